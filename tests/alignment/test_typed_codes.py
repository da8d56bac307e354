import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment
from alignment.checks import check_codes
from alignment.typed_codes import chosen_code, near_codes, understood
from sdg_data import load_catalogue
from sdg_data.catalogue import LEVELS
from tests.written_codes import NO_CODES, WRITTEN, chain, meant

CATALOGUE = load_catalogue()


def codes(row):
    return tuple(getattr(row, level) for level in LEVELS)


def typed(language="en", before=None, **boxes):
    """The codes of a row after somebody typed into its boxes."""
    before = before or Alignment()
    return codes(understood(before.having(**boxes), before, CATALOGUE, language))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(("text", "written"), WRITTEN.items(), ids=repr)
def test_a_code_is_understood_in_every_box_however_it_is_written(text, written, level):
    if code := meant(written):
        assert typed(**{level: text}) == chain(code)
    else:
        row = understood(Alignment().having(**{level: text}), Alignment(), CATALOGUE, "en")
        assert getattr(row, level) == text.strip()
        (problem,) = check_codes(row, CATALOGUE)
        assert problem.nearest == written[:4]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("text", ["18", "99.9", "2030", "12:30", "xyzzy", "SDG 18", "10 %"])
def test_what_cannot_be_understood_keeps_its_text(text, level):
    assert getattr(understood(Alignment().having(**{level: text}), Alignment(), CATALOGUE, "en"), level) == text


@pytest.mark.parametrize(
    ("words", "language", "indicator"),
    [
        ("toilet", "en", "6.2.1"),
        ("toilets", "en", "6.2.1"),
        ("toilte", "en", "6.2.1"),
        ("bus", "en", "11.2.1"),
        ("tap water", "en", "6.1.1"),
        ("toilettes", "fr", "6.2.1"),
        ("autobús", "es", "11.2.1"),
        ("مرحاض", "ar", "6.2.1"),
        ("اتوبوس", "fa", "11.2.1"),
        ("화장실", "ko", "6.2.1"),
        ("버스", "en", "11.2.1"),
    ],
)
def test_words_lead_to_the_best_match_of_the_search_in_every_box(words, language, indicator):
    goal, target, _ = chain(indicator)
    assert typed(language, goal=words) == (goal, target, "")
    assert typed(language, target=words) == (goal, target, "")
    assert typed(language, indicator=words) == (goal, target, indicator)


def test_words_that_name_a_goal_lead_to_it_alone():
    assert typed(goal="water") == ("6", "", "")
    assert typed(goal="Gender equality") == ("5", "", "")


def test_words_are_looked_for_under_the_goal_and_target_that_the_row_has():
    assert typed(before=Alignment(goal="4"), target="toilet") == ("4", "4.a", "")
    assert typed(before=Alignment(goal="6", target="6.3"), indicator="water quality") == ("6", "6.3", "6.3.2")
    assert typed(before=Alignment(goal="8"), target="toilet") == ("8", "6.2", "")  # a clash, for the person to settle


def test_words_for_a_goal_leave_the_target_that_was_chosen():
    assert typed(before=Alignment(goal="11", target="11.2"), goal="toilet") == ("6", "11.2", "")


def test_only_what_is_new_is_taken_for_words():
    kept = Alignment(goal="toilet")
    assert codes(understood(kept, kept, CATALOGUE, "en")) == ("toilet", "", "")


@pytest.mark.parametrize(
    ("text", "level", "goal", "near"),
    [
        ("۱۱٫۲۲", "target", "", "11.2"),
        ("11,2,7", "indicator", "11", "11.2.1"),
        ("toilet", "target", "", "6.2"),
        ("버스", "goal", "", "11"),
        ("18", "goal", "", "8"),
    ],
)
def test_the_nearest_codes_are_near_in_writing_or_in_meaning(text, level, goal, near):
    assert near_codes(text, level, Alignment(goal=goal), CATALOGUE)[0] == near


@given(st.text(max_size=80), st.sampled_from(LEVELS), st.sampled_from(["", "6", "x"]))
def test_anything_can_be_typed_and_a_row_that_was_understood_stays_as_it_is(text, level, goal):
    before = Alignment(goal=goal)
    row = understood(before.having(**{level: text}), before, CATALOGUE, "en")
    assert understood(row, row, CATALOGUE, "en") == row
    assert chosen_code(text, level, before, CATALOGUE, "en") or not text.strip()
    assert all(code in CATALOGUE for problem in check_codes(row, CATALOGUE) for code in problem.nearest)


@pytest.mark.parametrize("text", NO_CODES, ids=repr)
def test_what_only_looks_like_a_code_stays_as_it_is(text):
    assert Alignment(goal=text).completed(CATALOGUE) == Alignment(goal=text)
