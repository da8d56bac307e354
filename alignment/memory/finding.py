"""The rows of a network as numbers, to find the few of a hundred thousand that may be like what somebody types.

Kept is of each word the places of the rows that have it, and of each row the place of the target it was given: a look
goes through the rows of those words that speak of what is typed. No text is kept: whoever wants to show a row, or to
know how like it is, reads it anew.
"""

import threading
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from alignment.memory.likeness import Spoken
from sdg_data import load_catalogue
from sdg_data.matching import Floats, index
from sdg_data.words import languages_of, stems, weak_words

_CODED = 0.5  # what the target that a row was given counts beside what its words speak of,
_IN_WORDS = 0.5  # and what words in common count
_WEAK = 0.4  # what a word counts that almost any project is called by
_SPARE = 20_000  # words that no row has any more, beside as many as are in use: more of them are forgotten
_DRAWN = 0.1  # how far a word falls behind the one that speaks most of it to be left out of a look through all rows
_FAINT = 0.25  # how far a target falls behind the best one of a text to be no longer what it speaks of
_SAMPLE = 1_500  # characters of a sheet by which its language is told


@dataclass(frozen=True, slots=True)
class Told:
    """A row to remember: its key, of at most 40 ASCII letters, its text and the code of its target, "" for none."""

    key: str
    said: str
    target: str


@dataclass(frozen=True, eq=False)
class _Rows:
    # Sheet by sheet: how many rows each sheet has; of each row its key, the place of its target (that behind the last
    # for none) and how many words it has. Then word by word, as the vocabulary has them, the places of the rows that
    # have it: those of a word stand from its start to that of the next.
    sheets: tuple[str, ...]
    lengths: NDArray[np.int64]
    keys: NDArray[np.bytes_]
    targets: NDArray[np.int16]
    counts: NDArray[np.int32]
    starts: NDArray[np.int64]
    holders: NDArray[np.int32]

    def summed(self, words: NDArray[np.int64], values: Floats) -> Floats:
        # What each row's words have together, of these words with these values.
        starts = self.starts[words]
        many = self.starts[words + 1] - starts
        before = np.cumsum(many) - many
        at = np.arange(int(many.sum())) + np.repeat(starts - before, many)
        return np.asarray(np.bincount(self.holders[at], np.repeat(values, many), len(self.keys)), dtype=np.float64)

    def without(self, sheets: Collection[str]) -> "_Rows":
        stays = np.array([name not in sheets for name in self.sheets], dtype=bool)
        if stays.all():
            return self
        rows = np.repeat(stays, self.lengths)
        kept = rows[self.holders]
        return _Rows(
            tuple(name for name in self.sheets if name not in sheets),
            self.lengths[stays],
            self.keys[rows],
            self.targets[rows],
            self.counts[rows],
            np.append(0, np.cumsum(kept))[self.starts],
            (np.cumsum(rows, dtype=np.int32) - 1)[self.holders[kept]],
        )

    def and_then(self, other: "_Rows") -> "_Rows":
        # The other may know words that came since.
        if not other.sheets:
            return self
        parts = ("lengths", "keys", "targets", "counts")
        lengths, keys, targets, counts = (np.concatenate((getattr(self, part), getattr(other, part))) for part in parts)
        starts = np.pad(self.starts, (0, len(other.starts) - len(self.starts)), mode="edge")
        behind = np.repeat(starts[1:], np.diff(other.starts))
        holders = np.insert(self.holders, behind, other.holders + np.int32(len(self.keys)))
        sheets = (*self.sheets, *other.sheets)
        return _Rows(sheets, lengths, keys, targets, counts, starts + other.starts, holders)


class _Vocabulary:
    """The place of each word of a language, in the order in which they first came."""

    def __init__(self) -> None:
        self._places: dict[str, dict[str, int]] = {}
        self._known: dict[str, tuple[int, NDArray[np.int64], NDArray[np.int64]]] = {}
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def place(self, language: str, stem: str) -> int:
        """The place of a word, a new one where it is new."""
        own = self._places.setdefault(language, {})
        place = own.setdefault(stem, self._size)
        self._size += place == self._size
        return place

    def find(self, language: str, said: Iterable[str]) -> list[int]:
        """The places of words, -1 for those that are not there."""
        own = self._places.get(language, {})
        return [own.get(stem, -1) for stem in said]

    def drawn_to(self, scores: Floats) -> Floats:
        """How much each word speaks of what has these scores, one a target, in whatever language it is."""
        drawn = np.zeros(self._size)
        for language, own in self._places.items():
            size, places, numbers = self._known.get(language, (0, None, None))
            if size != len(own):  # it has grown since
                found = np.array([own.get(stem, -1) for stem in index(language).vocabulary])
                numbers = np.flatnonzero(found >= 0)
                places = found[numbers]
                self._known[language] = len(own), places, numbers
            drawn[places] = index(language).drawn_to(scores)[numbers]
        return drawn

    def keep(self, used: NDArray[np.bool_]) -> None:
        """Forget all words but the `used` ones; those move up, in the same order."""
        new = np.cumsum(used) - 1
        self._places = {
            language: {stem: int(new[place]) for stem, place in own.items() if used[place]}
            for language, own in self._places.items()
        }
        self._known, self._size = {}, int(used.sum())


