"""What the room said of each project, held against the model answer."""

from collections.abc import Mapping
from dataclasses import dataclass

from alignment.agreement import answers_of
from exercises.brussels_case.preparing import copies
from exercises.cases import Case, CaseProject
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import without_hidden


@dataclass(frozen=True, slots=True)
class Comparison:
    """A project of the case with the goals that the room named for it.

    `said` has the groups that named a goal, by its code in the goals' order ("" is the whole room), `answered` counts
    the groups that named any. `score` runs from 0 (no goal in common with the model answer) to 1 (the same goals):
    shared goals as a part of all goals that either names, the mean over the groups; None where nobody answered.
    """

    number: int
    project: CaseProject
    said: Mapping[str, tuple[str, ...]]
    answered: int
    score: float | None


def comparisons(snapshot: Snapshot, plan: Case) -> tuple[Comparison, ...]:
    """The projects of the case in order, each with what the room said; hidden rows do not count."""
    answers = {
        group: answers_of(without_hidden(snapshot, sheet), rows, "goal")
        for group, (sheet, rows) in copies(snapshot).items()
    }
    return tuple(
        _compared(number, project, {group: own[number - 1] for group, own in answers.items() if number <= len(own)})
        for number, project in enumerate(plan.projects, 1)
    )


def mean_score(compared: tuple[Comparison, ...]) -> float | None:
    """The mean of the scores there are, or None where there is none."""
    scores = [one.score for one in compared if one.score is not None]
    return sum(scores) / len(scores) if scores else None


def _compared(number: int, project: CaseProject, own: Mapping[str, frozenset[str]]) -> Comparison:
    named = sorted({code for codes in own.values() for code in codes}, key=int)
    said = {code: tuple(group for group, codes in own.items() if code in codes) for code in named}
    scores = [len(codes & project.goals) / len(codes | project.goals) for codes in own.values() if codes]
    return Comparison(number, project, said, len(scores), sum(scores) / len(scores) if scores else None)
