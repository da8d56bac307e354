"""Which targets a few words most likely serve, with reasons that a person can check. The person decides.

The words of the text are matched with the glossary, the labels and the official texts (`sdg_data.matching`); what a
target gains from the other targets of its goal is added; and no goal takes more than its share of a short list, so that
a reader sees several ways to look at a project.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sdg_data import Goal, Indicator, Target, load_catalogue
from sdg_data.matching import Floats, Index, Matched, Source, index, match
from sdg_data.words import SCRIPTS

LEAST = 0.28  # a score below which nothing is suggested: the words say too little
FITS = (0.45, 0.6)  # scores from which a suggestion is called likely, and strong
_SATURATED = 2.5  # the weight of matched words that makes half a full score
_ENOUGH = 25.0  # the weight of a text (some five telling words) beyond which more words need not match as well
_OF_TEXT = 0.35  # how much it matters which share of the text has matched
_OF_GOAL, _BEST_OF_GOAL = 0.3, 5  # what a target gains from the best targets of its goal
_NEXT_OF_GOAL, _MOST_OF_GOAL = 0.8, 3  # what a further target of the same goal keeps, and how many a list takes
_BESIDE_BEST = 0.35  # a suggestion that falls this far behind the best is left out


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a target is suggested: the words of the text, and the passage of the target that has them too.

    `source` is "glossary", "label" or "official" (text); `code` that of the target, or of one of its indicators.
    """

    words: tuple[str, ...]
    passage: str
    source: Source
    code: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A target that a text may serve.

    `score` is from 0 to 1 and can be compared between texts; `indicators` are all those of the target, likeliest first.
    """

    target: Target
    goal: Goal
    score: float
    indicators: tuple[Indicator, ...]
    reasons: tuple[Reason, ...]


def suggest(text: str, language: str | None = None, limit: int = 5) -> list[Suggestion]:
    """The targets that `text` most likely serves, best first; an empty list where the words say too little.

    `language` is that of the person's page; the text may be in any of the six. Only the first few thousand characters
    of a text are read.
    """
    matched = match(text, language)
    scores = _scores(matched)
    best = scores.max(initial=0.0)
    if best < LEAST:
        return []
    chosen = _spread(scores, max(LEAST, _BESIDE_BEST * best), limit)
    return [_suggestion(matched, place, score) for place, score in chosen]


def warm_up_suggestions() -> None:
    """Build what `suggest` needs in every language, so that the first person does not wait for it."""
    for _, spoken in SCRIPTS:
        for language in spoken:
            index(language)


def _scores(matched: Matched) -> Floats:
    # From weights of words to 0 … 1: half a score for some words, less where most of the text is about something else.
    raw = matched.scores
    of_goals = np.zeros(18)
    goals = _goals()
    for goal in range(1, 18):
        of_goals[goal] = np.sort(raw[goals == goal])[::-1][:_BEST_OF_GOAL].sum()
    backed = np.where(raw > 0, (raw + _OF_GOAL * of_goals[goals]) / (1 + _OF_GOAL), 0.0)
    covered = np.minimum(1.0, backed / max(min(matched.weight, _ENOUGH), 1e-9))
    scores: Floats = backed / (backed + _SATURATED) * covered**_OF_TEXT
    return scores


def _spread(scores: Floats, least: float, limit: int) -> list[tuple[int, float]]:
    chosen: list[tuple[int, float]] = []
    left, goals = scores.copy(), _goals()
    while len(chosen) < limit:
        place = int(left.argmax())
        if left[place] < least:
            break
        chosen.append((place, float(left[place])))
        left[place] = 0.0
        same = goals == goals[place]
        left[same] *= _NEXT_OF_GOAL if sum(same[other] for other, _ in chosen) < _MOST_OF_GOAL else 0.0
    return chosen


def _suggestion(matched: Matched, place: int, score: float) -> Suggestion:
    catalogue, own = load_catalogue(), index(matched.language)
    target = catalogue.targets[place]
    here = own.targets_of(matched) == place
    shares = sorted(
        zip(matched.shares[here], matched.passages[here], strict=True), key=lambda found: (-found[0], found[1])
    )
    reach: dict[str, float] = {}
    for share, passage in shares:
        code = own.passages[passage].code
        reach[code] = max(reach.get(code, 0.0), float(share))
    indicators = sorted(catalogue.indicators_of(target.code), key=lambda indicator: -reach.get(indicator.code, 0.0))
    reasons = _reasons(matched, own, [int(passage) for _, passage in shares])
    return Suggestion(target, catalogue.goal(target.goal), round(score, 3), tuple(indicators), reasons)


def _reasons(matched: Matched, own: Index, places: list[int], most: int = 3) -> tuple[Reason, ...]:
    # The best passages, each for words that none before it has explained.
    reasons: list[Reason] = []
    explained: set[str] = set()
    for place in places[:40]:
        passage, words = own.passages[place], own.words_of(place, matched)
        if set(words) - explained:
            explained.update(words)
            reasons.append(Reason(words, passage.text, passage.source, passage.code))
        if len(reasons) == most:
            break
    return tuple(reasons)


@lru_cache(maxsize=1)
def _goals() -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array([target.goal for target in load_catalogue().targets])
