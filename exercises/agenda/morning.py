"""What the room's sheets served when the day began, so that the end can show what the day brought."""

from collections import Counter
from collections.abc import Mapping

from alignment import AlignmentSheet, Effect
from exercises.workshop.acts import FacilitatorAct
from exercises.workshop.state import WorkshopState, kept

_NAME, _ID = "agenda", "morning"


def rows_by_goal(sheet: AlignmentSheet) -> Mapping[str, int]:
    """How many rows of a sheet serve each goal that it serves, by the goal's number; a harm serves nothing."""
    return Counter(row.goal for row in sheet.rows if row.goal and row.effect is not Effect.HARMS)


def keep_morning(act: FacilitatorAct) -> None:
    """Remember what each sheet serves now, in place of what was remembered of the day before."""
    counted = {name: dict(rows_by_goal(sheet)) for name, sheet in act.sheets.items()}
    named = {row.target for sheet in act.sheets.values() for row in sheet.rows if row.effect is not Effect.HARMS}
    goals = {name: goals for name, goals in counted.items() if goals}
    act.keep(_NAME, _ID, {"sheets": goals, "targets": sorted(named - {""})})


def morning(workshop: WorkshopState) -> Mapping[str, Mapping[str, int]] | None:
    """The rows by goal of each sheet, by id, when the day began; None where no day has begun."""
    found = kept(workshop, _NAME, _ID)
    return found.get("sheets", {}) if found else None


def morning_targets(workshop: WorkshopState) -> frozenset[str] | None:
    """The targets that some sheet named when the day began, by code; None where that was not kept.

    Some of them may lie face down by now: what is shown is what of them a sheet that may be read names.
    """
    found = kept(workshop, _NAME, _ID).get("targets")
    return None if found is None else frozenset(found)
