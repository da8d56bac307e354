"""The one family of exceptions of the toolkit.

An error carries a key and values, and no words: who shows it to a person says it in their language. `str(error)` is its
English sentence, which names the value, the rule and the remedy.
"""

from collections.abc import Callable

from sdg_data.sentences import sentence


class ToolkitError(Exception):
    """Something the toolkit refuses: `key` names the sentence for the person who asked, `values` fill its places."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    def say(self, say: Callable[..., str]) -> str:
        """The sentence as `say` says it, which is given the key and, by name, the values."""
        return say(self.key, **self.values)

    def __str__(self) -> str:
        return self.say(sentence)


class UnknownCode(ToolkitError):
    """A code that the SDG framework does not have; `nearest` holds the right codes most like it, best first."""

    def __init__(self, key: str, code: str, nearest: tuple[str, ...]) -> None:
        super().__init__(key if nearest else f"{key}-nor-like-it", code=code, nearest=", ".join(nearest))
        self.code = code
        self.nearest = nearest


class WordingRefused(ToolkitError):
    """A file that has no official texts in another language that could be added; nothing was changed."""


class RefreshRefused(ToolkitError):
    """A file that is not the UN Statistics Division's list of goals, or not all of it; nothing was changed."""
