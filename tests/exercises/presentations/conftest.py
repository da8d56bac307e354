from tests.exercises.open_room import room

__all__ = ["room"]
