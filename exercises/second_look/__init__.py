"""A second look: what a programme or a plan that somebody brought proposes is dealt out to pairs, who say yes or no.

`proposals` says what was brought and how what people say of it is sorted, `dealing` who looks at what, `changes` is
what is kept and how, `taking` puts what was agreed on into a sheet, `preparing` has a programme to try it with,
`markup` draws it, `widgets` ask. What people say lies face down until the facilitator reveals it.
"""

from exercises.second_look.changes import next_step
from exercises.second_look.markup import follow, outcome, show, tally
from exercises.second_look.preparing import begin
from exercises.second_look.proposals import answered
from exercises.second_look.rehearsing import rehearse
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "second-look",
    Activity.EXERCISE,
    25,
    show,
    follow,
    outcome,
    rehearse=rehearse,
    next_step=next_step,
    answered=answered,
    tally=tally,
    begin=begin,
)
