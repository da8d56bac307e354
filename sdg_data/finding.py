"""Find goals, targets and indicators by code, by words of their label or text, or by what city officials call them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from sdg_data.catalogue import Entry, Indicator, Level, load_catalogue
from sdg_data.words import tokens

_MOST = 200  # characters of a query that count; a longer one is no search
_CODE, _BELOW, _WORDS, _SAID = 1.0, 0.9, 0.85, 0.8  # what each way of finding can reach at best
_LEAST = 0.3  # a passage of the glossary or a label that fits less well than this says nothing about the query
_BESIDE_BEST = 0.6  # what fits much less well than the best is left out


@dataclass(frozen=True, slots=True)
class Match:
    """An entry found: its code, its level and how well it fits (1 is the code itself, above 0 some of the words)."""

    code: str
    level: Level
    score: float


@dataclass(frozen=True, slots=True)
class _Known:
    code: str
    label: frozenset[str]
    text: frozenset[str]


def search(query: str, language: str = "en", limit: int = 20) -> tuple[Match, ...]:
    """The entries that `query` asks for, best first: a code ("11.2", "SDG 11"), the beginning of one, or words.

    Words may be of a label (in `language` or English), of the official English text, or of the glossary, in any of the
    six languages; they may be begun ("wastewat") or have a typing error. An empty query finds nothing.
    """
    catalogue = load_catalogue()
    asked = query[:_MOST].strip().lower()
    code = re.sub(r"^(sdg|goal|target|indicator)\s*", "", asked).replace(",", ".")
    found = _by_code(code)
    if not found and not re.fullmatch(r"[\d.]+[a-d]?", code):
        found = _by_words(asked, language)
        for one, score in _by_glossary(asked, language).items():
            found[one] = max(score, found.get(one, 0.0))
    best = max(found.values(), default=0.0)
    kept = [(one, score) for one, score in found.items() if score >= _BESIDE_BEST * best]
    kept.sort(key=lambda one: -one[1])
    levels = ((one, catalogue.level(one), score) for one, score in kept[:limit])
    return tuple(Match(one, level, score) for one, level, score in levels if level)


def _by_code(code: str) -> dict[str, float]:
    codes = [known.code for known in _known("en")]
    return {one: _CODE if one == code else _BELOW for one in codes if code and (one + ".").startswith(code + ".")}


def _by_words(asked: str, language: str) -> dict[str, float]:
    # Every word must begin a word of the label or the text: who types on a phone seldom ends one.
    words = set(tokens(asked))
    found = {}
    for known in _known(language):
        weights = [_weight(word, known) for word in words]
        if words and all(weights):
            found[known.code] = _WORDS * sum(weights) / len(weights)
    return found


def _weight(word: str, known: _Known) -> float:
    if any(own.startswith(word) for own in known.label):
        return 1.0
    return 0.6 if len(word) > 1 and any(own.startswith(word) for own in known.text) else 0.0


def _by_glossary(asked: str, language: str) -> dict[str, float]:
    # The index needs numpy, which a program that only looks up codes need not wait for.
    from sdg_data.matching import index, match  # noqa: PLC0415
    from sdg_data.words import telling_words  # noqa: PLC0415

    matched = match(asked, language)
    own = index(matched.language)
    telling = len({word for word, _ in telling_words(asked, matched.language)})
    found: dict[str, float] = {}
    for place, share in sorted(zip(matched.passages, matched.shares, strict=True), key=lambda one: -one[1])[:200]:
        passage = own.passages[place]
        covered = len(own.words_of(int(place), matched)) / max(1, telling)
        score = _SAID * float(share) * covered
        found[passage.code] = max(score, found.get(passage.code, 0.0))
    return {code: score for code, score in found.items() if score > _LEAST}


@lru_cache(maxsize=16)
def _known(language: str) -> tuple[_Known, ...]:
    catalogue = load_catalogue()
    everything: tuple[Entry, ...] = (*catalogue.goals, *catalogue.targets, *catalogue.indicators)
    known = []
    for entry in everything:
        text = catalogue.text(entry.code)
        if isinstance(entry, Indicator):
            text += " " + " ".join(entry.custodians)
        label = f"{catalogue.label(entry.code, language)} {catalogue.label(entry.code)}"
        known.append(_Known(entry.code, frozenset(tokens(label)), frozenset(tokens(text))))
    return tuple(known)
