"""The one family of exceptions of the toolkit.

Every error names the value, the rule and the remedy, in words that come from the wording files, so that a page can show
it in the person's language: `error.message("fr")`; `str(error)` is English.
"""

from typing import ClassVar

from sdg_data.wording import Wording, wording


class ToolkitError(Exception):
    """Something the toolkit refuses, with a sentence for the person who asked.

    `key` is a key of the package's wording files, `values` fill its places. Subclasses say whose wording they use.
    """

    package: ClassVar[str] = "sdg_data"

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    def message(self, language: str) -> str:
        """The sentence in `language`, a code of `languages()`, or in English where that has no such sentence."""
        return self.say(wording(self.package, language))

    def say(self, say: Wording) -> str:
        """The sentence as said by `say`, a wording that may treat the values first (escape them for a page, say)."""
        return say(self.key, **self.values)

    def __str__(self) -> str:
        return self.message("en")


class UnknownCode(ToolkitError):
    """A code that the SDG framework does not have; `nearest` holds the right codes most like it, best first."""

    def __init__(self, key: str, code: str, nearest: tuple[str, ...]) -> None:
        super().__init__(key, code=code, nearest=", ".join(nearest) or "-")
        self.code = code
        self.nearest = nearest


class RefreshRefused(ToolkitError):
    """A file that is not the UN Statistics Division's list of goals, or not all of it; nothing was changed."""
