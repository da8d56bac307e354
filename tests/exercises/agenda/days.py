"""Days, clocks and what a facilitator does with them, made up by hypothesis."""

from datetime import datetime, time, timedelta, timezone

from hypothesis import strategies as st

from exercises.agenda.clock import (
    TurnState,
    back,
    bring_back,
    extend,
    finish,
    open_day,
    skip,
    start,
    swap,
)
from exercises.agenda.programme_files import Day, Slot, SlotKind
from exercises.agenda.squeezing import squeeze

MINUTE = timedelta(minutes=1)
OPENS = datetime(2018, 5, 28, 13, 45, tzinfo=timezone(timedelta(hours=2)))


def at(minutes, seconds=0):
    return OPENS + timedelta(minutes=minutes, seconds=seconds)


def slot(minutes, least=1, title="Talk", kind=SlotKind.WORK):
    return Slot(kind, minutes, least, {"en": title})


def day_of(*slots):
    return open_day(Day(time(13, 45), slots), OPENS)


def day(*minutes, least=1):
    return day_of(*(slot(length, min(length, least)) for length in minutes))


@st.composite
def days(draw):
    slots = []
    for _ in range(draw(st.integers(1, 9))):
        least = draw(st.integers(1, 60))
        slots.append(slot(least + draw(st.integers(0, 60)), least, kind=draw(st.sampled_from(SlotKind))))
    return day_of(*slots)


@st.composite
def played(draw):
    """A clock after some actions of a facilitator, and an instant at or after the last of them."""
    clock, now = draw(days()), OPENS + timedelta(seconds=draw(st.integers(-1_200, 1_200)))
    for _ in range(draw(st.integers(0, 12))):
        now += timedelta(seconds=draw(st.integers(0, 1_500)))
        clock = _pressed(draw, clock, draw(st.sampled_from(clock.turns)), now)
    return clock, now + timedelta(seconds=draw(st.integers(0, 3_000)))


def _pressed(draw, clock, turn, now):
    waiting = [other.id for other in clock.waiting]
    actions = [
        lambda: finish(clock, turn.id, now),
        lambda: back(clock),
        lambda: skip(clock, turn.id, now),
        lambda: bring_back(clock, turn.id),
        lambda: squeeze(clock, now).after,
    ]
    if turn.state != TurnState.DONE:
        actions += [lambda: start(clock, turn.id, now)] * 2
    if turn.state in (TurnState.WAITING, TurnState.RUNNING):
        actions += [lambda: extend(clock, turn.id, draw(st.integers(1, 20)), now)] * 2
    if waiting:
        actions.append(lambda: swap(clock, draw(st.sampled_from(waiting)), draw(st.sampled_from(waiting))))
    return draw(st.sampled_from(actions))()
