"""What simulated participants write, in the workshop's language."""

import random

from exercises.rooms import Snapshot
from sdg_data.wording import Wording, wording

_SENTENCES = 8


def speaking(snapshot: Snapshot) -> Wording:
    """What the rehearsal says in the workshop's language."""
    return wording("exercises/rehearsal", snapshot.workshop.language)


def sentence(snapshot: Snapshot, chance: random.Random) -> str:
    """One of a few sentences that a trainer could write anywhere: an expectation, a change, a next step."""
    return speaking(snapshot)(f"sentence-{chance.randint(1, _SENTENCES)}")
