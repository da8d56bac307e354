"""Fit alignment/data/certainty.csv: `python -m benchmarks.fit_certainty`. Needs the extra `benchmarks`.

A logistic regression a mode, on the score of a suggestion and its lead over other goals, each for a phrase and for a
paragraph; what lies between is in proportion. Fitted after `fit_meaning`, whose layers the scores come
from. Takes some six minutes. Prints the limits that `alignment/certainty.py` is to have.
"""

import csv
from collections import defaultdict

import numpy as np

from alignment.certainty import FILE, Basis, _fitted, likelihood
from alignment.encoders import encoders
from alignment.meaning import Meaning, _layers
from benchmarks.certainty import WEIGHTS, cached, of_passages, of_phrases

PENALTY = 0.1
FEWEST = 30  # suggestions of a kind and mode of text by which a limit is judged
CHANCE = 1.64  # standard errors that chance may have given to what is called strong: 19 times of 20 it gave fewer


def told(found):
    """(n, 6) constant, score and lead of each suggestion, as far as its text is a phrase, then as a paragraph."""
    length = np.array([[one.length] for one in found])
    own = np.array([(1.0, one.score, one.lead) for one in found])
    return np.hstack([own * (1 - length), own * length])


def fitted(found):
    values, right = told(found), np.array([one.right for one in found], float)
    weights = np.array([WEIGHTS[one.kind] for one in found])
    solved = np.zeros(values.shape[1])
    for _ in range(50):  # Newton's steps: they settle after some ten
        likely = 1 / (1 + np.exp(-values @ solved))
        slope = values.T @ (weights * (likely - right)) + PENALTY * solved
        bend = (values * (weights * likely * (1 - likely))[:, None]).T @ values + PENALTY * np.eye(len(solved))
        solved -= np.linalg.solve(bend, slope)
    return solved


def at_least(rights, chance):
    """The share of what was right that stands whatever chance has given: the lower end of Wilson's interval."""
    share, n = np.mean(rights), len(rights)
    middle, spread = share + chance**2 / (2 * n), chance * np.sqrt(share * (1 - share) / n + chance**2 / (4 * n * n))
    return (middle - spread) / (1 + chance**2 / n)


def limit(judged, wanted, chance=0.0, below=1.01):
    """The lowest likelihood, in hundredths, from which every kind of text was right often enough, in each mode.

    `judged` are the likelihoods of suggestions with what was suggested; those from `below` have a name already.
    """
    for least in range(50, 100):
        rights = defaultdict(list)
        for likely, one in judged:
            if least / 100 <= likely < below:
                rights[one.mode, one.kind].append(one.right)
        if all(at_least(own, chance) >= wanted for own in rights.values() if len(own) >= FEWEST):
            return least / 100
    return 1.0


def main():
    own = cached(encoders())
    sense = Meaning(own, *_layers())
    found = [*of_phrases(None, "tune"), *of_phrases(sense, "tune"), *of_passages(own)]
    with FILE.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(["mode", "length", "constant", "score", "lead"])
        for mode in ("words", "english", "many"):
            values = fitted([one for one in found if one.mode == mode])
            for length, part in (("short", values[:3]), ("long", values[3:])):
                writer.writerow([mode, length, *(f"{value:.3f}" for value in part)])
    _fitted.cache_clear()
    judged = [(likelihood(one.score, Basis(one.mode, one.length, one.lead)), one) for one in found]
    strong = limit(judged, 0.9, CHANCE)
    print(f"LIKELY, STRONG = {limit(judged, 0.65, below=strong)}, {strong}")


if __name__ == "__main__":
    main()
