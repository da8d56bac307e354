"""What people typed into a row or a heading and have not saved: it survives whatever happens to their page."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, delete, select

from alignment.checks import LONGEST_TEXT
from alignment.errors import AlignmentError, NotThere
from alignment.sheet import Alignment, AlignmentSheet
from alignment.store.connection import Database, upsert
from alignment.store.records import heading_content, heading_of, row_content, row_of
from alignment.store.tables import draft_table, sheet_table

HEADING = "heading"  # where a draft names the heading instead of a row
_LARGEST_DRAFT = 30 * LONGEST_TEXT


class Drafts:
    """The drafts of one database, by person, sheet and row. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep_draft(self, person: str, sheet_id: str, row: Alignment) -> None:
        """Keep what `person` typed into a row so far, fit or not, but no more than a row could hold.

        Raises `NotThere` if the sheet is gone, `AlignmentError` above that size.
        """
        self._keep_draft(person, sheet_id, row.id, row_content(row) | {"version": row.version})

    def drafts(self, person: str, sheet_id: str) -> Mapping[str, Alignment]:
        """What `person` typed into the rows of a sheet and has not saved, by row id ("" is a new one), latest first.

        The version of each is that of the row it started from.
        """
        query = (
            select(draft_table)
            .filter_by(person=person, sheet_id=sheet_id)
            .where(draft_table.c.row_id != HEADING)
            .order_by(draft_table.c.at.desc())
        )
        with self._database.reading() as connection:
            return {
                found["row_id"]: row_of(found["content"], found["row_id"], found["content"]["version"])
                for found in connection.execute(query).mappings()
            }

    def keep_heading_draft(self, person: str, sheet: AlignmentSheet) -> None:
        """Keep what `person` typed into the heading so far. Raises as `keep_draft` does."""
        self._keep_draft(person, sheet.id, HEADING, heading_content(sheet) | {"version": sheet.version})

    def heading_draft(self, person: str, sheet_id: str) -> AlignmentSheet | None:
        """The heading as `person` typed it and has not saved, without rows; None where there is no such draft."""
        query = select(draft_table.c.content).filter_by(person=person, sheet_id=sheet_id, row_id=HEADING)
        with self._database.reading() as connection:
            content = connection.execute(query).scalar()
            return heading_of(content, sheet_id, content["version"]) if content else None

    def drop_draft(self, person: str, sheet_id: str, row_id: str) -> None:
        """Forget the draft of a row; none there is no fault."""
        with self._database.noting() as connection:
            forget_draft(connection, person, sheet_id, row_id)

    def drop_heading_draft(self, person: str, sheet_id: str) -> None:
        """Forget the draft of the heading; none there is no fault."""
        self.drop_draft(person, sheet_id, HEADING)

    def _keep_draft(self, person: str, sheet_id: str, row_id: str, content: dict[str, Any]) -> None:
        size = len(json.dumps(content, ensure_ascii=False))
        if size > _LARGEST_DRAFT:
            raise AlignmentError("error-text-too-long", length=size, most=LONGEST_TEXT)
        key = {"person": person, "sheet_id": sheet_id, "row_id": row_id}
        with self._database.noting() as connection:
            if not connection.scalar(select(sheet_table.c.id).where(sheet_table.c.id == sheet_id)):
                raise NotThere("error-no-such-sheet", sheet=sheet_id)
            # Two tabs of one person can keep the same draft at once: the later one stands.
            upsert(connection, draft_table, key, {"content": content, "at": datetime.now(UTC)})


def forget_draft(connection: Connection, person: str, sheet_id: str, row_id: str) -> None:
    """Forget a draft within a transaction; none there is no fault."""
    connection.execute(delete(draft_table).filter_by(person=person, sheet_id=sheet_id, row_id=row_id))
