"""The official framework as frozen records: 17 goals, 169 targets, 251 listed indicators (234 without repeats).

Source: United Nations, A/RES/70/1 (goals, targets) and A/RES/71/313 with its later refinements (indicators), as of the
2025 comprehensive review; `data/README.md` gives the dates and what is not certain. Labels and reach are our own.
"""

import csv
import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, TypeVar

from sdg_data.errors import UnknownCode
from sdg_data.words import plain

Level = Literal["goal", "target", "indicator"]
LEVELS: tuple[Level, ...] = ("goal", "target", "indicator")
DATA = Path(__file__).parent / "data"
OFFICIAL = "official"  # the folder of official texts in other languages, where a deployment has added some
_DARK, _LIGHT = "#1A1A1A", "#FFFFFF"
_SRGB_LINEAR_UP_TO = 0.04045  # of WCAG 2.2, relative luminance


class Reach(StrEnum):
    """How far a city government can act on a target; the criteria are in `data/README.md`."""

    DIRECT = "direct"
    PARTLY = "partly"
    LITTLE = "little"


class Theme(StrEnum):
    """The five areas of the 2030 Agenda's preamble, as `data/themes.csv` shares out the goals among them."""

    PEOPLE = "people"
    PLANET = "planet"
    PROSPERITY = "prosperity"
    PEACE = "peace"
    PARTNERSHIP = "partnership"


@dataclass(frozen=True, slots=True)
class Goal:
    """One of the 17 goals. `number` is 1 to 17, `colour` the official one as "#RRGGBB"."""

    number: int
    short_title: str
    title: str
    colour: str
    theme: Theme

    @property
    def code(self) -> str:
        """The number as a code: "11"."""
        return str(self.number)

    @property
    def text_colour(self) -> str:
        """White or near-black, whichever has the better contrast on the goal's colour: at least 4.5:1 on all 17."""
        return max(_LIGHT, _DARK, key=lambda text: contrast(text, self.colour))


@dataclass(frozen=True, slots=True)
class Target:
    """One of the 169 targets: code "11.2" or "11.a", the number of its goal, the official English text."""

    code: str
    goal: int
    text: str
    reach: Reach
    reach_reason: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One of the 251 listed indicators.

    `tier` is "I", "II" or "I/II"; `custodians` are the acronyms of the custodian agencies; `same_as` the codes under
    which the same indicator is listed again.
    """

    code: str
    target: str
    goal: int
    text: str
    tier: str
    custodians: tuple[str, ...]
    same_as: tuple[str, ...]


Entry = Goal | Target | Indicator
_Kind = TypeVar("_Kind", Goal, Target, Indicator)


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The framework, in official order. Frozen: share it among threads and people as it is. Equal only to itself."""

    goals: tuple[Goal, ...]
    targets: tuple[Target, ...]
    indicators: tuple[Indicator, ...]
    agencies: Mapping[str, str]
    _labels: Mapping[str, Mapping[str, str]] = field(repr=False)
    _official: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    _agencies: Mapping[str, Mapping[str, tuple[str, str]]] = field(default_factory=dict, repr=False)
    _reasons: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)

    @cached_property
    def _by_code(self) -> Mapping[str, Entry]:
        entries: tuple[Entry, ...] = (*self.goals, *self.targets, *self.indicators)
        return {entry.code: entry for entry in entries}

    @cached_property
    def _children(self) -> Mapping[str, tuple[str, ...]]:
        children: dict[str, list[str]] = {}
        for target in self.targets:
            children.setdefault(str(target.goal), []).append(target.code)
        for indicator in self.indicators:
            children.setdefault(indicator.target, []).append(indicator.code)
        return {code: tuple(below) for code, below in children.items()}

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def level(self, code: str) -> Level | None:
        """Whether `code` is that of a goal, a target or an indicator, or None where there is no such code."""
        return LEVELS[code.count(".")] if code in self._by_code else None

    def goal(self, number: int | str) -> Goal:
        """The goal with this number (11 or "11"). Raises `UnknownCode` with the nearest goals."""
        return self._entry(Goal, "goal", str(number).strip())

    def target(self, code: str) -> Target:
        """The target with this code ("11.2"). Raises `UnknownCode` with the nearest targets."""
        return self._entry(Target, "target", code)

    def indicator(self, code: str) -> Indicator:
        """The indicator with this code ("11.2.1"). Raises `UnknownCode` with the nearest indicators."""
        return self._entry(Indicator, "indicator", code)

    def _entry(self, kind: type[_Kind], level: Level, code: str) -> _Kind:
        found = self._by_code.get(code)
        if isinstance(found, kind):
            return found
        raise UnknownCode(f"error-unknown-{level}", code, self.nearest(code, level))

    def targets_of(self, goal: int | str) -> tuple[Target, ...]:
        """The targets of a goal, in official order. Raises `UnknownCode`."""
        return tuple(self.target(code) for code in self._children[self.goal(goal).code])

    def indicators_of(self, target: str) -> tuple[Indicator, ...]:
        """The indicators of a target, in official order. Raises `UnknownCode`."""
        return tuple(self.indicator(code) for code in self._children.get(self.target(target).code, ()))

    def label(self, code: str, language: str = "en") -> str:
        """The short label of a goal, target or indicator: in `language`, else English, else its text; "" for none."""
        for labels in (self._labels.get(language, {}), self._labels["en"]):
            if code in labels:
                return labels[code]
        return self.text(code)

    def text(self, code: str) -> str:
        """The official English text of a goal, target or indicator; "" where there is no such code."""
        entry = self._by_code.get(code)
        return "" if entry is None else entry.title if isinstance(entry, Goal) else entry.text

    def official(self, code: str, language: str) -> tuple[str, str]:
        """The official text of a code and the language that it is in: `language` where it was added, else English."""
        own = self._official.get(language, {}).get(code)
        return (self.text(code), "en") if own is None else (own, language)

    def reach_reason(self, target: str, language: str = "en") -> tuple[str, str]:
        """Why a city can act so far on a target, and the language that it is said in: `language`, else English."""
        own = self._reasons.get(language, {}).get(target)
        return (self.target(target).reach_reason, "en") if own is None else (own, language)

    def agency(self, acronym: str, language: str = "en") -> tuple[str, str]:
        """The abbreviation and the name of a custodian agency: its own in `language`, else the English ones."""
        return self._agencies.get(language, {}).get(acronym, (acronym, self.agencies.get(acronym, acronym)))

    def nearest(self, code: str, level: Level, goal: int | None = None, limit: int = 3) -> tuple[str, ...]:
        """The right codes most like `code`, best first; those of `goal` only, where one is given."""
        entries: Iterable[Entry] = getattr(self, f"{level}s")
        codes = [
            entry.code
            for entry in entries
            if goal is None or (entry.number if isinstance(entry, Goal) else entry.goal) == goal
        ]
        typed = plain(code[:40]).lstrip("0").replace(",", ".").replace(" ", "")[:20]
        # The part before the last full stop decides first: who typed 11.2.9 wants an 11.2 sooner than a 10.2.9.
        parent = typed.rpartition(".")[0]
        close = difflib.get_close_matches(typed, codes, n=len(codes), cutoff=0.5)
        ranked = sorted(close, key=lambda near: (bool(parent) and not near.startswith(parent + "."),))
        if ranked:
            return tuple(ranked[:limit])
        return tuple(codes[:limit]) if goal is not None else ()


