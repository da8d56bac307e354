"""What a sheet covers: how many of its rows serve each goal, and, apart from these, how many harm it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from alignment.sheet import AlignmentSheet, Effect, Strength
from sdg_data import Catalogue

EVERY_COURSE = (4, 17)  # goals that every course touches, being education and partnership; readers may set them apart


@dataclass(frozen=True, slots=True)
class GoalCoverage:
    """The rows of a sheet that serve one goal: numbers of rows, and of different targets and indicators named.

    Rows that harm the goal are no coverage: none of these numbers has them but `harms`. Those of which nobody has said
    what they do are taken to serve it. `hours` is the time that a course gives to the rows that serve it, as far as it
    is known; `timed` of them say how long.
    """

    goal: int
    main: int
    side: int
    targets: int
    indicators: int
    hours: float = 0.0
    timed: int = 0
    harms: int = 0

    @property
    def rows(self) -> int:
        """Rows that serve it, main and side."""
        return self.main + self.side


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of a sheet: one entry for each of the 17 goals, in order, also where it is nought.

    `rows` are those that serve a goal.
    """

    goals: tuple[GoalCoverage, ...]
    rows: int

    @property
    def touched(self) -> tuple[GoalCoverage, ...]:
        """The goals that at least one row serves."""
        return tuple(goal for goal in self.goals if goal.rows)

    @property
    def harmed(self) -> tuple[GoalCoverage, ...]:
        """The goals that at least one row harms; they may be touched as well."""
        return tuple(goal for goal in self.goals if goal.harms)

    def without(self, apart: tuple[int, ...]) -> "Coverage":
        """The coverage of the other goals: those numbered in `apart` are left out, with their rows."""
        kept = tuple(goal for goal in self.goals if goal.goal not in apart)
        left_out = sum(goal.rows for goal in self.goals if goal.goal in apart)
        return Coverage(kept, self.rows - left_out)


def coverage_of(sheet: AlignmentSheet, catalogue: Catalogue) -> Coverage:
    """Count the rows of `sheet` goal by goal: those that serve it, and apart from these those that harm it.

    Repeated indicators count once, targets and indicators that `catalogue` lacks not at all.
    """
    serving = [row for row in sheet.rows if row.effect is not Effect.HARMS]
    counted = Counter((row.goal, row.strength) for row in serving)
    harming = Counter(row.goal for row in sheet.rows if row.effect is Effect.HARMS)
    entries = []
    for goal in catalogue.goals:
        own = [row for row in serving if row.goal == goal.code]
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
                harms=harming[goal.code],
            )
        )
    return Coverage(tuple(entries), sum(entry.rows for entry in entries))


def effects_of(sheet: AlignmentSheet) -> Mapping[Effect, int]:
    """How many of the rows with a goal help it, harm it, or have nobody's answer yet: helps, harms, unknown."""
    counted = Counter(row.effect for row in sheet.rows if row.goal)
    return {effect: counted[effect] for effect in (Effect.HELPS, Effect.HARMS, Effect.UNKNOWN)}
