"""The classic tab: the workshop's handout, with its four columns and numbered rows, to be read and printed."""

from collections.abc import Iterator, Mapping
from datetime import date

from openpyxl.worksheet.worksheet import Worksheet

from alignment.ground.lettering import holdable
from alignment.ground.written import territory_written, tongue_written
from alignment.sheet import Alignment
from alignment.workbook.measure import fitting, height
from alignment.workbook.styles import GOAL_SIZE, TEXT_SIZE, TITLE_SIZE
from alignment.workbook.tabs import CLOSE, Export

WIDTHS = (5.0, 31.0, 54.0, 8.0, 25.0, 44.0)
_NUMBER, _FOCUS, _PROJECT, _GOAL, _GOAL_TITLE, _INDICATOR = range(1, 7)
_LAST = _INDICATOR
_COLUMNS = (
    (_FOCUS, _FOCUS),
    (_PROJECT, _PROJECT),
    (_GOAL, _GOAL_TITLE),
    (_INDICATOR, _INDICATOR),
)  # the handout's four
_FACTS = ((_NUMBER, _FOCUS), *_COLUMNS[1:])  # the first begins where the lines above begin
_ROWS_ON_PAPER = 3  # an empty handout has three rows to fill in by hand
_EMPTY_ROW, _LEAST_ROW, _CLOSER = 90.0, 28.0, 6.0  # points
_PADDING = 2.5  # of a column's width: what the borders keep free


def write_classic(export: Export, page: Worksheet, names: Mapping[str, str]) -> None:
    """Write the handout; `names` are those of the workbook's tabs.

    A text too long for a row is cut where the tab "full" has it whole; without that tab it stays whole here.
    """
    for letter, width in zip("ABCDEF", WIDTHS, strict=True):
        page.column_dimensions[letter].width = width
    marker = " " + export.say("workbook-more", tab=names["full"]) if "full" in names else None
    header = _write_heading(export, page)
    export.put(page, header, _NUMBER, "", "column")
    for columns, key in zip(_COLUMNS, ("focus", "project", "goal", "indicator"), strict=True):
        export.put_across(page, header, columns, export.say(f"workbook-column-{key}"), "column")
    page.row_dimensions[header].height = 26
    last = header
    for number, row in enumerate(export.rows or (None,) * _ROWS_ON_PAPER, 1):
        last = header + number
        export.put_value(page, last, _NUMBER, number, "ordinal")
        page.row_dimensions[last].height = _write_row(export, page, last, row, marker)
    note = export.say("workbook-not-endorsed")
    export.put_line(page, last + 2, (_NUMBER, _LAST), note, "note", wide=sum(WIDTHS))
    export.set_up(page, title_row=header, scale=CLOSE, first=2)
    page.print_area = f"A1:F{last}"  # on paper the footing of each page has the last line


def _write_heading(export: Export, page: Worksheet) -> int:
    """Write what stands above the rows, and give the number of the row that the columns' names go to.

    A text too long for the top of a page is cut; the hidden tab has it whole.
    """
    sheet, say = export.sheet, export.say
    # Put together here: a place of a wording is for a few words, and Fluent limits its length.
    goal, wide = f"{say('workbook-strategic-goal')} {sheet.strategic_goal}".rstrip(), sum(WIDTHS) - 2
    beside = _GOAL_TITLE if sheet.illustrative else _LAST
    room = sum(WIDTHS[:beside]) - 2
    goal = fitting(holdable(goal), room, GOAL_SIZE, " …", bold=True, most=150)
    export.put_line(page, 1, (_NUMBER, beside), goal, "strategic-goal-bold", wide=room, least=26)
    if sheet.illustrative:
        notice, high = say("workbook-illustrative"), page.row_dimensions[1].height or 0.0
        export.put(page, 1, _LAST, notice, "notice")
        page.row_dimensions[1].height = max(high, height(notice, WIDTHS[-1] - 3, TEXT_SIZE))
    title = fitting(holdable(export.title), wide, TITLE_SIZE, " …", bold=True, most=110)
    export.put_line(page, 2, (_NUMBER, _LAST), title, "title", wide=wide)
    kind = say("workbook-kind", kind=say(f"kind-{sheet.kind}"))
    export.put_line(page, 3, (_NUMBER, _LAST), kind, "kind", wide=wide, least=18)
    at = _write_facts(export, page, 4, _first_facts(export))
    at = _write_facts(export, page, at, _more_facts(export))
    page.row_dimensions[at].height = 10
    return at + 1


