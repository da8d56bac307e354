"""Requests of those who say that they took part before, at a browser that nobody knows: made, confirmed, turned down.

Saying so is nothing: the facilitator looks who it is, and says yes. What that person did in this workshop is then done
by the browser that asked, and the one of before is a stranger here. Nothing else of theirs changes hands: no sheet of
their own, no draft, no other workshop. A facilitator can vouch for a seat and for no more.
"""

import time
from dataclasses import replace

from alignment.ground.records import content_of, record_of
from alignment.store import Transaction
from exercises.workshop.acts import Act
from exercises.workshop.errors import ExerciseError
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.joining.seats import check_stranger
from exercises.workshop.presence import PRESENCE, last_seen, was_here_lately
from exercises.workshop.records import Participant, Reply, ReturnRequest, check_open
from exercises.workshop.snapshots import Snapshot

LASTS = 600.0  # seconds
MOST_ASKED = 5  # by one browser in one workshop, however they end
MOST_WAITING = 20
_RETURN = "return"  # their collection
# What stays with the person of before: what they may lead, by which code they came, whether they were removed.
_STAYS = ("workshop", "key", "grant", "shown", "removed", PRESENCE, _RETURN)


def possible(snapshot: Snapshot) -> tuple[Participant, ...]:
    """Those whom somebody may say they were: who takes part, has not been here lately and is not simulated."""
    people = snapshot.people.values()
    return tuple(who for who in people if not who.simulated and not was_here_lately(snapshot.seen, who.id))


def waiting(snapshot: Snapshot) -> tuple[ReturnRequest, ...]:
    """The requests that the desk may still answer, the oldest first."""
    code, people = snapshot.workshop.code, snapshot.people
    return tuple(one for one in snapshot.returns.values() if one.waits and one.code == code and one.who in people)


def ask(transaction: Transaction, act: Act, request: ReturnRequest) -> None:
    """Keep a request, as one that waits for an answer from now on.

    Raises `NoSuchWorkshop` for a closed workshop and a renewed code, and `ExerciseError` for one who may not sit down
    or does already, for a person who does not take part or was here lately, and where too much was asked already.
    """
    check_open(act.workshop)
    _check(act, request)
    others = _requests(act)
    asked = sum(one.asked for one in others if one.id == request.id or (one.browser and one.browser == request.browser))
    if asked >= MOST_ASKED:
        raise ExerciseError("error-asked-too-often", most=MOST_ASKED)
    held = sum(one.until > time.time() and one.reply is not Reply.NO for one in others if one.id != request.id)
    if held >= MOST_WAITING:
        raise ExerciseError("error-many-ask", most=MOST_WAITING)
    before = next((one.asked for one in others if one.id == request.id), 0)
    _keep(transaction, replace(request, asked=before + 1, until=time.time() + LASTS))


def withdraw(transaction: Transaction, act: Act, asker: str) -> None:
    """End the request of who asks, by id, where there is one; it counts as asked."""
    for request in _requests(act):
        if request.id == asker and request.waits:
            _keep(transaction, replace(request, reply=Reply.WITHDRAWN))


def answer(facilitation: Facilitation, asker: str, *, yes: bool) -> None:
    """Let who asks, by id, be the participant whom they name, or turn them down.

    It cannot be taken back; who was wrongly turned out asks in turn. Raises `ExerciseError` for a request that has
    ended, and for a person who is here again.
    """
    with facilitation.unrecorded() as act:
        request = next((one for one in _requests(act) if one.id == asker), None)
        if request is None or not request.waits or request.code != act.workshop.code:
            raise ExerciseError("error-return-over")
        if not yes:
            _keep(act.frame, replace(request, reply=Reply.NO))
            return
        check_open(act.workshop)
        _check(act, request)
        before = act.people[request.who]
        act.frame.hand_over(before.id, request.id, without=_STAYS)
        back = replace(before, id=request.id, browser=request.browser)
        act.frame.keep("participant", back.id, content_of(back, "id"), back.id)
        act.frame.call_person(back.id, back.nickname)
        act.frame.remove("shown", [before.id])  # who finds the phone needs the code, as any stranger
        act.frame.remove(_RETURN, [request.id])


def _check(act: Act, request: ReturnRequest) -> None:
    if request.id in act.people:
        raise ExerciseError("error-return-seated")
    stranger = Participant(request.id, browser=request.browser)
    check_stranger(act, stranger, request.code, instead_of=request.who)
    who = act.people.get(request.who)
    if who is None or who.simulated:
        raise ExerciseError("error-person-gone")
    if was_here_lately(last_seen(act.kind(PRESENCE)), who.id):
        raise ExerciseError("error-person-here")


def _requests(act: Act) -> tuple[ReturnRequest, ...]:
    return tuple(record_of(ReturnRequest, d.content, id=d.id) for d in act.kind(_RETURN))


def _keep(transaction: Transaction, request: ReturnRequest) -> None:
    transaction.keep(_RETURN, request.id, content_of(request, "id"), request.id)
