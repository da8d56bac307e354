"""Which course somebody works on: the prepared case with the whole room, or that of their centre."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from alignment import Alignment, AlignmentSheet
from alignment.checks import tidy_name
from alignment.store import SentForm
from exercises.cases import case
from exercises.workshop.acts import FacilitatorAct
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.state import WorkshopState, kept

NAME = "own-course"
PACKAGE = "exercises/own_course"
COURSE, COURSES = "course", ("mashhad", "own")  # what a slot says: the prepared course, or one of each centre
_CASE, _OWN = "case", "own"  # both manners; the first also names the document with the prepared course's sheet
_COURSE = "course"  # the kind of the documents that name the sheet of a centre
_MANNER = "manner"  # the document that says whether the room is at it


@dataclass(frozen=True, slots=True)
class Course:
    """A course of the workshop: its sheet and the centre whose it is. `prepared` is the case for the whole room."""

    centre: str
    sheet: AlignmentSheet
    prepared: bool = False


def prepared_course(language: str) -> AlignmentSheet:
    """Mashhad's course, illustrative: a row for each session with its hours, and nothing aligned."""
    prepared = case("mashhad", language)
    blank = prepared.sheet()
    with_hours = zip(blank.rows, prepared.projects, strict=True)
    return replace(blank, rows=tuple(replace(row, hours=session.hours) for row, session in with_hours))


def with_case(workshop: WorkshopState) -> bool:
    """Whether the whole room works on the prepared course now."""
    return kept(workshop, NAME, _MANNER).get("manner") == _CASE


def bring_to_case(facilitation: Facilitation) -> None:
    """Put the prepared course before the whole room, the same one each time, in the workshop's language."""
    with facilitation.act("bring-to-case", PACKAGE) as act:
        _prepare(act, _CASE)
        act.bring_everyone(exercise=NAME)


def bring_to_own(facilitation: Facilitation) -> None:
    """Let every centre work on a course of its own."""
    with facilitation.act("bring-to-own", PACKAGE) as act:
        _prepare(act, _OWN)
        act.bring_everyone(exercise=NAME)


def start_course(seat: Seat, title: str, rows: tuple[Alignment, ...], sent: SentForm | None = None) -> str:
    """Start the course of the seat's centre with these sessions; gives its sheet's id, also where it was there before.

    The drafts of the form `sent` go unless a colleague was faster: what was typed is in no sheet then.
    Raises `AlignmentError` for a course without a title.
    """
    centre = seat.participant.centre
    return _start(seat, AlignmentSheet(title=title, centre=centre, rows=rows), sent)


def start_from_prepared(seat: Seat) -> str:
    """Start the course of the seat's centre as a copy of the prepared one, which stays marked as illustrative."""
    return start_with(seat, prepared_course(seat.workshop.language))


def start_with(seat: Seat, sheet: AlignmentSheet) -> str:
    """Start the course of the seat's centre as a copy of a sheet; gives the copy's id."""
    return _start(seat, replace(sheet, centre=seat.participant.centre))


def works_on(workshop: WorkshopState, group: str, centre: str) -> AlignmentSheet | None:  # noqa: ARG001 (centres, not groups)
    """The course that somebody of this centre aligns, or None where there is none yet."""
    return _sheet(workshop, _CASE if with_case(workshop) else _document_id(centre))


def courses(workshop: WorkshopState) -> tuple[Course, ...]:
    """The courses there are, the prepared one first, then as they were started."""
    names = (_CASE, *(document.id for document in workshop.kind(NAME, _COURSE)))
    listed = [(name, _sheet(workshop, name)) for name in names]
    return tuple(Course(sheet.centre, sheet, name == _CASE) for name, sheet in listed if sheet)


def _start(seat: Seat, sheet: AlignmentSheet, sent: SentForm | None = None) -> str:
    course = _document_id(seat.participant.centre)
    with seat.act() as act:
        if sent and act.document(NAME, course) is None:
            act.forget(sent)
        return act.start_sheet(NAME, course, sheet)


def open_for(act: FacilitatorAct, settings: Mapping[str, str]) -> None:
    """Put before the room what a slot is for: the prepared course, or one of each centre; the first time only."""
    if (course := settings.get(COURSE)) and act.document(NAME, _MANNER) is None:
        _prepare(act, _OWN if course == _OWN else _CASE)


def _prepare(act: FacilitatorAct, manner: str) -> None:
    if manner == _CASE and _sheet(act, _CASE) is None:
        made = act.add_sheet(prepared_course(act.workshop.language))
        act.keep(NAME, _CASE, {"sheet": made.id})
    act.keep(NAME, _MANNER, {"manner": manner})


def _document_id(centre: str) -> str:
    return f"{_COURSE}.{tidy_name(centre)}"


def _sheet(workshop: WorkshopState, document_id: str) -> AlignmentSheet | None:
    return workshop.sheets.get(str(kept(workshop, NAME, document_id).get("sheet", "")))
