"""The forms of an exercise, found by its name: what app.py's pages show of it."""

from importlib import import_module
from types import ModuleType

from exercises.workshop.exercise import Exercise
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot


def exercise_widgets(exercise: Exercise) -> ModuleType:
    """The widgets of an exercise, loaded when they are first asked for: without pages no Streamlit is needed."""
    return import_module(f"{exercise.package.replace('/', '.')}.widgets")


def take_part(exercise: Exercise, snapshot: Snapshot, seat: Seat) -> None:
    """What an exercise asks on a phone, at its sitting."""
    exercise_widgets(exercise).take_part(snapshot.at(exercise.name), seat.at(exercise.name))


def lead_exercise(exercise: Exercise, snapshot: Snapshot, facilitation: Facilitation, *, leads: bool) -> None:
    """What an exercise shows at the desk: all of it to who leads, else only what the room need not see."""
    widgets = exercise_widgets(exercise)
    snapshot, facilitation = snapshot.at(exercise.name), facilitation.at(exercise.name)
    if leads:
        widgets.lead(snapshot, facilitation)
    elif moderate := getattr(widgets, "moderate", None):
        moderate(snapshot, facilitation)
