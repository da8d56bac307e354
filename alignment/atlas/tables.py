"""Frames as tables with headings in words: what stands under a chart, and what is taken away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import overload

from alignment.delimited import Separator, Value, delimited
from alignment.ground.wording import FALLBACK
from alignment.ground.written import number_written, share_written

Line = tuple[Value, ...]
UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class FiguresTable:
    """A table: headings of the columns, and rows of texts and numbers; None is a number that is not known.

    The columns from `first_number` on hold numbers; `share` are the places of those between 0 and 1, shown as per cent,
    as `language` writes it. `left_out` rows more there would be.
    """

    title: str
    note: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[Value, ...]]
    first_number: int = 1
    share: tuple[int, ...] = ()
    left_out: int = 0
    language: str = FALLBACK

    def said(self, place: int, value: Value) -> str:
        """A value as a person reads it; `place` is that of its column. What is not known is not nothing."""
        if value is None:
            return UNKNOWN
        if isinstance(value, str):
            return value
        if place in self.share:
            return share_written(value, self.language)
        return number_written(value, self.language)


@dataclass(frozen=True, eq=False, slots=True)
class Lines(Sequence[Line]):
    """Rows that are made when they are read: of twenty thousand courses a page shows a few hundred.

    `made` gives the row at a place, of which there are `many`.
    """

    many: int
    made: Callable[[int], Line]

    def __len__(self) -> int:
        return self.many

    @overload
    def __getitem__(self, at: int) -> Line: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Line, ...]: ...

    def __getitem__(self, at: int | slice) -> Line | tuple[Line, ...]:
        places = range(self.many)[at]
        return self.made(places) if isinstance(places, int) else tuple(map(self.made, places))


def csv_of(table: FiguresTable, separator: Separator = Separator.COMMA, note: str = "") -> bytes:
    """The table as plain data: the names of its columns in the first line, then its rows.

    What its note says, made-up rows above all, stands in a last column headed `note`, where that is given.
    """
    own = (table.note,) if note and table.note else ()
    heads = (*table.columns, *((note,) if own else ()))
    return delimited(chain((heads,), ((*row, *own) for row in table.rows)), separator)
