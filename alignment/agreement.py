"""Double coding: how far groups that aligned the same case, each for itself, agree on the goals or targets of a row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from alignment.sheet import AlignmentSheet
from sdg_data.catalogue import Level, official_order


@dataclass(frozen=True, slots=True)
class RowAgreement:
    """What the groups said of one row: who named which code, and how far they agree.

    `named` has the groups that named a code, by code, the code of most groups first. `answered` counts the groups that
    named any. `score` runs from 0 (split in halves) to 1 (all say the same); None where fewer than two answered.
    """

    named: Mapping[str, tuple[str, ...]]
    answered: int
    score: float | None


def agreement(answers: Mapping[str, Sequence[frozenset[str]]]) -> tuple[RowAgreement, ...]:
    """The agreement row by row; `answers` has, by group, the codes it named for each row, in the same order.

    For each code that somebody named: |agree - disagree| / all, where "agree" counts the groups that named it and "all"
    those that answered the row. The score of a row is the mean over its codes.
    """
    rows = max((len(own) for own in answers.values()), default=0)
    return tuple(
        _row({group: own[place] for group, own in answers.items() if place < len(own)}) for place in range(rows)
    )


def _row(said: Mapping[str, frozenset[str]]) -> RowAgreement:
    answered = {group: codes for group, codes in said.items() if codes}
    codes = sorted({code for own in answered.values() for code in own}, key=official_order)
    named = {code: tuple(group for group, own in answered.items() if code in own) for code in codes}
    named = dict(sorted(named.items(), key=lambda entry: -len(entry[1])))
    if len(answered) < 2:  # noqa: PLR2004 (nobody can agree alone)
        return RowAgreement(named, len(answered), None)
    every = len(answered)
    shares = [abs(len(groups) - (every - len(groups))) / every for groups in named.values()]
    return RowAgreement(named, every, sum(shares) / len(shares))


def answers_of(sheet: AlignmentSheet, row_ids: Sequence[str], level: Level) -> tuple[frozenset[str], ...]:
    """The codes at `level` that a group's copy of a case names for each of the case's rows.

    A row that the group added for another goal counts with the row whose project and focus it shares.
    """
    found = []
    for row_id in row_ids:
        own = sheet.row(row_id)
        same = [
            row
            for row in sheet.rows
            if row.id == row_id or (own and (row.project, row.strategic_focus) == (own.project, own.strategic_focus))
        ]
        found.append(frozenset(code for row in same if (code := getattr(row, level))))
    return tuple(found)
