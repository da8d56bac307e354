import pytest

from tests.exercises.a_room import Room


@pytest.fixture
def room(stored, course):
    made = Room(stored, "stakeholders", centres=("mashhad", "cairo"), groups=("Blue", "Red"))
    made.sheet = made.facilitation.add_sheet(course)
    return made
