"""What a simulated participant says about the tool."""

import random

from exercises.feedback.answers import AGAIN, PACKAGE, STEPS, TEXTS, Answer, answer
from exercises.workshop.rehearsal.sentences import written
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot

_USEFUL = (1, 1, 3, 5, 3)  # chances of the five steps
_AGAIN = (4, 5, 1)  # and of yes, with changes, no


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Answer the survey; whoever has answered answers anew."""
    texts = {name: written(PACKAGE, name, snapshot, chance) for name in TEXTS}
    answer(seat, Answer(chance.choices(STEPS, _USEFUL)[0], chance.choices(AGAIN, _AGAIN)[0], **texts))
