"""What a simulated participant plans and promises."""

import random
from datetime import UTC, datetime

from alignment import centre_name
from alignment.ground.wording import wording
from exercises.next_event.plan import PACKAGE, POINTS, Plan, begin_plan, change_plan, event_plan, plan_id
from exercises.next_event.prefill import first_plan, offered_sheets
from exercises.next_event.promises import MONTHS, last_day, months_later, own_promises, promise
from exercises.workshop.rehearsal.sentences import written
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot

_MOST_POINTS = 4  # at once: the plans of a room do not grow alike
_MONTHS_AHEAD = (1, 2, 3, 4)
_PEOPLE = (12, 15, 20, 25, 30)


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Start the plan from what the workshop knows, then fill in a few open points, and promise once it is complete."""
    own = event_plan(snapshot, plan_id(seat.participant, shared=False))
    if own is None:
        sheet = next(iter(offered_sheets(snapshot, seat.participant, None)), None)
        say = wording(PACKAGE, snapshot.workshop.language)
        begin_plan(seat, first_plan(snapshot, seat.participant, sheet, say, shared=False))
    elif not own.complete:
        change_plan(seat, own, own.values, _open_points(snapshot, own, chance))
    elif not any(own_promises(snapshot, seat.participant.id).values()):
        promise(seat, {months: written(PACKAGE, "promise", snapshot, chance) for months in MONTHS})


def _open_points(snapshot: Snapshot, own: Plan, chance: random.Random) -> dict[str, str]:
    waiting = [point for number, point in enumerate(POINTS, 1) if number not in own.complete_points]
    chosen = chance.sample(waiting, min(len(waiting), chance.randint(1, _MOST_POINTS)))
    fields = [name for point in chosen for name in point]
    return {name: own.values[name] or _value(name, snapshot, own, chance) for name in fields}


def _value(name: str, snapshot: Snapshot, own: Plan, chance: random.Random) -> str:
    if name == "date":
        last = last_day(snapshot) or datetime.now(UTC).date()
        return months_later(last, chance.choice(_MONTHS_AHEAD)).isoformat()
    if name == "people":
        return str(chance.choice(_PEOPLE))
    if name == "place" and own.centre:
        return centre_name(own.centre, snapshot.workshop.language)
    return wording(PACKAGE, snapshot.workshop.language)(f"rehearsal-{name}")
