import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentError, AlignmentSheet, check_codes
from alignment.checks import LONGEST_TEXT, tidy, tidy_heading, tidy_line, tidy_name, tidy_row
from alignment.ground.errors import in_words
from alignment.ground.wording import languages, wording
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()
CODES = [entry.code for entry in (*CATALOGUE.goals, *CATALOGUE.targets, *CATALOGUE.indicators)]


def problems(**codes):
    return check_codes(Alignment(**codes), CATALOGUE)


def test_codes_that_belong_together_have_no_problem():
    assert problems() == ()
    assert problems(goal="11") == ()
    assert problems(goal="11", target="11.2", indicator="11.2.1") == ()
    assert problems(goal="11", indicator="11.2.1") == ()


def test_an_indicator_of_another_goal_is_told_with_both_ways_out():
    (problem,) = problems(goal="11", indicator="6.3.1")
    assert problem.key == "error-indicator-of-another-goal"
    assert dict(problem.remedies[0]) == {"goal": "6", "target": "6.3"}
    assert all(remedy["indicator"].startswith("11.") for remedy in problem.remedies[1:])
    assert "belongs to goal 6" in str(problem.error())


def test_an_indicator_listed_again_under_the_rows_goal_is_offered_first():
    (problem,) = problems(goal="11", indicator="1.5.1")
    assert dict(problem.remedies[1]) == {"target": "11.5", "indicator": "11.5.1"}


def test_a_target_of_another_goal_is_told():
    (problem,) = problems(goal="6", target="11.2")
    assert problem.field == "target"
    assert dict(problem.remedies[0]) == {"goal": "11"}


def test_an_indicator_of_another_target_is_told():
    (problem,) = problems(goal="11", target="11.3", indicator="11.2.1")
    assert dict(problem.remedies[0]) == {"target": "11.2"}
    assert {"indicator": "11.3.1"} in [dict(remedy) for remedy in problem.remedies]


@pytest.mark.parametrize(
    ("codes", "near"),
    [
        ({"goal": "18"}, "8"),
        ({"goal": "11", "target": "11.22"}, "11.2"),
        ({"goal": "11", "target": "11.2", "indicator": "11.2.7"}, "11.2.1"),
        ({"goal": "11.x", "target": "11.9"}, "11"),
    ],
)
def test_a_code_that_does_not_exist_is_told_with_the_nearest_right_ones(codes, near):
    found = problems(**codes)
    assert near in [code for problem in found for remedy in problem.remedies for code in remedy.values()]


@given(
    goal=st.sampled_from(["", *CODES, "x"]),
    target=st.sampled_from(["", *CODES]),
    indicator=st.sampled_from(["", *CODES]),
)
def test_every_way_out_leads_to_codes_that_exist_or_to_an_empty_box(goal, target, indicator):
    row = Alignment(goal=goal, target=target, indicator=indicator)
    for problem in check_codes(row, CATALOGUE):
        for remedy in problem.remedies:
            assert all(code in CATALOGUE for code in remedy.values() if code)
            assert list(remedy.values())[-1]
        assert "{" not in str(problem.error())


def test_from_right_to_left_a_code_that_is_offered_stands_before_its_label():
    (problem,) = problems(goal="99")
    said = in_words(problem.error(), "ar")
    # An isolate takes its direction from what is in it but in no other isolate: the mark says it.
    assert f"\u2068\u200f\u2068{problem.nearest[0]}\u2069 \u2068" in said


def test_what_names_several_codes_is_told_with_each_of_them_and_its_label():
    (problem,) = problems(goal="SDG 6; 11.2")
    assert problem.key == "error-several-codes-goal"
    assert [dict(remedy) for remedy in problem.remedies] == [
        {"indicator": "", "target": "", "goal": "6"},
        {"indicator": "", "goal": "11", "target": "11.2"},
    ]
    assert "6 Clean water and sanitation · 11.2 Public transport for all" in str(problem.error())


def test_a_code_whose_own_place_is_taken_is_offered_there():
    (problem,) = problems(goal="11.2", target="11.3")
    assert dict(problem.remedies[0]) == {"indicator": "", "goal": "11", "target": "11.2"}


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        ({"goal": "11.2", "target": "6.1"}, "11.2 is a target. Its goal is 11 Sustainable cities and communities."),
        ({"goal": "11.2.1", "target": "6.1"}, "11.2.1 is an indicator. Its goal is 11 Sustainable cities"),
        ({"target": "6"}, "6 is a goal. Choose one of its targets, 6.1 to 6.b."),
        ({"target": "11.2.1", "indicator": "6.1.1"}, "11.2.1 is an indicator. Its target is 11.2 Public transport"),
        ({"target": "11.3", "indicator": "11"}, "11 is a goal. Choose one of its targets first, then an indicator."),
        ({"target": "11.3", "indicator": "11.2"}, "11.2 is a target. Its indicators: 11.2.1 Share of people near"),
        ({"goal": "SDG 11.2", "target": "6.1"}, "11.2 is a target. Its goal is 11 Sustainable cities"),
    ],
)
def test_a_code_of_another_level_is_told_as_what_it_is_and_not_as_unknown(codes, said):
    (problem,) = [problem for problem in problems(**{"goal": "11", **codes}) if "-as-" in problem.key]
    assert str(problem.error()).startswith(said)


