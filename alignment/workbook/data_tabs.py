"""A tab with one table of any columns: an Excel table from A1 on, with filters, that prints by itself."""

import math
import re
from collections.abc import Sequence
from datetime import date

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from alignment.ground.lettering import ems, holdable
from alignment.workbook.measure import HIGHEST_ROW, height
from alignment.workbook.styles import TABLE_SIZE
from alignment.workbook.tables import as_table
from alignment.workbook.tabs import Export
from alignment.workbook.text import unique_headers

Value = str | int | float | date
_WIDE = 162.0  # all columns on one page, where letters of ten points come out as nine
_NARROW, _BROAD, _STEP = 6.0, 80.0, 2.0  # the narrowest and broadest column, and what it grows by
_BUTTON, _PADDING = 2.0, 2.0  # what of a width the filter's button and the borders take
_LEAST_ROW, _LEADS_MOST, _CLOSER = 18.0, 21.0, 3.0  # points
_BOLD = 1.1  # how much more a bold letter takes
_WORD = 15.0  # the width of a word; a longer one may be broken
_UNIT = 0.201  # of a column's width, for each point
_TURN = 20.0  # what stays free where the columns are parted in two pages
_LOOKED_AT = 150  # rows that the widths are found by


def write_data(
    export: Export,
    page: Worksheet,
    key: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[Value]],
    *,
    leading: int = 0,
) -> None:
    """Write the table, which formulas call `key`.

    What stands in the `leading` columns is the same in many rows, and so makes none of them higher.
    """
    headers = unique_headers(columns)
    widths = _widths(headers, rows, leading)
    numeric = [all(not isinstance(row[place], str) or not row[place] for row in rows) for place in range(len(headers))]
    for at, (header, width) in enumerate(zip(headers, widths, strict=True), 1):
        export.put(page, 1, at, header, "header-centred" if numeric[at - 1] else "header")
        page.column_dimensions[get_column_letter(at)].width = width
    tallest = (
        height(header, width - _BUTTON - 1, TABLE_SIZE, bold=True)
        for header, width in zip(headers, widths, strict=True)
    )
    page.row_dimensions[1].height = max(_LEAST_ROW, *tallest)
    for at, row in enumerate(rows, 2):
        _write_row(export, page, at, row, widths, leading=leading)
    as_table(page, key, headers, len(rows))
    page.freeze_panes = "A2"
    export.set_up(page, title_row=1, fit=(wide := sum(widths)) <= _WIDE)
    if wide > _WIDE:
        # To fit one page, its letters would be too small to read: the first column comes on every page.
        page.page_setup.scale = 90
        page.page_setup.pageOrder = "overThenDown"
        page.print_title_cols = "A:A"


def _write_row(
    export: Export, page: Worksheet, at: int, row: Sequence[Value], widths: Sequence[float], *, leading: int
) -> None:
    heights = [_height(value, width) for value, width in zip(row, widths, strict=True)]
    high = min(HIGHEST_ROW, max(_LEAST_ROW, *(min(one, _LEADS_MOST) for one in heights[:leading]), *heights[leading:]))
    for place, value in enumerate(row):
        if isinstance(value, str) or not (isinstance(value, date) or math.isfinite(value)):
            # Of a text that is higher than its row, the beginning is to be seen, not the middle.
            style = "text-long" if heights[place] > high or high >= HIGHEST_ROW else "text"
            export.put(page, at, place + 1, str(value), style)
        else:
            style = "day" if isinstance(value, date) else "number" if isinstance(value, int) else "amount"
            export.put_value(page, at, place + 1, value, style)
    page.row_dimensions[at].height = high


def _height(value: Value, width: float) -> float:
    """The height in points that a value asks for; the rows of a table stand closer than those of a handout."""
    if not isinstance(value, str) or not value:
        return 0.0
    return height(holdable(value), width - _PADDING, TABLE_SIZE) - _CLOSER


def _widths(headers: Sequence[str], rows: Sequence[Sequence[Value]], leading: int) -> list[float]:
    """The widths of the columns: as their words need, and the rest where it makes the table the lowest."""
    some = rows[:: max(1, len(rows) // _LOOKED_AT)]
    lengths = [[[_long(line) for line in str(row[at]).split("\n")] for row in some] for at, _ in enumerate(headers)]
    widths = [_least(header, [row[at] for row in some]) for at, header in enumerate(headers)]

    def saved(at: int) -> float:
        """How much lower a step more makes the table; of a row its highest cells count most."""
        room, leads = widths[at] - _PADDING, at < leading
        now = (
            (sum(math.ceil(long / room) for long in own), sum(math.ceil(long / (room + _STEP)) for long in own))
            for own in lengths[at]
        )
        return sum(before**2 - after**2 if leads else before**4 - after**4 for before, after in now)

    gains = [saved(at) for at, _ in enumerate(headers)]
    room = _WIDE if sum(widths) <= _WIDE else 2 * _WIDE - widths[0] - _TURN
    while sum(widths) + _STEP <= room and any(gains):
        best = gains.index(max(gains))
        widths[best] += _STEP
        gains[best] = saved(best) if widths[best] < _BROAD else 0.0
    return widths


def _least(header: str, values: Sequence[Value]) -> float:
    """The least width of a column: its longest word, or as much of it as one line may take."""
    words = {word for value in values for word in str(value).split()}
    longest = min(_WORD, max(map(_long, words), default=0.0))
    head = max(map(_long, re.split(r"[\s/-]+", header)), default=0.0)
    return max(_NARROW, longest + _PADDING, head * _BOLD + _BUTTON)


def _long(text: str) -> float:
    """How wide a column is for a text in one line."""
    return sum(map(ems, text)) * TABLE_SIZE * _UNIT
