"""Outcomes and recommendations: gathered from phones, grouped at the desk, ranked by dot votes, to whom and by when.

`ideas` counts and groups, `changes` is what is kept and how, `markup` draws it, `widgets` ask. The ranking lies face
down until the facilitator reveals it.
"""

from exercises.recommendations.ideas import answered, next_step
from exercises.recommendations.markup import follow, outcome, show, tally
from exercises.recommendations.rehearsing import rehearse
from exercises.recommendations.reporting import report
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "recommendations",
    Activity.DISCUSSION,
    25,
    show,
    follow,
    outcome,
    rehearse=rehearse,
    next_step=next_step,
    answered=answered,
    tally=tally,
    report=report,
)
