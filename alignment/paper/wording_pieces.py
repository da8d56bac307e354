"""A text in pieces: its codes are found once, here, so that both Word and PDF let them run from left to right."""

import re
from collections.abc import Iterator

from alignment.ground.lettering import holdable, runs_left
from alignment.paper.records import Body, Piece, PieceKind

# Brackets belong to it: at the end of a line they would be torn off.
_CODE = re.compile(r"\(?(?<![\w.])\d{1,2}\.[0-9a-d]{1,2}(?:\.\d{1,2})?(?![\w.]*\w)\)?")
# They would turn letters around beyond the text that they stand in; pieces have their directions without them.
_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def body(text: str, *, strong: bool = False) -> Body:
    """The text in pieces, in the direction of its own letters; what no file can hold is left out."""
    return Body(tuple(_pieces(plain(text).strip(), PieceKind.STRONG if strong else PieceKind.TEXT)), runs_left(text))


def brief(text: str, most: int = 150) -> Body:
    """The text in one line, of at most so many characters: whoever cuts says where the whole of it stands."""
    line = " ".join(plain(text).split())
    return body(line if len(line) <= most else f"{line[: most - 1].rstrip()}…")


def plain(text: str) -> str:
    """The text without what no file can hold, and without marks that turn the order of letters around."""
    return _MARKS.sub("", holdable(text))


def chip(code: str, colour: str, label: str = "") -> Body:
    """A goal's number on its colour, with its title where that is given."""
    return Body((Piece(code, PieceKind.CHIP, colour), *((Piece(" "), *body(label).pieces) if label else ())))


def _pieces(text: str, kind: PieceKind) -> Iterator[Piece]:
    at = 0
    for found in _CODE.finditer(text):
        if found.start() > at:
            yield Piece(text[at : found.start()], kind)
        yield Piece(found[0], PieceKind.CODE)
        at = found.end()
    if at < len(text):
        yield Piece(text[at:], kind)
