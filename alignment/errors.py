"""What alignment refuses: the toolkit's family of exceptions, with the sentences of this package."""

from typing import ClassVar

from sdg_data.errors import ToolkitError


class AlignmentError(ToolkitError):
    """Something about a sheet, its rows or its store that is refused, with the rule and the remedy."""

    package: ClassVar[str] = "alignment"


class NotThere(AlignmentError):
    """A sheet, row or sample that does not exist (any more)."""
