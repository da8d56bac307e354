"""Keeping what people say of stakeholders: each change writes one thing, inside the transaction that reads the rest.

Two people may change one stakeholder at once: of one field the last word stands, and no other field is touched. `Keep`
is `Seat.contribute` for a participant and `Facilitation.gather` for the facilitator.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from alignment.store import Document
from exercises.cases import Case, CaseStakeholder
from exercises.rooms import Snapshot
from exercises.stakeholders.errors import NameTaken, StakeholderError
from exercises.stakeholders.mapping import VIEW, Project, View, every_stakeholder, projects
from exercises.stakeholders.stakeholder import (
    NAME,
    Stakeholder,
    Tie,
    content_of,
    merged,
    name_key,
    stakeholder_of,
    tidy_stakeholder,
)

Keep = Callable[[str, str, Callable[[Document | None], Mapping[str, Any]]], Document]
MOST = 120  # stakeholders of one workshop: more than any map can show


def put(keep: Keep, snapshot: Snapshot, stakeholder: Stakeholder) -> str:
    """Keep a stakeholder, new or as part of the one that has its name already; gives the id.

    The id is drawn from subject and name, so that two phones that name one stakeholder at once keep one. Raises
    `StakeholderError` for what cannot be kept.
    """
    wanted = tidy_stakeholder(stakeholder)
    known = named(snapshot, wanted.subject, wanted.name)
    if known is None and len(every_stakeholder(snapshot)) >= MOST:
        raise StakeholderError("error-stakeholder-many", most=MOST)
    # Its name may be that of one which has become part of another.
    here, joining = (known.id, replace(wanted, name=known.name)) if known else (_id_of(wanted), wanted)
    try:
        return keep(NAME, here, _joined(joining)).id
    except NameTaken:
        return keep(NAME, "", _joined(wanted)).id


def named(snapshot: Snapshot, subject: str, name: str) -> Stakeholder | None:
    """The stakeholder of a subject that has this name, however it is written.

    One that has become part of another leads to that one.
    """
    everyone = every_stakeholder(snapshot)
    found = next(
        (one for one in everyone.values() if one.subject == subject and name_key(one.name) == name_key(name)), None
    )
    while found is not None and found.into:
        found = everyone.get(found.into)
    return found


def change(keep: Keep, snapshot: Snapshot, stakeholder_id: str, **values: Any) -> None:
    """Change fields of a stakeholder and no others. Raises `StakeholderError`, also for a name that another has."""
    if "name" in values and (known := every_stakeholder(snapshot).get(stakeholder_id)):
        other = named(snapshot, known.subject, values["name"])
        if other is not None and other.id != stakeholder_id:
            raise StakeholderError("error-stakeholder-known", name=other.name)
    _change(keep, stakeholder_id, lambda found: replace(found, **values))


def tie(keep: Keep, stakeholder_id: str, tied: Tie) -> None:
    """Tie a stakeholder to a project, or say anew which role it has there. Raises `StakeholderError`."""

    def changed(found: Stakeholder) -> Stakeholder:
        return replace(found, ties=tuple({**{old.key: old for old in found.ties}, tied.key: tied}.values()))

    _change(keep, stakeholder_id, changed)


def untie(keep: Keep, stakeholder_id: str, keys: frozenset[str]) -> None:
    """Take a stakeholder's ties of these keys away. Raises `StakeholderError`."""
    _change(keep, stakeholder_id, lambda found: replace(found, ties=tuple(t for t in found.ties if t.key not in keys)))


def merge(keep: Keep, snapshot: Snapshot, stakeholder_id: str, into: str) -> None:
    """Make one stakeholder part of another. Nothing is lost: `separate` has it again. Raises `StakeholderError`."""
    part = every_stakeholder(snapshot).get(stakeholder_id)
    if part is None or stakeholder_id == into:
        raise StakeholderError("error-stakeholder-gone")
    _change(keep, into, lambda found: merged(found, part))
    _change(keep, stakeholder_id, lambda found: replace(found, into=into))


def show_again(keep: Keep, stakeholder_id: str) -> None:
    """Show a stakeholder again that was hidden or had become part of another. Raises `StakeholderError`."""
    _change(keep, stakeholder_id, lambda found: replace(found, hidden=False, into=""))


def turn_to(keep: Keep, **values: Any) -> None:
    """Change what the room maps (`subject`) or how it is drawn (`drawing`)."""

    def changed(found: Document | None) -> Mapping[str, Any]:
        return {"drawing": View().drawing, "subject": "", **(found.content if found else {}), **values}

    keep(NAME, VIEW, changed)


def put_case(keep: Keep, snapshot: Snapshot, case: Case, subject: str) -> int:
    """Keep the stakeholders of a prepared case, tied to the rows of its projects; gives how many.

    Those that the room has already named stay as they are and gain the case's projects.
    """
    for one in case.stakeholders:
        put(keep, snapshot, prepared(snapshot, case, one, subject))
    return len(case.stakeholders)


def prepared(snapshot: Snapshot, case: Case, one: CaseStakeholder, subject: str) -> Stakeholder:
    """A stakeholder of a prepared case as one of `subject`, tied to the rows of its projects where the room has any."""
    by_name = {name_key(project.label): project for project in projects(snapshot)}
    titles = {project.id: project.title for project in case.projects}
    tied = [_tie_to(titles[project], by_name) for project in one.projects]
    if tied:
        tied[0] = replace(tied[0], role=one.role)
    return Stakeholder(one.name, one.type, one.level, subject, one.influence, one.interest, one.involved, tuple(tied))


def _tie_to(title: str, by_name: Mapping[str, Project]) -> Tie:
    found = by_name.get(name_key(title))
    return Tie(title, row=found.rows[0] if found else "")


def _joined(wanted: Stakeholder) -> Callable[[Document | None], Mapping[str, Any]]:
    def content(found: Document | None) -> Mapping[str, Any]:
        if found is None:
            return content_of(wanted)
        known = stakeholder_of(found.content, found.id)
        if known.into or name_key(known.name) != name_key(wanted.name):
            raise NameTaken("error-stakeholder-known", name=known.name)
        return content_of(merged(known, wanted))

    return content


def _change(keep: Keep, stakeholder_id: str, changed: Callable[[Stakeholder], Stakeholder]) -> None:
    def content(found: Document | None) -> Mapping[str, Any]:
        if found is None:
            raise StakeholderError("error-stakeholder-gone")
        return content_of(tidy_stakeholder(changed(stakeholder_of(found.content, found.id))))

    keep(NAME, stakeholder_id, content)


def _id_of(stakeholder: Stakeholder) -> str:
    told = f"{stakeholder.subject}\n{name_key(stakeholder.name)}"
    return f"one.{hashlib.sha256(told.encode()).hexdigest()[:16]}"
