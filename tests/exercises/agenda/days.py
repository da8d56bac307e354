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
    actions = ["finish", "back", "skip", "bring back", "move end", "squeeze", "add"]
    actions += ["start", "start"] if turn.state != State.DONE else []
    actions += ["extend", "extend"] if turn.state in (State.WAITING, State.RUNNING) else []
    waiting = [other.id for other in clock.waiting]
    actions += ["swap", "reorder"] if waiting else []
    match draw(st.sampled_from(actions)):
        case "start":
            return start(clock, turn.id, now)
        case "finish":
            return finish(clock, turn.id, now)
        case "back":
            return back(clock)
        case "skip":
            return skip(clock, turn.id, now)
        case "bring back":
            return bring_back(clock, turn.id)
        case "move end":
            return move_end(clock, draw(st.integers(-60, 60)))
        case "squeeze":
            return squeeze(clock, now).after
        case "add":
            return add(clock, own_slot("Lunch", "en", draw(st.integers(1, 60))))
        case "extend":
            return extend(clock, turn.id, draw(st.integers(-20, 20)), now)
        case "swap":
            return swap(clock, draw(st.sampled_from(waiting)), draw(st.sampled_from(waiting)))
        case _:
            return reorder(clock, tuple(draw(st.permutations(waiting))))
