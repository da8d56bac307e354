"""Wording: every sentence a person reads, from plain files, one per language and package.

`<package>/wording/<language>.ftl` is written in Project Fluent's syntax (`key = Text with { $values }`). A language is
there once `alignment/ground/wording/<language>.ftl` is: its `language-name` and `language-direction` say how it is
called and which way it runs. A key that a language lacks is said in English.
"""

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Literal

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType, fluent_date, fluent_number
from fluent.syntax.ast import Message

from alignment.ground.calendars import (
    has_digits,
    has_own_digits,
    has_solar_hijri,
    in_chosen_digits,
    in_digits,
    solar_hijri,
)

FALLBACK = "en"
GROUND = "alignment/ground"
_ROOT = Path(__file__).parents[2]
_FROM_FIVE = frozenset({"es"})  # where digits stand in groups from five on, as CLDR says and Babel does not
_FIVE_DIGITS = 10_000
_LONG = 500
_DIGIT = re.compile("[0-9٠-٩۰-۹٫٬]")  # what is said of digits is said of our sentences, not of what people wrote
_ISOLATE, _RIGHT_TO_LEFT = "\u2068", "\u200f"
_COUNT = re.compile("\u2068[0-9.,]+\u2069")  # a number in its isolate
_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)  # what goes on in a further line is indented
_REFERENCE = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")
Direction = Literal["ltr", "rtl"]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the toolkit: its code ("fr"), its own name ("Français") and the way it is written."""

    code: str
    name: str
    direction: Direction


@dataclass(frozen=True)
class Wording:
    """What one package says in one language: call it with a key and the values of its places.

    Numbers are written as the language writes them; pass years and codes as strings. `treat` is applied to each string
    value before it is put in (a page escapes it, for instance). A key that exists nowhere comes back as it is: a page
    with a strange word serves a room better than no page.
    """

    package: str
    language: str
    treat: Callable[[str], str] = str

    def __call__(self, key: str, **values: object) -> str:
        """The sentence of `key` with its places filled from `values`."""
        if not values:
            return in_chosen_digits(_said(self.package, self.language, key), self.language)
        texts = {name: self._run_in(self.treat(value)) for name, value in values.items() if isinstance(value, str)}
        # Fluent refuses values of over 1,000 characters, and people write longer ones: a mark stands in for them.
        own, figures = has_own_digits(self.language), has_digits(self.language)
        marked = (name for name, text in texts.items() if len(text) > _LONG or (figures and _DIGIT.search(text)))
        marks = {f"\ue000{name}\ue001": texts[name] for name in marked}
        said = (
            _filled(self.package, self.language, key, {**values, **texts, **{mark[1:-1]: mark for mark in marks}})
            if texts or not all(isinstance(value, int) for value in values.values())
            else _counted(self.package, self.language, key, tuple(values.items()))
        )
        if own:  # of the numbers alone: a code is the same in every language
            said = _COUNT.sub(lambda found: in_digits(found[0], self.language, points=True), said)
        said = in_chosen_digits(said, self.language)
        for mark, text in marks.items():
            said = said.replace(mark, text)
        return said

    def _run_in(self, text: str) -> str:
        # A sentence of ours within another: its isolate would take its direction from what is in it but in no other
        # isolate, and quotation marks alone run rightward: at the end of a line they part from what they stand around.
        ours = _ISOLATE in text and not text.startswith(_RIGHT_TO_LEFT) and self.leftward
        return _RIGHT_TO_LEFT + text if ours else text

    @property
    def leftward(self) -> bool:
        """Whether the language is written from right to left; one that is not there is not."""
        return self.language in languages() and languages()[self.language].direction == "rtl"

    def treating(self, treat: Callable[[str], str]) -> "Wording":
        """The same wording with another treatment of the values."""
        return replace(self, treat=treat)


def wording(package: str, language: str) -> Wording:
    """What `package` ("alignment", "exercises/debate") says in `language`; English stands in for a missing one."""
    return Wording(package, language)


def language_of(code: str) -> str:
    """The language of this code where it has wording, else English."""
    return code if code in languages() else FALLBACK


@lru_cache(maxsize=1)
def languages() -> Mapping[str, Language]:
    """The languages that have wording, by code, English first and then by code."""
    found = []
    for file in _file(GROUND, FALLBACK).parent.glob("*.ftl"):
        say = wording(GROUND, file.stem)
        right_to_left = say("language-direction") == "rtl"
        found.append(Language(file.stem, say("language-name"), "rtl" if right_to_left else "ltr"))
    found.sort(key=lambda language: (language.code != FALLBACK, language.code))
    return {language.code: language for language in found}


@lru_cache(maxsize=256)
def keys(package: str, language: str) -> frozenset[str]:
    """The keys that `package` has in `language`; none where it has no wording in it."""
    file = _file(package, language)
    resource = FluentResource(file.read_text(encoding="utf-8")) if file.is_file() else FluentResource("")
    return frozenset(entry.id.name for entry in resource.body if isinstance(entry, Message))


def beside(day: date, language: str, last: date | None = None) -> str:
    """What stands behind a day, or the `last` one of several: " (18 Aban 1405)" where the deployment wants it."""
    if not has_solar_hijri():
        return ""
    said, say = [], wording(GROUND, language)
    for one in (day, last):
        if one is not None:
            try:
                year, month, number = solar_hijri(one)
            except ValueError:  # before that calendar began
                return ""
            said.append(in_digits(say("solar-hijri", day=str(number), month=month, year=str(year)), language))
    return f" ({' – '.join(said)})"


class _Day(FluentType):
    """A day or a moment as a sentence asks for it, with the day of the other calendar beside."""

    def __init__(self, value: date, options: dict[str, str]) -> None:
        self._value, self._options = value, options

    def format(self, locale: Locale) -> str:
        said = fluent_date(self._value, **self._options).format(locale)
        return in_digits(said, locale.language) + beside(self._value, locale.language)


def _day(value: date, **options: str) -> FluentType:
    # In the place of Fluent's own `DATETIME`: every date that a sentence has goes through here.
    return _Day(value, options)


@lru_cache(maxsize=16_384)
def _said(package: str, language: str, key: str) -> str:
    """A sentence without places: a page says some of them for each row that it draws."""
    return _filled(package, language, key, {})


@lru_cache(maxsize=4096)
def _counted(package: str, language: str, key: str, numbers: tuple[tuple[str, object], ...]) -> str:
    """A sentence with numbers alone: a page says some of them for each of its hundreds of marks."""
    return _filled(package, language, key, dict(numbers))


def _filled(package: str, language: str, key: str, values: dict[str, object]) -> str:
    for code in (language, FALLBACK):
        sentences = _sentences(package, code)
        bundle = sentences.bundle_with(key) if sentences is not None else None
        message = bundle.get_message(key) if bundle is not None and bundle.has_message(key) else None
        if message is None or message.value is None:
            continue
        written = {name: _grouped(value, code) for name, value in values.items()}
        said, faults = bundle.format_pattern(message.value, written)  # type: ignore[union-attr]
        for fault in faults:
            _log.warning("%s/wording/%s.ftl, %s: %s", package, code, key, fault)
        return str(said)
    _log.error("%s has no wording for %s", package, key)
    return key


def has_groups(number: float, language: str) -> bool:
    """Whether the digits of a number stand in groups: in Spanish those of "1000" do not."""
    return language not in _FROM_FIVE or abs(number) >= _FIVE_DIGITS


def _grouped(value: object, language: str) -> object:
    if isinstance(value, int | float) and not has_groups(value, language):
        return fluent_number(value, useGrouping=False)
    return value


class _Sentences:
    """What a file says, each entry understood once it is asked for: all of a file take 40 ms, and most are not."""

    def __init__(self, bundle: FluentBundle, text: str) -> None:
        self._bundle = bundle
        begins = list(_ENTRY.finditer(text))
        ends = [*(one.start() for one in begins[1:]), len(text)]
        self._unread = {one[1]: text[one.start() : end] for one, end in zip(begins, ends, strict=True)}

    def bundle_with(self, key: str) -> FluentBundle:
        """The bundle, in which this entry is now, with those that it refers to."""
        names, wanted = [key], dict[str, str]()
        while names:
            name = names.pop()
            if name not in wanted and (entry := self._unread.get(name)):
                wanted[name] = entry
                names.extend(_REFERENCE.findall(entry))
        if wanted:
            self._bundle.add_resource(FluentResource("".join(wanted.values())))
            # Only now: another thread finds them in the one place or in the other.
            self._unread = {name: entry for name, entry in self._unread.items() if name not in wanted}
        return self._bundle


@lru_cache(maxsize=1024)  # there are as many as packages times languages, or made-up ones
def _sentences(package: str, language: str) -> _Sentences | None:
    file = _file(package, language)
    if not language.isalpha() or not file.is_file():
        return None
    # Isolating the values keeps a Latin code readable within a right-to-left sentence; elsewhere the invisible
    # characters would only get in the way of searching and copying.
    own = _file(GROUND, language)
    leftward = own.is_file() and "language-direction = rtl" in own.read_text(encoding="utf-8")
    # All of our English is British, dates as well.
    bundle = FluentBundle(["en-GB" if language == FALLBACK else language], {"DATETIME": _day}, use_isolating=leftward)
    return _Sentences(bundle, file.read_text(encoding="utf-8"))


def _file(package: str, language: str) -> Path:
    return _ROOT / package / "wording" / f"{language}.ftl"
