"""The feedback on the wall and on phones, counts only; and what of it goes into the export."""

from collections.abc import Iterable

from markupsafe import Markup

from alignment.ground.markup import each
from alignment.ground.wording import Wording
from alignment.workbook import Part
from exercises.feedback.answers import AGAIN, ANSWERS, STEPS, answers
from exercises.workshop.bars import counted_bars
from exercises.workshop.exercise import OutcomeTable, Parts, table_face_down
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import lies_open


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """What is asked and how many have answered; then how useful the tool is to the room, and who would run it."""
    title = Markup("<p class='eyebrow'>{}</p><h2>{}</h2>").format(say("card-title"), say("ask-useful"))
    if ANSWERS in snapshot.stage.revealed:
        return {"title": title, **_counts(snapshot, say)}
    steps = (say(f"step-{step}") for step in STEPS)
    choices = (say(f"again-{choice}") for choice in AGAIN)
    asked = (
        ("feedback-steps", "", _choices(steps)),
        ("feedback-again", say("ask-again"), _choices(choices)),
        ("feedback-text", say("ask-helped"), ""),
        ("feedback-text", say("ask-hindered"), ""),
    )
    questions = each(Markup("<div class='{}'><h3>{}</h3>{}</div>"), asked)
    answered = say("answered", count=len(answers(snapshot).given))
    return {
        "title": title,
        "questions": Markup("<div class='feedback-asked'>{}</div>").format(questions),
        "answered": Markup("<p class='note'>{}</p>").format(answered),
    }


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones the same counts as on the wall, once they lie open."""
    return _counts(snapshot, say) if ANSWERS in snapshot.stage.revealed else {}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """Every answer without a name, once the counts lie open or the workshop is over.

    The most useful comes first, so that nobody can tell who sent it by the order.
    """
    if not lies_open(snapshot, ANSWERS):
        return (table_face_down(say, say("card-title")),) if answers(snapshot).given else ()
    found = sorted(answers(snapshot).given, key=lambda one: (-one.useful, one.again, one.helped, one.hindered))
    columns = ("ask-useful", "ask-again", "ask-helped", "ask-hindered")
    rows = tuple((one.useful, say(f"again-{one.again}"), one.helped, one.hindered) for one in found)
    parts = (Part.NUMBER, Part.NOTE, Part.TEXT, Part.TEXT)
    return (OutcomeTable(say("card-title"), tuple(map(say, columns)), rows, parts),)


def _choices(choices: Iterable[str]) -> Markup:
    return Markup("<ul>{}</ul>").format(each(Markup("<li>{}</li>"), ((choice,) for choice in choices)))


def _counts(snapshot: Snapshot, say: Wording) -> Parts:
    found = answers(snapshot)
    useful = counted_bars(zip((say(f"step-{step}") for step in STEPS), found.steps, strict=True))
    again = counted_bars(zip((say(f"again-{choice}") for choice in AGAIN), found.again, strict=True))
    figures = each(Markup("<div><h3>{}</h3>{}</div>"), ((say("ask-useful"), useful), (say("ask-again"), again)))
    given = len(found.given)
    striking = say("striking", mean=round(found.mean, 1), count=given) if given else say("answered", count=0)
    return {
        "striking": Markup("<p class='striking'>{}</p>").format(striking),
        "counts": Markup("<div class='pair feedback-counts'>{}</div>").format(figures),
    }
