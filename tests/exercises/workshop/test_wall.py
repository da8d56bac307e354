"""The wall as the desk steers it: dark or not, and which of its pages is up."""

import pytest

from exercises.workshop.errors import NotFacilitator
from exercises.workshop.facilitation import hashed
from exercises.workshop.wall import EVERY, REST, Wall, turned, turning
from tests.exercises.a_room import Lead

STAGED = 1_000_000.0


def test_the_pages_of_what_comes_on_stage_begin_with_the_first_and_turn_by_themselves():
    pages = turning(Wall(), STAGED)
    after = [pages.page_at(STAGED + seconds) for seconds in (-1, 0, EVERY - 1, EVERY, 2 * EVERY, 2.5 * EVERY)]
    assert after == [0, 0, 0, 1, 2, 2]


@pytest.mark.parametrize(("by", "page"), [(1, 3), (-1, 1), (-3, -1)])
def test_a_page_that_was_turned_by_hand_rests_before_the_next(by, page):
    pressed = STAGED + 2.5 * EVERY
    pages = turning(turned(Wall(), STAGED, by, pressed), STAGED)
    after = [pages.page_at(pressed + seconds) for seconds in (0, REST - 1, REST, REST + EVERY)]
    assert after == [page, page, page + 1, page + 2]


def test_turning_again_goes_on_from_the_page_that_is_up():
    wall = turned(turned(Wall(), STAGED, 1, STAGED + 1), STAGED, 1, STAGED + 2)
    assert turning(wall, STAGED).page_at(STAGED + 3) == 2


def test_something_new_on_stage_begins_with_its_first_page_whatever_was_turned_before():
    wall = turned(Wall(blank=True), STAGED, 5, STAGED + 1)
    assert turning(wall, STAGED + 60).page_at(STAGED + 61) == 0


def test_the_desk_makes_the_wall_dark_and_turns_it_without_an_entry_to_take_back(room):
    entries = room.store.documents(room.workshop.id, collection="action")
    room.lead.blank_wall()
    room.lead.turn_wall(-1)
    assert (room.snapshot.wall.blank, room.snapshot.wall.page) == (True, -1)
    room.lead.blank_wall(blank=False)
    assert not room.snapshot.wall.blank
    assert room.store.documents(room.workshop.id, collection="action") == entries


def test_turning_the_wall_lets_no_phone_run_again(room):
    before = room.snapshot.stage_version
    room.lead.turn_wall()
    room.lead.blank_wall()
    assert room.snapshot.stage_version == before


def test_who_helps_steers_the_wall_and_a_stranger_does_not(room):
    room.let_lead("ben", "co-facilitator", "co")
    helper = Lead(room.store, room.workshop, hashed("co"))
    helper.blank_wall()
    assert room.snapshot.wall.blank
    with pytest.raises(NotFacilitator):
        Lead(room.store, room.workshop, hashed("nobody's")).turn_wall()
