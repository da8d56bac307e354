"""How many pages a tab takes on paper, counted by its own arrangement: heights, margins, breaks and scale.

No program that prints is asked. LibreOffice was, of the workbook of a workshop of two days in six languages: it printed
as many.
"""

from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

_HIGH, _WIDE, _INCH = 595.28, 841.89, 72  # points of A4 on its side
_UNIT = 5.25  # points of a column's unit


def pages_of(page: Worksheet) -> int:
    """The pages of a tab that has a scale of its own."""
    first_column, first, last_column, last = range_boundaries(page.print_area.rpartition("!")[2])
    margins, scale = page.page_margins, page.page_setup.scale / 100
    high = (_HIGH - _INCH * (margins.top + margins.bottom)) / scale
    wide = (_WIDE - _INCH * (margins.left + margins.right)) / scale
    head = int(page.print_title_rows.replace("$", "").partition(":")[0]) if page.print_title_rows else 0
    breaks, count, used = {one.id for one in page.row_breaks.brk}, 1, 0.0
    for row in range(first, last + 1):
        own = page.row_dimensions[row].height or 15.0
        if used and (used + own > high or row - 1 in breaks):
            count += 1
            used = page.row_dimensions[head].height if 0 < head < row else 0.0
        used += own
    letters = [get_column_letter(column) for column in range(first_column, last_column + 1)]
    across = 1 if sum(page.column_dimensions[letter].width for letter in letters) * _UNIT <= wide else 2
    return count * across
