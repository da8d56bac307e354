"""Which goal a sheet is asked about next, and what for."""

from dataclasses import replace

from alignment import Alignment, AlignmentSheet, Kind
from alignment.panel.gap import Gap, next_gap
from alignment.suggestions import suggest
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()
KIOSKS = "Water kiosks with safe drinking water in informal settlements"


def gap(*rows, **heading):
    return next_gap(AlignmentSheet(rows=rows, **heading), CATALOGUE, "en")


def test_a_goal_that_the_words_of_a_row_suggest_and_no_row_names_is_asked_about():
    found = gap(Alignment(project="A talk", goal="11"), Alignment(project=KIOSKS, goal="11"))
    assert (found.goal, found.number) == ("6", 2)
    assert any("water" in said for said in found.words)
    assert gap(Alignment(project=KIOSKS, goal="6")) != found


def test_words_that_stand_side_by_side_are_quoted_together():
    found = gap(Alignment(project="Debate on the digital divide: access, price, skills and trust", goal="4"))
    assert "digital divide" in found.words


def test_the_heading_counts_as_the_rows_do():
    found = gap(title="Urban planning", strategic_goal=KIOSKS)
    assert (found.goal, found.number) == ("6", 0)


def test_what_somebody_put_aside_is_not_asked_about_again():
    row = Alignment(project=KIOSKS, goal="11")
    aside = tuple(one.target.code for one in suggest(f". {KIOSKS}", "en"))
    assert gap(row).goal == "6"
    assert gap(replace(row, rejected=aside)) is None


def test_an_indicator_that_is_listed_under_another_goal_as_well_leads_to_it():
    row = Alignment(goal="7", target="7.b", indicator="7.b.1")
    assert gap(row) == Gap("12", 1, code="7.b.1", same="12.a.1")
    assert gap(row, Alignment(goal="12")) is None


def test_of_the_goals_that_indicators_lead_to_the_one_with_most_links_is_asked_about():
    lost = Alignment(goal="11", target="11.5", indicator="11.5.1")  # is 1.5.1 and 13.1.1 as well
    strategies = Alignment(goal="13", target="13.1", indicator="13.1.2")  # is 1.5.3 and 11.b.1 as well
    assert gap(lost).goal in {"1", "13"}
    assert gap(lost, strategies).goal == "1"


def test_education_is_no_gap_of_a_course_and_may_be_one_of_a_plan():
    text = "Teach reading and writing in primary school, with trained teachers"
    row = Alignment(project=text, goal="11")
    assert gap(row, kind=Kind.CITY_PLAN).goal == "4"
    assert getattr(gap(row), "goal", "") != "4"


def test_a_sheet_that_says_nothing_is_asked_nothing():
    assert gap() is None
    assert gap(Alignment(goal="11"), Alignment()) is None
