import pytest

from exercises.recommendations.ideas import RANKING, VOTE
from exercises.recommendations.keeping import place_dot, recommend
from tests.exercises.seats import SeatedRoom


class Recommending(SeatedRoom):
    """A room that recommends, votes and looks at the ranking."""

    def idea(self, text, who="ana", **more):
        return recommend(self.seat(who), self.snapshot, text, **more)

    def dot(self, idea, who="ana", change=1):
        place_dot(self.seat(who), self.snapshot, idea, change)

    def vote(self, *, opened=True):
        self.facilitation.reveal(VOTE, revealed=opened)

    def reveal(self):
        self.facilitation.reveal(RANKING)


@pytest.fixture
def room(stored):
    return Recommending(stored, "recommendations", centres=("cairo", "seoul"))
