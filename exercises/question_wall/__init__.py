"""The question wall: questions of the room, all day from every phone, voted up, answered or parked at the desk.

`questions` is what there is and who may do what with it, `markup` draws it, `widgets` ask. It goes along with every
exercise, as a part of the room's page, and is an exercise itself while the facilitator shows it on the wall.
"""

from exercises.question_wall.markup import follow, outcome, show, tally
from exercises.question_wall.questions import answered, press, pressed
from exercises.question_wall.rehearsing import rehearse
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise(
    "question-wall",
    Activity.DISCUSSION,
    10,
    show,
    follow,
    outcome,
    rehearse=rehearse,
    act=press,
    pressed=pressed,
    answered=answered,
    tally=tally,
)
