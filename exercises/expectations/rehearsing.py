"""What a simulated participant answers to the survey."""

import random

from exercises.expectations.answers import MOMENTS, STEPS, answer, asked_now, revealed
from exercises.workshop.rehearsal.sentences import sentence
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot

# Chances of the five steps: a room that knows of the goals at the start, and uses them at the end.
_CHANCES = ((3, 5, 4, 2, 1), (0, 1, 4, 5, 2))


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Answer the survey that the room is asked now; whoever has answered answers anew."""
    moment = asked_now(snapshot)
    step = chance.choices(STEPS, _CHANCES[MOMENTS.index(moment)])[0]
    if not revealed(snapshot, moment):
        answer(seat, moment, step, sentence(snapshot, chance))
