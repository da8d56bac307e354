"""The numbers that a word processor counts in front of headings and the entries of lists."""

from collections.abc import Mapping
from dataclasses import dataclass, field

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_OTHER_LETTERS = (
    ("ganada", "가나다라마바사아자차카타파하"),
    ("chosung", "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
    ("arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    ("arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
)
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 4_000
BULLET, NONE = "bullet", "none"


@dataclass(frozen=True, slots=True)
class Level:
    """How a level of a list counts: the way ("decimal"), its text ("%1.%2.": %1 is the first level), and from where."""

    way: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass
class Numbers:
    """The lists of a document and how far each has been counted. `levels` are those of each list, by its name."""

    levels: Mapping[str, tuple[Level, ...]]
    _counted: dict[str, list[int | None]] = field(default_factory=dict)

    def level(self, of: str, depth: int) -> Level | None:
        """How a list counts at a depth from 0, None where it is not known."""
        levels = self.levels.get(of, ())
        return levels[depth] if 0 <= depth < len(levels) else None

    def next(self, of: str, depth: int, counter: str = "") -> str:
        """Count an entry of a list; gives what stands before it, "" where that is a sign or nothing.

        Lists that name the same `counter` go on counting each other.
        """
        levels = self.levels.get(of, ())
        if not 0 <= depth < len(levels):
            return ""
        counted = self._counted.setdefault(counter or of, [None] * len(levels))
        counted += [None] * (len(levels) - len(counted))
        for above in range(depth):
            if counted[above] is None:
                counted[above] = levels[above].start
        now = counted[depth]
        counted[depth] = levels[depth].start if now is None else now + 1
        counted[depth + 1 :] = [None] * (len(counted) - depth - 1)
        if levels[depth].way in (BULLET, NONE):
            return ""
        said = levels[depth].text
        for at, level in enumerate(levels[: depth + 1]):
            said = said.replace(f"%{at + 1}", written(counted[at] or 0, level.way))
        return said.strip()

    def begin_anew(self, counter: str) -> None:
        """Forget how far a list was counted."""
        self._counted.pop(counter, None)


def written(number: int, way: str) -> str:
    """A number from 1 as a list writes it: "decimal", "upperRoman", "lowerLetter", "ganada" and others."""
    letters = dict(_OTHER_LETTERS).get(way, _LETTERS if way.endswith("Letter") else "")
    if letters and number > 0:
        # After the last letter each is written twice, as Word does.
        again, at = divmod(number - 1, len(letters))
        text = letters[at] * min(again + 1, 5)
    elif way.endswith("Roman") and 0 < number < _MOST_ROMAN:
        text = _roman(number)
    else:
        return f"{number:02}" if way == "decimalZero" else str(number)
    return text.upper() if way.startswith("upper") else text


def _roman(number: int) -> str:
    said = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        said += letters * times
    return said
