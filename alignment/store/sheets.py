"""What can be done with sheets, rows, history and drafts.

Every change of a row or heading carries the version it started from: who started from an older one is refused and shown
the newer. Every change is written to the history in the same transaction, so any of them can be brought back.
"""

import threading
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, RowMapping, func, insert, select, update

from alignment.checks import tidy_heading, tidy_row
from alignment.errors import AlignmentError, NotThere
from alignment.merging import merged
from alignment.sheet import Alignment, AlignmentSheet, Kind
from alignment.store.connection import Database, default_url
from alignment.store.documents import Documents
from alignment.store.drafts import HEADING, Drafts, forget_draft
from alignment.store.outlines import outlines, stamp
from alignment.store.people import People
from alignment.store.records import (
    HEADING_COLUMNS,
    STANDING_COLUMNS,
    Action,
    Change,
    SheetSummary,
    StaleHeading,
    StaleRow,
    change_of,
    heading_content,
    heading_of,
    new_id,
    person_id,
    row_content,
    row_of,
)
from alignment.store.tables import change_table, row_table, sheet_table
from sdg_data import load_catalogue

_opening = threading.Lock()  # two people who come first must not open it twice


class Store(Drafts, Documents, People):
    """The sheets of one database, people's drafts of them, and the documents of other packages.

    Safe to share among threads; every method is one transaction.

    All methods raise `StoreFailed` when the database fails, and `NotThere` for a sheet or row that does not exist.
    """

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def sheets(self, workshop: str | None = "") -> tuple[SheetSummary, ...]:
        """The sheets that are not deleted, the last changed first: those of a workshop, or of none, or all (None)."""
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
            .where(~columns.deleted, *([columns.workshop == workshop] if workshop is not None else []))
            .order_by(columns.changed_at.desc(), columns.id)
        )
        with self._database.reading() as connection:
            return tuple(
                SheetSummary(**found | {"kind": Kind(found["kind"])})
                for found in map(dict, connection.execute(query).mappings())
            )

    def sheet(self, sheet_id: str, known: AlignmentSheet | None = None) -> AlignmentSheet:
        """The sheet with its rows, in order. Rows of `known`, an earlier state of it, are not read again."""
        with self._database.reading() as connection:
            return _read(connection, sheet_id, known)

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

    def create_sheet(self, sheet: AlignmentSheet, person: str = "") -> AlignmentSheet:
        """Keep a new sheet with its rows; ids and versions are given here. Raises `AlignmentError`."""
        sheet = replace(tidy_heading(sheet), id=new_id(), version=1, revision=1)
        author = person_id(person)
        rows = [replace(tidy_row(row, load_catalogue()), id=new_id(), version=1, author=author) for row in sheet.rows]
        with self._database.writing() as connection:
            columns = (*HEADING_COLUMNS, *STANDING_COLUMNS, "id", "version", "revision")
            heading = {name: getattr(sheet, name) for name in columns}
            connection.execute(insert(sheet_table).values(**heading, deleted=False, changed_at=_now()))
            _remember_heading(connection, sheet, Action.CREATED, person)
            for position, row in enumerate(rows):
                _insert_row(connection, sheet.id, row, position, person)
            return _read(connection, sheet.id)

    def save_heading(self, sheet: AlignmentSheet, person: str = "") -> AlignmentSheet:
        """Keep the heading of `sheet`, changed from `sheet.version`; the draft of `person` is forgotten with it.

        Raises `StaleHeading` or `AlignmentError`.
        """
        sheet = tidy_heading(sheet)
        with self._database.writing() as connection:
            _touch(connection, sheet.id)
            before = _read(connection, sheet.id)
            if before.version != sheet.version:
                raise StaleHeading(before)
            sheet = replace(sheet, version=before.version + 1)
            heading = {name: getattr(sheet, name) for name in (*HEADING_COLUMNS, "version")}
            connection.execute(update(sheet_table).where(sheet_table.c.id == sheet.id).values(**heading))
            _remember_heading(connection, sheet, Action.HEADING, person)
            forget_draft(connection, person, sheet.id, HEADING)
            return _read(connection, sheet.id)

    def lock_sheet(self, sheet_id: str, *, locked: bool) -> None:
        """Let nobody change the sheet until it is unlocked again."""
        with self._database.writing() as connection:
            _touch(connection, sheet_id, although_locked=True)
            connection.execute(update(sheet_table).where(sheet_table.c.id == sheet_id).values(locked=locked))

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
        row = replace(tidy_row(row, load_catalogue()), id=new_id(), version=1, author=person_id(person))
        with self._database.writing() as connection:
            _touch(connection, sheet_id)
            order = _order(connection, sheet_id)
            position = order.index(after) + 1 if after in order else len(order)
            order.insert(position, row.id)
            _insert_row(connection, sheet_id, row, position, person)
            _put_in_order(connection, sheet_id, order)
            forget_draft(connection, person, sheet_id, draft_id)
        return row

    def save_row(self, sheet_id: str, row: Alignment, person: str = "") -> Alignment:
        """Keep a row, changed from `row.version`; the draft of `person` is forgotten with it.

        Where the row was changed since, the two are put together field by field. Raises `StaleRow` with the newer row
        where both changed one field or the row was deleted, or `AlignmentError`.
        """
        row = tidy_row(row, load_catalogue())
        with self._database.writing() as connection:
            _touch(connection, sheet_id)
            newer = _row(connection, sheet_id, row.id)
            if newer is None or newer.version != row.version:
                base = _as_it_was(connection, sheet_id, row.id, row.version)
                if newer is None or base is None:
                    raise StaleRow(newer)
                row, clashes = merged(base, row, newer)
                if clashes:
                    raise StaleRow(newer)
                row = tidy_row(row, load_catalogue())
            forget_draft(connection, person, sheet_id, row.id)
            return _write_row(connection, sheet_id, replace(row, author=newer.author), Action.CHANGED, person)

    def row_as_it_was(self, sheet_id: str, row_id: str, version: int) -> Alignment | None:
        """A row at one of its versions, or None where the history does not have it."""
        with self._database.reading() as connection:
            return _as_it_was(connection, sheet_id, row_id, version)

    def move_row(self, sheet_id: str, row_id: str, by: int, person: str = "") -> None:
        """Move a row up (`by` < 0) or down by so many places; it stops at the ends. Raises `StaleRow` if it is gone."""
        with self._database.writing() as connection:
            _touch(connection, sheet_id)
            row, order = _row(connection, sheet_id, row_id), _order(connection, sheet_id)
            if row is None:
                raise StaleRow(None)
            place = order.index(row_id)
            order.insert(max(0, min(len(order) - 1, place + by)), order.pop(place))
            _put_in_order(connection, sheet_id, order)
            _remember_row(connection, sheet_id, row, Action.MOVED, person)

    def delete_row(self, sheet_id: str, row_id: str, version: int, person: str = "") -> Change:
        """Take a row, last seen at `version`, off the sheet; `restore` undoes the change. Raises `StaleRow`."""
        with self._database.writing() as connection:
            _touch(connection, sheet_id)
            row = _row(connection, sheet_id, row_id)
            if row is None or row.version != version:
                raise StaleRow(row)
            row = replace(row, version=version + 1)
            gone = {"deleted": True, "version": row.version}
            connection.execute(update(row_table).where(row_table.c.id == row_id).values(**gone))
            return _remember_row(connection, sheet_id, row, Action.DELETED, person)

    def restore(self, sheet_id: str, change_id: int, person: str = "") -> Alignment:
        """Bring a row back as it was after a change, as a new version of it; a deleted one comes to its old place."""
        with self._database.writing() as connection:
            _touch(connection, sheet_id)
            order = _order(connection, sheet_id)
            query = select(change_table).where(change_table.c.id == change_id, change_table.c.sheet_id == sheet_id)
            found = connection.execute(query).mappings().first()
            change = change_of(found) if found else None
            if change is None or change.row is None:
                raise NotThere("error-no-such-change", change=str(change_id))
            row = _write_row(connection, sheet_id, change.row, Action.RESTORED, person)
            if row.id not in order:
                place = connection.execute(select(row_table.c.position).where(row_table.c.id == row.id)).scalar_one()
                order.insert(place, row.id)
                _put_in_order(connection, sheet_id, order)
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


