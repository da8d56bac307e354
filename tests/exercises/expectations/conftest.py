import pytest

from exercises.expectations.answers import NAME, answer, ask
from tests.exercises.a_room import TWO_HALF_DAYS, Room


class Asked(Room):
    """A room that answers the survey, and whose facilitator lays the answers open."""

    def answer(self, token, step, text="", moment="before"):
        answer(self.seat(token), moment, step, text)

    def ask_for_the_end(self):
        ask(self.lead, "after")

    def reveal(self, moment, *, revealed=True):
        self.lead.reveal(f"{NAME}.{moment}", revealed=revealed)


@pytest.fixture
def room(stored):
    room = Asked(stored, NAME, **TWO_HALF_DAYS)
    for number in range(6):
        room.join(f"token-{number}", f"Person {number}")
    return room