def official_order(code: str) -> tuple[tuple[bool, int, str], ...]:
    """The place of a code in the official order, as a sort key: by number, and the lettered targets last."""
    return tuple((not part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in code.split("."))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours "#RRGGBB", 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= _SRGB_LINEAR_UP_TO else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@lru_cache(maxsize=1)
def load_catalogue() -> Catalogue:
    """The framework of the package's data files, read once for the whole process."""
    return read_catalogue(DATA)


def read_catalogue(folder: Path) -> Catalogue:
    """The framework as the data files of `folder` have it, laid out as `sdg_data/data/README.md` describes."""
    reach = {row["code"]: row for row in csv_rows(folder / "reach.csv")}
    keepers = {row["code"]: row for row in csv_rows(folder / "custodians.csv")}
    repeats = {code: row["codes"].split() for row in csv_rows(folder / "repeats.csv") for code in row["codes"].split()}
    themes = {goal: Theme(row["theme"]) for row in csv_rows(folder / "themes.csv") for goal in row["goals"].split()}
    goals = tuple(
        Goal(int(row["number"]), row["short_title"], row["title"], row["colour"], themes[row["number"]])
        for row in csv_rows(folder / "goals.csv")
    )
    targets = tuple(
        Target(
            code := row["code"],
            int(code.split(".")[0]),
            row["text"],
            Reach(reach[code]["reach"]) if code in reach else Reach.PARTLY,
            reach[code]["reason"] if code in reach else "",
        )
        for row in csv_rows(folder / "targets.csv")
    )
    indicators = tuple(
        Indicator(
            code := row["code"],
            row["target"],
            int(code.split(".")[0]),
            row["text"],
            keepers[code]["tier"] if code in keepers else "",
            tuple(filter(None, keepers[code]["custodians"].split("; "))) if code in keepers else (),
            tuple(other for other in repeats.get(code, ()) if other != code),
        )
        for row in csv_rows(folder / "indicators.csv")
    )
    agencies = {row["acronym"]: row["name"] for row in csv_rows(folder / "agencies.csv")}
    labels, official = _by_language(folder / "labels", "label"), _by_language(folder / OFFICIAL, "text")
    return Catalogue(
        goals,
        targets,
        indicators,
        MappingProxyType(agencies),
        labels,
        official,
        _agencies_in(folder / "agencies"),
        _by_language(folder / "reach", "reason"),
    )


def _by_language(folder: Path, column: str) -> Mapping[str, Mapping[str, str]]:
    return MappingProxyType(
        {
            file.stem: MappingProxyType({row["code"]: row[column] for row in csv_rows(file)})
            for file in sorted(folder.glob("*.csv"))
        }
    )


def _agencies_in(folder: Path) -> Mapping[str, Mapping[str, tuple[str, str]]]:
    return MappingProxyType(
        {
            file.stem: MappingProxyType({row["acronym"]: (row["abbreviation"], row["name"]) for row in csv_rows(file)})
            for file in sorted(folder.glob("*.csv"))
        }
    )


def csv_rows(file: Path) -> Iterator[dict[str, str]]:
    """The lines of a data file, each by the names of its columns."""
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)
