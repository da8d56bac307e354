"""The hours of a course shared among the goals that its sessions serve."""

from collections.abc import Mapping
from dataclasses import dataclass

from alignment import Alignment, AlignmentSheet
from alignment.coverage import EVERY_COURSE


@dataclass(frozen=True, slots=True)
class CourseHours:
    """Hours by goal number, in the goals' order, and those of sessions that serve no goal yet.

    `unknown` counts the sessions whose hours nobody has given.
    """

    goals: Mapping[int, float]
    unaligned: float
    unknown: int

    @property
    def whole(self) -> float:
        """All hours of the course that are known."""
        return sum(self.goals.values()) + self.unaligned

    @property
    def apart(self) -> Mapping[int, float]:
        """The hours of the goals that every course serves; they would swamp the shares of the others."""
        return {goal: hours for goal, hours in self.goals.items() if goal in EVERY_COURSE}

    @property
    def shares(self) -> Mapping[int, float]:
        """The part, from 0 to 1, that each other goal has of the hours that are not set apart.

        With the part of the hours that serve no goal yet they add up to 1: of a course half aligned nothing is whole.
        """
        whole = self.whole - sum(self.apart.values())
        others = {goal: hours for goal, hours in self.goals.items() if goal not in EVERY_COURSE and hours > 0}
        return {goal: hours / whole for goal, hours in others.items()}

    @property
    def unaligned_share(self) -> float:
        """The part, from 0 to 1, that the hours without a goal have of those that are not set apart."""
        return self.unaligned / (self.whole - sum(self.apart.values())) if self.unaligned else 0.0


def hours_per_goal(sheet: AlignmentSheet) -> CourseHours:
    """Share the hours of each session, that is of the rows with one project and focus, among the goals it serves.

    Rows that have hours of their own keep them. Where somebody linked a session to another goal without dividing its
    hours, they are divided evenly among its goals. No hour is lost or counted twice.
    """
    goals: dict[int, float] = {}
    unaligned, unknown = 0.0, 0
    for rows in _sessions(sheet).values():
        known = sum(row.hours or 0.0 for row in rows)
        unknown += all(row.hours is None for row in rows)
        served = [row for row in rows if row.goal.isdigit()]
        divided = any(row.hours is None for row in served)
        for row in served:
            own = known / len(served) if divided else row.hours or 0.0
            goals[int(row.goal)] = goals.get(int(row.goal), 0.0) + own
        if not divided:
            unaligned += sum(row.hours or 0.0 for row in rows if row not in served)
    return CourseHours(dict(sorted(goals.items())), unaligned, unknown)


def _sessions(sheet: AlignmentSheet) -> Mapping[tuple[str, ...], list[Alignment]]:
    found: dict[tuple[str, ...], list[Alignment]] = {}
    for row in sheet.rows:
        session = (row.strategic_focus, row.project)
        found.setdefault(session if any(session) else (row.id,), []).append(row)
    return found
