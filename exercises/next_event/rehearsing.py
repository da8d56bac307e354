"""What a simulated participant plans and promises."""

import random
from datetime import UTC, datetime

from alignment import centre_name
from exercises.next_event.plan import NAME, POINTS, Plan, begun, changed, plan, plan_id
from exercises.next_event.prefill import offered_sheets, prefilled
from exercises.next_event.promises import MONTHS, every_promise, last_day, months_later, promise_content
from exercises.rehearsal.sentences import written
from exercises.rooms import Snapshot
from exercises.workshops import Seat
from sdg_data.wording import wording

_PACKAGE = "exercises/next_event"
_MOST_POINTS = 4  # at once: the plans of a room do not grow alike
_MONTHS_AHEAD = (1, 2, 3, 4)
_PEOPLE = (12, 15, 20, 25, 30)


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Start the plan from what the workshop knows, then fill in a few open points, and promise once it is complete."""
    who = seat.participant
    name = plan_id(who, shared=False)
    own = plan(snapshot, name)
    if own is None:
        first = _first(snapshot, seat)
        seat.contribute(NAME, name, lambda found: begun(found, first))
    elif not own.complete:
        typed = _open_points(snapshot, own, chance)
        seat.contribute(NAME, name, lambda found: changed(found, own.values, typed, who.id))
    elif who.id not in {promise.by for promise in every_promise(snapshot)}:
        texts = {months: written(_PACKAGE, "promise", snapshot, chance) for months in MONTHS}
        seat.contribute(NAME, f"promise.{who.id}", lambda _: promise_content(texts))


def _first(snapshot: Snapshot, seat: Seat) -> Plan:
    who = seat.participant
    sheet = next(iter(offered_sheets(snapshot, who, None)), None)
    centre = who.centre or (sheet.centre if sheet else "")
    values = prefilled(snapshot, sheet, centre, wording(_PACKAGE, snapshot.workshop.language))
    return Plan("", values, who.id, centre, sheet.title if sheet else "")


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
    return wording(_PACKAGE, snapshot.workshop.language)(f"rehearsal-{name}")
