"""What a workshop refuses: the toolkit's family of exceptions, with the sentences of this package."""

from typing import ClassVar

from sdg_data.errors import ToolkitError


class ExerciseError(ToolkitError):
    """Something about a workshop or an exercise that is refused, with the rule and the remedy."""

    package: ClassVar[str] = "exercises"
