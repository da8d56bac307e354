"""The feedback on the projector and on phones, counts only; and what of it goes into the export."""

from html import escape

from exercises.exercise import Parts, Table
from exercises.feedback.answers import AGAIN, STEPS, answers, revealed
from exercises.figures import bars
from exercises.rooms import Snapshot
from sdg_data.wording import Wording


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """How many have answered; once it lies open, how useful the room finds the tool and who would run it at home."""
    found = answers(snapshot)
    people = len(found.given)
    parts = {"title": f"<h2>{escape(say('card-title'))}</h2>"}
    if not revealed(snapshot):
        return parts | {"answered": f"<p class='note'>{escape(say('answered', count=people))}</p>"}
    striking = escape(say("striking", mean=f"{found.mean:.1f}", count=people))
    figures = "".join(
        f"<div><h3>{escape(say(title))}</h3>{bars(counted)}</div>"
        for title, counted in (
            ("ask-useful", zip((say(f"step-{step}") for step in STEPS), found.steps, strict=True)),
            ("ask-again", zip((say(f"again-{choice}") for choice in AGAIN), found.again, strict=True)),
        )
    )
    return parts | {"striking": f"<p class='striking'>{striking}</p>", "counts": f"<div class='pair'>{figures}</div>"}


def follow(snapshot: Snapshot, group: str, say: Wording) -> Parts:  # noqa: ARG001 (the same for every group)
    """On phones the same as on the projector, once it lies open."""
    parts = show(snapshot, say) if revealed(snapshot) else {}
    return {place: html for place, html in parts.items() if place != "title"}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[Table, ...]:
    """Every answer without a name, the most useful first, so that nobody can tell who sent it by the order."""
    found = sorted(
        answers(snapshot).given,
        key=lambda content: (-content["useful"], content["again"], content["helped"], content["hindered"]),
    )
    columns = ("ask-useful", "ask-again", "ask-helped", "ask-hindered")
    rows = tuple((c["useful"], say(f"again-{c['again']}"), c["helped"], c["hindered"]) for c in found)
    return (Table(say("card-title"), tuple(map(say, columns)), rows),)
