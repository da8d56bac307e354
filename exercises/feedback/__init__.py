"""Feedback on the tool: a short survey at the end, what helped, and whether one would run it at home.

`answers` counts what the room said, `markup` draws it, `widgets` asks. Nothing is counted in public before the reveal,
and what people wrote goes into the export only.
"""

from exercises.feedback.answers import answered, next_step
from exercises.feedback.markup import follow, outcome, show
from exercises.feedback.rehearsing import rehearse
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "feedback",
    Activity.DISCUSSION,
    10,
    show,
    follow,
    outcome,
    rehearse=rehearse,
    next_step=next_step,
    answered=answered,
)
