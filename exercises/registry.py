"""The exercises, in the order of the two half-days. A new one is a package of its own and a line here."""

from exercises.errors import ExerciseError
from exercises.exercise import Exercise
from exercises.expectations import EXERCISE as EXPECTATIONS
from exercises.glance import EXERCISE as GLANCE
from exercises.presentations import EXERCISE as PRESENTATIONS
from exercises.roadmap import EXERCISE as ROADMAP

EXERCISES: tuple[Exercise, ...] = (EXPECTATIONS, GLANCE, PRESENTATIONS, ROADMAP)


def exercise(name: str) -> Exercise:
    """The exercise of this name. Raises `ExerciseError`."""
    for listed in EXERCISES:
        if listed.name == name:
            return listed
    raise ExerciseError("error-no-such-exercise", exercise=name)
