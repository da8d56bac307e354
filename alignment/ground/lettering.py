"""Texts as letters: what any file can hold of one, which way it runs, and how wide its letters are."""

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType

# The widths of Arial's letters in thousandths of an em, from its own table; what stands in for it has the same.
_WIDTHS = MappingProxyType({
    letter: width / 1000
    for width, letters in (
        (191, "'"), (222, "ijl‘’‚"), (260, "|"), (278, " !,./:;I[]\\ftı·"), (333, "()-`r“”„"), (334, "{}"), (355, '"'),
        (389, "*"), (469, "^"), (500, "Jcksvxyz"), (556, "#$0123456789?L_abdeghnopqu«»–"), (584, "+<=>~"),
        (611, "FTZßøŁ"), (667, "&ABEKPSVXY"), (722, "CDHNRUw"), (778, "GOQØ"), (833, "Mm"), (889, "%æ"), (944, "Wœ"),
        (1000, "—…ŒÆ"), (1015, "@"),
    )
    for letter in letters
})  # fmt: skip
# What XML 1.0 cannot say: most control characters, halves of surrogate pairs, two noncharacters.
_UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Where a line may break: not at the spaces that keep a French question mark, or a unit, beside its word.
_BREAKS = re.compile(r"[^\S\u00a0\u202f]+")

_AFTER_WORDS = " ,;:·،؛"


def holdable(text: str) -> str:
    """`text` without the characters that a workbook cannot hold, and with one kind of line end."""
    if text.isprintable():  # none of those is, and most texts are
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNHOLDABLE.sub("", text)


def one_line(text: str) -> str:
    """The holdable text in one line: every run of white space is one space; spaces that do not break stay."""
    return " ".join(pieces(holdable(text)))


def pieces(text: str) -> list[str]:
    """The words of a text, and what a space that does not break keeps together."""
    return [piece for piece in _BREAKS.split(text.strip()) if piece]


def shortened(text: str, most: int) -> str:
    """The text as one line of at most so many characters, cut where a word ends if one ends near."""
    line = one_line(text)
    if len(line) <= most:
        return line
    kept = line[: most - 1]
    whole = kept if line[most - 1].isspace() else kept.rpartition(" ")[0]
    return f"{(whole if 3 * len(whole) > 2 * most else kept).rstrip(' ,;:')}…"


def both_ends(text: str, first: int, last: int) -> str:
    """So many first and last characters of a text around a sign, of whole words where one ends near."""
    beginning, end = text[:first], text[len(text) - last :]
    if text[first : first + 1].strip(_AFTER_WORDS) and 2 * len(whole := beginning.rpartition(" ")[0]) > first:
        beginning = whole
    if text[: len(text) - last][-1:].strip() and (whole := end.partition(" ")[2]):
        end = whole
    return f"{beginning.rstrip(_AFTER_WORDS)}…{end.lstrip()}"


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
    if width := _WIDTHS.get(unicodedata.normalize("NFD", character)[0]):
        return width
    if unicodedata.bidirectional(character) in {"R", "AL"}:
        return 0.48
    return 0.69 if character.isupper() else 0.53
