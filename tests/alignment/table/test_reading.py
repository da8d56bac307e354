"""What people write into cells."""

import pytest

from alignment.sheet import Effect, Link
from alignment.table.reading import choice_in, hours_in
from sdg_data import ToolkitError


@pytest.mark.parametrize(
    ("typed", "hours"),
    [("1.5", 1.5), ("1,5", 1.5), (" 2 ", 2), ("1:30", 1.5), ("2 h", 2), ("1,5 Stunden", 1.5), ("١٫٥", 1.5), ("۲", 2),
     ("３", 3), ("3시간", 3), ("", None), (" ", None), ("0", 0)],
)  # fmt: skip
def test_hours_are_read_as_people_write_them(typed, hours):
    assert hours_in(typed) == hours


@pytest.mark.parametrize("typed", ["two", "1.5.2", "-1", "1:75", "1e9", "nan", "1 000 000", "=1+1", "3 and a half"])
def test_what_is_no_number_of_hours_is_said_to_be_none(typed):
    with pytest.raises(ToolkitError, match="not a number of hours"):
        hours_in(typed)


def test_more_hours_than_a_row_may_have_are_refused():
    with pytest.raises(ToolkitError, match="5000 hours"):
        hours_in("5000")


@pytest.mark.parametrize(
    "typed", ["indirect", "Indirect", "INDIRECTO", "غير مباشر", "غیرمستقیم", "간접", " indirect. "]
)
def test_a_link_is_read_in_every_language(typed):
    assert choice_in(typed, "link", tuple(Link)) is Link.INDIRECT


def test_no_link_is_the_first_one_and_another_word_is_refused():
    assert choice_in("", "link", tuple(Link)) is Link.DIRECT
    with pytest.raises(ToolkitError, match="direct or indirect"):
        choice_in("perhaps", "link", tuple(Link))


@pytest.mark.parametrize("typed", ["harms", "Harms", "défavorable", "PERJUDICA", "يضر", "آسیب می‌زند", "해가 됨"])
def test_an_effect_is_read_in_every_language(typed):
    assert choice_in(typed, "effect", tuple(Effect)) is Effect.HARMS


def test_an_effect_that_nobody_named_is_not_known_yet_and_another_word_is_refused():
    assert choice_in(" ", "effect", tuple(Effect)) is Effect.UNKNOWN
    with pytest.raises(ToolkitError, match="“maybe” is not an effect"):
        choice_in("maybe", "effect", tuple(Effect))
