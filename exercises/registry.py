"""The exercises, in the order of the two half-days. A new one is a package of its own and a line here."""

from exercises.debate import EXERCISE as DEBATE
from exercises.errors import ExerciseError
from exercises.exercise import Exercise
from exercises.expectations import EXERCISE as EXPECTATIONS
from exercises.feedback import EXERCISE as FEEDBACK
from exercises.next_event import EXERCISE as NEXT_EVENT

EXERCISES: tuple[Exercise, ...] = (EXPECTATIONS, DEBATE, NEXT_EVENT, FEEDBACK)


def exercise(name: str) -> Exercise:
    """The exercise of this name. Raises `ExerciseError`."""
    for listed in EXERCISES:
        if listed.name == name:
            return listed
    raise ExerciseError("error-no-such-exercise", exercise=name)
