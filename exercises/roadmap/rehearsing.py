"""Where a simulated participant sees their centre on the road."""

import random

from exercises.roadmap.positions import PACKAGE, STEPS, take_position
from exercises.workshop.rehearsal.sentences import written
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot

_CHANCES = (3, 4, 3, 1, 1)  # of the steps: few centres measure yet


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Take a position with a next step; whoever has one takes it anew."""
    step = chance.choices(STEPS, _CHANCES)[0]
    take_position(seat, step, written(PACKAGE, "next", snapshot, chance))
