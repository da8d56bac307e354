"""What a draft keeps of a choice: codes, and nothing that is not offered."""

from datetime import date
from enum import StrEnum

import pytest

from alignment.drafting.choices import coded, day_kept, number_kept, option_kept, options_kept


class Side(StrEnum):
    FOR = "for"
    AGAINST = "against"


def test_every_kind_of_option_has_a_code():
    assert coded([Side.FOR, 2, True, "cairo"]) == {"for": Side.FOR, "2": 2, "True": True, "cairo": "cairo"}


def test_the_chosen_option_comes_back_as_itself():
    assert option_kept("2", (1, 2, 3), 1) == 2
    assert option_kept("against", list(Side), Side.FOR) is Side.AGAINST
    assert option_kept("False", [True, False], True) is False


def test_where_nothing_is_kept_the_form_starts_from_what_it_would():
    assert option_kept(None, (1, 2, 3), 3) == 3
    assert options_kept(None, ["a", "b"], ("b",)) == ["b"]
    assert day_kept(None, date(2026, 5, 1)) == date(2026, 5, 1)
    assert number_kept(None, 1, 9, 4) == 4


def test_nothing_chosen_is_kept_as_such_but_where_something_must_be():
    assert option_kept("", (1, 2, 3), 3) is None
    assert option_kept("", (1, 2, 3), 3, required=True) == 3
    assert options_kept("", ["a", "b"], ("b",)) == []
    assert day_kept("", date(2026, 5, 1)) is None
    assert number_kept("", 1, 9, 4) is None


@pytest.mark.parametrize("kept", ["4", "x", "[1]", "1\n2", "x" * 5000])
def test_what_is_not_offered_any_more_counts_as_not_kept(kept):
    assert option_kept(kept, (1, 2, 3), 3) == 3


def test_of_several_those_that_are_still_offered_come_back_once_in_their_order():
    assert options_kept("c\nx\na\nc", ["a", "b", "c"], ("b",)) == ["c", "a"]


@pytest.mark.parametrize("kept", ["2026-02-30", "0002-05-01", "9999-12-31", "tomorrow", "2026", "x" * 5000])
def test_what_is_no_day_of_a_workshop_counts_as_not_kept(kept):
    assert day_kept(kept, date(2026, 5, 1)) == date(2026, 5, 1)


def test_a_day_comes_back():
    assert day_kept("2026-06-30", None) == date(2026, 6, 30)


@pytest.mark.parametrize("kept", ["0", "1001", "-5", "1.5", "²", "9" * 5000, "many"])
def test_a_number_out_of_bounds_counts_as_not_kept(kept):
    assert number_kept(kept, 1, 1000, 12) == 12


@pytest.mark.parametrize(("kept", "number"), [("1", 1), ("1000", 1000), ("٢٥", 25)])
def test_a_number_comes_back(kept, number):
    assert number_kept(kept, 1, 1000, None) == number
