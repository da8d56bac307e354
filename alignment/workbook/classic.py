"""The classic tab: the workshop's handout, with its four columns and numbered rows, to be read and printed."""

from datetime import date

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles.colors import Color
from openpyxl.worksheet.worksheet import Worksheet

from alignment.ground.lettering import holdable
from alignment.sheet import Alignment
from alignment.workbook.measure import fitting, height
from alignment.workbook.styles import FONT, GOAL_SIZE, TEXT_SIZE, TITLE_SIZE
from alignment.workbook.tabs import Export
from alignment.workbook.text import escaped
from sdg_data import Goal

WIDTHS = (5.0, 35.0, 44.0, 23.0, 39.0)
_NUMBER, _FIRST, _GOAL, _LAST = 1, 2, 4, 5
_ROWS_ON_PAPER = 3  # an empty handout has three rows to fill in by hand
_EMPTY_ROW, _LEAST_ROW = 90.0, 36.0  # points
_PADDING = 2.5  # of a column's width: what the borders keep free


def write_classic(export: Export, page: Worksheet, names: tuple[str, ...]) -> None:
    """Write the handout; `names` are the names of the four tabs, of which the second has the whole texts."""
    for letter, width in zip("ABCDE", WIDTHS, strict=True):
        page.column_dimensions[letter].width = width
    marker = " " + export.say("workbook-more", tab=names[1])
    header = _write_heading(export, page)
    export.put(page, header, _NUMBER, "", "column")
    for column, key in enumerate(("focus", "project", "goal", "indicator"), _FIRST):
        export.put(page, header, column, export.say(f"workbook-column-{key}"), "column")
    page.row_dimensions[header].height = 26
    last = header
    for number, row in enumerate(export.rows or (None,) * _ROWS_ON_PAPER, 1):
        last = header + number
        export.put_value(page, last, _NUMBER, number, "ordinal")
        page.row_dimensions[last].height = _write_row(export, page, last, row, marker)
    note = export.say("workbook-not-endorsed")
    export.put_line(page, last + 2, (_NUMBER, _LAST), note, "note", wide=sum(WIDTHS))
    export.set_up(page, title_row=header, first=2)
    page.print_area = f"A1:E{last}"  # on paper the footing of each page has the last line


def _write_heading(export: Export, page: Worksheet) -> int:
    """Write what stands above the rows, and give the number of the row that the columns' names go to.

    A text too long for the top of a page is cut; the hidden tab has it whole.
    """
    sheet, say = export.sheet, export.say
    export.put_across(page, 1, (_NUMBER, _GOAL), say("workbook-kind", kind=say(f"kind-{sheet.kind}")), "kind")
    page.row_dimensions[1].height = 24
    if sheet.illustrative:
        notice = say("workbook-illustrative")
        export.put(page, 1, _LAST, notice, "notice")
        page.row_dimensions[1].height = max(24, height(notice, WIDTHS[-1] - 3, 10))
    # Put together here: a place of a wording is for a few words, and Fluent limits its length.
    goal, wide = f"{say('workbook-strategic-goal')} {sheet.strategic_goal}", sum(WIDTHS) - 2
    title = fitting(holdable(export.title), wide, TITLE_SIZE, " …", bold=True, most=110)
    goal = fitting(holdable(goal), wide, GOAL_SIZE, " …", most=150)
    for row, (text, style) in enumerate(((title, "title"), (goal, "strategic-goal")), 2):
        export.put_line(page, row, (_NUMBER, _LAST), text, style, wide=wide)
    at = _write_facts(export, page, 4)
    page.row_dimensions[at].height = 10
    return at + 1


def _write_facts(export: Export, page: Worksheet, at: int) -> int:
    """Write centre, audience and dates, those that are given, each over a column; give the next free row."""
    values: dict[str, str | date | None] = {"centre": export.centre}
    values |= {key: getattr(export.sheet, key) for key in ("audience", "starts", "ends")}
    facts = [(key, value) for key, value in values.items() if value]
    if not facts:
        return at
    page.row_dimensions[at].height = 20
    tallest = 18.0
    for place, (key, value) in enumerate(facts, _FIRST):
        column, width = place, WIDTHS[place - 1] - _PADDING
        if place == _FIRST:  # begins where the lines above begin
            column, width = _NUMBER, width + WIDTHS[0]
            for row in (at, at + 1):
                page.merge_cells(start_row=row, end_row=row, start_column=_NUMBER, end_column=_FIRST)
        export.put(page, at, column, export.say(f"field-{key}"), "fact-label")
        if isinstance(value, date):
            export.put_value(page, at + 1, column, value, "fact-date")
            continue
        text = fitting(holdable(value), width, TEXT_SIZE, " …", most=110)
        export.put(page, at + 1, column, text, "fact")
        tallest = max(tallest, height(text, width, TEXT_SIZE))
    page.row_dimensions[at + 1].height = tallest
    return at + 2


def _write_row(export: Export, page: Worksheet, at: int, row: Alignment | None, marker: str) -> float:
    """Write a row, or one to fill in by hand, without its number; give its height."""
    if row is None:
        for column in range(_FIRST, _LAST + 1):
            export.put(page, at, column, "", "handout")
        return _EMPTY_ROW
    goal = export.goal(row.goal)
    goal_text = f"{goal.code}\n{export.label(goal.code)}" if goal else row.goal
    texts = [row.strategic_focus, row.project, goal_text, _indicator_text(export, row)]
    widths = [width - _PADDING for width in WIDTHS[1:]]
    texts = [fitting(holdable(text), width, TEXT_SIZE, marker) for text, width in zip(texts, widths, strict=True)]
    for column, text in enumerate(texts, _FIRST):
        export.put(page, at, column, text, f"goal-{goal.code}" if goal and column == _GOAL else "handout")
    if goal:
        page.cell(at, _GOAL).value = _goal_cell(export, goal)
    return max(_LEAST_ROW, *(height(text, width, TEXT_SIZE) for text, width in zip(texts, widths, strict=True)))


def _goal_cell(export: Export, goal: Goal) -> CellRichText:
    """The goal's number, large as on its official icon, and its title below."""
    colour = Color("FF" + goal.text_colour.lstrip("#"))
    number = InlineFont(rFont=FONT, sz=15, b=True, color=colour)
    title = InlineFont(rFont=FONT, sz=TEXT_SIZE - 1, b=True, color=colour)
    label = escaped(holdable(export.label(goal.code)))
    return CellRichText(TextBlock(number, goal.code + "\n"), TextBlock(title, label))


def _indicator_text(export: Export, row: Alignment) -> str:
    """The indicator's code and label; the target's, said to be one, where only a target is chosen."""
    if row.indicator:
        label = export.label(row.indicator)
        return f"{export.code(row.indicator)} {label}" if label else row.indicator
    if export.catalogue.level(row.target) == "target":
        return export.say("workbook-target-only", code=export.code(row.target), label=export.label(row.target))
    return row.target
