"""The survey on the projector and on phones, and what of it goes into the export."""

from markupsafe import Markup

from alignment.ground.markup import each
from alignment.ground.wording import Wording
from exercises.expectations.answers import MOMENTS, STEPS, Answers, answers, revealed
from exercises.workshop.bars import counted_bars
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table
from exercises.workshop.snapshots import Snapshot

_MOST_TEXTS = 12  # on the projector, the last ones


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The striking percentages of what lies open; else how many have answered. At the end, the shift. Phones too."""
    parts = {"title": Markup("<h2>{}</h2>").format(say("card-title"))}
    before, after = (answers(snapshot, moment) for moment in MOMENTS)
    for moment, found in zip(MOMENTS, (before, after), strict=True):
        if revealed(snapshot, moment):
            parts[moment] = _drawn(found, say(f"moment-{moment}"), say)
        elif found.people or moment == "before":
            parts[moment] = Markup("<p class='note'>{}</p>").format(say("answered", count=found.people))
    if all(revealed(snapshot, moment) for moment in MOMENTS) and before.people and after.people:
        shift = say("shift", before=f"{before.mean:.1f}", after=f"{after.mean:.1f}")
        parts["shift"] = Markup("<p class='striking'>{}</p>").format(shift)
    return parts


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """The counts of both moments and everything that people wrote."""
    before, after = (answers(snapshot, moment) for moment in MOMENTS)
    counts = zip(STEPS, before.steps, after.steps, strict=True)
    steps = tuple((say(f"step-{step}"), earlier, later) for step, earlier, later in counts)
    texts = ((say(f"moment-{moment}"), text) for moment in MOMENTS for text in answers(snapshot, moment).texts)
    columns = tuple(map(say, ("ask-step", "moment-before", "moment-after")))
    return (
        OutcomeTable(say("card-title"), columns, steps),
        outcome_table(say, "column-texts", ("moment", "text"), texts),
    )


def _drawn(found: Answers, title: str, say: Wording) -> Markup:
    steps = counted_bars((say(f"step-{step}"), count) for step, count in zip(STEPS, found.steps, strict=True))
    texts = each(Markup("<li dir='auto'>{}</li>"), ((text,) for text in found.texts[-_MOST_TEXTS:]))
    return Markup("<h3>{title}</h3><p class='striking'>{striking}</p>{steps}<ul class='cards'>{texts}</ul>").format(
        title=title, striking=say("striking", percent=found.knowing, count=found.people), steps=steps, texts=texts
    )
