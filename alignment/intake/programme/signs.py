"""Whether a document is a course or a plan, and the one sign that begins a row in it: mixing signs makes false rows."""

import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from types import MappingProxyType

from alignment.intake.programme.labels import Label
from alignment.intake.programme.lines import Line
from alignment.intake.programme.words import END, START, any_of, of_kind
from alignment.sheet import Kind

_FIRST_LINES = 4  # where a document says what it is
_AT_LEAST = 2  # lines with a sign that make it the sign of the document
_LONGEST_SENTENCE = 250  # signs of a measure that is a sentence
_MOST_OF_SESSION = 6 * 60  # minutes
_BULLETS_EACH = 1.5  # bullets for each number, from which on the numbers are headings in a plan


def kind_of(lines: Sequence[Line]) -> Kind:
    """What a document is: a course where it has times or days, else what its first lines say, else a plan by axes."""
    timed = sum(line.timing is not None for line in lines) >= _AT_LEAST
    first = [line for line in lines[:_FIRST_LINES] if not (line.label or line.bullet or line.timing)]
    head = "\n".join(line.text.plain for line in first)
    axes = sum(line.label is Label.AXIS for line in lines)
    if timed or any(line.label is Label.DAY for line in lines) or says("course", head):
        return Kind.COURSE
    return Kind.CITY_PLAN if says("plan", head) or axes >= _AT_LEAST else Kind.COURSE


def says(kind: str, text: str) -> bool:
    """Whether a folded text has a word for a "course" or a "plan", or a word for either ("any")."""
    return _called(kind).search(text) is not None


class Sign(Enum):
    """What begins a row in a document."""

    TIME = "time"  # of day
    SESSION = "session"  # a word for it and a number
    THIRD = "third"  # a number of the third depth
    SECOND = "second"
    FIRST = "first"  # a plain number
    POINTED = "pointed"  # a plain number of a session, whose points have letters
    OUTLINE = "outline"  # a letter or a Roman number
    MODULE = "module"  # a word for it and a number
    DURATION = "duration"
    CELLS = "cells"  # a line of a table without a heading
    BULLET = "bullet"
    HEADING = "heading"  # one below others
    LINE = "line"  # any short one
    SENTENCE = "sentence"  # below headings


def sign_of(lines: Sequence[Line], kind: Kind) -> Sign | None:
    """The sign of a document, judged by its `lines` without those of tables whose columns are known; None for none."""
    count = {sign: sum(begins(line, sign) for line in lines) for sign in Sign}
    if len({line.level for line in lines if line.level}) < _AT_LEAST:
        count[Sign.HEADING] = 0
    if not any(line.level or line.label in {Label.AXIS, Label.MODULE} for line in lines):
        count[Sign.SENTENCE] = 0
    sure = (Sign.TIME, Sign.SESSION, Sign.THIRD, Sign.SECOND)
    if found := next((sign for sign in sure if count[sign] >= _AT_LEAST), None):
        return found
    numbers = _numbers(lines, count, kind)
    bulleted = kind is Kind.CITY_PLAN and count[Sign.BULLET] >= _BULLETS_EACH * count[numbers] > 0
    if count[numbers] >= _AT_LEAST and not bulleted:
        return numbers
    modules_are_rows = kind is Kind.COURSE and count[Sign.MODULE] >= _AT_LEAST
    if modules_are_rows and count[Sign.DURATION] <= count[Sign.MODULE]:
        return Sign.MODULE
    alone = (sign for sign in (Sign.TIME, Sign.SESSION) if count[sign])
    return next((sign for sign in _LATER if count[sign] >= _AT_LEAST), next(alone, None))


def _numbers(lines: Sequence[Line], count: Mapping[Sign, int], kind: Kind) -> Sign:
    # Where there are numbers and letters, the outer are headings, but for the sessions of a course.
    if min(count[Sign.FIRST], count[Sign.OUTLINE]) < _AT_LEAST:
        return max(Sign.FIRST, Sign.OUTLINE, key=lambda sign: count[sign])
    outer = next(line.label for line in lines if line.label in {Label.FIRST, Label.OUTLINE})
    if outer is Label.OUTLINE:
        return Sign.FIRST
    return Sign.POINTED if kind is Kind.COURSE else Sign.OUTLINE


def heads(line: Line, sign: Sign | None) -> bool:
    """Whether the label of a line makes it a heading in a document with this sign."""
    if line.label in {Label.AXIS, Label.MODULE}:
        return True
    if line.label is Label.SESSION:
        return sign is Sign.TIME
    return line.label is not None and sign in _BELOW.get(line.label, ())


def begins(line: Line, sign: Sign) -> bool:
    """Whether a line begins a row in a document with this sign."""
    return _TESTS[sign](line)


def _time(line: Line) -> bool:
    # Not the hours of a whole day, nor those of an office.
    timing = line.timing
    whole = timing is not None and timing.minutes is not None and timing.minutes > _MOST_OF_SESSION
    return (
        timing is not None
        and timing.start is not None
        and not whole
        and (line.label is not Label.DAY or line.body != "")
    )


def _duration(line: Line) -> bool:
    # A line that says no more than how long is about the line before it.
    return line.timing is not None and re.search(r"[^\W\d_]{2}", line.body) is not None and line.label is not Label.DAY


@lru_cache(maxsize=4)
def _called(kind: str) -> re.Pattern[str]:
    return re.compile(rf"{START}{any_of(of_kind('kinds.csv', kind))}{END}")


# The signs with which a label is a heading, since it stands above them.
_BELOW: Mapping[Label, tuple[Sign, ...]] = MappingProxyType(
    {
        Label.OUTLINE: (Sign.FIRST, Sign.SECOND, Sign.THIRD, Sign.BULLET),
        Label.FIRST: (Sign.OUTLINE, Sign.SECOND, Sign.THIRD, Sign.BULLET),
        Label.SECOND: (Sign.THIRD,),
    }
)
_LATER = (Sign.DURATION, Sign.CELLS, Sign.BULLET, Sign.HEADING, Sign.LINE, Sign.SENTENCE)
_TESTS: Mapping[Sign, Callable[[Line], bool]] = MappingProxyType(
    {
        Sign.TIME: _time,
        Sign.SESSION: lambda line: line.label is Label.SESSION,
        Sign.THIRD: lambda line: line.label is Label.THIRD and not line.level,
        Sign.SECOND: lambda line: line.label is Label.SECOND and not line.level,
        Sign.OUTLINE: lambda line: line.label is Label.OUTLINE and not line.level,
        Sign.FIRST: lambda line: line.label is Label.FIRST and not line.level,
        Sign.POINTED: lambda line: line.label is Label.FIRST and not line.level,
        Sign.MODULE: lambda line: line.label is Label.MODULE,
        Sign.DURATION: _duration,
        Sign.CELLS: lambda line: len([cell for cell in line.cells if cell]) > 1,
        Sign.BULLET: lambda line: line.bullet,
        Sign.HEADING: lambda line: line.deepest,
        Sign.LINE: lambda line: line.short and not line.level and line.label is None,
        Sign.SENTENCE: lambda line: not line.level and line.label is None and len(line.text.shown) <= _LONGEST_SENTENCE,
    }
)
