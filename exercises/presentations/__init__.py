"""Presentations of the training centres: five questions and ten minutes for each.

`profiles` knows the answers and the clock, `markup` draws them, `widgets` has the forms. The answers stay as the
centre's profile.
"""

from exercises.presentations.markup import follow, outcome, show
from exercises.presentations.rehearsing import rehearse
from exercises.workshop.exercise import Activity, Exercise

EXERCISE = Exercise("presentations", Activity.LECTURE, 30, show, follow, outcome, rehearse=rehearse)
