"""The words by which tables are read: names of columns, choices, units of time and months, in every language.

What our own workbooks and tables say is taken from the wording; what people say besides stands in `words/`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from alignment.ground.wording import languages, wording
from alignment.local_indicator import LocalIndicator
from alignment.sheet import Effect, Kind, Link, Strength
from sdg_data import load_catalogue
from sdg_data.catalogue import LEVELS, csv_rows
from sdg_data.words import plain

TEXTS = ("strategic_focus", "project", "why", "change_tomorrow")
CHOICES = MappingProxyType({"link": Link, "strength": Strength, "effect": Effect})
LOCAL = tuple(part.name for part in fields(LocalIndicator))
LOCAL_PREFIX = "local."
HEADING = (
    "title", "kind", "centre", "strategic_goal", "audience", "starts", "ends", "taught_in", "country", "theme",
    "participants",
)  # fmt: skip
LONGEST_NAME = 80  # characters of what names a column
_OURS = "workbook-"  # what the wording has for our own workbooks
_WORDS = Path(__file__).parent / "words"
_HOURS = Path(__file__).parents[1] / "data" / "hours.csv"
# What of the words for hours a cell may say as well, by their kinds and minutes there.
_OF_HOURS = MappingProxyType(
    {("hour", "60"): "hour", ("minute", "1"): "minute", ("more", "30"): "half", ("whole", "120"): "two"}
)
_Meaning = TypeVar("_Meaning", bound=str)
_ROW = (*TEXTS, *LEVELS, *CHOICES, "hours")
_CLASSIC = MappingProxyType(
    {"strategic_focus": "focus", "project": "project", "goal": "goal", "indicator": "indicator"}
)
# Columns of our workbooks that say again, in words, what stands in another column.
_SAID_AGAIN = ("goal-title", "target-label", "indicator-label", "official-text", "custodians", "official-code",
               "official-label", "note")  # fmt: skip


def folded(text: str) -> str:
    """A text as names are compared: its words without capitals, accents and signs; signs alone stay."""
    return _folded_name(text) if len(text) <= LONGEST_NAME else _folded(text)


@lru_cache(maxsize=8192)  # the cells of a table repeat each other
def _folded_name(text: str) -> str:
    return _folded(text)


def _folded(text: str) -> str:
    bare = plain(text).replace("_", " ")
    return " ".join(re.findall(r"\w+", bare)) or bare.strip()


@dataclass(frozen=True, slots=True)
class Names:
    """Names of columns, folded, with the field that they stand for.

    `own` are those of our workbooks, `other` what people call them besides, which give way; `said_again` are columns
    of ours that are not read. `heading` are the labels of what stands above a table.
    """

    own: Mapping[str, str]
    other: Mapping[str, str]
    said_again: Mapping[str, str]
    heading: Mapping[str, str]


@lru_cache(maxsize=1)
def names() -> Names:
    """The names of columns and of the lines of a heading, in every language."""
    own: dict[str, str] = {}
    other: dict[str, str] = {}
    heading: dict[str, str] = {}
    for field in _ROW:
        key = field.replace("_", "-")
        _name(own, field, field, *_said(f"field-{key}"))
        if field in _CLASSIC:
            _name(own, field, *_said(_OURS + f"column-{_CLASSIC[field]}"))
        if field in (*LEVELS, "strategic_focus", "project", "hours", "link", "effect"):
            _name(other, field, *_said(f"column-{key}", "alignment/table"))
    for part in LOCAL:
        _name(own, LOCAL_PREFIX + part, f"local {part}", *_said(f"local-{part.replace('_', '-')}"))
    _name(own, "id", *_said(_OURS + "row-id"))
    _name(own, "number", *_said(_OURS + "number"))
    for field in HEADING:
        _name(heading, field, *_said(f"field-{field.replace('_', '-')}"))
    for line in csv_rows(_WORDS / "columns.csv"):
        chosen = heading if line["field"] in HEADING else other
        _name(chosen, line["field"], *line["names"].split("; "))
    again: dict[str, str] = {}
    for key in _SAID_AGAIN:
        _name(again, key, *_said(_OURS + key))
    return Names(*map(MappingProxyType, (own, other, again, heading)))


@lru_cache(maxsize=1)
def choice_words() -> Mapping[str, Mapping[str, str]]:
    """For link, strength and effect: the words of every language, folded, with the option that they mean."""
    found: dict[str, dict[str, str]] = {field: {} for field in CHOICES}
    for field, options in CHOICES.items():
        for option in options:
            _name(found[field], option, option, *_said(f"{field}-{option}"))
    for line in csv_rows(_WORDS / "choices.csv"):
        if line["field"] in CHOICES:
            _name(found[line["field"]], line["option"], *line["words"].split("; "))
    return MappingProxyType(found)


@lru_cache(maxsize=1)
def kinds() -> Mapping[str, Kind]:
    """What a kind of sheet is called, alone and on the first line of a handout, folded."""
    found: dict[str, Kind] = {}
    for kind in Kind:
        _name(found, kind, kind, *_said(f"kind-{kind}"))
        for language, name in zip(languages(), _said(f"kind-{kind}"), strict=True):
            _name(found, kind, wording("alignment", language)(_OURS + "kind", kind=name))
    for line in csv_rows(_WORDS / "choices.csv"):
        if line["field"] == "kind":
            _name(found, Kind(line["option"]), *line["words"].split("; "))
    return MappingProxyType(found)


@lru_cache(maxsize=1)
def goal_labels() -> Mapping[str, str]:
    """The labels of goals, targets and indicators in every language, folded, with their codes; of twins, the first."""
    catalogue = load_catalogue()
    entries = [goal.code for goal in catalogue.goals]
    entries += [target.code for target in catalogue.targets] + [one.code for one in catalogue.indicators]
    found: dict[str, str] = {}
    for language in languages():
        for code in entries:
            found.setdefault(folded(catalogue.label(code, language)), code)
    return MappingProxyType(found)


@lru_cache(maxsize=1)
def time_words() -> Mapping[str, tuple[str, ...]]:
    """The words of time by kind ("hour", "half", "1" for January), as `plain` has them, the longest first."""
    found: dict[str, set[str]] = {}
    for line in csv_rows(_WORDS / "time.csv"):
        found.setdefault(line["kind"], set()).update(map(plain, line["words"].split("; ")))
    for line in csv_rows(_HOURS):
        if kind := _OF_HOURS.get((line["kind"], line["minutes"])):
            found.setdefault(kind, set()).update(map(plain, line["words"].split("; ")))
    longest = {kind: tuple(sorted(words, key=lambda word: (-len(word), word))) for kind, words in found.items()}
    return MappingProxyType(longest)


@lru_cache(maxsize=1)
def said_everywhere() -> Mapping[str, frozenset[str]]:
    """Sentences and tabs of our workbooks that are no content, folded, in every language."""
    keys = ("tab-summary", "illustrative", "illustrative-short", "not-endorsed", "untitled", "rows", "main", "side",
            "targets")  # fmt: skip
    return MappingProxyType({key: frozenset(map(folded, _said(_OURS + key))) for key in keys})


def cut_marks() -> tuple[str, ...]:
    """How our handouts end a text that is cut: the sentence up to the name of the tab, in every language."""
    return tuple(text.split("\0", 1)[0] for text in _said(_OURS + "more", tab="\0"))


def _said(key: str, package: str = "alignment", **values: str) -> Iterator[str]:
    return (wording(package, language)(key, **values) for language in languages())


def _name(found: dict[str, _Meaning], field: _Meaning, *texts: str) -> None:
    for text in texts:
        found.setdefault(folded(text), field)
