"""What a simulated participant says about the tool."""

import random

from exercises.feedback.answers import AGAIN, NAME, STEPS, TEXTS, answer_content
from exercises.rehearsal.sentences import written
from exercises.rooms import Snapshot
from exercises.workshops import Seat

_USEFUL = (1, 1, 3, 5, 3)  # chances of the five steps
_AGAIN = (4, 5, 1)  # and of yes, with changes, no


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Answer the survey; whoever has answered answers anew."""
    texts = {name: written("exercises/feedback", name, snapshot, chance) for name in TEXTS}
    content = answer_content(chance.choices(STEPS, _USEFUL)[0], chance.choices(AGAIN, _AGAIN)[0], texts)
    seat.contribute(NAME, f"answer.{seat.participant.id}", lambda _: content)
