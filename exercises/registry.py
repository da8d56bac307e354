"""The exercises, in the order of the two half-days. A new one is a package of its own and a line here."""

from exercises.debate import EXERCISE as DEBATE
from exercises.exercise import Exercise
from exercises.expectations import EXERCISE as EXPECTATIONS
from exercises.feedback import EXERCISE as FEEDBACK
from exercises.next_event import EXERCISE as NEXT_EVENT
from exercises.recommendations import EXERCISE as RECOMMENDATIONS
from exercises.stakeholders import EXERCISE as STAKEHOLDERS

EXERCISES: tuple[Exercise, ...] = (
    EXPECTATIONS,
    STAKEHOLDERS,
    DEBATE,
    RECOMMENDATIONS,
    NEXT_EVENT,
    FEEDBACK,
)


def known_exercise(name: str) -> Exercise | None:
    """The exercise of this name, or None for "" and for one that this version of the toolkit does not have."""
    return next((listed for listed in EXERCISES if listed.name == name), None)
