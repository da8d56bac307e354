"""A table of anything as blocks of a paper, so that whatever an exercise gathers is in a report by itself.

A page is narrow: a table whose columns have room on it stays one. Of a broader one each row becomes a card, headed by
its first column, with the names of the columns before what stands in them.
"""

import itertools
import math
from collections.abc import Iterator
from datetime import date

from alignment.ground.lettering import ems
from alignment.paper.records import Block, Body, Fields, Heading, Piece, PieceKind, Table
from alignment.paper.wording_pieces import body
from alignment.workbook import ReportTable, Value

_BROADEST = 7  # columns of a table
_LONG = 90  # characters of a text that wants a line of its own
_MOST_LONG = 2  # columns of long texts
# In Latin letters: the width of a page, what a column has beside its text, the broadest column, and a word that breaks.
_WIDE, _INSET, _MOST, _LONGEST_WORD = 92, 3, 60, 18
_MANY = 2  # rows that a text across the table is for, as a mean
_HEAD = 3  # lines of a column's name
_BOLD = 1.15  # how much more a bold letter takes


def blocks_of(table: ReportTable, level: int = 2, *, titled: bool = True) -> tuple[Block, ...]:
    """The table under its title, as a heading of this level; nothing where it has no rows."""
    if not table.rows:
        return ()
    title = (Heading(body(table.title), level),) if titled and table.title else ()
    return (*title, *(_cards(table, level + len(title)) if is_broad(table) else (_narrow(table),)))


def said(value: Value) -> str:
    """A value as it is read: 3, 1.5, 0.33."""
    return f"{round(value, 2):g}" if isinstance(value, float) else str(value)


def is_broad(table: ReportTable) -> bool:
    """Whether each row of the table is a card of its own."""
    filled = _filled(table)
    long = sum(any(len(said(row[place])) > _LONG for row in table.rows) for place in filled)
    return len(filled) > _BROADEST or long > _MOST_LONG


def _filled(table: ReportTable) -> list[int]:
    """The columns in which something stands."""
    return [place for place in range(len(table.columns)) if any(row[place] != "" for row in table.rows)]


def _narrow(table: ReportTable) -> Table:
    filled = _filled(table)
    numeric = [all(not isinstance(row[place], str) for row in table.rows) for place in filled]
    lifted = _lifted([[row[place] for place in filled] for row in table.rows], numeric)
    kept = filled[lifted:]
    rows: list[tuple[Body, ...]] = []
    for of, own in itertools.groupby(table.rows, key=lambda row: tuple(said(row[place]) for place in filled[:lifted])):
        if lifted:
            rows.append((body(" · ".join(filter(None, of)) or "–"),))
        rows += (tuple(_cell(row[place]) for place in kept) for row in own)
    return Table(
        tuple(body(table.columns[place]) for place in kept),
        tuple(rows),
        _shares([[table.columns[place], *(said(row[place]) for row in table.rows)] for place in kept]),
        tuple(numeric[lifted:]),
    )


def _lifted(rows: list[list[Value]], numeric: list[bool]) -> int:
    """How many of its first columns say the same in row after row, so that each text stands once, across the table."""
    found = fewest = 0
    for places in range(1, len(numeric) - 1):
        groups = [of for of, _ in itertools.groupby(row[:places] for row in rows)]
        if numeric[places - 1] or len(groups) * _MANY > len(rows) or (found and len(groups) > fewest):
            break
        if any(len(said(of[-1])) > 2 * _LONG for of in groups):  # it comes again on each page
            break
        if any(_breadth(said(value)) > _LONGEST_WORD for of in groups for value in of):
            found, fewest = places, len(groups)
    return found


def _cell(value: Value) -> Body:
    # The sign of a number stands before it in every direction.
    return (
        body(said(value))
        if isinstance(value, str | date) or value >= 0
        else Body((Piece(said(value), PieceKind.CODE),))
    )


def _shares(columns: list[list[str]]) -> tuple[int, ...]:
    """The columns' parts of the width: each has room for its longest word, and the rest by how long its texts are."""
    heads = [math.ceil(_longest_word(texts[0]) * _BOLD) for texts in columns]
    words = [
        min(_LONGEST_WORD, max(head, *map(_longest_word, texts))) + _INSET
        for head, texts in zip(heads, columns, strict=True)
    ]
    long = [max(_breadth(texts[0]) // _HEAD, *map(_breadth, texts[1:])) + _INSET for texts in columns]
    wished = [max(0, min(_MOST, wish) - word) for word, wish in zip(words, long, strict=True)]
    left = max(0, _WIDE - sum(words))
    share = min(1.0, left / sum(wished)) if sum(wished) else 0.0
    return tuple(round(word + wish * share) for word, wish in zip(words, wished, strict=True))


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
