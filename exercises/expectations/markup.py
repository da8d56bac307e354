"""The survey on the projector and on phones, and what of it goes into the export."""

from html import escape

from exercises.exercise import Parts, Table
from exercises.expectations.answers import MOMENTS, STEPS, Answers, answers, revealed
from exercises.rooms import Snapshot
from sdg_data.wording import Wording

_MOST_TEXTS = 12  # on the projector, the last ones


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The striking percentages of what lies open; else how many have answered. At the end, the shift."""
    parts = {"title": f"<h2>{escape(say('card-title'))}</h2>"}
    before, after = (answers(snapshot, moment) for moment in MOMENTS)
    for moment, found in zip(MOMENTS, (before, after), strict=True):
        if revealed(snapshot, moment):
            parts[moment] = _drawn(found, say(f"moment-{moment}"), say)
        elif found.people or moment == "before":
            parts[moment] = f"<p class='note'>{escape(say('answered', count=found.people))}</p>"
    if all(revealed(snapshot, moment) for moment in MOMENTS) and before.people and after.people:
        shift = say("shift", before=f"{before.mean:.1f}", after=f"{after.mean:.1f}")
        parts["shift"] = f"<p class='striking'>{escape(shift)}</p>"
    return parts


def follow(snapshot: Snapshot, group: str, say: Wording) -> Parts:  # noqa: ARG001 (the same for every group)
    """On phones the same as on the projector, once it lies open."""
    return show(snapshot, say)


def outcome(snapshot: Snapshot, say: Wording) -> tuple[Table, ...]:
    """The counts of both moments and everything that people wrote."""
    before, after = (answers(snapshot, moment) for moment in MOMENTS)
    steps = tuple((say(f"step-{step}"), before.steps[step - 1], after.steps[step - 1]) for step in STEPS)
    texts = tuple(
        (say(f"moment-{m}"), text) for m, found in zip(MOMENTS, (before, after), strict=True) for text in found.texts
    )
    moments = (say("moment-before"), say("moment-after"))
    return (
        Table(say("card-title"), (say("ask-step"), *moments), steps),
        Table(say("column-texts"), (say("column-moment"), say("column-text")), texts),
    )


def _drawn(found: Answers, title: str, say: Wording) -> str:
    most = max(found.steps, default=0) or 1
    bars = "".join(
        f"<li><span>{escape(say(f'step-{step}'))}</span>"
        f"<i style='inline-size:{70 * count / most:.0f}%'></i><b>{count}</b></li>"
        for step, count in zip(STEPS, found.steps, strict=True)
    )
    texts = "".join(f"<li dir='auto'>{escape(text)}</li>" for text in found.texts[-_MOST_TEXTS:])
    striking = escape(say("striking", percent=found.knowing, count=found.people))
    return (
        f"<h3>{escape(title)}</h3><p class='striking'>{striking}</p><ul class='bars'>{bars}</ul>"
        f"<ul class='cards'>{texts}</ul>"
    )
