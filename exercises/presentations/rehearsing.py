"""What a simulated participant answers for their centre."""

import random

from alignment.ground.wording import wording
from exercises.presentations.profiles import NAME, PACKAGE, QUESTIONS, answer_name, answering, presentation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:  # noqa: ARG001 (each answers what is open)
    """Answer a question of their centre that has no answer: the one on the projector, else the first such.

    While a centre has the floor the people of the others listen.
    """
    at, centre = presentation(snapshot), seat.participant.centre
    if not centre or at.centre not in {"", centre}:
        return
    waiting = [number for number in QUESTIONS if snapshot.document(NAME, answer_name(centre, number)) is None]
    if waiting:
        number = at.question if at.question in waiting else waiting[0]
        text = wording(PACKAGE, snapshot.workshop.language)(f"rehearsal-{number}")
        seat.contribute(NAME, answer_name(centre, number), answering(centre, number, text, ""))
