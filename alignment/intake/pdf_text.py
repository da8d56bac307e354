"""The text layer of a PDF: whether it can be believed, and what can be put right in it.

A PDF keeps letters as they are drawn. Arabic and Persian come out reversed or doubled from many programs; no reading
mends that, and rows of nonsense would be worse than none.
"""

import re
import unicodedata
from collections import Counter

# Words of which every Arabic or Persian text is full, as they stand and reversed; none of these is a word there.
_FREQUENT = frozenset(
    ("من", "في", "على", "إلى", "التي", "الذي", "هذا", "بين", "از", "به", "در", "که", "این", "برای", "را", "های", "است")
)
_REVERSED = frozenset(word[::-1] for word in _FREQUENT) - _FREQUENT
_NEVER_FIRST = ("ة", "ى")  # letters that no word begins with
_RIGHTWARD = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_WORD = re.compile(r"[\u0620-\u06ff]{2,}")
_TWICE = re.compile(r"([\u0621-\u064a])\1")
_DRAWN = re.compile(r"[\ufb50-\ufdff\ufe70-\ufefc]")
_LOST = re.compile(r"[\ufffd\ue000-\uefff\uf100-\uf8ff]")
_BROKEN_WORD = re.compile(r"[\x02\ufffe\u00ad][ \r]*\n?")
_LAM_ALEF = re.compile(r"(?<![\u0620-\u06ff])ا([أإآا])ل")
_STOP_BEFORE_NUMBER = re.compile(r"^(\s*)\.(\d{1,3})(?=\s)")
_COLON_BEFORE_HOUR = re.compile(r"(?<!\d):(\d{1,2}:\d{2})")
_BRACKETS = str.maketrans("()[]", ")(][")
_PLAIN = str.maketrans("", "", "\x02\ufffe\u00ad")


def is_rightward(text: str) -> bool:
    """Whether most of the letters of a text belong to writing from right to left."""
    letters = sum(map(str.isalpha, text))
    return len(_RIGHTWARD.findall(text)) * 2 > letters


def is_broken(text: str) -> bool:
    """Whether the letters of a text are reversed, doubled, or stand for nothing."""
    letters = [letter for letter in text if not letter.isspace()]
    if len(_LOST.findall(text)) * 10 > len(letters):
        return True
    text = _base(text)
    words = Counter(_WORD.findall(text))
    right = sum(words[word] for word in _FREQUENT)
    wrong = sum(words[word] for word in _REVERSED)
    wrong += sum(count for word, count in words.items() if word.startswith(_NEVER_FIRST))
    doubled = len(_TWICE.findall(text))
    return (wrong > 1 and wrong * 4 > right) or doubled * 5 > words.total()


def repaired(text: str) -> str:
    """A text whose letters are those of the alphabet, and whose words are not cut by the end of a line.

    Where it runs from right to left, brackets, the stops of numbers and the colons of hours come to their places.
    """
    text = _BROKEN_WORD.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).translate(_PLAIN)
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    if not _RIGHTWARD.search(line):
        return line
    line = _LAM_ALEF.sub(r"ال\1", _base(line))
    opening, closing = line.find("("), line.find(")")
    if -1 < closing < opening:
        line = line.translate(_BRACKETS)
    return _COLON_BEFORE_HOUR.sub(r"\1", _STOP_BEFORE_NUMBER.sub(r"\1\2. ", line))


def _base(text: str) -> str:
    """A text with the letters that a font draws at a place in a word as the letters of the alphabet."""
    return _DRAWN.sub(lambda drawn: unicodedata.normalize("NFKC", drawn[0]), text)
