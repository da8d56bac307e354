"""What can be done with sheets, rows, history and drafts.

Every change of a row or heading carries the version it started from: who started from an older one is refused and shown
the newer. Every change is written to the history in the same transaction, so any of them can be brought back.
"""

import secrets
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from alignment.checks import tidy_heading, tidy_row
from alignment.errors import NotThere
from alignment.sheet import Alignment, AlignmentSheet, Kind
from alignment.store.connection import Database, default_url
from alignment.store.drafts import HEADING, Drafts, forget_draft
from alignment.store.outlines import outlines, stamp
from alignment.store.records import (
    HEADING_COLUMNS,
    Action,
    Change,
    SheetSummary,
    StaleHeading,
    StaleRow,
    change_of,
    heading_content,
    heading_of,
    row_content,
    row_of,
)
from alignment.store.tables import change_table, row_table, sheet_table
from sdg_data import load_catalogue

# Without vowels and look-alikes: an id is read aloud at times, and must not begin a word. 12 of 27 are 57 bits.
_LETTERS = "bcdfghjkmnpqrstvwxz23456789"
_ID_LENGTH = 12


class Store(Drafts):
    """The sheets of one database, and people's drafts of them.

    Safe to share among threads; every method is one transaction.

    All methods raise `StoreFailed` when the database fails, and `NotThere` for a sheet or row that does not exist.
    """

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def sheets(self) -> tuple[SheetSummary, ...]:
        """The sheets that are not deleted, the last changed first."""
        counted = (
            select(row_table.c.sheet_id, func.count().label("rows"))
            .where(~row_table.c.deleted)
            .group_by(row_table.c.sheet_id)
            .subquery()
        )
        columns = sheet_table.c
        query = (
            select(columns.id, columns.kind, columns.title, columns.centre, columns.illustrative, columns.changed_at)
            .add_columns(func.coalesce(counted.c.rows, 0).label("rows"))
            .outerjoin(counted, counted.c.sheet_id == columns.id)
            .where(~columns.deleted)
            .order_by(columns.changed_at.desc(), columns.id)
        )
        with self._database.reading() as connection:
            return tuple(
                SheetSummary(**found | {"kind": Kind(found["kind"])})
                for found in map(dict, connection.execute(query).mappings())
            )

    def sheet(self, sheet_id: str) -> AlignmentSheet:
        """The sheet with its rows, in order."""
        with self._database.reading() as connection:
            return _read(connection, sheet_id)

    def stamp(self) -> str:
        """A word that is another one after any change of any sheet: what was read at the same stamp is still right."""
        with self._database.reading() as connection:
            return stamp(connection)

    def outlines(self) -> tuple[AlignmentSheet, ...]:
        """Every sheet with all of its rows, for counting many at once; the longer texts of rows are left empty.

        Those are reason, change, local indicator, and the suggestions taken or put aside.
        """
        with self._database.reading() as connection:
            return outlines(connection)

    def create_sheet(self, sheet: AlignmentSheet) -> AlignmentSheet:
        """Keep a new sheet with its rows; ids and versions are given here. Raises `AlignmentError`."""
        sheet = replace(tidy_heading(sheet), id=_new_id(), version=1, revision=1)
        rows = [replace(tidy_row(row, load_catalogue()), id=_new_id(), version=1) for row in sheet.rows]
        with self._database.writing() as connection:
            heading = {name: getattr(sheet, name) for name in (*HEADING_COLUMNS, "id", "version", "revision")}
            connection.execute(insert(sheet_table).values(**heading, deleted=False, changed_at=_now()))
            _remember_heading(connection, sheet, Action.CREATED)
            for position, row in enumerate(rows):
                _insert_row(connection, sheet.id, row, position)
            return _read(connection, sheet.id)

    def save_heading(self, sheet: AlignmentSheet, person: str = "") -> AlignmentSheet:
        """Keep the heading of `sheet`, changed from `sheet.version`; the draft of `person` is forgotten with it.

        Raises `StaleHeading` or `AlignmentError`.
        """
        sheet = tidy_heading(sheet)
        with self._database.writing() as connection:
            before = _touch(connection, sheet.id)
            if before.version != sheet.version:
                raise StaleHeading(before)
            sheet = replace(sheet, version=before.version + 1)
            heading = {name: getattr(sheet, name) for name in (*HEADING_COLUMNS, "version")}
            connection.execute(update(sheet_table).where(sheet_table.c.id == sheet.id).values(**heading))
            _remember_heading(connection, sheet, Action.HEADING)
            forget_draft(connection, person, sheet.id, HEADING)
            return _read(connection, sheet.id)

    def delete_sheet(self, sheet_id: str) -> None:
        """Put a sheet away. Nothing of it is lost: `bring_back_sheet` has it again."""
        with self._database.writing() as connection:
            _touch(connection, sheet_id)
            connection.execute(update(sheet_table).where(sheet_table.c.id == sheet_id).values(deleted=True))

    def bring_back_sheet(self, sheet_id: str) -> AlignmentSheet:
        """Undo `delete_sheet`."""
        with self._database.writing() as connection:
            connection.execute(update(sheet_table).where(sheet_table.c.id == sheet_id).values(deleted=False))
            return _read(connection, sheet_id)

    def add_row(self, sheet_id: str, row: Alignment, after: str = "", person: str = "") -> Alignment:
        """Keep a new row, behind the row `after` or at the end, and give it its id.

        The draft of `person` that it comes from is forgotten in the same transaction. Raises `AlignmentError`.
        """
        draft_id = row.id
        row = replace(tidy_row(row, load_catalogue()), id=_new_id(), version=1)
        with self._database.writing() as connection:
            order = [other.id for other in _touch(connection, sheet_id).rows]
            position = order.index(after) + 1 if after in order else len(order)
            order.insert(position, row.id)
            _insert_row(connection, sheet_id, row, position)
            _put_in_order(connection, order)
            forget_draft(connection, person, sheet_id, draft_id)
        return row

    def save_row(self, sheet_id: str, row: Alignment, person: str = "") -> Alignment:
        """Keep a row, changed from `row.version`; the draft of `person` is forgotten with it.

        Raises `StaleRow` with the newer row, or `AlignmentError`.
        """
        row = tidy_row(row, load_catalogue())
        with self._database.writing() as connection:
            _check_fresh(_touch(connection, sheet_id), row.id, row.version)
            forget_draft(connection, person, sheet_id, row.id)
            return _write_row(connection, sheet_id, row, Action.CHANGED)

    def move_row(self, sheet_id: str, row_id: str, by: int) -> None:
        """Move a row up (`by` < 0) or down by so many places; it stops at the ends. Raises `StaleRow` if it is gone."""
        with self._database.writing() as connection:
            sheet = _touch(connection, sheet_id)
            row = sheet.row(row_id)
            if row is None:
                raise StaleRow(None)
            order = [other.id for other in sheet.rows]
            place = order.index(row_id)
            order.insert(max(0, min(len(order) - 1, place + by)), order.pop(place))
            _put_in_order(connection, order)
            _remember_row(connection, sheet_id, row, Action.MOVED)

    def delete_row(self, sheet_id: str, row_id: str, version: int) -> Change:
        """Take a row, last seen at `version`, off the sheet; `restore` undoes the change. Raises `StaleRow`."""
        with self._database.writing() as connection:
            row = _check_fresh(_touch(connection, sheet_id), row_id, version)
            row = replace(row, version=version + 1)
            gone = {"deleted": True, "version": row.version}
            connection.execute(update(row_table).where(row_table.c.id == row_id).values(**gone))
            return _remember_row(connection, sheet_id, row, Action.DELETED)

    def restore(self, sheet_id: str, change_id: int) -> Alignment:
        """Bring a row back as it was after a change, as a new version of it; a deleted one comes to its old place."""
        with self._database.writing() as connection:
            order = [other.id for other in _touch(connection, sheet_id).rows]
            query = select(change_table).where(change_table.c.id == change_id, change_table.c.sheet_id == sheet_id)
            found = connection.execute(query).mappings().first()
            change = change_of(found) if found else None
            if change is None or change.row is None:
                raise NotThere("error-no-such-change", change=str(change_id))
            row = _write_row(connection, sheet_id, change.row, Action.RESTORED)
            if row.id not in order:
                place = connection.execute(select(row_table.c.position).where(row_table.c.id == row.id)).scalar_one()
                order.insert(place, row.id)
                _put_in_order(connection, order)
            return row

    def history(self, sheet_id: str, limit: int = 200) -> tuple[Change, ...]:
        """The changes of a sheet, the last first."""
        query = select(change_table).where(change_table.c.sheet_id == sheet_id).order_by(change_table.c.id.desc())
        with self._database.reading() as connection:
            return tuple(change_of(found) for found in connection.execute(query.limit(limit)).mappings())


