"""The exercises, in the order of the two half-days. A new one is a package of its own and a line here."""

from exercises.debate import EXERCISE as DEBATE
from exercises.exercise import Exercise
from exercises.expectations import EXERCISE as EXPECTATIONS
from exercises.feedback import EXERCISE as FEEDBACK
from exercises.glance import EXERCISE as GLANCE
from exercises.next_event import EXERCISE as NEXT_EVENT
from exercises.presentations import EXERCISE as PRESENTATIONS
from exercises.roadmap import EXERCISE as ROADMAP

EXERCISES: tuple[Exercise, ...] = (
    EXPECTATIONS,
    GLANCE,
    PRESENTATIONS,
    ROADMAP,
    DEBATE,
    NEXT_EVENT,
    FEEDBACK,
)


def known_exercise(name: str) -> Exercise | None:
    """The exercise of this name, or None for "" and for one that this version of the toolkit does not have."""
    return next((listed for listed in EXERCISES if listed.name == name), None)
