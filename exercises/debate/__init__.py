"""The debate: what the SDGs are for, or whether it is worth aligning the training courses with them.

`ballots` counts the vote before and after, `arguments` has what is said for and against, `speakers` the speaking order
and the roles, `material` the prepared texts; `presses` is what the buttons of the live view do, `markup` draws,
`widgets` asks. No result is shown before it is revealed.
"""

from exercises.debate.arguments import answered
from exercises.debate.ballots import QUESTION, USUAL, next_step
from exercises.debate.markup import follow, outcome, show, tally
from exercises.debate.presses import press, pressed
from exercises.debate.rehearsing import rehearse
from exercises.debate.reporting import report
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "debate",
    Activity.DISCUSSION,
    40,
    show,
    follow,
    outcome,
    rehearse=rehearse,
    act=press,
    pressed=pressed,
    next_step=next_step,
    answered=answered,
    tally=tally,
    report=report,
    settings={QUESTION: (USUAL, "what-for")},
)
