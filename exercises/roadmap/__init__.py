"""Roadmap for localizing the goals: where each centre stands between awareness and what comes next, and its next step.

`positions` counts, `markup` draws the road, `widgets` asks. Nothing is shown before the facilitator reveals it.
"""

from exercises.roadmap.markup import follow, outcome, show
from exercises.roadmap.positions import answered, next_step
from exercises.roadmap.rehearsing import rehearse
from exercises.roadmap.reporting import report
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "roadmap",
    Activity.DISCUSSION,
    35,
    show,
    follow,
    outcome,
    rehearse=rehearse,
    next_step=next_step,
    report=report,
    answered=answered,
)
