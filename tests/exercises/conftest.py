"""A workshop with its facilitator, on a store of its own."""

import pytest

from tests.exercises.a_room import Room


@pytest.fixture
def room(stored):
    return Room(stored, groups=("Red", "Blue"))


@pytest.fixture
def new_room(stored):
    """Makes workshops, on the store that the pages of this test use as well."""
    return lambda exercise="", **settings: Room(stored, exercise, **settings)
