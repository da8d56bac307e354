"""Which targets speak of what a text speaks of: the glossary, the labels and the official texts against its words.

Every target has passages: the phrases of its concepts and glossary, its label, its indicators' labels and, in English,
the official texts. A word counts for a target as much as the text as a whole matches the best passage it stands in: so
"rapid transit" weighs more than "rapid" in one and "transit" in another, and a long list of phrases does not win by
its length. A word that means something else there does not stand in it (`sdg_data.senses`). One index a language, built
once; nothing in it changes.
"""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from sdg_data.catalogue import Catalogue, load_catalogue
from sdg_data.concepts import glossary, load_concepts
from sdg_data.foreign import foreign_parts
from sdg_data.senses import Meant, agree, senses
from sdg_data.words import (
    as_typed,
    languages_of,
    script_of,
    stems,
    stopwords,
    telling_words,
    tokens,
    weak_words,
    words_in,
)

Source = Literal["glossary", "label", "official"]
Floats = NDArray[np.float64]

_WEIGHT: Mapping[Source, float] = MappingProxyType({"glossary": 1.0, "label": 0.9, "official": 0.45})
_FURTHER = 0.8  # what a concept's phrase weighs for the second of its targets; for the third that of it, and so on
_COVERED = 1.3  # how much a passage that is matched in part falls behind one that is matched whole
_WEAK = 0.5  # what a word counts that almost any project is called by
_TYPED = 0.7  # what a word counts that had to be corrected
_OWN = 0.15  # how much sooner a text is taken to be in the language of the person's page
_SHORTEST_PART = 4  # letters of each of two words that were typed as one, in Latin script; in others one fewer
_MOST_CORRECTED = 6  # words of a text that are looked up for typing errors: each costs a look through the vocabulary


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text that stands for a target: a phrase, a label or an official text. `code` may be an indicator's.

    `place` is that of the target among those of a concept: 0 for the first, and where the text is no concept's.
    """

    code: str
    target: str
    source: Source
    text: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class Matched:
    """How a text matches the targets of one language's index.

    `scores` has one number a target, in the order of the catalogue: the weight of the words it shares. `weight` is what
    all its words that say something weigh together, known or not; `words` are those that the index knows, as typed, and
    the stems they were read as, and `meant` what each of them may mean. `passages` are the places of the passages that
    share a word with the text, `shares` how much of each passage it covers, times the weight of the passage's source.
    `others` have the words that only another language knows; they count in `scores` and `weight`.
    """

    language: str
    scores: Floats
    weight: float
    words: tuple[tuple[str, str], ...]
    meant: tuple[Meant, ...]
    passages: NDArray[np.int64]
    shares: Floats
    others: "tuple[Matched, ...]" = ()


class Index:
    """The passages of one language, by the stems of their words."""

    def __init__(self, language: str, passages: tuple[Passage, ...], catalogue: Catalogue) -> None:
        self.language = language
        self.passages = passages
        places = {target.code: place for place, target in enumerate(catalogue.targets)}
        self._target = np.array([places[passage.target] for passage in passages])
        self._weights = np.array([_WEIGHT[passage.source] * _FURTHER**passage.place for passage in passages])
        said = [telling_words(passage.text, language) for passage in passages]
        found = [dict.fromkeys(stem for _, own in words for stem in own) for words in said]
        self._vocabulary = {stem: number for number, stem in enumerate(dict.fromkeys(s for own in found for s in own))}
        self._stems = tuple(self._vocabulary)
        self._spellings = {word: own[0] for words in said for word, own in words if len(own) == 1}
        self._of_letter: dict[str, list[str]] = {}
        for word in self._spellings:
            self._of_letter.setdefault(word[0], []).append(word)
        self._said = tuple(frozenset(own) for own in found)
        self._senses = senses(language)
        self._meant = self._meant_in(said)
        pairs = [(self._vocabulary[stem], place) for place, own in enumerate(found) for stem in own]
        pairs.sort()
        words, self._holders = np.array(pairs).T
        self._starts = np.searchsorted(words, np.arange(len(self._vocabulary) + 1))
        spread = np.array(
            [len(set(self._target[self._holders[a:b]])) for a, b in zip(self._starts, self._starts[1:], strict=False)]
        )
        # How telling a word is: one that stands for few targets says more.
        self._weak = np.array([stem in weak_words(language) for stem in self._vocabulary])
        self._telling = np.log(1 + len(places) / spread) * np.where(self._weak, _WEAK, 1.0)
        self._unknown = float(np.log(1 + len(places)))
        self._content = np.bincount(self._holders, self._telling[words], len(passages))
        self._targets = len(places)
        # By target the words of its passages, each with its part of what the word is drawn to.
        of_words = self._target[self._holders]
        by_target = np.argsort(of_words, kind="stable")
        self._drawn = words[by_target], (self._telling / np.diff(self._starts))[words][by_target]
        self._starts_of_targets = np.searchsorted(of_words[by_target], np.arange(len(places) + 1))

    def _meant_in(self, said: list[tuple[tuple[str, tuple[str, ...]], ...]]) -> dict[int, dict[int, frozenset[str]]]:
        # For each stem the passages in which a word of several senses says which one it has.
        found: dict[int, dict[int, frozenset[str]]] = {}
        for place, words in enumerate(said):
            around = words_in(self.passages[place].text, self.language)
            for word, own in words:
                for one in own:
                    if meant := self._senses.meant(word, one, around):
                        of_stem = found.setdefault(self._vocabulary[one], {})
                        of_stem[place] = of_stem.get(place, frozenset()) | meant
        return found

    def knows(self, word: str) -> bool:
        """Whether one of the passages has this very word, folded."""
        return word in self._spellings

    def knows_stem(self, stem: str) -> bool:
        """Whether one of the passages has a word of this stem."""
        return stem in self._vocabulary

    def fluency(self, text: str) -> float:
        """The share of the words of `text` that this language has, from 0 to 1."""
        own = stems(text, self.language)
        stop = stopwords(self.language)
        silent = sum(token in stop for token in tokens(text))
        return (silent + sum(stem in self._vocabulary for stem in own)) / max(1, silent + len(own))

    def match(self, text: str, apart: Collection[str] = ()) -> Matched:
        """How `text` matches each target. Any text will do; words with a typing error are corrected, at a discount.

        Folded words that are `apart` are left out.
        """
        counted: dict[int, float] = {}
        weight = 0.0
        corrected = guessed = certain = 0
        read: list[tuple[str, str]] = []
        meant: list[Meant] = []
        typed, around = as_typed(text), words_in(text, self.language)
        said = Counter((word, stem) for word, own in telling_words(text, self.language) for stem in own)
        for (word, stem), times in said.items():
            if word in apart:
                continue
            known, sure = self._vocabulary.get(stem), 1.0
            numbers: tuple[int, ...] = () if known is None else (known,)
            if not numbers and corrected < _MOST_CORRECTED:
                corrected += 1
                numbers, sure = self._corrected(word) or self._run_together(word), _TYPED
            weight += sum(float(self._telling[number]) for number in numbers) if numbers else self._unknown
            guessed += bool(numbers) and sure < 1.0
            certain += bool(numbers) and sure == 1.0
            for number in numbers:
                read.append((typed.get(word, word), stem if sure == 1.0 else self._stems[number]))
                meant.append(self._senses.meant(word, stem, around) if number in self._meant else None)
                counted[number] = max(counted.get(number, 0.0), sure * (1 + 0.3 * math.log(times)))
        # One guess among words that nobody knows is no word of ours.
        if not certain and len(said) > 2 * guessed:
            counted, read, meant = {}, [], []
        return self._matched(counted, weight, tuple(read), tuple(meant))

    def _matched(
        self, counted: dict[int, float], weight: float, read: tuple[tuple[str, str], ...], meant: tuple[Meant, ...]
    ) -> Matched:
        if not counted:
            nothing = np.zeros(0)
            places = nothing.astype(np.int64)
            return Matched(self.language, np.zeros(self._targets), weight, read, meant, places, nothing)
        words = np.array(list(counted))
        senses_of: dict[int, list[Meant]] = {}
        for (_, stem), one in zip(read, meant, strict=True):
            senses_of.setdefault(self._vocabulary[stem], []).append(one)
        spans = [self._holding(word, senses_of[word]) for word in counted]
        lengths = [len(span) for span in spans]
        holders = np.concatenate(spans)
        values = np.repeat(self._telling[words] * np.array(list(counted.values())), lengths)
        shared = np.bincount(holders, values, len(self.passages))
        passages = np.flatnonzero(shared)
        # A passage may have no word that says something; no word of a text then leads to it.
        share = np.minimum(1.0, shared / np.maximum(self._content, 1e-9))
        # One word that almost any project is called by leads nowhere; two of them may ("urban planning").
        strong = np.repeat(1.0 - 0.5 * self._weak[words], lengths)
        led = np.bincount(holders, strong, len(self.passages)) >= 1.0
        credit = values * (share**_COVERED * self._weights * led)[holders]
        # A word counts once for a target, in the best passage it stands in there.
        place = np.repeat(np.arange(len(words)), lengths) * self._targets + self._target[holders]
        best = np.zeros(len(words) * self._targets)
        np.maximum.at(best, place, credit)
        scores = best.reshape(len(words), self._targets).sum(axis=0)
        return Matched(self.language, scores, weight, read, meant, passages, (share * self._weights)[passages])

    def _holding(self, word: int, meant: list[Meant]) -> NDArray[np.int64]:
        # The places of the passages that have the word as the text may mean it.
        span: NDArray[np.int64] = self._holders[self._starts[word] : self._starts[word + 1]]
        others = self._meant.get(word, {})
        apart = [place for place, sense in others.items() if not any(agree(one, sense) for one in meant)]
        return span[~np.isin(span, apart)] if apart else span

    @property
    def vocabulary(self) -> tuple[str, ...]:
        """The stems that it knows."""
        return self._stems

    def drawn_to(self, scores: Floats) -> Floats:
        """For each stem of the vocabulary how much it speaks of targets with these scores: its weight times their mean.

        `scores` has one number a target; a stem that stands for many targets is drawn to few of them.
        """
        given = np.flatnonzero(scores)
        spans = [slice(*self._starts_of_targets[target : target + 2]) for target in given]
        words, parts = (np.concatenate([some[:0], *(some[span] for span in spans)]) for some in self._drawn)
        values = parts * np.repeat(scores[given], [span.stop - span.start for span in spans])
        return np.asarray(np.bincount(words, values, len(self._vocabulary)), dtype=np.float64)

    def telling(self, said: Iterable[str]) -> dict[str, float]:
        """What each of these stems weighs; those that it does not know are left out."""
        known = ((stem, self._vocabulary.get(stem)) for stem in said)
        return {stem: float(self._telling[number]) for stem, number in known if number is not None}

    def _corrected(self, word: str) -> tuple[int, ...]:
        if len(word) < 5 or not word.isalpha():  # noqa: PLR2004 (in a short word any letter makes another word)
            return ()
        most = 1 if len(word) < 8 else 2  # noqa: PLR2004
        # Typing errors seldom hit the first letter, and a word that differs there is likely another. Most words without
        # an entry have no such neighbour, so that the whole vocabulary need not be looked through.
        if process.extractOne(word, self._of_letter.get(word[0], ()), scorer=OSA.distance, score_cutoff=most) is None:
            return ()
        near = process.extractOne(word, self._spellings.keys(), scorer=OSA.distance, score_cutoff=most)
        return (self._vocabulary[self._spellings[near[0]]],) if near and near[0][0] == word[0] else ()

    def _run_together(self, word: str) -> tuple[int, ...]:
        # Two known words without the space, or the joined "and", between them: "floodrisk".
        if self.language == "ko":  # whose compounds are read by pairs of syllables anyway
            return ()
        least = _SHORTEST_PART if script_of(word) == "latin" else _SHORTEST_PART - 1
        for at in range(least, len(word) - least + 1):
            parts = word[:at], word[at:].removeprefix("و") if word[at:] not in self._spellings else word[at:]
            if all(len(part) >= least and part in self._spellings for part in parts):
                return tuple(self._vocabulary[self._spellings[part]] for part in parts)
        return ()

    def words_of(self, place: int, matched: Matched) -> tuple[str, ...]:
        """The words of the matched text, as typed, that the passage at `place` has as well."""
        said = self._said[place]
        own = [(*one, meant) for one, meant in zip(matched.words, matched.meant, strict=True) if one[1] in said]
        return tuple(dict.fromkeys(word for word, stem, meant in own if agree(meant, self._means(stem, place))))

    def stems_of(self, place: int) -> frozenset[str]:
        """The stems of the passage at `place`."""
        return self._said[place]

    def _means(self, stem: str, place: int) -> Meant:
        return self._meant.get(self._vocabulary[stem], {}).get(place)

    def targets_of(self, matched: Matched) -> NDArray[np.int64]:
        """For each of the matched passages, the place of its target in the catalogue."""
        return self._target[matched.passages]


def match(text: str, language: str | None = None) -> Matched:
    """How `text` matches each target, in the language it is written in.

    The script leaves one to three languages: of these the one that has most of its words, `language` (that of the
    person's page) a little sooner; where two have as many, the better match decides. Words that it does not know are
    looked up in the others.
    """
    spoken = languages_of(text)
    if len(spoken) == 1:
        return _with_others(text, index(spoken[0]))
    fluencies = {one: round(index(one).fluency(text) + _OWN * (one == language), 3) for one in spoken}
    best = max(fluencies.values())
    found = [_with_others(text, index(one)) for one, fluency in fluencies.items() if fluency == best]
    return max(found, key=lambda matched: matched.scores.max())


def match_in(text: str, language: str) -> Matched:
    """How `text` matches each target, as `match` says, where it is known to be in `language`."""
    return _with_others(text, index(language))


def _with_others(text: str, own: Index) -> Matched:
    parts = foreign_parts(text, own, index)
    matched = own.match(text, {one for part in parts.values() for word in part for one in words_in(word, own.language)})
    others = tuple(index(language).match(" ".join(part)) for language, part in parts.items())
    weight = matched.weight + sum(one.weight for one in others)
    scores = np.sum([matched.scores, *(one.scores for one in others)], axis=0)
    return replace(matched, scores=scores, weight=weight, others=others)


@lru_cache(maxsize=8)
def index(language: str) -> Index:
    """The index of a language with a glossary, built once for the whole process."""
    catalogue = load_catalogue()
    return Index(language, tuple(_passages(language, catalogue)), catalogue)


def _passages(language: str, catalogue: Catalogue) -> Iterator[Passage]:
    for concept in load_concepts():
        for phrase in () if concept.broad else concept.phrases.get(language, ()):
            for place, own in enumerate(concept.targets):
                code = concept.indicator if concept.indicator.startswith(f"{own}.") else own
                yield Passage(code, own, "glossary", phrase, place)
    yield from (Passage(code, code, "glossary", phrase) for code, phrase in glossary(language))
    for target in catalogue.targets:
        yield Passage(target.code, target.code, "label", catalogue.label(target.code, language))
        if language == "en":
            yield Passage(target.code, target.code, "official", target.text)
    for indicator in catalogue.indicators:
        yield Passage(indicator.code, indicator.target, "label", catalogue.label(indicator.code, language))
        if language == "en":
            yield Passage(indicator.code, indicator.target, "official", indicator.text)
