"""The stakeholders on the projector and on phones, and what of them goes into the export."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from markupsafe import Markup

from alignment.ground.lettering import shortened
from alignment.ground.markup import each
from alignment.ground.wording import Wording, wording
from alignment.ground.written import beside_others, colon, list_written, texts_written
from alignment.workbook import Part
from exercises.stakeholders import mapping
from exercises.stakeholders.drawing import (
    by_involvement,
    by_level,
    map_drawing,
    map_has_names,
    onion_drawing,
    onion_has_names,
)
from exercises.stakeholders.mapping import EVERY_CENTRE, Drawing, MapSettings, Project
from exercises.stakeholders.places import BESIDE_NAMES, NARROW, PHONE, WALL, Canvas
from exercises.stakeholders.stakeholder import Stakeholder
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table
from exercises.workshop.snapshots import Snapshot

_TWO_LINES = 72  # characters of the question at which a long name in it is cut: three lines leave too little of the map
_ONE_LINE = 45  # characters of the question on the wall: under more lines there is no room for names in the drawing


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The map, the onion or the lists, as the facilitator has chosen, of what the room maps now.

    A narrow screen has a drawing of its own, beside which the names always are listed.
    """
    now = mapping.map_settings(snapshot)
    listed = _numbered(snapshot, now)
    parts = {"title": _title(snapshot, now, say)}
    if now.drawing is Drawing.LISTS:
        return parts | {"lists": _lists(snapshot, now, listed, say)}
    if not listed:
        return parts | {"note": _note("nobody-yet", say)}
    with_names = len(_asked(now, say)) <= _ONE_LINE and _drawn(now, listed, WALL, say)
    parts["legend"] = _legend(listed, say)
    parts["drawing"] = with_names or _drawn(now, listed, BESIDE_NAMES, say)
    parts["narrow"] = _drawn(now, listed, NARROW, say)
    name = Markup("<li class='of-{} {}'><b>{}</b> <span dir='auto'>{}</span></li>")
    told = _told_whose(now, listed, say).items()
    names = each(name, ((one.type, "" if one.involved else "missing", number, one.name) for number, one in told))
    kind = "in-drawing" if with_names else ""
    listing = Markup("<ol class='stakeholder-names {}' data-pages='' data-largest='46'>{}</ol>").format(kind, names)
    return parts | {"names": listing}


