from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import LocalIndicator
from alignment.local_indicator import redrawn
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()
NAMES = [part.name for part in fields(LocalIndicator)]
INDICATORS = st.none() | st.sampled_from(CATALOGUE.indicators)


def drawn(code, language="en"):
    return LocalIndicator.drawn_from(CATALOGUE.indicator(code), "Cairo", language)


def test_the_tap_water_of_cairo_is_drawn_in_plain_words():
    assert drawn("6.1.1") == LocalIndicator(
        measure="Homes whose tap water is safe, on site and there when needed",
        place="Cairo",
        population="all homes in the city",
        unit="% of homes",
        aim_year="2030",
        source="water utility's quality tests; household survey",
    )


@pytest.mark.parametrize("indicator", CATALOGUE.indicators, ids=lambda indicator: indicator.code)
def test_every_indicator_gives_a_whole_draft(indicator):
    local = LocalIndicator.drawn_from(indicator, "Cairo", "en")
    assert all((local.measure, local.population, local.unit, local.source))


def test_an_indicator_listed_again_is_drawn_as_under_its_first_code():
    assert drawn("13.1.1") == drawn("11.5.1") == drawn("1.5.1")


def test_a_language_without_words_gets_empty_fields_and_no_english():
    assert drawn("6.1.1", "tlh") == LocalIndicator(place="Cairo", aim_year="2030")


def test_no_indicator_yet_leaves_the_place_and_the_year():
    assert LocalIndicator.drawn_from(None, "Cairo", "en") == LocalIndicator(place="Cairo", aim_year="2030")


@given(INDICATORS, INDICATORS, st.text(max_size=9))
def test_an_untouched_draft_follows_the_indicator(before, now, place):
    local = LocalIndicator.drawn_from(before, place, "en")
    assert redrawn(local, before, now, place, "en") == LocalIndicator.drawn_from(now, place, "en")


@given(
    INDICATORS,
    INDICATORS,
    st.dictionaries(st.sampled_from(NAMES), st.text(min_size=1, max_size=9).map(lambda text: f"{text}!"), min_size=1),
)
def test_what_a_person_wrote_stays_and_the_rest_follows(before, now, written):
    draft = {name: getattr(LocalIndicator.drawn_from(before, "Cairo", "en"), name) for name in NAMES}
    after = redrawn(LocalIndicator(**{**draft, **written}), before, now, "Cairo", "en")
    new = LocalIndicator.drawn_from(now, "Cairo", "en")
    assert {name: getattr(after, name) for name in NAMES} == {
        **{name: getattr(new, name) for name in NAMES},
        **written,
    }


@given(INDICATORS, INDICATORS)
def test_drawing_twice_changes_nothing_more(before, now):
    once = redrawn(LocalIndicator(), before, now, "Cairo", "en")
    assert redrawn(once, now, now, "Cairo", "en") == once
    assert not once.empty
