"""The running agenda of one day: what is now, what is next, how much time is left, and how late the day is.

A `Clock` is a frozen value; each function gives a new one. Instants are aware datetimes and every function is told
`now`, so that several servers share one clock through a database, and a projector counts down to an instant that stands
in it. Lengths are whole minutes. "On time" means within the planned minute: less than a minute late is not late.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from enum import StrEnum
from math import ceil
from typing import Annotated, Literal

from alignment.ground.records import Meta
from exercises.agenda.programme_files import MOST_MINUTES, MOST_SLOTS, AgendaError, Day, Minutes, Opening, Slot
from exercises.workshop.countdown import Countdown

MINUTE = timedelta(minutes=1)
_YEARS = range(2000, 2200)  # an instant beyond these is a fault, and near the ends of the calendar sums would overflow
_Instant = Annotated[datetime, Meta(tz=True)]


class TurnState(StrEnum):
    """How far a slot's turn has come."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Turn:
    """A slot in its turn. `minutes` is the time it is given now; `slot.minutes` is what the programme gave it.

    `step` says at which of the slot's openings the room is, from 0.
    `planned` is when the programme starts it. `began` and `ends` (when its time is up) stand once it has begun, `ended`
    once it is done. Raises `ValueError` for what breaks this.
    """

    id: Annotated[str, Meta(pattern=r"^[A-Za-z0-9-]{1,40}\Z")]
    slot: Slot
    minutes: Minutes
    planned: _Instant
    state: TurnState = TurnState.WAITING
    began: _Instant | None = None
    ends: _Instant | None = None
    ended: _Instant | None = None
    step: Annotated[int, Meta(ge=0, le=5)] = 0

    @property
    def further(self) -> Opening | None:
        """What the room comes to next within the slot, None where nothing is left."""
        return next(iter(self.slot.openings[self.step + 1 :]), None)

    def __post_init__(self) -> None:
        begun, done = self.state in {TurnState.RUNNING, TurnState.DONE}, self.state == TurnState.DONE
        if (bool(self.began), bool(self.ends), bool(self.ended)) != (begun, begun, done):
            raise ValueError("state")
        if self.began and any(end < self.began for end in (self.ends, self.ended) if end):
            raise ValueError("began")
        _check_years(planned=self.planned, began=self.began, ends=self.ends, ended=self.ended)


@dataclass(frozen=True, slots=True)
class Clock:
    """The running agenda of one day, from `opens` to `closes`, when the room wants to leave.

    Turns that have begun come first, in the order in which they began, and at most one, the last of these, is running.
    Then come those that wait, and among them the skipped ones. Each id is there once.
    Times are shown at the UTC offset of `opens`. `version` is that of the form in which a document keeps it. Raises
    `ValueError` for what breaks this.
    """

    opens: _Instant
    closes: _Instant
    turns: Annotated[tuple[Turn, ...], Meta(min_length=1, max_length=MOST_SLOTS)]
    version: Literal[1] = 1

    def __post_init__(self) -> None:
        _check_years(opens=self.opens, closes=self.closes)
        if self.closes < self.opens:
            raise ValueError("closes")
        order = (TurnState.DONE, TurnState.RUNNING)
        ranks = [order.index(turn.state) if turn.began else len(order) for turn in self.turns]
        once = len({turn.id for turn in self.turns}) == len(self.turns)
        if not once or ranks != sorted(ranks) or ranks.count(order.index(TurnState.RUNNING)) > 1:
            raise ValueError("turns")

    @property
    def running(self) -> Turn | None:
        """The turn that runs now, if any."""
        return next((turn for turn in self.turns if turn.state == TurnState.RUNNING), None)

    @property
    def waiting(self) -> tuple[Turn, ...]:
        """The turns to come, without the skipped ones."""
        return tuple(turn for turn in self.turns if turn.state == TurnState.WAITING)

    @property
    def following(self) -> Turn | None:
        """The turn that comes next, if any."""
        return next(iter(self.waiting), None)

    @property
    def over(self) -> bool:
        """Whether nothing runs and nothing is to come."""
        return not self.running and not self.waiting

    def turn(self, turn_id: str) -> Turn:
        """The turn of this id. Raises `AgendaError`."""
        for turn in self.turns:
            if turn.id == turn_id:
                return turn
        raise AgendaError("agenda-error-no-such-slot", slot=turn_id)


@dataclass(frozen=True, slots=True)
class Moment:
    """When a turn was, or will be if all keep to their time; a skipped one has neither start nor end."""

    turn: Turn
    starts: datetime | None
    ends: datetime | None


def open_day(day: Day, opens: datetime) -> Clock:
    """The clock of a day that opens at the instant `opens` (aware), before anything has begun."""
    opens = opens.astimezone(timezone(opens.utcoffset() or timedelta()))  # an offset is all that a document can keep
    turns, at = [], opens
    for number, slot in enumerate(day.slots, 1):
        turns.append(Turn(str(number), slot, slot.minutes, at))
        at += slot.minutes * MINUTE
    return Clock(opens, at, tuple(turns))


def start(clock: Clock, turn_id: str, now: datetime) -> Clock:
    """Begin a turn, which ends the running one. A turn that runs already runs on: two presses start it once.

    One from further down, or a skipped one, comes before all that wait. Raises `AgendaError` for one that is done.
    """
    turn = clock.turn(turn_id)
    if turn.state == TurnState.RUNNING:
        return clock
    if turn.state == TurnState.DONE:
        raise AgendaError("agenda-error-already-over")
    if clock.running:
        clock = finish(clock, clock.running.id, now)
    begun = replace(turn, state=TurnState.RUNNING, began=now, ends=now + turn.minutes * MINUTE, ended=None)
    others = tuple(other for other in clock.turns if other.id != turn_id)
    place = sum(bool(other.began) for other in others)
    return replace(clock, turns=(*others[:place], begun, *others[place:]))


