"""How high a wrapped text stands: an estimate, since only the program that opens the file knows its fonts.

Heights are in points, widths in Excel's unit (the digit of the workbook's own font). The estimate errs on the high
side: a line too many is calm, a line too few overlaps or cuts words.
"""

import math
import re
from functools import lru_cache

from alignment.ground.lettering import ems

HIGHEST_ROW = 409.0  # Excel's limit
_POINTS_A_UNIT = 5.25  # 7 pixels of 96 to the inch: the digit of Arial 10
_CAUTION = 0.95
_HIGH_LETTERS = re.compile(
    "[\u0530-\u1fff\u2e80-\U0010ffff]"
)  # all but Latin, Greek and Cyrillic need more room a line
_WIDEST = 1.02  # ems that a letter takes at most
_USUAL, _LABEL = 24, 600  # letters of a word and of a text; longer ones are seldom met again


def lines(text: str, width: float, size: float, *, bold: bool = False) -> int:
    """How many lines `text` takes in a column `width` wide, set in `size` points."""
    room = max(1.0, width * _POINTS_A_UNIT * _CAUTION / (size * (1.08 if bold else 1.0)))
    if len(text) * _WIDEST <= room and "\n" not in text:
        return 1
    return _met_again(text, room) if len(text) <= _LABEL else _lines(text, room)


def _lines(text: str, room: float) -> int:
    space, count = ems(" "), 0
    for paragraph in text.split("\n"):
        count += 1
        used = 0.0
        for word in paragraph.split(" "):
            long = _known(word) if len(word) <= _USUAL else sum(map(ems, word))
            if used and used + long > room:
                count, used = count + 1, 0.0
            if long > room:
                broken = math.ceil(long / room) - 1
                count, long = count + broken, long - broken * room
            used += long + space
    return count


@lru_cache(maxsize=2_048)  # labels and official texts stand in many rows
def _met_again(text: str, room: float) -> int:
    return _lines(text, room)


@lru_cache(maxsize=16_384)
def _known(word: str) -> float:
    """The width of a word in ems."""
    return sum(map(ems, word))


def height(text: str, width: float, size: float, *, bold: bool = False) -> float:
    """How high `text` stands in points, with a little room above and below; not above what Excel allows a row."""
    high_lines = not text.isascii() and _HIGH_LETTERS.search(text)
    return min(HIGHEST_ROW, lines(text, width, size, bold=bold) * size * (1.5 if high_lines else 1.28) + 8)


def fitting(text: str, width: float, size: float, marker: str, *, bold: bool = False, most: float = HIGHEST_ROW) -> str:
    """`text` where it stands below `most` points, else its beginning up to the end of a word, followed by `marker`."""
    if height(text, width, size, bold=bold) < most:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fits = height(text[:middle] + marker, width, size, bold=bold) < most
        low, high = (middle, high) if fits else (low, middle - 1)
    kept = text[:low]
    word_end = max(kept.rfind(" "), kept.rfind("\n"))
    return (kept[:word_end] if word_end > low - 40 else kept).rstrip() + marker
