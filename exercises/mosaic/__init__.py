"""The room fills the 169: the targets that its rows name, on the wall whenever the desk lays them over what is there.

`filling` counts, `markup` draws a tile for each target, `widgets` has the button at the desk. It keeps nothing.
"""

from exercises.mosaic.markup import beside, outcome, over, screen
from exercises.workshop.exercise import Companion

COMPANION = Companion("mosaic", beside, screen, outcome, over)