def open_store(url: str | None = None) -> Store:
    """The store of a database URL, or of `default_url()`; its tables are made or brought up to date.

    Raises `StoreFailed`. Open it once and share it: each call opens connections of its own.
    """
    return Store(Database(url or default_url()))


def _read(connection: Connection, sheet_id: str) -> AlignmentSheet:
    query = select(sheet_table).where(sheet_table.c.id == sheet_id, ~sheet_table.c.deleted)
    found = connection.execute(query).mappings().first()
    if found is None:
        raise NotThere("error-no-such-sheet", sheet=sheet_id)
    rows = connection.execute(
        select(row_table)
        .where(row_table.c.sheet_id == sheet_id, ~row_table.c.deleted)
        .order_by(row_table.c.position, row_table.c.id)
    ).mappings()
    sheet = heading_of(dict(found), sheet_id, found["version"])
    rows_in_order = tuple(row_of(dict(row), row["id"], row["version"]) for row in rows)
    return replace(sheet, revision=found["revision"], rows=rows_in_order)


def _touch(connection: Connection, sheet_id: str) -> AlignmentSheet:
    # The update comes first: it holds the sheet for this transaction, so that writers of one sheet take turns.
    connection.execute(
        update(sheet_table)
        .where(sheet_table.c.id == sheet_id)
        .values(revision=sheet_table.c.revision + 1, changed_at=_now())
    )
    return _read(connection, sheet_id)


