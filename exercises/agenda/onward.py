"""What comes next at the desk: what waits in the exercise, the rest of the slot, the next slot, the end of the day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from alignment.ground.wording import Wording, wording
from exercises.agenda.clock import Turn
from exercises.agenda.running import clock_of, end_day, go_on_within, start_turn
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.snapshots import Snapshot


@dataclass(frozen=True)
class Onward:
    """A step that the desk's button can do now: `title` is what it goes on to, `act` does it at a moment.

    `key` tells what it does, so that a second press that was meant for the same comes to nothing; `kind` is "step" in
    an exercise, "within" a slot, the next "slot", or the "end" of the day.
    """

    kind: str
    key: str
    title: str
    act: Callable[[Facilitation, datetime], None]


def onwards(registry: Registry, snapshot: Snapshot, say: Wording) -> tuple[Onward, ...]:
    """The steps there are now, the most obvious one first; none where no day and no exercise waits for one."""
    return tuple(_onwards(registry, snapshot, say))


def _onwards(registry: Registry, snapshot: Snapshot, say: Wording) -> Iterator[Onward]:
    clock = clock_of(snapshot)
    if waits := registry.next_step(snapshot):
        title = wording(waits.package, say.language)(waits.said, **waits.values)
        yield Onward(
            "step", f"next-step-{snapshot.stage_version}", title, lambda facilitation, _: waits.act(facilitation)
        )
    running, coming = (clock.running, clock.following) if clock else (None, None)
    if running and running.further and (further := registry.known(running.further.exercise)):
        title, key = further.say(say.language)("card-title"), f"next-within-{running.id}-{running.step}"
        yield Onward("within", key, title, partial(_go_within, registry, running, title))
    if coming:
        title = coming.slot.title_in(say.language)
        yield Onward("slot", f"next-slot-{coming.id}", title, partial(_start, registry, coming.id, title))
    elif running:
        yield Onward(
            "end", f"end-day-{running.id}", "", lambda facilitation, now: end_day(facilitation, running.id, now)
        )


def _go_within(registry: Registry, turn: Turn, title: str, facilitation: Facilitation, _: datetime) -> None:
    go_on_within(registry, facilitation, turn.id, turn.step, "agenda-go-on", title=title)


def _start(registry: Registry, turn_id: str, title: str, facilitation: Facilitation, now: datetime) -> None:
    start_turn(registry, facilitation, turn_id, now, "agenda-go-on", title=title)
