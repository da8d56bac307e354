"""The minutes of a workshop: who said what at which slot, and the final conclusions. They go with any exercise.

`taking` keeps them, `markup` puts them into the export, `widgets` asks at the desk and on the phone of who takes notes.
"""

from exercises.minutes.markup import beside, outcome, screen
from exercises.workshop.exercise import Companion

COMPANION = Companion("minutes", beside, screen, outcome)
