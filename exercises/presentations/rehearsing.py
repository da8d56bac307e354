"""What a simulated participant answers for their centre."""

import random

from exercises.presentations.profiles import NAME, QUESTIONS, answer_name, answering, presentation
from exercises.rooms import Snapshot
from exercises.workshops import Seat
from sdg_data.wording import wording


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:  # noqa: ARG001 (each answers what is open)
    """Answer a question of their centre that has no answer: the one on the projector, else the first such.

    While a centre has the floor the people of the others listen.
    """
    at, centre = presentation(snapshot), seat.participant.centre
    if not centre or at.centre not in {"", centre}:
        return
    there = {document.id for document in snapshot.gathered.get(NAME, ())}
    waiting = [number for number in QUESTIONS if answer_name(centre, number) not in there]
    if waiting:
        number = at.question if at.question in waiting else waiting[0]
        text = wording("exercises/presentations", snapshot.workshop.language)(f"rehearsal-{number}")
        seat.contribute(NAME, answer_name(centre, number), answering(centre, number, text, ""))
