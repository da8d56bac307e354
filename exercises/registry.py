"""The exercises, in the order of the two half-days. A new one is a package of its own and a line here."""

from alignment import AlignmentSheet
from exercises.brussels_case import EXERCISE as BRUSSELS_CASE
from exercises.errors import ExerciseError
from exercises.exercise import Exercise
from exercises.expectations import EXERCISE as EXPECTATIONS
from exercises.own_course import EXERCISE as OWN_COURSE
from exercises.rooms import Snapshot

EXERCISES: tuple[Exercise, ...] = (EXPECTATIONS, BRUSSELS_CASE, OWN_COURSE)


def exercise(name: str) -> Exercise:
    """The exercise of this name. Raises `ExerciseError`."""
    for listed in EXERCISES:
        if listed.name == name:
            return listed
    raise ExerciseError("error-no-such-exercise", exercise=name)


def sheet_in_hand(snapshot: Snapshot, group: str, centre: str) -> AlignmentSheet | None:
    """The sheet that somebody of this group and centre aligns now: that of the exercise on stage, else the stage's."""
    if not snapshot.stage.exercise:
        return snapshot.sheet_of(group)
    works_on = exercise(snapshot.stage.exercise).works_on
    return works_on(snapshot, group, centre) if works_on else None
