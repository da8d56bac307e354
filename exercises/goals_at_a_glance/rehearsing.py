"""What a simulated participant answers in the game."""

import random
import time

from exercises.goals_at_a_glance.rounds import answer, own_answer, revealed, rounds
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot

_RIGHT = 0.7  # of the answers: most of the room is right, and there is something to talk about


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Answer the question that runs, once; mostly right. Raises `AnswerRefused` once the time is up."""
    asked = rounds(snapshot)
    if not asked or revealed(snapshot, asked[-1]):
        return
    now = asked[-1]
    if own_answer(snapshot, now, seat.participant.id) is None:
        goal = now.goal if chance.random() < _RIGHT else chance.choice(now.options)
        answer(seat, now, goal, time.time)
