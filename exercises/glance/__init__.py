"""The goals at a glance: a quick game that teaches, with city pictures in words and the numbers and titles of goals.

`questions` reads the pictures, `rounds` asks and counts, `markup` draws, `widgets` has the buttons. Answers are timed
by the server, and nothing is shown before the facilitator reveals it.
"""

from exercises.exercise import Activity, Exercise
from exercises.glance.markup import follow, outcome, show
from exercises.glance.rehearsing import rehearse

EXERCISE = Exercise("glance", Activity.EXERCISE, 15, show, follow, outcome, rehearse=rehearse)
