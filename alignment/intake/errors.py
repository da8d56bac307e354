"""What the intake refuses: files and texts that cannot be read, each with its sentence and what to do instead."""

from alignment.errors import AlignmentError


class Unreadable(AlignmentError, package="alignment/intake"):
    """A file or a pasted text that is not read, as a whole. It has the rule and the remedy."""
