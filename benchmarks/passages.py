"""How surely passages find their goal that the layers were not fitted on: `python -m benchmarks.passages`.

Goes by our own passages (`benchmarks/passages/en.tsv`), each fifth judged with a layer fitted without it. These figures
may be tuned by: weights, fusion and thresholds for paragraphs were. Needs the extra `benchmarks`.
"""

from dataclasses import replace
from functools import lru_cache

import numpy as np

from alignment.encoders import encoders
from alignment.meaning import Meaning, _layers
from alignment.suggestions import SPEAKS, suggest
from benchmarks.fit_meaning import from_passages, goals_of, passages, texts, words_of

FOLDS = 5


def judged(rows, folds, own):
    """For each row the scores of the 17 goals, by layers fitted without the rows of its fold: with one fold, of any."""
    layers, codes = _layers()
    others = texts(("en",))
    mean = layers["english"].mean
    found = np.zeros((len(rows), 17))
    for fold in range(folds):
        learnt = others + from_passages([row for place, row in enumerate(rows) if place % folds != fold])
        goals, words = goals_of(learnt, own["english"], mean), words_of(learnt)
        sense = Meaning(own, layers | {"english": replace(layers["english"], goals=goals, words=words)}, codes)
        for place in range(fold, len(rows), folds):
            for one in suggest(rows[place]["passage"], "en", limit=60, sense=sense):
                goal = one.goal.number - 1
                found[place, goal] = max(found[place, goal], one.score)
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
    print(f"{name:18} {len(yes):4} {100 * (ranks == 0).mean():7.1f} {100 * (ranks < 3).mean():7.1f} {surer:7.1f}"
          f" {accuracy:7.1f}   {off} of {(goals == 0).sum()}")  # fmt: skip


def main():
    rows = sorted(passages(), key=lambda row: (row["style"], row["goal"]))  # so that every fold has all of both
    print("style  fitted on     n  goal-1  goal-3   surer  yes/no   nothing found where there is nothing")
    own = {name: lru_cache(maxsize=None)(encoder) for name, encoder in encoders().items()}
    for fitted_on, folds in (("others", 1), ("passages", FOLDS)):
        scores = judged(rows, folds, own)
        for style in ("plain", "excerpt", "long", "full"):
            kept = [place for place, row in enumerate(rows) if row["style"] == style]
            printed([rows[place] for place in kept], scores[kept], f"{style:8} {fitted_on}")


if __name__ == "__main__":
    main()
