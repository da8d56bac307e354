import pytest

from exercises.recommendations.changes import open_vote, place_dot, recommend
from exercises.recommendations.ideas import RANKING
from tests.exercises.a_room import Room


class Recommending(Room):
    """A room that recommends, votes and looks at the ranking."""

    def idea(self, text, who="ana", **more):
        return recommend(self.seat(who), text, **more)

    def dot(self, idea, who="ana", change=1):
        place_dot(self.seat(who), idea, change)

    def vote(self, *, opened=True):
        open_vote(self.lead, opened=opened)

    def reveal(self):
        self.lead.reveal(RANKING)


@pytest.fixture
def room(stored):
    return Recommending(stored, "recommendations", centres=("cairo", "seoul"))
