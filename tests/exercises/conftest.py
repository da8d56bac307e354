"""A workshop with its facilitator, on a store of its own."""

from unittest.mock import patch

import pytest

from exercises.workshop.keys import recovery
from tests.exercises.a_room import Room


@pytest.fixture(scope="session", autouse=True)
def codes_that_are_hashed_at_once():
    """The hash of a recovery code takes its time, at each workshop that a test makes, too."""
    with patch.object(recovery, "_COST", 2):
        yield


@pytest.fixture
def room(stored):
    return Room(stored, groups=("Red", "Blue"))


@pytest.fixture
def seated(room):
    """The room with Ana in the red group, Bob in the blue one, and those who lead."""
    room.join("ana", group="Red")
    room.join("bob", group="Blue")
    room.let_lead("lead")
    room.let_lead("co", "co-facilitator", "the second key")
    return room


@pytest.fixture
def new_room(stored):
    """Makes workshops, on the store that the pages of this test use as well."""
    return lambda exercise="", **settings: Room(stored, exercise, **settings)
