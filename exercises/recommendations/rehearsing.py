"""What a simulated participant recommends, and where they place their dots."""

import random

from alignment import centre_name
from exercises.recommendations import changes, ideas
from exercises.recommendations.ideas import PACKAGE, Step
from exercises.workshop.rehearsal.sentences import written
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Write a recommendation that the room does not have yet; in the vote, place the dots that are left."""
    now = ideas.step(snapshot)
    if now is Step.GATHERING:
        _recommend(snapshot, seat, chance)
    elif now is Step.VOTING and (listed := ideas.recommendations(snapshot)):
        left = ideas.dots_each(snapshot) - sum(ideas.own_dots(snapshot, seat.participant.id).values())
        for one in chance.choices(listed, k=max(0, left)):
            changes.place_dot(seat, one.id, 1)


def _recommend(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    there = {one.text for one in ideas.every_recommendation(snapshot)}
    if text := written(PACKAGE, "text", snapshot, chance, there):
        to = chance.choice(snapshot.workshop.centres or ("",))
        by = written(PACKAGE, "by", snapshot, chance)
        changes.recommend(seat, text, to=centre_name(to, snapshot.workshop.language), by=by)
