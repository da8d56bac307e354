"""The goals at a glance: a quick game that teaches, with city pictures in words and the numbers and titles of goals.

`questions` reads the pictures, `rounds` asks and counts, `markup` draws, `widgets` has the buttons. Answers are timed
by the server, and nothing is shown before the facilitator reveals it.
"""

from exercises.goals_at_a_glance.markup import follow, outcome, show
from exercises.goals_at_a_glance.rehearsing import rehearse
from exercises.goals_at_a_glance.rounds import answered, begin, next_step
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "goals-at-a-glance",
    Activity.EXERCISE,
    15,
    show,
    follow,
    outcome,
    rehearse=rehearse,
    next_step=next_step,
    answered=answered,
    begin=begin,
)
