"""Find goals, targets and indicators by code, by words of their label or text, or by what city officials call them."""

from dataclasses import dataclass
from functools import lru_cache

from sdg_data.catalogue import Entry, Indicator, Level, load_catalogue
from sdg_data.codes import only_codes, read_codes
from sdg_data.words import languages_of, tokens

_MOST = 200  # characters of a query that count; a longer one is no search
_CODE, _BELOW, _WORDS, _SAID = 1.0, 0.9, 0.85, 0.8  # what each way of finding can reach at best
_LEAST = 0.3  # a passage of the glossary or a label that fits less well than this says nothing about the query
_ENDINGS = ("", "s", "es", "x", "'s", "ها", "های")  # with which a word is still the same
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
    """The entries that `query` asks for, best first: codes as `read_codes` reads them, with what is below, or words.

    Words may be of a label (in `language` or English), of the official English text, or of the glossary, in any of the
    six languages; they may be begun ("wastewat") or have a typing error. An empty query finds nothing.
    """
    catalogue = load_catalogue()
    asked = query[:_MOST].strip().lower()
    found = _by_codes(read_codes(asked))
    if not found and not only_codes(asked):
        found = _by_words(asked, language)
        for one, score in _by_glossary(asked, language).items():
            found[one] = max(score, found.get(one, 0.0))
    best = max(found.values(), default=0.0)
    kept = [(one, score) for one, score in found.items() if score >= _BESIDE_BEST * best]
    kept.sort(key=lambda one: -one[1])
    levels = ((one, catalogue.level(one), score) for one, score in kept[:limit])
    return tuple(Match(one, level, score) for one, level, score in levels if level)


def _by_codes(codes: tuple[str, ...]) -> dict[str, float]:
    found = dict.fromkeys(codes, _CODE)
    for code in codes:
        for known in _known("en"):
            if known.code.startswith(code + "."):
                found.setdefault(known.code, _BELOW)
    return found


def _by_words(asked: str, language: str) -> dict[str, float]:
    # Every word must stand in the label or the text, or begin a word there: who types on a phone seldom ends one. What
    # is a whole word begins no other: a bus is no business.
    words = {word: _is_whole(word, asked, language) for word in tokens(asked)}
    found = {}
    for known in _known(language):
        weights = [_weight(word, known, whole=whole) for word, whole in words.items()]
        if words and all(weights):
            found[known.code] = _WORDS * sum(weights) / len(weights)
    return found


def _is_whole(word: str, asked: str, language: str) -> bool:
    from sdg_data.matching import index  # noqa: PLC0415 (as below)

    return any(index(one).knows(word) for one in {*languages_of(asked), language})


def _weight(word: str, known: _Known, *, whole: bool) -> float:
    if any(_stands(word, own, whole=whole) for own in known.label):
        return 1.0
    return 0.6 if len(word) > 1 and any(_stands(word, own, whole=whole) for own in known.text) else 0.0


def _stands(word: str, own: str, *, whole: bool) -> bool:
    return own.startswith(word) and (not whole or own[len(word) :] in _ENDINGS)


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
        for code in (passage.target, passage.code) if passage.source == "glossary" else (passage.code,):
            found[code] = max(score, found.get(code, 0.0))
    return {code: score for code, score in found.items() if score > _LEAST}


@lru_cache(maxsize=16)
def _known(language: str) -> tuple[_Known, ...]:
    catalogue = load_catalogue()
    everything: tuple[Entry, ...] = (*catalogue.goals, *catalogue.targets, *catalogue.indicators)
    known = []
    for entry in everything:
        text = catalogue.text(entry.code)
        if isinstance(entry, Indicator):
            text += "".join(f" {acronym} {catalogue.agency(acronym, language)[0]}" for acronym in entry.custodians)
        label = f"{catalogue.label(entry.code, language)} {catalogue.label(entry.code)}"
        known.append(_Known(entry.code, frozenset(tokens(label)), frozenset(tokens(text))))
    return tuple(known)
