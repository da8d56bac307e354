"""What a line calls itself: "Session 3:", "2.1", "المحور الأول:", "제2부", "Day 2 – Tuesday: water"."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from alignment.intake.programme.words import HANGUL, any_of, of_kind
from alignment.intake.programme.written import Written, trimmed

_KINDS = ("session", "called", "module", "axis", "day", "weekday", "month", "part", "outline")
_WORDS_OF_DAY = 20  # a line with more words that begins with a day says something else


class Label(StrEnum):
    """What kind of label begins a line. A plain number has a depth: "2." is of the first, "2.1" of the second.

    An outline is a letter, a Roman number or a word like "firstly".
    """

    DAY = "day"
    SESSION = "session"
    MODULE = "module"
    AXIS = "axis"
    OUTLINE = "outline"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


@dataclass(frozen=True, slots=True)
class Labelled:
    """The label of a line, None for none, what follows it as it is shown, and the label itself."""

    label: Label | None
    rest: str
    itself: str = ""


def labelled(line: Written) -> Labelled:
    """The label that a line begins with, and what follows. What follows a day is its theme, without the date."""
    patterns = _patterns()
    if (day := patterns.day.match(line.plain)) and len(line.plain.split()) <= _WORDS_OF_DAY:
        return _day(line.between(0, day.end()), line.between(day.end()))
    if found := patterns.called.match(line.plain):
        return Labelled(Label.SESSION, line.between(found.end()), line.between(0, found.end()))
    for label, pattern in patterns.words:
        if found := pattern.match(line.plain):
            return Labelled(label, line.between(found.end()), line.between(0, found.end()))
    if found := patterns.number.match(line.plain):
        depth = len(re.findall(r"\d+", found["number"]))
        label = (Label.FIRST, Label.SECOND, Label.THIRD)[min(depth, 3) - 1]
        return Labelled(label, line.between(found.end()), line.between(0, found.end()))
    if found := patterns.outline.match(line.plain):
        return Labelled(Label.OUTLINE, line.between(found.end()), line.between(0, found.end()))
    return Labelled(None, line.between(0))


def _day(name: str, theme: str) -> Labelled:
    # What stands in brackets after a date is a note on it.
    if name.count("(") > name.count(")"):
        name, theme = trimmed(name.rpartition("(")[0]), trimmed(theme.partition(")")[2])
    return Labelled(Label.DAY, theme, name)


@dataclass(frozen=True, slots=True)
class _Patterns:
    day: re.Pattern[str]
    called: re.Pattern[str]
    words: tuple[tuple[Label, re.Pattern[str]], ...]
    number: re.Pattern[str]
    outline: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    words = {kind: of_kind("labels.csv", kind) for kind in _KINDS}
    ordinal = any_of(word.split("=")[1] for word in of_kind("labels.csv", "number"))
    begin, end = r"(?<![^\W\d_])", r"(?![^\W\d_])"
    figures = r"\s?(?:n ?[o°º]\.? ?)?\d{1,2}(?:[.-]\d{1,2})*(?!\d)"
    letter = r"(?:[a-h]|[ivx])(?=\s*[.):-]|\s*\Z)|[ivx]{2,5}" + end  # "à" is folded to a letter as well
    number = rf"(?:{figures}|\s(?:{ordinal}{end}|{letter}))"
    after = r"(?:\s*[.:)\]\-~|]+|\s+|\Z)\s*"

    def label(kind: str) -> str:
        korean = any_of(word for word in words[kind] if re.match(f"[{HANGUL}]", word))
        others = any_of(word for word in words[kind] if not re.match(f"[{HANGUL}]", word))
        korean_end = f"(?![{HANGUL}])"
        counted = rf"(?:(?:제 ?)?\d{{1,2}} ?|{ordinal} ){korean}{korean_end}|{korean} ?\d{{1,2}}(?:-\d{{1,2}})*"
        return rf"\s*[(\[<]?(?:{others}{number}|{ordinal} {others}{end}|{counted})[)\]>]?"

    weekday, month, part = (any_of(words[kind]) for kind in ("weekday", "month", "part"))
    long_weekday = any_of(word for word in words["weekday"] if len(word) > 1)  # a syllable says too little on its own
    figure = r"(?<!\d)\d{1,4}(?:st|nd|rd|th|er|º)?(?!\d|\s?[:.]\d\d|\s?h(?![a-z])|시)"  # no time of day
    of_month = rf"{figure}[\s.]*(?:de )?{month}{end}(?: de)?|{month}\s*{figure}{end}|\d{{1,2}}월 ?\d{{1,2}}일"
    date = rf"(?:[\s,.:;()\[\]/|-]|{of_month}|{begin}{weekday}{end}|{figure}{end}|{part}{end})*"
    in_figures = r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/.-] ?\d{1,2}[/.-] ?\d{1,2}\.?)(?!\d)"
    firm = rf"{long_weekday}{end}(?=\s*[\d,(:-]|\s*\Z|\s+{part})|{of_month}|{in_figures}|[(\[]{weekday}[)\]]"
    korean_day = r"(?:제 ?)?\d{1,2} ?(?:일차|일째)|첫째? ?날|둘째 ?날|셋째 ?날"
    return _Patterns(
        day=re.compile(rf"\s*(?:{label('day')}{end}|{korean_day}|{firm}){date}"),
        called=re.compile(rf"\s*{any_of(words['called'])}\s*:\s*(?=\S)"),
        words=tuple((one, re.compile(label(one.value) + after)) for one in (Label.SESSION, Label.MODULE, Label.AXIS)),
        number=re.compile(
            r"\s*\(?(?P<number>\d{1,2}(?:[.-]\d{1,2}){1,3}\.?(?=\s+[^\W\d_])|\d{1,2}(?:[.)]\s*|\s*-\s*)(?=[^\W\d_¿¡«\"]))"
        ),
        outline=re.compile(
            rf"\s*(?:{any_of(words['outline'])}\s*[:,.،-]|\(?(?:[ivx]{{1,5}}|[a-h]|[가나다라마바사아자차]|الف|[ابجده])\s?[.)-](?!\w))\s*"
        ),
    )
