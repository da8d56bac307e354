"""What the script of the table is told: the rows of a sheet as cells, and the codes that can be typed into them."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from alignment.access import Verb
from alignment.ground.errors import in_words
from alignment.ground.wording import wording
from alignment.hints import hints_of
from alignment.panel.markup import beside
from alignment.sheet import AlignmentSheet
from alignment.store import Access
from alignment.table.acts import Done
from alignment.table.columns import cells_of
from alignment.table.errors import TABLE
from sdg_data import load_catalogue
from sdg_data.catalogue import LEVELS


def table_of(access: Access, sheet_id: str, language: str, known: str = "") -> dict[str, Any]:
    """The table as it is now: rows by their cells, in order, and whether the person may write in it.

    `beside` is what the page shows beside the table, as HTML, by its name.

    `stamp` is another one whenever there is something else to tell; to who has `known` it, only the stamp is told.
    Raises `NotThere` and `StoreFailed`.
    """
    stamp = f"{access.sheet_stamp(sheet_id)}-{language}"  # read first: what changes meanwhile is told once more
    if stamp == known:
        return {"stamp": stamp}
    sheet, writes = access.sheet(sheet_id), Verb.WRITE in access.verbs(sheet_id)
    shown = beside(sheet, load_catalogue(), wording("alignment", language))
    told = {"rows": _rows(sheet, language), "hours": _hours(sheet, language), "beside": shown}
    return {"stamp": stamp, "write": writes, **told}


def outcome(access: Access, sheet_id: str, done: Done, language: str) -> dict[str, Any]:
    """What an act did: the table after it, the steps to take it back by, and the texts that were left, with reasons."""
    left = [
        {"row": one.row, "column": one.column, "text": one.text,
         "refused": in_words(one.refusal, language)}
        for one in done.left
    ]  # fmt: skip
    steps = [{"row": step.row, "version": step.version, "behind": step.behind} for step in done.steps]
    return {**table_of(access, sheet_id, language), "steps": steps, "left": left}


@lru_cache(maxsize=16)
def codes(language: str) -> Mapping[str, Any]:
    """The codes of each level with their labels, in official order, and the colours of the goals."""
    catalogue = load_catalogue()
    listed: dict[str, Any] = {
        level: [[one.code, catalogue.label(one.code, language)] for one in getattr(catalogue, f"{level}s")]
        for level in LEVELS
    }
    return {**listed, "colours": {goal.code: [goal.colour, goal.text_colour] for goal in catalogue.goals}}


def _rows(sheet: AlignmentSheet, language: str) -> list[dict[str, Any]]:
    shared, hints = wording("alignment", language), hints_of(sheet, load_catalogue())
    return [
        {"id": row.id, "version": row.version, "cells": cells_of(row, language),
         "hints": [shared(f"hint-{hint}") for hint in hints[row.id]]}
        for row in sheet.rows
    ]  # fmt: skip


def _hours(sheet: AlignmentSheet, language: str) -> str:
    return wording(TABLE, language)("hours-together", hours=sum(row.hours or 0.0 for row in sheet.rows))
