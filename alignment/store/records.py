"""What the store gives back, and how rows and headings turn into columns and JSON."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import RowMapping

from alignment.errors import AlignmentError
from alignment.local_indicator import LocalIndicator
from alignment.sheet import Alignment, AlignmentSheet, Kind, Link, Strength

# Without vowels and look-alikes: an id is read aloud at times, and must not begin a word. 12 of 27 are 57 bits.
_LETTERS = "bcdfghjkmnpqrstvwxz23456789"
_ID_LENGTH = 12
HEADING_COLUMNS = ("kind", "title", "centre", "strategic_goal", "audience", "starts", "ends", "illustrative", "sample")
# What belongs to the sheet and not to its heading: no person's draft of the heading changes it.
STANDING_COLUMNS = ("workshop", "locked", "apart")
ROW_COLUMNS = tuple(part.name for part in fields(Alignment) if part.name not in {"id", "version", "author"})


class Action(StrEnum):
    """What a change did."""

    CREATED = "created"
    HEADING = "heading"
    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    DELETED = "deleted"
    RESTORED = "restored"


class StaleRow(AlignmentError):
    """A row was changed, or deleted (`newer` is None), since the version that the change started from."""

    def __init__(self, newer: Alignment | None) -> None:
        super().__init__("error-stale-row" if newer else "error-row-deleted-meanwhile")
        self.newer = newer


class StaleHeading(AlignmentError):
    """The heading of a sheet was changed since the version that the change started from."""

    def __init__(self, newer: AlignmentSheet) -> None:
        super().__init__("error-stale-heading", title=newer.title)
        self.newer = newer


@dataclass(frozen=True, slots=True)
class SheetSummary:
    """A sheet as a list shows it: `rows` is their number, `changed_at` the moment of its last change, in UTC."""

    id: str
    kind: Kind
    title: str
    centre: str
    illustrative: bool
    rows: int
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Change:
    """An entry of a sheet's history. `row` is the row as it was after the change, None for a change of the heading.

    `by` is the id of the person who made it, "" where nobody said who.
    """

    id: int
    action: Action
    row_id: str
    version: int
    row: Alignment | None
    at: datetime
    by: str = ""


def new_id() -> str:
    """An id that nobody can guess and everybody can read out."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_ID_LENGTH))


def person_id(token: str) -> str:
    """The id under which others know the person who holds `token`; "" for nobody. The token cannot be drawn from it."""
    return hashlib.sha256(token.encode()).hexdigest()[:16] if token else ""


def change_of(found: RowMapping) -> Change:
    """The change of a line of the change table."""
    row = row_of(found["content"], found["row_id"], found["version"]) if found["row_id"] else None
    return Change(
        found["id"], Action(found["action"]), found["row_id"], found["version"], row, found["at"], found["by"]
    )


def row_content(row: Alignment) -> dict[str, Any]:
    """The fields of a row as columns and JSON keep them, without id and version."""
    content = {name: getattr(row, name) for name in ROW_COLUMNS}
    return content | {"link": row.link.value, "strength": row.strength.value, "local": asdict(row.local)}


def row_of(content: Mapping[str, Any], row_id: str, version: int) -> Alignment:
    """The row that `row_content` made `content` of; keys of other columns are passed over."""
    parts: dict[str, Any] = {name: content.get(name) for name in ROW_COLUMNS}
    parts |= {name: tuple(parts[name] or ()) for name in ("accepted", "rejected")}  # older rows have neither
    parts |= {"link": Link(parts["link"]), "strength": Strength(parts["strength"])}
    return Alignment(**parts | {"local": LocalIndicator(**parts["local"])}, id=row_id, version=version)


def heading_content(sheet: AlignmentSheet) -> dict[str, Any]:
    """The heading of a sheet as JSON keeps it."""
    content = {name: getattr(sheet, name) for name in HEADING_COLUMNS}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in content.items()}


def heading_of(content: Mapping[str, Any], sheet_id: str, version: int) -> AlignmentSheet:
    """The sheet, without rows, of columns or of what `heading_content` made; other keys are passed over."""
    parts = {name: content[name] for name in HEADING_COLUMNS} | {"kind": Kind(content["kind"])}
    for name in ("starts", "ends"):
        if isinstance(parts[name], str):
            parts[name] = date.fromisoformat(parts[name])
    return AlignmentSheet(**parts, id=sheet_id, version=version)
