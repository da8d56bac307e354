"""The running agenda of one day: what is now, what is next, how much time is left, and how late the day is.

A `Clock` is a frozen value; each function gives a new one. Instants are aware datetimes and every function is told
`now`, so that several servers share one clock through a database, and a projector counts down to an instant that stands
in it. Lengths are whole minutes. "On time" means within the planned minute: less than a minute late is not late.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from enum import StrEnum

from exercises.agenda.programme import MOST_MINUTES, MOST_SLOTS, Day, Slot
from exercises.errors import ExerciseError

MINUTE = timedelta(minutes=1)


class State(StrEnum):
    """How far a slot's turn has come."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Turn:
    """A slot in its turn. `minutes` is the time it is given now; `slot.minutes` is what the programme gave it.

    `planned` is when the programme starts it, None for a slot that was added on the day. `began` and `ends` (when its
    time is up) stand once it has begun, `ended` once it is done.
    """

    id: str
    slot: Slot
    minutes: int
    planned: datetime | None = None
    state: State = State.WAITING
    began: datetime | None = None
    ends: datetime | None = None
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """The running agenda of one day, from `opens` to `closes`, when the room wants to leave.

    Turns that have begun come first, in the order in which they began, and at most one, the last of these, is running.
    Then come those that wait, and among them the skipped ones.
    Times are shown at the UTC offset of `opens`.
    """

    opens: datetime
    closes: datetime
    turns: tuple[Turn, ...]

    @property
    def running(self) -> Turn | None:
        """The turn that runs now, if any."""
        return next((turn for turn in self.turns if turn.state == State.RUNNING), None)

    @property
    def waiting(self) -> tuple[Turn, ...]:
        """The turns to come, without the skipped ones."""
        return tuple(turn for turn in self.turns if turn.state == State.WAITING)

    @property
    def following(self) -> Turn | None:
        """The turn that comes next, if any."""
        return next(iter(self.waiting), None)

    @property
    def over(self) -> bool:
        """Whether nothing runs and nothing is to come."""
        return not self.running and not self.waiting

    def turn(self, turn_id: str) -> Turn:
        """The turn of this id. Raises `ExerciseError`."""
        for turn in self.turns:
            if turn.id == turn_id:
                return turn
        raise ExerciseError("agenda-error-no-such-slot", slot=turn_id)


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

    One from further down, or a skipped one, comes before all that wait. Raises `ExerciseError` for one that is done.
    """
    turn = clock.turn(turn_id)
    if turn.state == State.RUNNING:
        return clock
    if turn.state == State.DONE:
        raise ExerciseError("agenda-error-already-over")
    if clock.running:
        clock = finish(clock, clock.running.id, now)
    begun = replace(turn, state=State.RUNNING, began=now, ends=now + turn.minutes * MINUTE, ended=None)
    return _put_first(clock, begun)


def finish(clock: Clock, turn_id: str, now: datetime) -> Clock:
    """End the running turn, and begin nothing yet. A turn that does not run is left as it is."""
    turn = clock.turn(turn_id)
    if turn.state != State.RUNNING or not turn.began:
        return clock
    return _with(clock, replace(turn, state=State.DONE, ended=max(now, turn.began)))


def back(clock: Clock) -> Clock:
    """Take back the last start or finish: the turn that ended last runs again, towards the same end as before."""
    running = clock.running
    if running:
        clock = _with(clock, replace(running, state=State.WAITING, began=None, ends=None))
    done = [turn for turn in clock.turns if turn.state == State.DONE]
    return _with(clock, replace(done[-1], state=State.RUNNING, ended=None)) if done else clock


def extend(clock: Clock, turn_id: str, by: int, now: datetime) -> Clock:
    """Give a turn `by` minutes more, or fewer (`by` below zero); one that waits keeps 1 to `MOST_MINUTES`.

    To a running turn whose time is up the minutes are given from now on; one that still has time ends now at the
    earliest. Raises `ExerciseError` for a turn that is done or skipped.
    """
    turn = clock.turn(turn_id)
    by = max(-MOST_MINUTES, min(by, MOST_MINUTES))
    if turn.state == State.WAITING:
        return _with(clock, replace(turn, minutes=_bounded(turn.minutes + by)))
    if turn.state != State.RUNNING or not turn.began or not turn.ends:
        raise ExerciseError("agenda-error-already-over")
    if by > 0:
        ends = max(turn.ends, now) + by * MINUTE
    else:
        ends = max(turn.ends + by * MINUTE, min(turn.ends, now), turn.began)
    return _with(clock, replace(turn, ends=ends, minutes=_bounded(_rounded_up(ends - turn.began))))


def skip(clock: Clock, turn_id: str, now: datetime) -> Clock:
    """Leave out a turn that waits, or end the one that runs; others are left as they are."""
    turn = clock.turn(turn_id)
    if turn.state == State.WAITING:
        return _with(clock, replace(turn, state=State.SKIPPED))
    return finish(clock, turn_id, now)


def bring_back(clock: Clock, turn_id: str) -> Clock:
    """Let a skipped turn wait again, at its place; others are left as they are."""
    turn = clock.turn(turn_id)
    return _with(clock, replace(turn, state=State.WAITING)) if turn.state == State.SKIPPED else clock


def swap(clock: Clock, one: str, other: str) -> Clock:
    """Let two waiting turns change places. Raises `ExerciseError` for one that does not wait."""
    order = [turn.id for turn in clock.waiting]
    for turn_id in (one, other):
        if clock.turn(turn_id).state != State.WAITING:
            raise ExerciseError("agenda-error-not-waiting")
    places = {one: other, other: one}
    return reorder(clock, tuple(places.get(turn_id, turn_id) for turn_id in order))


def reorder(clock: Clock, order: tuple[str, ...]) -> Clock:
    """The waiting turns in this order of their ids. Raises `ExerciseError` unless it names each of them once."""
    if sorted(order) != sorted(turn.id for turn in clock.waiting):
        raise ExerciseError("agenda-error-order")
    queue = iter(order)
    turns = (clock.turn(next(queue)) if turn.state == State.WAITING else turn for turn in clock.turns)
    return replace(clock, turns=tuple(turns))


def add(clock: Clock, slot: Slot, before: str = "") -> Clock:
    """One more slot, before the waiting turn of id `before`, else at the end. Raises `ExerciseError`."""
    if len(clock.turns) >= MOST_SLOTS:
        raise ExerciseError("agenda-error-full", most=MOST_SLOTS)
    if before and clock.turn(before).state != State.WAITING:
        raise ExerciseError("agenda-error-not-waiting")
    taken = {turn.id for turn in clock.turns}
    free = next(str(number) for number in range(1, MOST_SLOTS + 1) if str(number) not in taken)
    place = clock.turns.index(clock.turn(before)) if before else len(clock.turns)
    turns = (*clock.turns[:place], Turn(free, slot, slot.minutes), *clock.turns[place:])
    return replace(clock, turns=turns)


def move_end(clock: Clock, by: int) -> Clock:
    """The day with its end `by` minutes later, or earlier, as the room agreed; never before it opens."""
    by = max(-MOST_MINUTES, min(by, MOST_MINUTES))
    return replace(clock, closes=max(clock.opens, clock.closes + by * MINUTE))


def forecast(clock: Clock, now: datetime) -> tuple[Moment, ...]:
    """When each turn was or will be, in their order, if all that follows keeps to its minutes from now on."""
    at = free_from(clock, now)
    moments = []
    for turn in clock.turns:
        if turn.state == State.WAITING:
            moments.append(Moment(turn, at, at := at + turn.minutes * MINUTE))
        elif turn.state == State.RUNNING and turn.ends:
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


def time_left(clock: Clock, now: datetime) -> timedelta | None:
    """What the running turn has left, below zero once its time is up; None if nothing runs."""
    running = clock.running
    return running.ends - now if running and running.ends else None


def _with(clock: Clock, changed: Turn) -> Clock:
    return replace(clock, turns=tuple(changed if turn.id == changed.id else turn for turn in clock.turns))


def _put_first(clock: Clock, turn: Turn) -> Clock:
    """The clock with `turn` after all that have begun, and before all that have not."""
    others = tuple(other for other in clock.turns if other.id != turn.id)
    place = max((number for number, other in enumerate(others, 1) if other.began), default=0)
    return replace(clock, turns=(*others[:place], turn, *others[place:]))


def _bounded(minutes: int) -> int:
    return max(1, min(minutes, MOST_MINUTES))


def _rounded_up(span: timedelta) -> int:
    return -(-span // MINUTE)
