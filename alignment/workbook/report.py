"""A report as an Excel workbook: a cover with its contents, tabs of tables, and sheets as their classic handouts."""

import math
from dataclasses import dataclass
from datetime import date

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from alignment.ground.lettering import holdable, one_line
from alignment.sheet import AlignmentSheet
from alignment.workbook.classic import write_classic
from alignment.workbook.measure import HIGHEST_ROW, fitting, height
from alignment.workbook.patches import saved
from alignment.workbook.styles import TABLE_SIZE, TEXT_SIZE, TITLE_SIZE
from alignment.workbook.tabs import Export
from alignment.workbook.text import PROPERTY_UNITS, cut, sheet_names
from sdg_data import Catalogue

Value = str | int | float | date
_WIDE = 146.0  # all columns of a tab together, as on the classic handout
_NUMBERS, _NARROW, _BROAD = 12.0, 14.0, 70.0  # widths: a column of numbers, the narrowest and broadest of texts
_PADDING = 2.5
_LEAST_ROW, _HEADER_ROW, _GAP = 20.0, 24.0, 12.0  # points
_COVER = (34.0, 112.0)  # widths
_FEWEST = 2  # columns that a tab's title runs across


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table: its title, the names of its columns, and rows of as many texts, numbers and days."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class ReportTab:
    """A tab with tables, one below the other; `name` is what its tab says, `note` stands where it has no table."""

    name: str
    title: str
    tables: tuple[ReportTable, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What a report holds. `kind` stands above its title, `facts` are labels with their values.

    `notices` stand on every tab of tables: what a reader must know before any figure. `sheets` come with the names of
    their centres, and `contents` is the heading over the list of tabs. `rows_tab` is the name of the tab that has the
    whole texts of the sheets' rows.
    """

    kind: str
    title: str
    facts: tuple[tuple[str, str], ...]
    notices: tuple[str, ...]
    contents: str
    cover: str
    tabs: tuple[ReportTab, ...]
    sheets: tuple[tuple[AlignmentSheet, str], ...]
    rows_tab: str


def write_report(report: Report, catalogue: Catalogue, language: str = "en") -> bytes:
    """The report as the bytes of an .xlsx file, from right to left where `language` runs so.

    Nothing in it is evaluated by a spreadsheet program: text stays text, whatever it looks like. Nothing is raised for
    any text or code.
    """
    export = Export.begun(AlignmentSheet(title=report.title), catalogue, language)
    book, tabs = export.book, [tab.name for tab in report.tabs]
    cover, *names = sheet_names([report.cover, *tabs, *(sheet.title for sheet, _ in report.sheets)])
    _write_cover(export, book.create_sheet(cover), report, names)
    for tab, name in zip(report.tabs, names, strict=False):
        _write_tab(export, book.create_sheet(name), tab, report.notices)
    rows_tab = names[tabs.index(report.rows_tab)] if report.rows_tab in tabs else ""
    for (sheet, centre), name in zip(report.sheets, names[len(tabs) :], strict=True):
        write_classic(export.of(sheet, centre), book.create_sheet(name), {"full": rows_tab} if rows_tab else {})
    book.properties.title = cut(one_line(report.title), PROPERTY_UNITS, "…")
    book.properties.creator = book.properties.lastModifiedBy = export.say("workbook-creator")
    return saved(book)


def _write_cover(export: Export, page: Worksheet, report: Report, names: list[str]) -> None:
    for letter, width in zip("AB", _COVER, strict=True):
        page.column_dimensions[letter].width = width
    at = _write_heading(export, page, (report.kind, report.title), report.notices, len(_COVER))
    for label, value in report.facts:
        export.put(page, at, 1, label, "fact-label")
        text = fitting(holdable(value), _COVER[1] - _PADDING, TEXT_SIZE, " …")
        export.put(page, at, 2, text, "fact")
        page.row_dimensions[at].height = max(_LEAST_ROW, height(text, _COVER[1] - _PADDING, TEXT_SIZE))
        at += 1
    export.put_across(page, at + 1, (1, 2), report.contents, "strategic-goal")
    page.row_dimensions[at + 1].height = 30
    titles = [tab.title for tab in report.tabs] + [sheet.title for sheet, _ in report.sheets]
    for line, (name, title) in enumerate(zip(names, titles, strict=True), at + 2):
        cell = export.put(page, line, 1, name, "link")
        place = name.replace("'", "''")
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{place}'!A1", display=None)
        export.put(page, line, 2, fitting(holdable(title), _COVER[1] - _PADDING, TEXT_SIZE, " …"), "fact")
        page.row_dimensions[line].height = max(_LEAST_ROW, height(title, _COVER[1] - _PADDING, TEXT_SIZE))
    export.set_up(page, first=2)


def _write_tab(export: Export, page: Worksheet, tab: ReportTab, notices: tuple[str, ...]) -> None:
    widths = _widths(tab.tables)
    for column, width in enumerate(widths, 1):
        page.column_dimensions[get_column_letter(column)].width = width
    at = _write_heading(export, page, (export.title, tab.title), notices, len(widths))
    if not any(table.rows for table in tab.tables) and tab.note:
        export.put_line(page, at, (1, len(widths)), tab.note, "fact", wide=_WIDE)
    for table in tab.tables:
        if table.rows:
            at = _write_table(export, page, table, widths, at, titled=table.title != tab.title)
    export.set_up(page, first=2)


def _write_heading(
    export: Export, page: Worksheet, texts: tuple[str, str], notices: tuple[str, ...], columns: int
) -> int:
    """Write the kind, the title and the notices across the columns; give the next free row."""
    kind, title = (
        fitting(holdable(text), _WIDE - 4, size, " …", bold=True, most=110)
        for text, size in zip(texts, (10.0, TITLE_SIZE), strict=True)
    )
    lines = ((kind, "kind"), (title, "title"), *((notice, "notice-line") for notice in notices))
    for at, (text, style) in enumerate(lines, 1):
        export.put_line(page, at, (1, columns), text, style, wide=_WIDE - 4, least=_LEAST_ROW)
    page.row_dimensions[len(lines) + 1].height = _GAP
    return len(lines) + 2


def _write_table(
    export: Export, page: Worksheet, table: ReportTable, widths: tuple[float, ...], at: int, *, titled: bool
) -> int:
    if titled and table.title:
        columns = (1, len(widths))
        export.put_line(page, at, columns, table.title, "strategic-goal", wide=_WIDE - 4, least=_HEADER_ROW)
        at += 1
    numeric = [all(not isinstance(row[place], str) for row in table.rows) for place in range(len(table.columns))]
    for place, name in enumerate(table.columns):
        export.put(page, at, place + 1, name, "header-centred" if numeric[place] else "header")
    named = zip(table.columns, widths, strict=False)
    heights = [height(name, width - _PADDING, TABLE_SIZE, bold=True) for name, width in named]
    page.row_dimensions[at].height = max(_HEADER_ROW, *heights)
    for row in table.rows:
        at += 1
        high = [_write_value(export, page, (at, place + 1), value, widths[place]) for place, value in enumerate(row)]
        page.row_dimensions[at].height = min(HIGHEST_ROW, max(_LEAST_ROW, *high))
    page.row_dimensions[at + 1].height = _GAP
    return at + 2


def _write_value(export: Export, page: Worksheet, place: tuple[int, int], value: Value, width: float) -> float:
    """Write a value and give the height in points that it asks for."""
    if isinstance(value, date):
        export.put_value(page, *place, value, "day")
        return 0.0
    if not isinstance(value, str) and math.isfinite(value):
        export.put_value(page, *place, value, "number" if isinstance(value, int) else "amount")
        return 0.0
    text = str(value)
    high = height(holdable(text), width - _PADDING, TABLE_SIZE)
    export.put(page, *place, text, "text-long" if high >= HIGHEST_ROW else "text")
    return high


def _widths(tables: tuple[ReportTable, ...]) -> tuple[float, ...]:
    """The widths of a tab's columns: numbers take little, texts share the rest by how much they say."""
    columns = max((len(table.columns) for table in tables if table.rows), default=0)
    if not columns:
        return (_WIDE / _FEWEST,) * _FEWEST
    wants = [
        max((_wants(table, place) for table in tables), default=_NUMBERS) for place in range(max(columns, _FEWEST))
    ]
    texts = sum(want for want in wants if want > _NUMBERS)
    room = max(_WIDE - _NUMBERS * wants.count(_NUMBERS), _NARROW)
    stretch = room / texts if texts else 1.0
    return tuple(want if want == _NUMBERS else max(_NARROW, want * stretch) for want in wants)


def _wants(table: ReportTable, place: int) -> float:
    if place >= len(table.columns) or not table.rows:
        return _NUMBERS
    cells = [row[place] for row in table.rows]
    longest = max((len(part) for value in cells if isinstance(value, str) for part in value.split("\n")), default=0)
    header = len(table.columns[place]) * 1.2
    if not longest and header <= _NUMBERS + _PADDING:
        return _NUMBERS
    return min(_BROAD, max(_NARROW, header, longest * 0.9 + _PADDING))
