"""Which of the 169 targets the rows of a room name, and which of them it named before the day began."""

from collections.abc import Mapping
from dataclasses import dataclass

from alignment.mosaic import Named, room_named
from exercises.agenda.morning import morning_targets
from exercises.workshop.snapshots import Snapshot
from sdg_data import load_catalogue


@dataclass(frozen=True, slots=True)
class Filled:
    """The targets `named` by a room, by code; those `contested` some row helps and another harms.

    `before` are those of them that were named when the day began, None where no day has begun.
    """

    named: Mapping[str, Named]
    contested: frozenset[str]
    before: frozenset[str] | None

    @property
    def exact(self) -> int:
        """How many of the targets a row names with an indicator."""
        return sum(bool(one.exact) for one in self.named.values())

    @property
    def new(self) -> frozenset[str]:
        """What the day brought; nothing where none has begun."""
        return frozenset() if self.before is None else frozenset(self.named) - self.before


def filled(snapshot: Snapshot) -> Filled:
    """What the room's rows name, as far as this snapshot shows them. A target is one however often it is named."""
    hidden = frozenset(snapshot.stage.hidden_rows)
    rows = (row for sheet in snapshot.sheets.values() for row in sheet.rows if row.id not in hidden)
    named, helped, harmed = room_named(rows, load_catalogue())
    before = morning_targets(snapshot)
    return Filled(named, helped & harmed, None if before is None else before & named.keys())
