"""What a simulated participant answers to the survey."""

import random

from exercises.expectations.answers import NAME, STEPS, revealed
from exercises.rehearsal.sentences import sentence
from exercises.rooms import Snapshot
from exercises.workshops import Seat

# Chances of the five steps: a room that knows of the goals at the start, and uses them at the end.
_CHANCES = (("before", (3, 5, 4, 2, 1)), ("after", (0, 1, 4, 5, 2)))


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Answer the survey that the room is asked now; whoever has answered answers anew."""
    moment, weights = _CHANCES[revealed(snapshot, "before")]
    answer = {"step": chance.choices(STEPS, weights)[0], "text": sentence(snapshot, chance)}
    seat.contribute(NAME, f"{moment}.{seat.participant.id}", lambda _: answer)
