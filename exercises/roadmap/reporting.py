"""What the roadmap says in the report besides its tables: where each centre stands, as a picture."""

from alignment.charts.chart import Bar, Mark
from alignment.ground.wording import Wording
from alignment.paper import bars_drawn
from exercises.roadmap.markup import centre_said, place_said
from exercises.roadmap.positions import REVEALED, STEPS, Standing, standings
from exercises.workshop.exercise import Told
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import lies_open

_COLOUR = "#19486A"


def report(snapshot: Snapshot, say: Wording) -> Told:
    """A bar for each centre, from the first step to where it stands; nothing before that lies open."""
    found = standings(snapshot) if lies_open(snapshot, REVEALED) else ()
    if not found:
        return Told()
    bars = tuple(Bar(Mark(centre_said(one, say), colour=_COLOUR), (one.place,), _said(one, say)) for one in found)
    return Told(opening=(bars_drawn(say("ask-step"), bars, leftward=say.leftward, whole=float(STEPS[-1])),))


def _said(one: Standing, say: Wording) -> str:
    return f"{place_said(one, say)} ({say('people', count=one.people)})"
