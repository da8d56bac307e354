"""A tab with one table of any columns: an Excel table from A1 on, with filters, that prints by itself."""

import math
import re
from collections.abc import Sequence
from datetime import date

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from alignment.ground.lettering import holdable
from alignment.workbook.measure import HIGHEST_ROW, height
from alignment.workbook.styles import TABLE_SIZE
from alignment.workbook.tables import as_table
from alignment.workbook.tabs import Export
from alignment.workbook.text import unique_headers

Value = str | int | float | date
_WIDE, _WIDEST = 146.0, 162.0  # all columns on one page, at their own size and at 90 %, where 10 points are 9
_NUMBERS, _NARROW, _BROAD, _LEAST_TEXT = 9.0, 7.0, 70.0, 16.0  # widths of columns
_BUTTON, _PADDING = 3.0, 2.5  # what of a width the filter's button and the borders take
_LEAST_ROW = 18.0  # points
_LETTER = 1.15  # the width of a column for each letter of a text
_SHORT = 14  # letters; a longer text may be broken into lines


def write_data(
    export: Export, page: Worksheet, key: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]
) -> None:
    """Write the table, which formulas call `key`."""
    headers = unique_headers(columns)
    widths = _widths(headers, rows)
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
        high = [_write_value(export, page, (at, place), value, widths[place - 1]) for place, value in enumerate(row, 1)]
        page.row_dimensions[at].height = min(HIGHEST_ROW, max(_LEAST_ROW, *high))
    as_table(page, key, headers, len(rows))
    page.freeze_panes = "A2"
    wide = sum(widths)
    export.set_up(page, title_row=1, fit=wide <= _WIDEST)
    if wide > _WIDEST:
        # To fit one page, its letters would be too small to read: the first column comes on every page.
        page.page_setup.scale = 90
        page.page_setup.pageOrder = "overThenDown"
        page.print_title_cols = "A:A"


def _write_value(export: Export, page: Worksheet, place: tuple[int, int], value: Value, width: float) -> float:
    """Write a value and give the height in points that it asks for."""
    if isinstance(value, date):
        export.put_value(page, *place, value, "day")
        return 0.0
    if not isinstance(value, str) and math.isfinite(value):
        export.put_value(page, *place, value, "number" if isinstance(value, int) else "amount")
        return 0.0
    text = str(value)
    high = height(holdable(text), width - _PADDING, TABLE_SIZE) if text else 0.0
    export.put(page, *place, text, "text-long" if high >= HIGHEST_ROW else "text")
    return high


def _widths(headers: Sequence[str], rows: Sequence[Sequence[Value]]) -> list[float]:
    """The widths of the columns: numbers and short texts as they need; the others share the rest."""
    least, wanted = [], []
    for place, header in enumerate(headers):
        texts = [row[place] for row in rows if isinstance(row[place], str)]
        longest = max((len(line) for text in texts for line in str(text).split("\n")), default=0)
        word = max((len(part) for part in re.split(r"[\s/-]+", header)), default=0) * _LETTER + _BUTTON
        short = longest <= _SHORT
        need = max(_NARROW, longest * _LETTER + _PADDING) if texts else _NUMBERS
        least.append(max(word, need) if short else max(word, _LEAST_TEXT))
        wanted.append(0.0 if short else min(_BROAD, longest * 0.9))
    room, share = _WIDE - sum(least), sum(wanted)
    if room <= 0 or not share:
        return least
    return [own + min(want, room * want / share) for own, want in zip(least, wanted, strict=True)]
