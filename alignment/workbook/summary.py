"""The summary tab: how many rows serve each goal, as a table of values and a chart in the goals' colours."""

from collections.abc import Mapping
from dataclasses import replace

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from alignment.coverage import EVERY_COURSE, Coverage, coverage_of, effects_of
from alignment.ground.lettering import holdable
from alignment.workbook.chart import ABOVE, BELOW, ROW, SPACE, add_chart
from alignment.workbook.measure import fitting, height
from alignment.workbook.styles import TEXT_SIZE, TITLE_SIZE
from alignment.workbook.tables import as_table
from alignment.workbook.tabs import Export
from alignment.workbook.text import unique_headers

WIDTHS = (6.5, 48.0, 8.5, 9.0, 10.5, 8.5, 12.0, 7.5, 2.0, *(4.6,) * 9)
COLUMNS, _CHART_AT, _NOTICE_AT = 8, 10, 14  # the columns of the table; where chart and notice begin
GOALS_TABLE = "GoalsTable"
_INDENT, _CLOSER = 2.5, 8.0  # of a column's width; points
_COUNTS = ("rows", "main", "side", "targets", "indicators", "harms")


def write_summary(export: Export, page: Worksheet, names: Mapping[str, str]) -> None:
    """Write the counts of each goal and their chart, with the share of goals touched; `names` are those of the tabs."""
    counted = coverage_of(replace(export.sheet, rows=export.rows), export.catalogue)
    for column, width in enumerate(WIDTHS, 1):
        page.column_dimensions[get_column_letter(column)].width = width
    first = _write_heading(export, page, counted, names) + 1
    last = write_goals(export, page, counted, first - 2) - 2
    _write_notes(export, page, counted, last + 2)
    export.set_up(page, first=None)
    page.print_area = f"A1:{get_column_letter(len(WIDTHS))}{last + 2}"  # on paper the footing has the last line
    page.page_setup.fitToHeight = 1


def write_goals(export: Export, page: Worksheet, counted: Coverage, at: int) -> int:
    """Write the counts of each goal and their chart from the row `at` on, which is a gap; give the next free row."""
    first = at + 2
    page.row_dimensions[at].height = SPACE
    headers = unique_headers(export.say(f"workbook-{key}") for key in ("number", "goal-title", *_COUNTS))
    for column, header in enumerate(headers, 1):
        export.put(page, first - 1, column, header, "count-head" if column == 2 else "count-head-centred")  # noqa: PLR2004
    page.row_dimensions[first - 1].height = ABOVE - SPACE
    for row, entry in enumerate(counted.goals, first):
        export.put_value(page, row, 1, entry.goal, f"number-{entry.goal}")
        star = " *" if entry.goal in EVERY_COURSE else ""
        title = export.label(str(entry.goal)) + star
        export.put(page, row, 2, title, "count-title")
        for column, key in enumerate(_COUNTS, 3):
            count = getattr(entry, key)
            export.put_value(page, row, column, count, "count" if count else "count-none")
        page.row_dimensions[row].height = max(ROW, height(title, WIDTHS[1] - _INDENT, TEXT_SIZE) - _CLOSER)
    last = first + len(counted.goals) - 1
    page.row_dimensions[last + 1].height = BELOW
    as_table(
        page, GOALS_TABLE, headers, len(counted.goals), first - 1
    ).autoFilter = None  # its buttons would hide heads
    add_chart(export, page, counted, first, (_CHART_AT, len(WIDTHS)))
    return last + 2


def _write_heading(export: Export, page: Worksheet, counted: Coverage, names: Mapping[str, str]) -> int:
    """Write title and share, and give the number of the row for the columns' names."""
    wide = sum(WIDTHS) - 4
    export.put_across(page, 1, (1, COLUMNS), names["summary"], "kind")
    page.row_dimensions[1].height = 24
    if export.sheet.illustrative:
        export.put_across(page, 1, (_NOTICE_AT, len(WIDTHS)), export.say("workbook-illustrative"), "notice")
    title = fitting(holdable(export.title), wide, TITLE_SIZE, " …", bold=True, most=90)
    export.put_line(page, 2, (1, len(WIDTHS)), title, "title", wide=wide)
    effects = {str(effect): count for effect, count in effects_of(replace(export.sheet, rows=export.rows)).items()}
    share = (
        export.say("workbook-touched", touched=len(counted.touched), goals=len(counted.goals)),
        export.say("workbook-linked", linked=sum(effects.values()), rows=len(export.rows)),
        export.say("workbook-effects", **effects),
    )
    for at, sentence in enumerate(share, 3):
        export.put_line(page, at, (1, COLUMNS), sentence, "fact", wide=sum(WIDTHS[:COLUMNS]))
    return 7


def _write_notes(export: Export, page: Worksheet, counted: Coverage, at: int) -> None:
    apart = counted.without(EVERY_COURSE)
    notes = (
        export.say("workbook-apart", rows=apart.rows, touched=len(apart.touched)),
        export.say("workbook-not-endorsed"),
    )
    for row, note in enumerate(notes, at):
        export.put_line(page, row, (1, len(WIDTHS)), note, "note", wide=sum(WIDTHS) - 4)
