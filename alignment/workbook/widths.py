"""How wide the columns of a table stand, so that it takes the least paper."""

import math
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import permutations

from alignment.ground.lettering import ems, holdable
from alignment.workbook.measure import lines
from alignment.workbook.styles import TABLE_SIZE

WIDE = 159.0  # all columns on one page at `tabs.SMALLER`, also where a unit is not rounded down as Excel does
PADDING = 1.0  # what of a width the borders take
_NARROW, _BROAD, _STEP = 4.0, 80.0, 1.0  # the narrowest and broadest column, and what it grows by
_BOLD = 1.1  # how much more a bold letter takes
_ON_SCREEN = 110.0  # the most for a column that is not printed
_WORD = 15.0  # the width of a word; a longer one may be broken
_UNIT = 0.201  # of a column's width, for each point
_TURN = 20.0  # what stays free where the columns are parted in two pages
_A_PAGE = 30  # rows, about
_LOOKED_AT = 80  # rows that the widths are found by
_TALL = 2.5  # how much more the highest cells of rows count than others, as a power of their lines
_TRADED = (16.0, 12.0, 8.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0)  # what one column gives another
_ROUNDS = 4  # how often all are asked


def widths_of(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> list[float]:
    """The widths of the columns: as their words need, and the rest where it makes the table the lowest.

    A table that is too wide for one page has the room of two. What makes no row higher is "" in `rows`.
    """
    some = [tuple(map(holdable, row)) for row in rows[:: max(1, len(rows) // _LOOKED_AT)]]
    least = [_least(header, [row[at] for row in some]) for at, header in enumerate(headers)]
    room = WIDE if sum(least) <= WIDE else 2 * WIDE - least[0] - _TURN
    some += [tuple(headers)] * (1 + len(some) // _A_PAGE)  # it comes on each page again
    return _traded(_grown(least, some, room), least, some)


def wide_for(header: str, texts: Sequence[str]) -> float:
    """The width of a column that is on no paper: each of its lines is one, as far as a screen has room for them."""
    lines_of = (line for text in texts for line in holdable(text).split("\n"))
    return max(_least(header, texts), min(_ON_SCREEN, max(map(_long, lines_of), default=0.0) + PADDING))


def _grown(least: Sequence[float], rows: Sequence[Sequence[str]], room: float) -> list[float]:
    """The widths, each time a step more where it takes most of the heights; of a row its highest cells count most."""
    widths = list(least)
    lengths = [[[_long(line) for line in row[at].split("\n")] for row in rows] for at, _ in enumerate(least)]

    def saved(at: int) -> float:
        room, more = widths[at] - PADDING, widths[at] - PADDING + _STEP
        now = ([sum(max(1.0, long / wide) for long in own) for wide in (room, more)] for own in lengths[at])
        return math.fsum(before**_TALL - after**_TALL for before, after in now)

    gains = [saved(at) for at, _ in enumerate(least)]
    while sum(widths) + _STEP <= room and any(gains):
        best = gains.index(max(gains))
        widths[best] += _STEP
        gains[best] = saved(best) if widths[best] < _BROAD else 0.0
    return widths


def _traded(widths: list[float], least: Sequence[float], rows: Sequence[Sequence[str]]) -> list[float]:
    """The widths, once no column can give another of its own so that all lines together become fewer."""

    @cache
    def heights(at: int, width: float) -> tuple[int, ...]:
        return tuple(lines(row[at], width - PADDING, TABLE_SIZE) if row[at] else 0 for row in rows)

    def high(own: Sequence[float]) -> int:
        return sum(map(max, zip(*(heights(at, width) for at, width in enumerate(own)), strict=True)))

    now = high(widths)
    for step in _TRADED * _ROUNDS:
        for other in _trades(widths, least, step):
            if (then := high(other)) < now:
                widths[:], now = other, then
    return widths


def _trades(widths: list[float], least: Sequence[float], step: float) -> Iterator[list[float]]:
    """What the widths would be if one gave another a step, of the widths as they are at that moment."""
    for giving, taking in permutations(range(len(widths)), 2):
        if widths[giving] - step >= least[giving] and widths[taking] + step <= _BROAD:
            other = list(widths)
            other[giving], other[taking] = widths[giving] - step, widths[taking] + step
            yield other


def _least(header: str, texts: Sequence[str]) -> float:
    """The least width of a column: its longest word, or as much of it as one line may take."""
    words = {word for text in texts for word in text.split()}
    longest = min(_WORD, max(map(_long, words), default=0.0))
    head = max(map(_long, re.split(r"[\s/-]+", header)), default=0.0)
    return max(_NARROW, longest + PADDING, head * _BOLD + PADDING)


def _long(text: str) -> float:
    """How wide a column is for a text in one line."""
    return sum(map(ems, text)) * TABLE_SIZE * _UNIT
