"""The empty handout as a workbook to fill in: its four columns, lists to choose from, and all goals and indicators.

What is typed freely is as good as what is chosen: the lists warn and let it in, and whoever reads the workbook goes by
the codes. The second list follows the first: its bounds are looked up by the goal's number, in ranges with names, which
Excel and LibreOffice both understand.
"""

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.worksheet import Worksheet

from alignment.sheet import AlignmentSheet, Kind
from alignment.workbook.identity import FORMAT, META, say_what_it_is, write_facts
from alignment.workbook.measure import height
from alignment.workbook.patches import saved
from alignment.workbook.styles import GOAL_SIZE, TABLE_SIZE
from alignment.workbook.tabs import Export
from alignment.workbook.text import cut, sheet_names
from sdg_data import Catalogue

ROWS = 20
_EMPTY_ROW = 20.5  # points: all rows on one page
_WIDTHS = (5.0, 35.0, 45.0, 27.0, 37.0)
_NUMBER, _FOCUS, _PROJECT, _GOAL, _INDICATOR = range(1, 6)
_FIELDS = ((_FOCUS, "focus"), (_PROJECT, "project"), (_GOAL, "goal"), (_INDICATOR, "indicator"))
_HEADER = 5  # the row of the columns' names
_REFERENCE = (34.0, 100.0)  # widths
_LISTS = 4  # the first column of the hidden tab that has the lists; the facts stand before it
_GOALS, _NUMBERS, _FIRST, _LAST_ONE, _CODES = "SDG_Goals", "SDG_Numbers", "SDG_First", "SDG_Last", "SDG_Codes"
_PROMPT, _PROMPT_TITLE = 255, 32  # the most letters that Excel takes


class _GrowingRow(RowDimension):
    """A row that a spreadsheet program makes higher where somebody writes more; openpyxl knows none with a height."""

    @property
    def customHeight(self) -> bool:  # noqa: N802 (its name in the file)
        """Whether the height stays whatever is written."""
        return False


def write_handout(catalogue: Catalogue, kind: Kind = Kind.COURSE, language: str = "en") -> bytes:
    """The empty handout for a course or a city plan as the bytes of an .xlsx file, in the words of `language`."""
    export = Export.begun(AlignmentSheet(kind=kind), catalogue, language)
    wanted = [export.say(f"workbook-tab-{tab}") for tab in ("handout", "reference")]
    names = sheet_names(wanted, taken=(META,))
    page, reference = (export.book.create_sheet(name) for name in names)
    _write_form(export, page, names[1])
    bounds = _write_reference(export, reference)
    facts = (("format", FORMAT), ("handout", 1), ("kind", str(kind)), ("language", export.say.language))
    _write_lists(export, write_facts(export, facts), bounds)
    _name(export, _CODES, reference, 2, (2, bounds[-1][1] + 1))
    for tab in (page, reference):
        _protect(tab)
    say_what_it_is(export)
    return saved(export.book)


def handout_file_name(kind: Kind, language: str, ending: str = "xlsx") -> str:
    """A file name for the empty handout: "sdg-handout-city-plan-fr.xlsx"."""
    return f"sdg-handout-{kind.replace('_', '-')}-{language}.{ending}"


def _write_form(export: Export, page: Worksheet, reference: str) -> None:
    say, wide = export.say, sum(_WIDTHS)
    for at, width in enumerate(_WIDTHS, 1):
        page.column_dimensions[get_column_letter(at)].width = width
    for at, label, style in ((1, say("workbook-strategic-goal"), "strategic-goal-bold"),
                             (2, say("field-title"), "strategic-goal")):  # fmt: skip
        export.put_across(page, at, (_NUMBER, _FOCUS), label, style)
        export.put_across(page, at, (_PROJECT, _INDICATOR), "", "input")
        page.row_dimensions[at].height = height(label, sum(_WIDTHS[:_FOCUS]), GOAL_SIZE, bold=True) + 4
    kind = say("workbook-kind", kind=say(f"kind-{export.sheet.kind}"))
    export.put_line(page, 3, (_NUMBER, _INDICATOR), kind, "kind", wide=wide, least=20)
    export.put_line(page, 4, (_NUMBER, _INDICATOR), say("workbook-handout-how", tab=reference), "note", wide=wide)
    export.put(page, _HEADER, _NUMBER, "", "column")
    for column, name in _FIELDS:
        export.put(page, _HEADER, column, say(f"workbook-column-{name}"), "column")
    page.row_dimensions[_HEADER].height = 26
    first, last = _HEADER + 1, _HEADER + ROWS
    for at in range(first, last + 1):
        page.row_dimensions[at] = _GrowingRow(page, index=at, ht=_EMPTY_ROW)
        export.put_value(page, at, _NUMBER, at - _HEADER, "ordinal")
        for column, name in _FIELDS:
            export.put(page, at, column, "", "input-code" if name in {"goal", "indicator"} else "input")
    for column, name in _FIELDS:
        letter = get_column_letter(column)
        _offer(export, page, f"{letter}{first}:{letter}{last}", name)
    _colour_goals(export, page, f"D{first}:D{last}", first)
    page.freeze_panes = f"A{first}"
    export.set_up(page, title_row=_HEADER, first=None)
    page.print_area = f"A1:E{last}"


