"""The agenda of a workshop: which clock runs, and changing it as the facilitator.

It is one document of the workshop, so that a reload, another server and the projector have the same day.
"""

from collections.abc import Callable

from exercises.agenda.clock import Clock
from exercises.agenda.document import from_json, to_json
from exercises.errors import ExerciseError
from exercises.rooms import Snapshot
from exercises.workshops import Facilitation

COLLECTION = "agenda"
_ID = "clock"


def clock_of(snapshot: Snapshot) -> Clock | None:
    """The clock of the day that is open in the workshop, or None; one that cannot be read is as good as none."""
    for document in snapshot.gathered.get(COLLECTION, ()):
        if document.id == _ID:
            try:
                return from_json(document.content)
            except ExerciseError:
                return None
    return None


def put_clock(facilitation: Facilitation, clock: Clock) -> None:
    """Begin a day."""
    facilitation.gather(COLLECTION, _ID, lambda _: to_json(clock))


def change_clock(facilitation: Facilitation, change: Callable[[Clock], Clock]) -> None:
    """Change the clock as it is now, whatever the page has shown. Raises `ExerciseError` for what it refuses."""
    facilitation.gather(COLLECTION, _ID, lambda found: to_json(change(from_json(found.content if found else {}))))


def close_day(facilitation: Facilitation) -> None:
    """Put the day away; the facilitator's undo has it again."""
    facilitation.reset(COLLECTION)
