"""A text in pieces: its codes are found once, here, so that both Word and PDF let them run from left to right."""

import re
from collections.abc import Iterator

from alignment.ground.lettering import holdable, runs_left, shortened
from alignment.paper.records import Body, Piece, PieceKind

# Brackets belong to it: at the end of a line they would be torn off.
_CODE = re.compile(r"\(?(?<![\w.])\d{1,2}\.[0-9a-d]{1,2}(?:\.\d{1,2})?(?![\w.]*\w)\)?")
# They would turn letters around beyond the text that they stand in; pieces have their directions without them.
_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")
# What a list sets apart stays so by marks that reach no further than to the letters beside them.
_APART, _FROM_LEFT, _FROM_RIGHT = re.compile("[\u2068\u2069]"), "\u200e", "\u200f"


def body(text: str, *, strong: bool = False) -> Body:
    """The text in pieces, in the direction of its own letters; what no file can hold is left out.

    Where lines of it run either way, it runs as the paper does.
    """
    kind = PieceKind.STRONG if strong else PieceKind.TEXT
    lines = [(line, runs_left(line)) for line in text.strip().split("\n")]
    if len({own for _, own in lines if own is not None}) > 1:  # each keeps its own signs, in the direction of the paper
        shown = "\n".join(line if own is None else f"{_mark(own)}{line.strip()}{_mark(own)}" for line, own in lines)
        return Body(tuple(_pieces(plain(shown), kind)))
    leftward = runs_left(text)
    return Body(tuple(_pieces(plain(_APART.sub(_mark(leftward), text)).strip(), kind)), leftward)


def _mark(leftward: bool | None) -> str:  # noqa: FBT001 (as a body is)
    return _FROM_RIGHT if leftward else _FROM_LEFT


def brief(text: str, most: int = 150) -> Body:
    """The text in one line, of at most so many characters: whoever cuts says where the whole of it stands."""
    return body(shortened(plain(text), most))


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
