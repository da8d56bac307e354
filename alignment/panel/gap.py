"""The next goal that a sheet might serve and no row of it names: a question to its author, never an answer."""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from alignment.coverage import EVERY_COURSE
from alignment.judging import SPEAKS
from alignment.meaning import meaning, meaning_state
from alignment.sheet import Alignment, AlignmentSheet, Kind
from alignment.suggestions import suggest
from sdg_data import Catalogue
from sdg_data.words import runs

_ROWS_READ = 20  # the latest: a sheet is looked at again after each row of it


@dataclass(frozen=True, slots=True)
class Gap:
    """A goal that no row of a sheet names, by its number as a code, and what speaks for it.

    Either the sheet's own `words` do, as they stand together in the row with the `number`, 0 for the heading; no words
    where only the meaning of the text is near. Or the indicator `code` does, which the row has and which is listed
    under this goal as `same`.
    """

    goal: str
    number: int
    words: tuple[str, ...] = ()
    code: str = ""
    same: str = ""


def next_gap(sheet: AlignmentSheet, catalogue: Catalogue, language: str) -> Gap | None:
    """The goal to think of next, None where nothing speaks for any.

    First what the sheet's own texts suggest: of the heading and of its latest twenty rows, the likeliest target of a
    goal that no row names, as long as they speak of it and nobody put it aside. Else the goal that is
    linked most with those the sheet has: by indicators of its rows that the United Nations list under that goal as
    well. Goals 4 and 17 are no gap of a course, for every course touches them.
    """
    named = {row.completed(catalogue).goal for row in sheet.rows}
    apart = map(str, EVERY_COURSE) if sheet.kind is Kind.COURSE else ()
    return _suggested(sheet, named | {*apart}, language) or _linked(sheet, named | {*apart}, catalogue)


def _suggested(sheet: AlignmentSheet, passed: set[str], language: str) -> Gap | None:
    numbered = [*enumerate(sheet.rows, 1)][-_ROWS_READ:]
    texts = [(0, f"{sheet.title}. {sheet.strategic_goal}")]
    texts += [(number, f"{row.strategic_focus}. {row.project}") for number, row in numbered]
    rejected = {code for row in sheet.rows for code in row.rejected}
    best, found = SPEAKS, None
    for number, text in texts:
        for goal, target, score, words in _likely(text, language, meaning_state()):
            if goal not in passed and target not in rejected and score >= best:
                best, found = score, Gap(goal, number, words)
    return found


@lru_cache(maxsize=2048)  # after each row the other rows are asked about again
def _likely(text: str, language: str, _state: str) -> tuple[tuple[str, str, float, tuple[str, ...]], ...]:
    # Goal, target, score and what the text says of the first reason; another state of `meaning` finds other ones.
    return tuple(
        (one.goal.code, one.target.code, one.score, runs(text, one.reasons[0].words, language) if one.reasons else ())
        for one in suggest(text, language, sense=meaning())
    )


def _linked(sheet: AlignmentSheet, passed: set[str], catalogue: Catalogue) -> Gap | None:
    links = [
        Gap(same.partition(".")[0], number, code=code, same=same)
        for number, row in enumerate(sheet.rows, 1)
        for code in _indicators(row.completed(catalogue), catalogue)
        for same in catalogue.indicator(code).same_as
    ]
    links = [link for link in links if link.goal not in passed]
    counted = Counter(link.goal for link in links)
    return max(links, key=lambda link: counted[link.goal], default=None)


def _indicators(row: Alignment, catalogue: Catalogue) -> tuple[str, ...]:
    # The one that the row measures itself by, else all those of its target.
    if catalogue.level(row.indicator) == "indicator":
        return (row.indicator,)
    if catalogue.level(row.target) == "target":
        return tuple(indicator.code for indicator in catalogue.indicators_of(row.target))
    return ()
