"""What the recommendations refuse."""

from typing import ClassVar

from exercises.errors import ExerciseError


class RecommendationError(ExerciseError):
    """Something about a recommendation or a dot that is refused, with the rule and the remedy."""

    package: ClassVar[str] = "exercises/recommendations"
