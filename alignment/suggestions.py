"""Which targets a few words most likely serve, with reasons that a person can check. The person decides.

They are chosen by the scores that `alignment.judging` gives the targets; no goal takes more than its share of a short
list, so that a reader sees several ways to look at a project.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

import numpy as np

from alignment.certainty import Basis, Fit, Mode, fit_of
from alignment.judging import LEAST, goals_of_targets, judge, length_of, understood_as
from alignment.meaning import Meaning, awaited_meaning, start_loading
from alignment.paragraphs import words_of_paragraphs
from sdg_data import Goal, Indicator, Target, load_catalogue
from sdg_data.concepts import broad_title
from sdg_data.matching import Floats, Index, Matched, Passage, Source, index
from sdg_data.words import SCRIPTS, as_typed, runs, stems, weak_words, words_in

_NEXT_OF_GOAL, _MOST_OF_GOAL = 0.8, 3  # what a further target of the same goal keeps, and how many a list takes
_BESIDE_BEST = 0.35  # a suggestion that falls this far behind the best is left out,
_GOALS_TO_SHOW, _FAINT = 3, 0.2  # but for the first of three goals, as long as it is more than a shadow,
_FAINT_IN_MEANING = 0.12  # which takes less where meaning doubts what words share by chance
_OF_BROAD = 0.2  # the score of what a title that could hold almost anything may serve
_TELLS = 2.6  # what words of a reason weigh together at least: "public" says too little, "public transport" enough
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


def _basis(matched: Matched, sense: Meaning | None, scores: Floats | None, place: int) -> Basis:
    goals = goals_of_targets()
    lead = 0.0 if scores is None else float(scores[place] - scores[goals != goals[place]].max())
    mode: Mode = "words" if sense is None else "english" if understood_as(matched) == "en" else "many"
    return Basis(mode, length_of(matched), lead)


def _spread(scores: Floats, limit: int, most: int, faint: float) -> list[tuple[int, float]]:
    # The best, until the rest falls far behind; but three ways to look at a project, if faint ones, sooner than one.
    chosen: list[tuple[int, float]] = []
    seen: set[int] = set()
    left, goals = scores.copy(), goals_of_targets()
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
    near = () if sense is None else sense.nearest(text, target.code, understood_as(matched))
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
