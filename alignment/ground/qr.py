"""A link as a picture that phones read."""

from functools import lru_cache

import segno


@lru_cache(maxsize=64)  # the projector's view shows one in each of its versions
def qr_picture(link: str) -> str:
    """The QR code of a link as the address of a picture, "data:image/svg+xml…"."""
    # Black on white in dark rooms too: many phones read no other. As a picture, since pages take inline drawings out.
    return segno.make(link, error="m").svg_data_uri(scale=8, border=2, light="#fff")
