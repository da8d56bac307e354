"""What the intake refuses: files and texts that cannot be read, each with its sentence and what to do instead."""

from alignment.errors import AlignmentError

PACKAGE = "alignment/intake"


class Unreadable(AlignmentError, package=PACKAGE):
    """A file or a pasted text that is not read, as a whole. It has the rule and the remedy."""
