"""A document of its own to print or to send: one HTML file with its style, no script, nothing to fetch."""

from pathlib import Path

from markupsafe import Markup

from alignment.ground.wording import Wording, languages


def printed(title: str, body: Markup, style: str, say: Wording) -> bytes:
    """The document, in the direction of the language of `say`; `style` names a file of `alignment/style`."""
    spoken = languages()[say.language]
    head = Markup(
        '<!doctype html><html lang="{code}" dir="{direction}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>{title}</title><style>'
    ).format(code=spoken.code, direction=spoken.direction, title=title)
    dress = (Path(__file__).parent / "style" / style).read_bytes()
    return head.encode() + dress + Markup("</style></head><body>{}</body></html>").format(body).encode()
