"""What a simulated participant does in exercise 2."""

import random

from exercises.own_course.courses import start_from_prepared, works_on
from exercises.workshop.rehearsal.aligning import align_a_row
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Align a session of the centre's course; who comes first starts it, as a copy of the prepared one."""
    own = seat.participant
    if sheet := works_on(snapshot, own.group, own.centre):
        align_a_row(snapshot, sheet, seat, chance, with_change=True)
    elif own.centre:
        start_from_prepared(seat)
