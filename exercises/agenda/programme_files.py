"""Programmes of a workshop, from `programmes/*.toml`: days and their slots. A file there adds one (see its README)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from alignment.ground.records import Meta, content_of, record_of
from alignment.ground.wording import FALLBACK
from exercises.workshop.errors import ExerciseError
from exercises.workshop.plain_files import fault_of, read_plain

PACKAGE = "exercises/agenda"
PROGRAMMES = Path(__file__).parent / "programmes"
MOST_MINUTES = 600  # of one slot; no slot of a half-day comes near
MOST_SLOTS = 60  # of one day; a longer list is a fault or an attack, and no agenda

Minutes = Annotated[int, Meta(ge=1, le=MOST_MINUTES)]
_Language = Annotated[str, Meta(pattern=r"^[a-z]{2,3}\Z")]
_Title = Annotated[str, Meta(pattern=r"\S", max_length=300)]
_Note = Annotated[str, Meta(pattern=r"\S", max_length=2_000)]
_Titles = Annotated[Mapping[_Language, _Title], Meta(min_length=1)]
_Exercise = Annotated[str, Meta(pattern=r"^([a-z][a-z0-9]*(-[a-z0-9]+)*)?\Z")]
_Word = Annotated[str, Meta(pattern=r"^[a-z0-9-]{1,40}\Z")]


class AgendaError(ExerciseError, package=PACKAGE):
    """A programme or a step of a day that is refused."""


class SlotKind(StrEnum):
    """What the room does in a slot: it works, rests, listens, looks back, or one of what opens and ends a day.

    Where such a slot opens no exercise, the wall has a screen of its own for it.
    """

    WORK = "work"
    BREAK = "break"
    WELCOME = "welcome"
    INTRODUCTIONS = "introductions"
    TRAINING = "training"
    RECAP = "recap"
    WRAP_UP = "wrap-up"
    END = "end"


@dataclass(frozen=True, slots=True)
class Opening:
    """What the room comes to: an exercise, "" for the slot's own screen, and what it is told of it there (`settings`).

    The exercise has answers of its own at each slot, unless this `goes_on` with those that there are.
    """

    exercise: _Exercise = ""
    settings: Mapping[_Word, _Word] = field(default_factory=dict)
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of a day: `minutes` long, and never squeezed below `least` minutes.

    `exercise`, `settings` and `goes_on` are the `Opening` that it begins with, `then` what follows within it.
    `title` and `note` (a hint for the facilitator) are by language code. Raises `ValueError` for a least above its
    minutes.
    """

    kind: SlotKind
    minutes: Minutes
    least: Minutes
    title: _Titles
    note: Mapping[_Language, _Note] = field(default_factory=dict)
    exercise: _Exercise = ""
    settings: Mapping[_Word, _Word] = field(default_factory=dict)
    goes_on: bool = False
    then: Annotated[tuple[Opening, ...], Meta(max_length=5)] = ()

    @property
    def openings(self) -> tuple[Opening, ...]:
        """What the room comes to in it, one after the other."""
        return (Opening(self.exercise, self.settings, self.goes_on), *self.then)

    def __post_init__(self) -> None:
        if self.least > self.minutes:
            raise ValueError("least")

    def title_in(self, language: str) -> str:
        """Its title in `language`, else in English, else in whichever language it was written."""
        return _in_language(self.title, language)

    def note_in(self, language: str) -> str:
        """Its note in `language`, else in English; empty where there is none."""
        return _in_language(self.note, language)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a programme: it starts at `starts` (local time), and its slots follow each other without a gap."""

    starts: time
    slots: tuple[Slot, ...]

    @property
    def starting_times(self) -> tuple[time, ...]:
        """When each slot starts, in local time, in their order."""
        first = datetime.combine(date.min, self.starts)
        before = accumulate((slot.minutes for slot in self.slots[:-1]), initial=0)
        return tuple((first + timedelta(minutes=gone)).time() for gone in before)


@dataclass(frozen=True, slots=True)
class Programme:
    """The agenda of a workshop as it is planned; its title is by language code."""

    name: str
    title: Mapping[str, str]
    days: tuple[Day, ...]

    def title_in(self, language: str) -> str:
        """Its title in `language`, else in English."""
        return _in_language(self.title, language)


@dataclass(frozen=True, slots=True, kw_only=True)
class _DatedSlot(Slot):
    """A slot as a file has it: with its day, and when it starts."""

    day: int
    start: Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d\Z")]


@dataclass(frozen=True, slots=True)
class _File:
    title: _Titles
    slots: Annotated[tuple[_DatedSlot, ...], Meta(min_length=1)]


@lru_cache(maxsize=1)
def programmes() -> Mapping[str, Programme]:
    """The programmes of `programmes/*.toml` by name, in the order of the files' names. Raises `ExerciseError`."""
    found = map(read_programme, sorted(PROGRAMMES.glob("*.toml")))
    return MappingProxyType({programme.name: programme for programme in found})


def read_programme(file: Path) -> Programme:
    """The programme of one file. Raises `ExerciseError` that names the file and what is wrong in it."""
    with fault_of(file):
        written = record_of(_File, read_plain(file))
        days = tuple(_day(written.slots, number) for number in sorted({slot.day for slot in written.slots}))
        return Programme(file.stem, written.title, days)


def _day(slots: tuple[_DatedSlot, ...], number: int) -> Day:
    dated = [slot for slot in slots if slot.day == number]
    if len(dated) > MOST_SLOTS:
        raise AgendaError("agenda-error-full", most=MOST_SLOTS)
    day = Day(time.fromisoformat(dated[0].start), tuple(record_of(Slot, content_of(slot)) for slot in dated))
    for slot, expected in zip(dated, day.starting_times, strict=True):
        if slot.start != f"{expected:%H:%M}":
            raise AgendaError("agenda-error-start", start=slot.start, expected=f"{expected:%H:%M}", day=number)
    return day


def _in_language(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts.get(FALLBACK) or next(iter(texts.values()), "")
