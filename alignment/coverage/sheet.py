"""What a sheet covers: how many of its rows serve each goal."""

from collections import Counter
from dataclasses import dataclass

from alignment.sheet import AlignmentSheet, Strength
from sdg_data import Catalogue

EVERY_COURSE = (4, 17)  # goals that every course touches, being education and partnership; readers may set them apart


@dataclass(frozen=True, slots=True)
class GoalCoverage:
    """The rows of a sheet that serve one goal: numbers of rows, and of different targets and indicators named.

    `hours` is the time that a course gives to these rows, as far as it is known; `timed` of them say how long.
    """

    goal: int
    main: int
    side: int
    targets: int
    indicators: int
    hours: float = 0.0
    timed: int = 0

    @property
    def rows(self) -> int:
        """Rows in all, main and side."""
        return self.main + self.side


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of a sheet: one entry for each of the 17 goals, in order, also where it is nought."""

    goals: tuple[GoalCoverage, ...]
    rows: int

    @property
    def touched(self) -> tuple[GoalCoverage, ...]:
        """The goals with at least one row."""
        return tuple(goal for goal in self.goals if goal.rows)

    def without(self, apart: tuple[int, ...]) -> "Coverage":
        """The coverage of the other goals: those numbered in `apart` are left out, with their rows."""
        kept = tuple(goal for goal in self.goals if goal.goal not in apart)
        left_out = sum(goal.rows for goal in self.goals if goal.goal in apart)
        return Coverage(kept, self.rows - left_out)


def coverage_of(sheet: AlignmentSheet, catalogue: Catalogue) -> Coverage:
    """Count the rows of `sheet` goal by goal; `rows` are those that name a goal.

    Repeated indicators count once, targets and indicators that `catalogue` lacks not at all.
    """
    counted = Counter((row.goal, row.strength) for row in sheet.rows)
    entries = []
    for goal in catalogue.goals:
        own = [row for row in sheet.rows if row.goal == goal.code]
        indicators = (
            catalogue.indicator(row.indicator) for row in own if catalogue.level(row.indicator) == "indicator"
        )
        entries.append(
            GoalCoverage(
                goal.number,
                main=counted[goal.code, Strength.MAIN],
                side=counted[goal.code, Strength.SIDE],
                targets=len({row.target for row in own if catalogue.level(row.target) == "target"}),
                indicators=len({min((found.code, *found.same_as)) for found in indicators}),
                hours=float(sum(row.hours or 0.0 for row in own)),
                timed=sum(row.hours is not None for row in own),
            )
        )
    return Coverage(tuple(entries), sum(entry.rows for entry in entries))
