"""The tabs with real Excel tables: every field of every row, and the local indicators."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break, ColBreak
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from alignment.ground.lettering import holdable
from alignment.local_indicator import LocalIndicator
from alignment.sheet import Alignment, Effect, Link, Strength
from alignment.workbook.measure import HIGHEST_ROW, height
from alignment.workbook.styles import TABLE_SIZE
from alignment.workbook.tabs import SMALLER, Export
from alignment.workbook.text import unique_headers

FULL_TABLE, LOCAL_TABLE = "FullTable", "LocalTable"  # for formulas; never translated, so that they keep working
_LEAST_ROW = 22.0  # points
_PADDING = 2.5
_OFFERED_TO = 5_001  # the last line that is read back


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its wording key, width, the style of its cells, and whether it is hidden.

    Where it has `options`, wording keys, a spreadsheet program offers these words in its cells and takes no others.
    """

    key: str
    width: float
    style: str = "text"
    hidden: bool = False
    options: tuple[str, ...] = ()


def _choice(name: str, width: float, options: type[StrEnum]) -> Column:
    return Column(f"field-{name}", width, options=tuple(f"{name}-{option}" for option in options))


FULL = (
    Column("workbook-number", 6, "number"),
    Column("field-strategic-focus", 26),
    Column("field-project", 30),
    Column("field-goal", 10, "goal"),
    Column("workbook-goal-title", 19),
    Column("field-target", 10, "code"),
    Column("workbook-target-label", 22),
    Column("field-indicator", 12, "code"),
    Column("workbook-indicator-label", 24),
    Column("workbook-official-text", 38),
    Column("workbook-custodians", 16),
    Column("field-why", 28),
    _choice("link", 11, Link),
    _choice("strength", 12, Strength),
    _choice("effect", 12, Effect),
    Column("field-hours", 9, "amount"),
    Column("field-change-tomorrow", 28),
    Column("workbook-row-id", 12, hidden=True),
)
_SECOND_PAGE = 9  # columns on the first page; the second begins with the official text

LOCAL = (
    Column("workbook-number", 6, "number"),
    Column("workbook-official-code", 10, "code"),
    Column("workbook-official-label", 28),
    Column("local-measure", 32),
    Column("local-place", 15),
    Column("local-population", 18),
    Column("local-unit", 12),
    Column("local-baseline", 11),
    Column("local-baseline-year", 10),
    Column("local-aim", 11),
    Column("local-aim-year", 10),
    Column("local-source", 24),
)
_NOTE = Column("workbook-note", 14)


def write_full(export: Export, page: Worksheet, _names: Mapping[str, str]) -> None:
    """Write every field of every row as a table, one row each, under a header that stays in view."""
    rows = [_full_row(export, number, row) for number, row in enumerate(export.rows, 1)]
    _write_table(export, page, FULL_TABLE, FULL, rows)
    # Eighteen columns on one page would be too small to read; Excel heeds a break only where it does not fit to width.
    export.set_up(page, title_row=1, scale=SMALLER)
    page.page_setup.pageOrder = "overThenDown"
    page.print_title_cols = "A:A"
    page.col_breaks = ColBreak()
    page.col_breaks.append(Break(id=_SECOND_PAGE, max=1_048_575))


def write_local(export: Export, page: Worksheet, _names: Mapping[str, str]) -> None:
    """Write the local indicators as a table: one row for each row of the sheet that has one."""
    rows: list[Sequence[str | float]] = []
    for number, row in enumerate(export.rows, 1):
        if not row.local.empty:
            own = [getattr(row.local, part.name) for part in fields(LocalIndicator)]
            rows.append((number, row.finest_code, export.label(row.finest_code), *own))
    _write_table(export, page, LOCAL_TABLE, LOCAL, rows)
    export.set_up(page, title_row=1)


