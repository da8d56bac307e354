"""The rows of a network as numbers, to find the few of a hundred thousand that may be like what somebody types.

Kept is of each word the places of the rows that have it, and of each row the place of the target it was given and its
language: a look goes through the rows of those words that speak of what is typed. No text is kept: whoever wants to
show a row, or to know how like it is, reads it anew.
"""

import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from alignment.ground.mapped import Blocks, mapped
from alignment.memory.likeness import Spoken
from sdg_data import load_catalogue
from sdg_data.matching import Floats, index
from sdg_data.words import LANGUAGES, languages_of, stems, weak_words

_CODED = 0.5  # what the target that a row was given counts beside what its words speak of,
_IN_WORDS = 0.5  # and what words in common count
_WEAK = 0.4  # what a word counts that almost any project is called by
_SPARE = 20_000  # words that no row has any more, beside as many as are in use: more of them are forgotten
_DRAWN = 0.1  # how far a word falls behind the one that speaks most of it to be left out of a look through all rows
_FAINT = 0.25  # how far a target falls behind the best one of a text to be no longer what it speaks of
_SETTLED = 8  # a part of all rows: so many that are fresh or gone are kept apart from the others, and no more
_BLOCK = 2**18  # numbers that are worked with at once
_SAMPLE = 1_500  # characters of a sheet by which its language is told


def _nothing() -> None:
    """What is in memory stays there."""


@dataclass(frozen=True, slots=True)
class Told:
    """A row to remember: its key, of ASCII letters, its text and the code of its target, "" for none."""

    key: str
    said: str
    target: str


@dataclass(frozen=True, eq=False)
class _Rows:
    # Sheet by sheet: how many rows each sheet has; of each row its key, the places of its target (that behind the last
    # for none) and of its language, and what one of its words counts: the less, the more it has. Then word by word, as
    # the vocabulary has them, the places of the rows that have it: those of a word stand from its start to that of the
    # next. All but sheets, lengths and starts may lie on the disk, and then give back their memory.
    sheets: tuple[str, ...]
    lengths: NDArray[np.int64]
    keys: NDArray[np.bytes_]
    targets: NDArray[np.int16]
    languages: NDArray[np.int8]
    shares: NDArray[np.float32]
    starts: NDArray[np.int64]
    holders: NDArray[np.int32]
    let_go: Callable[[], None] = _nothing

    def summed(self, words: NDArray[np.int64], values: Floats) -> Floats:
        # What each row's words have together, of these words with these values.
        total = np.zeros(len(self.keys))
        starts = self.starts[words]
        many = self.starts[words + 1] - starts
        for some in _in_blocks(many):
            before = np.cumsum(many[some]) - many[some]
            at = np.arange(int(many[some].sum())) + np.repeat(starts[some] - before, many[some])
            np.add.at(total, self.holders[at].astype(np.intp), np.repeat(values[some], many[some]))
            self.let_go()
        return total

    def held(self, word: int, stays: NDArray[np.bool_]) -> int:
        # How many of the rows that stay have a word.
        return int(np.count_nonzero(stays[self.holders[slice(*self.starts[word : word + 2])]]))

    def of_sheets(self, sheets: Collection[str]) -> NDArray[np.bool_]:
        # Whether each row is of one of these sheets.
        return np.repeat(np.array([name in sheets for name in self.sheets], dtype=bool), self.lengths)

    def knowing(self, words: int) -> "_Rows":
        # The same, where so many words are known by now.
        if len(self.starts) > words:
            return self
        return replace(self, starts=np.pad(self.starts, (0, words + 1 - len(self.starts)), mode="edge"))

    def merged(self, stays: NDArray[np.bool_], gone: Collection[str], other: "_Rows", *, aside: bool) -> "_Rows":
        # The rows that stay, without the sheets that are gone, and then those of the other, which knows the same words.
        # They are laid on the disk where that is said.
        place = np.cumsum(stays, dtype=np.int32) - np.int32(1)
        first = np.int32(np.count_nonzero(stays))
        held = np.zeros(len(self.starts) - 1, dtype=np.int64)
        for some in (blocks := _in_blocks(np.diff(self.starts) + np.diff(other.starts))):
            begin, end = self.starts[some.start], self.starts[some.stop]
            before = np.append(0, np.cumsum(stays[self.holders[begin:end]]))
            held[some] = np.diff(before[self.starts[some.start : some.stop + 1] - begin])
            self.let_go()

        def holders() -> Iterator[NDArray[np.int32]]:
            yield self.holders[:0]
            for some in blocks:
                own, theirs = (rows.holders[rows.starts[some.start] : rows.starts[some.stop]] for rows in (self, other))
                behind = np.repeat(np.cumsum(held[some]), np.diff(other.starts[some.start : some.stop + 1]))
                yield np.insert(place[own[stays[own]]], behind, theirs + first)
                self.let_go()

        rows = {
            part: np.concatenate((getattr(self, part)[stays], getattr(other, part)))
            for part in ("keys", "targets", "languages", "shares")
        }
        size = 4 * (int(held.sum()) + len(other.holders)) + sum(one.nbytes for one in rows.values())
        whole: dict[str, Blocks] = {part: lambda one=one: (one,) for part, one in rows.items()}  # type: ignore[misc]
        laid = mapped({**whole, "holders": holders}, size if aside else 0)
        kept = np.array([name not in gone for name in self.sheets], dtype=bool)
        return _Rows(
            (*(name for name in self.sheets if name not in gone), *other.sheets),
            np.concatenate((self.lengths[kept], other.lengths)),
            starts=np.append(0, np.cumsum(held + np.diff(other.starts))),
            let_go=laid.let_go,
            **laid.arrays,
        )


