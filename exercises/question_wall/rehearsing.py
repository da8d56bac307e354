"""What a simulated participant asks, and what they vote for."""

import random

from exercises.question_wall import questions
from exercises.question_wall.questions import PACKAGE
from exercises.workshop.rehearsal.sentences import written
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Ask something that nobody has asked yet, once; then vote for a question of somebody else."""
    own, there = seat.participant.id, questions.every_question(snapshot)
    text = written(PACKAGE, "question", snapshot, chance, {one.text for one in there})
    if text and own not in {one.by for one in there}:
        questions.ask(seat, text)
        return
    already = questions.own_votes(snapshot, own)
    others = [one.id for one in questions.waiting(snapshot) if one.by != own and one.id not in already]
    if others:
        questions.vote(seat, chance.choice(others))
