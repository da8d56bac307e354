import pytest

from tests.exercises.seats import SeatedRoom


@pytest.fixture
def room(stored, course):
    made = SeatedRoom(stored, "stakeholders", centres=("mashhad", "cairo"), groups=("Blue", "Red"))
    made.sheet = made.facilitation.add_sheet(course)
    return made