@lru_cache(maxsize=None)  # noqa: UP033 (a process has one database, and tests a few)
def _opened(url: str) -> Store:
    return open_store(url)


def shared_store() -> Store:
    """The store of `default_url()` that the whole process shares; it stays open. Raises `StoreFailed`."""
    with _opening:
        return _opened(default_url())


def _heading(connection: Connection, sheet_id: str) -> RowMapping:
    query = select(sheet_table).where(sheet_table.c.id == sheet_id, ~sheet_table.c.deleted)
    found = connection.execute(query).mappings().first()
    if found is None:
        raise NotThere("error-no-such-sheet", sheet=sheet_id)
    return found


def _read(connection: Connection, sheet_id: str, known: AlignmentSheet | None = None) -> AlignmentSheet:
    found = _heading(connection, sheet_id)
    own = (row_table.c.sheet_id == sheet_id, ~row_table.c.deleted)
    in_order = select(row_table.c.id, row_table.c.version).where(*own).order_by(row_table.c.position, row_table.c.id)
    versions = {row.id: row.version for row in connection.execute(in_order)}
    rows = {row.id: row for row in known.rows if versions.get(row.id) == row.version} if known else {}
    missing = [row_id for row_id in versions if row_id not in rows]
    if missing:
        some = [row_table.c.id.in_(missing)] if rows else []
        rows |= {row["id"]: _row_of(row) for row in connection.execute(select(row_table).where(*own, *some)).mappings()}
    sheet = heading_of(dict(found), sheet_id, found["version"])
    standing = {name: found[name] for name in STANDING_COLUMNS}
    return replace(sheet, revision=found["revision"], rows=tuple(rows[row_id] for row_id in versions), **standing)


