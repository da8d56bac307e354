"""What a text means, beside the words it shares: a number a target from two small sentence encoders.

Their weights come with their packages: one that knows English well (all-MiniLM-L6-v2, int8), and one for many languages
(the multilingual Universal Sentence Encoder, version 3). Linear layers, fitted beforehand on the official texts, the
labels, the glossary and passages (`data/meaning/README.md`), lead from their vectors to goals and targets. Nothing is
ever fetched from a network, and no page waits: the encoders load in a thread of their own. Where a system has no such
package, or `SDG_WORKSHOP_SUGGESTIONS=words` was set before the start, suggestions go by words alone, and say so.
"""

import logging
import os
import threading
import unicodedata
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

import numpy as np

from alignment.encoders import LONGEST_WORD, Encoder, Vector, encoders
from alignment.paragraphs import LAYERS, LONGEST, PARAGRAPH, Words, log_softmax, over_targets, words_of_paragraphs
from sdg_data import load_catalogue
from sdg_data.matching import Floats
from sdg_data.words import stems, weak_words

FOLDER = LAYERS.parent
SUGGESTIONS_VARIABLE = "SDG_WORKSHOP_SUGGESTIONS"
BY_WORDS = "words"  # its value on a machine that has no 130 MB for the encoders
State = Literal["off", "loading", "on", "missing", "failed"]
_ENGLISH = 0.65  # what the English encoder says in English, beside the other
_WORDS = 0.4  # what the words of a paragraph say of its goal, beside the encoder
_OF_GOALS = 0.5  # the layer for goals knows more of what no target says, the one for targets doubts nonsense more


@dataclass(frozen=True, slots=True)
class Layer:
    """From vectors of an encoder to goals and targets.

    `mean` (d) is what its training texts have in common; `goals` (18, d + 1; nothing first) and `targets` (t, d + 1)
    are weights with the constant last; `passages` (p, d) are unit vectors of the official texts. `words` is for
    paragraphs in the one language of the encoder.
    """

    mean: Vector
    goals: Floats
    targets: Floats
    passages: Vector
    words: Words | None = None

    def logits(self, vector: Vector) -> tuple[Floats, Floats]:
        """The logarithms of the likelihoods of nothing and the goals, and of the targets, for a vector."""
        centred = np.append(vector - self.mean, 1.0)
        return log_softmax(self.goals @ centred), log_softmax(self.targets @ centred)


class Meaning:
    """The loaded encoders with their layers. They are asked about texts in any of the six languages."""

    def __init__(self, encoders: Mapping[str, Encoder], layers: Mapping[str, Layer], codes: tuple[str, ...]) -> None:
        catalogue = load_catalogue()
        self._layers = dict(layers)
        self._goals = np.array([target.goal for target in catalogue.targets])
        self._places = {code: place for place, code in enumerate(codes)}
        self._codes = {
            target.code: (target.code, *(indicator.code for indicator in catalogue.indicators_of(target.code)))
            for target in catalogue.targets
        }
        # A page asks again for the same text whenever anything on it changes.
        self._vector = lru_cache(maxsize=128)(lambda name, text: encoders[name](text))
        # A phrase is put to both encoders at once. One further thread for the whole room, which has other things to do.
        self._beside = ThreadPoolExecutor(1, "second-encoder")

    def scores(self, text: str, language: str = "en") -> Floats:
        """One number from 0 to 1 a target, in the order of the catalogue; the best of a goal has that of its goal.

        Zeros for a text without words that say something. `language` is the one that the text is written in.
        """
        text = _clean(text)
        telling = stems(text, language)
        if not set(telling) - weak_words(language):  # as "training course": any project is called so
            return np.zeros(len(self._goals))
        goals, targets = self._logits(text, language, telling)
        odds = np.exp(targets)
        sums = np.bincount(self._goals, odds, 18)[1:].astype(np.float64)
        if len(telling) >= PARAGRAPH:  # which names no target, so that a goal of many is no likelier than one of few
            sums = sums / np.bincount(self._goals)[1:]
        sure = 1 - np.exp(goals[0])  # that it is about any goal
        likely = sure * np.exp(log_softmax(_OF_GOALS * goals[1:] + (1 - _OF_GOALS) * np.log(sums + 1e-9)))
        return over_targets(likely, odds, self._goals)

    def _logits(self, text: str, language: str, telling: Sequence[str]) -> tuple[Floats, Floats]:
        # Of nothing and the goals, and of the targets.
        if language != "en":
            return self._layers["many"].logits(self._vector("many", text))
        english = self._layers["english"]
        if len(telling) >= PARAGRAPH:  # it needs no other beside it, and a person waits for one only
            goals, targets = english.logits(self._vector("english", text))
            if english.words:
                goals = _mixed(english.words.logits(telling), goals, _WORDS)
            return goals, targets
        beside = self._beside.submit(self._vector, "many", text)
        goals, targets = english.logits(self._vector("english", text))
        # Where the thread beside is still busy for somebody else, it is not waited for.
        many = self._vector("many", text) if beside.cancel() else beside.result()
        others = self._layers["many"].logits(many)
        return _mixed(goals, others[0], _ENGLISH), _mixed(targets, others[1], _ENGLISH)

    def nearest(self, text: str, target: str, language: str = "en") -> tuple[str, ...]:
        """The codes of `target` and its indicators, nearest in meaning first."""
        name = "english" if language == "en" else "many"
        layer = self._layers[name]
        centred = self._vector(name, _clean(text)) - layer.mean
        codes = self._codes[target]
        near = layer.passages[[self._places[code] for code in codes]] @ centred
        return tuple(codes[place] for place in np.argsort(-near, kind="stable"))


