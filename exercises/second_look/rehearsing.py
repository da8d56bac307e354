"""What a simulated participant does in a second look: say what they think of a few proposals."""

import random

from exercises.second_look.changes import say
from exercises.second_look.proposals import Verdict, hand_of, said_by
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot

_AT_ONCE = 2  # as many as somebody looks at while another reads one aloud
# Chances of yes, no and not sure: most is agreed on, and there is something to talk about.
_CHANCES = (6, 2, 1)


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Look at proposals that wait, as two people who read the same and mostly agree."""
    own = seat.participant.id
    said = said_by(snapshot, own)
    waiting = [one for one in hand_of(snapshot, own) if one.id not in said][:_AT_ONCE]
    for one in waiting:
        # Of one proposal most think the same: what they say is drawn from it first.
        common = random.Random(f"{one.row.project}{one.id}").choices(list(Verdict), _CHANCES)[0]  # noqa: S311
        verdict = common if chance.random() < 0.8 else chance.choice(list(Verdict))  # noqa: PLR2004 (most)
        say(seat, one.id, verdict)
