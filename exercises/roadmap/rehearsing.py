"""Where a simulated participant sees their centre on the road."""

import random

from exercises.rehearsal.sentences import written
from exercises.roadmap.positions import NAME, STEPS, position, position_name
from exercises.rooms import Snapshot
from exercises.workshops import Seat

_CHANCES = (3, 4, 3, 1, 1)  # of the steps: few centres measure yet


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Take a position with a next step; whoever has one takes it anew."""
    step = chance.choices(STEPS, _CHANCES)[0]
    kept = position(step, written("exercises/roadmap", "next", snapshot, chance))
    seat.contribute(NAME, position_name(seat.participant.id), lambda _: kept)
