"""The agenda of a workshop: its programmes, the clock of a running day, and how both look. It goes with any exercise.

- `programme_files`: the programmes, from plain files in `programmes/`
- `clock`, `squeezing`: a running day; nothing there reads the time or a database, whoever asks says what time it is
- `running`, `onward`: the clock as a document of the workshop, and what comes next in it
- `slot_screens`: what a recap and the training for trainers have on the wall
- `wall`: the clock in the corner of the wall, and the screens of a break, a wrap-up, the end
- `markup`, `widgets`: the day in the export, on the facilitator's desk
"""

from exercises.agenda.markup import outcome
from exercises.agenda.wall import beside, screen
from exercises.workshop.exercise import Companion

COMPANION = Companion("agenda", beside, screen, outcome)
