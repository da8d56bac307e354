"""Which course somebody works on: the prepared case with the whole room, or that of their centre."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from alignment import Alignment, AlignmentSheet
from alignment.checks import tidy_name
from exercises.cases import case
from exercises.rooms import Snapshot
from exercises.workshops import Facilitation, Seat

NAME = "own-course"
_CASE = "case"  # the document that names the sheet with the prepared course
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


def with_case(snapshot: Snapshot) -> bool:
    """Whether the whole room works on the prepared course now."""
    return _documents(snapshot).get(_MANNER, {}).get("manner") == _CASE


def bring_to_case(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Put the prepared course before the whole room, the same one each time, in the workshop's language."""
    if _CASE not in _documents(snapshot):
        made = facilitation.add_sheet(prepared_course(facilitation.workshop.language))
        facilitation.gather(NAME, _CASE, lambda before: before.content if before else {"sheet": made.id})
    _bring(facilitation, _CASE)


def bring_to_own(facilitation: Facilitation) -> None:
    """Let every centre work on a course of its own."""
    _bring(facilitation, "own")


def start_course(seat: Seat, title: str, rows: tuple[Alignment, ...]) -> str:
    """Start the course of the seat's centre with these sessions; gives its sheet's id, also where it was there before.

    Raises `AlignmentError` for a course without a title.
    """
    centre = seat.participant.centre
    return _start(seat, AlignmentSheet(title=title, centre=centre, rows=rows))


def start_from_prepared(seat: Seat) -> str:
    """Start the course of the seat's centre as a copy of the prepared one, which stays marked as illustrative."""
    return _start(seat, replace(prepared_course(seat.workshop.language), centre=seat.participant.centre))


def works_on(snapshot: Snapshot, group: str, centre: str) -> AlignmentSheet | None:  # noqa: ARG001 (centres, not groups)
    """The course that somebody of this centre aligns, or None where there is none yet."""
    wanted = _CASE if with_case(snapshot) else _document_id(centre)
    return _sheet(snapshot, _documents(snapshot).get(wanted, {}))


def courses(snapshot: Snapshot) -> tuple[Course, ...]:
    """The courses there are, the prepared one first, then as they were started."""
    found = _documents(snapshot)
    listed = [(name, _sheet(snapshot, content)) for name, content in found.items()]
    listed.sort(key=lambda one: one[0] != _CASE)
    return tuple(Course(sheet.centre, sheet, name == _CASE) for name, sheet in listed if sheet)


def _start(seat: Seat, sheet: AlignmentSheet) -> str:
    return seat.start_sheet(NAME, _document_id(seat.participant.centre), sheet)


def _bring(facilitation: Facilitation, manner: str) -> None:
    facilitation.gather(NAME, _MANNER, lambda _: {"manner": manner})
    facilitation.bring_everyone(exercise=NAME)


def _document_id(centre: str) -> str:
    return f"course.{tidy_name(centre)}"


def _documents(snapshot: Snapshot) -> Mapping[str, Mapping[str, Any]]:
    return {document.id: document.content for document in snapshot.gathered.get(NAME, ())}


def _sheet(snapshot: Snapshot, content: Mapping[str, Any]) -> AlignmentSheet | None:
    return snapshot.sheets.get(str(content.get("sheet", "")))
