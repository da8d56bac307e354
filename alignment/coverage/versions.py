"""A sheet before and after: as it was at a moment of its history, and what has changed in what it covers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from alignment.coverage.sheet import coverage_of
from alignment.ground.frames import pd
from alignment.sheet import Alignment, AlignmentSheet
from alignment.store import Action, Change
from sdg_data import Catalogue


def as_it_was(sheet: AlignmentSheet, changes: Sequence[Change], at: datetime) -> AlignmentSheet:
    """The sheet with the rows that it had at a moment, after all of the `changes` made until then.

    `changes` is the whole history of the sheet, in whatever order. The heading stays that of today, the rows are in
    the order in which they were first added: for counting, which is what this is for, neither matters.
    """
    rows: dict[str, Alignment] = {}
    for change in sorted(changes, key=lambda change: change.id):
        if change.at > at or change.row is None:
            continue
        if change.action is Action.DELETED:
            rows.pop(change.row_id, None)
        else:
            rows[change.row_id] = change.row
    return replace(sheet, rows=tuple(rows.values()))


def before_after(before: AlignmentSheet, after: AlignmentSheet, catalogue: Catalogue) -> pd.DataFrame:
    """Rows and targets of two versions of a sheet by goal (1 to 17), and by how many rows they differ.

    The columns `before`, `after` and `change` count rows, `targets_before` and `targets_after` different targets.
    """
    one, other = coverage_of(before, catalogue).goals, coverage_of(after, catalogue).goals
    table = [(a.goal, a.rows, b.rows, b.rows - a.rows, a.targets, b.targets) for a, b in zip(one, other, strict=True)]
    columns = ["goal", "before", "after", "change", "targets_before", "targets_after"]
    return pd.DataFrame(table, columns=columns).set_index("goal")
