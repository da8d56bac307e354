"""What a simulated participant recommends, and where they place their dots."""

import random

from alignment import centre_name
from exercises.recommendations import keeping
from exercises.recommendations.ideas import Step, dots_each, every_recommendation, own_dots, recommendations, step
from exercises.rehearsal.sentences import written
from exercises.rooms import Snapshot
from exercises.workshops import Seat

_PACKAGE = "exercises/recommendations"


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Write a recommendation that the room does not have yet; in the vote, place the dots that are left."""
    now = step(snapshot)
    if now is Step.GATHERING:
        _recommend(snapshot, seat, chance)
    elif now is Step.VOTING and (listed := recommendations(snapshot)):
        left = dots_each(snapshot) - sum(own_dots(snapshot, seat.participant.id).values())
        for one in chance.choices(listed, k=max(0, left)):
            keeping.place_dot(seat, snapshot, one.id, 1)


def _recommend(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    there = {one.text for one in every_recommendation(snapshot)}
    if text := written(_PACKAGE, "text", snapshot, chance, there):
        to = chance.choice(snapshot.workshop.centres or ("",))
        by = written(_PACKAGE, "by", snapshot, chance)
        keeping.recommend(seat, snapshot, text, to=centre_name(to, snapshot.workshop.language), by=by)
