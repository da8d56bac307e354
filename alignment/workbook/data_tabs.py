"""A tab with one table of any columns: an Excel table from A1 on, with filters, that prints by itself."""

import math
from collections.abc import Collection, Sequence
from datetime import date

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from alignment.ground.lettering import holdable
from alignment.workbook.measure import HIGHEST_ROW, height
from alignment.workbook.styles import TABLE_SIZE
from alignment.workbook.tables import as_table
from alignment.workbook.tabs import SMALLER, Export
from alignment.workbook.text import unique_headers
from alignment.workbook.widths import PADDING, WIDE, wide_for, widths_of

Value = str | int | float | date
_BUTTONS = 13.0  # points below the words of a header, where the filters have their buttons
_LEAST_ROW, _CLOSER = 13.0, 8.0  # points


def write_data(
    export: Export,
    page: Worksheet,
    key: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[Value]],
    *,
    leading: int = 0,
    unprinted: Collection[int] = (),
    above: str = "",
) -> None:
    """Write the table, which formulas call `key`.

    What stands in the `leading` columns is the same in many rows: where it only says again what stands above it, it
    makes its row no higher, and is grey. The `unprinted` columns, from 0, are one stretch in the table or at its end,
    or one of each.
    """
    headers = unique_headers(columns)
    again = _again(rows, leading)
    texts = [
        tuple("" if at in said else str(value) for at, value in enumerate(row))
        for row, said in zip(rows, again, strict=True)
    ]
    printed = [at for at, _ in enumerate(headers) if at not in unprinted]
    of_printed = widths_of([headers[at] for at in printed], [[row[at] for at in printed] for row in texts])
    of_others = {at: wide_for(headers[at], [row[at] for row in texts]) for at in unprinted}
    by_place = dict(zip(printed, of_printed, strict=True)) | of_others
    widths = [by_place[at] for at, _ in enumerate(headers)]
    numeric = [all(not isinstance(row[place], str) or not row[place] for row in rows) for place in range(len(headers))]
    for at, (header, width) in enumerate(zip(headers, widths, strict=True), 1):
        export.put(page, 1, at, header, "head-centred" if numeric[at - 1] else "head")
        page.column_dimensions[get_column_letter(at)].width = width
    tallest = (
        height(header, width - PADDING, TABLE_SIZE, bold=True) - _CLOSER
        for header, width in zip(headers, widths, strict=True)
    )
    page.row_dimensions[1].height = max(_LEAST_ROW, *tallest) + _BUTTONS
    for at, row in enumerate(rows, 2):
        _write_row(export, page, at, row, widths, again=again[at - 2])
    as_table(page, key, headers, len(rows))
    page.freeze_panes = "A2"
    export.set_up(page, title_row=1, scale=SMALLER, notice=above)
    begin = next((at for at in printed if at - 1 in unprinted), 0)  # where print goes on, after what comes on each page
    page.print_area = f"{get_column_letter(begin + 1)}1:{get_column_letter(printed[-1] + 1)}{len(rows) + 1}"
    if begin:
        page.print_title_cols = f"A:{get_column_letter(min(unprinted))}"
    elif sum(of_printed) > WIDE:
        # To fit one page, its letters would be too small to read: the first column comes on every page.
        page.page_setup.pageOrder = "overThenDown"
        page.print_title_cols = "A:A"


def _write_row(
    export: Export, page: Worksheet, at: int, row: Sequence[Value], widths: Sequence[float], *, again: Collection[int]
) -> None:
    heights = [_height(value, width) for value, width in zip(row, widths, strict=True)]
    high = min(HIGHEST_ROW, max(_LEAST_ROW, *(one for at, one in enumerate(heights) if at not in again)))
    for place, value in enumerate(row):
        if isinstance(value, str) or not (isinstance(value, date) or math.isfinite(value)):
            # Of a text that is higher than its row, the beginning is to be seen, not the middle.
            style = "cell-long" if high >= HIGHEST_ROW else "cell-again" if place in again else "cell"
            export.put(page, at, place + 1, str(value), style)
        else:
            style = "day" if isinstance(value, date) else "number" if isinstance(value, int) else "amount"
            export.put_value(page, at, place + 1, value, style)
    page.row_dimensions[at].height = high


def _again(rows: Sequence[Sequence[Value]], leading: int) -> list[frozenset[int]]:
    """Which of the `leading` columns say in each row the same as in the row above."""
    above = [(), *rows]
    return [
        frozenset(at for at in range(leading) if last and row[at] == last[at])
        for last, row in zip(above, rows, strict=False)
    ]


def _height(value: Value, width: float) -> float:
    """The height in points that a value asks for; the rows of a table stand closer than those of a handout."""
    if not isinstance(value, str) or not value:
        return 0.0
    return height(holdable(value), width - PADDING, TABLE_SIZE) - _CLOSER
