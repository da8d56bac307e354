"""The agenda of a workshop: which clock runs, and changing it as the facilitator.

It is one document of the workshop, so that a reload, another server and the projector have the same day; each day
before has one of its own, with the times that it had.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from alignment.ground.records import content_of, record_of
from exercises.agenda.clock import Clock, finish, go_further, start
from exercises.agenda.morning import keep_morning
from exercises.agenda.programme_files import PACKAGE, AgendaError, SlotKind
from exercises.workshop.acts import Act, FacilitatorAct
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.sittings import Sitting
from exercises.workshop.state import WorkshopState

NAME = "agenda"
_ID, _PAST = "clock", "day"  # the day that is open, and the kind of those before it
# Where a fault is, in the words of the converter; a rule of the clock as a whole says its part alone.
_PART = re.compile(r"`\$\.([^`]+)`|field `(\w+)`|^(\w+)$")


def clock_of(workshop: WorkshopState) -> Clock | None:
    """The clock of the day that is open in the workshop, or None; one that cannot be read is as good as none."""
    found = workshop.document(NAME, _ID)
    return _read(found.content) if found else None


def _read(content: Any) -> Clock | None:
    try:
        return from_json(content)
    except AgendaError:
        return None


def from_json(content: Any) -> Clock:
    """The clock that a document keeps; keys that it does not know are passed over.

    Raises `AgendaError` that names the part which is missing, of another type, or against the rules of a `Clock`.
    """
    try:
        return record_of(Clock, content)
    except (TypeError, ValueError) as fault:
        named = [name for found in reversed(_PART.findall(str(fault))) for name in found if name]
        raise AgendaError("agenda-error-document", part=".".join(named) or "-") from fault


def days_run(workshop: WorkshopState) -> tuple[Clock, ...]:
    """The clocks of all days that have begun, in their order; the one that is open is the last."""
    past = [_read(document.content) for document in workshop.kind(NAME, _PAST)]
    now = clock_of(workshop)
    return (*filter(None, past), *([now] if now else ()))


def put_clock(facilitation: Facilitation, clock: Clock) -> None:
    """Begin a day; one that was open is over with it."""
    with facilitation.act("agenda-open", PACKAGE, wakes=False) as act:
        _put_away(act)
        act.keep(NAME, _ID, content_of(clock))


def change_clock(facilitation: Facilitation, change: Callable[[Clock], Clock], said: str, **values: Any) -> None:
    """Change the clock as it is now, whatever the page has shown. Raises `AgendaError` for what it refuses."""
    with facilitation.act(said, PACKAGE, wakes=False, **values) as act:
        _turn(act, change)


def start_turn(
    registry: Registry, facilitation: Facilitation, turn_id: str, now: datetime, said: str, **values: Any
) -> None:
    """Begin a turn, and bring everybody to the exercise that it opens, as one act. Raises `AgendaError`.

    Where it opens none, the one before is over all the same, and a sheet as well unless the room goes on to work.
    """
    with facilitation.act(said, PACKAGE, wakes=False, **values) as act:
        clock = _turn(act, lambda latest: start(latest, turn_id, now))
        if sum(bool(turn.began) for turn in clock.turns) == 1:
            keep_morning(act)
        _bring(registry, act, clock, turn_id)


def go_on_within(
    registry: Registry, facilitation: Facilitation, turn_id: str, step: int, said: str, **values: Any
) -> None:
    """Bring everybody from this step of the running turn to what comes next within it, as one act.

    A second press finds the room there, and changes nothing. Raises `AgendaError`.
    """
    with facilitation.act(said, PACKAGE, wakes=False, **values) as act:
        clock = _turn(act, lambda latest: go_further(latest, turn_id, step))
        if act.changed:
            _bring(registry, act, clock, turn_id)


def _bring(registry: Registry, act: FacilitatorAct, clock: Clock, turn_id: str) -> None:
    turn = clock.turn(turn_id)
    opening = turn.slot.openings[turn.step]
    if opened := registry.known(opening.exercise):
        slot = f"{clock.opens:%Y-%m-%dT%H:%M}/{turn.id}.{turn.step}"
        registry.bring(act, opened.name, Sitting(turn.slot.title, opening.settings, slot), goes_on=opening.goes_on)
    elif act.stage.exercise or (act.stage.sheet and turn.slot.kind is not SlotKind.WORK):
        act.bring_everyone()


def end_day(facilitation: Facilitation, turn_id: str, now: datetime) -> None:
    """End the last turn of a day, and what the room is at with it, as one act: the wall has the day's own end.

    A second press finds the day over, and leaves what the room has gone on to. Raises `AgendaError` where another turn
    runs or still waits.
    """
    with facilitation.act("agenda-end-day", PACKAGE, wakes=False) as act:
        if not _turn(act, lambda latest: finish(latest, turn_id, now)).over:
            raise AgendaError("agenda-error-not-last")
        if act.changed and (act.stage.exercise or act.stage.sheet):
            act.bring_everyone()


def close_day(facilitation: Facilitation) -> None:
    """Make room for another day. What has begun of this one stays, with its times; undo opens it again."""
    with facilitation.act("agenda-another-day", PACKAGE, wakes=False) as act:
        _put_away(act)
        act.remove(NAME, (_ID,))


def _put_away(act: Act) -> None:
    found, clock = act.document(NAME, _ID), clock_of(act)
    if clock and found and any(turn.began for turn in clock.turns):
        act.keep(NAME, f"{_PAST}.{1 + len(act.kind(NAME, _PAST))}", found.content)


def _turn(act: Act, change: Callable[[Clock], Clock]) -> Clock:
    found = act.document(NAME, _ID)
    before = from_json(found.content if found else {})
    clock = change(before)
    if clock != before:  # else it is no act, and nothing to take back
        act.keep(NAME, _ID, content_of(clock))
    return clock
