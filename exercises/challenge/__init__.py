"""The challenge round against SDG-washing: each link of the room is questioned by another table, and answered.

`dealing` says whose a link is and who questions it, `exchanges` what was asked and answered and who may see it,
`changes` is what is kept and how, `markup` draws it, `widgets` ask. Cards and answers lie face down until the
facilitator turns them over.
"""

from exercises.challenge.changes import begin, next_step
from exercises.challenge.exchanges import answered
from exercises.challenge.markup import follow, outcome, show, tally
from exercises.challenge.rehearsing import rehearse
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "challenge",
    Activity.EXERCISE,
    30,
    show,
    follow,
    outcome,
    rehearse=rehearse,
    next_step=next_step,
    answered=answered,
    tally=tally,
    begin=begin,
)
