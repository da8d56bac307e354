"""The empty handout: what stands where, what may be filled in, what is offered, and that anybody can read it back."""

import io
import re
import zipfile

import pytest
from openpyxl import load_workbook

from alignment.ground.wording import languages, wording
from alignment.sheet import Kind
from alignment.workbook import META, write_handout
from alignment.workbook.handout import ROWS
from sdg_data import load_catalogue, read_codes

CATALOGUE = load_catalogue()
EVERY = [(kind, language) for kind in Kind for language in languages()]


def opened(kind=Kind.COURSE, language="en"):
    return load_workbook(io.BytesIO(write_handout(CATALOGUE, kind, language)))


def head_of(page, say):
    return next(
        row[0].row for row in page.iter_rows(min_col=2, max_col=2) if row[0].value == say("workbook-column-focus")
    )


def offered(page):
    """What is offered in the columns of the form, by letter."""
    return {str(found.sqref)[0]: found for found in page.data_validations.dataValidation}


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_it_begins_with_the_strategic_goal_and_has_the_four_columns_and_twenty_rows(kind, language):
    say, page = wording("alignment", language), opened(kind, language).worksheets[0]
    assert page["A1"].value == say("workbook-strategic-goal")
    assert page["A1"].font.b
    head = head_of(page, say)
    names = [say(f"workbook-column-{name}") for name in ("focus", "project", "goal", "indicator")]
    assert [cell.value for cell in page[head]][:5] == [None, *names]
    assert [page.cell(head + at, 1).value for at in range(1, ROWS + 1)] == list(range(1, 21))
    assert page.max_row == head + ROWS
    assert say(f"kind-{kind}") in page["A3"].value
    assert page.sheet_view.rightToLeft == say.leftward


def test_only_what_people_fill_in_is_open():
    book = opened()
    page = book.worksheets[0]
    open_cells = {cell.coordinate for row in page.iter_rows() for cell in row if not cell.protection.locked}
    assert open_cells - {"D1", "E1", "D2", "E2"} == {"C1", "C2", *(f"{c}{r}" for c in "BCDE" for r in range(6, 26))}
    assert [tab.protection.sheet for tab in book.worksheets[:2]] == [True, True]
    assert page.protection.password is None
    assert not page.protection.formatRows  # allowed, as a row may need more room


def test_codes_are_text_so_that_nobodys_3_1_becomes_a_day_in_january():
    page = opened().worksheets[0]
    assert {page.cell(row, at).number_format for row in range(6, 26) for at in (4, 5)} == {"@"}


def test_rows_grow_with_what_is_written():
    with zipfile.ZipFile(io.BytesIO(write_handout(CATALOGUE))) as parts:
        text = parts.read("xl/worksheets/sheet1.xml").decode()
    rows = re.findall(r'<row r="(\d+)"([^>]*)>', text)
    assert ["customHeight" in about for at, about in rows if int(at) > 5] == [False] * ROWS


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_every_column_has_a_hint_that_excel_has_room_for(kind, language):
    say, page = wording("alignment", language), opened(kind, language).worksheets[0]
    hints = offered(page)
    assert list(hints) == ["B", "C", "D", "E"]
    assert all(hint.showInputMessage and 10 < len(hint.prompt) <= 255 for hint in hints.values())
    assert not any(hint.prompt.endswith("…") for hint in hints.values())
    assert all(len(hint.promptTitle) <= 32 for hint in hints.values())
    assert hints["B"].prompt == say(f"workbook-hint-focus-{kind}")


@pytest.mark.parametrize("language", list(languages()))
def test_what_is_not_in_a_list_brings_a_warning_and_may_stay(language):
    for column in "DE":
        found = offered(opened(language=language).worksheets[0])[column]
        assert (found.type, found.showErrorMessage, found.errorStyle) == ("list", True, "warning")
        assert len(found.error) <= 255
        assert len(found.formula1) <= 255
        assert not found.hide_drop_down


def named(book, name):
    """The values of a range with a name, in order."""
    tab, cells = book.defined_names[name].attr_text.rsplit("!", 1)
    return [row[0].value for row in book[tab.strip("'")][cells.replace("$", "")]]


@pytest.mark.parametrize("language", list(languages()))
def test_goals_are_offered_by_number_and_title_and_below_each_its_targets_and_indicators(language):
    book = opened(language=language)
    goals, codes = named(book, "SDG_Goals"), named(book, "SDG_Codes")
    assert [read_codes(goal) for goal in goals] == [(goal.code,) for goal in CATALOGUE.goals]
    assert named(book, "SDG_Numbers") == list(range(1, 18))
    bounds = list(zip(named(book, "SDG_First"), named(book, "SDG_Last"), strict=True))
    for goal, (first, last) in zip(CATALOGUE.goals, bounds, strict=False):
        below = [read_codes(entry.partition(" ")[0])[0] for entry in codes[first - 1 : last]]
        wanted = []
        for target in CATALOGUE.targets_of(goal.number):
            wanted += [target.code, *(one.code for one in CATALOGUE.indicators_of(target.code))]
        assert below == wanted
    assert bounds[17] == (1, len(codes))  # for a row without a goal
    assert len(codes) == len(CATALOGUE.targets) + len(CATALOGUE.indicators)


def test_the_list_of_codes_is_looked_up_by_the_goal_of_its_own_row():
    formula = offered(opened().worksheets[0])["E"].formula1
    assert set(re.findall(r"\$D(\d+)", formula)) == {"6"}  # the first row; below, programs count on
    assert formula.startswith("INDEX(SDG_Codes,INDEX(SDG_First,")
    assert ":INDEX(SDG_Codes,INDEX(SDG_Last," in formula


def test_a_goal_that_was_chosen_shows_in_its_colour():
    page = opened().worksheets[0]
    ((cells, rules),) = [(str(found.sqref), found.rules) for found in page.conditional_formatting]
    assert cells == "D6:D25"
    assert [rule.dxf.fill.bgColor.rgb[2:] for rule in rules] == [goal.colour.lstrip("#") for goal in CATALOGUE.goals]
    assert rules[5].formula == ["IFERROR(VALUE(TRIM(LEFT($D6,2))),0)=6"]


def test_the_hidden_tab_says_what_it_is():
    book = opened(Kind.CITY_PLAN, "fr")
    facts = {row[0].value: row[1].value for row in book[META].iter_rows(max_col=2) if row[0].value}
    assert facts == {"format": 1, "handout": 1, "kind": "city_plan", "language": "fr"}
    assert book[META].sheet_state == "veryHidden"
    assert book.properties.language == "fr"


def test_no_cell_is_a_formula():
    kinds = {cell.data_type for page in opened() for row in page.iter_rows() for cell in row}
    assert kinds <= {"s", "n"}
