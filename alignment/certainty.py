"""How likely a suggestion is right about its goal: fitted on texts with known goals, and judged on others.

A score says how well a text matches; how often that is right depends on the text's length and on what it was read by.
`data/certainty.csv` has what was fitted, by mode and length; `data/certainty.md` says how, and what came out.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import Literal

from sdg_data.catalogue import csv_rows

Mode = Literal["words", "english", "many"]
# The lowest from which, of what was fitted on, each kind of text was right often enough: 65 and, with what chance may
# have given taken off, 90 of 100 (`benchmarks/fit_certainty.py`).
LIKELY, STRONG = 0.73, 0.95
FILE = Path(__file__).parent / "data" / "certainty.csv"


class Fit(IntEnum):
    """How sure a suggestion is: the wording keys are `fit-…`."""

    POSSIBLE = 1
    LIKELY = 2
    STRONG = 3


@dataclass(frozen=True, slots=True)
class Basis:
    """What a suggestion rests on, beside its score.

    `mode` is what the text was read by: words alone, or the encoder of English or of many languages as well. `length`
    is from 0 for a phrase to 1 for a paragraph; `lead` how far the score is above the best of any other goal.
    """

    mode: Mode
    length: float
    lead: float


def likelihood(score: float, basis: Basis) -> float:
    """How likely it is, from 0 to 1, that a suggestion with this score names a goal that the text is about."""
    short, long = (_fitted()[basis.mode, length] for length in ("short", "long"))
    told = (1.0, score, basis.lead)
    logit = sum(
        ((1 - basis.length) * one + basis.length * other) * value
        for one, other, value in zip(short, long, told, strict=True)
    )
    return 1 / (1 + math.exp(-logit))


def fit_of(score: float, basis: Basis) -> Fit:
    """How sure a suggestion with this score is called."""
    likely = likelihood(score, basis)
    return Fit.STRONG if likely >= STRONG else Fit.LIKELY if likely >= LIKELY else Fit.POSSIBLE


@lru_cache(maxsize=1)
def _fitted() -> Mapping[tuple[str, str], tuple[float, float, float]]:
    return {
        (row["mode"], row["length"]): (float(row["constant"]), float(row["score"]), float(row["lead"]))
        for row in csv_rows(FILE)
    }