def _row(connection: Connection, sheet_id: str, row_id: str) -> Alignment | None:
    query = select(row_table).where(row_table.c.id == row_id, row_table.c.sheet_id == sheet_id, ~row_table.c.deleted)
    found = connection.execute(query).mappings().first()
    return _row_of(found) if found else None


def _row_of(found: RowMapping) -> Alignment:
    return replace(row_of(dict(found), found["id"], found["version"]), author=found["author"])


def _order(connection: Connection, sheet_id: str) -> list[str]:
    query = select(row_table.c.id).where(row_table.c.sheet_id == sheet_id, ~row_table.c.deleted)
    return list(connection.execute(query.order_by(row_table.c.position, row_table.c.id)).scalars())


def _touch(connection: Connection, sheet_id: str, *, although_locked: bool = False) -> None:
    # The update comes first: it holds the sheet for this transaction, so that writers of one sheet take turns.
    connection.execute(
        update(sheet_table)
        .where(sheet_table.c.id == sheet_id)
        .values(revision=sheet_table.c.revision + 1, changed_at=_now())
    )
    found = _heading(connection, sheet_id)
    if found["locked"] and not although_locked:
        raise AlignmentError("error-sheet-locked", title=found["title"])


def _as_it_was(connection: Connection, sheet_id: str, row_id: str, version: int) -> Alignment | None:
    query = select(change_table).filter_by(sheet_id=sheet_id, row_id=row_id, version=version)
    found = connection.execute(query.order_by(change_table.c.id.desc()).limit(1)).mappings().first()
    return change_of(found).row if found else None


def _insert_row(connection: Connection, sheet_id: str, row: Alignment, position: int, person: str) -> None:
    place = {"id": row.id, "sheet_id": sheet_id, "version": row.version, "position": position, "deleted": False}
    place |= {"author": row.author}
    connection.execute(insert(row_table).values(**row_content(row), **place))
    _remember_row(connection, sheet_id, row, Action.ADDED, person)


def _write_row(connection: Connection, sheet_id: str, row: Alignment, action: Action, person: str) -> Alignment:
    own = (row_table.c.id == row.id, row_table.c.sheet_id == sheet_id)
    version = connection.execute(select(row_table.c.version).where(*own)).scalar_one() + 1
    row = replace(row, version=version)
    content = row_content(row) | {"version": version, "deleted": False}
    connection.execute(update(row_table).where(*own).values(**content))
    _remember_row(connection, sheet_id, row, action, person)
    return row


def _put_in_order(connection: Connection, sheet_id: str, order: list[str]) -> None:
    # Only what moves is written: most rows come at the end.
    query = select(row_table.c.id, row_table.c.position).where(row_table.c.sheet_id == sheet_id, ~row_table.c.deleted)
    places = {row.id: row.position for row in connection.execute(query)}
    for position, row_id in enumerate(order):
        if places[row_id] != position:
            connection.execute(update(row_table).where(row_table.c.id == row_id).values(position=position))


def _remember_row(connection: Connection, sheet_id: str, row: Alignment, action: Action, person: str) -> Change:
    entry = {"row_id": row.id, "version": row.version, "content": row_content(row), "by": person_id(person)}
    return _remember(connection, sheet_id, action, entry)


def _remember_heading(connection: Connection, sheet: AlignmentSheet, action: Action, person: str) -> Change:
    entry = {"row_id": "", "version": sheet.version, "content": heading_content(sheet), "by": person_id(person)}
    return _remember(connection, sheet.id, action, entry)


def _remember(connection: Connection, sheet_id: str, action: Action, entry: dict[str, Any]) -> Change:
    values = entry | {"sheet_id": sheet_id, "action": action.value, "at": _now()}
    return change_of(connection.execute(insert(change_table).values(**values).returning(change_table)).mappings().one())


def _now() -> datetime:
    return datetime.now(UTC)
