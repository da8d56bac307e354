"""Which targets a few words most likely serve, with reasons that a person can check. The person decides.

The words of the text are matched with the glossary, the labels and the official texts (`sdg_data.matching`); what a
target gains from the other targets of its goal is added; and no goal takes more than its share of a short list, so that
a reader sees several ways to look at a project. What the text means counts beside its words where this machine has the
encoders (`alignment.meaning`), so that a target may be found without a word in common.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

import numpy as np

from alignment.certainty import Basis, Fit, Mode, fit_of
from alignment.meaning import Meaning, awaited_meaning, start_loading
from alignment.paragraphs import goals_by_words, over_targets, words_of_paragraphs
from sdg_data import Goal, Indicator, Target, load_catalogue
from sdg_data.concepts import broad_title
from sdg_data.matching import Floats, Index, Matched, Passage, Source, index, match
from sdg_data.words import SCRIPTS, as_typed, runs, stems, weak_words, words_in

LEAST = 0.28  # a score below which nothing is suggested: the words say too little
SPEAKS = 0.45  # a score from which a text speaks of a goal, among whatever else it speaks of
_JUDGED = 128  # texts whose scores are kept: what people are typing now
_SATURATED = 2.5  # the weight of matched words that makes half a full score
_ENOUGH = 25.0  # the weight of a text (some five telling words) beyond which more words need not match as well
_OF_TEXT = 0.35  # how much it matters which share of the text has matched
_OF_GOAL, _BEST_OF_GOAL = 0.3, 5  # what a target gains from the best targets of its goal
_NEXT_OF_GOAL, _MOST_OF_GOAL = 0.8, 3  # what a further target of the same goal keeps, and how many a list takes
_BESIDE_BEST = 0.35  # a suggestion that falls this far behind the best is left out,
_GOALS_TO_SHOW, _FAINT = 3, 0.2  # but for the first of three goals, as long as it is more than a shadow,
_OF_BROAD = 0.2  # the score of what a title that could hold almost anything may serve
_DOUBT = 0.7  # how much fainter a paragraph becomes that by words alone serves no goal, if they are sure of it
_TELLS = (
    2.6  # what the words of a reason weigh together at least: "public" alone says too little, "public transport" not
)
_FAINT_IN_MEANING = 0.12  # which takes less where meaning doubts what words share by chance
_BY_MEANING = 0.6  # how sure meaning alone can make: beyond this, greetings and spells begin to mean something;
_OF_PASSAGE = 0.8  # but a passage of some length does mean something
_PERSIAN = 0.4  # of that, in Persian: the encoder of many languages never learned it and knows it by its neighbours
_SHORT, _LONG = 20.0, 60.0  # weights of a text, from where words in common may be chance to where they often are
_BY_CHANCE = 0.9  # how much less words then count for a goal that the text does not mean,
_MEANT = 0.3  # or for any goal, where meaning is less sure than this of the likeliest
_WHOLE = 0.99  # the share of a passage from which a text has all of it; labels and official texts weigh less
_CLEARER = 1.25  # how much better than the others an indicator is matched that is called likely
_MOST_BY_MEANING = 2  # targets of a goal in a list where meaning has a say as well: it ranks goals more surely


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a target is suggested: the words of the text, and the passage of the target that has them too.

    `source` is "glossary", "label" or "official" (text), or "row" where the passage is another's row with these words;
    `code` that of the target, or of one of its indicators.
    Where they share no word that tells, `words` is empty, `source` "meaning", and the passage the nearest in meaning.
    For a broad title `source` is "broad" and the passage the title.
    """

    words: tuple[str, ...]
    passage: str
    source: Source | Literal["meaning", "row", "broad"]
    code: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A target that a text may serve.

    `score` is from 0 to 1 and can be compared between texts; `indicators` are all those of the target, likeliest first,
    and `likely` the one that clearly measures what the text speaks of, None where several might as well.
    `said` is what of the text speaks for it, as it was typed; empty where only its meaning does. `fit` is how sure it
    is called, by how often such suggestions were right (`alignment.certainty`), and `basis` what that rests on. A
    `broad` one is for a title that could hold almost anything: it is faint.
    """

    target: Target
    goal: Goal
    score: float
    indicators: tuple[Indicator, ...]
    reasons: tuple[Reason, ...]
    said: tuple[str, ...]
    basis: Basis
    likely: Indicator | None = None
    broad: bool = False

    @property
    def fit(self) -> Fit:
        """How sure it is called."""
        return Fit.POSSIBLE if self.broad else fit_of(self.score, self.basis)


def suggest(
    text: str, language: str | None = None, limit: int = 5, *, sense: Meaning | Literal["awaited"] | None = "awaited"
) -> list[Suggestion]:
    """The targets that `text` most likely serves, best first; an empty list where the words say too little.

    `language` is that of the person's page; the text may be in any of the six. Only the first few thousand characters
    of a text are read. `sense` judges what the text means: the encoders, which are waited for, unless who asks gives
    what is loaded by now (`meaning()`); with None, words alone count. The `basis` of each suggestion says by which it
    was found, `meaning_state()` why there are no encoders.
    """
    if sense == "awaited":
        sense = awaited_meaning()
    matched, scores = judge(text, language, sense=sense)
    if broad := _broad(text, matched, sense):
        return broad[:limit]
    if scores.max(initial=0.0) < LEAST:
        return []
    most, faint = (_MOST_OF_GOAL, _FAINT) if sense is None else (_MOST_BY_MEANING, _FAINT_IN_MEANING)
    return [
        _suggestion(text, matched, sense, (place, score), _basis(matched, sense, scores, place))
        for place, score in _spread(scores, limit, most, faint)
    ]


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
        scores = _fused(scores, sense.scores(text, _understood(matched)), matched)
        best = int(scores.argmax())
        if named is not None:
            scores[[named, best]] = scores[[best, named]]
    elif (likely := goals_by_words(text, _understood(matched))) is not None:
        # It takes from no goal for another: doubts that it has learnt from our own passages took from texts of other
        # hands what was right. Where it knows of none, all become fainter alike, and their order stays.
        beside = _beside(scores, over_targets(likely[1:], scores, _goals()), matched)
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


def reasons_for(matched: Matched, place: int) -> tuple[Reason, ...]:
    """The reasons that the words of a matched text give for the target at `place` of the catalogue; may be none."""
    return _reasons(_standing(matched, place))


def warm_up_suggestions() -> None:
    """Build what `suggest` needs in every language, so that the first person does not wait for it.

    Starts to load what knows meaning as well, and does not wait for that.
    """
    start_loading()
    words_of_paragraphs()
    for _, spoken in SCRIPTS:
        for language in spoken:
            index(language)


def scores_by_words(matched: Matched) -> Floats:
    """The scores of `judge` where words alone count."""
    # From weights of words to 0 … 1: half a score for some words, less where most of the text is about something else.
    raw = matched.scores
    of_goals = np.sort(np.append(raw, 0.0)[_by_goal()])[:, -_BEST_OF_GOAL:].sum(axis=1)
    backed = np.where(raw > 0, (raw + _OF_GOAL * of_goals[_goals()]) / (1 + _OF_GOAL), 0.0)
    covered = np.minimum(1.0, backed / max(min(matched.weight, _ENOUGH), 1e-9))
    scores: Floats = backed / (backed + _SATURATED) * covered**_OF_TEXT
    return scores


def _fused(by_words: Floats, by_meaning: Floats, matched: Matched) -> Floats:
    # Either may be enough, both are surer; so words lose nothing where the encoders understand nothing.
    trust = _PERSIAN if matched.language == "fa" else 1.0
    goals = _goals()
    of_goals = np.zeros(18)
    np.maximum.at(of_goals, goals, by_meaning)
    meant = np.sqrt(of_goals[goals] / max(of_goals.max(), _MEANT))
    length = _length(matched)
    words = by_words * (1 - _BY_CHANCE * trust * length * (1 - meant))
    return _beside(words, trust * by_meaning, matched)


def _beside(by_words: Floats, by_meaning: Floats, matched: Matched) -> Floats:
    # What a paragraph means is surer than what a phrase does.
    sure = _BY_MEANING + _length(matched) * (_OF_PASSAGE - _BY_MEANING)
    scores: Floats = 1 - (1 - by_words) * (1 - sure * by_meaning)
    return scores


def _broad(text: str, matched: Matched, sense: Meaning | None) -> list[Suggestion]:
    words, targets = broad_title(text, matched.language)
    if matched.others or not targets:
        return []
    typed = as_typed(text)
    said = runs(text, [typed.get(word, word) for word in words], matched.language)
    found = []
    for number, place in enumerate(_places()[code] for code in targets):
        basis, score = _basis(matched, sense, None, place), _OF_BROAD * _NEXT_OF_GOAL**number
        one = _suggestion(text, matched, sense, (place, score), basis)
        reason = Reason(words, " ".join(said), "broad", targets[number])
        found.append(replace(one, reasons=(reason,), said=said, likely=None, broad=True))
    return found


def _length(matched: Matched) -> float:
    return min(1.0, max(0.0, (matched.weight - _SHORT) / (_LONG - _SHORT)))


def _basis(matched: Matched, sense: Meaning | None, scores: Floats | None, place: int) -> Basis:
    goals = _goals()
    lead = 0.0 if scores is None else float(scores[place] - scores[goals != goals[place]].max())
    mode: Mode = "words" if sense is None else "english" if _understood(matched) == "en" else "many"
    return Basis(mode, _length(matched), lead)


def _spread(scores: Floats, limit: int, most: int, faint: float) -> list[tuple[int, float]]:
    # The best, until the rest falls far behind; but three ways to look at a project, if faint ones, sooner than one.
    chosen: list[tuple[int, float]] = []
    seen: set[int] = set()
    left, goals = scores.copy(), _goals()
    near = max(LEAST, _BESIDE_BEST * scores.max())
    while len(chosen) < limit:
        if left.max() < near:
            left[np.isin(goals, list(seen))] = 0.0
        place = int(left.argmax())
        if left[place] < (near if len(seen) >= _GOALS_TO_SHOW else faint):
            break
        chosen.append((place, float(left[place])))
        seen.add(int(goals[place]))
        left[place] = 0.0
        same = goals == goals[place]
        left[same] *= _NEXT_OF_GOAL if sum(same[other] for other, _ in chosen) < most else 0.0
    return chosen


def _suggestion(
    text: str, matched: Matched, sense: Meaning | None, chosen: tuple[int, float], basis: Basis
) -> Suggestion:
    place, score = chosen
    catalogue = load_catalogue()
    target = catalogue.targets[place]
    standing = _standing(matched, place)
    reach: dict[str, float] = {}
    for one in standing:
        reach[one.passage.code] = max(reach.get(one.passage.code, 0.0), one.share)
    near = () if sense is None else sense.nearest(text, target.code, _understood(matched))
    order = {code: number for number, code in enumerate(near)}
    indicators = sorted(
        catalogue.indicators_of(target.code),
        key=lambda indicator: (-reach.get(indicator.code, 0.0), order.get(indicator.code, len(order))),
    )
    told = {one.passage.code for one in standing if one.tells}
    likely = _likely(indicators, {code: share for code, share in reach.items() if code in told})
    reasons = _reasons([one for one in standing if one.tells] if near else standing)
    if near and not reasons:
        english = matched.language == "en"
        nearest = catalogue.text(near[0]) if english else catalogue.label(near[0], matched.language)
        reasons = (Reason((), nearest, "meaning", near[0]),)
    said = tuple(one for part in (matched, *matched.others) for one in _said(text, reasons, part))
    goal = catalogue.goal(target.goal)
    return Suggestion(target, goal, round(score, 3), tuple(indicators), reasons, said, basis, likely)


def _likely(indicators: Sequence[Indicator], reach: Mapping[str, float]) -> Indicator | None:
    # The only one of its target, or one whose own passages, or a concept that names it, the text matches far better.
    first, *others = indicators
    most = max((reach.get(other.code, 0.0) for other in others), default=0.0)
    return first if not others or (reach.get(first.code, 0.0) > _CLEARER * most and first.code in reach) else None


def _said(text: str, reasons: tuple[Reason, ...], matched: Matched) -> tuple[str, ...]:
    # What any project is called by says nothing of this one, unless that is all; nor does what another piece says too.
    language, own = matched.language, {word for word, _ in matched.words}
    pieces = runs(text, [word for reason in reasons for word in reason.words if word in own], language)
    words, weak = {piece: set(words_in(piece, language)) for piece in pieces}, weak_words(language)
    telling = [piece for piece in pieces if not weak.issuperset(words[piece])] or pieces
    roots = {piece: set(stems(piece, language)) or words[piece] for piece in telling}  # one of "데이터" and "데이터가"

    def says_more(other: str, piece: str) -> bool:
        shorter = (len(other), other) < (len(piece), piece)
        return roots[piece] < roots[other] or (shorter and roots[piece] == roots[other])

    return tuple(piece for piece in telling if not any(says_more(other, piece) for other in telling))


@dataclass(frozen=True, slots=True)
class _Standing:
    # A passage of a target that has words of the text, and how much of it they cover.
    passage: Passage
    words: tuple[str, ...]
    share: float
    tells: bool


def _standing(matched: Matched, place: int) -> list[_Standing]:
    # Those of the target at this place, best first, in whichever of the text's languages.
    found = []
    for part in (matched, *matched.others):
        own = index(part.language)
        here = own.targets_of(part) == place
        for share, passage in zip(part.shares[here], part.passages[here], strict=True):
            found.append((-float(share), int(passage), part, own))
    found.sort(key=lambda one: one[:2])
    tells: dict[tuple[str, tuple[str, ...]], bool] = {}  # many passages have the same words of the text
    return [_stands(own, at, part, -share, tells) for share, at, part, own in found]


def _stands(
    own: Index, at: int, part: Matched, share: float, tells: dict[tuple[str, tuple[str, ...]], bool]
) -> _Standing:
    words = own.words_of(at, part)
    key = own.language, words
    if key not in tells:
        weighed = own.telling(dict.fromkeys(stem for word, stem in part.words if word in words))
        tells[key] = sum(weighed.values()) >= _TELLS
    return _Standing(own.passages[at], words, share, tells[key])


def _understood(matched: Matched) -> str:
    # The language that an encoder reads the text in: that for English alone cannot read what is mixed with another.
    return matched.others[0].language if matched.language == "en" and matched.others else matched.language


def _reasons(standing: list[_Standing], most: int = 3) -> tuple[Reason, ...]:
    # The best passages, each for words that none before it has explained.
    reasons: list[Reason] = []
    explained: set[str] = set()
    for one in standing[:40]:
        if set(one.words) - explained:
            explained.update(one.words)
            reasons.append(Reason(one.words, one.passage.text, one.passage.source, one.passage.code))
        if len(reasons) == most:
            break
    return tuple(reasons)


@lru_cache(maxsize=1)
def _places() -> dict[str, int]:
    return {target.code: place for place, target in enumerate(load_catalogue().targets)}


@lru_cache(maxsize=1)
def _goals() -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array([target.goal for target in load_catalogue().targets])


@lru_cache(maxsize=1)
def _by_goal() -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    # For each goal, and none before the first, the places of its targets; one behind the last place where it has fewer.
    goals = _goals()
    of_goal = [np.flatnonzero(goals == goal) for goal in range(18)]
    most = max(map(len, of_goal))
    return np.array([np.pad(own, (0, most - len(own)), constant_values=len(goals)) for own in of_goal])