def _check_fresh(sheet: AlignmentSheet, row_id: str, version: int) -> Alignment:
    row = sheet.row(row_id)
    if row is None or row.version != version:
        raise StaleRow(row)
    return row


def _insert_row(connection: Connection, sheet_id: str, row: Alignment, position: int) -> None:
    place = {"id": row.id, "sheet_id": sheet_id, "version": row.version, "position": position, "deleted": False}
    connection.execute(insert(row_table).values(**row_content(row), **place))
    _remember_row(connection, sheet_id, row, Action.ADDED)


def _write_row(connection: Connection, sheet_id: str, row: Alignment, action: Action) -> Alignment:
    own = (row_table.c.id == row.id, row_table.c.sheet_id == sheet_id)
    version = connection.execute(select(row_table.c.version).where(*own)).scalar_one() + 1
    row = replace(row, version=version)
    content = row_content(row) | {"version": version, "deleted": False}
    connection.execute(update(row_table).where(*own).values(**content))
    _remember_row(connection, sheet_id, row, action)
    return row


def _put_in_order(connection: Connection, order: list[str]) -> None:
    for position, row_id in enumerate(order):
        connection.execute(update(row_table).where(row_table.c.id == row_id).values(position=position))


def _remember_row(connection: Connection, sheet_id: str, row: Alignment, action: Action) -> Change:
    entry = {"row_id": row.id, "version": row.version, "content": row_content(row)}
    return _remember(connection, sheet_id, action, entry)


def _remember_heading(connection: Connection, sheet: AlignmentSheet, action: Action) -> Change:
    entry = {"row_id": "", "version": sheet.version, "content": heading_content(sheet)}
    return _remember(connection, sheet.id, action, entry)


def _remember(connection: Connection, sheet_id: str, action: Action, entry: dict[str, Any]) -> Change:
    values = entry | {"sheet_id": sheet_id, "action": action.value, "at": _now()}
    return change_of(connection.execute(insert(change_table).values(**values).returning(change_table)).mappings().one())


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(_ID_LENGTH))
