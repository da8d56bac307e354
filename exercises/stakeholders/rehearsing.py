"""Whom a simulated participant names as a stakeholder, and how they move one."""

import random
from dataclasses import replace

from alignment import Kind
from exercises.cases import Case, case, case_names
from exercises.stakeholders import changes, mapping
from exercises.stakeholders.stakeholder import NAME, SCALE
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot


def rehearse(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    """Name a stakeholder of a prepared case that the room lacks; where it lacks none, move one that a simulated named.

    What people named stays where they put it.
    """
    subject = mapping.map_settings(snapshot).subject
    if subject == mapping.EVERY_CENTRE:
        if not seat.participant.centre:
            return
        subject = mapping.centre_subject(seat.participant.centre)
    source = _source(snapshot, subject)
    lacking = [one for one in source.stakeholders if changes.named(snapshot, subject, one.name) is None]
    if lacking:
        listed = mapping.projects(snapshot)
        found = changes.stakeholder_of_case(source, chance.choice(lacking), subject, listed)
        # Of a case that is not on the table only the stakeholders are plausible, not their projects.
        with seat.act() as act:
            changes.put(act, replace(found, ties=tuple(tie for tie in found.ties if tie.row)))
    else:
        _move_one(snapshot, subject, seat, chance)


def _source(snapshot: Snapshot, subject: str) -> Case:
    """The case that is the subject; else one of a course for a centre, and one of a plan for everything else."""
    cases = [case(name, snapshot.workshop.language) for name in case_names()]
    kind = Kind.COURSE if mapping.is_centre(subject) else Kind.CITY_PLAN
    same = [one for one in cases if mapping.plan_subject(one.title) == subject]
    return (same or [one for one in cases if one.kind is kind] or cases)[0]


def _move_one(snapshot: Snapshot, subject: str, seat: Seat, chance: random.Random) -> None:
    simulated = {who.id for who in snapshot.people.values() if who.simulated}
    own = {document.id for document in snapshot.kind(NAME) if document.by in simulated}
    listed = [one for one in mapping.stakeholders(snapshot, subject) if one.id in own]
    if listed:
        one, axis = chance.choice(listed), chance.choice(("influence", "interest"))
        near = [value for value in SCALE if abs(value - getattr(one, axis)) == 1]
        with seat.act() as act:
            changes.change(act, one.id, **{axis: chance.choice(near)})