def tally(snapshot: Snapshot, say: Wording) -> tuple[str, ...]:
    """What the room has put on the map that it is at."""
    return counts(snapshot, mapping.map_settings(snapshot).subject, say)


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones the same in small, and every stakeholder with a button to move or change it."""
    now = mapping.map_settings(snapshot)
    listed = _numbered(snapshot, now)
    parts = {"title": _facts(snapshot, now, say)}
    if now.drawing is Drawing.LISTS:
        parts["lists"] = _lists(snapshot, now, listed, say)
    elif listed:
        parts["drawing"] = _drawn(now, listed, PHONE, say)
    return parts | {f"rows/{one.id}": _card(number, one, now, say) for number, one in listed.items()}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """Every stakeholder with its fields and rows, the rows without an owner, and the missing voices."""
    listed = mapping.stakeholders(snapshot)
    known = mapping.projects(snapshot)
    between = colon(say.language)
    fields = ("subject", "name", "type", "level", "influence", "interest", "involvement", "roles", "rows")
    rows = tuple(
        (
            subject_said(snapshot, one.subject, say),
            one.name,
            say(f"type-{one.type}"),
            say(f"level-{one.level}"),
            one.influence,
            one.interest,
            say(f"involved-{'yes' if one.involved else 'no'}"),
            texts_written((between.join(filter(None, (tie.project, tie.role))) for tie in one.ties), say.language),
            texts_written(_rows_of(one, known), say.language),
        )
        for one in listed
    )
    alone = (
        (project.title, list_written(project.numbers, say.language), project.focus, project.label)
        for project in (mapping.ownerless(snapshot) if listed else ())
    )
    missing = ((*row[:6], row[7]) for row, one in zip(rows, listed, strict=True) if not one.involved)
    return (
        outcome_table(say, "card-title", fields, rows, (Part.SHEET,)),
        outcome_table(
            say,
            "ownerless",
            ("sheet", "number", "focus", "project"),
            alone,
            (Part.SHEET, Part.NOTE, Part.ABOUT, Part.TEXT),
            within=True,  # the workbook has all rows, and beside each stakeholder those that are theirs
        ),
        outcome_table(say, "missing-voices", (*fields[:6], fields[7]), missing, within=True),
    )


def subject_said(snapshot: Snapshot, subject: str, say: Wording) -> str:
    """For what stakeholders are mapped; of a case that is made up it says so."""
    name = mapping.subject_name(subject, say)
    return f"{name} ({_illustrative(say)})" if mapping.illustrative(snapshot, subject) else name


def _illustrative(say: Wording) -> str:
    return wording("alignment", say.language)("illustrative")


def _rows_of(one: Stakeholder, known: tuple[Project, ...]) -> list[str]:
    return [
        f"{', '.join(map(str, project.numbers))}. {project.label} ({project.title})"
        for project in known
        if any(map(project.is_of, one.ties))
    ]


def _numbered(snapshot: Snapshot, now: MapSettings) -> dict[int, Stakeholder]:
    return dict(enumerate(mapping.stakeholders(snapshot, now.subject), 1))


def _title(snapshot: Snapshot, now: MapSettings, say: Wording) -> Markup:
    return Markup("<p class='eyebrow'>{}</p><h2 dir='auto'>{}</h2>{}").format(
        say("card-title"), _asked(now, say), _facts(snapshot, now, say)
    )


def _asked(now: MapSettings, say: Wording) -> str:
    if now.subject == EVERY_CENTRE:
        return say("who-own")
    subject = shortened(mapping.subject_name(now.subject, say), _TWO_LINES - len(say("who", subject="")))
    return say("who", subject=beside_others(subject))  # it may run the other way


def _facts(snapshot: Snapshot, now: MapSettings, say: Wording) -> Markup:
    spans = each(Markup("<span>{}</span>"), ((fact,) for fact in counts(snapshot, now.subject, say)))
    if mapping.illustrative(snapshot, now.subject):
        spans += Markup("<span class='illustrative'>{}</span>").format(_illustrative(say))
    return Markup("<p class='stakeholder-facts'>{}</p>").format(spans)


def counts(snapshot: Snapshot, subject: str, say: Wording) -> tuple[str, ...]:
    """How many stakeholders a subject has, how many of them are missing voices, and how many projects have no owner."""
    listed = mapping.stakeholders(snapshot, subject)
    return (
        say("count-stakeholders", count=len(listed)),
        say("count-missing", count=sum(not one.involved for one in listed)),
        say("count-ownerless", count=len(mapping.ownerless(snapshot, subject))),
    )


def _drawn(now: MapSettings, listed: Mapping[int, Stakeholder], canvas: Canvas, say: Wording) -> Markup:
    """The drawing; where the canvas is for names and has no room for one of them, nothing."""
    listed = _told_whose(now, listed, say)
    if now.drawing is Drawing.MAP:
        return map_drawing(listed, canvas, say) if not canvas.text or map_has_names(listed, canvas) else Markup("")
    layers = by_level(listed, say) if now.drawing is Drawing.LEVELS else by_involvement(listed, say)
    if canvas.text and not onion_has_names(layers, canvas):
        return Markup("")
    return onion_drawing(layers, canvas, say(f"drawing-{now.drawing}"), say)


def _told_whose(now: MapSettings, listed: Mapping[int, Stakeholder], say: Wording) -> Mapping[int, Stakeholder]:
    # Of all centres at once each name says whose it is.
    if now.subject != EVERY_CENTRE:
        return listed
    return {n: replace(one, name=f"{one.name} ({mapping.subject_name(one.subject, say)})") for n, one in listed.items()}


def _legend(listed: Mapping[int, Stakeholder], say: Wording) -> Markup:
    kinds = [(f"of-{kind}", say(f"type-{kind}")) for kind in dict.fromkeys(one.type for one in listed.values())]
    if not all(one.involved for one in listed.values()):
        kinds.append(("missing", say("involved-no")))
    entries = each(Markup("<li><i class='{}'></i>{}</li>"), kinds)
    return Markup("<ul class='stakeholder-legend'>{}</ul>").format(entries)


def _lists(snapshot: Snapshot, now: MapSettings, listed: Mapping[int, Stakeholder], say: Wording) -> Markup:
    alone = (
        (list_written(project.numbers, say.language), project.label, project.focus, "")
        for project in mapping.ownerless(snapshot, now.subject)
    )
    missing = ((number, one.name, _kind(one, say), _ties(one)) for number, one in listed.items() if not one.involved)
    return Markup(
        "<div class='stakeholder-lists'><section><h3>{}</h3>{}</section><section><h3>{}</h3>{}</section></div>"
    ).format(
        say("ownerless"),
        _or_none(alone, "no-ownerless", say),
        say("missing-voices"),
        _or_none(missing, "no-missing", say),
    )


def _or_none(rows: Iterable[tuple[object, ...]], key: str, say: Wording) -> Markup:
    entries = each(Markup("<li dir='auto'><b>{}.</b> {}<small>{}</small>{}</li>"), rows)
    return Markup("<ul data-pages='' data-largest='46'>{}</ul>").format(entries) if entries else _note(key, say)


def _note(key: str, say: Wording) -> Markup:
    return Markup("<p class='note'>{}</p>").format(say(key))


def _card(number: int, one: Stakeholder, now: MapSettings, say: Wording) -> Markup:
    whose = mapping.subject_name(one.subject, say) if now.subject == EVERY_CENTRE else ""
    return Markup(
        "<div class='room-row stakeholder'><p><i class='of-{type}'></i><b>{number}.</b> "
        "<strong dir='auto'>{name}</strong> {mark}</p>{whose}<small>{kind} · {values}</small>{ties}"
        "<button type='button' data-open='stakeholder' data-value='{id}'>{change}</button></div>"
    ).format(
        type=one.type.value,
        number=number,
        name=one.name,
        mark="" if one.involved else Markup("<span class='badge'>{}</span>").format(say("involved-no")),
        whose=Markup("<small dir='auto'>{}</small>").format(whose) if whose else "",
        kind=_kind(one, say),
        values=say("values", influence=one.influence, interest=one.interest),
        ties=_ties(one),
        id=one.id,
        change=say("change"),
    )


def _kind(one: Stakeholder, say: Wording) -> str:
    return f"{say(f'type-{one.type}')} · {say(f'level-{one.level}')}"


def _ties(one: Stakeholder) -> Markup:
    entries = each(Markup("<li dir='auto'><b>{}</b> {}</li>"), ((tie.project, tie.role) for tie in one.ties))
    return Markup("<ul class='ties'>{}</ul>").format(entries) if entries else entries
