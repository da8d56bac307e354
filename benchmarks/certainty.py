"""How often what is suggested is right, by how sure it says to be: what `fit_certainty.py` fits, and what judges it.

A suggestion is right where its goal is among those of the text. Fitted on: the phrases marked `tune`, and our own
passages, each half judged with layers fitted on the other; for the encoder of many languages the same in English, which
it was not fitted on. Judged on: the phrases marked `held`, the paragraphs in five languages and the public texts.
"""

import csv
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import import_module, util
from pathlib import Path

from alignment.meaning import Meaning, _layers
from alignment.suggestions import suggest

HERE = Path(__file__).parent
LANGUAGES = ("en", "fr", "es", "ar", "fa", "ko")
PUBLIC = "sdgclassification.benchmark"
FOLDS = 2
# The excerpts are hardest and most like what people paste; the others say openly what they are about.
WEIGHTS = {"phrase": 1.0, "excerpt": 1.0, "plain": 0.25, "long": 0.25, "full": 0.25}


@dataclass(frozen=True)
class Judged:
    """A suggestion for a text of a `kind`, and whether its goal is right."""

    kind: str
    mode: str
    length: float
    score: float
    lead: float
    right: bool
    first: bool


def rows(file):
    with (HERE / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def judged(text, language, goals, kind, sense):
    found = suggest(text, language, sense=sense)
    return [
        Judged(kind, one.basis.mode, one.basis.length, one.score, one.basis.lead, one.goal.number in goals, place == 0)
        for place, one in enumerate(found)
    ]


def of_phrases(sense, use):
    for language in LANGUAGES:
        for row in rows(f"phrases/{language}.tsv"):
            if row["use"] == use:
                goals = {int(code.partition(".")[0]) for code in row["targets"].split()}
                yield from judged(row["phrase"], language, goals, "phrase", sense)


def of_passages(own):
    """What is suggested for our passages by words alone, by meaning, and by the encoder of many languages alone."""
    from benchmarks.fit_meaning import from_passages, goals_of, passages, texts, words_of  # noqa: PLC0415
    from benchmarks.passages import going_by  # noqa: PLC0415

    layers, codes = _layers()
    found = sorted(passages(), key=lambda row: (row["style"], row["goal"]))
    others, mean = texts(("en",)), layers["english"].mean
    many = Meaning(
        {"english": own["many"], "many": own["many"]}, {"english": layers["many"], "many": layers["many"]}, codes
    )
    for fold in range(FOLDS):
        learnt = others + from_passages([row for place, row in enumerate(found) if place % FOLDS != fold])
        goals, words = goals_of(learnt, own["english"], mean), words_of(learnt)
        sense = Meaning(own, layers | {"english": replace(layers["english"], goals=goals, words=words)}, codes)
        for row in found[fold::FOLDS]:
            about = {int(row["goal"])} if row["goal"] else set()
            with going_by(words):
                by_words = judged(row["passage"], "en", about, row["style"], None)
            yield from by_words
            yield from judged(row["passage"], "en", about, row["style"], sense)
            yield from (replace(one, mode="many") for one in judged(row["passage"], "en", about, row["style"], many))


def of_paragraphs(sense):
    for language in LANGUAGES[1:]:
        for row in rows(f"passages/held/{language}.tsv"):
            yield from judged(row["passage"], language, {int(row["goal"])}, "paragraph", sense)


def of_public(sense):
    if util.find_spec("sdgclassification") is None:
        return
    resources = Path(next(iter(import_module(PUBLIC).__path__))) / "resources" / "benchmark.csv"
    with resources.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["label"] == "True":
                yield from judged(row["text"], "en", {int(row["sdg"])}, "public", sense)


def cached(own):
    return {name: lru_cache(maxsize=None)(encoder) for name, encoder in own.items()}
