"""The recommendations on the projector and on phones, and in the export. Every text is escaped here."""

from collections.abc import Iterable
from html import escape

from exercises.exercise import Parts, Table
from exercises.recommendations.ideas import (
    Ranked,
    Recommendation,
    Step,
    dots_each,
    groups,
    ranking,
    recommendations,
    step,
    voters,
)
from exercises.rooms import Snapshot
from sdg_data.wording import Wording

_MOST_DOTS_DRAWN = 25


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The recommendations in their groups; once it is revealed, the ranking."""
    return {"title": f"<h2>{escape(say('card-title'))}</h2>{_told(snapshot, say)}", **_shown(snapshot, say)}


def follow(snapshot: Snapshot, group: str, say: Wording) -> Parts:  # noqa: ARG001 (the same for every group)
    """On phones the same; while the room votes only how far it is, for the recommendations are in the form above."""
    voting = step(snapshot) is Step.VOTING
    return {"title": _told(snapshot, say), **({} if voting else _shown(snapshot, say))}


def _shown(snapshot: Snapshot, say: Wording) -> Parts:
    if not recommendations(snapshot):
        return {"note": f"<p class='note'>{escape(say('none-yet'))}</p>"}
    if step(snapshot) is Step.RANKED:
        return {"ranking": _ranked(ranking(snapshot), say)}
    return _grouped(snapshot, say)


def outcome(snapshot: Snapshot, say: Wording) -> tuple[Table, ...]:
    """Every recommendation with its group: by dots once the ranking is revealed, without any before."""
    columns = tuple(say(f"column-{name}") for name in ("text", "to", "by", "group", "dots"))
    rows: tuple[tuple[str | int | float, ...], ...]
    if step(snapshot) is Step.RANKED:
        rows = tuple((*_facts(found.recommendation), found.dots) for found in ranking(snapshot))
    else:
        rows = tuple((*_facts(one), "") for listed in groups(snapshot).values() for one in listed)
    return (Table(say("card-title"), columns, rows),)


def _facts(one: Recommendation) -> tuple[str, str, str, str]:
    return one.text, one.to, one.by, one.group


def _told(snapshot: Snapshot, say: Wording) -> str:
    now = step(snapshot)
    told = say("gathered", count=len(recommendations(snapshot)))
    if now is not Step.GATHERING:
        told = say("have-voted", count=voters(snapshot))
    if now is Step.VOTING:
        told = f"{say('dots-each', count=dots_each(snapshot))} · {told}"
    return f"<p class='recommendation-step'>{escape(told)}</p>"


def _grouped(snapshot: Snapshot, say: Wording) -> Parts:
    found = groups(snapshot)
    if list(found) == [""]:
        return {"group-0": f"<ul class='cards'>{_cards(found[''], say)}</ul>"}
    return {
        f"group-{number}": f"<section class='recommendation-group'><h3 dir='auto'>"
        f"{escape(name or say('in-no-group'))}</h3><ul class='cards'>{_cards(listed, say)}</ul></section>"
        for number, (name, listed) in enumerate(found.items())
    }


def _cards(listed: Iterable[Recommendation], say: Wording) -> str:
    return "".join(f"<li class='recommendation' dir='auto'>{escape(one.text)}{_foot(one, say)}</li>" for one in listed)


def _foot(one: Recommendation, say: Wording, group: str = "") -> str:
    told = (
        say("to-whom", to=one.to) if one.to else "",
        say("by-when", by=one.by) if one.by else "",
        group,
    )
    spans = "".join(f"<span dir='auto'>{escape(part)}</span>" for part in told if part)
    return f"<small>{spans}</small>" if spans else ""


def _ranked(listed: Iterable[Ranked], say: Wording) -> str:
    entries = "".join(
        f"<li><b class='rank'>{found.rank}</b><div class='recommendation'>"
        f"<p dir='auto'>{escape(found.recommendation.text)}</p>"
        f"{_foot(found.recommendation, say, found.recommendation.group)}</div>{_dots(found.dots, say)}</li>"
        for found in listed
    )
    return f"<ol class='recommendation-ranking'>{entries}</ol>"


def _dots(count: int, say: Wording) -> str:
    drawn = "<i></i>" * min(count, _MOST_DOTS_DRAWN)
    return f"<span class='dots' title='{escape(say('dots', count=count))}'><span>{drawn}</span><b>{count}</b></span>"
