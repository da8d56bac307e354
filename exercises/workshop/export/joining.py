"""What is alike in all exercises, in two tables: what was said, and what was counted.

An exercise says of its tables what each column is (`Part`). A table with texts goes line by line to what was said, one
with numbers only to what was counted, a number a line; all others are tables of their own.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, takewhile, zip_longest

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
    """How many of its first columns say in which exercise, from where, whose and about what a line is."""
    names = {say(f"column-{part}") for part in ("exercise", "part", *_PLACE, "who", "about")}
    return sum(1 for _ in takewhile(names.__contains__, table.columns))


def placed(table: ReportTable, places: Mapping[str, Place], say: Wording) -> ReportTable:
    """A table of rows that belong to sheets, with centre, group and sheet of each in its first columns."""
    if Part.SHEET not in table.parts:
        return table
    at = table.parts.index(Part.SHEET)
    rows = tuple((*_from(table, row, places), *row[:at], *row[at + 1 :]) for row in table.rows)
    columns = (*(say(f"column-{part}") for part in _PLACE), *table.columns[:at], *table.columns[at + 1 :])
    return ReportTable(table.title, columns, rows)


def tables_apart(gathered: Iterable[Gathered], places: Mapping[str, Place], say: Wording) -> Iterator[ReportTable]:
    """The tables that stand apart, those with the same columns as one, whose first columns say which a row is of.

    So all that stakeholders were mapped for is one table, however often the room came to it. The first table of an
    exercise bears its title, one of several exercises what they call it.
    """
    apart = [Gathered(one.exercise, placed(one.table, places, say)) for one in gathered if is_apart(one.table)]
    alike: dict[tuple[str, ...], list[Gathered]] = {}
    for one in apart:
        alike.setdefault(one.table.columns, []).append(one)
    begun: set[str] = set()
    for columns, own in alike.items():
        exercises, titles = ({of(one) for one in own} for of in (_exercise_of, _title_of))
        first = own[0].exercise
        title = own[0].table.title if len(exercises) > 1 or first in begun else first
        begun.update(exercises)
        told = [(_exercise_of, say("column-exercise"))] if len(exercises) > 1 else []
        told += [(_title_of, say("column-part"))] if titles != {title} else []
        named = (replace(one, exercise=_after(title, one.exercise)) for one in own)
        rows = tuple((*(of(one) for of, _ in told), *row) for one in named for row in one.table.rows)
        yield _filled(ReportTable(title, (*(name for _, name in told), *columns), rows))


def _after(title: str, exercise: str) -> str:
    """What an exercise is called after the title over all of them: "the case of Brussels"; itself without that."""
    return exercise.removeprefix(title).lstrip(" :·\u00a0\u202f") or exercise


def _exercise_of(one: Gathered) -> str:
    return one.exercise


def _title_of(one: Gathered) -> str:
    return one.table.title


def _named(say: Wording, title: str, columns: tuple[str, ...], rows: list[tuple[Value, ...]]) -> ReportTable:
    return _filled(ReportTable(say(title), tuple(say(f"column-{column}") for column in columns), tuple(rows)))


def _filled(table: ReportTable) -> ReportTable:
    """The table without the columns that nothing stands in."""
    kept = [at for at, _ in enumerate(table.columns) if any(row[at] != "" for row in table.rows)]
    return ReportTable(
        table.title, tuple(table.columns[at] for at in kept), tuple(tuple(row[at] for at in kept) for row in table.rows)
    )


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
