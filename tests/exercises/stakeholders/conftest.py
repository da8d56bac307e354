import pytest

from tests.exercises.a_room import TWO_HALF_DAYS, Room


@pytest.fixture
def room(stored, course):
    made = Room(stored, "stakeholders", **TWO_HALF_DAYS | {"centres": ("mashhad", "cairo"), "groups": ("Blue", "Red")})
    made.sheet = made.lead.add_sheet(course)
    return made