class _Loading:
    """What has been loaded so far, behind its lock."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.state: State = "off"
        self.thread: threading.Thread | None = None
        self.meaning: Meaning | None = None


def start_loading() -> threading.Thread:
    """Load the encoders in the background, once for the process; any thread may ask, as often as it likes.

    Returns the thread, for who wants to wait for it. It may end with nothing loaded: `meaning_state` says why.
    """
    loading = _loading()
    with loading.lock:
        if loading.thread is None:
            loading.state = "loading"
            loading.thread = threading.Thread(target=_load_into, args=(loading,), name="meaning", daemon=True)
            loading.thread.start()
        return loading.thread


def meaning() -> Meaning | None:
    """The encoders if they are loaded by now, else None: for who cannot wait, as a page."""
    return _loading().meaning


def awaited_meaning() -> Meaning | None:
    """The encoders, which it waits for (one or two seconds, once for the process); None where there can be none."""
    start_loading().join()
    return meaning()


def meaning_state() -> State:
    """What suggestions go by, and why.

    By meaning as well ("on") or in a moment ("loading"); else by words alone: nobody asked for more, or it was set so
    ("off"), this machine has no package of the encoders ("missing"), or they do not run here ("failed").
    """
    return _loading().state


@lru_cache(maxsize=1)
def _loading() -> _Loading:
    return _Loading()


def _load_into(loading: _Loading) -> None:
    loaded, state = _loaded()
    with loading.lock:
        loading.meaning, loading.state = loaded, state


def _loaded() -> tuple[Meaning | None, State]:
    if os.environ.get(SUGGESTIONS_VARIABLE, "").strip() == BY_WORDS:
        return None, "off"
    log = logging.getLogger(__name__)
    try:
        loaded = Meaning(encoders(), *_layers())
        loaded.scores("water", "en")
    except ImportError as missing:
        log.info("meaning-off: %s", missing.name)
        return None, "missing"
    except Exception as trouble:  # noqa: BLE001 (whatever is wrong with the encoders, suggestions by words go on)
        log.warning("meaning-off: %r", trouble)
        return None, "failed"
    return loaded, "on"


def _layers() -> tuple[dict[str, Layer], tuple[str, ...]]:
    catalogue = load_catalogue()
    with np.load(LAYERS, allow_pickle=False) as stored:
        codes = tuple(str(code) for code in stored["codes"])
        if codes != tuple(one.code for one in catalogue.targets) + tuple(one.code for one in catalogue.indicators):
            raise ValueError("other-catalogue")  # benchmarks/fit_meaning.py fits anew
        read = {}
        for name in ("english", "many"):
            mean, goals, targets, passages = (
                stored[f"{name}_{part}"].astype(np.float32) for part in ("mean", "goals", "targets", "passages")
            )
            # As wide as what they are multiplied with, lest they are widened for each text.
            read[name] = Layer(mean, goals.astype(np.float64), targets.astype(np.float64), passages / 127)
        read["english"] = replace(read["english"], words=words_of_paragraphs())
    return read, codes


def _clean(text: str) -> str:
    # Without control characters and halves of characters, which the encoders cannot read, and without what is no word.
    bare = " ".join(word if word.isprintable() else _printable(word) for word in text[:LONGEST].split())
    return " ".join(word for word in bare.split() if len(word) <= LONGEST_WORD)


def _printable(word: str) -> str:
    return "".join(" " if unicodedata.category(one)[0] == "C" and one not in "\u200c\u200d" else one for one in word)


def _mixed(one: Floats, other: Floats, share: float) -> Floats:
    # Two logarithms of likelihoods as one, of which `one` has its share.
    return log_softmax(share * one + (1 - share) * other)
