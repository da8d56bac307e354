"""What a workshop has gathered about stakeholders: whose they are, which rows have an owner, which voices are missing.

Stakeholders are mapped for a subject: "plan:<title>" for the plan or course of that title (all sheets of it, also the
copies of groups), "centre:<id or name>" for a training centre. `EVERY_CENTRE` is all of the centres at once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from alignment import Alignment, AlignmentSheet, Kind, centre_name
from alignment.ground.lettering import one_line
from alignment.ground.records import record_of
from alignment.ground.wording import Wording
from exercises.cases import case, case_names
from exercises.stakeholders.stakeholder import LONGEST_PROJECT, LONGEST_SUBJECT, NAME, Stakeholder, Tie, name_key
from exercises.workshop.records import Coding
from exercises.workshop.state import WorkshopState, face_down, kept, settings_of

SUBJECT, QUESTIONS = "subject", "questions"  # what a slot says: a case's name or every centre; with the five questions
SETTINGS = "view"  # the document that says what the room maps and how it is drawn
EVERY_CENTRE = "centres"
_PLAN, _CENTRE = "plan:", "centre:"


class Drawing(StrEnum):
    """How the stakeholders are drawn: as a map, as an onion by level or by involvement, or what is missing."""

    MAP = "map"
    LEVELS = "levels"
    INVOLVEMENT = "involvement"
    LISTS = "lists"


@dataclass(frozen=True, slots=True)
class MapSettings:
    """What the room maps now, and how it is drawn."""

    drawing: Drawing = Drawing.MAP
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    """A project of a plan or course: the rows that name it, as ids and as numbers of the sheet.

    `title` and `kind` are the sheet's, `centre` whose it is.
    """

    label: str
    focus: str
    title: str
    centre: str
    rows: tuple[str, ...]
    numbers: tuple[int, ...]
    kind: Kind = Kind.COURSE

    def is_of(self, tie: Tie) -> bool:
        """Whether a tie is to this project: to one of its rows, or to its name (a group's copy has rows of its own)."""
        return tie.row in self.rows or name_key(tie.project) == name_key(self.label)


def plan_subject(title: str) -> str:
    """The subject of the plan or course of this title."""
    return f"{_PLAN}{title[:LONGEST_SUBJECT]}"


def centre_subject(name: str) -> str:
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


def illustrative(workshop: WorkshopState, subject: str) -> bool:
    """Whether a subject is a case made up for practice."""
    return any(sheet.illustrative and plan_subject(sheet.title) == subject for sheet in workshop.sheets.values())


def subjects(workshop: WorkshopState) -> tuple[str, ...]:
    """What the room could map: the plans and courses, the centres, and what it has mapped."""
    plans = [plan_subject(sheet.title) for sheet in workshop.sheets.values()]
    present = workshop.workshop.centres
    listed = [*plans, *([EVERY_CENTRE] if present else []), *map(centre_subject, present)]
    known = [one.subject for one in every_stakeholder(workshop).values()]
    at_hand = (chosen_settings(workshop).subject, slot_subject(workshop))
    return tuple(dict.fromkeys([*listed, *known, *filter(None, at_hand)]))


def map_settings(workshop: WorkshopState) -> MapSettings:
    """What the room maps: what the facilitator has chosen, else what the slot is for.

    Without either, the first of what it could, else the workshop itself.
    """
    chosen = chosen_settings(workshop)
    if subject := chosen.subject or slot_subject(workshop):
        return replace(chosen, subject=subject)
    return replace(chosen, subject=next(iter(subjects(workshop)), plan_subject(workshop.workshop.name)))


def slot_subject(workshop: WorkshopState) -> str:
    """The subject that the slot is for, "" where it says none."""
    named = settings_of(workshop, NAME).get(SUBJECT, "")
    if named and named in case_names():
        return plan_subject(case(named, workshop.workshop.language).title)
    return EVERY_CENTRE if named == EVERY_CENTRE else ""


def with_questions(workshop: WorkshopState) -> bool:
    """Whether each centre's answers to the five questions stand beside what it is asked."""
    return QUESTIONS in settings_of(workshop, NAME)


def chosen_settings(workshop: WorkshopState) -> MapSettings:
    """What the facilitator has chosen to map; the subject is "" before that."""
    return record_of(MapSettings, kept(workshop, NAME, SETTINGS))


def every_stakeholder(workshop: WorkshopState) -> Mapping[str, Stakeholder]:
    """All that were kept, by id, oldest first: also the hidden ones and those that became part of another."""
    found = (document for document in workshop.kind(NAME) if document.id != SETTINGS)
    return {document.id: record_of(Stakeholder, document.content, id=document.id) for document in found}


def standing(everyone: Mapping[str, Stakeholder], stakeholder_id: str) -> Stakeholder | None:
    """The stakeholder of this id, or the one that it has become part of; None where there is none."""
    found = everyone.get(stakeholder_id)
    while found is not None and found.into:
        found = everyone.get(found.into)
    return found


def stakeholders(workshop: WorkshopState, subject: str = "") -> tuple[Stakeholder, ...]:
    """The stakeholders that the room sees, of one subject or ("") of all."""
    shown = (one for one in every_stakeholder(workshop).values() if not one.hidden and not one.into)
    return tuple(one for one in shown if not subject or _within(one.subject, subject))


def _within(own: str, subject: str) -> bool:
    return is_centre(own) if subject == EVERY_CENTRE else own == subject


def ownerless(workshop: WorkshopState, subject: str = "") -> tuple[Project, ...]:
    """The projects of a subject, or ("") of all sheets, that no stakeholder is tied to.

    On the map of centres only what is theirs can lack an owner: the rows of their courses.
    """
    ties = [tie for one in stakeholders(workshop) for tie in one.ties]
    rows, names = {tie.row for tie in ties if tie.row}, {name_key(tie.project) for tie in ties}
    if is_centre(subject) or subject == EVERY_CENTRE:
        listed = _projects_of_centres(workshop, subject)
    else:
        listed = projects_of(workshop, subject) if subject else projects(workshop)
    return tuple(
        project for project in listed if rows.isdisjoint(project.rows) and name_key(project.label) not in names
    )


def projects_of(workshop: WorkshopState, subject: str) -> tuple[Project, ...]:
    """The projects of a plan or course, or of a centre's; of all sheets where the subject has none."""
    every = projects(workshop)
    if subject.startswith(_PLAN):
        return tuple(project for project in every if plan_subject(project.title) == subject) or every
    return _projects_of_centres(workshop, subject) or every


def _projects_of_centres(workshop: WorkshopState, subject: str) -> tuple[Project, ...]:
    # A city's plan is not a training centre's, wherever the city has one.
    own = set(workshop.workshop.centres) if subject == EVERY_CENTRE else {subject.removeprefix(_CENTRE)}
    return tuple(project for project in projects(workshop) if project.centre in own and project.kind is Kind.COURSE)


def projects(workshop: WorkshopState) -> tuple[Project, ...]:
    """The projects of the workshop's sheets, each once however many rows, or groups' copies, name it."""
    found: dict[tuple[str, str], Project] = {}
    hidden = workshop.stage.hidden_rows
    for sheet, number, row in _open_rows(workshop):
        label = _label(row.project or row.strategic_focus or row.finest_code)
        if not label or row.id in hidden:
            continue
        key = (name_key(sheet.title), name_key(label))
        known = found.get(key, Project(label, row.strategic_focus, sheet.title, sheet.centre, (), (), sheet.kind))
        numbers = known.numbers if number in known.numbers else (*known.numbers, number)
        found[key] = replace(known, rows=(*known.rows, row.id), numbers=numbers)
    return tuple(found.values())


def _label(text: str) -> str:
    return one_line(text[: 10 * LONGEST_PROJECT])[:LONGEST_PROJECT].strip()


def _open_rows(workshop: WorkshopState) -> Iterator[tuple[AlignmentSheet, int, Alignment]]:
    """The rows with their sheet and number. Of groups' copies that lie face down, only those that all name alike."""
    sheets = workshop.sheets
    common = {
        sheet: _common(coding, sheets)
        for coding in workshop.codings
        if face_down(workshop, coding)
        for sheet in coding.sheets.values()
    }
    for sheet in sheets.values():
        named = common.get(sheet.id)
        for number, row in enumerate(sheet.rows, 1):
            if named is None or name_key(row.project or row.strategic_focus) in named:
                yield sheet, number, row


def _common(coding: Coding, sheets: Mapping[str, AlignmentSheet]) -> frozenset[str]:
    copies = [sheets[sheet] for sheet in coding.sheets.values() if sheet in sheets]
    named = [{name_key(row.project or row.strategic_focus) for row in sheet.rows} for sheet in copies]
    return frozenset(set.intersection(*named) - {""}) if named else frozenset()
