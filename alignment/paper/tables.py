"""A table of anything as blocks of a paper, so that whatever an exercise gathers is in a report by itself.

A page is narrow: a table whose columns have room on it stays one. Of a broader one each row becomes a card, headed by
its first column, with the names of the columns before what stands in them.
"""

import itertools
import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from alignment.ground.calendars import in_digits
from alignment.ground.lettering import ems
from alignment.ground.written import day_written, number_written
from alignment.paper.records import Block, Body, Fields, Heading, Piece, PieceKind, Table
from alignment.paper.wording_pieces import body

if TYPE_CHECKING:  # the process that draws a paper would load openpyxl, which takes longer than to draw it
    from alignment.workbook import ReportTable, Value

_BROADEST = 7  # columns of a table
_LONG = 90  # characters of a text that wants a line of its own
_MOST_LONG = 2  # columns of long texts
# In Latin letters: the width of a page, what a column has beside its text, what of a line counts, a word that breaks.
_WIDE, _INSET, _MOST, _LONGEST_WORD = 92, 3, 400, 18
_STEP, _STEPS = 100, 2_000  # to one, and in all, of what columns' wishes are multiplied by
_SHORT = 30  # Latin letters of an answer, and of what was asked, that leave room for another beside it
_MANY = 2  # rows that a text across the table is for, as a mean
_HEAD, _MOST_HEAD = 2, 4  # lines of a column's name
_BOLD = 1.25  # how much more a bold letter takes


def blocks_of(table: "ReportTable", language: str, level: int = 2, *, titled: bool = True) -> tuple[Block, ...]:
    """The table under its title, as a heading of this level; nothing where it has no rows.

    Numbers and days stand in it as the language writes them.
    """
    if not table.rows:
        return ()
    title = (Heading(body(table.title), level),) if titled and table.title else ()
    broad = is_broad(table)
    return (*title, *(_cards(table, level + len(title), language) if broad else (_narrow(table, language),)))


def said(value: "Value", language: str) -> str:
    """A value as it is read: 3, 1.5, 0.33, in French 1,5; a day in full."""
    if isinstance(value, float):
        return number_written(value, language)
    if isinstance(value, date):
        return day_written(value, language)
    return in_digits(str(value), language) if isinstance(value, int) else value


def is_broad(table: "ReportTable") -> bool:
    """Whether each row of the table is a card of its own."""
    filled = _filled(table)
    long = sum(any(len(str(row[place])) > _LONG for row in table.rows) for place in filled)
    return len(filled) > _BROADEST or long > _MOST_LONG


def _filled(table: "ReportTable") -> list[int]:
    """The columns in which something stands."""
    return [place for place in range(len(table.columns)) if any(row[place] != "" for row in table.rows)]


def _narrow(table: "ReportTable", language: str) -> Table:
    filled = _filled(table)
    numeric = [all(not isinstance(row[place], str) for row in table.rows) for place in filled]
    texts = [[said(row[place], language) for place in filled] for row in table.rows]
    lifted = _lifted(texts, numeric)
    columns = [table.columns[place] for place in filled[lifted:]]
    rows: list[tuple[Body, ...]] = []
    for of, own in itertools.groupby(zip(texts, table.rows, strict=True), key=lambda row: row[0][:lifted]):
        if lifted:
            rows.append((body(" · ".join(filter(None, of)) or "–"),))
        rows += (
            tuple(_cell(text, values[place]) for text, place in zip(line[lifted:], filled[lifted:], strict=True))
            for line, values in own
        )
    shares = shares_of([[column, *(line[at] for line in texts)] for at, column in enumerate(columns, lifted)])
    return Table(tuple(map(body, columns)), tuple(rows), shares, tuple(numeric[lifted:]))


def _lifted(rows: list[list[str]], numeric: list[bool]) -> int:
    """How many of its first columns say the same in row after row, so that each text stands once, across the table."""
    found = fewest = 0
    for places in range(1, len(numeric) - 1):
        groups = [of for of, _ in itertools.groupby(row[:places] for row in rows)]
        if numeric[places - 1] or len(groups) * _MANY > len(rows) or (found and len(groups) > fewest):
            break
        if any(len(of[-1]) > 2 * _LONG for of in groups):  # it comes again on each page
            break
        if any(_breadth(text) > _LONGEST_WORD for of in groups for text in of):
            found, fewest = places, len(groups)
    return found


def _cell(text: str, value: "Value") -> Body:
    # The sign of a number stands before it in every direction.
    below = not isinstance(value, str | date) and value < 0
    return Body((Piece(text, PieceKind.CODE),)) if below else body(text)


def shares_of(columns: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """The columns' parts of the width, each column given as its head and its texts, so that the table is low.

    Each has room for its longest word and, where all have that, for what is short in a line; none has more than its
    longest line takes. Between those bounds it is as wide as makes the sum of the squares of all texts' heights small.
    """
    wishes, words, lines, most = [], list[int](), list[int](), list[int]()
    for head, *texts in columns:
        word, line = [math.ceil(of(head) * _BOLD) for of in (_longest_word, _breadth)]
        broad = [_breadth(text) for text in texts]
        words.append(min(_LONGEST_WORD, max(word, *map(_longest_word, (head, *texts)))) + _INSET)
        short = max((one for one in broad if one <= _LONGEST_WORD), default=0)
        lines.append(max(words[-1] - _INSET, math.ceil(line / _MOST_HEAD), short) + _INSET)
        most.append(max(lines[-1], max(math.ceil(line / _HEAD), *broad, 0) + _INSET))
        wishes.append(sum(sum(map(_breadth, text.split("\n"))) ** 2 for text in texts) ** (1 / 3))
    least = lines if sum(lines) <= _WIDE else words

    def given(step: int) -> tuple[int, ...]:
        bounds = zip(wishes, least, most, strict=True)
        return tuple(round(max(low, min(high, wish * step / _STEP))) for wish, low, high in bounds)

    return given(bisect_left(range(_STEPS), _WIDE, key=lambda step: sum(given(step))))


def _longest_word(text: str) -> int:
    return max(map(_breadth, text.split()), default=0)


def _breadth(text: str) -> int:
    """How broad the broadest line of a text is, in Latin letters: one of Korean takes the room of two."""
    return max(round(sum(map(ems, line[:_MOST])) / ems("a")) for line in text.split("\n"))


def _cards(table: "ReportTable", level: int, language: str) -> Iterator[Block]:
    for first, rows in itertools.groupby(table.rows, key=lambda row: row[0]):
        yield Heading(body(said(first, language) or "–"), min(level, 3))
        for row in rows:
            answers = [(name, said(value, language)) for name, value in _answers(table, row)]
            yield Fields(tuple(tuple(map(body, texts)) for texts in _beside_each_other(answers)))


def _beside_each_other(answers: list[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    """The answers a line each, but two in one where both are short."""
    waiting: tuple[str, ...] = ()
    for answer in answers:
        short = max(map(_breadth, answer)) <= _SHORT and "\n" not in answer[1]
        if waiting and short:
            yield waiting + answer
            waiting = ()
            continue
        if waiting:
            yield waiting
        waiting = answer if short else ()
        if not short:
            yield answer
    if waiting:
        yield waiting


def _answers(table: "ReportTable", row: tuple["Value", ...]) -> Iterator[tuple[str, "Value"]]:
    return ((name, value) for name, value in zip(table.columns[1:], row[1:], strict=True) if value != "")
