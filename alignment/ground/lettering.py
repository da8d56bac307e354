"""Texts as letters: what any file can hold of one, which way it runs, and how wide its letters are."""

import re
import unicodedata
from functools import lru_cache

_NARROW = frozenset("iIljtfr.,;:'|!()[]{}/\\\"-‘’“” ")
_BROAD = frozenset("mMW@%—…")
# What XML 1.0 cannot say: most control characters, halves of surrogate pairs, two noncharacters.
_UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def holdable(text: str) -> str:
    """`text` without the characters that a workbook cannot hold, and with one kind of line end."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNHOLDABLE.sub("", text)


def one_line(text: str) -> str:
    """The holdable text in one line: every run of white space is one space."""
    return " ".join(holdable(text).split())


def runs_left(text: str) -> bool | None:
    """Whether `text` runs from right to left, as its first letter does; None for a text without letters.

    A piece that is set apart, as a code among Arabic is, has no say in it (rule P2 of Unicode's annex 9).
    """
    apart = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"LRI", "RLI", "FSI"}:
            apart += 1
        elif kind == "PDI":
            apart = max(0, apart - 1)
        elif not apart and kind in {"L", "R", "AL"}:
            return kind != "L"
    return None


@lru_cache(maxsize=8192)
def ems(character: str) -> float:
    """The width of a character in ems, near enough for Arial and for the fonts that stand in for it."""
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0.0
    if unicodedata.east_asian_width(character) in {"W", "F"}:
        return 1.0
    if character in _NARROW:
        return 0.31
    if character in _BROAD:
        return 0.87
    if unicodedata.bidirectional(character) in {"R", "AL"}:
        return 0.48
    return 0.69 if character.isupper() else 0.56 if character.isdigit() else 0.53
