"""A workshop as HTML, for the projector and for phones. Every text is escaped here; `style/room.css` dresses it."""

from functools import lru_cache
from html import escape

import segno

from alignment import Alignment, AlignmentSheet, coverage
from alignment.agreement import RowAgreement, agreement, answers_of
from alignment.markup import coverage_strip, heading, row_card
from exercises.exercise import CARD_PARTS, Exercise, Parts
from exercises.rooms import Snapshot
from exercises.workshop import Coding, Phase
from sdg_data import load_catalogue
from sdg_data.markup import goal_style
from sdg_data.wording import Wording, wording


def head(snapshot: Snapshot, say: Wording) -> str:
    """Name, place and dates of a workshop, with how many people are there now."""
    workshop = snapshot.workshop
    dates = " – ".join(day.isoformat() for day in (workshop.starts, workshop.ends) if day)
    facts = "".join(f"<span dir='auto'>{escape(fact)}</span>" for fact in (workshop.place, dates) if fact)
    people = say("people-here", count=len(snapshot.present))
    return (
        f"<h1 dir='auto'>{escape(workshop.name)}</h1><p class='facts'>{facts}"
        f"<span class='people'>{escape(people)}</span></p>"
    )


def join_card(snapshot: Snapshot, address: str, say: Wording) -> str:
    """How to join: the code in large type, the address, and both as a QR code."""
    workshop = snapshot.workshop
    if workshop.phase is not Phase.OPEN:
        return f"<p class='closed'>{escape(say('workshop-over'))}</p>"
    link = f"{address}/?join={workshop.code}"
    # Black on white in dark rooms too: many phones read no other. As a picture, since pages take inline drawings out.
    picture = segno.make(link, error="m").svg_data_uri(scale=8, border=2, light="#fff")
    return (
        f"<div class='qr'><img src='{escape(picture)}' alt='{escape(link)}'></div><div class='how'>"
        f"<span>{escape(say('join-at'))} <bdi dir='ltr'>{escape(address.partition('//')[2])}</bdi></span>"
        f"<strong dir='ltr'>{escape(spaced(workshop.code))}</strong></div>"
    )


def spaced(code: str) -> str:
    """A code in two halves, as people read it aloud."""
    return f"{code[:3]} {code[3:]}"


def exercise_card(exercise: Exercise, say: Wording) -> str:
    """An exercise as trainers' guides describe one: kind, minutes, audience, needs, what goes in and comes out."""
    own = exercise.say(say.language)
    facts = [(say("card-kind"), f"{say(f'activity-{exercise.activity}')} · {say('minutes', count=exercise.minutes)}")]
    facts += [(say(f"card-{part}"), own(f"card-{part}")) for part in CARD_PARTS]
    lines = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in facts)
    return f"<div class='exercise-card'><dl>{lines}</dl></div>"


def sheet_parts(snapshot: Snapshot, sheet: AlignmentSheet | None, say: Wording, *, phone: bool = False) -> Parts:
    """The rows of a sheet, each in a place of its own. The projector has the heading and the coverage besides.

    On a phone each row has a button for editing where the sheet is not locked. Who added a row and who types into it
    are in its attributes, so that each phone can mark what is its own.
    """
    if sheet is None:
        return {"note": f"<p class='note'>{escape(say('nothing-on-stage'))}</p>"}
    its, catalogue = wording("alignment", say.language), load_catalogue()
    shown = [row for row in sheet.rows if row.id not in snapshot.stage.hidden_rows]
    parts = {}
    if not phone:
        covered = coverage(AlignmentSheet(rows=tuple(shown)), catalogue)
        parts = {"title": heading(sheet, its), "coverage": coverage_strip(covered, catalogue, its)}
    if not shown:
        parts["note"] = f"<p class='note'>{escape(say('no-rows-yet'))}</p>"
    editable, typing = phone and not sheet.locked, snapshot.typing.get(sheet.id, {})
    for number, row in enumerate(sheet.rows, 1):
        if row.id not in snapshot.stage.hidden_rows:
            author, writers = snapshot.name(row.author), typing.get(row.id, ())
            names = tuple(filter(None, map(snapshot.name, writers)))
            parts[f"rows/{row.id}"] = _row(number, row, say.language, author, writers, names, editable)
    return parts


