"""Who speaks and who waits to, in one document: hands are raised and taken one after the other; and the roles.

Times are instants in epoch milliseconds of the server.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from alignment.ground.records import content_of, record_of
from exercises.debate.ballots import NAME, PACKAGE, check_debating
from exercises.debate.material import RoleCard
from exercises.workshop.countdown import Countdown
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.state import WorkshopState, kept

USUAL_MINUTES = 2
MOST_MINUTES = 10
_MINUTE = 60_000
_SPEAKERS, _ROLES = "floor", "roles"  # documents; workshops keep the first under this name


@dataclass(frozen=True, slots=True)
class Speakers:
    """`queue` are the ids of those who raised a hand, the first first; `speaker` speaks now, "" for nobody.

    `begins` and `ends` bound the speaker's time; `spoken` are those who have spoken, one entry each time.
    """

    queue: tuple[str, ...] = ()
    speaker: str = ""
    begins: int = 0
    ends: int = 0
    minutes: int = USUAL_MINUTES
    spoken: tuple[str, ...] = ()

    @property
    def time(self) -> Countdown:
        """The speaker's time."""
        return Countdown(self.begins / 1000, self.ends / 1000)


def speakers_now(workshop: WorkshopState) -> Speakers:
    """Who speaks now, and who waits."""
    return record_of(Speakers, kept(workshop, NAME, _SPEAKERS))


def turn_hand(seat: Seat, *, raised: bool) -> None:
    """Raise a participant's hand, or lower it. Raises `DebateRefused` while the room does not debate."""
    with seat.act() as act:
        check_debating(act)
        known = with_hand(speakers_now(act), seat.participant.id, raised=raised)
        act.keep(NAME, _SPEAKERS, content_of(known))


def lead_speakers(facilitation: Facilitation, said: str, change: Callable[[Speakers], Speakers]) -> Speakers:
    """Change who speaks, as an act called `said`; gives how it is then."""
    with facilitation.act(said, PACKAGE, wakes=False) as act:
        before = speakers_now(act)
        after = change(before)
        if after != before:
            act.begin(NAME, _SPEAKERS, content_of(before))
            act.keep(NAME, _SPEAKERS, content_of(after))
        return after


def with_hand(known: Speakers, participant: str, *, raised: bool) -> Speakers:
    """With this hand at the end of the queue, once; or without it. Who speaks need not raise one."""
    if raised and participant not in {known.speaker, *known.queue}:
        return replace(known, queue=(*known.queue, participant))
    if not raised:
        return replace(known, queue=tuple(other for other in known.queue if other != participant))
    return known


def with_next(known: Speakers, expected: str, now: datetime, minutes: int) -> Speakers:
    """The next of the queue speaks from `now` on for so many minutes.

    `expected` is who spoke when the facilitator pressed: where it is somebody else by now, a second press came in, and
    nobody is passed over. With an empty queue the speaker goes on.
    """
    if known.speaker != expected or not known.queue:
        return known
    first, *rest = known.queue
    begins, minutes = _epoch(now), max(1, min(minutes, MOST_MINUTES))
    spoken = (*known.spoken, first)
    return Speakers(tuple(rest), first, begins, begins + minutes * _MINUTE, minutes, spoken)


def with_minute(known: Speakers, now: datetime) -> Speakers:
    """A minute more for who speaks; from now on, where their time is up."""
    return replace(known, ends=max(known.ends, _epoch(now)) + _MINUTE) if known.speaker else known


def ended(known: Speakers) -> Speakers:
    """Nobody speaks; the queue waits."""
    return replace(known, speaker="", begins=0, ends=0)


def deal_role(seat: Seat, cards: tuple[RoleCard, ...]) -> None:
    """Give a participant a role. Raises `DebateRefused` while the room does not debate."""
    with seat.act() as act:
        check_debating(act)
        act.keep(NAME, _ROLES, {"dealt": with_role(roles_dealt(act), seat.participant.id, cards)})


def return_role(seat: Seat) -> None:
    """Put a participant's role back among the cards. Raises `DebateRefused` while the room does not debate."""
    with seat.act() as act:
        check_debating(act)
        dealt = roles_dealt(act)
        left = {person: role for person, role in dealt.items() if person != seat.participant.id}
        act.keep(NAME, _ROLES, {"dealt": left})


def roles_dealt(workshop: WorkshopState) -> Mapping[str, str]:
    """The ids of the role cards, by those to whom they were dealt."""
    dealt: Mapping[str, str] = kept(workshop, NAME, _ROLES).get("dealt", {})
    return dealt


def with_role(dealt: Mapping[str, str], participant: str, cards: tuple[RoleCard, ...]) -> Mapping[str, str]:
    """The roles that were dealt, with one for this participant, who keeps it once they have it.

    Each card goes out as often as any other; which of those that went out least is decided by the participant's id.
    """
    if participant in dealt:
        return dealt
    out = list(dealt.values())
    least = min(out.count(card.id) for card in cards)
    free = [card.id for card in cards if out.count(card.id) == least]
    chosen = free[int.from_bytes(sha256(participant.encode()).digest()[:8]) % len(free)]
    return {**dealt, participant: chosen}


def role_of(workshop: WorkshopState, participant: str, cards: tuple[RoleCard, ...]) -> RoleCard | None:
    """The role card that a participant was dealt, or None where they asked for none."""
    role = roles_dealt(workshop).get(participant)
    return next((card for card in cards if card.id == role), None)


def _epoch(instant: datetime) -> int:
    return int(instant.timestamp() * 1000)
