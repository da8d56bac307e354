"""What people typed into a row and have not saved: it survives whatever happens to their page."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, select

from alignment.checks import LONGEST_TEXT
from alignment.errors import AlignmentError, NotThere
from alignment.ground.records import record_of
from alignment.sheet import Alignment
from alignment.store.connection import upsert
from alignment.store.records import row_content
from alignment.store.tables import draft_table, sheet_table

_LARGEST_DRAFT = 30 * LONGEST_TEXT


def keep_draft(connection: Connection, person: str, sheet_id: str, row: Alignment) -> None:
    """Keep what `person` typed into a row so far, fit or not, but no more than a row could hold.

    Raises `NotThere` if the sheet is gone, `AlignmentError` above that size.
    """
    content = row_content(row) | {"version": row.version}
    size = len(json.dumps(content, ensure_ascii=False))
    if size > _LARGEST_DRAFT:
        raise AlignmentError("error-text-too-long", length=size, most=LONGEST_TEXT)
    if not connection.scalar(select(sheet_table.c.id).where(sheet_table.c.id == sheet_id)):
        raise NotThere("error-no-such-sheet", sheet=sheet_id)
    key = {"person": person, "sheet_id": sheet_id, "row_id": row.id}
    # Two tabs of one person can keep the same draft at once: the later one stands.
    upsert(connection, draft_table, key, {"content": content, "at": datetime.now(UTC)})


def find_draft(connection: Connection, person: str, sheet_id: str, row_id: str) -> Alignment | None:
    """What `person` typed into one row and has not saved, held for this transaction, or None."""
    query = select(draft_table.c.content).filter_by(person=person, sheet_id=sheet_id, row_id=row_id)
    content = connection.scalar(query.with_for_update())  # two tabs of one person may type at once
    return None if content is None else record_of(Alignment, content, id=row_id)


def find_drafts(connection: Connection, person: str, sheet_id: str) -> Mapping[str, Alignment]:
    """What `person` typed into the rows of a sheet and has not saved, by row id ("" is a new one), latest first.

    The version of each is that of the row it started from.
    """
    query = select(draft_table).filter_by(person=person, sheet_id=sheet_id).order_by(draft_table.c.at.desc())
    return {
        found["row_id"]: record_of(Alignment, found["content"], id=found["row_id"])
        for found in connection.execute(query).mappings()
    }


def forget_draft(connection: Connection, person: str, sheet_id: str, row_id: str) -> None:
    """Forget the draft of a row; none there is no fault."""
    connection.execute(delete(draft_table).filter_by(person=person, sheet_id=sheet_id, row_id=row_id))
