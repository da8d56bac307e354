"""What people typed into rows and have not saved: it survives whatever happens to their page.

A new row has a word of its own, which the page that begins it makes up, or else its draft. It goes along with whatever
is said of the row: a row that is saved is known by it, and two new rows of one person are not taken for one.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, RowMapping, bindparam, delete, select, update

from alignment.checks import LONGEST_TEXT
from alignment.errors import AlignmentError, NotThere
from alignment.ground.records import record_of
from alignment.sheet import Alignment
from alignment.store.connection import upsert
from alignment.store.records import new_id, row_content
from alignment.store.tables import draft_table, sheet_table

_BEHIND = "-"  # no id of a row begins with it
_LARGEST_DRAFT = 30 * LONGEST_TEXT
# Made once: this is what the server does most while a room is typing. Two tabs of one person may type at once.
_OWN = (
    draft_table.c.person == bindparam("own_person"),
    draft_table.c.sheet_id == bindparam("own_sheet"),
    draft_table.c.row_id == bindparam("own_row"),
)
_FIND = select(draft_table).where(*_OWN).with_for_update()
_FORGET = delete(draft_table).where(*_OWN)
_OF_SHEET = (
    select(draft_table)
    .where(draft_table.c.person == bindparam("own_person"), draft_table.c.sheet_id == bindparam("own_sheet"))
    .order_by(draft_table.c.at.desc())
)
_THERE = select(sheet_table.c.id).where(sheet_table.c.id == bindparam("own_sheet"))
_CHANGE = update(draft_table).where(*_OWN).values(content=bindparam("content"), at=bindparam("at"))


@dataclass(frozen=True, slots=True)
class RowDraft:
    """What somebody typed into a row; its `word` is "" where the row is there already, or nothing was typed yet."""

    row: Alignment
    word: str = ""


def behind(row_id: str) -> str:
    """The name under which the draft of a new row is kept that is to stand behind another one once it is saved."""
    return _BEHIND + row_id


def is_new(row_id: str) -> bool:
    """Whether that is the name of a draft of a new row, rather than the id of one that is there."""
    return row_id == "" or row_id.startswith(_BEHIND)


def row_before(draft_id: str) -> str:
    """The id of the row behind which a draft is to be saved, "" for none."""
    return draft_id.removeprefix(_BEHIND) if draft_id.startswith(_BEHIND) else ""


def keep_draft(connection: Connection, person: str, sheet_id: str, row: Alignment, word: str = "") -> None:
    """Keep what `person` typed into a row so far, fit or not, but no more than a row could hold.

    A new one has this `word`. Raises `NotThere` if the sheet is gone, `AlignmentError` above that size.
    """
    content = _fitting(row, word)
    if not connection.scalar(_THERE, {"own_sheet": sheet_id}):
        raise NotThere("error-no-such-sheet", sheet=sheet_id)
    key = {"person": person, "sheet_id": sheet_id, "row_id": row.id}
    # Two tabs of one person can keep the same draft at once: the later one stands.
    upsert(connection, draft_table, key, {"content": content, "at": datetime.now(UTC)})


def change_draft(connection: Connection, person: str, sheet_id: str, row: Alignment, word: str = "") -> None:
    """Keep more of a row that `person` has a draft of. Raises `AlignmentError` as `keep_draft` does."""
    of = {"own_person": person, "own_sheet": sheet_id, "own_row": row.id}
    connection.execute(_CHANGE, {**of, "content": _fitting(row, word), "at": datetime.now(UTC)})


def _fitting(row: Alignment, word: str) -> dict[str, object]:
    content = row_content(row) | {"version": row.version}
    if is_new(row.id) and (word or not row.empty):
        content["word"] = word or new_id()
    size = len(json.dumps(content, ensure_ascii=False))
    if size > _LARGEST_DRAFT:
        raise AlignmentError("error-text-too-long", length=size, most=LONGEST_TEXT)
    return content


def find_draft(connection: Connection, person: str, sheet_id: str, row_id: str) -> RowDraft | None:
    """What `person` typed into one row and has not saved, held for this transaction, or None."""
    own = {"own_person": person, "own_sheet": sheet_id, "own_row": row_id}
    found = connection.execute(_FIND, own).mappings().first()
    return _draft_of(found) if found else None


def find_drafts(connection: Connection, person: str, sheet_id: str) -> Mapping[str, Alignment]:
    """What `person` typed into the rows of a sheet and has not saved, by row id ("" is a new one), latest first.

    The version of each is that of the row it started from.
    """
    return {name: draft.row for name, draft in find_row_drafts(connection, person, sheet_id).items()}


def find_row_drafts(connection: Connection, person: str, sheet_id: str) -> Mapping[str, RowDraft]:
    """The drafts of `find_drafts`, with their words."""
    asked = {"own_person": person, "own_sheet": sheet_id}
    return {found["row_id"]: _draft_of(found) for found in connection.execute(_OF_SHEET, asked).mappings()}


def _draft_of(found: RowMapping) -> RowDraft:
    row = record_of(Alignment, found["content"], id=found["row_id"])
    # Drafts of former versions have no word: the name of the draft stands for it, which is theirs this one time.
    word = f"draft{row.id}" if is_new(row.id) and not row.empty else ""
    return RowDraft(row, found["content"].get("word", word))


def forget_draft(connection: Connection, person: str, sheet_id: str, row_id: str) -> None:
    """Forget the draft of a row; none there is no fault."""
    connection.execute(_FORGET, {"own_person": person, "own_sheet": sheet_id, "own_row": row_id})
