"""The presentations on the projector and on phones, and the profiles for the export. Every text is escaped here."""

from html import escape

from alignment import centre_name
from exercises.countdown import clock_face
from exercises.exercise import Parts, Table
from exercises.presentations.profiles import (
    QUESTIONS,
    Presentation,
    Profile,
    centres_of,
    presentation,
    profile,
    profiles,
)
from exercises.rooms import Snapshot
from sdg_data.wording import Wording


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The centre that has the floor, its clock, and the five questions with its answers; else the order of centres."""
    at = presentation(snapshot)
    if not at.centre:
        return {"title": f"<h2>{escape(say('card-title'))}</h2>", "order": _order(snapshot, say)}
    own = profile(snapshot, at.centre)
    parts = {"title": _title(snapshot, at, say), "clock": _clock(at, say), "now": _card(own, at.question, "now", say)}
    rest = "".join(_card(own, number, "other", say) for number in QUESTIONS if number != at.question)
    return parts | {"others": f"<div class='questions'>{rest}</div>"}


def follow(snapshot: Snapshot, group: str, say: Wording) -> Parts:  # noqa: ARG001 (the same for every group)
    """On phones who has the floor, the clock, and what was answered so far."""
    at = presentation(snapshot)
    if not at.centre:
        return {"order": _order(snapshot, say)}
    own = profile(snapshot, at.centre)
    said = "".join(_card(own, number, "other", say) for number in QUESTIONS if own.answers[number - 1])
    return {
        "title": _title(snapshot, at, say),
        "clock": _clock(at, say),
        "others": f"<div class='questions'>{said}</div>",
    }


def outcome(snapshot: Snapshot, say: Wording) -> tuple[Table, ...]:
    """The profile of each centre: a line with its five answers."""
    rows = tuple((centre_name(own.centre, say.language), *own.answers) for own in profiles(snapshot))
    return (Table(say("profiles"), (say("centre"), *(say(f"question-{number}") for number in QUESTIONS)), rows),)


def _title(snapshot: Snapshot, at: Presentation, say: Wording) -> str:
    listed = centres_of(snapshot)
    place = say("centre-of", number=listed.index(at.centre) + 1, centres=len(listed)) if at.centre in listed else ""
    name = escape(centre_name(at.centre, say.language))
    return f"<h2><span dir='auto'>{name}</span> <small>{escape(place)}</small></h2>"


def _clock(at: Presentation, say: Wording) -> str:
    if at.time is None:
        return ""
    left = say("time-left" if at.time.paused is None else "time-paused")
    return clock_face(at.time, left, say("time-over"), late=True)


def _card(own: Profile, number: int, kind: str, say: Wording) -> str:
    text = own.answers[number - 1]
    answer = (
        f"<p class='said' dir='auto'>{escape(text)}</p>" if text else f"<p class='none'>{escape(say('no-answer'))}</p>"
    )
    return (
        f"<div class='question {kind}'><p class='asked'><b>{number}</b> "
        f"<span>{escape(say(f'question-{number}'))}</span></p>{answer}</div>"
    )


def _order(snapshot: Snapshot, say: Wording) -> str:
    listed = profiles(snapshot)
    if not listed:
        return f"<p class='note'>{escape(say('no-centres'))}</p>"
    lines = "".join(
        f"<li><b dir='auto'>{escape(centre_name(own.centre, say.language))}</b> "
        f"<span>{escape(say('answered', done=own.answered, questions=len(QUESTIONS)))}</span>"
        f"<span class='share'><i style='inline-size:{100 * own.answered // len(QUESTIONS)}%'></i></span></li>"
        for own in listed
    )
    return f"<ol class='centres'>{lines}</ol>"
