"""The words of a text that are of another language than the rest: "gestión de residuos training for officials".

A word is looked up elsewhere only where its own language does not know it, so that a French "course" stays French; and
only as it is written, where both languages have one script, for stems of two languages meet by chance. What one writes
as another does and means otherwise ("pain") stands in `data/lookalikes.csv`.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Protocol

from sdg_data.catalogue import DATA, csv_rows
from sdg_data.words import SCRIPTS, fold, script_of, stopwords, telling_words, typed_words, weak_words, words_in

_FEWEST = 0.15  # the share of a text's telling words from which another language of its script is more than chance
_SHORTEST = 4  # letters of a word that is looked up in another language of its script: shorter ones meet by chance


class Knowing(Protocol):
    """What is asked about words: the index of a language."""

    language: str

    def knows(self, word: str) -> bool:
        """Whether one of its passages has this very word, folded."""

    def knows_stem(self, stem: str) -> bool:
        """Whether one of its passages has a word of this stem."""


def foreign_parts(text: str, own: Knowing, index: Callable[[str], Knowing]) -> dict[str, tuple[str, ...]]:
    """By language the words of `text`, as typed, that `own` does not know and another language does."""
    unknown: dict[str, list[str]] = {}
    read = set(words_in(text, own.language))
    for word in typed_words(text):
        if read.issuperset(words_in(word, own.language)) and not _known(word, own):
            unknown.setdefault(script_of(word), []).append(word)
    if not unknown:
        return {}
    script, telling = script_of(text), len(telling_words(text, own.language))
    found: dict[str, tuple[str, ...]] = {}
    for name, spoken in SCRIPTS:
        if words := unknown.get(name):
            known = {
                one: tuple(word for word in words if _knows(index(one), word, alike=name == script))
                for one in spoken
                if one != own.language
            }
            best = max(known, key=lambda one: len(known[one]), default=None)
            enough = _FEWEST * telling if name == script else 1
            if best and len(known[best]) >= enough and any(_says(word, best) for word in known[best]):
                found[best] = known[best]
    return found


def _known(word: str, own: Knowing) -> bool:
    spelt = words_in(word, own.language)
    if any(map(own.knows, spelt)):
        return True
    if all(one in stopwords(own.language) or one in lookalikes().get(own.language, ()) for one in spelt):
        return True
    telling = [stem for _, stems in telling_words(word, own.language) for stem in stems]
    return not telling or any(own.knows_stem(one) or one in weak_words(own.language) for one in telling)


def _knows(other: Knowing, word: str, *, alike: bool) -> bool:
    spelt = [one for one, _ in telling_words(word, other.language)]
    if alike:
        return any(len(one) >= _SHORTEST and not one.isdigit() and other.knows(one) for one in spelt)
    return any(other.knows_stem(stem) for _, stems in telling_words(word, other.language) for stem in stems)


def _says(word: str, language: str) -> bool:
    return any(one not in weak_words(language) for _, stems in telling_words(word, language) for one in stems)


@lru_cache(maxsize=1)
def lookalikes() -> Mapping[str, frozenset[str]]:
    """By language its words that another one writes alike and means otherwise, folded."""
    found: dict[str, frozenset[str]] = {}
    for row in csv_rows(DATA / "lookalikes.csv"):
        found[row["language"]] = frozenset(map(fold, row["words"].split()))
    return found
