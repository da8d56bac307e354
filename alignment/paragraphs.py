"""Which goals the words of a paragraph in English speak of: all there is without encoders, and a say beside them.

A phrase names what it is about, and the glossary knows it; a paragraph tells of it in many words, each of which says a
little. How much each stem says of each goal was fitted beforehand (`data/meaning/README.md`).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sdg_data.matching import Floats
from sdg_data.words import stems

LAYERS = Path(__file__).parent / "data" / "meaning" / "layers.npz"
LONGEST = 1300  # characters that are read: about two hundred words, for the subject often comes late
PARAGRAPH = 15  # telling words from where a text is one
_KNOWN = 0.5  # the share of its words that is known at least: else it is of another language, and one word misleads
_WITHIN_GOAL = 0.3  # how fast the targets of a goal fall behind its likeliest: little, for what ranks them is unsure


@dataclass(frozen=True, slots=True)
class Words:
    """From the words of a paragraph to goals: what an encoder of a whole text blurs.

    `places` has the place of each of n stems; `rarity` (n) are their inverse document frequencies; `goals` (18, n + 1;
    nothing first) are weights with the constant last.
    """

    places: Mapping[str, int]
    rarity: NDArray[np.float32]
    goals: NDArray[np.float32]

    def told(self, telling: Sequence[str]) -> tuple[NDArray[np.int64], Floats]:
        """The places of the stems of a text that are known, and how much each says; together of length one."""
        counted = Counter(self.places[stem] for stem in telling if stem in self.places)
        found = np.fromiter(counted, np.int64, len(counted))
        said = (1 + np.log(np.fromiter(counted.values(), float, len(counted)))) * self.rarity[found]
        return found, said / max(float(np.linalg.norm(said)), 1e-9)

    def logits(self, telling: Sequence[str]) -> Floats:
        """The logarithms of the likelihoods of nothing and the goals, for the stems of a text."""
        found, said = self.told(telling)
        return log_softmax(self.goals[:, found] @ said + self.goals[:, -1])


@lru_cache(maxsize=1)
def words_of_paragraphs() -> Words:
    """The fitted layer, read once for the whole process."""
    with np.load(LAYERS, allow_pickle=False) as stored:
        places = {str(stem): place for place, stem in enumerate(stored["words"])}
        return Words(places, *(stored[f"words_{part}"].astype(np.float32) for part in ("rarity", "goals")))


def goals_by_words(text: str, language: str) -> Floats | None:
    """The likelihoods of nothing and the 17 goals for a paragraph in English, by its words; None for any other text."""
    telling = stems(text[:LONGEST], language) if language == "en" else ()
    if len(telling) < PARAGRAPH:
        return None
    words = words_of_paragraphs()
    if sum(stem in words.places for stem in telling) < _KNOWN * len(telling):
        return None
    found: Floats = np.exp(words.logits(telling))
    return found


def over_targets(likely: Floats, odds: Floats, goals: NDArray[np.int64]) -> Floats:
    """The likelihoods of goals as numbers for targets: the best of a goal has that of its goal.

    `odds` rank the targets of a goal, which `goals` has the numbers of; what has none gets none.
    """
    best = np.zeros(18)
    np.maximum.at(best, goals, odds)
    within = odds / np.maximum(best[goals], 1e-12)
    found: Floats = np.nan_to_num(likely[goals - 1] * within**_WITHIN_GOAL)
    return found


def log_softmax(logits: NDArray[np.floating[Any]]) -> Floats:
    """The logarithms of the likelihoods that logits lead to."""
    shifted = logits.astype(np.float64) - logits.max()
    found: Floats = shifted - np.log(np.exp(shifted).sum())
    return found
