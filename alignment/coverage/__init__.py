"""What sheets cover. One sheet is counted here; what counts many sheets needs pandas and is imported where it is used.

- `sheet`: one sheet, goal by goal, without pandas: a phone's page asks for no more
- `rows`: many sheets as one frame, a line a row
- `filters`: which of these rows to look at
- `frames`: counts and hours by goal, target, indicator, course, centre and year; shares, balance
- `focuses`: strategic focuses grouped by likeness
- `measures`: what a cell of a grid of goals can show, and what of it is not known
- `targets`: who names which target
- `fingerprints`: what each centre does, as shares of the goals
- `twins`: which courses are nearly the same
- `quality`: what is missing in the sheets themselves
- `versions`: a sheet before and after
"""

from alignment.coverage.sheet import EVERY_COURSE, Coverage, GoalCoverage, coverage_of, effects_of

__all__ = ["EVERY_COURSE", "Coverage", "GoalCoverage", "coverage_of", "effects_of"]
