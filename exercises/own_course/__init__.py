"""Exercise 2, one's own course: a course with its sessions and hours, aligned session by session.

`courses` says which sheet is whose, `sessions` reads what a trainer types, `hours` shares the hours among the goals,
`reflections` keeps what people say of aligning it, `markup` draws all of it with what would change tomorrow, `widgets`
asks. The room starts from Mashhad's prepared, illustrative course or every centre from its own.
"""

from exercises.own_course.courses import COURSE, COURSES, open_for, works_on
from exercises.own_course.markup import follow, outcome, show, tally
from exercises.own_course.rehearsing import rehearse
from exercises.own_course.reporting import report
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "own-course",
    Activity.EXERCISE,
    30,
    show,
    follow,
    outcome,
    works_on,
    rehearse,
    tally=tally,
    report=report,
    settings={COURSE: COURSES},
    opens=open_for,
)