def _offer(export: Export, page: Worksheet, cells: str, name: str) -> None:
    """Give cells their hint, and those of goals and indicators the list to choose from."""
    say, kind = export.say, export.sheet.kind
    key = f"workbook-hint-{name}-{kind}" if name in {"focus", "project"} else f"workbook-hint-{name}"
    offered = DataValidation(
        allow_blank=True,
        showInputMessage=True,
        promptTitle=cut(say(f"workbook-column-{name}"), _PROMPT_TITLE, ""),
        prompt=cut(say(key), _PROMPT, "…"),
    )
    if name in {"goal", "indicator"}:
        offered.type, offered.formula1 = "list", _GOALS if name == "goal" else _of_the_goal(_HEADER + 1)
        offered.showErrorMessage, offered.errorStyle = True, "warning"
        offered.errorTitle = cut(say(f"workbook-column-{name}"), _PROMPT_TITLE, "")
        offered.error = cut(say("workbook-handout-free"), _PROMPT, "…")
    offered.add(cells)
    page.add_data_validation(offered)


def _of_the_goal(row: int) -> str:
    """The range of the codes below the goal of a row; where it names none, all codes."""
    place = f"IFERROR(MATCH({_number_in(row)},{_NUMBERS},0),18)"
    return f"INDEX({_CODES},INDEX({_FIRST},{place})):INDEX({_CODES},INDEX({_LAST_ONE},{place}))"


def _number_in(row: int) -> str:
    """The number of the goal in a row, whether only that was typed or an entry of the list was chosen."""
    return f"VALUE(TRIM(LEFT($D{row},2)))"


def _colour_goals(export: Export, page: Worksheet, cells: str, row: int) -> None:
    for goal in export.catalogue.goals:
        rule = FormulaRule(  # type: ignore[no-untyped-call]
            formula=[f"IFERROR({_number_in(row)},0)={goal.number}"],
            fill=PatternFill(bgColor=goal.colour.lstrip("#")),
            font=Font(bold=True, color=goal.text_colour.lstrip("#")),
        )
        page.conditional_formatting.add(cells, rule)


def _write_reference(export: Export, page: Worksheet) -> list[tuple[int, int]]:
    """Write all codes with their labels; give the first and last place of each goal among them, and of all."""
    for at, width in enumerate(_REFERENCE, 1):
        page.column_dimensions[get_column_letter(at)].width = width
    export.put(page, 1, 1, export.say("workbook-column-goal"), "header")
    export.put(page, 1, 2, export.say("workbook-column-indicator"), "header")
    page.row_dimensions[1].height = 24
    catalogue, at, bounds = export.catalogue, 1, []
    for goal in catalogue.goals:
        first = at
        for target in catalogue.targets_of(goal.number):
            for code in (target.code, *(one.code for one in catalogue.indicators_of(target.code))):
                at += 1
                entry = f"{export.code(code)} {export.label(code)}"
                style = "text-strong" if code == target.code else "text"
                export.put(page, at, 1, _called(export, goal.code), f"goal-{goal.code}")
                export.put(page, at, 2, entry, style)
                page.row_dimensions[at].height = max(18.0, height(entry, _REFERENCE[1] - 3, TABLE_SIZE, bold=True))
        bounds.append((first, at - 1))
    page.auto_filter.ref = f"A1:B{at}"
    page.freeze_panes = "A2"
    export.set_up(page, title_row=1)
    return [*bounds, (1, at - 1)]


def _called(export: Export, goal: str) -> str:
    return f"{goal} {export.label(goal)}"


def _write_lists(export: Export, hidden: Worksheet, bounds: list[tuple[int, int]]) -> None:
    """Write what the lists are looked up in: goals as they are offered, their numbers, the bounds of their codes."""
    for at, goal in enumerate(export.catalogue.goals, 1):
        export.put(hidden, at, _LISTS, _called(export, goal.code), "text")
        export.put_value(hidden, at, _LISTS + 1, goal.number, "number")
    for at, (first, last) in enumerate(bounds, 1):
        export.put_value(hidden, at, _LISTS + 2, first, "number")
        export.put_value(hidden, at, _LISTS + 3, last, "number")
    goals = len(export.catalogue.goals)
    for place, (name, last) in enumerate(
        ((_GOALS, goals), (_NUMBERS, goals), (_FIRST, len(bounds)), (_LAST_ONE, len(bounds)))
    ):
        _name(export, name, hidden, _LISTS + place, (1, last))


def _name(export: Export, name: str, page: Worksheet, column: int, rows: tuple[int, int]) -> None:
    letter = get_column_letter(column)
    cells = f"{quote_sheetname(page.title)}!${letter}${rows[0]}:${letter}${rows[1]}"
    export.book.defined_names.add(DefinedName(name, attr_text=cells))


def _protect(page: Worksheet) -> None:
    """Keep people from overwriting what is not theirs to fill in, by mistake only: there is no password."""
    guard = page.protection
    guard.sheet = True
    # False is what is allowed.
    guard.formatColumns = guard.formatRows = guard.insertRows = guard.autoFilter = guard.sort = False
