"""How like a remembered row is to what somebody types: by what both speak of, and by the words that both say.

What a text speaks of are its scores for the targets, by the same matching as the suggestions; so two languages meet.
The thresholds are chosen by the pairs marked `fit` in `benchmarks/remembered/pairs.tsv`, and judged by the others.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from alignment.judging import judge, scores_by_words
from alignment.meaning import meaning
from sdg_data import load_catalogue
from sdg_data.matching import Floats, Matched, index, match_in
from sdg_data.words import telling_words

LEAST = 0.33  # a likeness from which a row is remembered
_CLEAR = 0.41  # the score that a text must have for its best target; below it, it might be about anything,
_FEW = 2  # telling words, with fewer of which ("water") it must have that score by words, whatever meaning may add
_ROW_CLEAR = 0.3  # that of a row, below which it counts for less: people said besides what it is for
_CHOSEN = 0.25  # what the target that people gave a row adds to what its words speak of
_FALLS = 2.0  # how fast targets fall behind the best one of a text
_UNSAID = 0.5  # what words count that only the row says: a row tells more than somebody who begins to type
_BY_WORDS = 0.45  # how much of a likeness may come from words
_UNKNOWN = 3.0  # what a word weighs that no target is known by


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text, `said`: how it matched, and how much it speaks `of` each target, as a vector of length one.

    `scores` are those for the targets and `sure` the best of them, from 0 to 1; `words` are its stems, each with what
    it weighs and one form in which it was typed.
    """

    said: str
    matched: Matched
    scores: Floats
    sure: float
    of: Floats
    words: Mapping[str, tuple[float, str]]

    @property
    def clear(self) -> bool:
        """Whether it says enough to look for something like it."""
        if self.sure < _CLEAR or len(self.words) >= _FEW:
            return self.sure >= _CLEAR
        return bool(judge(self.said, self.matched.language, sense=None)[1].max() >= _CLEAR)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like two texts are, from 0 to 1; the words that both say, as typed, and the target that both speak of most.

    `common` is the place of that target in the catalogue.
    """

    score: float
    words: tuple[str, ...]
    common: int


def spoken(text: str, language: str | None = None) -> Spoken:
    """What a text speaks of, by its words, and by its meaning as well once that is loaded.

    `language` is that of the person's page.
    """
    return _spoken(text, *judge(text, language, sense=meaning()), "")


def spoken_of_row(text: str, language: str, target: str) -> Spoken:
    """What a row speaks of by its words, where its language is known: to guess that takes as long as all else.

    `target` is the one that people gave it, "" for none.
    """
    matched = match_in(text, language)
    return _spoken(text, matched, scores_by_words(matched), target)


def _spoken(text: str, matched: Matched, scores: Floats, target: str) -> Spoken:
    sure = float(scores.max(initial=0.0))
    of = np.where(scores > 0, scores, 0.0) ** _FALLS
    of /= max(float(np.linalg.norm(of)), 1e-9)
    if target in (places := _places()):
        of = of.copy()
        of[places[target]] += _CHOSEN
        of /= float(np.linalg.norm(of))
    said = {stem: word for word, own in telling_words(text, matched.language) for stem in own}
    typed = {stem: word for word, stem in matched.words}
    known = index(matched.language).telling(said)
    return Spoken(
        text, matched, scores, sure, of, {s: (known.get(s, _UNKNOWN), typed.get(s, word)) for s, word in said.items()}
    )


def likeness(typed: Spoken, row: Spoken) -> Likeness:
    """How like a row is to what somebody typed."""
    both = typed.of * row.of
    about = float(both.sum())
    shared = typed.words.keys() & row.words.keys() if typed.matched.language == row.matched.language else set()
    weight = sum(typed.words[stem][0] for stem in shared)
    alone = sum(value for stem, (value, _) in typed.words.items() if stem not in shared)
    unsaid = sum(value for stem, (value, _) in row.words.items() if stem not in shared)
    in_words = weight / max(weight + alone + _UNSAID * unsaid, 1e-9)
    score = min(1.0, row.sure / _ROW_CLEAR) * about * (1 - _BY_WORDS) + _BY_WORDS * in_words
    ordered = tuple(dict.fromkeys(word for stem, (_, word) in typed.words.items() if stem in shared))
    return Likeness(round(score, 3), ordered, int(both.argmax()))


@lru_cache(maxsize=1)
def _places() -> Mapping[str, int]:
    return {target.code: place for place, target in enumerate(load_catalogue().targets)}
