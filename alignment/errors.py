"""What alignment refuses: the toolkit's family of exceptions, with the sentences of this package."""

from collections.abc import Callable

from alignment.ground.errors import SpokenError
from sdg_data import load_catalogue


class AlignmentError(SpokenError, package="alignment"):
    """Something about a sheet, its rows or its store that is refused, with the rule and the remedy."""


class NotThere(AlignmentError):
    """A sheet, row or sample that does not exist (any more)."""


class WrongCode(AlignmentError):
    """A code that cannot stand where it is; `nearest` are those that could, which it says with their labels."""

    def __init__(self, key: str, nearest: tuple[str, ...], **values: object) -> None:
        super().__init__(key, **values)
        self.nearest = nearest

    def say(self, say: Callable[..., str]) -> str:
        """The sentence as `say` says it, the labels in its language."""
        language, catalogue = getattr(say, "language", "en"), load_catalogue()
        # From right to left each code and label keeps a direction of its own: "11.b" would turn the line.
        leftward = getattr(say, "leftward", False)
        beginning, form = ("\u200f", "\u2068{}\u2069 \u2068{}\u2069") if leftward else ("", "{} {}")
        nearest = " · ".join(form.format(code, catalogue.label(code, language)) for code in self.nearest)
        return say(self.key, **self.values, nearest=beginning + nearest)
