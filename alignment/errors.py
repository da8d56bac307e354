"""What alignment refuses: the toolkit's family of exceptions, with the sentences of this package."""

from alignment.ground.errors import SpokenError


class AlignmentError(SpokenError, package="alignment"):
    """Something about a sheet, its rows or its store that is refused, with the rule and the remedy."""


class NotThere(AlignmentError):
    """A sheet, row or sample that does not exist (any more)."""
