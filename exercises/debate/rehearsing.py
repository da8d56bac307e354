"""How a simulated participant votes, and what they do in the debate."""

import random
from collections.abc import Callable

from alignment.store import Document, new_id
from exercises.debate.arguments import SIDES, argument_content, arguments, every_argument, strong_for, turned
from exercises.debate.ballots import CHOICES, NAME, Phase, ballot, open_moment, phase, with_vote
from exercises.debate.floor import content_of, floor, floor_of, with_hand
from exercises.rehearsal.sentences import written
from exercises.rooms import Snapshot
from exercises.workshops import Seat

# Chances of the three choices: a room that is divided at first, and moves.
_CHANCES = (("before", (4, 3, 3)), ("after", (6, 3, 1)))
_HANDS = 3  # that wait at most: more would only fill the list


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Vote once where a ballot is open; in the debate find an argument strong, put one, or raise a hand."""
    if moment := open_moment(snapshot):
        _vote(snapshot, seat, moment, chance)
    elif phase(snapshot) is Phase.DEBATE:
        doings: list[Callable[[Snapshot, Seat, random.Random], bool]] = [_find_strong, _argue, _raise_hand]
        chance.shuffle(doings)
        any(do(snapshot, seat, chance) for do in doings)  # the first that there is something to do for


def _vote(snapshot: Snapshot, seat: Seat, moment: str, chance: random.Random) -> None:
    me = seat.participant.id
    if me not in ballot(snapshot, moment).votes:
        choice = chance.choices(CHOICES, dict(_CHANCES)[moment])[0]
        seat.contribute(NAME, f"ballot.{moment}", lambda found: with_vote(found, moment, me, choice))


def _find_strong(snapshot: Snapshot, seat: Seat, chance: random.Random) -> bool:
    me = seat.participant.id
    already, listed = strong_for(snapshot, me), arguments(snapshot, snapshot.workshop.language)
    others = [one.id for one in listed if one.by != me and one.id not in already]
    if not others:
        return False
    chosen = chance.choice(others)
    seat.contribute(NAME, f"strong.{me}", lambda found: turned(found, chosen))
    return True


def _argue(snapshot: Snapshot, seat: Seat, chance: random.Random) -> bool:
    me, side = seat.participant.id, chance.choice(SIDES)
    there = every_argument(snapshot, snapshot.workshop.language)
    text = written("exercises/debate", side, snapshot, chance, {one.text for one in there})
    if not text or me in {one.by for one in there}:
        return False
    seat.contribute(NAME, f"argument.{new_id()}", lambda _: argument_content(side, text, me))
    return True


def _raise_hand(snapshot: Snapshot, seat: Seat, _: random.Random) -> bool:
    me, known = seat.participant.id, floor(snapshot)
    if me in {known.speaker, *known.queue} or len(known.queue) >= _HANDS:
        return False

    def raised(found: Document | None) -> dict[str, object]:
        return content_of(with_hand(floor_of(found), me, raised=True))

    seat.contribute(NAME, "floor", raised)
    return True
