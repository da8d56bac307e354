"""A tab of the workbook and what all of them share: putting text into cells, direction, paper."""

import math
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from alignment.ground.lettering import runs_left
from alignment.ground.wording import Wording, wording
from alignment.sheet import Alignment, AlignmentSheet
from alignment.workbook.measure import height
from alignment.workbook.styles import MUTED, TURNED, Look, Looks, add_styles
from alignment.workbook.text import cell_text, isolated, page_heading, unparted
from sdg_data import Catalogue, Goal, Indicator, UnknownCode

A4 = 9  # Excel's number for the paper
_CENTIMETRE = 1 / 2.54  # margins are in inches
SMALLER, CLOSE = 90, 86  # percent: letters of `TABLE_SIZE` and of `TEXT_SIZE` come out as nine points
_TOP, _BOTTOM = 0.95, 0.85  # margins in centimetres
PAPER_HIGH = 543.0  # points: the height of a page between its margins, where nothing is made smaller
_HEADING_SIZE = 9  # points, once it is made smaller with its tab
_HEADING_UNSCALED = 11


@dataclass(frozen=True, slots=True)
class Export:
    """One workbook in the making: what every tab needs to know."""

    book: Workbook
    sheet: AlignmentSheet
    catalogue: Catalogue
    say: Wording
    right_to_left: bool
    centre: str
    looks: Looks
    # With the goal and target that their codes imply; as they are where codes contradict.
    rows: tuple[Alignment, ...] = field(init=False)
    _cut: str = field(init=False)  # what ends a text that a cell does not hold

    @classmethod
    def begun(cls, sheet: AlignmentSheet, catalogue: Catalogue, language: str, centre: str = "") -> "Export":
        """A workbook without tabs yet, in the words and the direction of `language`."""
        book, say = Workbook(), wording("alignment", language)
        book.remove(book.worksheets[0])
        looks = add_styles(book, catalogue, right_to_left=say.leftward)
        return cls(book, sheet, catalogue, say, say.leftward, centre or sheet.centre, looks)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rows", tuple(map(self._completed, self.sheet.rows)))
        object.__setattr__(self, "_cut", self.say("workbook-cut"))

    def of(self, sheet: AlignmentSheet, centre: str) -> "Export":
        """The same workbook, for what it says of another sheet."""
        return replace(self, sheet=sheet, centre=centre or sheet.centre)

    @property
    def title(self) -> str:
        """The sheet's title, or what stands in for one."""
        return self.sheet.title.strip() or self.say("workbook-untitled")

    def _completed(self, row: Alignment) -> Alignment:
        try:
            return row.completed(self.catalogue)
        except UnknownCode:
            return row

    def put(self, page: Worksheet, row: int, column: int, text: str, style: str) -> Cell:
        """Put `text` into a cell as text, whatever it looks like, and give the cell."""
        ready = cell_text(unparted(unparted(text)) if self.right_to_left else text, self._cut)
        cell = _new_cell(page, row, column)
        twin = style + TURNED
        turned = twin in self.looks.texts and runs_left(text) not in {None, self.right_to_left}
        looks = self.looks.texts if ready else self.looks.values
        _dress(cell, looks[twin if turned else style])
        if ready:  # an empty string is one more thing for Excel to repair
            cell._value = ready  # type: ignore[attr-defined]  # noqa: SLF001
            cell.data_type = "s"  # openpyxl takes "=…" for a formula and "#N/A" for an error
        return cell

    def put_across(self, page: Worksheet, row: int, columns: tuple[int, int], text: str, style: str) -> None:
        """Put `text` into the cells of a row, from one column to the other, made one cell."""
        _spread(page, self.put(page, row, columns[0], text, style), columns[1])

    def put_value_across(
        self, page: Worksheet, row: int, columns: tuple[int, int], value: float | date, style: str
    ) -> None:
        """Put a number or a date into the cells of a row, from one column to the other, made one cell."""
        _spread(page, self.put_value(page, row, columns[0], value, style), columns[1])

    def put_line(
        self,
        page: Worksheet,
        row: int,
        columns: tuple[int, int],
        text: str,
        style: str,
        *,
        wide: float,
        least: float = 0.0,
        closer: float = 0.0,
    ) -> None:
        """Put `text` across columns that are `wide` together; its row is as high as that needs, at least `least`.

        `closer` are the points that it has less room above and below than others.
        """
        self.put_across(page, row, columns, text, style)
        font = page.cell(row, columns[0]).font
        page.row_dimensions[row].height = max(least, height(text, wide, font.sz, bold=font.b) - closer)

    def restyle(self, cell: Cell, style: str) -> None:
        """Give a text that is in a cell already other looks."""
        _dress(cell, self.looks.texts[style])

    def put_value(self, page: Worksheet, row: int, column: int, value: float | date, style: str) -> Cell:
        """Put a number or a date into a cell, and give the cell."""
        cell = _new_cell(page, row, column)
        cell.value = value
        _dress(cell, self.looks.values[style])
        return cell

    def code(self, code: str) -> str:
        """The code within a text; in right-to-left workbooks set apart from it: 10.c.1 would show as c.1.10."""
        return isolated(code) if self.right_to_left and code else code

    def goal(self, code: str) -> Goal | None:
        """The goal with this code, or None."""
        return self.catalogue.goal(code) if self.catalogue.level(code) == "goal" else None

    def indicator(self, code: str) -> Indicator | None:
        """The indicator with this code, or None."""
        return self.catalogue.indicator(code) if self.catalogue.level(code) == "indicator" else None

    def label(self, code: str) -> str:
        """The short label of a code, "" for one that is not there."""
        return self.catalogue.label(code, self.say.language)

    def set_up(
        self,
        page: Worksheet,
        *,
        title_row: int | None = None,
        scale: int = 0,
        first: int | None = 1,
        notice: str = "",
    ) -> None:
        """Direction, A4 landscape, margins, page headings.

        `title_row` is printed on top of each page; without a `scale`, in percent, the columns are made to fit the width
        of one. Title and notice stand above the pages from the `first` on, which is 2 or None where the tab shows them
        itself; a sheet that is illustrative has its own notice.
        """
        page.sheet_view.rightToLeft = self.right_to_left
        page.sheet_view.showGridLines = False
        page.page_setup.paperSize = A4
        page.page_setup.orientation = "landscape"
        page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=not scale)
        page.page_setup.fitToWidth, page.page_setup.fitToHeight, page.page_setup.scale = 1, 0, scale or None
        page.print_options.horizontalCentered = True
        for side in ("left", "right"):
            setattr(page.page_margins, side, 0.64 * _CENTIMETRE)
        page.page_margins.top, page.page_margins.bottom = _TOP * _CENTIMETRE, _BOTTOM * _CENTIMETRE
        page.page_margins.header = page.page_margins.footer = 0.4 * _CENTIMETRE
        if title_row:
            page.print_title_rows = f"{title_row}:{title_row}"
        notice = self.say("workbook-illustrative") if self.sheet.illustrative else notice
        above = page_heading(self.title, notice) if first else ("", "")
        below = page_heading(self.say("workbook-not-endorsed"), self.say("workbook-page", page="{P}", pages="{N}"))
        if self.right_to_left:
            above, below = above[::-1], below[::-1]
        # Some programs make them smaller with their tab whatever is said here; longer ones would run into each other.
        page.HeaderFooter.scaleWithDoc = bool(scale)
        size = math.ceil(100 * _HEADING_SIZE / scale) if scale else _HEADING_UNSCALED
        page.HeaderFooter.differentFirst = first == 2 or None  # noqa: PLR2004
        for place, parts in ((page.oddHeader, above), (page.oddFooter, below), (page.firstFooter, below)):
            _set_heading(place, parts, size)
        if self.sheet.illustrative:
            page.sheet_properties.tabColor = "F2A900"


