"""What the table cannot understand: the toolkit's family of exceptions, with the sentences of this package."""

from alignment.ground.errors import SpokenError

TABLE = "alignment/table"


class TableError(SpokenError, package=TABLE):
    """Something typed or pasted into a cell that is refused, with the rule and the remedy."""
