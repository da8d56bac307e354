import pytest


@pytest.fixture
def room(new_room):
    return new_room
