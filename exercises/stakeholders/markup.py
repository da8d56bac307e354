"""The stakeholders on the projector and on phones, and what of them goes into the export. Every text is escaped."""

from collections.abc import Mapping
from dataclasses import replace
from html import escape

from exercises.exercise import Parts, Table
from exercises.rooms import Snapshot
from exercises.stakeholders.drawing import by_involvement, by_level, map_drawing, nameless, onion_drawing
from exercises.stakeholders.mapping import (
    EVERY_CENTRE,
    Drawing,
    Project,
    View,
    illustrative,
    missing_voices,
    ownerless,
    projects,
    stakeholders,
    subject_name,
    view,
)
from exercises.stakeholders.places import PHONE, PROJECTOR, Canvas
from exercises.stakeholders.stakeholder import Stakeholder
from sdg_data.wording import Wording, wording


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The map, the onion or the lists, as the facilitator has chosen, of what the room maps now."""
    now, listed = view(snapshot), _numbered(snapshot)
    parts = {"title": _title(snapshot, now, listed, say)}
    if now.drawing is Drawing.LISTS:
        return parts | {"lists": _lists(snapshot, now, listed, say)}
    if not listed:
        return parts | {"note": f"<p class='note'>{escape(say('nobody-yet'))}</p>"}
    parts |= {"legend": _legend(listed, say), "drawing": _drawn(now, listed, PROJECTOR, say)}
    crowded = nameless(listed, PROJECTOR) if now.drawing is Drawing.MAP else frozenset()
    if crowded:
        names = "".join(
            f"<li><b>{number}</b> <span dir='auto'>{escape(listed[number].name)}</span></li>"
            for number in sorted(crowded)
        )
        parts["names"] = f"<ul class='stakeholder-names'>{names}</ul>"
    return parts


def follow(snapshot: Snapshot, group: str, say: Wording) -> Parts:  # noqa: ARG001 (the same for every group)
    """On phones the same in small, and every stakeholder with a button to move or change it."""
    now, listed = view(snapshot), _numbered(snapshot)
    parts = {"title": _facts(snapshot, now, listed, say)}
    if now.drawing is Drawing.LISTS:
        parts["lists"] = _lists(snapshot, now, listed, say)
    elif listed:
        parts["drawing"] = _drawn(now, listed, PHONE, say)
    return parts | {f"rows/{one.id}": _card(number, one, now, say) for number, one in listed.items()}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[Table, ...]:
    """Every stakeholder with its fields and rows, the rows without an owner, and the missing voices."""
    listed = stakeholders(snapshot)
    known = projects(snapshot)
    fields = ("subject", "name", "type", "level", "influence", "interest", "involvement", "roles", "rows")
    rows = tuple(
        (
            _told(snapshot, one.subject, say),
            one.name,
            say(f"type-{one.type}"),
            say(f"level-{one.level}"),
            one.influence,
            one.interest,
            say(f"involved-{'yes' if one.involved else 'no'}"),
            "; ".join(_role(tie.project, tie.role) for tie in one.ties),
            "; ".join(_rows_of(one, known)),
        )
        for one in listed
    )
    alone = tuple(
        (project.title, ", ".join(map(str, project.numbers)), project.focus, project.label)
        for project in (ownerless(snapshot) if listed else ())
    )
    missing = tuple((*row[:6], row[7]) for row, one in zip(rows, listed, strict=True) if not one.involved)
    columns = tuple(say(f"column-{name}") for name in fields)
    of_rows = tuple(say(f"column-{name}") for name in ("sheet", "number", "focus", "project"))
    return (
        Table(say("card-title"), columns, rows),
        Table(say("ownerless"), of_rows, alone),
        Table(say("missing-voices"), (*columns[:6], columns[7]), missing),
    )


def _told(snapshot: Snapshot, subject: str, say: Wording) -> str:
    name = subject_name(subject, say)
    return f"{name} ({wording('alignment', say.language)('illustrative')})" if illustrative(snapshot, subject) else name


def _rows_of(one: Stakeholder, known: tuple[Project, ...]) -> list[str]:
    return [
        f"{', '.join(map(str, project.numbers))}. {project.label} ({project.title})"
        for project in known
        if any(map(project.is_of, one.ties))
    ]


def _role(project: str, role: str) -> str:
    return f"{project}: {role}" if role else project


def _numbered(snapshot: Snapshot) -> dict[int, Stakeholder]:
    return dict(enumerate(stakeholders(snapshot, view(snapshot).subject), 1))


def _title(snapshot: Snapshot, now: View, listed: Mapping[int, Stakeholder], say: Wording) -> str:
    name = f"<bdi>{escape(subject_name(now.subject, say))}</bdi>"
    title = f"<h2 class='stakeholder-title'>{escape(say('card-title'))} · {name}</h2>"
    return title + _facts(snapshot, now, listed, say)


def _facts(snapshot: Snapshot, now: View, listed: Mapping[int, Stakeholder], say: Wording) -> str:
    facts = (
        say("count-stakeholders", count=len(listed)),
        say("count-missing", count=len(missing_voices(listed.values()))),
        say("count-ownerless", count=len(ownerless(snapshot, now.subject))),
    )
    spans = "".join(f"<span>{escape(fact)}</span>" for fact in facts)
    mark = ""
    if illustrative(snapshot, now.subject):
        mark = f"<span class='illustrative'>{escape(wording('alignment', say.language)('illustrative'))}</span>"
    return f"<p class='stakeholder-facts'>{spans}{mark}</p>"


def _drawn(now: View, listed: Mapping[int, Stakeholder], canvas: Canvas, say: Wording) -> str:
    if now.subject == EVERY_CENTRE:
        listed = {n: replace(one, name=f"{one.name} ({subject_name(one.subject, say)})") for n, one in listed.items()}
    if now.drawing is Drawing.MAP:
        return map_drawing(listed, canvas, say)
    layers = by_level(listed, say) if now.drawing is Drawing.LEVELS else by_involvement(listed, say)
    return onion_drawing(layers, canvas, say(f"drawing-{now.drawing}"), say)


def _legend(listed: Mapping[int, Stakeholder], say: Wording) -> str:
    there = dict.fromkeys(one.type for one in listed.values())
    kinds = "".join(f"<li><i class='of-{kind}'></i>{escape(say(f'type-{kind}'))}</li>" for kind in there)
    missing = f"<li><i class='missing'></i>{escape(say('involved-no'))}</li>" if missing_voices(listed.values()) else ""
    return f"<ul class='stakeholder-legend'>{kinds}{missing}</ul>"


def _lists(snapshot: Snapshot, now: View, listed: Mapping[int, Stakeholder], say: Wording) -> str:
    alone = "".join(
        f"<li dir='auto'><b>{', '.join(map(str, project.numbers))}.</b> {escape(project.label)}"
        f"<small>{escape(project.focus)}</small></li>"
        for project in ownerless(snapshot, now.subject)
    )
    missing = "".join(
        f"<li dir='auto'><b>{number}.</b> {escape(one.name)}<small>{escape(_kind(one, say))}</small>{_ties(one)}</li>"
        for number, one in listed.items()
        if not one.involved
    )
    return (
        f"<div class='stakeholder-lists'><section><h3>{escape(say('ownerless'))}</h3>"
        f"{_or_none(alone, 'no-ownerless', say)}</section>"
        f"<section><h3>{escape(say('missing-voices'))}</h3>{_or_none(missing, 'no-missing', say)}</section></div>"
    )


def _or_none(entries: str, key: str, say: Wording) -> str:
    return f"<ul>{entries}</ul>" if entries else f"<p class='note'>{escape(say(key))}</p>"


def _card(number: int, one: Stakeholder, now: View, say: Wording) -> str:
    whose = f"<small dir='auto'>{escape(subject_name(one.subject, say))}</small>" if now.subject == EVERY_CENTRE else ""
    mark = "" if one.involved else f"<span class='badge'>{escape(say('involved-no'))}</span>"
    values = say("values", influence=one.influence, interest=one.interest)
    return (
        f"<div class='room-row stakeholder'><p><i class='of-{one.type}'></i><b>{number}.</b> "
        f"<strong dir='auto'>{escape(one.name)}</strong> {mark}</p>{whose}"
        f"<small>{escape(_kind(one, say))} · {escape(values)}</small>{_ties(one)}"
        f"<button type='button' data-act='act' data-value='{escape(one.id)}' data-up>{escape(say('change'))}</button>"
        "</div>"
    )


def _kind(one: Stakeholder, say: Wording) -> str:
    return f"{say(f'type-{one.type}')} · {say(f'level-{one.level}')}"


def _ties(one: Stakeholder) -> str:
    entries = "".join(f"<li dir='auto'><b>{escape(tie.project)}</b> {escape(tie.role)}</li>" for tie in one.ties)
    return f"<ul class='ties'>{entries}</ul>" if entries else ""
