"""Strategic focuses grouped by likeness: those that have a telling word, or a concept of city work, in common.

The words are those of six languages; a concept is known by its name in each of them, so that focuses of several
languages meet.
"""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from alignment.ground.frames import pd
from sdg_data.concepts import load_concepts
from sdg_data.words import languages_of, stems, stopwords, tokens, weak_words

OTHERS = ""  # the name of the group of those that are like no other
_MOST_GROUPS, _MOST_TEXTS = 24, 20_000
_SAYS = 1.5  # what a word that names a concept weighs beside others
_OF_ITS_OWN = 0.02  # the share of all rows from which a focus that is like no other is a group by itself


@dataclass(frozen=True, eq=False)
class FocusGroups:
    """Groups of focuses, the largest first: `names` has the most frequent focus of each, `OTHERS` last.

    `of` says for each category of a frame's column `focus` the place of its group, -1 for no focus; `members` are the
    focuses of each group, the most frequent first.
    """

    names: tuple[str, ...]
    of: np.ndarray
    members: tuple[tuple[str, ...], ...]

    def size_of(self, name: str) -> int:
        """How many focuses are in the group of this name."""
        return len(self.members[self.names.index(name)])

    def column(self, rows: pd.DataFrame) -> pd.Categorical:
        """The group of each row of a frame that has the focuses of this one."""
        codes = self.of[rows["focus"].cat.codes.to_numpy()]
        return pd.Categorical.from_codes(codes, list(self.names))


def focus_groups(rows: pd.DataFrame) -> FocusGroups:
    """The focuses of all rows of a `rows_frame` in at most 24 groups, and those that are like no other."""
    texts = [str(text) for text in rows["focus"].cat.categories]
    codes = rows["focus"].cat.codes.to_numpy()
    sizes = np.bincount(codes[codes >= 0], minlength=len(texts))
    there = [at for at in np.argsort(-sizes, kind="stable").tolist() if sizes[at] and texts[at]]
    keyed = ((at, _keys(texts[at])) for at in there[:_MOST_TEXTS])
    found = sorted(_groups(keyed, sizes), key=lambda own: (-int(sizes[own].sum()), own[0]))
    of = np.full(len(texts), -1, dtype=np.int8)  # a byte a row where they are asked for by row
    of[there] = len(found)
    for place, own in enumerate(found):
        of[own] = place
    rest = [at for at in there if of[at] == len(found)]
    members = tuple(tuple(texts[at] for at in own) for own in (*found, *((rest,) if rest else ())))
    names = tuple(texts[own[0]] for own in found) + ((OTHERS,) if rest else ())
    return FocusGroups(names, of, members)


def _groups(keyed: Iterable[tuple[int, Mapping[str, float]]], sizes: np.ndarray) -> Iterator[list[int]]:
    """The places of texts that share the key which covers most, then of what is left, and so on; by size."""
    by_key: dict[str, list[int]] = {}
    weights: dict[str, float] = {}
    left = set[int]()
    for at, keys in keyed:
        left.add(at)
        for key, weight in keys.items():
            by_key.setdefault(key, []).append(at)
            weights[key] = weight
    few = _OF_ITS_OWN * float(sizes.sum())

    def worth(key: str) -> float:
        own = [at for at in by_key[key] if at in left]
        rows = float(sizes[own].sum())
        return rows * weights[key] if len(own) > 1 or rows >= few else 0.0

    # What a key covers only shrinks: who is first in the queue with what it covers now is the best of all.
    queue = [(-worth(key), key) for key in by_key]
    heapq.heapify(queue)
    made = 0
    while queue and made < _MOST_GROUPS:
        _, key = heapq.heappop(queue)
        now = worth(key)
        if now <= 0:
            continue
        if queue and now < -queue[0][0]:
            heapq.heappush(queue, (-now, key))
            continue
        own = [at for at in by_key[key] if at in left]
        left.difference_update(own)
        made += 1
        yield own


def _keys(text: str) -> Mapping[str, float]:
    """The telling words of a text, and of the English names of the concepts that it has, each with what it weighs."""
    language = _language(text)
    said = dict.fromkeys(stems(text, language))
    weak = weak_words(language)
    own = {f"{language}:{word}": 1.0 for word in said if word not in weak and not word.isdigit()}
    for phrase, name in (pair for word in said for pair in _concepts(language).get(word, ())):
        if phrase <= said.keys():
            own |= dict.fromkeys((f"en:{word}" for word in _named(name)), _SAYS)
    return own or {text.casefold(): 1.0}


def _language(text: str) -> str:
    words = {*tokens(text)}
    return max(languages_of(text), key=lambda one: (len(words & stopwords(one)), one == "en"))


@lru_cache(maxsize=512)
def _named(name: str) -> tuple[str, ...]:
    return tuple(word for word in stems(name, "en") if word not in weak_words("en"))


@lru_cache(maxsize=8)
def _concepts(language: str) -> Mapping[str, Sequence[tuple[frozenset[str], str]]]:
    """The phrases of the concepts by their first stem, with the concept's name."""
    found: dict[str, list[tuple[frozenset[str], str]]] = {}
    for concept in load_concepts():
        for phrase in () if concept.broad else concept.phrases.get(language, ()):
            if own := stems(phrase, language):
                found.setdefault(own[0], []).append((frozenset(own), concept.name))
    return found