class Finder:
    """The rows of many sheets. Safe among threads: who looks sees them before a change or after it."""

    def __init__(self) -> None:
        self._places = {target.code: place for place, target in enumerate(load_catalogue().targets)}
        self._lock = threading.Lock()
        self._vocabulary = _Vocabulary()
        self._rows = _coded({}, self._vocabulary, self._places)

    def __len__(self) -> int:
        return len(self._rows.keys)

    @property
    def bytes(self) -> int:
        """What the numbers take, without the vocabulary."""
        rows = self._rows
        parts = (rows.lengths, rows.keys, rows.targets, rows.counts, rows.starts, rows.holders)
        return sum(part.nbytes for part in parts)

    @property
    def known(self) -> int:
        """How many words it knows, those of rows that are gone among them."""
        return len(self._vocabulary)

    def change(self, gone: Collection[str], told: Mapping[str, Sequence[Told]]) -> None:
        """Forget the sheets `gone`, and have of others, by their names, these rows in place of those before."""
        with self._lock:
            more = _coded(told, self._vocabulary, self._places)
            rows = self._rows.without({*gone, *told}).and_then(more)
            held = np.diff(rows.starts)
            used = held > 0
            if self.known > 2 * int(used.sum()) + _SPARE:
                self._vocabulary.keep(used)
                rows = replace(rows, starts=np.append(0, np.cumsum(held[used])))
            self._rows = rows

    def nearest(self, typed: Spoken, most: int) -> list[str]:
        """The keys of the rows that are likest at a glance, the likest first, at most so many."""
        clear = np.where(typed.scores < _FAINT * typed.sure, 0.0, typed.scores)
        with self._lock:
            rows = self._rows
            drawn = self._vocabulary.drawn_to(clear)
            own = self._vocabulary.find(typed.matched.language, typed.words)
        if not len(rows.keys):
            return []
        drawn[drawn < _DRAWN * drawn.max(initial=0.0)] = 0.0
        weak = weak_words(typed.matched.language)
        telling = {
            place: float(np.log1p(len(rows.keys) / held)) * (_WEAK if stem in weak else 1.0)
            for stem, place in zip(typed.words, own, strict=True)
            if place >= 0 and (held := rows.starts[place + 1] - rows.starts[place])
        }
        own_words, values = np.array(list(telling), dtype=np.int64), np.array(list(telling.values()))
        speaking = np.flatnonzero(drawn)
        spoken = rows.summed(speaking, drawn[speaking]) / np.sqrt(rows.counts)
        likely = spoken / max(float(spoken.max()), 1e-9)
        likely += rows.summed(own_words, values * (_IN_WORDS / max(float(values.sum()), 1e-9)))
        likely += (np.append(clear, 0.0) * (_CODED / max(typed.sure, 1e-9)))[rows.targets]
        best = np.argpartition(-likely, most)[:most] if most < len(likely) else np.arange(len(likely))
        best = best[np.argsort(-likely[best], kind="stable")]
        return [rows.keys[place].decode() for place in best if likely[place] > 0]


def _coded(told: Mapping[str, Sequence[Told]], vocabulary: _Vocabulary, places: Mapping[str, int]) -> _Rows:
    keys: list[bytes] = []
    lengths: list[int] = []
    targets: list[int] = []
    counts: list[int] = []
    words: list[int] = []
    for rows in told.values():
        before = len(keys)
        for row, language in zip(rows, _languages([row.said for row in rows]), strict=True):
            own = {vocabulary.place(language, stem) for stem in stems(row.said, language)}
            if own:
                keys.append(row.key.encode())
                targets.append(places.get(row.target, len(places)))
                counts.append(len(own))
                words.extend(own)
        lengths.append(len(keys) - before)
    row_of = np.repeat(np.arange(len(keys), dtype=np.int32), counts)
    return _Rows(
        tuple(told),
        np.array(lengths, dtype=np.int64),
        np.array(keys, dtype="S40"),
        np.array(targets, dtype=np.int16),
        np.array(counts, dtype=np.int32),
        np.append(0, np.cumsum(np.bincount(np.array(words, dtype=np.int64), minlength=len(vocabulary)))),
        row_of[np.argsort(np.array(words, dtype=np.int64), kind="stable")],
    )


def _languages(texts: Sequence[str]) -> Iterable[str]:
    # A sheet is in one language of a script: to ask for each row anew takes many times as long as all else.
    spoken = [languages_of(text) for text in texts]
    told: dict[tuple[str, ...], str] = {}
    for some in set(spoken):
        sample = " ".join(text for text, own in zip(texts, spoken, strict=True) if own == some)[:_SAMPLE]
        told[some] = max(some, key=lambda one: index(one).fluency(sample))
    return [told[some] for some in spoken]
