from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()


def test_an_indicator_brings_its_target_and_goal():
    row = Alignment(indicator="11.2.1").completed(CATALOGUE)
    assert (row.goal, row.target) == ("11", "11.2")


def test_an_indicator_of_another_goal_brings_no_target_into_the_clash():
    row = Alignment(goal="11", indicator="6.3.1").completed(CATALOGUE)
    assert (row.goal, row.target) == ("11", "")


def test_a_code_typed_in_the_wrong_place_finds_its_own():
    row = Alignment(goal="11.2.1").completed(CATALOGUE)
    assert (row.goal, row.target, row.indicator) == ("11", "11.2", "11.2.1")
    row = Alignment(target="6").completed(CATALOGUE)
    assert (row.goal, row.target) == ("6", "")


def test_completing_replaces_nothing_that_was_chosen():
    row = Alignment(goal="11", target="11.3", indicator="6.3.1")
    assert row.completed(CATALOGUE) == row
    row = Alignment(goal="11.2", target="6.3")
    assert row.completed(CATALOGUE) == row


def test_completing_keeps_what_is_no_code():
    row = Alignment(goal="x", target="y", indicator="z")
    assert row.completed(CATALOGUE) == row


CODES = st.sampled_from(["", "x", *[e.code for e in (*CATALOGUE.goals, *CATALOGUE.targets, *CATALOGUE.indicators)]])


@given(goal=CODES, target=CODES, indicator=CODES)
def test_completing_never_fails_loses_no_code_and_is_done_at_once(goal, target, indicator):
    row = Alignment(goal=goal, target=target, indicator=indicator)
    done = row.completed(CATALOGUE)
    assert {goal, target, indicator} <= {done.goal, done.target, done.indicator, ""}
    assert done.completed(CATALOGUE) == done


def test_rows_are_numbered_as_on_the_handout():
    sheet = AlignmentSheet(rows=(Alignment(id="a"), Alignment(id="b")))
    assert sheet.number_of("b") == 2
    assert sheet.row("c") is None
    with pytest.raises(ValueError, match="not in list"):
        sheet.number_of("c")


def test_a_sheet_cannot_be_changed_in_place():
    with pytest.raises(FrozenInstanceError):
        AlignmentSheet().title = "x"


def test_the_finest_code_is_the_most_exact_one():
    assert Alignment(goal="11", target="11.2").finest_code == "11.2"
    assert Alignment().finest_code == ""