def _full_row(export: Export, number: int, row: Alignment) -> Sequence[str | float]:
    goal, indicator = export.goal(row.goal), export.indicator(row.indicator)
    linked = bool(row.project) or not row.empty  # an empty row links nothing, so it has no strength or effect either
    return (
        number,
        row.strategic_focus,
        row.project,
        goal.number if goal else row.goal,
        export.label(goal.code) if goal else "",
        row.target,
        export.label(row.target),
        row.indicator,
        export.label(row.indicator),
        export.catalogue.official(indicator.code, export.say.language)[0] if indicator else "",
        "; ".join(export.catalogue.agency(name, export.say.language)[0] for name in indicator.custodians)
        if indicator
        else "",
        row.why,
        export.say(f"link-{row.link}") if linked else "",
        export.say(f"strength-{row.strength}") if linked else "",
        export.say(f"effect-{row.effect}") if linked else "",
        "" if row.hours is None else row.hours,
        row.change_tomorrow,
        row.id,
    )


def _write_table(
    export: Export, page: Worksheet, name: str, columns: tuple[Column, ...], rows: Sequence[Sequence[str | float]]
) -> None:
    """Write a table from A1 on; without rows it has one empty row, since Excel knows no table without any."""
    if export.sheet.illustrative:
        # The mark goes where the rows go: they may be sorted, filtered and copied elsewhere.
        columns = (*columns, _NOTE)
        rows = [(*row, export.say("workbook-illustrative-short")) for row in rows]
    headers = unique_headers(export.say(column.key) for column in columns)
    tallest = 0.0
    for at, (column, header) in enumerate(zip(columns, headers, strict=True), 1):
        export.put(page, 1, at, header, "header" if column.style == "text" else "header-centred")
        dimension = page.column_dimensions[get_column_letter(at)]
        dimension.width, dimension.hidden = column.width, column.hidden
        # The filter's button takes room of its own.
        tallest = max(tallest, height(header, column.width - 4, TABLE_SIZE, bold=True))
    page.row_dimensions[1].height = tallest
    for at, row in enumerate(rows or [[""] * len(columns)], 2):
        heights = [
            _write_cell(export, page, (at, place), columns[place - 1], value) for place, value in enumerate(row, 1)
        ]
        page.row_dimensions[at].height = max(_LEAST_ROW, *heights)
    as_table(page, name, headers, len(rows))
    for at, column in enumerate(columns, 1):
        if column.options:
            _offer(page, get_column_letter(at), [export.say(option) for option in column.options])
    page.freeze_panes = "B2"


def as_table(page: Worksheet, name: str, headers: Sequence[str], lines: int, top: int = 1) -> Table:
    """Make a table, with filters, of what stands on a tab from the row `top` on; `name` is once in a workbook."""
    table = Table(displayName=name, ref=f"A{top}:{get_column_letter(len(headers))}{top + max(1, lines)}")
    # Left to find its headers itself, openpyxl would go through every cell of the table.
    table._initialise_columns()  # type: ignore[attr-defined]  # noqa: SLF001
    for column, header in zip(table.tableColumns, headers, strict=True):
        column.name = header
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    page.add_table(table)
    return table


def _offer(page: Worksheet, letter: str, words: Sequence[str]) -> None:
    # Down to where the table can grow: rows added in a spreadsheet program are offered the words as well.
    offered = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True, showErrorMessage=True)
    offered.add(f"{letter}2:{letter}{_OFFERED_TO}")
    page.add_data_validation(offered)


def _write_cell(export: Export, page: Worksheet, place: tuple[int, int], column: Column, value: str | float) -> float:
    """Write a cell and give the height in points that it asks for."""
    style = "text" if column.style == "goal" else column.style
    if not isinstance(value, str):
        export.put_value(page, *place, value, f"number-{value}" if column.style == "goal" else style)
        return 0.0
    high = 0.0 if column.hidden or not value else height(holdable(value), column.width - _PADDING, TABLE_SIZE)
    # Of a text that is higher than a row can be, the beginning is to be seen, not the middle.
    export.put(page, *place, value, "text-long" if style == "text" and high >= HIGHEST_ROW else style)
    return high
