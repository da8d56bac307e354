"""How surely passages find their goal that the layers were not fitted on: `python -m benchmarks.passages`.

Goes by our own passages (`benchmarks/passages/en.tsv`), each fifth judged with layers fitted without it, with the
encoders and by words alone. These figures may be tuned by: weights, fusion and thresholds for paragraphs were. They
flatter: what is fitted on and what is judged are of the same hand. Needs the extra `benchmarks`.
"""

from dataclasses import replace
from functools import lru_cache
from itertools import product
from unittest.mock import patch

import numpy as np

from alignment import paragraphs
from alignment.encoders import encoders
from alignment.judging import SPEAKS, judge
from alignment.meaning import Meaning, _layers
from alignment.suggestions import suggest
from benchmarks.fit_meaning import from_passages, goals_of, passages, texts, words_of

FOLDS = 5


def going_by(words):
    """While it lasts, suggestions by words alone go by this layer for paragraphs, and not by that of the toolkit."""
    judge.cache_clear()
    return patch.object(paragraphs, "words_of_paragraphs", lambda: words)


def judged(rows, folds, own):
    """For each row the scores of the 17 goals, by layers fitted without the rows of its fold: with one fold, of any.

    With the encoders, and by words alone.
    """
    layers, codes = _layers()
    others = texts(("en",))
    mean = layers["english"].mean
    found = {"meaning": np.zeros((len(rows), 17)), "words": np.zeros((len(rows), 17))}
    for fold in range(folds):
        learnt = others + from_passages([row for place, row in enumerate(rows) if place % folds != fold])
        goals, words = goals_of(learnt, own["english"], mean), words_of(learnt)
        sense = Meaning(own, layers | {"english": replace(layers["english"], goals=goals, words=words)}, codes)
        with going_by(words):
            for place, (method, by) in product(range(fold, len(rows), folds), (("meaning", sense), ("words", None))):
                own_scores = found[method][place]
                for one in suggest(rows[place]["passage"], "en", limit=60, sense=by):
                    goal = one.goal.number - 1
                    own_scores[goal] = max(own_scores[goal], one.score)
    return found


def printed(rows, scores, name):
    goals = np.array([int(row["goal"] or 0) for row in rows])
    of_goal = [one[goal - 1] for one, goal in zip(scores, goals, strict=True) if goal]
    ranks = np.array([(one > one[goal - 1]).sum() for one, goal in zip(scores, goals, strict=True) if goal])
    yes = np.array(of_goal)
    no = np.array([one[int(goal) - 1] for one, row in zip(scores, rows, strict=True) for goal in row["not"].split()])
    surer = 100 * ((yes[:, None] > no).mean() + (yes[:, None] == no).mean() / 2)
    accuracy = 50 * ((yes >= SPEAKS).mean() + (no < SPEAKS).mean())
    off = (scores[goals == 0].max(axis=1) == 0).sum()
    print(f"{name:26} {len(yes):4} {100 * (ranks == 0).mean():7.1f} {100 * (ranks < 3).mean():7.1f} {surer:7.1f}"
          f" {accuracy:7.1f}   {off} of {(goals == 0).sum()}")  # fmt: skip


def main():
    rows = sorted(passages(), key=lambda row: (row["style"], row["goal"]))  # so that every fold has all of both
    print("style    fitted on  read by     n  goal-1  goal-3   surer  yes/no   nothing found where there is nothing")
    own = {name: lru_cache(maxsize=None)(encoder) for name, encoder in encoders().items()}
    for fitted_on, folds in (("others", 1), ("passages", FOLDS)):
        scores = judged(rows, folds, own)
        for method, style in product(scores, ("plain", "excerpt", "long", "full")):
            kept = [place for place, row in enumerate(rows) if row["style"] == style]
            printed([rows[place] for place in kept], scores[method][kept], f"{style:8} {fitted_on:10} {method}")


if __name__ == "__main__":
    main()
