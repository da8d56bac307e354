"""The case put before the room: one sheet for all, or a copy for each group, face down."""

from collections.abc import Mapping
from typing import Any

from alignment import AlignmentSheet
from exercises.cases import Case, case
from exercises.rooms import Snapshot
from exercises.workshop import Coding
from exercises.workshops import Facilitation

NAME = "brussels-case"
_PLACE = "case"  # the document that says where the case lies


def the_case(language: str) -> Case:
    """The case in `language`."""
    return case("brussels", language)


def prepare(facilitation: Facilitation, *, in_groups: bool) -> None:
    """Put the case before the room, in the workshop's language, and bring everybody there.

    Raises `ExerciseError` where groups are wanted and there are not two.
    """
    blank = the_case(facilitation.workshop.language).sheet()
    if in_groups:
        place = facilitation.start_coding(blank).id
        rows: list[str] = []  # each group has its own
    else:
        sheet = facilitation.add_sheet(blank)
        place, rows = sheet.id, [row.id for row in sheet.rows]
    facilitation.gather(NAME, _PLACE, lambda _: {"sheet": place, "rows": rows})
    facilitation.bring_everyone(exercise=NAME)


def place(snapshot: Snapshot) -> str:
    """The id of the sheet, or of the double coding, that holds the case; "" before it is prepared."""
    return str(_content(snapshot).get("sheet", ""))


def coding(snapshot: Snapshot) -> Coding | None:
    """The double coding that holds the case, or None where the room works on one sheet."""
    return snapshot.coding(place(snapshot)) if place(snapshot) else None


def face_down(snapshot: Snapshot) -> bool:
    """Whether groups work on the case and their answers are not revealed."""
    own = coding(snapshot)
    return own is not None and snapshot.face_down(own)


def works_on(snapshot: Snapshot, group: str, centre: str) -> AlignmentSheet | None:  # noqa: ARG001 (the plan is nobody's)
    """The sheet that a group aligns, or None before the case is prepared, and for people without a group."""
    return snapshot.sheet_of(group, place(snapshot)) if place(snapshot) else None


def copies(snapshot: Snapshot) -> Mapping[str, tuple[AlignmentSheet, tuple[str, ...]]]:
    """The sheets with the case by group ("" for the whole room), each with its row ids in the order of the projects."""
    if own := coding(snapshot):
        found = {group: (sheet, own.rows[group]) for group, sheet in own.sheets.items()}
    else:
        found = {"": (place(snapshot), tuple(_content(snapshot).get("rows", ())))}
    return {group: (snapshot.sheets[sheet], rows) for group, (sheet, rows) in found.items() if sheet in snapshot.sheets}


def focus_key(number: int) -> str:
    """The name under which the model answer of a strategic focus, counted from 1, is revealed."""
    return f"{NAME}.model.{number}"


def revealed_focuses(snapshot: Snapshot, plan: Case) -> tuple[str, ...]:
    """The strategic focuses whose model answer lies open; none while groups work face down."""
    if not place(snapshot) or face_down(snapshot):
        return ()
    return tuple(
        focus for number, focus in enumerate(plan.strategic_focuses, 1) if focus_key(number) in snapshot.stage.revealed
    )


def _content(snapshot: Snapshot) -> Mapping[str, Any]:
    return next((document.content for document in snapshot.gathered.get(NAME, ()) if document.id == _PLACE), {})
