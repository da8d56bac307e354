"""What a workshop has gathered about stakeholders: whose they are, which rows have an owner, which voices are missing.

Stakeholders are mapped for a subject: "plan:<title>" for the plan or course of that title (all sheets of it, also the
copies of groups), "centre:<id or name>" for a training centre. `EVERY_CENTRE` is all of
the centres at once.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from alignment import Alignment, AlignmentSheet, centre_name
from exercises.rooms import Snapshot
from exercises.stakeholders.stakeholder import (
    LONGEST_PROJECT,
    LONGEST_SUBJECT,
    NAME,
    Stakeholder,
    Tie,
    name_key,
    stakeholder_of,
)
from exercises.workshop import Coding
from sdg_data.wording import Wording

VIEW = "view"  # the document that says what the room maps and how it is drawn
EVERY_CENTRE = "centres"
_PLAN, _CENTRE = "plan:", "centre:"


class Drawing(StrEnum):
    """How the stakeholders are drawn: as a map, as an onion by level or by involvement, or what is missing."""

    MAP = "map"
    LEVELS = "levels"
    INVOLVEMENT = "involvement"
    LISTS = "lists"


@dataclass(frozen=True, slots=True)
class View:
    """What the room maps now, and how it is drawn."""

    drawing: Drawing = Drawing.MAP
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    """A project of a plan or course: the rows that name it, as ids and as numbers of the sheet.

    `title` is the sheet's, `centre` whose it is.
    """

    label: str
    focus: str
    title: str
    centre: str
    rows: tuple[str, ...]
    numbers: tuple[int, ...]

    def is_of(self, tie: Tie) -> bool:
        """Whether a tie is to this project: to one of its rows, or to its name (a group's copy has rows of its own)."""
        return tie.row in self.rows or name_key(tie.project) == name_key(self.label)


def plan(title: str) -> str:
    """The subject of the plan or course of this title."""
    return f"{_PLAN}{title[:LONGEST_SUBJECT]}"


def centre(name: str) -> str:
    """The subject of a centre, by id or name."""
    return f"{_CENTRE}{name}"


def is_centre(subject: str) -> bool:
    """Whether a subject is a centre, not a plan or course."""
    return subject.startswith(_CENTRE)


def subject_name(subject: str, say: Wording) -> str:
    """What a subject is called."""
    if subject == EVERY_CENTRE:
        return say("every-centre")
    if is_centre(subject):
        return centre_name(subject.removeprefix(_CENTRE), say.language)
    return subject.removeprefix(_PLAN)


def illustrative(snapshot: Snapshot, subject: str) -> bool:
    """Whether a subject is a case made up for practice."""
    return any(sheet.illustrative and plan(sheet.title) == subject for sheet in snapshot.sheets.values())


def subjects(snapshot: Snapshot) -> tuple[str, ...]:
    """What the room could map: the plans and courses, the centres, and what it has mapped."""
    plans = [plan(sheet.title) for sheet in snapshot.sheets.values()]
    present = snapshot.workshop.centres
    listed = [*plans, *([EVERY_CENTRE] if present else []), *map(centre, present)]
    known = [one.subject for one in every_stakeholder(snapshot).values()]
    return tuple(dict.fromkeys([*listed, *known, *filter(None, [_kept_view(snapshot).subject])]))


def view(snapshot: Snapshot) -> View:
    """What the room maps; before the facilitator has said so, the first of what it could, else the workshop itself."""
    kept = _kept_view(snapshot)
    first = next(iter(subjects(snapshot)), plan(snapshot.workshop.name))
    return View(kept.drawing, kept.subject or first)


def _kept_view(snapshot: Snapshot) -> View:
    found = next((document.content for document in snapshot.gathered.get(NAME, ()) if document.id == VIEW), None)
    return View(Drawing(found["drawing"]), found["subject"]) if found else View()


def every_stakeholder(snapshot: Snapshot) -> Mapping[str, Stakeholder]:
    """All that were kept, by id, oldest first: also the hidden ones and those that became part of another."""
    kept = (document for document in snapshot.gathered.get(NAME, ()) if document.id != VIEW)
    return {document.id: stakeholder_of(document.content, document.id) for document in kept}


def stakeholders(snapshot: Snapshot, subject: str = "") -> tuple[Stakeholder, ...]:
    """The stakeholders that the room sees, of one subject or ("") of all."""
    shown = (one for one in every_stakeholder(snapshot).values() if not one.hidden and not one.into)
    return tuple(one for one in shown if not subject or _within(one.subject, subject))


def _within(own: str, subject: str) -> bool:
    return is_centre(own) if subject == EVERY_CENTRE else own == subject


def missing_voices(listed: Iterable[Stakeholder]) -> tuple[Stakeholder, ...]:
    """Those who should be involved and are not."""
    return tuple(one for one in listed if not one.involved)


def ownerless(snapshot: Snapshot, subject: str = "") -> tuple[Project, ...]:
    """The projects of a subject, or ("") of all sheets, that no stakeholder is tied to."""
    ties = [tie for one in stakeholders(snapshot) for tie in one.ties]
    rows, names = {tie.row for tie in ties if tie.row}, {name_key(tie.project) for tie in ties}
    listed = projects_of(snapshot, subject) if subject else projects(snapshot)
    return tuple(
        project for project in listed if rows.isdisjoint(project.rows) and name_key(project.label) not in names
    )


def projects_of(snapshot: Snapshot, subject: str) -> tuple[Project, ...]:
    """The projects of a plan or course, or of a centre's; of all sheets where the subject has none."""
    name = subject.partition(":")[2]
    every = projects(snapshot)
    own = tuple(
        project
        for project in every
        if (plan(project.title) == subject if subject.startswith(_PLAN) else project.centre == name)
    )
    return own or every


def projects(snapshot: Snapshot) -> tuple[Project, ...]:
    """The projects of the workshop's sheets, each once however many rows, or groups' copies, name it."""
    found: dict[tuple[str, str], Project] = {}
    for sheet, number, row in _open_rows(snapshot):
        label = _label(row.project or row.strategic_focus or row.finest_code)
        if not label or row.id in snapshot.stage.hidden_rows:
            continue
        key = (name_key(sheet.title), name_key(label))
        known = found.get(key, Project(label, row.strategic_focus, sheet.title, sheet.centre, (), ()))
        numbers = known.numbers if number in known.numbers else (*known.numbers, number)
        found[key] = replace(known, rows=(*known.rows, row.id), numbers=numbers)
    return tuple(found.values())


def _label(text: str) -> str:
    return " ".join(text[: 10 * LONGEST_PROJECT].split())[:LONGEST_PROJECT].strip()


def _open_rows(snapshot: Snapshot) -> Iterator[tuple[AlignmentSheet, int, Alignment]]:
    """The rows with their sheet and number. Of groups' copies that lie face down, only those that all name alike."""
    codings = {sheet: coding for coding in snapshot.codings for sheet in coding.sheets.values()}
    for sheet in snapshot.sheets.values():
        coding = codings.get(sheet.id)
        common = _common(snapshot, coding) if coding and snapshot.face_down(coding) else None
        for number, row in enumerate(sheet.rows, 1):
            if common is None or name_key(row.project or row.strategic_focus) in common:
                yield sheet, number, row


def _common(snapshot: Snapshot, coding: Coding) -> frozenset[str]:
    copies = [snapshot.sheets[sheet] for sheet in coding.sheets.values() if sheet in snapshot.sheets]
    named = [{name_key(row.project or row.strategic_focus) for row in sheet.rows} for sheet in copies]
    return frozenset(set.intersection(*named) - {""}) if named else frozenset()
