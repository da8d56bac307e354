"""What the form of a row says, put into the row, and what its buttons do."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment
from alignment.forms.filling import filled, pressed, values_of
from alignment.local_indicator import LocalIndicator
from alignment.sheet import Effect, Link, Strength
from alignment.taking import suggested
from alignment.typed_codes import understood
from sdg_data import UnknownCode, load_catalogue

CATALOGUE = load_catalogue()
ROW = Alignment(project="Bus lanes", goal="11", target="11.2")
LOCAL = [part.name for part in fields(LocalIndicator)]


def typed(row=ROW, **texts):
    return filled(row, {name.replace("local_", "local-", 1): text for name, text in texts.items()}, CATALOGUE, "en")


def plain(code):
    return code


@pytest.mark.parametrize("name", ["strategic_focus", "project", "why", "change_tomorrow"])
def test_a_text_is_put_in_as_it_was_typed_and_nothing_else_changes(name):
    assert typed(**{name: "  Nobody walks far \n"}) == ROW.having(**{name: "  Nobody walks far \n"})


@pytest.mark.parametrize("name", LOCAL)
def test_each_field_of_the_local_indicator_is_put_in_by_its_own_name(name):
    assert typed(**{f"local_{name}": "2030"}) == replace(ROW, local=LocalIndicator(**{name: "2030"}))


def test_choices_are_put_in():
    chosen = replace(ROW, link=Link.INDIRECT, strength=Strength.SIDE, effect=Effect.HARMS)
    assert typed(link="indirect", strength="side", effect="harms") == chosen


@pytest.mark.parametrize(
    "name",
    ["id", "version", "author", "accepted", "local", "local-", "measure", "local-id", "local-local-aim", "__class__"],
)
def test_a_field_that_the_form_does_not_have_is_refused(name):
    with pytest.raises(ValueError, match=name):
        filled(ROW, {name: "x"}, CATALOGUE, "en")


@pytest.mark.parametrize("name", ["link", "strength", "effect"])
@pytest.mark.parametrize("choice", ["", "Direct", "both"])
def test_a_choice_that_is_none_is_refused(name, choice):
    with pytest.raises(ValueError, match="not a valid"):
        typed(**{name: choice})


@pytest.mark.parametrize(("said", "hours"), [("", None), ("  ", None), ("1.5", 1.5), ("0", 0.0), ("1e9", 1e9)])
def test_hours_are_a_number_or_nothing_and_too_many_are_for_saving_to_refuse(said, hours):
    assert typed(replace(ROW, hours=2), hours=said).hours == hours


@pytest.mark.parametrize("said", ["x", "1,5", "nan", "inf", "-inf", "1e999"])
def test_hours_that_are_no_number_are_refused(said):
    with pytest.raises(ValueError, match=r"could not convert|hours"):
        typed(hours=said)


@pytest.mark.parametrize(
    ("name", "text", "codes"),
    [
        ("goal", "6.1", ("6", "6.1", "")),
        ("indicator", "6.4.1", ("6", "6.4", "6.4.1")),
        ("target", "13.1 · Strengthen resilience", ("13", "13.1", "")),
        ("goal", "toilet", ("6", "6.2", "")),
        ("target", "۱۱٫۲", ("11", "11.2", "")),
        ("goal", "xyzzy", ("xyzzy", "", "")),
        ("goal", "", ("", "", "")),
    ],
)
def test_codes_are_completed_as_soon_as_one_is_typed(name, text, codes):
    row = typed(Alignment(), **{name: text})
    assert (row.goal, row.target, row.indicator) == codes


def test_codes_are_not_completed_by_what_is_typed_elsewhere():
    unfinished = Alignment(goal="6.1")
    assert typed(unfinished, project="Kiosks").goal == "6.1"


def after(act, row, value="", place=""):
    return pressed(act, value, place, CATALOGUE, "en")(row)


def test_a_suggested_target_is_taken_and_remembered():
    row = after("use", ROW, "6.1")
    assert (row.goal, row.target, row.accepted) == ("6", "6.1", ("6.1",))


WATER = Alignment(project="Kiosks with tap water")
WHY = "This is about “Kiosks with tap water”, and target 6.1 is about “Safe, affordable drinking water for all”."


def test_a_suggestion_brings_goal_target_likeliest_indicator_and_a_first_sentence_of_why():
    row = after("use", WATER, "6.1")
    assert (row.goal, row.target, row.indicator) == ("6", "6.1", "6.1.1")
    assert row.why == WHY


def test_the_likeliest_indicator_is_the_one_whose_label_has_the_words():
    text = "Children out of school in the last year of primary education"
    likely = suggested(Alignment(project=text), "en")["4.1"].indicators[0].code
    assert likely == "4.1.2"
    assert after("use", Alignment(project=text), "4.1").indicator == likely
    assert after("use", Alignment(project=text, indicator="4.1.1"), "4.1").indicator == "4.1.1"


def test_the_sentence_is_in_the_language_of_the_persons_page():
    row = pressed("use", "6.1", "", CATALOGUE, "fr")(Alignment(project="Eau potable"))
    assert row.why.startswith("Cela concerne «")
    assert CATALOGUE.label("6.1", "fr") in row.why


def test_what_the_person_wrote_of_why_stays():
    assert after("use", replace(WATER, why="Nobody walks far"), "6.1").why == "Nobody walks far"
    assert after("use", replace(WATER, why=" \n"), "6.1").why == WHY


def test_a_sentence_that_came_with_another_target_makes_way_for_that_of_the_new_one():
    first = after("use", WATER, "6.1")
    other = next(code for code in suggested(WATER, "en") if code != "6.1")
    second = after("use", first, other)
    assert (second.target, second.why.count(other), second.why.count("6.1")) == (other, 1, 0)
    assert after("use", first.having(why=first.why + " Also for schools."), other).why.endswith("Also for schools.")


def test_what_is_not_suggested_any_more_is_taken_without_a_sentence():
    row = after("use", Alignment(project="Bus lanes"), "6.1")
    assert (row.goal, row.target, row.indicator, row.why) == ("6", "6.1", "6.1.1", "")


def test_taking_a_suggestion_draws_the_local_indicator_anew():
    drawn = after("localise", replace(WATER, indicator="11.2.1"), place="Cairo")
    moved = after("use", drawn, "6.1")
    assert (moved.indicator, moved.local.place) == ("6.1.1", "Cairo")
    assert moved.local.measure not in {"", drawn.local.measure}


@pytest.mark.parametrize("code", ["6", "6.1.1", "99.9", "", "<script>"])
def test_what_is_no_target_is_not_taken(code):
    with pytest.raises(UnknownCode):
        after("use", WATER, code)


def test_a_suggested_target_that_is_put_aside_changes_no_code():
    assert after("no", ROW, "6.1") == replace(ROW, rejected=("6.1",))


def test_a_local_indicator_is_drawn_from_the_global_one_for_the_place():
    row = after("localise", replace(ROW, indicator="11.2.1"), place="Cairo")
    assert (row.local.place, row.local.unit, row.local.aim_year) == ("Cairo", "% within walking distance", "2030")


def test_drawing_a_local_indicator_leaves_what_it_says_already_and_without_a_global_one_it_says_where_and_until_when():
    own = after(
        "localise", replace(ROW, indicator="11.2.1", local=LocalIndicator(aim="80", place="Giza")), place="Cairo"
    )
    assert (own.local.aim, own.local.place, own.local.unit) == ("80", "Giza", "% within walking distance")
    bare = after("localise", replace(ROW, indicator=""), place="Cairo")
    assert bare.local == LocalIndicator(place="Cairo", aim_year="2030")


def test_another_indicator_draws_the_local_one_anew_but_for_what_the_person_wrote():
    drawn = after("localise", replace(ROW, indicator="11.2.1"), place="Cairo")
    own = typed(drawn, local_population="bus users")
    moved = typed(own, goal="6", target="6.1", indicator="6.1.1")
    assert (moved.local.place, moved.local.population) == ("Cairo", "bus users")
    assert moved.local.measure not in {"", drawn.local.measure}


def test_a_local_indicator_is_taken_away():
    assert after("globalise", replace(ROW, local=LocalIndicator(aim="80"))) == ROW


@pytest.mark.parametrize("act", ["keep", "save", "next", "", "delete"])
def test_what_does_nothing_to_the_row_is_no_press(act):
    assert pressed(act, "6.1", "", CATALOGUE, "en") is None


texts = st.text(max_size=30)
codes = st.sampled_from(["", "6", "6.1", "6.4.1", "11", "11.2", "11.2.1", "13.99", "water"])
rows = st.builds(
    Alignment, strategic_focus=texts, project=texts, why=texts, change_tomorrow=texts, goal=codes, target=codes,
    indicator=codes, link=st.sampled_from(Link), strength=st.sampled_from(Strength),
    hours=st.none() | st.integers(0, 4000).map(lambda quarters: quarters / 4),
    local=st.builds(LocalIndicator, **dict.fromkeys(LOCAL, texts)),
)  # fmt: skip


@given(rows)
def test_what_stands_in_a_form_gives_the_very_row_it_was_drawn_from(row):
    begun = Alignment(indicator=row.indicator)
    found = filled(begun, values_of(row, plain), CATALOGUE, "en")
    assert replace(found, local=row.local) == understood(row, begun, CATALOGUE, "en")


def test_codes_stand_in_the_form_as_they_are_to_be_shown():
    assert values_of(ROW, "<{}>".format)["target"] == "<11.2>"
