"""The outcomes: all courses of the room against the goals, counted as the atlas does, and what the day brought.

`counting` counts the sheets, `markup` draws them, `widgets` has nothing to ask: it is a screen to speak to.
"""

from exercises.outcomes.markup import follow, outcome, show, tally
from exercises.outcomes.reporting import report
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise("outcomes", Activity.LECTURE, 10, show, follow, outcome, tally=tally, report=report)
