"""Exercise 1, the Brussels case: a city plan, prepared and illustrative, that the room aligns together or in groups.

`answers` has what the city says to the three questions on its plan, `preparing` puts the case before the room and knows
where it lies, `comparison` holds what the room said against the model answer, `markup` draws all of it, `widgets` has
the buttons. No part of the model answer is shown before the facilitator reveals it, strategic focus by strategic focus.
"""

from functools import partial

from exercises.brussels_case.markup import follow, outcome, show, tally
from exercises.brussels_case.preparing import next_step, prepare, works_on
from exercises.brussels_case.reporting import report
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "brussels-case",
    Activity.CASE,
    30,
    show,
    follow,
    outcome,
    works_on,
    next_step=next_step,
    tally=tally,
    report=report,
    begin=partial(prepare, in_groups=False),
)
