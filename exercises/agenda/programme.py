"""Programmes of a workshop, from `programmes/*.toml`: days and their slots. A file there adds one (see its README)."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from types import MappingProxyType
from typing import Any

from alignment.checks import tidy
from exercises.errors import ExerciseError
from sdg_data import ToolkitError
from sdg_data.wording import FALLBACK

PROGRAMMES = Path(__file__).parent / "programmes"
MOST_MINUTES = 600  # of one slot; no slot of a half-day comes near
MOST_SLOTS = 60  # of one day; a longer list is a fault or an attack, and no agenda
_LONGEST_TITLE = 300
_LONGEST_NOTE = 2_000
_START = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


class SlotKind(StrEnum):
    """Whether the room works in a slot or rests."""

    WORK = "work"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of a day: `minutes` long, and never squeezed below `least` minutes.

    `exercise` is the name of the exercise that it opens, or empty. `titles` and `notes` (a hint for the facilitator)
    are by language code.
    """

    kind: SlotKind
    minutes: int
    least: int
    titles: Mapping[str, str]
    notes: Mapping[str, str]
    exercise: str = ""

    def title(self, language: str) -> str:
        """Its title in `language`, else in English, else in whichever language it was written."""
        return _in_language(self.titles, language)

    def note(self, language: str) -> str:
        """Its note in `language`, else in English; empty where there is none."""
        return _in_language(self.notes, language)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a programme: it starts at `starts` (local time), and its slots follow each other without a gap."""

    starts: time
    slots: tuple[Slot, ...]

    @property
    def minutes(self) -> int:
        """How long it is."""
        return sum(slot.minutes for slot in self.slots)

    @property
    def starting_times(self) -> tuple[time, ...]:
        """When each slot starts, in local time, in their order."""
        first = datetime.combine(date.min, self.starts)
        return tuple((first + timedelta(minutes=gone)).time() for gone in _minutes_before(self.slots))


@dataclass(frozen=True, slots=True)
class Programme:
    """The agenda of a workshop as it is planned. `titles` and `abouts` (where it comes from) are by language code."""

    name: str
    titles: Mapping[str, str]
    abouts: Mapping[str, str]
    days: tuple[Day, ...]

    def title(self, language: str) -> str:
        """Its title in `language`, else in English."""
        return _in_language(self.titles, language)

    def about(self, language: str) -> str:
        """Where it comes from, in `language`, else in English."""
        return _in_language(self.abouts, language)


@lru_cache(maxsize=1)
def programmes() -> Mapping[str, Programme]:
    """The programmes of `programmes/*.toml` by name, in the order of the files' names. Raises `ExerciseError`."""
    found = map(read_programme, sorted(PROGRAMMES.glob("*.toml")))
    return MappingProxyType({programme.name: programme for programme in found})


def programme(name: str) -> Programme:
    """The programme of this name. Raises `ExerciseError`."""
    if name not in programmes():
        raise ExerciseError("agenda-error-no-such-programme", programme=name, others=", ".join(programmes()))
    return programmes()[name]


def read_programme(file: Path) -> Programme:
    """The programme of one file. Raises `ExerciseError` that names the file and what is wrong in it."""
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
        slots = content["slots"]
        days = tuple(_day(slots, number) for number in sorted({slot["day"] for slot in slots}))
        titles, abouts = _texts("title", content["title"]), _texts("about", content.get("about", {}))
        if not titles or not days:
            raise _wrong("slots" if titles else "title", "-")
    except KeyError as missing:
        fault = ExerciseError("agenda-error-field-missing", field=str(missing.args[0]))
        raise ExerciseError("agenda-error-programme", file=file.name, fault=str(fault)) from missing
    except (ToolkitError, ValueError, TypeError, AttributeError) as fault:
        raise ExerciseError("agenda-error-programme", file=file.name, fault=str(fault)) from fault
    return Programme(file.stem, titles, abouts, days)


def slot_of(content: Mapping[str, Any]) -> Slot:
    """The slot of a table of a programme's file, or of what `slot_content` made; other keys are passed over.

    Raises `ExerciseError` that names the field, `KeyError` for one that is missing.
    """
    minutes, least = _minutes("minutes", content), _minutes("least", content)
    if least > minutes:
        raise _wrong("least", least)
    kind, exercise = content["kind"], content.get("exercise", "")
    if kind not in tuple(SlotKind):
        raise _wrong("kind", kind)
    if not isinstance(exercise, str) or (exercise and not _NAME.fullmatch(exercise)):
        raise _wrong("exercise", exercise)
    titles, notes = _texts("title", content["title"]), _texts("note", content.get("note", {}), _LONGEST_NOTE)
    if not titles:
        raise _wrong("title", "-")
    return Slot(SlotKind(kind), minutes, least, titles, notes, exercise)


def slot_content(slot: Slot) -> dict[str, Any]:
    """The slot as JSON keeps it, with the names of a programme's file."""
    texts = {"title": dict(slot.titles), "note": dict(slot.notes)}
    return {"kind": slot.kind.value, "minutes": slot.minutes, "least": slot.least, "exercise": slot.exercise} | texts


def own_slot(title: str, language: str, minutes: int, kind: SlotKind = SlotKind.WORK, exercise: str = "") -> Slot:
    """A slot that a facilitator makes up, titled in `language`; it can be squeezed to half. Raises `ExerciseError`."""
    least = (minutes + 1) // 2 if isinstance(minutes, int) else minutes
    content = {"kind": kind, "minutes": minutes, "least": least, "exercise": exercise, "title": {language: title}}
    return slot_of(content)


def _day(slots: Iterable[Mapping[str, Any]], number: int) -> Day:
    tables = [slot for slot in slots if slot["day"] == number]
    if len(tables) > MOST_SLOTS:
        raise ExerciseError("agenda-error-full", most=MOST_SLOTS)
    day = Day(_time(tables[0]["start"]), tuple(slot_of(slot) for slot in tables))
    for table, expected in zip(tables, day.starting_times, strict=True):
        if _time(table["start"]) != expected:
            raise ExerciseError("agenda-error-start", start=table["start"], expected=f"{expected:%H:%M}", day=number)
    return day


def _time(written: object) -> time:
    found = _START.fullmatch(written) if isinstance(written, str) else None
    if not found:
        raise _wrong("start", written)
    return time(int(found[1]), int(found[2]))


def _minutes(field: str, content: Mapping[str, Any]) -> int:
    value = content[field]
    if type(value) is not int or not 1 <= value <= MOST_MINUTES:  # True is an int as well
        raise _wrong(field, value)
    return value


def _texts(field: str, content: object, longest: int = _LONGEST_TITLE) -> Mapping[str, str]:
    if not isinstance(content, Mapping):
        raise _wrong(field, content)
    texts = {}
    for language, text in content.items():
        if not isinstance(text, str) or not isinstance(language, str) or not _LANGUAGE.fullmatch(language):
            raise _wrong(field, text)
        if tidied := tidy(text):
            texts[language] = tidied
        if len(tidied) > longest:
            raise _wrong(field, tidied)
    return MappingProxyType(texts)


def _in_language(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts.get(FALLBACK) or next(iter(texts.values()), "")


def _minutes_before(slots: tuple[Slot, ...]) -> tuple[int, ...]:
    return tuple(accumulate((slot.minutes for slot in slots[:-1]), initial=0))


def _wrong(field: str, value: object) -> ExerciseError:
    return ExerciseError("agenda-error-field", field=field, value=str(value)[:80])
