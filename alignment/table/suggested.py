"""What the table suggests for rows that say what they are about and have no codes yet, such as pasted ones."""

from collections.abc import Collection
from typing import Any

from alignment.ground.wording import wording
from alignment.reasons import because
from alignment.sheet import Alignment
from alignment.store import Access
from alignment.table.columns import cells_of
from alignment.taking import says_too_little, suggested, taken
from sdg_data import load_catalogue
from sdg_data.catalogue import LEVELS

AT_ONCE = 40  # rows of one question: a list that somebody pastes


def suggested_for(access: Access, sheet_id: str, rows: Collection[str], language: str) -> dict[str, Any]:
    """The first suggestion for each of these rows, by their ids: its code, the cells it would fill, and the reason.

    For a row that says too little the sentence that `asks` for more; nothing where the row has codes, or what was
    suggested for it was put aside. Raises `NotThere` and `StoreFailed`.
    """
    found = (row for row in access.sheet(sheet_id).rows if row.id in rows)
    return {"suggested": {row.id: _told(row, language) for row in found}}


def _told(row: Alignment, language: str) -> dict[str, Any]:
    if any(getattr(row, level) for level in LEVELS):
        return {}
    first = next((one for code, one in suggested(row, language).items() if code not in row.rejected), None)
    shared = wording("alignment", language)
    if first is None:
        return {"asks": shared("suggestions-none")} if says_too_little(row, language) else {}
    catalogue, code = load_catalogue(), first.target.code
    cells = cells_of(taken(row, code, catalogue, language), language)
    return {
        "code": code,
        "cells": {level: cells[level] for level in LEVELS},
        "reason": because(first, catalogue, shared),
        "use": shared("suggestion-use", code=code),
    }
