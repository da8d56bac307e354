"""What the table suggests for rows that say what they are about and have no codes yet, such as pasted ones."""

from collections.abc import Collection
from functools import lru_cache
from typing import Any

from alignment.editing import with_suggested
from alignment.ground.wording import wording
from alignment.markup import reason_in_words
from alignment.meaning import meaning_state
from alignment.sheet import Alignment
from alignment.store import Access
from alignment.suggestions import Suggestion, suggest
from alignment.table.columns import cells_of
from sdg_data import load_catalogue
from sdg_data.catalogue import LEVELS

AT_ONCE = 40  # rows of one question: a list that somebody pastes
_KEPT = 1_000  # texts whose suggestions a process keeps: a sheet that a room has open is asked for by everybody


def suggested_for(access: Access, sheet_id: str, rows: Collection[str], language: str) -> dict[str, Any]:
    """The first suggestion for each of these rows, by their ids: its code, the cells it would fill, and the reason.

    Nothing of those where there is nothing to suggest, or the row has codes. Raises `NotThere` and `StoreFailed`.
    """
    found = (row for row in access.sheet(sheet_id).rows if row.id in rows)
    return {"suggested": {row.id: _told(row, language) for row in found}}


def _told(row: Alignment, language: str) -> dict[str, Any]:
    text = f"{row.strategic_focus}. {row.project}"
    if any(getattr(row, level) for level in LEVELS) or not text.strip(". "):
        return {}
    offered = (one for one in _suggestions(text, language, meaning_state()) if one.target.code not in row.rejected)
    first = next(offered, None)
    if first is None:
        return {}
    shared, code = wording("alignment", language), first.target.code
    cells = cells_of(with_suggested(row, code, load_catalogue()))
    return {
        "code": code,
        "cells": {level: cells[level] for level in LEVELS},
        "reason": next((reason_in_words(reason, shared) for reason in first.reasons), ""),
        "use": shared("suggestion-use", code=code),
    }


@lru_cache(maxsize=_KEPT)
def _suggestions(text: str, language: str, _meaning: str) -> tuple[Suggestion, ...]:
    # What is suggested is another thing once meaning has been loaded.
    return tuple(suggest(text, language))