def _new_cell(page: Worksheet, row: int, column: int) -> Cell:
    # Through `page.cell`, openpyxl would look for one that is there, and go through each text once more.
    cell = Cell(page, row, column)
    page._add_cell(cell)  # type: ignore[attr-defined]  # noqa: SLF001
    return cell


def _spread(page: Worksheet, first: Cell, last: int) -> None:
    # `page.merge_cells` works out the looks of each cell anew, which took a third of the time of a workbook.
    row = first.row
    page.merged_cells.add(CellRange(min_col=first.column, min_row=row, max_col=last, max_row=row))
    for column in range(first.column + 1, last + 1):
        behind = MergedCell(page, row, column)
        behind._style = first._style  # type: ignore[attr-defined]  # noqa: SLF001
        page._cells[row, column] = behind  # noqa: SLF001


def with_looks_of_its_own(cell: Cell) -> Cell:
    """A cell whose looks can be changed without those of others."""
    cell._style = copy(cell._style)  # type: ignore[attr-defined]  # noqa: SLF001
    return cell


def _dress(cell: Cell, look: Look) -> None:
    cell._style = look  # type: ignore[attr-defined]  # noqa: SLF001


def _set_heading(place: HeaderFooterItem | None, parts: tuple[str, str], size: int) -> None:
    if place is not None:
        for part, text in zip((place.left, place.right), parts, strict=True):
            part.text, part.size, part.color = text or None, size, MUTED
