"""A workshop as functions ask about it: by a snapshot, or by an act, which decides by what is kept at that moment."""

from collections.abc import Mapping
from dataclasses import replace

from alignment import AlignmentSheet
from alignment.store import Content
from exercises.workshop.acts import Act
from exercises.workshop.records import Coding, WorkshopPhase, lies_face_down
from exercises.workshop.sittings import Sitting
from exercises.workshop.snapshots import Snapshot

WorkshopState = Snapshot | Act


def kept(workshop: WorkshopState, collection: str, document_id: str) -> Content:
    """The content of the document of this id, an empty one where there is none."""
    found = workshop.document(collection, document_id)
    return found.content if found else {}


def chosen_on(now: frozenset[str], seen: frozenset[str], wanted: frozenset[str]) -> frozenset[str]:
    """What stands `now` with what somebody changed of it: what differs between what they had `seen` and have `wanted`.

    What a colleague chose meanwhile stays.
    """
    return (now - (seen - wanted)) | (wanted - seen)


def settings_of(workshop: WorkshopState, exercise: str) -> Mapping[str, str]:
    """What the slot that opened an exercise says of it, none where no slot did."""
    return workshop.sittings.get(exercise, Sitting()).settings


def without_hidden(workshop: WorkshopState, sheet: AlignmentSheet) -> AlignmentSheet:
    """The sheet without the rows that are not shown to the room."""
    return replace(sheet, rows=tuple(row for row in sheet.rows if row.id not in workshop.stage.hidden_rows))


def lies_open(workshop: WorkshopState, what: str) -> bool:
    """Whether the export has what the stage calls so: it was revealed, or the workshop is over and none can be swayed.

    What is gathered at the very end is seldom revealed, and after it nothing can be.
    """
    return what in workshop.stage.revealed or is_over(workshop)


def is_over(workshop: WorkshopState) -> bool:
    """Whether the facilitator has closed the workshop."""
    return workshop.workshop.phase is not WorkshopPhase.OPEN


def face_down(workshop: WorkshopState, coding: Coding) -> bool:
    """Whether a double coding is not revealed; once the workshop is over, nothing is face down any more."""
    return lies_face_down(workshop.workshop, workshop.stage, coding)