def finish(clock: Clock, turn_id: str, now: datetime) -> Clock:
    """End the running turn, and begin nothing yet. A turn that does not run is left as it is."""
    turn = clock.turn(turn_id)
    if turn.state != TurnState.RUNNING or not turn.began:
        return clock
    return _with(clock, replace(turn, state=TurnState.DONE, ended=max(now, turn.began)))


def go_further(clock: Clock, turn_id: str, step: int) -> Clock:
    """Go from this step of the running turn to the next; where it does not run, or is past it, nothing changes."""
    turn = clock.turn(turn_id)
    if turn.state != TurnState.RUNNING or turn.step != step or not turn.further:
        return clock
    return _with(clock, replace(turn, step=step + 1))


def back(clock: Clock) -> Clock:
    """Take back the last start or finish: the turn that ended last runs again, towards the same end as before."""
    running = clock.running
    if running:
        clock = _with(clock, replace(running, state=TurnState.WAITING, began=None, ends=None, step=0))
    done = [turn for turn in clock.turns if turn.state == TurnState.DONE]
    return _with(clock, replace(done[-1], state=TurnState.RUNNING, ended=None)) if done else clock


def extend(clock: Clock, turn_id: str, by: int, now: datetime) -> Clock:
    """Give a turn `by` minutes more, up to `MOST_MINUTES`; to a running one whose time is up, from now on.

    Raises `AgendaError` for a turn that is done or skipped.
    """
    turn = clock.turn(turn_id)
    if turn.state == TurnState.WAITING:
        return _with(clock, replace(turn, minutes=min(turn.minutes + by, MOST_MINUTES)))
    if turn.state != TurnState.RUNNING or not turn.began or not turn.ends:
        raise AgendaError("agenda-error-already-over")
    ends = max(turn.ends, now) + by * MINUTE
    minutes = ceil((ends - turn.began) / MINUTE)
    return _with(clock, replace(turn, ends=ends, minutes=min(minutes, MOST_MINUTES)))


def skip(clock: Clock, turn_id: str, now: datetime) -> Clock:
    """Leave out a turn that waits, or end the one that runs; others are left as they are."""
    turn = clock.turn(turn_id)
    if turn.state == TurnState.WAITING:
        return _with(clock, replace(turn, state=TurnState.SKIPPED))
    return finish(clock, turn_id, now)


def bring_back(clock: Clock, turn_id: str) -> Clock:
    """Let a skipped turn wait again, at its place; others are left as they are."""
    turn = clock.turn(turn_id)
    return _with(clock, replace(turn, state=TurnState.WAITING)) if turn.state == TurnState.SKIPPED else clock


def swap(clock: Clock, one: str, other: str) -> Clock:
    """Let two waiting turns change places. Raises `AgendaError` for one that does not wait."""
    first, second = clock.turn(one), clock.turn(other)
    if {first.state, second.state} != {TurnState.WAITING}:
        raise AgendaError("agenda-error-not-waiting")
    places = {one: second, other: first}
    return replace(clock, turns=tuple(places.get(turn.id, turn) for turn in clock.turns))


def forecast(clock: Clock, now: datetime) -> tuple[Moment, ...]:
    """When each turn was or will be, in their order, if all that follows keeps to its minutes from now on."""
    at = free_from(clock, now)
    moments = []
    for turn in clock.turns:
        if turn.state == TurnState.WAITING:
            moments.append(Moment(turn, at, at := at + turn.minutes * MINUTE))
        elif turn.state == TurnState.RUNNING and turn.ends:
            moments.append(Moment(turn, turn.began, max(turn.ends, now)))
        else:
            moments.append(Moment(turn, turn.began, turn.ended))
    return tuple(moments)


def free_from(clock: Clock, now: datetime) -> datetime:
    """When the next turn can begin: once the running one has had its time, now, or when the day opens."""
    if clock.running and clock.running.ends:
        return max(clock.running.ends, now)
    begun = any(turn.began for turn in clock.turns)
    return now if begun else max(clock.opens, now)


def ends_at(clock: Clock, now: datetime) -> datetime:
    """When the day ends as things stand; when it did end, once it is over."""
    ended = [turn.ended for turn in clock.turns if turn.ended]
    if clock.over:
        return max(ended, default=clock.opens)
    return free_from(clock, now) + sum(turn.minutes for turn in clock.waiting) * MINUTE


def late_by(clock: Clock, now: datetime) -> int:
    """By how many whole minutes the day will end late; below zero if it will end early, 0 if within a minute."""
    return int((ends_at(clock, now) - clock.closes) / MINUTE)


def countdown(clock: Clock, now: datetime) -> Countdown | None:
    """What the room watches run out: the running turn's time, before the day the time to its opening; else nothing."""
    running = clock.running
    if running and running.began and running.ends:
        return Countdown(running.began.timestamp(), running.ends.timestamp())
    if clock.over or any(turn.began for turn in clock.turns):
        return None
    return Countdown(min(now, clock.opens).timestamp(), clock.opens.timestamp())


def _with(clock: Clock, changed: Turn) -> Clock:
    return replace(clock, turns=tuple(changed if turn.id == changed.id else turn for turn in clock.turns))


def _check_years(**instants: datetime | None) -> None:
    for name, instant in instants.items():
        if instant and instant.year not in _YEARS:
            raise ValueError(name)
