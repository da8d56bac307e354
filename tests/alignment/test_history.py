from dataclasses import replace
from datetime import date

import pytest

from alignment import Alignment, AlignmentSheet, Effect, Kind, Link, Strength
from alignment.ground.wording import wording
from alignment.history import Altered, altered
from alignment.local_indicator import LocalIndicator
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()
ROW = Alignment(project="Bus lanes", goal="11", target="11.2", hours=2.0, id="r", version=1)


def told(before, after, language="en"):
    return [
        (one.field, one.before, one.after) for one in altered(before, after, CATALOGUE, wording("alignment", language))
    ]


def test_codes_are_told_with_their_labels_and_choices_in_words():
    after = replace(ROW, target="", link=Link.INDIRECT, strength=Strength.SIDE, hours=2.5, version=2)
    after = replace(after, effect=Effect.HARMS)
    assert told(ROW, after) == [
        ("Target", "11.2 Public transport for all", ""),
        ("Link", "Direct", "Indirect"),
        ("Weight", "Main", "Secondary"),
        ("Effect on the goal", "Not known yet", "Harms"),
        ("Hours", "2", "2.5"),
    ]
    assert ("Heures", "2", "2,5") in told(ROW, after, "fr")


def test_a_code_that_does_not_exist_is_told_as_it_is():
    assert told(ROW, replace(ROW, target="11.99")) == [("Target", "11.2 Public transport for all", "11.99")]


def test_the_parts_of_a_local_indicator_are_told_one_by_one():
    assert told(ROW, replace(ROW, local=LocalIndicator(unit="%"))) == [("Unit", "", "%")]


def test_a_heading_is_told_with_the_centres_name_and_the_day_as_the_language_writes_it():
    before = AlignmentSheet(title="Water", version=1)
    after = replace(before, kind=Kind.CITY_PLAN, centre="cairo", starts=date(2018, 5, 28), version=2)
    assert told(before, after) == [
        ("Kind", "Course", "City plan"),
        ("Centre", "", "Cairo"),
        ("Starts", "", "28 May 2018"),
    ]


def test_what_nobody_sees_is_no_alteration():
    assert told(ROW, replace(ROW, accepted=("11.2",), version=5, author="x")) == []


@pytest.mark.parametrize("language", ["ar", "es", "fa", "fr", "ko"])
def test_it_is_told_in_the_persons_language(language):
    (one,) = altered(ROW, replace(ROW, strength=Strength.SIDE), CATALOGUE, wording("alignment", language))
    assert not {one.field, one.before, one.after} & {"Weight", "Main", "Secondary"}
    assert isinstance(one, Altered)
