"""A table of anything as blocks of a paper, so that whatever an exercise gathers is in a report by itself.

A page is narrow: a table whose columns have room on it stays one. Of a broader one each row becomes a card, headed by
its first column, with the names of the columns before what stands in them.
"""

import itertools
from collections.abc import Iterator

from alignment.ground.lettering import ems
from alignment.paper.records import Block, Body, Fields, Heading, Table
from alignment.paper.wording_pieces import body
from alignment.workbook import ReportTable, Value

_BROADEST = 7  # columns of a table
_LONG = 90  # characters of a text that wants a line of its own
_MOST_LONG = 2  # columns of long texts
_NUMBER, _LEAST, _MOST = 9, 7, 60  # parts of the width: a column of numbers, the narrowest and broadest of texts


def blocks_of(table: ReportTable, level: int = 2, *, titled: bool = True) -> tuple[Block, ...]:
    """The table under its title, as a heading of this level; nothing where it has no rows."""
    if not table.rows:
        return ()
    title = (Heading(body(table.title), level),) if titled and table.title else ()
    return (*title, *(_cards(table, level + len(title)) if _is_broad(table) else (_narrow(table),)))


def said(value: Value) -> str:
    """A value as it is read: 3, 1.5, 0.33."""
    return f"{round(value, 2):g}" if isinstance(value, float) else str(value)


def _is_broad(table: ReportTable) -> bool:
    filled = _filled(table)
    long = sum(any(len(said(row[place])) > _LONG for row in table.rows) for place in filled)
    return len(filled) > _BROADEST or long > _MOST_LONG


def _filled(table: ReportTable) -> list[int]:
    """The columns in which something stands."""
    return [place for place in range(len(table.columns)) if any(row[place] != "" for row in table.rows)]


def _narrow(table: ReportTable) -> Table:
    filled = _filled(table)
    numeric = [all(not isinstance(row[place], str) for row in table.rows) for place in filled]
    return Table(
        tuple(body(table.columns[place]) for place in filled),
        tuple(tuple(body(said(row[place])) for place in filled) for row in table.rows),
        tuple(_share(table, place, number) for place, number in zip(filled, numeric, strict=True)),
        tuple(numeric),
    )


def _share(table: ReportTable, place: int, number: bool) -> int:  # noqa: FBT001 (read beside its column)
    if number:
        return max(_NUMBER, min(_NUMBER + 4, _longest_word(table.columns[place])))
    longest = max(_breadth(said(row[place])) for row in table.rows)
    return max(_LEAST, min(_MOST, longest), min(20, _longest_word(table.columns[place]) + 2))


def _longest_word(text: str) -> int:
    return max(map(_breadth, text.split()), default=0)


def _breadth(text: str) -> int:
    """How broad a text is, in Latin letters: one of Korean takes the room of two."""
    return round(sum(map(ems, text[:_MOST])) / ems("a"))


def _cards(table: ReportTable, level: int) -> Iterator[Block]:
    for first, rows in itertools.groupby(table.rows, key=lambda row: row[0]):
        yield Heading(body(said(first) or "–"), min(level, 3))
        for row in rows:
            yield Fields(tuple(_line(name, value) for name, value in _answers(table, row)))


def _answers(table: ReportTable, row: tuple[Value, ...]) -> Iterator[tuple[str, Value]]:
    return ((name, value) for name, value in zip(table.columns[1:], row[1:], strict=True) if value != "")


def _line(name: str, value: Value) -> tuple[Body, Body]:
    return body(name), body(said(value))
