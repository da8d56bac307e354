"""What the stakeholders' mapping refuses."""

from typing import ClassVar

from exercises.errors import ExerciseError


class StakeholderError(ExerciseError):
    """Something about a stakeholder that is refused, with the rule and the remedy."""

    package: ClassVar[str] = "exercises/stakeholders"


class NameTaken(StakeholderError):
    """The document that a name leads to has been given another name, or has become part of another stakeholder."""