def _in_blocks(many: NDArray[np.int64]) -> list[slice]:
    # What has so many parts each, in a row, as slices of no more than a block's, or of one.
    ends = np.cumsum(many)
    blocks, begin = [], 0
    while begin < len(many):
        before = ends[begin - 1] if begin else 0
        end = max(begin + 1, int(np.searchsorted(ends, before + _BLOCK, side="right")))
        blocks.append(slice(begin, end))
        begin = end
    return blocks


class _Vocabulary:
    """The place of each word of a language, in the order in which they first came."""

    def __init__(self) -> None:
        self._places: dict[str, dict[str, int]] = {}
        self._known: dict[str, tuple[int, NDArray[np.int64]]] = {}
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

    def drawn_to(self, scores: Floats) -> tuple[NDArray[np.int64], Floats]:
        """The places of the words that speak of what has these scores, one a target, and how much each does.

        They are in whatever language.
        """
        drawn = [index(language).drawn_to(scores) for language in self._places]
        speaking = [np.flatnonzero(one) for one in drawn]
        found = [self._known_to(language)[some] for language, some in zip(self._places, speaking, strict=True)]
        places = np.concatenate([np.zeros(0, dtype=np.int64), *found])
        values = np.concatenate([np.zeros(0), *(one[some] for one, some in zip(drawn, speaking, strict=True))])
        return places[places >= 0], values[places >= 0]

    def _known_to(self, language: str) -> NDArray[np.int64]:
        # Of each word of the language's index its place here, -1 for those that are not there.
        own, stems_known = self._places[language], index(language).vocabulary
        size, places = self._known.get(language, (0, None))
        if places is None or size != len(own):  # it has grown since
            places = np.array([own.get(stem, -1) for stem in stems_known], dtype=np.int64)
            self._known[language] = len(own), places
        return places

    def keep(self, used: NDArray[np.bool_]) -> None:
        """Forget all words but the `used` ones; those move up, in the same order."""
        new = np.cumsum(used) - 1
        self._places = {
            language: {stem: int(new[place]) for stem, place in own.items() if used[place]}
            for language, own in self._places.items()
        }
        self._known, self._size = {}, int(used.sum())