def _first_facts(export: Export) -> Iterator[tuple[str, str | date | None]]:
    yield "centre", export.centre
    for key in ("audience", "starts", "ends"):
        yield key, getattr(export.sheet, key)


def _more_facts(export: Export) -> Iterator[tuple[str, str | date | None]]:
    sheet, language = export.sheet, export.say.language
    yield "taught-in", tongue_written(sheet.taught_in, language)
    yield "theme", sheet.theme
    yield "country", territory_written(sheet.country, language)
    yield "participants", str(sheet.participants or "")


def _write_facts(export: Export, page: Worksheet, at: int, known: Iterator[tuple[str, str | date | None]]) -> int:
    """Write the facts that are given, at most four, each over a column; give the next free row."""
    facts = [(key, value) for key, value in known if value]
    if not facts:
        return at
    page.row_dimensions[at].height = 20
    tallest = 18.0
    # The last one has what is left of the width.
    columns_of = (*_FACTS[: len(facts) - 1], (_FACTS[min(len(facts), len(_FACTS)) - 1][0], _LAST))
    for columns, (key, value) in zip(columns_of, facts, strict=False):
        export.put_across(page, at, columns, export.say(f"field-{key}"), "fact-label")
        if isinstance(value, date):
            export.put_value_across(page, at + 1, columns, value, "fact-date")
            continue
        width = sum(WIDTHS[columns[0] - 1 : columns[1]]) - _PADDING
        text = fitting(holdable(value), width, TEXT_SIZE, " …", most=110)
        export.put_across(page, at + 1, columns, text, "fact")
        tallest = max(tallest, height(text, width, TEXT_SIZE))
    page.row_dimensions[at + 1].height = tallest
    return at + 2


def _write_row(export: Export, page: Worksheet, at: int, row: Alignment | None, marker: str | None) -> float:
    """Write a row, or one to fill in by hand, without its number; give its height."""
    if row is None:
        for columns in _COLUMNS:
            export.put_across(page, at, columns, "", "handout")
        return _EMPTY_ROW
    goal = export.goal(row.goal)
    cells = (
        (_FOCUS, row.strategic_focus, "handout"),
        (_PROJECT, row.project, "handout"),
        (_GOAL_TITLE, export.label(goal.code) if goal else "", f"goal-{goal.code}" if goal else "handout"),
        (_INDICATOR, _indicator_text(export, row), "handout-code"),
    )
    high = _LEAST_ROW
    for column, text, style in cells:
        width = WIDTHS[column - 1] - _PADDING
        shown = holdable(text) if marker is None else fitting(holdable(text), width, TEXT_SIZE, marker)
        export.put(page, at, column, shown, style)
        high = max(high, height(shown, width, TEXT_SIZE, bold=column == _GOAL_TITLE) - _CLOSER)
    if goal:
        export.put_value(page, at, _GOAL, goal.number, f"large-{goal.code}")
    else:
        export.put(page, at, _GOAL, row.goal, "handout-goal")
    return high


def _indicator_text(export: Export, row: Alignment) -> str:
    """The indicator's code and label; the target's, said to be one, where only a target is chosen."""
    if row.indicator:
        label = export.label(row.indicator)
        return f"{export.code(row.indicator)} {label}" if label else row.indicator
    if export.catalogue.level(row.target) == "target":
        # A wording that runs from right to left sets apart what is put into its places, codes as well.
        return export.say("workbook-target-only", code=row.target, label=export.label(row.target))
    return row.target
