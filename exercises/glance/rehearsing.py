"""What a simulated participant answers in the game."""

import random
import time

from exercises.glance.rounds import NAME, answer_name, answering, answers, revealed, rounds
from exercises.rooms import Snapshot
from exercises.workshops import Seat

_RIGHT = 0.7  # of the answers: most of the room is right, and there is something to talk about


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Answer the question that runs, once; mostly right. Raises `TooLate` once the time is up."""
    asked, me = rounds(snapshot), seat.participant.id
    if not asked or revealed(snapshot, asked[-1]):
        return
    now = asked[-1]
    if me not in {answer.person for answer in answers(snapshot)[now.id]}:
        goal = now.goal if chance.random() < _RIGHT else chance.choice(now.options)
        seat.contribute(NAME, answer_name(now, me), answering(now, goal, time.time))