def test_a_code_of_another_level_is_offered_in_its_own_place_and_what_is_below_it_here():
    (problem,) = problems(goal="11", target="11.3", indicator="6.3")
    ways = [dict(remedy) for remedy in problem.remedies]
    assert ways == [
        {"indicator": "", "goal": "6", "target": "6.3"},
        {"goal": "6", "target": "6.3", "indicator": "6.3.1"},
        {"goal": "6", "target": "6.3", "indicator": "6.3.2"},
    ]


def test_words_that_stand_for_a_code_are_told_with_what_the_search_finds():
    (problem,) = problems(target="toilet")
    assert dict(problem.remedies[0]) == {"target": "6.2"}
    assert "6.2 Sanitation and hygiene for all" in str(problem.error())


@pytest.mark.parametrize("language", sorted(languages()))
@pytest.mark.parametrize("level", ["goal", "target", "indicator"])
@pytest.mark.parametrize("text", ["2030", "xyzzy", "???", "11.99", "SDG 18", "water"])
def test_no_sentence_offers_nothing(level, text, language):
    (problem,) = problems(**{level: text})
    said = problem.error().say(wording("alignment", language))
    assert text in said
    assert (problem.nearest == ()) == problem.key.endswith("-nor-like-it")
    for code in problem.nearest:
        assert CATALOGUE.label(code, language) in said
    assert not re.search(r"[:：]\W*[-–]?\W*$", said)


def test_the_codes_in_a_row_are_read_before_it_is_kept():
    row = tidy_row(Alignment(target="SDG target ۱۱٫۲", indicator="11.2.1 Share of people"), CATALOGUE)
    assert (row.goal, row.target, row.indicator) == ("11", "11.2", "11.2.1")


@given(
    goal=st.sampled_from(["", *CODES]), target=st.sampled_from(["", *CODES]), indicator=st.sampled_from(["", *CODES])
)
def test_a_way_out_of_a_clash_settles_it(goal, target, indicator):
    row = Alignment(goal=goal, target=target, indicator=indicator)
    for problem in check_codes(row, CATALOGUE):
        if problem.field == "indicator" and problem.key.startswith("error-indicator-of"):
            for remedy in problem.remedies:
                assert check_codes(row.having(**remedy), CATALOGUE) == ()


def test_a_row_is_completed_and_tidied_before_it_is_kept():
    row = tidy_row(Alignment(project="  Bus lanes\r\n", indicator="11.2.1"), CATALOGUE)
    assert (row.goal, row.target, row.project) == ("11", "11.2", "Bus lanes")


def test_an_empty_row_is_refused():
    with pytest.raises(AlignmentError, match="empty"):
        tidy_row(Alignment(project="  "), CATALOGUE)


def test_a_row_whose_codes_clash_is_refused():
    with pytest.raises(AlignmentError, match="belongs to goal 6"):
        tidy_row(Alignment(goal="11", indicator="6.3.1"), CATALOGUE)


def test_a_sheet_without_a_title_or_with_dates_the_wrong_way_is_refused():
    from datetime import date

    with pytest.raises(AlignmentError, match="needs a title"):
        tidy_heading(AlignmentSheet(title=" \n"))
    with pytest.raises(AlignmentError, match="before the start"):
        tidy_heading(AlignmentSheet(title="A", starts=date(2026, 5, 2), ends=date(2026, 5, 1)))


def test_text_keeps_its_words_and_loses_what_cannot_be_seen():
    assert tidy(" a\tb\nc\x00\x07 ") == "a\tb\nc"
    assert tidy("abc\u202edef\u2066") == "abcdef"
    assert tidy("e\u0301") == "é"
    assert tidy("می\u200cخواهم") == "می\u200cخواهم"  # Persian needs its zero-width non-joiner


@pytest.mark.parametrize("code", [0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF])
def test_a_character_that_turns_other_peoples_text_is_dropped(code):
    assert tidy(f"a{chr(code)}b") == "ab"


@given(st.text())
def test_tidying_twice_changes_nothing_more(text):
    assert tidy(tidy(text)) == tidy(text)


def test_what_is_said_in_a_line_is_one_line_cut_without_a_space_at_its_end():
    assert tidy_line(" less\nplastic\x07\tby  May ", 40) == "less plastic by May"
    assert tidy_line("less plastic", 5) == "less"


def test_a_name_keeps_the_spaces_that_do_not_break():
    assert tidy_name(" Exemple\u202f:  Séoul\n") == "Exemple\u202f: Séoul"


def test_a_text_that_no_cell_could_hold_is_refused():
    assert len(tidy("x" * LONGEST_TEXT)) == LONGEST_TEXT
    with pytest.raises(AlignmentError, match="40,000 characters"):
        tidy("x" * 40_000)


@pytest.mark.parametrize("hours", [-0.5, 1000.5, float("nan"), float("inf")])
def test_hours_that_no_course_gives_are_refused(hours):
    with pytest.raises(AlignmentError, match="a row has 0 to 1000 hours"):
        tidy_row(Alignment(goal="6", hours=hours), CATALOGUE)


def test_hours_may_be_unknown_or_none_at_all():
    assert tidy_row(Alignment(goal="6"), CATALOGUE).hours is None
    assert tidy_row(Alignment(goal="6", hours=0.0), CATALOGUE).hours == 0
