"""The forms of an exercise, found by its name: what app.py's pages show of it."""

from importlib import import_module
from types import ModuleType

from exercises.workshop.exercise import Exercise


def exercise_widgets(exercise: Exercise) -> ModuleType:
    """The widgets of an exercise, loaded when they are first asked for: without pages no Streamlit is needed."""
    return import_module(f"{exercise.package.replace('/', '.')}.widgets")
