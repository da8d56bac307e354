"""Lines from a spreadsheet or a list."""

import pytest

from alignment import Kind
from alignment.ground.wording import languages, wording
from alignment.table.columns import COLUMNS, columns_of
from alignment.table.pasting import lines_in, pasted
from sdg_data import ToolkitError

COURSE = columns_of(Kind.COURSE)


def test_columns_are_found_by_their_position():
    assert pasted("Water\tLeaks\t6\t6.4\t6.4.1\t1,5\tdirect", COURSE) == [
        {"strategic_focus": "Water", "project": "Leaks", "goal": "6", "target": "6.4", "indicator": "6.4.1",
         "hours": "1,5", "link": "direct"}
    ]  # fmt: skip


def test_a_city_plan_has_no_hours_between():
    cells = pasted("Water\tLeaks\t6\t6.4\t6.4.1\tdirect", columns_of(Kind.CITY_PLAN))[0]
    assert cells["link"] == "direct"
    assert "hours" not in cells


def test_the_position_counts_from_the_cell_that_was_pasted_into():
    assert pasted("6\t6.4\nx\ty", COURSE, "goal") == [{"goal": "6", "target": "6.4"}, {"goal": "x", "target": "y"}]
    assert pasted("Kiosks\nLeaks", COURSE, "strategic_focus") == [
        {"strategic_focus": "Kiosks"},
        {"strategic_focus": "Leaks"},
    ]


def test_a_list_of_one_column_has_projects():
    assert pasted("Kiosks\n\n Leaks \n", COURSE) == [{"project": "Kiosks"}, {"project": "Leaks"}]


@pytest.mark.parametrize("language", sorted(languages()))
def test_a_header_is_recognised_in_every_language_and_left_out(language):
    say = wording("alignment/table", language)
    header = "\t".join(say(f"column-{column.key}") for column in COURSE)
    assert pasted(f"{header}\nWater\tLeaks\t6", COURSE) == [
        {"strategic_focus": "Water", "project": "Leaks", "goal": "6"}
    ]


@pytest.mark.parametrize("language", sorted(languages()))
def test_the_header_of_the_handout_says_which_column_is_which(language):
    say = wording("alignment", language)
    header = "\t".join(say(f"workbook-column-{name}") for name in ("focus", "project", "goal", "indicator"))
    assert pasted(f"{header}\nWater\tLeaks\t6\t6.4.1", COURSE) == [
        {"strategic_focus": "Water", "project": "Leaks", "goal": "6", "indicator": "6.4.1"}
    ]


def test_columns_that_the_table_has_not_are_passed_over_where_a_header_names_them():
    assert pasted("No.\tGoal\tOwner\tProject\n1\t6\tBen\tLeaks", COURSE) == [{"goal": "6", "project": "Leaks"}]


def test_a_first_line_in_which_a_word_happens_to_name_a_column_is_a_line():
    assert len(pasted("Water\tProject\t6\t6.4", COURSE)) == 1


def test_a_cell_of_several_lines_stays_one():
    assert pasted('Water\t"Leaks\nand ""losses"""\t6\r\nMobility\tBuses\t11', COURSE) == [
        {"strategic_focus": "Water", "project": 'Leaks\nand "losses"', "goal": "6"},
        {"strategic_focus": "Mobility", "project": "Buses", "goal": "11"},
    ]


def test_a_quotation_mark_is_one_where_it_ends_nowhere():
    assert pasted('"Water for\tLeaks', COURSE)[0]["strategic_focus"] == '"Water for'


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n ", "\0"])
def test_nothing_is_no_lines(text):
    assert pasted(text, COURSE) == []


def test_more_lines_than_any_sheet_holds_are_refused():
    assert len(lines_in("x\n" * 2_000)) == 2_000
    with pytest.raises(ToolkitError, match="2,001 lines"):
        lines_in("x\n" * 2_001)


def test_every_column_has_a_name_in_every_language_that_no_other_has():
    for language in languages():
        say = wording("alignment/table", language)
        assert len({say(f"column-{column.key}") for column in COLUMNS}) == len(COLUMNS)
