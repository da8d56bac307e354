"""What a simulated participant does on a sheet: align one row, as somebody would who takes up a suggestion."""

import random
from dataclasses import replace

from alignment import Alignment, AlignmentSheet
from alignment.editing import for_another_goal, with_suggested
from alignment.meaning import meaning
from alignment.suggestions import suggest
from exercises.workshop.rehearsal.sentences import sentence, speaking
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from sdg_data import load_catalogue

_CHANCES = (6, 2, 1)  # of the likeliest suggestions to be taken: the simulated do not all say the same
_MOST_GOALS = 2  # of one project


def align_a_row(
    snapshot: Snapshot, sheet: AlignmentSheet, seat: Seat, chance: random.Random, *, with_change: bool = False
) -> None:
    """Align a row that is not aligned yet; where all are, link a project to a second goal, or leave the sheet as it is.

    `with_change` also says what would change tomorrow. Raises `AlignmentError` as a person's save does.
    """
    waiting = [row for row in sheet.rows if not row.goal]
    first = chance.choice(waiting) if waiting else None
    row = _aligned(snapshot, first, chance) if first else _second_goal(snapshot, sheet, chance)
    if row is None:
        return
    if with_change and row.id:
        row = replace(row, change_tomorrow=row.change_tomorrow or sentence(snapshot, chance))
    seat.align(sheet.id, row)


def _aligned(snapshot: Snapshot, row: Alignment, chance: random.Random) -> Alignment:
    catalogue = load_catalogue()
    text = f"{row.strategic_focus}. {row.project}"
    found = suggest(text, snapshot.workshop.language, len(_CHANCES), sense=meaning())
    likely = chance.choices(found, _CHANCES[: len(found)])[0].target if found else chance.choice(catalogue.targets)
    return replace(with_suggested(row, likely.code, catalogue), why=row.why or speaking(snapshot)("why"))


def _second_goal(snapshot: Snapshot, sheet: AlignmentSheet, chance: random.Random) -> Alignment | None:
    goals: dict[tuple[str, str], set[str]] = {}
    for row in sheet.rows:
        goals.setdefault((row.strategic_focus, row.project), set()).add(row.goal)
    single = [row for row in sheet.rows if len(goals[row.strategic_focus, row.project]) < _MOST_GOALS]
    if not single:
        return None
    first = chance.choice(single)
    added = _aligned(snapshot, replace(for_another_goal(first), id="", version=0), chance)
    return None if added.goal == first.goal else added
