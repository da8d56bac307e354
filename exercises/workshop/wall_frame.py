"""What the wall has around whatever the room is at, and what it has while the room is at nothing: the welcome."""

import re
from collections.abc import Mapping

from markupsafe import Markup

from alignment import centre_name
from alignment.ground.markup import each
from alignment.ground.wording import Wording, languages
from alignment.ground.written import days_written
from exercises.workshop.exercise import Parts
from exercises.workshop.markup import join_card
from exercises.workshop.records import WorkshopPhase
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.wall import EVERY, turning

_HEADING = re.compile(r"(?:h[12]|how-to-join)[^>]*>([^<]+)")


def framed(snapshot: Snapshot, address: str, shown: Parts, beside: Mapping[str, Markup], say: Wording) -> Parts:
    """What the room is at, `shown` by place, in its frame: its "title" above, the clock beside it, how to join below.

    What grows comes last: a new row is then sent without the order of all places.
    """
    title = shown.get("title") or Markup("<h1 dir='auto'>{}</h1>").format(snapshot.workshop.name)
    return {
        "head/title": title,
        **{place: html for place, html in shown.items() if place.startswith("head/")},
        **beside,
        "people": Markup("<p class='people'>{}</p>").format(say("people-here", count=len(snapshot.present))),
        "about": _about(snapshot, say),
        "join": join_card(snapshot, address, say),
        "wall": _steered(snapshot),
        **{
            place if "/" in place else f"main/{place}": html
            for place, html in shown.items()
            if not place.startswith(("title", "head/"))
        },
    }


def in_second(also: Parts, shown: Parts, language: str) -> Parts:
    """Of what the wall shows in the first language the title, and how to join, in a second one, in its direction.

    A title that is the same in both, as the name of a workshop is, stands there once.
    """
    spoken = languages()[language]
    places = {"title": "head/second", "how-to-join": "how-to-join-second"}
    inner = Markup("<div class='second' lang='{}' dir='{}'>{}</div>")
    return {
        place: inner.format(spoken.code, spoken.direction, also[own])
        for own, place in places.items()
        if own in also and _HEADING.findall(also[own]) != _HEADING.findall(shown.get(own, ""))
    }


def welcome(snapshot: Snapshot, say: Wording) -> Parts:
    """Before anything has begun: how to join, large, and who is here by centre. Once the room is closed, that it is."""
    name = Markup("<h1 dir='auto'>{}</h1>").format(snapshot.workshop.name)
    if snapshot.workshop.phase is not WorkshopPhase.OPEN:
        return {"title": name, "over": Markup("<p class='striking'>{}</p>").format(say("workshop-over"))}
    return {
        "title": Markup("<p class='eyebrow'>{}</p>{}").format(say("wall-welcome"), name),
        "how-to-join": Markup("<p class='how-to-join'>{}</p>").format(say("wall-how-to-join")),
        "welcome": _here(snapshot, say),
    }


def _here(snapshot: Snapshot, say: Wording) -> Markup:
    found: dict[str, list[str]] = {}
    for person in snapshot.people.values():
        found.setdefault(person.centre, []).append(snapshot.name(person.id))
    # In every language in the same order: a second one stands beside it.
    listed = sorted(found.items(), key=lambda each: (not each[0], -len(each[1]), each[0]))
    line = Markup(
        "<li><b dir='auto'>{}</b> <span class='count'>{}</span> <span class='names' dir='auto'>{}</span></li>"
    )
    lines = each(
        line,
        (
            (centre_name(centre, say.language) or say("wall-no-centre"), len(names), " · ".join(filter(None, names)))
            for centre, names in listed
        ),
    )
    return Markup("<ul class='who-is-here' data-pages='' data-largest='46'>{}</ul>").format(lines) if lines else lines


def _about(snapshot: Snapshot, say: Wording) -> Markup:
    workshop = snapshot.workshop
    dates = days_written(workshop.starts, workshop.ends, say.language)
    facts = (fact for fact in (workshop.name, workshop.place, dates) if fact)
    return Markup("<p class='facts'>{}</p>").format(each(Markup("<span dir='auto'>{}</span>"), ((f,) for f in facts)))


def _steered(snapshot: Snapshot) -> Markup:
    pages = turning(snapshot.wall, snapshot.staged)
    since, rest, every = (round(1000 * seconds) for seconds in (pages.since, pages.rest, EVERY))
    return Markup("<i data-blank='{}' data-page='{}' data-since='{}' data-rest='{}' data-every='{}'></i>").format(
        "true" if snapshot.wall.blank else "false", pages.page, since, rest, every
    )
