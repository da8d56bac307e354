"""Who counts as being at a sheet, and until when."""

import pytest

from alignment.live.presence import STAYS, Presence


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def presence(clock):
    return Presence(clock)


def open_page(presence, person, sheet="plan", *, writes=True):
    presence.came(sheet, person)
    presence.heard(sheet, person, writes=writes)


def test_who_has_a_sheet_open_is_there_and_nowhere_else(presence):
    open_page(presence, "ana")
    open_page(presence, "ben", writes=False)
    assert presence.here("plan") == {"ana": True, "ben": False}
    assert presence.here("another") == {}


def test_who_leaves_is_gone_in_a_moment_and_a_reload_is_no_leaving(presence, clock):
    open_page(presence, "ana")
    presence.left("plan", "ana")
    clock.now += 1
    assert "ana" in presence.here("plan")
    clock.now += 2
    assert presence.here("plan") == {}


def test_who_closes_one_of_two_tabs_is_still_there(presence, clock):
    open_page(presence, "ana")
    open_page(presence, "ana")
    presence.left("plan", "ana")
    clock.now += 3
    assert "ana" in presence.here("plan")


def test_whose_line_is_dead_is_gone_after_fifteen_seconds(presence, clock):
    open_page(presence, "ana")
    clock.now += STAYS - 1
    presence.heard("plan", "ana", writes=True)
    clock.now += STAYS - 1
    assert "ana" in presence.here("plan")
    clock.now += 2
    assert presence.here("plan") == {}


def test_streams_are_counted_by_person(presence):
    open_page(presence, "ana")
    open_page(presence, "ana", "another")
    open_page(presence, "ben")
    assert (presence.streams("ana"), presence.streams("ben")) == (2, 1)
    presence.left("another", "ana")
    presence.left("plan", "ben")
    assert (presence.streams("ana"), presence.streams("ben"), presence.streams("nobody")) == (1, 0, 0)


def test_a_crowd_of_made_up_people_is_not_remembered_without_end(presence):
    for number in range(2_000):
        presence.heard("plan", f"person {number}", writes=False)
    assert len(presence.here("plan")) == 500
