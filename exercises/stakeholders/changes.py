"""What people say of stakeholders, and what the facilitator does with them, within the transaction of an act.

Two people may change one stakeholder at once: of one field the last word stands, and no other field is touched. All
raise `StakeholderError` for what cannot be kept, and for a stakeholder that is no longer there.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from alignment.ground.records import content_of
from exercises.cases import Case, CaseStakeholder
from exercises.stakeholders import mapping
from exercises.stakeholders.mapping import SETTINGS, Project
from exercises.stakeholders.stakeholder import (
    NAME,
    Stakeholder,
    StakeholderError,
    Tie,
    merged,
    name_key,
    tidy_stakeholder,
)
from exercises.workshop.acts import Act, FacilitatorAct
from exercises.workshop.state import WorkshopState

MOST = 120  # stakeholders of one workshop: more than any map can show


def put(act: Act, stakeholder: Stakeholder) -> str:
    """Keep a stakeholder, new or as part of the one that has its name already; gives the id."""
    wanted = tidy_stakeholder(stakeholder)
    known = named(act, wanted.subject, wanted.name)
    if known is not None:
        return _keep(act, merged(known, wanted))
    if len(mapping.every_stakeholder(act)) >= MOST:
        raise StakeholderError("error-stakeholder-many", most=MOST)
    return _keep(act, wanted)


def named(workshop: WorkshopState, subject: str, name: str) -> Stakeholder | None:
    """The stakeholder of a subject that has this name, however it is written.

    One that has become part of another leads to that one.
    """
    everyone, key = mapping.every_stakeholder(workshop), name_key(name)
    found = next((one.id for one in everyone.values() if one.subject == subject and name_key(one.name) == key), "")
    return mapping.standing(everyone, found)


def change(act: Act, stakeholder_id: str, **values: Any) -> None:
    """Change fields of a stakeholder and no others; a name that another has is refused."""
    known = _known(act, stakeholder_id)
    if "name" in values:
        other = named(act, known.subject, values["name"])
        if other is not None and other.id != stakeholder_id:
            raise StakeholderError("error-stakeholder-known", name=other.name)
    _keep(act, replace(known, **values))


def tie(act: Act, stakeholder_id: str, *tied: Tie, gone: frozenset[str] = frozenset()) -> None:
    """Tie a stakeholder to projects, or say anew which role it has there; ties of the keys `gone` are taken away."""
    known = _known(act, stakeholder_id)
    ties = {one.key: one for one in known.ties if one.key not in gone} | {one.key: one for one in tied}
    _keep(act, replace(known, ties=tuple(ties.values())))


def merge(act: Act, stakeholder_id: str, into: str) -> None:
    """Make one stakeholder part of another. Nothing is lost: `show_again` has it again."""
    part, whole = _known(act, stakeholder_id), _known(act, into)
    if part.id == whole.id:
        raise StakeholderError("error-stakeholder-gone")
    _keep(act, merged(whole, part))
    _keep(act, replace(part, into=into))


def show_again(act: Act, stakeholder_id: str) -> None:
    """Show a stakeholder again that was hidden or had become part of another."""
    found = mapping.every_stakeholder(act).get(stakeholder_id)
    if found is None:
        raise StakeholderError("error-stakeholder-gone")
    _keep(act, replace(found, hidden=False, into=""))


def turn_to(act: Act, **values: Any) -> None:
    """Change what the room maps (`subject`) or how it is drawn (`drawing`)."""
    act.keep(NAME, SETTINGS, content_of(replace(mapping.chosen_settings(act), **values)))


def load_case(act: FacilitatorAct, prepared: Case) -> int:
    """Put a prepared case before everybody; gives how many stakeholders it has.

    Its sheet comes with it where the room has none. The stakeholders are tied to the rows of its projects; those that
    the room has named already stay as they are and gain these ties.
    """
    subject = mapping.plan_subject(prepared.title)
    if name_key(prepared.title) not in {name_key(sheet.title) for sheet in act.sheets.values()}:
        act.add_sheet(prepared.sheet())
    listed = mapping.projects(act)
    for one in prepared.stakeholders:
        put(act, stakeholder_of_case(prepared, one, subject, listed))
    turn_to(act, subject=subject)
    act.bring_everyone(exercise=NAME)
    return len(prepared.stakeholders)


def stakeholder_of_case(prepared: Case, one: CaseStakeholder, subject: str, listed: Iterable[Project]) -> Stakeholder:
    """A stakeholder of a prepared case as one of `subject`, tied to the rows of its projects among those `listed`."""
    rows = {name_key(project.label): project.rows[0] for project in listed}
    titles = {project.id: project.title for project in prepared.projects}
    tied = [Tie(titles[project], row=rows.get(name_key(titles[project]), "")) for project in one.projects]
    if tied:
        tied[0] = replace(tied[0], role=one.role)
    return Stakeholder(one.name, one.type, one.level, subject, one.influence, one.interest, one.involved, tuple(tied))


def _known(act: Act, stakeholder_id: str) -> Stakeholder:
    # What has become part of another, or is hidden, is there for the facilitator only.
    found = mapping.every_stakeholder(act).get(stakeholder_id)
    if found is None or found.into or found.hidden:
        raise StakeholderError("error-stakeholder-gone")
    return found


def _keep(act: Act, stakeholder: Stakeholder) -> str:
    return act.keep(NAME, stakeholder.id, content_of(tidy_stakeholder(stakeholder), "id")).id
