"""The feedback on the projector and on phones, counts only; and what of it goes into the export."""

from markupsafe import Markup

from alignment.ground.markup import each
from alignment.ground.wording import Wording
from exercises.feedback.answers import AGAIN, ANSWERS, STEPS, answers
from exercises.workshop.bars import counted_bars
from exercises.workshop.exercise import OutcomeTable, Parts
from exercises.workshop.snapshots import Snapshot


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """How many have answered; once it lies open, how useful the room finds the tool and who would run it at home."""
    found = answers(snapshot)
    people = len(found.given)
    title = {"title": Markup("<h2>{}</h2>").format(say("card-title"))}
    if ANSWERS not in snapshot.stage.revealed:
        return title | {"answered": Markup("<p class='note'>{}</p>").format(say("answered", count=people))}
    useful = counted_bars(zip((say(f"step-{step}") for step in STEPS), found.steps, strict=True))
    again = counted_bars(zip((say(f"again-{choice}") for choice in AGAIN), found.again, strict=True))
    figures = each(Markup("<div><h3>{}</h3>{}</div>"), ((say("ask-useful"), useful), (say("ask-again"), again)))
    striking = say("striking", mean=f"{found.mean:.1f}", count=people)
    return title | {
        "striking": Markup("<p class='striking'>{}</p>").format(striking),
        "counts": Markup("<div class='pair'>{}</div>").format(figures),
    }


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones the same as on the projector, once it lies open."""
    parts = show(snapshot, say) if ANSWERS in snapshot.stage.revealed else {}
    return {place: html for place, html in parts.items() if place != "title"}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """Every answer without a name, the most useful first, so that nobody can tell who sent it by the order."""
    found = sorted(answers(snapshot).given, key=lambda one: (-one.useful, one.again, one.helped, one.hindered))
    columns = ("ask-useful", "ask-again", "ask-helped", "ask-hindered")
    rows = tuple((one.useful, say(f"again-{one.again}"), one.helped, one.hindered) for one in found)
    return (OutcomeTable(say("card-title"), tuple(map(say, columns)), rows),)
