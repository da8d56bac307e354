"""The recommendations on the projector and on phones, and in the export."""

from collections.abc import Iterable

from markupsafe import Markup

from alignment.ground.markup import each
from alignment.ground.wording import Wording
from alignment.workbook import Part
from exercises.recommendations import ideas
from exercises.recommendations.ideas import Ranked, Recommendation, Step
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table, table_face_down
from exercises.workshop.snapshots import Snapshot

_MOST_DOTS_DRAWN = 25


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """What is asked, and the recommendations in their groups, in pages; once it is revealed, the ranking."""
    title = Markup("<p class='eyebrow'>{}</p><h2>{}</h2>{}").format(say("card-title"), say("ask"), _told(snapshot, say))
    shown = _shown(snapshot, say)
    groups = [html for place, html in shown.items() if place.startswith("group-")]
    if not groups:
        return {"title": title, **shown}
    pages = Markup("<div class='recommendation-groups' data-pages='.recommendation'>{}</div>")
    return {"title": title, "groups": pages.format(Markup("").join(groups))}


def tally(snapshot: Snapshot, say: Wording) -> tuple[str, ...]:
    """How many recommendations there are."""
    return (say("gathered", count=len(ideas.recommendations(snapshot))),)


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones the same; while the room votes only how far it is, for the recommendations are in the form above."""
    voting = ideas.step(snapshot) is Step.VOTING
    return {"title": _told(snapshot, say), **({} if voting else _shown(snapshot, say))}


def _shown(snapshot: Snapshot, say: Wording) -> Parts:
    if not ideas.recommendations(snapshot):
        return {"note": Markup("<p class='note'>{}</p>").format(say("none-yet"))}
    if ideas.step(snapshot) is Step.RANKED:
        return {"ranking": _ranked(ideas.ranking(snapshot), say)}
    return _grouped(snapshot, say)


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """Every recommendation with its group: by dots once the ranking lies open, without any before."""
    told: list[tuple[Recommendation, int | str]]
    ranked = ideas.ranking_lies_open(snapshot)
    if ranked:
        told = [(found.recommendation, found.dots) for found in ideas.ranking(snapshot)]
    else:
        told = [(one, "") for listed in ideas.groups(snapshot).values() for one in listed]
    rows = ((one.text, one.to, one.by, one.group, dots) for one, dots in told)
    parts = (Part.TEXT, Part.NOTE, Part.NOTE, Part.GROUP, Part.NUMBER)
    listed = outcome_table(say, "card-title", ("text", "to", "by", "group", "dots"), rows, parts)
    closed = not ranked and ideas.voters(snapshot)
    return (listed, *((table_face_down(say, say("column-dots")),) if closed else ()))


def _told(snapshot: Snapshot, say: Wording) -> Markup:
    now = ideas.step(snapshot)
    told = say("gathered", count=len(ideas.recommendations(snapshot)))
    if now is not Step.GATHERING:
        told = say("have-voted", count=ideas.voters(snapshot))
    if now is Step.VOTING:
        told = f"{say('dots-each', count=ideas.dots_each(snapshot))} · {told}"
    return Markup("<p class='recommendation-step'>{}</p>").format(told)


def _grouped(snapshot: Snapshot, say: Wording) -> Parts:
    found = ideas.groups(snapshot)
    if list(found) == [""]:
        return {"group-0": _cards(found[""], say)}
    section = Markup("<section class='recommendation-group' data-part=''><h3 dir='auto'>{}</h3>{}</section>")
    return {
        f"group-{number}": section.format(name or say("in-no-group"), _cards(listed, say))
        for number, (name, listed) in enumerate(found.items())
    }


def _cards(listed: Iterable[Recommendation], say: Wording) -> Markup:
    card = Markup("<li class='recommendation'><div dir='auto'>{}</div>{}</li>")  # the foot runs as the page does
    return Markup("<ul class='cards'>{}</ul>").format(each(card, ((one.text, _foot(one, say)) for one in listed)))


def _foot(one: Recommendation, say: Wording, group: str = "") -> Markup:
    spans = each(Markup("<span dir='auto'>{}</span>"), ((part,) for part in (*whom_and_when(one, say), group) if part))
    return Markup("<small>{}</small>").format(spans) if spans else spans


def whom_and_when(one: Recommendation, say: Wording) -> list[str]:
    """To whom a recommendation is and by when, in words, as far as that was said."""
    told = (say("to-whom", to=one.to) if one.to else "", say("by-when", by=one.by) if one.by else "")
    return list(filter(None, told))


def _ranked(listed: tuple[Ranked, ...], say: Wording) -> Markup:
    entry = Markup("<li><b class='rank'>{}</b><div class='recommendation'><p dir='auto'>{}</p>{}</div>{}</li>")
    most = max((found.dots for found in listed), default=0)
    facts = ((found.rank, found.recommendation, _dots(found.dots, most, say)) for found in listed)
    entries = each(entry, ((rank, one.text, _foot(one, say, one.group), dots) for rank, one, dots in facts))
    return Markup("<ol class='recommendation-ranking' data-pages='' data-largest='52'>{}</ol>").format(entries)


def _dots(count: int, most: int, say: Wording) -> Markup:
    # Where one has more than there is room for, the others are drawn as so much less as they have.
    shown = count if most <= _MOST_DOTS_DRAWN else -(-_MOST_DOTS_DRAWN * count // most)
    return Markup("<span class='dots' title='{said}'><span>{drawn}</span><b>{count}</b></span>").format(
        said=say("dots", count=count), drawn=Markup("<i></i>") * shown, count=count
    )
