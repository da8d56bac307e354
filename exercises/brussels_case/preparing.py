"""The case put before the room: one sheet for all, or a copy for each group, face down."""

from collections.abc import Mapping

from alignment import AlignmentSheet
from exercises.cases import Case, case
from exercises.workshop.exercise import NextStep, revealing
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.records import Coding
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState, face_down, kept

NAME = "brussels-case"
PACKAGE = "exercises/brussels_case"
_PLACE = "case"  # the document that says where the case lies


def the_case(language: str) -> Case:
    """The case in `language`."""
    return case("brussels", language)


def prepare(facilitation: Facilitation, *, in_groups: bool) -> None:
    """Put the case before the room, in the workshop's language, and bring everybody there.

    Where it has been prepared already, everybody is brought to that one. Raises `ExerciseError` where groups are wanted
    and there are not two.
    """
    with facilitation.act("prepare-groups" if in_groups else "prepare-together", PACKAGE) as act:
        if not place(act):
            blank = the_case(act.workshop.language).sheet()
            rows: list[str] = []  # each group has its own
            if in_groups:
                made = act.start_coding(blank).id
            else:
                sheet = act.add_sheet(blank)
                made, rows = sheet.id, [row.id for row in sheet.rows]
            act.keep(NAME, _PLACE, {"sheet": made, "rows": rows})
        act.bring_everyone(exercise=NAME)


def place(workshop: WorkshopState) -> str:
    """The id of the sheet, or of the double coding, that holds the case; "" before it is prepared."""
    return str(kept(workshop, NAME, _PLACE).get("sheet", ""))


def coding(snapshot: Snapshot) -> Coding | None:
    """The double coding that holds the case, or None where the room works on one sheet."""
    return snapshot.coding(place(snapshot)) if place(snapshot) else None


def groups_face_down(snapshot: Snapshot) -> bool:
    """Whether groups work on the case and their answers are not revealed."""
    own = coding(snapshot)
    return own is not None and face_down(snapshot, own)


def next_step(snapshot: Snapshot) -> NextStep | None:
    """To reveal the groups' answers, once one of them has some."""
    own = coding(snapshot)
    if own is None or not groups_face_down(snapshot) or not any(map(snapshot.answered.get, own.sheets.values())):
        return None
    return revealing(own.id, PACKAGE, "reveal-groups")


def works_on(snapshot: Snapshot, group: str, centre: str) -> AlignmentSheet | None:  # noqa: ARG001 (the plan is nobody's)
    """The sheet that a group aligns, or None before the case is prepared, and for people without a group."""
    return snapshot.sheet_of(group, place(snapshot)) if place(snapshot) else None


def copies(snapshot: Snapshot) -> Mapping[str, tuple[AlignmentSheet, tuple[str, ...]]]:
    """The sheets with the case by group ("" for the whole room), each with its row ids in the order of the projects."""
    if own := coding(snapshot):
        found = {group: (sheet, own.rows[group]) for group, sheet in own.sheets.items()}
    else:
        found = {"": (place(snapshot), tuple(kept(snapshot, NAME, _PLACE).get("rows", ())))}
    return {group: (snapshot.sheets[sheet], rows) for group, (sheet, rows) in found.items() if sheet in snapshot.sheets}


def focus_key(number: int) -> str:
    """The name under which the model answer of a strategic focus, counted from 1, is revealed."""
    return f"{NAME}.model.{number}"


def revealed_focuses(snapshot: Snapshot, plan: Case) -> tuple[str, ...]:
    """The strategic focuses whose model answer lies open; none while groups work face down."""
    if not place(snapshot) or groups_face_down(snapshot):
        return ()
    return tuple(
        focus for number, focus in enumerate(plan.strategic_focuses, 1) if focus_key(number) in snapshot.stage.revealed
    )
