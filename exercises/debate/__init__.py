"""The debate on whether it is worth aligning the training courses with the SDGs.

`ballots` counts the vote before and after, `arguments` has what is said for and against, `floor` the speaking order and
the roles, `material` the prepared texts; `markup` draws, `widgets` asks. No result is shown before it is revealed.
"""

from exercises.debate.markup import follow, outcome, show
from exercises.debate.rehearsing import rehearse
from exercises.exercise import Activity, Exercise

EXERCISE = Exercise("debate", Activity.DISCUSSION, 40, show, follow, outcome, rehearse=rehearse)