@lru_cache(maxsize=4096)  # a room draws all its rows anew whenever one has changed
def _row(  # noqa: PLR0917 (a cached function is called by place)
    number: int,
    row: Alignment,
    language: str,
    author: str,
    writers: tuple[str, ...],
    names: tuple[str, ...],
    editable: bool,  # noqa: FBT001
) -> str:
    say, its = wording("exercises", language), wording("alignment", language)
    foot = f"<span dir='auto'>{escape(say('row-by', name=author))}</span>" if author else ""
    if writers:
        busy = say("row-typing", name=", ".join(names)) if names else say("row-typing-somebody")
        foot += f"<span class='typing' data-typing='{' '.join(writers)}'>{escape(busy)}</span>"
    foot = f"<p class='foot'>{foot}</p>" if foot else ""
    button = f"<button type='button' data-act='edit'>{escape(its('edit'))}</button>" if editable else ""
    card = row_card(number, row, load_catalogue(), its)
    return f"<div class='room-row' data-author='{row.author}'>{card}{foot}{button}</div>"


def coding_parts(snapshot: Snapshot, coding: Coding, say: Wording) -> Parts:
    """A double coding: how far each group is while it lies face down; row by row who said what once it is revealed."""
    sheets = {group: snapshot.sheets[sheet] for group, sheet in coding.sheets.items() if sheet in snapshot.sheets}
    title = f"<h2 dir='auto'>{escape(coding.title)}</h2>"
    answers = {group: answers_of(sheet, coding.rows[group], "goal") for group, sheet in sheets.items()}
    if coding.id not in snapshot.stage.revealed:
        done = "".join(
            f"<li><b dir='auto'>{escape(group)}</b> <span>"
            f"{escape(say('coding-done', done=sum(map(bool, own)), rows=len(own)))}</span>"
            f"<progress max='{len(own)}' value='{sum(map(bool, own))}'></progress></li>"
            for group, own in answers.items()
        )
        return {
            "title": title,
            "note": f"<p class='note'>{escape(say('coding-face-down'))}</p>",
            "done": f"<ul>{done}</ul>",
        }
    rows = agreement(answers)
    first = next(iter(sheets.values()), None)
    projects = [first.row(row_id) if first else None for row_id in next(iter(coding.rows.values()), ())]
    scores = [row.score for row in rows if row.score is not None]
    mean = say("coding-agreement", percent=round(100 * sum(scores) / len(scores))) if scores else say("coding-nothing")
    return {
        "title": f"{title}<p class='agreement'>{escape(mean)}</p>",
        "heatmap": _heatmap(rows, projects, list(sheets), say),
    }


def _heatmap(rows: tuple[RowAgreement, ...], projects: list[Alignment | None], groups: list[str], say: Wording) -> str:
    # A row for each of the case's rows, a column for each goal that somebody named; the fuller a square, the more
    # groups said so, and the number and the names say it too.
    catalogue = load_catalogue()
    goals = [goal for goal in catalogue.goals if any(goal.code in row.named for row in rows)]
    head = "".join(
        f"<th scope='col' style='{goal_style(goal)}' title='{escape(catalogue.label(goal.code, say.language))}'>"
        f"{goal.number}</th>"
        for goal in goals
    )
    lines = []
    for number, (row, project) in enumerate(zip(rows, projects, strict=False), 1):
        cells = "".join(_cell(goal.colour, row.named.get(goal.code, ()), len(groups)) for goal in goals)
        score = "–" if row.score is None else f"{100 * row.score:.0f} %"
        level = "none" if row.score is None else "high" if row.score == 1 else "some" if row.score else "low"
        name = project.project or project.strategic_focus if project else ""
        lines.append(
            f"<tr><th scope='row'><span>{number}.</span> <span dir='auto'>{escape(name)}</span></th>{cells}"
            f"<td class='score {level}'>{score}</td></tr>"
        )
    return (
        f"<table class='heatmap'><thead><tr><th></th>{head}<th>{escape(say('agreement'))}</th></tr></thead>"
        f"<tbody>{''.join(lines)}</tbody></table>"
    )


def _cell(colour: str, groups: tuple[str, ...], every: int) -> str:
    if not groups:
        return "<td></td>"
    names, share = escape(", ".join(groups)), round(100 * len(groups) / max(1, every))
    return (
        f"<td class='said' style='--share:{share}%;--colour:{colour}' title='{names}'><b>{len(groups)}</b>"
        f"<small dir='auto'>{names}</small></td>"
    )
