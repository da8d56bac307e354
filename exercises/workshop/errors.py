"""What a workshop refuses: the toolkit's family of exceptions, with the sentences of this package."""

from alignment.ground.errors import SpokenError


class ExerciseError(SpokenError, package="exercises/workshop"):
    """Something about a workshop or an exercise that is refused, with the rule and the remedy."""


class NoSuchWorkshop(ExerciseError):
    """A workshop, or a join code, that does not exist (any more)."""


class NotFacilitator(ExerciseError):
    """Something that only the holder of the facilitator's link may do."""


class TooManyTries(ExerciseError):
    """Somebody tries codes faster than people type; `seconds` of its values says how long to wait."""
