"""The presentations on the projector and on phones, and the profiles for the export."""

from collections.abc import Iterable

from markupsafe import Markup

from alignment import centre_name
from alignment.ground.markup import each
from alignment.ground.wording import Wording
from exercises.presentations.profiles import (
    QUESTIONS,
    Presentation,
    Profile,
    centres_of,
    presentation,
    profile,
    profiles,
)
from exercises.workshop.countdown import clock_face
from exercises.workshop.exercise import OutcomeTable, Parts
from exercises.workshop.snapshots import Snapshot


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The centre that has the floor, its clock, and the five questions with its answers; else the order of centres."""
    at = presentation(snapshot)
    if not at.centre:
        return {"title": Markup("<h2>{}</h2>").format(say("card-title")), "order": _order(snapshot, say)}
    own = profile(snapshot, at.centre)
    parts = {"title": _title(snapshot, at, say), "clock": _clock(at, say), "now": _card(own, at.question, "now", say)}
    return parts | {"others": _others(own, [number for number in QUESTIONS if number != at.question], say)}


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones who has the floor, the clock, and what was answered so far."""
    at = presentation(snapshot)
    if not at.centre:
        return {"order": _order(snapshot, say)}
    own = profile(snapshot, at.centre)
    said = [number for number in QUESTIONS if own.answers[number - 1]]
    return {"title": _title(snapshot, at, say), "clock": _clock(at, say), "others": _others(own, said, say)}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """The profile of each centre: a line with its five answers."""
    rows = tuple((centre_name(own.centre, say.language), *own.answers) for own in profiles(snapshot))
    return (OutcomeTable(say("profiles"), (say("centre"), *(say(f"question-{number}") for number in QUESTIONS)), rows),)


def _title(snapshot: Snapshot, at: Presentation, say: Wording) -> Markup:
    listed = centres_of(snapshot)
    place = say("centre-of", number=listed.index(at.centre) + 1, centres=len(listed)) if at.centre in listed else ""
    return Markup("<h2><span dir='auto'>{name}</span> <small>{place}</small></h2>").format(
        name=centre_name(at.centre, say.language), place=place
    )


def _clock(at: Presentation, say: Wording) -> Markup:
    left = say("time-left" if at.time.paused is None else "time-paused")
    return clock_face(at.time, left, say("time-over"), late=True)


def _others(own: Profile, numbers: Iterable[int], say: Wording) -> Markup:
    cards = Markup("").join(_card(own, number, "other", say) for number in numbers)
    return Markup("<div class='questions'>{}</div>").format(cards)


def _card(own: Profile, number: int, kind: str, say: Wording) -> Markup:
    text = own.answers[number - 1]
    if text:
        answer = Markup("<p class='said' dir='auto'>{}</p>").format(text)
    else:
        answer = Markup("<p class='none'>{}</p>").format(say("no-answer"))
    return Markup(
        "<div class='question {kind}'><p class='asked'><b>{number}</b> <span>{asked}</span></p>{answer}</div>"
    ).format(kind=kind, number=number, asked=say(f"question-{number}"), answer=answer)


def _order(snapshot: Snapshot, say: Wording) -> Markup:
    listed = profiles(snapshot)
    if not listed:
        return Markup("<p class='note'>{}</p>").format(say("no-centres"))
    line = Markup(
        "<li><b dir='auto'>{}</b> <span>{}</span><span class='share'><i style='inline-size:{}%'></i></span></li>"
    )
    rows = (
        (
            centre_name(own.centre, say.language),
            say("answered", done=own.answered, questions=len(QUESTIONS)),
            100 * own.answered // len(QUESTIONS),
        )
        for own in listed
    )
    return Markup("<ol class='centres'>{}</ol>").format(each(line, rows))
