"""What a simulated participant does in a challenge round: play a card, answer one, and now and then think again."""

import random

from alignment import Effect
from exercises.challenge import exchanges
from exercises.challenge.changes import Sharper, answer, play
from exercises.challenge.exchanges import PACKAGE, Card, Result, Step
from exercises.workshop.rehearsal.sentences import sentence, written
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot

# Chances of a link to be sharpened, withdrawn, defended: most stand, and there is something to talk about.
_CHANCES = (3, 1, 4)


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Play a card on a link that has none yet; once the cards lie open, answer one that waits."""
    own = snapshot.people.get(seat.participant.id)
    if own is None:
        return
    if exchanges.step(snapshot) is Step.PLAYING:
        waiting = [one for one in exchanges.to_question(snapshot, own) if not one.played]
        if waiting:
            text = written(PACKAGE, "words", snapshot, chance) if chance.random() < 0.5 else ""  # noqa: PLR2004 (half)
            play(seat, chance.choice(waiting).id, chance.choice(list(Card)), text)
        return
    _answer(snapshot, seat, [one for one in exchanges.to_answer(snapshot, own) if not one.answer], chance)


def _answer(snapshot: Snapshot, seat: Seat, waiting: list[exchanges.Exchange], chance: random.Random) -> None:
    one = chance.choice(waiting) if waiting else None
    if one is None or one.row is None or not one.row.goal:
        return
    result = chance.choices([Result.SHARPENED, Result.WITHDRAWN, Result.DEFENDED], _CHANCES)[0]
    text = written(PACKAGE, "answer", snapshot, chance)
    why = " ".join(filter(None, (one.row.why, sentence(snapshot, chance))))
    better = Sharper(one.row.target, one.row.indicator, why, Effect.HELPS) if result is Result.SHARPENED else None
    answer(seat, one.id, result, text, better, version=one.row.version)
