"""What is alike in all exercises, in two tables: what was said, and what was counted.

An exercise says of its tables what each column is (`Part`). A table with texts goes line by line to what was said, one
with numbers only to what was counted, a number a line; all others are tables of their own.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby, zip_longest

from alignment.ground.wording import GROUND, Wording, wording
from alignment.ground.written import colon, texts_written
from alignment.workbook import Part, ReportTable, Value

SAID, COUNTED = "SaidTable", "CountedTable"
_PLACE = (Part.CENTRE, Part.GROUP, Part.SHEET)
Place = tuple[str, str, str]  # centre, group, sheet


@dataclass(frozen=True, slots=True)
class Gathered:
    """What an exercise gathered, one of its tables: the title of the exercise, and of the table within it."""

    exercise: str
    table: ReportTable


def said_table(gathered: Iterable[Gathered], places: Mapping[str, Place], say: Wording) -> ReportTable:
    """What people said, a line for each text: in which exercise, from where, who, about what, with how many votes."""
    rows = [row for one in gathered if Part.TEXT in one.table.parts for row in _said(one, places, say)]
    columns = ("exercise", *_PLACE, "who", "about", "text", "votes", "day")
    return _named(say, "said", columns, rows)


def counted_table(gathered: Iterable[Gathered], places: Mapping[str, Place], say: Wording) -> ReportTable:
    """What was counted, a line for each number: in which exercise, from where, what, and what the number is of."""
    rows = [row for one in gathered if is_counted(one.table) for row in _counted(one, places, say)]
    return _named(say, "counted", ("exercise", *_PLACE, "about", "measure", "count"), rows)


def is_counted(table: ReportTable) -> bool:
    """Whether a table has numbers and no texts that people wrote."""
    return Part.NUMBER in table.parts and Part.TEXT not in table.parts


def is_apart(table: ReportTable) -> bool:
    """Whether a table is neither what was said nor what was counted, nor only says that something is not shown yet."""
    return not table.face_down and Part.TEXT not in table.parts and not is_counted(table)


def begins(table: ReportTable) -> tuple[tuple[str, int], ...]:
    """Where in a table of all exercises each begins: its title, and the row."""
    found, at = [], 0
    for title, rows in groupby(str(row[0]) for row in table.rows):
        found.append((title, at))
        at += len(list(rows))
    return tuple(found)


def led(table: ReportTable, say: Wording) -> int:
    """How many of its first columns say in which exercise and from where a line is."""
    return sum(name in {say(f"column-{part}") for part in ("exercise", *_PLACE)} for name in table.columns)


def placed(table: ReportTable, places: Mapping[str, Place], say: Wording) -> ReportTable:
    """A table of rows that belong to sheets, with centre, group and sheet of each in its first columns."""
    if Part.SHEET not in table.parts:
        return table
    at = table.parts.index(Part.SHEET)
    rows = tuple((*_from(table, row, places), *row[:at], *row[at + 1 :]) for row in table.rows)
    columns = (*(say(f"column-{part}") for part in _PLACE), *table.columns[:at], *table.columns[at + 1 :])
    return ReportTable(table.title, columns, rows)


def one_below_the_other(tables: Iterable[ReportTable], title: str, say: Wording) -> Iterator[ReportTable]:
    """Tables with the same columns as one, which says in its first column which of them a row is of.

    The first bears the `title`, others their own.
    """
    for nth, (columns, group) in enumerate(groupby(tables, lambda table: table.columns)):
        alike = list(group)
        if len(alike) == 1 and (nth or alike[0].title == title):
            yield alike[0]
        else:
            rows = tuple((table.title, *row) for table in alike for row in table.rows)
            yield ReportTable(title, (say("column-part"), *columns), rows)


def _named(say: Wording, title: str, columns: tuple[str, ...], rows: list[tuple[Value, ...]]) -> ReportTable:
    """The table without the columns that nothing stands in."""
    kept = [at for at, _ in enumerate(columns) if not at or any(row[at] != "" for row in rows)]
    named = tuple(say(f"column-{columns[at]}") for at in kept)
    return ReportTable(say(title), named, tuple(tuple(row[at] for at in kept) for row in rows))


def _said(one: Gathered, places: Mapping[str, Place], say: Wording) -> Iterator[tuple[Value, ...]]:
    table = one.table
    texts = [at for at, part in enumerate(table.parts) if part is Part.TEXT]
    several = len(texts) > 1
    for row in table.rows:
        votes, day = _first(table, row, Part.NUMBER), _first(table, row, Part.DAY)
        who, notes = str(_first(table, row, Part.WHO)), _notes(table, row, say)
        for nth, at in enumerate(texts):
            if not row[at] and (nth or not any((votes, day, notes))):
                continue
            # What is said of the person once, a mark say, stands with the first of their texts.
            about = _about(one, row, say, table.columns[at] if several else "", "" if nth else notes)
            own = ("", "") if nth else (votes, day)
            yield (one.exercise, *_from(table, row, places), who, about, row[at], *own)


def _counted(one: Gathered, places: Mapping[str, Place], say: Wording) -> Iterator[tuple[Value, ...]]:
    table = one.table
    for row in table.rows:
        about = _about(one, row, say, "", _notes(table, row, say))
        for at, part in enumerate(table.parts):
            if part is Part.NUMBER and not isinstance(row[at], str):
                yield (one.exercise, *_from(table, row, places), about, table.columns[at], row[at])


def _first(table: ReportTable, row: tuple[Value, ...], part: Part) -> Value:
    return row[table.parts.index(part)] if part in table.parts else ""


def _about(one: Gathered, row: tuple[Value, ...], say: Wording, column: str, notes: str) -> str:
    titled = one.table.title if one.table.title != one.exercise and not column else ""
    own = (_told(value, say) for value, part in zip(row, one.table.parts, strict=False) if part is Part.ABOUT)
    return " · ".join(dict.fromkeys(filter(None, (titled, *own, column, notes))))


def _notes(table: ReportTable, row: tuple[Value, ...], say: Wording) -> str:
    parts = zip_longest(table.parts, table.columns, row, fillvalue=Part.NOTE)
    own = ((name, value) for part, name, value in parts if part is Part.NOTE and value != "")
    return texts_written((f"{name}{colon(say.language)}{_told(value, say)}" for name, value in own), say.language)


def _told(value: Value, say: Wording) -> str:
    return wording(GROUND, say.language)("day", day=value) if isinstance(value, date) else str(value)


def _from(table: ReportTable, row: tuple[Value, ...], places: Mapping[str, Place]) -> Place:
    """Centre, group and sheet that a row is from, as far as they are known."""
    centre, group, sheet = (str(_first(table, row, part)) for part in _PLACE)
    known = places.get(sheet, ("", "", sheet))
    return (centre or known[0], group or known[1], known[2])
