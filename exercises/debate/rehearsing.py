"""How a simulated participant votes, and what they do in the debate."""

import random
from collections.abc import Callable

from exercises.debate.arguments import SIDES, argue, arguments, every_argument, strong_for, turn_strong
from exercises.debate.ballots import CHOICES, PACKAGE, DebateStep, ballot, debate_step, open_moment, vote
from exercises.debate.speakers import speakers_now, turn_hand
from exercises.workshop.rehearsal.sentences import written
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot

# Chances of the three choices: a room that is divided at first, and moves.
_CHANCES = (("before", (4, 3, 3)), ("after", (6, 3, 1)))
_HANDS = 3  # that wait at most: more would only fill the list


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Vote once where a ballot is open; in the debate find an argument strong, put one, or raise a hand."""
    if moment := open_moment(snapshot):
        if seat.participant.id not in ballot(snapshot, moment).votes:
            vote(seat, moment, chance.choices(CHOICES, dict(_CHANCES)[moment])[0])
    elif debate_step(snapshot) is DebateStep.DEBATE:
        doings: list[Callable[[Snapshot, Seat, random.Random], bool]] = [_find_strong, _argue, _raise_hand]
        chance.shuffle(doings)
        any(do(snapshot, seat, chance) for do in doings)  # the first that there is something to do for


def _find_strong(snapshot: Snapshot, seat: Seat, chance: random.Random) -> bool:
    me = seat.participant.id
    already, listed = strong_for(snapshot, me), arguments(snapshot, snapshot.workshop.language)
    others = [one.id for one in listed if one.by != me and one.id not in already]
    if not others:
        return False
    turn_strong(seat, chance.choice(others))
    return True


def _argue(snapshot: Snapshot, seat: Seat, chance: random.Random) -> bool:
    me, side = seat.participant.id, chance.choice(SIDES)
    there = every_argument(snapshot, snapshot.workshop.language)
    text = written(PACKAGE, side, snapshot, chance, {one.text for one in there})
    if not text or me in {one.by for one in there}:
        return False
    argue(seat, side, text)
    return True


def _raise_hand(snapshot: Snapshot, seat: Seat, _: random.Random) -> bool:
    me, known = seat.participant.id, speakers_now(snapshot)
    if me in {known.speaker, *known.queue} or len(known.queue) >= _HANDS:
        return False
    turn_hand(seat, raised=True)
    return True
