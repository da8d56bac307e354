from concurrent.futures import ThreadPoolExecutor
from statistics import median

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exercises.roadmap.positions import LONGEST, NAME, PLACES, STEPS, standings, take_position
from exercises.workshop.errors import NoSuchWorkshop
from exercises.workshop.state import kept


def stand(seat, step, next_step=""):
    take_position(seat, step, next_step)


def places(at):
    return {standing.centre: standing.place for standing in standings(at.snapshot)}


def test_a_centre_stands_at_the_median_of_its_people(room):
    at = room(centres=("seoul", "cairo"))
    for token, centre, step in (("a", "cairo", 1), ("b", "cairo", 2), ("c", "cairo", 5), ("d", "seoul", 4)):
        stand(at.join(token, centre=centre), step)
    assert places(at) == {"seoul": 4.0, "cairo": 2.0}
    cairo = standings(at.snapshot)[1]
    assert (cairo.lowest, cairo.highest, cairo.people) == (1, 5, 3)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(STEPS), min_size=1, max_size=5))
def test_every_median_has_its_place_on_the_road(room, steps):
    at = room()
    for number, step in enumerate(steps):
        stand(at.join(f"t{number}", centre="cairo"), step)
    (cairo,) = standings(at.snapshot)
    assert cairo.place == median(steps)
    assert cairo.place in PLACES


def test_each_participant_counts_once_however_often_they_answer(room):
    at = room()
    seat = at.join("a", centre="cairo")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda step: stand(seat, step), STEPS * 3))
    stand(seat, 5)
    assert len(at.snapshot.kind(NAME)) == 1
    assert places(at) == {"cairo": 5.0}


def test_who_changes_the_centre_takes_the_position_along(room):
    at = room(centres=("seoul", "cairo"))
    stand(at.join("a", centre="cairo"), 3)
    at.join("a", centre="seoul")
    assert places(at) == {"seoul": 3.0}


def test_those_without_a_centre_come_last(room):
    at = room(centres=("cairo",))
    stand(at.join("a"), 1)
    stand(at.join("b", centre="Nairobi"), 2)
    stand(at.join("c", centre="cairo"), 3)
    assert [standing.centre for standing in standings(at.snapshot)] == ["cairo", "Nairobi", ""]


def test_next_steps_are_one_line_without_characters_that_turn_the_direction(room):
    at = room()
    seat = at.join("a")
    stand(seat, 1, " align\n one\u202e course ")
    assert kept(at.snapshot, NAME, f"position.{seat.participant.id}") == {"step": 1, "next": "align one course"}
    stand(seat, 1, "x" * 5_000)
    assert len(kept(at.snapshot, NAME, f"position.{seat.participant.id}")["next"]) == LONGEST


def test_who_took_no_position_has_an_empty_one(room):
    at = room()
    own = at.join("a").participant.id
    assert kept(at.snapshot, NAME, f"position.{own}") == {}


def test_a_position_is_not_taken_once_the_workshop_is_over(room):
    at = room()
    seat = at.join("a")
    at.lead.close()
    with pytest.raises(NoSuchWorkshop):
        stand(seat, 1)
    assert at.snapshot.kind(NAME) == ()
