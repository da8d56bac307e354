"""Find goals, targets and indicators by code or by words."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from sdg_data.catalogue import Entry, Goal, Indicator, Level, Target, load_catalogue

_MOST = 200  # characters of a query that count; a longer one is no search


@dataclass(frozen=True, slots=True)
class Match:
    """An entry found: its code, its level and how well it fits (1 is the code itself, above 0 some of the words)."""

    code: str
    level: Level
    score: float


@dataclass(frozen=True, slots=True)
class _Entry:
    code: str
    level: Level
    label: frozenset[str]
    text: frozenset[str]


def search(query: str, language: str = "en", limit: int = 20) -> tuple[Match, ...]:
    """The entries that `query` asks for, best first: a code ("11.2", "SDG 11"), the start of one, or words.

    Every word must begin a word of the label (in `language` or English) or of the official text; words of the label
    count double, and a target comes before its own indicators. An empty query finds nothing.
    """
    asked = query[:_MOST].strip().lower()
    code = re.sub(r"^(sdg|goal|target|indicator)\s*", "", asked).replace(",", ".")
    found = []
    for entry in _entries(language):
        if code == entry.code:
            found.append(Match(entry.code, entry.level, 1.0))
        elif code and entry.code.startswith(code + "."):
            found.append(Match(entry.code, entry.level, 0.9))
    if found or re.fullmatch(r"[\d.]+[a-d]?", code):
        return tuple(sorted(found, key=lambda match: -match.score)[:limit])
    words = _words(asked)
    if not words:
        return ()
    for entry in _entries(language):
        weights = [_weight(word, entry) for word in words]
        if all(weights):
            found.append(Match(entry.code, entry.level, 0.8 * sum(weights) / len(weights)))
    return tuple(sorted(found, key=lambda match: -match.score)[:limit])


def _weight(word: str, entry: _Entry) -> float:
    if any(own.startswith(word) for own in entry.label):
        return 1.0
    return 0.5 if any(own.startswith(word) for own in entry.text) else 0.0


def _words(text: str) -> frozenset[str]:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return frozenset(re.findall(r"\w+", bare))


@lru_cache(maxsize=16)
def _entries(language: str) -> tuple[_Entry, ...]:
    catalogue = load_catalogue()
    everything: tuple[Entry, ...] = (*catalogue.goals, *catalogue.targets, *catalogue.indicators)
    entries = []
    for entry in everything:
        level: Level = "goal" if isinstance(entry, Goal) else "target" if isinstance(entry, Target) else "indicator"
        text = catalogue.text(entry.code)
        if isinstance(entry, Indicator):
            text += " " + " ".join(entry.custodians)
        label = f"{catalogue.label(entry.code, language)} {catalogue.label(entry.code)}"
        entries.append(_Entry(entry.code, level, _words(label), _words(text)))
    return tuple(entries)
