"""My next event: the seven-point plan with which each trainer leaves the room, and promises with a date.

`plan` knows the seven points and what they lack, `prefill` what the workshop already knows for them, `promises` the
dates at three and six months; `markup` draws, `widgets` asks.
"""

from exercises.next_event.checks.keeping import links
from exercises.next_event.markup import follow, outcome, show, tally
from exercises.next_event.rehearsing import rehearse
from exercises.next_event.reporting import report
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "next-event",
    Activity.EXERCISE,
    25,
    show,
    follow,
    outcome,
    rehearse=rehearse,
    report=report,
    tally=tally,
    links=links,
)
