"""Who has the floor and who waits for it, in one document: hands are raised and taken one after the other.

Times are instants in epoch milliseconds of the server, as the countdown of the page takes them.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from alignment.store import Document
from exercises.debate.ballots import NAME
from exercises.debate.material import RoleCard
from exercises.rooms import Snapshot

USUAL_MINUTES = 2
MOST_MINUTES = 10
_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Floor:
    """`queue` are the ids of those who raised a hand, the first first; `speaker` has the floor, "" for nobody.

    `begins` and `ends` bound the speaker's time; `spoken` are those who had the floor, one entry each time.
    """

    queue: tuple[str, ...] = ()
    speaker: str = ""
    begins: int = 0
    ends: int = 0
    minutes: int = USUAL_MINUTES
    spoken: tuple[str, ...] = ()


def floor(snapshot: Snapshot) -> Floor:
    """Who has the floor now, and who waits."""
    return floor_of(next((d for d in snapshot.gathered.get(NAME, ()) if d.id == "floor"), None))


def floor_of(document: Document | None) -> Floor:
    """The floor as a document keeps it."""
    if document is None:
        return Floor()
    content = dict(document.content)
    return Floor(**content | {name: tuple(content[name]) for name in ("queue", "spoken")})


def content_of(known: Floor) -> dict[str, Any]:
    """The floor as JSON keeps it."""
    return asdict(known)


def with_hand(known: Floor, participant: str, *, raised: bool) -> Floor:
    """With this hand at the end of the queue, once; or without it. Who speaks need not raise one."""
    if raised and participant not in {known.speaker, *known.queue}:
        return replace(known, queue=(*known.queue, participant))
    if not raised:
        return replace(known, queue=tuple(other for other in known.queue if other != participant))
    return known


def with_next(known: Floor, expected: str, now: datetime, minutes: int) -> Floor:
    """The next of the queue has the floor from `now` on for so many minutes.

    `expected` is who had it when the facilitator pressed: where it is somebody else by now, a second press came in, and
    nobody is passed over. With an empty queue the floor stays as it is.
    """
    if known.speaker != expected or not known.queue:
        return known
    first, *rest = known.queue
    begins, minutes = _epoch(now), max(1, min(minutes, MOST_MINUTES))
    spoken = (*known.spoken, first)
    return Floor(tuple(rest), first, begins, begins + minutes * _MINUTE, minutes, spoken)


def with_minute(known: Floor, now: datetime) -> Floor:
    """A minute more for who speaks; from now on, where their time is up."""
    return replace(known, ends=max(known.ends, _epoch(now)) + _MINUTE) if known.speaker else known


def ended(known: Floor) -> Floor:
    """Nobody has the floor; the queue waits."""
    return replace(known, speaker="", begins=0, ends=0)


def with_role(document: Document | None, participant: str, cards: tuple[RoleCard, ...]) -> dict[str, Any]:
    """The roles that were dealt, with one for this participant, who keeps it once they have it.

    Each card goes out as often as any other; which of those that went out least is decided by the participant's id.
    """
    dealt: Mapping[str, str] = document.content["dealt"] if document else {}
    if participant in dealt:
        return {"dealt": dict(dealt)}
    out = list(dealt.values())
    least = min(out.count(card.id) for card in cards)
    free = [card.id for card in cards if out.count(card.id) == least]
    chosen = free[int.from_bytes(sha256(participant.encode()).digest()[:8]) % len(free)]
    return {"dealt": {**dealt, participant: chosen}}


def without_role(document: Document | None, participant: str) -> dict[str, Any]:
    """The roles that were dealt, with that of this participant back among the cards."""
    dealt: Mapping[str, str] = document.content["dealt"] if document else {}
    return {"dealt": {person: role for person, role in dealt.items() if person != participant}}


def role_of(snapshot: Snapshot, participant: str, cards: tuple[RoleCard, ...]) -> RoleCard | None:
    """The role card that a participant was dealt, or None where they asked for none."""
    found = next((d for d in snapshot.gathered.get(NAME, ()) if d.id == "roles"), None)
    role = found.content["dealt"].get(participant) if found else None
    return next((card for card in cards if card.id == role), None)


def _epoch(instant: datetime) -> int:
    return int(instant.timestamp() * 1000)
