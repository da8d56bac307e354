"""The presentations on the projector and on phones, and the profiles for the export."""

from collections.abc import Iterable

from markupsafe import Markup

from alignment import centre_name
from alignment.ground.markup import each
from alignment.ground.wording import Wording
from alignment.workbook import Part
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
    """Who has the floor and what is asked, the clock, the answer, and in pages the other four; else who presents."""
    at = presentation(snapshot)
    if not at.centre:
        return {"title": Markup("<h2>{}</h2>").format(say("card-title")), "order": _order(snapshot, say)}
    own = profile(snapshot, at.centre)
    title = Markup("<p class='eyebrow presenting'>{}</p><h2>{}</h2>").format(
        _presenting(snapshot, at, say), say(f"question-{at.question}")
    )
    now = Markup("<div class='question now' data-pages='.said'>{}</div>").format(_answer(own, at.question, say))
    others = _others(own, [number for number in QUESTIONS if number != at.question], say)
    return {"title": title, "clock": _clock(at, say), "now": now, "others": others}


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
    columns = (say("centre"), *(say(f"question-{number}") for number in QUESTIONS))
    return (OutcomeTable(say("profiles"), columns, rows, (Part.CENTRE, *(Part.TEXT for _ in QUESTIONS))),)


def _title(snapshot: Snapshot, at: Presentation, say: Wording) -> Markup:
    return Markup("<h2>{}</h2>").format(_presenting(snapshot, at, say))


def _presenting(snapshot: Snapshot, at: Presentation, say: Wording) -> Markup:
    listed = centres_of(snapshot)
    place = say("centre-of", number=listed.index(at.centre) + 1, centres=len(listed)) if at.centre in listed else ""
    return Markup("<span dir='auto'>{name}</span> <small>{place}</small>").format(
        name=centre_name(at.centre, say.language), place=place
    )


def _clock(at: Presentation, say: Wording) -> Markup:
    left = say("time-left" if at.time.paused is None else "time-paused")
    return clock_face(at.time, left, say("time-over"), late=True)


def _others(own: Profile, numbers: Iterable[int], say: Wording) -> Markup:
    card = Markup("<div class='question other' data-part=''><p class='asked'><b>{}</b> <span>{}</span></p>{}</div>")
    cards = each(card, ((number, say(f"question-{number}"), _answer(own, number, say)) for number in numbers))
    return Markup("<div class='questions' data-pages='.said, .none' data-largest='36'>{}</div>").format(cards)


def _answer(own: Profile, number: int, say: Wording) -> Markup:
    if text := own.answers[number - 1]:
        return each(Markup("<p class='said' dir='auto'>{}</p>"), ((line,) for line in text.splitlines() if line))
    return Markup("<p class='none'>{}</p>").format(say("no-answer"))


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
    return Markup("<ol class='centres' data-pages=''>{}</ol>").format(each(line, rows))
