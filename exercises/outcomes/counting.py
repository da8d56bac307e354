"""The courses of a room, goal by goal, and how many of their rows are new since the day began."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from alignment import AlignmentSheet, Kind
from alignment.coverage import EVERY_COURSE, coverage_of
from exercises.agenda.morning import morning
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import without_hidden
from sdg_data import load_catalogue

NAME = "outcomes"
PACKAGE = "exercises/outcomes"


@dataclass(frozen=True, slots=True)
class CourseOutcome:
    """A course of the room: the rows that serve each goal, by its number, and how many of them the day `added`.

    Below 0 are rows that went. Both have only goals where there is something to say.
    """

    sheet: AlignmentSheet
    rows: Mapping[int, int]
    added: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class RoomOutcome:
    """The courses of a room in the order of their centres; `dated` says whether a day has begun to compare with."""

    courses: tuple[CourseOutcome, ...]
    dated: bool

    @property
    def goals(self) -> tuple[int, ...]:
        """The goals that any course serves, without those that every course does."""
        return tuple(goal for goal in self._touched if goal not in EVERY_COURSE)

    @property
    def apart(self) -> tuple[int, ...]:
        """Of the goals that every course serves, those that any of these does: they would swamp the others."""
        return tuple(goal for goal in self._touched if goal in EVERY_COURSE)

    @property
    def added(self) -> int:
        """How many rows that serve a goal the day brought, of goals that are not apart."""
        return sum(max(0, count) for one in self.courses for goal, count in one.added.items() if goal in self.goals)

    @property
    def _touched(self) -> tuple[int, ...]:
        return tuple(sorted({goal for one in self.courses for goal in one.rows}))


def outcomes(snapshot: Snapshot) -> RoomOutcome:
    """What the courses of the room serve now, as far as this snapshot shows them; those without a goal are left out."""
    before, catalogue = morning(snapshot), load_catalogue()
    found = []
    for sheet in snapshot.sheets.values():
        shown = without_hidden(snapshot, sheet)
        rows = {goal.goal: goal.rows for goal in coverage_of(shown, catalogue).touched}
        if sheet.kind is Kind.COURSE and rows:
            then = None if before is None else before.get(sheet.id, {})
            found.append(CourseOutcome(sheet, rows, _added(rows, then)))
    found.sort(key=lambda one: (one.sheet.centre == "", one.sheet.centre, one.sheet.title))
    return RoomOutcome(tuple(found), before is not None)


def _added(rows: Mapping[int, int], before: Mapping[str, int] | None) -> Mapping[int, int]:
    if before is None:
        return {}
    change = Counter(rows)
    change.subtract({int(goal): count for goal, count in before.items()})
    return {goal: count for goal, count in change.items() if count}
