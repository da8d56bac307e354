"""The exercises, in the order of the two half-days. A new one is a package of its own and a line here."""

from exercises.errors import ExerciseError
from exercises.exercise import Exercise
from exercises.expectations import EXERCISE as EXPECTATIONS
from exercises.recommendations import EXERCISE as RECOMMENDATIONS
from exercises.stakeholders import EXERCISE as STAKEHOLDERS

EXERCISES: tuple[Exercise, ...] = (EXPECTATIONS, STAKEHOLDERS, RECOMMENDATIONS)


def exercise(name: str) -> Exercise:
    """The exercise of this name. Raises `ExerciseError`."""
    for listed in EXERCISES:
        if listed.name == name:
            return listed
    raise ExerciseError("error-no-such-exercise", exercise=name)