class Finder:
    """The rows of many sheets. Safe among threads: who looks sees them before a change or after it.

    What changes is kept beside the others, in memory, until it is an eighth of them.
    """

    def __init__(self) -> None:
        self._places = {target.code: place for place, target in enumerate(load_catalogue().targets)}
        self._lock = threading.Lock()
        self._vocabulary = _Vocabulary()
        self._settled = self._fresh = _coded({}, self._vocabulary, self._places)
        self._gone, self._stays = frozenset[str](), np.ones(0, dtype=bool)  # the settled sheets and rows

    def __len__(self) -> int:
        return int(np.count_nonzero(self._stays)) + len(self._fresh.keys)

    @property
    def bytes(self) -> int:
        """What the numbers take, in memory and on the disk, without the vocabulary."""
        names = ("lengths", "keys", "targets", "languages", "shares", "starts", "holders")
        parts = (getattr(rows, name) for rows in (self._settled, self._fresh) for name in names)
        return sum(part.nbytes for part in parts)

    @property
    def known(self) -> int:
        """How many words it knows, those of rows that are gone among them."""
        return len(self._vocabulary)

    def change(self, gone: Collection[str], told: Mapping[str, Sequence[Told]]) -> None:
        """Forget the sheets `gone`, and have of others, by their names, these rows in place of those before."""
        with self._lock:
            more = _coded(told, self._vocabulary, self._places)
            without = {*gone, *told}
            settled, fresh = self._settled.knowing(self.known), self._fresh.knowing(self.known)
            fresh = fresh.merged(~fresh.of_sheets(without), without, more, aside=False)
            self._gone |= without.intersection(settled.sheets)
            self._stays = self._stays & ~settled.of_sheets(without)
            if _SETTLED * (len(fresh.keys) + np.count_nonzero(~self._stays)) > len(settled.keys):
                settled = settled.merged(self._stays, self._gone, fresh, aside=True)
                fresh = _coded({}, self._vocabulary, self._places)
                self._gone, self._stays = frozenset(), np.ones(len(settled.keys), dtype=bool)
                held = np.diff(settled.starts)
                used = held > 0
                if self.known > 2 * int(used.sum()) + _SPARE:
                    self._vocabulary.keep(used)
                    settled = replace(settled, starts=np.append(0, np.cumsum(held[used])))
                    fresh = _coded({}, self._vocabulary, self._places)
                settled.let_go()
            self._settled, self._fresh = settled, fresh

    def nearest(self, typed: Spoken, most: int) -> dict[str, str]:
        """The keys of the rows that are likest at a glance, the likest first, each with the language of its row.

        There are at most so many.
        """
        clear = np.where(typed.scores < _FAINT * typed.sure, 0.0, typed.scores)
        with self._lock:
            both, stays = (self._settled, self._fresh), self._stays
            speaking, drawn = self._vocabulary.drawn_to(clear)
            own = self._vocabulary.find(typed.matched.language, typed.words)
        there = (stays, np.ones(len(both[1].keys), dtype=bool))
        many = sum(int(np.count_nonzero(some)) for some in there)
        if not many:
            return {}
        weak = weak_words(typed.matched.language)
        telling = {
            place: float(np.log1p(many / held)) * (_WEAK if stem in weak else 1.0)
            for stem, place in zip(typed.words, own, strict=True)
            if place >= 0 and (held := sum(rows.held(place, some) for rows, some in zip(both, there, strict=True)))
        }
        own_words, values = np.array(list(telling), dtype=np.int64), np.array(list(telling.values()))
        values *= _IN_WORDS / max(float(values.sum()), 1e-9)
        clearly = drawn >= _DRAWN * drawn.max(initial=0.0)
        drawing = [rows.summed(speaking[clearly], drawn[clearly]) * rows.shares for rows in both]
        likely = np.concatenate(drawing)
        del drawing
        likely[~(still := np.concatenate(there))] = 0.0
        likely /= max(float(likely.max()), 1e-9)
        likely += np.concatenate([rows.summed(own_words, values) for rows in both])
        coded = np.append(clear, 0.0) * (_CODED / max(typed.sure, 1e-9))
        likely += np.concatenate([coded.take(rows.targets) for rows in both])
        likely[~still] = 0.0
        best = np.argpartition(-likely, most)[:most] if most < len(likely) else np.arange(len(likely))
        best = best[np.argsort(-likely[best], kind="stable")]
        first = len(stays)
        found = [(both[0], at) if at < first else (both[1], at - first) for at in best if likely[at] > 0]
        nearest = {rows.keys[at].decode(): LANGUAGES[rows.languages[at]] for rows, at in found}
        both[0].let_go()
        return nearest


def _coded(told: Mapping[str, Sequence[Told]], vocabulary: _Vocabulary, places: Mapping[str, int]) -> _Rows:
    keys: list[bytes] = []
    lengths: list[int] = []
    targets: list[int] = []
    spoken: list[int] = []
    counts: list[int] = []
    words: list[int] = []
    for rows in told.values():
        before = len(keys)
        for row, language in zip(rows, languages_of_rows([row.said for row in rows]), strict=True):
            own = {vocabulary.place(language, stem) for stem in stems(row.said, language)}
            if own:
                keys.append(row.key.encode())
                targets.append(places.get(row.target, len(places)))
                spoken.append(LANGUAGES.index(language))
                counts.append(len(own))
                words.extend(own)
        lengths.append(len(keys) - before)
    row_of = np.repeat(np.arange(len(keys), dtype=np.int32), counts)
    return _Rows(
        tuple(told),
        np.array(lengths, dtype=np.int64),
        np.array(keys, dtype=np.bytes_),  # as wide as the longest
        np.array(targets, dtype=np.int16),
        np.array(spoken, dtype=np.int8),
        (1 / np.sqrt(np.array(counts))).astype(np.float32),
        np.append(0, np.cumsum(np.bincount(np.array(words, dtype=np.int64), minlength=len(vocabulary)))),
        row_of[np.argsort(np.array(words, dtype=np.int64), kind="stable")],
    )


def languages_of_rows(texts: Sequence[str]) -> Sequence[str]:
    """The language of each row of one sheet, by what they say."""
    # A sheet is in one language of a script: to ask for each row anew takes many times as long as all else.
    spoken = [languages_of(text) for text in texts]
    told: dict[tuple[str, ...], str] = {}
    for some in set(spoken):
        sample = " ".join(text for text, own in zip(texts, spoken, strict=True) if own == some)[:_SAMPLE]
        told[some] = max(some, key=lambda one: index(one).fluency(sample))
    return [told[some] for some in spoken]
