"""Expectations and where we stand: a short survey at the start, repeated at the end to show the shift.

`answers` counts what the room said, `markup` draws it, `widgets` asks. Nothing is shown before the facilitator reveals.
"""

from exercises.expectations.answers import MOMENT, MOMENTS, answered, next_step, open_for
from exercises.expectations.markup import follow, outcome, show
from exercises.expectations.rehearsing import rehearse
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "expectations",
    Activity.DISCUSSION,
    20,
    show,
    follow,
    outcome,
    rehearse=rehearse,
    next_step=next_step,
    answered=answered,
    settings={MOMENT: MOMENTS},
    opens=open_for,
)
