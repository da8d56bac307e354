"""Stakeholders' mapping: who has a stake in a plan, a course or a centre, in which project, and who is missing.

`stakeholder` is the record and how two become one, `changes` how changes are kept, `mapping` what a workshop has
gathered, `places` where each stands on the map and in the onion, `drawing` and `markup` draw it, `widgets` ask.
"""

from exercises.cases import case_names
from exercises.stakeholders.mapping import EVERY_CENTRE, QUESTIONS, SUBJECT
from exercises.stakeholders.markup import follow, outcome, show, tally
from exercises.stakeholders.rehearsing import rehearse
from exercises.stakeholders.reporting import report
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "stakeholders",
    Activity.EXERCISE,
    30,
    show,
    follow,
    outcome,
    rehearse=rehearse,
    tally=tally,
    report=report,
    settings={SUBJECT: (*case_names(), EVERY_CENTRE), QUESTIONS: ("five",)},
)
