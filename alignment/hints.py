"""Quality hints beside a row or a whole sheet: what a colleague would ask about it. They never block."""

from collections import defaultdict

from alignment.coverage import effects_of
from alignment.sheet import AlignmentSheet, Effect
from sdg_data import Catalogue, Reach

MANY_GOALS = 5  # goals on one project from which on a reader doubts each of them
ALL_HELP = 3  # rows that help, from which on a reader misses those that do not


def hints_of(sheet: AlignmentSheet, catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """For each row id the hints that it earns, in a fixed order; the wording keys are `hint-…`."""
    goals_of = defaultdict(set)
    for row in sheet.rows:
        if row.project and row.goal:
            goals_of[row.project.casefold()].add(row.goal)
    found = {}
    for row in sheet.rows:
        target = row.completed(catalogue).target
        earned = {
            "no-goal": not row.goal,
            "goal-only": bool(row.goal) and not row.target and not row.indicator,
            "no-project": not row.project,
            "no-reason": bool(row.goal) and not row.why,
            "many-goals": len(goals_of[row.project.casefold()]) >= MANY_GOALS if row.project else False,
            "little-reach": bool(target) and catalogue.target(target).reach is Reach.LITTLE,
        }
        found[row.id] = tuple(hint for hint, there in earned.items() if there)
    return found


def sheet_hints(sheet: AlignmentSheet) -> tuple[str, ...]:
    """The hints that a whole sheet earns; the wording keys are `sheet-hint-…`.

    "all-help": of the rows whose effect somebody has said, three or more, every one helps.
    """
    said = effects_of(sheet)
    return ("all-help",) if said[Effect.HELPS] >= ALL_HELP and not said[Effect.HARMS] else ()
