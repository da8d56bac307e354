"""The summary of a report: what it is, rows per goal with their chart, its facts, what it lacks, and its contents."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from alignment.coverage import EVERY_COURSE, coverage_of
from alignment.ground.lettering import holdable
from alignment.ground.written import texts_written
from alignment.sheet import AlignmentSheet
from alignment.workbook.measure import fitting, height
from alignment.workbook.styles import TEXT_SIZE, TITLE_SIZE
from alignment.workbook.summary import WIDTHS, write_goals
from alignment.workbook.tabs import CLOSE, PAPER_HIGH, Export

_WIDE = sum(WIDTHS) - 4
_LAST = len(WIDTHS)
_NAMES, _VALUES = (1, 2), (3, _LAST)  # columns
_LEAST_ROW, _CLOSER = 15.0, 6.0  # points
_LARGEST = 93  # percent: all columns on one page, also where a unit is not rounded down as Excel does


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the contents: what is there, more about it, and the tab and row that it leads to, or none."""

    name: str
    about: str
    tab: str = ""
    row: int = 1


@dataclass(frozen=True, slots=True)
class Cover:
    """What the summary says; `counted` are the rows whose goals it counts, None where it counts none."""

    kind: str
    title: str
    facts: tuple[tuple[str, str], ...]
    notices: tuple[str, ...]
    contents: str
    counted: AlignmentSheet | None
    places: tuple[Place, ...]


def write_cover(export: Export, page: Worksheet, cover: Cover) -> None:
    """Write the summary; on paper it is one page, or two where facts and what is not there do not fit the first.

    The contents lead to what they name, which paper does not: they stay off it.
    """
    for column, width in enumerate(WIDTHS, 1):
        page.column_dimensions[get_column_letter(column)].width = width
    at = counted = _write_heading(export, page, cover)
    if cover.counted is not None:
        at = counted = _write_counts(export, page, cover.counted, at)
    for label, value in (*cover.facts, *_missing(export, cover.places)):
        _write_line(export, page, at, (label, "fact-label"), value)
        at += 1
    printed = at - 1
    scale = math.floor(100 * PAPER_HIGH / sum(page.row_dimensions[row].height or 0.0 for row in range(1, at)))
    if scale < CLOSE and cover.counted is not None:
        page.row_breaks.append(Break(id=counted - 1))
    if places := [place for place in cover.places if place.tab]:
        export.put_across(page, at + 1, (1, _LAST), cover.contents, "strategic-goal")
        page.row_dimensions[at + 1].height = 28
        at += 2
    for place in places:
        _write_place(export, page, at, place)
        at += 1
    export.set_up(page, first=2, scale=min(_LARGEST, max(CLOSE, scale)))
    page.print_area = f"A1:{get_column_letter(_LAST)}{printed}"


def _missing(export: Export, places: Iterable[Place]) -> Iterator[tuple[str, str]]:
    """What has no tab, each reason once: the names of all that it is said of, and it."""
    names: dict[str, dict[str, None]] = {}
    for place in places:
        if not place.tab:
            names.setdefault(place.about, {})[place.name] = None
    return ((texts_written(own, export.say.language), why) for why, own in names.items())


def _write_heading(export: Export, page: Worksheet, cover: Cover) -> int:
    """Write the kind, the title and the notices across the columns; give the next free row."""
    kind, title = (
        fitting(holdable(text), _WIDE, size, " …", bold=True, most=110)
        for text, size in ((cover.kind, 10.0), (cover.title, TITLE_SIZE))
    )
    lines = [(kind, "kind"), (title, "title"), *((notice, "notice-line") for notice in cover.notices)]
    for at, (text, style) in enumerate([line for line in lines if line[0]], 1):
        export.put_line(page, at, (1, _LAST), text, style, wide=_WIDE, least=_LEAST_ROW, closer=_CLOSER)
    return len([line for line in lines if line[0]]) + 1


def _write_counts(export: Export, page: Worksheet, sheet: AlignmentSheet, at: int) -> int:
    """Write the goals with their chart and what stands apart; give the next free row."""
    rows = export.of(sheet, "").rows
    counted = coverage_of(replace(sheet, rows=rows), export.catalogue)
    told = (
        export.say("workbook-touched", touched=len(counted.touched), goals=len(counted.goals)),
        export.say("workbook-linked", linked=sum(bool(row.goal) for row in rows), rows=len(rows)),
    )
    export.put_line(page, at, (1, _LAST), " · ".join(told), "fact", wide=_WIDE, least=_LEAST_ROW, closer=_CLOSER)
    after = write_goals(export, page, counted, at + 1)
    apart = counted.without(EVERY_COURSE)
    note = export.say("workbook-apart", rows=apart.rows, touched=len(apart.touched))
    export.put_line(page, after, (1, _LAST), note, "note", wide=_WIDE, closer=_CLOSER)
    return after + 1


def _write_line(export: Export, page: Worksheet, at: int, label: tuple[str, str], value: str) -> None:
    own, room = (sum(WIDTHS[first - 1 : last]) - 4 for first, last in (_NAMES, _VALUES))
    name, text = (fitting(holdable(one), wide, TEXT_SIZE, " …") for one, wide in ((label[0], own), (value, room)))
    export.put_across(page, at, _NAMES, name, label[1])
    export.put_across(page, at, _VALUES, text, "fact")
    high = max(height(name, own, TEXT_SIZE), height(text, room, TEXT_SIZE)) - _CLOSER
    page.row_dimensions[at].height = max(_LEAST_ROW, high)


def _write_place(export: Export, page: Worksheet, at: int, place: Place) -> None:
    """A line of the contents; a line without a name belongs to the one above it."""
    _write_line(export, page, at, (place.name, "fact"), place.about)
    tab = place.tab.replace("'", "''")
    for text, column in ((place.name, _NAMES[0]), (place.about, _VALUES[0])):
        if tab and text:
            cell = page.cell(at, column)
            assert isinstance(cell, Cell)  # noqa: S101 (the first of those that are made one)
            export.restyle(cell, "link")
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{tab}'!A{place.row}", display=None)
