"""A link as a picture that phones read."""

from functools import lru_cache

import segno
from segno import helpers


@lru_cache(maxsize=64)  # the projector's view shows one in each of its versions
def qr_picture(link: str) -> str:
    """The QR code of a link as the address of a picture, "data:image/svg+xml…"."""
    return _picture(segno.make(link, error="m"))


@lru_cache(maxsize=64)
def wifi_picture(network: str, password: str) -> str:
    """The QR code by which a phone joins a wifi of this name, as `qr_picture`; without a password it is an open one."""
    told = helpers.make_wifi_data(network, password or None, "WPA" if password else "nopass")
    return _picture(segno.make(told, error="m"))


def _picture(code: segno.QRCode) -> str:
    # Black on white in dark rooms too: many phones read no other. As a picture, since pages take inline drawings out.
    return code.svg_data_uri(scale=8, border=2, light="#fff")
