"""The plans and promises of a room on the projector and on phones, and what of them goes into the export."""

from html import escape

from alignment import centre_name
from exercises.exercise import Parts, Table
from exercises.figures import bars
from exercises.next_event.plan import FIELDS, POINTS, Plan, plans, points_complete
from exercises.next_event.promises import MONTHS, Promise, every_promise, promises
from exercises.rooms import Snapshot
from sdg_data.wording import Wording

_MOST_PROMISES = 6  # of each date on the projector, the last ones


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """How many plans are complete, which points they have, and the promises by date."""
    found, made = plans(snapshot), promises(snapshot)
    parts = {"title": f"<h2>{escape(say('card-title'))}</h2>", "plans": _complete(found, say)}
    if found:
        labels = (f"{number}. {say(f'point-{number}')}" for number in range(1, len(POINTS) + 1))
        parts["points"] = bars(zip(labels, points_complete(found), strict=True), len(found))
    columns = "".join(_column(snapshot, [p for p in made if p.months == months], say) for months in MONTHS)
    if columns:
        parts["promises"] = f"<div class='pair'>{columns}</div>"
    return parts


def follow(snapshot: Snapshot, group: str, say: Wording) -> Parts:  # noqa: ARG001 (the same for every group)
    """On phones, how many plans are complete."""
    return {"plans": _complete(plans(snapshot), say)}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[Table, ...]:
    """All plans with their seven points, and all promises with their dates."""
    names = tuple(say(f"field-{name}") for name in FIELDS)
    rows = tuple(
        (
            _whose(snapshot, known, say),
            known.course,
            *(known.values[name] for name in FIELDS),
            say("points-complete", complete=len(known.complete_points), points=len(POINTS)),
        )
        for known in plans(snapshot)
    )
    promised = tuple(
        (snapshot.name(promise.by) or say("somebody"), promise.due.isoformat(), promise.text)
        for promise in every_promise(snapshot)
    )
    return (
        Table(say("card-title"), (say("column-whose"), say("column-course"), *names, say("column-complete")), rows),
        Table(say("promises"), (say("column-whose"), say("column-due"), say("column-promise")), promised),
    )


def _complete(found: tuple[Plan, ...], say: Wording) -> str:
    text = say("plans-complete", complete=sum(known.complete for known in found), count=len(found))
    return f"<p class='striking'>{escape(text)}</p>"


def _column(snapshot: Snapshot, found: list[Promise], say: Wording) -> str:
    if not found:
        return ""
    cards = "".join(
        f"<li><span dir='auto'>{escape(promise.text)}</span>"
        f"<small dir='auto'>{escape(snapshot.name(promise.by))}</small></li>"
        for promise in found[-_MOST_PROMISES:]
    )
    days = " / ".join(sorted({promise.due.isoformat() for promise in found}))
    rest = len(found) - _MOST_PROMISES
    more = f" <small>{escape(say('more', count=rest))}</small>" if rest > 0 else ""
    title = escape(say("promises-in", months=found[0].months))
    return f"<div><h3>{title} <bdi>({days})</bdi>{more}</h3><ul class='cards'>{cards}</ul></div>"


def _whose(snapshot: Snapshot, known: Plan, say: Wording) -> str:
    centre = centre_name(known.centre, say.language)
    if known.shared:
        return centre
    return " · ".join(filter(None, (snapshot.name(known.by) or say("somebody"), centre)))
