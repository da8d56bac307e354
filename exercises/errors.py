"""What a workshop refuses: the toolkit's family of exceptions, with the sentences of this package."""

from typing import ClassVar

from sdg_data.errors import ToolkitError


class ExerciseError(ToolkitError):
    """Something about a workshop or an exercise that is refused, with the rule and the remedy."""

    package: ClassVar[str] = "exercises"


class NoSuchWorkshop(ExerciseError):
    """A workshop, or a join code, that does not exist (any more)."""


class NotFacilitator(ExerciseError):
    """Something that only the holder of the facilitator's link may do."""


class TooManyTries(ExerciseError):
    """Somebody tries codes faster than people type; `seconds` says how long to wait."""

    def __init__(self, seconds: int) -> None:
        super().__init__("error-too-many-tries", seconds=seconds)
        self.seconds = seconds
