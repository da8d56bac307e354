"""How the toolkit's refusals are said: the sentences of a package, in a person's language."""

from typing import ClassVar

from alignment.ground.wording import FALLBACK, GROUND, Wording, wording
from sdg_data.errors import ToolkitError


class SpokenError(ToolkitError):
    """A refusal whose sentences stand in the wording of a package of ours; a subclass is given its name."""

    package: ClassVar[str]

    def __init_subclass__(cls, package: str = "") -> None:
        cls.package = package or cls.package

    def __str__(self) -> str:
        return self.say(wording(self.package, FALLBACK))


def in_words(refusal: ToolkitError, language: str) -> str:
    """The sentence of a refusal in a language."""
    return refusal.say(words_for(refusal, language))


def words_for(refusal: ToolkitError, language: str) -> Wording:
    """The wording that has the sentence of a refusal; the framework's own have theirs with the ground."""
    return wording(getattr(refusal, "package", GROUND), language)
