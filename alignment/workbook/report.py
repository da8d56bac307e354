"""A report as an Excel workbook: a summary with its chart, tables one a tab, and sheets as their handouts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from alignment.ground.lettering import one_line
from alignment.sheet import AlignmentSheet
from alignment.workbook.classic import write_classic
from alignment.workbook.cover import Cover, Place, write_cover
from alignment.workbook.data_tabs import write_data
from alignment.workbook.patches import saved
from alignment.workbook.tabs import Export
from alignment.workbook.text import PROPERTY_UNITS, cut, sheet_names
from sdg_data import Catalogue

Value = str | int | float | date


class Part(StrEnum):
    """What a column of a table is, where tables that are alike come together."""

    CENTRE = "centre"
    GROUP = "group"
    SHEET = "sheet"
    WHO = "who"
    ABOUT = "about"
    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table: its title, the names of its columns, and rows of as many texts, numbers and days.

    `parts` say what the first columns are, as many as there are of them; `within` that another table has all of it;
    `face_down` that it only says that something of this title is there and not shown yet.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    parts: tuple[Part, ...] = ()
    within: bool = False
    face_down: bool = False


@dataclass(frozen=True, slots=True)
class ReportTab:
    """A tab with one table, which formulas call `key`; `name` is what its tab says.

    `contents` are lines for the summary, each with the row of the table, from 0, that it leads to; what stands in the
    `leading` columns is the same in many rows. The `elsewhere` columns, from 0 and without a gap, are not printed,
    since other tabs have them on paper; `told` says so on the summary.
    """

    key: str
    name: str
    table: ReportTable
    contents: tuple[tuple[str, int], ...] = ()
    leading: int = 0
    elsewhere: tuple[int, ...] = ()
    told: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What a report holds. `kind` stands above its title, `facts` are labels with their values.

    `notices` are what a reader must know before any figure: on the summary in full, as `mark` in every row of the
    tables. `counted` are the rows whose goals the summary counts, None where it counts none. `sheets` come with the
    names of their centres and of their tabs; `missing` are lines of the contents that lead nowhere, each with why.
    `rows_tab` is the key of the tab that has the whole texts of the sheets' rows.
    """

    title: str
    tabs: tuple[ReportTab, ...]
    kind: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    notices: tuple[str, ...] = ()
    mark: str = ""
    contents: str = ""
    counted: AlignmentSheet | None = None
    sheets: tuple[tuple[AlignmentSheet, str, str], ...] = ()
    missing: tuple[tuple[str, str], ...] = ()
    rows_tab: str = ""


def write_report(report: Report, catalogue: Catalogue, language: str = "en") -> bytes:
    """The report as the bytes of an .xlsx file, from right to left where `language` runs so.

    Tabs without rows are left out. Nothing in it is evaluated by a spreadsheet program: text stays text, whatever it
    looks like. Nothing is raised for any text or code.
    """
    export = Export.begun(AlignmentSheet(title=report.title), catalogue, language)
    book, tabs = export.book, [tab for tab in report.tabs if tab.table.rows]
    named = (*(tab.name for tab in tabs), *(name for *_, name in report.sheets))
    cover, *names = sheet_names([export.say("workbook-tab-summary"), *named])
    written_cover = book.create_sheet(cover)
    for tab, name in zip(tabs, names, strict=False):
        columns, rows = _marked(export, tab.table, report.mark)
        write_data(
            export,
            book.create_sheet(name),
            tab.key,
            columns,
            rows,
            leading=tab.leading,
            unprinted=(*tab.elsewhere, *range(len(tab.table.columns), len(columns))),
            above=report.mark,
        )
    whole = next((name for tab, name in zip(tabs, names, strict=False) if tab.key == report.rows_tab), "")
    for (sheet, centre, _), name in zip(report.sheets, names[len(tabs) :], strict=True):
        write_classic(export.of(sheet, centre), book.create_sheet(name), {"full": whole} if whole else {})
    places = tuple(_places(report, tabs, names))
    told = tuple((name, tab.told) for tab, name in zip(tabs, names, strict=False) if tab.told)
    about = Cover(
        report.kind, report.title, (*report.facts, *told), report.notices, report.contents, report.counted, places
    )
    write_cover(export, written_cover, about)
    book.properties.title = cut(one_line(report.title), PROPERTY_UNITS, "…")
    book.properties.creator = book.properties.lastModifiedBy = export.say("workbook-creator")
    return saved(book)


def _marked(export: Export, table: ReportTable, mark: str) -> tuple[tuple[str, ...], tuple[tuple[Value, ...], ...]]:
    """Columns and rows, with the mark in each row: rows may be sorted, filtered and copied elsewhere."""
    if not mark:
        return table.columns, table.rows
    return (*table.columns, export.say("workbook-note")), tuple((*row, mark) for row in table.rows)


def _places(report: Report, tabs: list[ReportTab], names: list[str]) -> Iterator[Place]:
    for tab, name in zip(tabs, names, strict=False):
        for nth, (line, row) in enumerate(tab.contents or (("", 0),)):
            yield Place("" if nth else tab.name, line, name, row + 2 if nth else 1)
    for (sheet, _, said), name in zip(report.sheets, names[len(tabs) :], strict=True):
        yield Place(said, sheet.title, name)
    yield from (Place(line, why) for line, why in report.missing)
