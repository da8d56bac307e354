"""The summary tab: how many rows serve each goal, as a table of values and a chart in the goals' colours."""

from collections.abc import Mapping
from dataclasses import replace

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from alignment.coverage import EVERY_COURSE, Coverage, coverage_of, effects_of
from alignment.ground.lettering import holdable
from alignment.workbook.chart import ABOVE, BELOW, ROW, SPACE, add_chart
from alignment.workbook.measure import fitting
from alignment.workbook.styles import TITLE_SIZE
from alignment.workbook.tabs import Export

_WIDTHS = (5.0, 37.0, 8.0, 8.0, 8.0, 9.0, 11.0, 9.0, 3.0, *(9.0,) * 9)
_TABLE_ENDS, _CHART_AT, _NOTICE_AT = 8, 10, 14  # columns
_COUNTS = ("rows", "main", "side", "targets", "indicators", "harms")


def write_summary(export: Export, page: Worksheet, names: Mapping[str, str]) -> None:
    """Write the counts of each goal and their chart, with the share of goals touched; `names` are those of the tabs."""
    counted = coverage_of(replace(export.sheet, rows=export.rows), export.catalogue)
    for column, width in enumerate(_WIDTHS, 1):
        page.column_dimensions[get_column_letter(column)].width = width
    first = _write_heading(export, page, counted, names) + 1
    export.put(page, first - 1, 1, "", "header-centred")
    for column, key in enumerate(("goal-title", *_COUNTS), 2):
        style = "header" if key == "goal-title" else "header-centred"
        export.put(page, first - 1, column, export.say(f"workbook-{key}"), style)
    page.row_dimensions[first - 1].height = ABOVE - SPACE
    for at, entry in enumerate(counted.goals, first):
        export.put_value(page, at, 1, entry.goal, f"number-{entry.goal}")
        star = " *" if entry.goal in EVERY_COURSE else ""
        export.put(page, at, 2, export.label(str(entry.goal)) + star, "count-title")
        for column, key in enumerate(_COUNTS, 3):
            count = getattr(entry, key)
            export.put_value(page, at, column, count, "count" if count else "count-none")
        page.row_dimensions[at].height = ROW
    last = first + len(counted.goals) - 1
    page.row_dimensions[last + 1].height = BELOW
    _write_notes(export, page, counted, last + 2)
    add_chart(export, page, counted, first, (_CHART_AT, len(_WIDTHS)))
    export.set_up(page, first=None)
    page.print_area = f"A1:{get_column_letter(len(_WIDTHS))}{last + 2}"  # on paper the footing has the last line
    page.page_setup.fitToHeight = 1


def _write_heading(export: Export, page: Worksheet, counted: Coverage, names: Mapping[str, str]) -> int:
    """Write title and share, and give the number of the row for the columns' names."""
    wide = sum(_WIDTHS) - 4
    export.put_across(page, 1, (1, _TABLE_ENDS), names["summary"], "kind")
    page.row_dimensions[1].height = 24
    if export.sheet.illustrative:
        export.put_across(page, 1, (_NOTICE_AT, len(_WIDTHS)), export.say("workbook-illustrative"), "notice")
    title = fitting(holdable(export.title), wide, TITLE_SIZE, " …", bold=True, most=90)
    export.put_line(page, 2, (1, len(_WIDTHS)), title, "title", wide=wide)
    effects = {str(effect): count for effect, count in effects_of(replace(export.sheet, rows=export.rows)).items()}
    share = (
        export.say("workbook-touched", touched=len(counted.touched), goals=len(counted.goals)),
        export.say("workbook-linked", linked=sum(effects.values()), rows=len(export.rows)),
        export.say("workbook-effects", **effects),
    )
    for at, sentence in enumerate(share, 3):
        export.put_line(page, at, (1, _TABLE_ENDS), sentence, "fact", wide=sum(_WIDTHS[:_TABLE_ENDS]))
    page.row_dimensions[6].height = SPACE
    return 7


def _write_notes(export: Export, page: Worksheet, counted: Coverage, at: int) -> None:
    apart = counted.without(EVERY_COURSE)
    notes = (
        export.say("workbook-apart", rows=apart.rows, touched=len(apart.touched)),
        export.say("workbook-not-endorsed"),
    )
    for row, note in enumerate(notes, at):
        export.put_line(page, row, (1, len(_WIDTHS)), note, "note", wide=sum(_WIDTHS) - 4)
