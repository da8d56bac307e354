"""A text twice: as it is shown, and folded as `sdg_data.words.plain` folds it, with the way from this back to that."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from sdg_data.words import plain

_JOINER = "\u200c"  # Persian writes some words with it, with a space, or as one: here it is a space
_KEPT = _JOINER + "\u200d"
_SPACES = re.compile(r"[^\S\t\n]+")
_AROUND = " \t\n:;|·,،-–—~"


@dataclass(frozen=True, slots=True)
class Written:
    """A text as it is `shown`, the same one folded (`plain`), and for each sign of that its place in what is shown."""

    shown: str
    plain: str
    places: tuple[int, ...]

    def between(self, start: int, end: int | None = None) -> str:
        """What is shown between two places of the folded text, without blanks and loose signs around it."""
        return trimmed(self.shown[self._place(start) : self._place(len(self.plain) if end is None else end)])

    def without(self, start: int, end: int) -> "Written":
        """The text with what stands between two places of the folded text cut out."""
        first, second = self.between(0, start), self.between(end)
        return written(f"{first} {second}" if first and second else first or second)

    def _place(self, place: int) -> int:
        return self.places[place] if place < len(self.places) else len(self.shown)


@lru_cache(maxsize=4_096)
def written(text: str) -> Written:
    """A text as it is shown, without invisible signs and with one space at a time, and folded."""
    shown = cleaned(text)
    folded, places = [], []
    for place, sign in enumerate(shown):
        for one in _folded(sign):
            folded.append(one)
            places.append(place)
    return Written(shown, "".join(folded), tuple(places))


def cleaned(text: str) -> str:
    """A text without invisible signs and control characters, with one space at a time; tabs and lines stay."""
    lines = "\n".join(unicodedata.normalize("NFC", text).splitlines())
    seen = "".join(sign for sign in lines if sign in _KEPT or sign in "\t\n" or unicodedata.category(sign)[0] != "C")
    return "\n".join(_SPACES.sub(" ", line).strip(" ") for line in seen.split("\n")).strip("\n")


def has_letters(text: str) -> bool:
    """Whether a text says anything in words: digits and signs alone do not."""
    return any(sign.isalpha() for sign in text)


def trimmed(text: str) -> str:
    """A text without blanks and loose signs around it, nor brackets and asterisks that stand for emphasis."""
    text = re.sub(r"\*{1,3}|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)|`", "", text).strip(_AROUND)
    while text[:1] in "([<〈「【" and text[-1:] in ")]>〉」】" and len(text) > 2:  # noqa: PLR2004 - brackets around something
        inner = text[1:-1]
        if any(sign in inner for sign in "()[]<>"):
            break
        text = inner.strip(_AROUND)
    return text


@lru_cache(maxsize=8_192)
def _folded(sign: str) -> str:
    if sign in "\t\n":
        return sign
    return " " if sign.isspace() or sign == _JOINER else plain(sign)
