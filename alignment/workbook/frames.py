"""Tables of figures as a workbook: a tab for each, with a chart of Excel's own beside it where there is one to draw."""

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from alignment.ground.lettering import holdable
from alignment.ground.wording import wording
from alignment.sheet import AlignmentSheet
from alignment.workbook.chart import chart_title
from alignment.workbook.measure import height
from alignment.workbook.patches import saved
from alignment.workbook.styles import TABLE_SIZE
from alignment.workbook.tabs import Export, with_looks_of_its_own
from alignment.workbook.text import sheet_names
from sdg_data import Catalogue

_FIRST, _NAMES, _NUMBERS = 4, 44.0, 12.0  # the row of the headings; widths of columns of texts and of numbers
_MOST_BARS = 60


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab in the making: its name, title and note, headings and rows.

    `charted` are the places of the columns that the chart shows, stacked, for the names in the first one; `shaded`
    those whose cells are the darker the larger their number, all of them by one measure; `share` those between 0 and 1.
    """

    name: str
    title: str
    note: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str | float | None]]
    charted: Sequence[int] = ()
    shaded: Sequence[int] = ()
    share: Sequence[int] = ()


def write_frames(tabs: Sequence[Tab], catalogue: Catalogue, language: str = "en") -> bytes:
    """The tables as the bytes of an .xlsx file. Text stays text, whatever it looks like; numbers are numbers."""
    export = Export.begun(AlignmentSheet(title=wording("alignment", language)("atlas-page-title")), catalogue, language)
    for tab, name in zip(tabs, sheet_names([tab.name for tab in tabs]), strict=True):
        _write(export, export.book.create_sheet(name), tab)
    return saved(export.book)


def _write(export: Export, page: Worksheet, tab: Tab) -> None:
    texts = [any(isinstance(row[at], str) for row in tab.rows) or not at for at in range(len(tab.columns))]
    widths = [_NAMES if not at else 30.0 if text else _NUMBERS for at, text in enumerate(texts)]
    narrow = len(tab.shaded) > 10  # noqa: PLR2004 (a column for each goal)
    for at, width in enumerate(widths):
        page.column_dimensions[get_column_letter(at + 1)].width = 7.0 if narrow and at in tab.shaded else width
    for at, (text, style) in enumerate(((tab.title, "strategic-goal"), (tab.note, "note")), 1):
        with_looks_of_its_own(export.put(page, at, 1, text, style)).alignment = None  # type: ignore[assignment]
    for at, heading in enumerate(tab.columns):
        export.put(page, _FIRST, at + 1, heading, "header" if texts[at] else "header-centred")
    page.row_dimensions[_FIRST].height = max(
        height(str(heading), max(6.0, width - 3), TABLE_SIZE, bold=True)
        for heading, width in zip(tab.columns, widths, strict=True)
    )
    for down, row in enumerate(tab.rows, _FIRST + 1):
        for at, value in enumerate(row):
            if isinstance(value, str):
                export.put(page, down, at + 1, value, "text")
            elif value is not None:
                export.put_value(page, down, at + 1, round(value, 4), "share" if at in tab.share else "amount")
    last = _FIRST + max(1, len(tab.rows))
    if tab.shaded:
        scale = ColorScaleRule(  # type: ignore[no-untyped-call]
            start_type="num", start_value=0, start_color="FFFFFF", end_type="max", end_color="4C9F38"
        )
        columns = (get_column_letter(at + 1) for at in sorted(tab.shaded))
        # One rule for all of them: what is dark says "many" in the whole table, not in its own column.
        cells = " ".join(f"{column}{_FIRST + 1}:{column}{last}" for column in columns)
        page.conditional_formatting.add(cells, scale)
    if any(row[at] for row in tab.rows for at in tab.charted):
        _add_chart(page, tab, min(last, _FIRST + _MOST_BARS))
    page.freeze_panes = f"B{_FIRST + 1}"
    export.set_up(page, title_row=_FIRST, first=None)


def _add_chart(page: Worksheet, tab: Tab, last: int) -> None:
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "bar", "stacked", 100, 40
    chart.title = chart_title(holdable(" · ".join(filter(None, (tab.title, tab.note)))), 0.02)  # a chart travels alone
    chart.height, chart.width = max(7.0, 0.62 * (last - _FIRST) + 3), 24.0  # type: ignore[assignment]
    chart.x_axis.scaling.orientation = "maxMin"  # the first line on top
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.tickLblSkip = 1
    if len(tab.charted) == 1:
        chart.legend = None
    else:
        chart.legend.position = "t"
    for at, colour in zip(tab.charted, ("2F6690", "9DBAD0"), strict=False):
        numbers = Reference(page, min_col=at + 1, min_row=_FIRST, max_row=last)
        chart.add_data(numbers, titles_from_data=True)
        chart.series[-1].graphicalProperties = GraphicalProperties(solidFill=colour)
    chart.set_categories(Reference(page, min_col=1, min_row=_FIRST + 1, max_row=last))
    page.add_chart(chart, f"{get_column_letter(len(tab.columns) + 2)}{_FIRST}")
