"""Days, clocks and what a facilitator does with them, made up by hypothesis."""

from datetime import datetime, time, timedelta, timezone
from types import MappingProxyType

from hypothesis import strategies as st

from exercises.agenda import (
    Day,
    Slot,
    SlotKind,
    State,
    add,
    back,
    bring_back,
    extend,
    finish,
    move_end,
    open_day,
    own_slot,
    reorder,
    skip,
    squeeze,
    start,
    swap,
)

MINUTE = timedelta(minutes=1)
OPENS = datetime(2018, 5, 28, 13, 45, tzinfo=timezone(timedelta(hours=2)))


def at(minutes, seconds=0):
    return OPENS + timedelta(minutes=minutes, seconds=seconds)


def slot(minutes, least=1, title="Talk", kind=SlotKind.WORK):
    return Slot(kind, minutes, least, MappingProxyType({"en": title}), MappingProxyType({}))


def day(*minutes, least=1):
    return open_day(Day(time(13, 45), tuple(slot(length, min(length, least)) for length in minutes)), OPENS)


@st.composite
def days(draw):
    slots = []
    for _ in range(draw(st.integers(1, 9))):
        least = draw(st.integers(1, 60))
        slots.append(slot(least + draw(st.integers(0, 60)), least, kind=draw(st.sampled_from(SlotKind))))
    return open_day(Day(time(13, 45), tuple(slots)), OPENS)


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
        lambda: move_end(clock, draw(st.integers(-60, 60))),
        lambda: squeeze(clock, now).after,
        lambda: add(clock, own_slot("Lunch", "en", draw(st.integers(1, 60)))),
    ]
    if turn.state != State.DONE:
        actions += [lambda: start(clock, turn.id, now)] * 2
    if turn.state in (State.WAITING, State.RUNNING):
        actions += [lambda: extend(clock, turn.id, draw(st.integers(-20, 20)), now)] * 2
    if waiting:
        actions.append(lambda: swap(clock, draw(st.sampled_from(waiting)), draw(st.sampled_from(waiting))))
        actions.append(lambda: reorder(clock, tuple(draw(st.permutations(waiting)))))
    return draw(st.sampled_from(actions))()
