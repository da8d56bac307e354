"""When a session is and how long it lasts: times of day, spans and durations, as six languages write them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from alignment.intake.programme.words import DATA, HANGUL, any_of, folded, key
from sdg_data.catalogue import csv_rows

_HALF_DAY, _DAY = 12 * 60, 24 * 60
_LONGEST = 12 * 60  # minutes of a session; what takes longer is no session
_WORDS_BEFORE = 8  # of a title, before a time in brackets
_EARLIEST = 6 * 60  # a time at the beginning of a line that is a time of day, and no duration
_MOST_AS_HOURS = 12  # a bare number in a column of durations: up to this hours, above it minutes


@dataclass(frozen=True, slots=True)
class Timing:
    """When something is: its `minutes`, the `start` in minutes after midnight, each None where it is not said.

    `first` and `last` are its place in the folded text. Hours of the half day are taken as they are written.
    """

    minutes: int | None
    start: int | None
    first: int
    last: int


def span_in(text: str) -> Timing | None:
    """The first span of times in a folded text ("9:15 - 10:45"), which may pass noon; else None."""
    for found in _patterns().span.finditer(text):
        start, end = (_clock(found[f"h{one}"], found[f"m{one}"] or found[f"n{one}"]) for one in (1, 2))
        if start is None or end is None or not _is_clock(found):
            continue
        minutes = end - start if end > start else end - start + _HALF_DAY
        if 0 < minutes <= _LONGEST:
            first, last = _with_brackets(text, found.start(), found.end())
            again = _patterns().bracketed.match(text, last)  # its length may follow: "09:00-10:30 (90 min)"
            return Timing(minutes, start, first, again.end() if again and duration_in(again[0]) else last)
    return None


def start_in(text: str) -> Timing | None:
    """The time of day that a folded text begins with, where it begins with one; with the duration that follows it."""
    found = _patterns().start.match(text)
    start = _clock(found["h"], found["m"]) if found else None
    if not found or start is None:
        return None
    lasting = _patterns().bracketed.match(text, found.end())
    if lasting and (long := duration_in(lasting[0])):
        return Timing(long.minutes, start, 0, lasting.end())
    return Timing(None, start, 0, found.end())


def until(start: Timing, end: Timing) -> Timing:
    """The time from one start to another ("9:00" and "10:30" in two cells), without a length where they make none."""
    minutes = (end.start or 0) - (start.start or 0)
    minutes = minutes if minutes > 0 else minutes + _HALF_DAY
    return replace(start, minutes=minutes if 0 < minutes <= _LONGEST else None)


def duration_in(text: str) -> Timing | None:
    """The first duration in a folded text ("1 h 30 min", "ساعتان ونصف"), else None."""
    patterns = _patterns()
    for found in patterns.duration.finditer(text):
        if found["whole"]:
            minutes = float(patterns.minutes[key(found["whole"])])
        elif found["only"]:
            minutes = float(found["only"])
        else:
            number = found["number"] or str(patterns.minutes[key(found["word"])])
            minutes = 60 * float(number.replace(",", ".")) + float(found["minutes"] or 0)
        minutes += patterns.minutes[key(found["more"])] if found["more"] else 0
        if 0 < minutes <= _LONGEST:
            return Timing(round(minutes), None, *_with_brackets(text, found.start(), found.end()))
    return None


def timing_of_line(text: str) -> Timing | None:
    """When the session of a folded line is: what stands at its beginning, at its end or in brackets; else None."""
    start = start_in(text)
    morning = start if start and start.start and start.start >= _EARLIEST else None  # "9 h 30" is no duration there
    for timing in (span_in(text), _start_and_duration(text), morning, duration_in(text)):
        if timing and _apart(text, timing):
            return timing
    return start


def timing_of_cell(text: str, heading: str = "") -> Timing | None:
    """What a folded cell under the folded `heading` says of when or how long; a bare number is a duration."""
    if timing := span_in(text) or _start_and_duration(text) or duration_in(text) or start_in(text):
        return timing
    if not (bare := re.fullmatch(r"\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*", text)):
        return None
    number = float(bare[1].replace(",", "."))
    in_minutes = _patterns().minute.search(heading) is not None or number > _MOST_AS_HOURS
    minutes = round(number if in_minutes else 60 * number)
    return Timing(minutes, None, 0, len(text)) if 0 < minutes <= _LONGEST else None


def _start_and_duration(text: str) -> Timing | None:
    # "09:15 (60min)", at either end of a line.
    for found in _patterns().clock.finditer(text):
        if (timing := start_in(text[found.start() :])) and timing.minutes:
            return Timing(timing.minutes, timing.start, found.start(), found.start() + timing.last)
    return None


def _apart(text: str, timing: Timing) -> bool:
    before, after = text[: timing.first].strip(" \t:;|·-~,"), text[timing.last :].strip(" \t:;|·-~.,")
    # In brackets after many words it is a remark within a sentence.
    bracketed = text[timing.first : timing.first + 1] in {"(", "["} and len(before.split()) <= _WORDS_BEFORE
    return not before or not after or bracketed or _patterns().long.fullmatch(before) is not None


def _with_brackets(text: str, first: int, last: int) -> tuple[int, int]:
    # What is cut out of a line is cut with the brackets around it and the word for it ("duration:").
    patterns = _patterns()
    if before := patterns.long_before.search(text[:first]):
        first = before.start()
    opening = re.search(r"[(\[][^()\[\]]{0,30}\Z", text[:first])
    closing = re.match(r"[^()\[\]]{0,30}[)\]]", text[last:])
    return (opening.start(), last + closing.end()) if opening and closing else (first, last)


def _clock(hours: str, minutes: str | None) -> int | None:
    clock = 60 * int(hours) + int(minutes or 0)
    return clock if clock <= _DAY and int(minutes or 0) < 60 else None  # noqa: PLR2004 - minutes of an hour


def _is_clock(found: re.Match[str]) -> bool:
    # "1-2" and "10 to 12" may count anything; a sign of a time on either side makes it one.
    return any(found[name] for name in ("m1", "m2", "u1", "u2", "p1", "p2"))


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What `hours.csv` says, as patterns, and the minutes that its words stand for."""

    span: re.Pattern[str]
    start: re.Pattern[str]
    clock: re.Pattern[str]
    duration: re.Pattern[str]
    bracketed: re.Pattern[str]
    minute: re.Pattern[str]
    long: re.Pattern[str]
    long_before: re.Pattern[str]
    minutes: Mapping[str, int]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    rows = list(csv_rows(DATA / "hours.csv"))
    valued = [row for row in rows if row["kind"] in {"whole", "more", "number"}]
    words = {
        kind: any_of(word for row in rows if row["kind"] == kind for word in folded(row["words"]))
        for kind in dict.fromkeys(row["kind"] for row in rows)
    }
    end = rf"(?:(?![^\W\d_])|(?<=[{HANGUL}]))"
    begin = r"(?<![^\W\d_])"
    half = rf"(?:\s?{words['half']}{end}\.?){{0,2}}"
    start = rf"(?:{begin}{words['from']}{end}\s*){{0,2}}"

    def clock(which: int) -> str:
        colon, unit = rf"\s?[:.]\s?(?P<m{which}>[0-5]\d)(?![\d]|\.\d)", rf"\s?(?P<u{which}>h|시(?!간))(?![a-z])"
        minutes = rf"(?:\s?(?P<n{which}>[0-5]\d)(?!\d)(?:\s?분)?)?"
        return rf"(?<![\d.,:])(?P<h{which}>[0-2]?\d)(?:{colon}|{unit}{minutes})?(?:\s?h(?![a-z]))?(?P<p{which}>{half})"

    to = rf"\s*(?:[-~∼〜→>]+|{words['until']}{end})\s*"
    firm = r"(?P<h>[01]?\d|2[0-4])(?:\s?(?::|h|시(?!간))\s?(?P<m>[0-5]\d)(?!\d)(?:\s?분)?(?::\d\d)?|시(?!간))"
    number = rf"(?:(?<![\d.,:])(?P<number>\d{{1,2}}(?:[.,]\d{{1,2}})?)|{begin}(?P<word>{words['number']}))"
    more = rf"(?:\s*(?P<more>{words['more']}){end})?"
    minutes = (
        rf"(?:(?:\s*{words['and']}{end})?\s*(?P<minutes>[0-5]?\d)(?:\s*{words['minute']}{end}|(?![\d.,%]|\s?\w)))?"
    )
    return _Patterns(
        span=re.compile(rf"{start}(?:{words['half']}\s*)?{clock(1)}{to}(?:{words['half']}\s*)?{clock(2)}"),
        start=re.compile(rf"\s*{start}(?:{words['half']}\s*)?{firm}(?:\s?h(?![a-z]))?{half}"),
        clock=re.compile(rf"(?<![\d.,:]){firm}"),
        duration=re.compile(
            rf"(?:{number}[\s-]*{words['hour']}{minutes}{end}"
            rf"|(?<![\d.,:])(?P<only>\d{{1,3}})[\s-]*{words['minute']}{end}"
            rf"|{begin}(?P<whole>{words['whole']}){end}){more}"
        ),
        bracketed=re.compile(r"\s*[(\[][^()\[\]]{1,30}[)\]]"),
        minute=re.compile(rf"{begin}{words['minute']}{end}"),
        long=re.compile(words["long"]),
        long_before=re.compile(rf"{begin}{words['long']}\s*:?\s*\Z"),
        minutes=MappingProxyType({key(word): int(row["minutes"]) for row in valued for word in folded(row["words"])}),
    )
