"""How likely a few words serve each target: one score a target, from 0 to 1, by which suggestions are chosen.

The words of the text are matched with the glossary, the labels and the official texts (`sdg_data.matching`); what a
target gains from the other targets of its goal is added. What the text means counts beside its words where this machine
has the encoders (`alignment.meaning`), so that a target may be found without a word in common.
"""

from functools import lru_cache

import numpy as np

from alignment.meaning import Meaning
from alignment.paragraphs import goals_by_words, over_targets
from sdg_data import load_catalogue
from sdg_data.matching import Floats, Matched, index, match
from sdg_data.words import stems, weak_words

LEAST = 0.28  # a score below which nothing is suggested: the words say too little
SPEAKS = 0.45  # a score from which a text speaks of a goal, among whatever else it speaks of
_JUDGED = 128  # texts whose scores are kept: what people are typing now
_SATURATED = 2.5  # the weight of matched words that makes half a full score
_ENOUGH = 25.0  # the weight of a text (some five telling words) beyond which more words need not match as well
_OF_TEXT = 0.35  # how much it matters which share of the text has matched
_OF_GOAL, _BEST_OF_GOAL = 0.3, 5  # what a target gains from the best targets of its goal
_DOUBT = 0.7  # how much fainter a paragraph becomes that by words alone serves no goal, if they are sure of it
_BY_MEANING = 0.6  # how sure meaning alone can make: beyond this, greetings and spells begin to mean something;
_OF_PASSAGE = 0.8  # but a passage of some length does mean something
_PERSIAN = 0.4  # of that, in Persian: the encoder of many languages never learned it and knows it by its neighbours
_SHORT, _LONG = 20.0, 60.0  # weights of a text, from where words in common may be chance to where they often are
_BY_CHANCE = 0.9  # how much less words then count for a goal that the text does not mean,
_MEANT = 0.3  # or for any goal, where meaning is less sure than this of the likeliest
_WHOLE = 0.99  # the share of a passage from which a text has all of it; labels and official texts weigh less


@lru_cache(maxsize=_JUDGED)
def judge(text: str, language: str | None = None, *, sense: Meaning | None) -> tuple[Matched, Floats]:
    """How `text` matches the targets, and the scores from 0 to 1 that `suggest` chooses by, one a target.

    The scores are everybody's and cannot be changed: a form asks about the same text for what it suggests, for the
    network's memory, and again when a code is chosen.
    """
    matched = match(text, language)
    scores = scores_by_words(matched)
    if sense is not None:
        named = named_place(text, matched, scores)
        scores = _fused(scores, sense.scores(text, understood_as(matched)), matched)
        best = int(scores.argmax())
        if named is not None:
            scores[[named, best]] = scores[[best, named]]
    elif (likely := goals_by_words(text, understood_as(matched))) is not None:
        # It takes from no goal for another: doubts that it has learnt from our own passages took from texts of other
        # hands what was right. Where it knows of none, all become fainter alike, and their order stays.
        beside = _beside(scores, over_targets(likely[1:], scores, goals_of_targets()), matched)
        scores = beside * (1 - _DOUBT * likely[0])
    scores.flags.writeable = False
    return matched, scores


def named_place(text: str, matched: Matched, by_words: Floats) -> int | None:
    """The place of the target that a text names by a whole phrase of a concept or the glossary, and nothing else.

    What somebody wrote down for such a phrase goes before what an encoder makes of it, so that a concept leads to the
    same target in all languages. None for a text that says more, or less.
    """
    best = int(by_words.argmax())
    own = index(matched.language)
    whole = matched.passages[(matched.shares > _WHOLE) & (own.targets_of(matched) == best)]
    telling = set(stems(text, matched.language)) - weak_words(matched.language)
    named = not matched.others and any(telling <= own.stems_of(int(place)) for place in whole)
    return best if named else None


def scores_by_words(matched: Matched) -> Floats:
    """The scores of `judge` where words alone count."""
    # From weights of words to 0 … 1: half a score for some words, less where most of the text is about something else.
    raw = matched.scores
    of_goals = np.sort(np.append(raw, 0.0)[_by_goal()])[:, -_BEST_OF_GOAL:].sum(axis=1)
    backed = np.where(raw > 0, (raw + _OF_GOAL * of_goals[goals_of_targets()]) / (1 + _OF_GOAL), 0.0)
    covered = np.minimum(1.0, backed / max(min(matched.weight, _ENOUGH), 1e-9))
    scores: Floats = backed / (backed + _SATURATED) * covered**_OF_TEXT
    return scores


def _fused(by_words: Floats, by_meaning: Floats, matched: Matched) -> Floats:
    # Either may be enough, both are surer; so words lose nothing where the encoders understand nothing.
    trust = _PERSIAN if matched.language == "fa" else 1.0
    goals = goals_of_targets()
    of_goals = np.zeros(18)
    np.maximum.at(of_goals, goals, by_meaning)
    meant = np.sqrt(of_goals[goals] / max(of_goals.max(), _MEANT))
    length = length_of(matched)
    words = by_words * (1 - _BY_CHANCE * trust * length * (1 - meant))
    return _beside(words, trust * by_meaning, matched)


def _beside(by_words: Floats, by_meaning: Floats, matched: Matched) -> Floats:
    # What a paragraph means is surer than what a phrase does.
    sure = _BY_MEANING + length_of(matched) * (_OF_PASSAGE - _BY_MEANING)
    scores: Floats = 1 - (1 - by_words) * (1 - sure * by_meaning)
    return scores


def understood_as(matched: Matched) -> str:
    """The language that an encoder reads a text in: that for English alone cannot read what is mixed with another."""
    return matched.others[0].language if matched.language == "en" and matched.others else matched.language


def length_of(matched: Matched) -> float:
    """How much of a passage a text is, by the weight of its words: from 0, a phrase, to 1."""
    return min(1.0, max(0.0, (matched.weight - _SHORT) / (_LONG - _SHORT)))


@lru_cache(maxsize=1)
def goals_of_targets() -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The number of the goal of each target, in the order of the catalogue."""
    return np.array([target.goal for target in load_catalogue().targets])


@lru_cache(maxsize=1)
def _by_goal() -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    # For each goal, and none before the first, the places of its targets; one behind the last place where it has fewer.
    goals = goals_of_targets()
    of_goal = [np.flatnonzero(goals == goal) for goal in range(18)]
    most = max(map(len, of_goal))
    return np.array([np.pad(own, (0, most - len(own)), constant_values=len(goals)) for own in of_goal])
