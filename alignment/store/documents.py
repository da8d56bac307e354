"""What the packages above keep beside sheets: JSON documents, in collections of a space, with a version for the space.

A space (a workshop, say) counts its changes, and every document carries the count at which it was last changed, its
`stamp`: who has seen a space up to some version reads only what came after. Writers of one space take turns.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, select, update
from sqlalchemy.dialects import postgresql, sqlite

from alignment.store.connection import Database, upsert
from alignment.store.records import new_id
from alignment.store.tables import document_table, sheet_table, space_table

Content = Mapping[str, Any]
_columns = document_table.c


@dataclass(frozen=True, slots=True)
class Document:
    """A document as it was kept: `by` is the id of the person who last changed it, the times are in UTC."""

    space: str
    collection: str
    id: str
    content: Content
    by: str
    version: int
    stamp: int
    deleted: bool
    made_at: datetime
    at: datetime


class Documents:
    """The documents of one database. Every method is one transaction; a space is there once something is kept in it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def document(self, space: str, collection: str, document_id: str) -> Document | None:
        """The document of this id, or None where there is none (any more)."""
        with self._database.reading() as connection:
            return _find(connection, space, collection, document_id)

    def documents(self, space: str, since: int = 0, collection: str = "") -> tuple[Document, ...]:
        """The documents of a space, or of one collection of it, that were changed after version `since`.

        The deleted are among them, the oldest come first.
        """
        query = select(document_table).where(_columns.space == space, _columns.stamp > since)
        if collection:
            query = query.where(_columns.collection == collection)
        with self._database.reading() as connection:
            found = connection.execute(query.order_by(_columns.made_at, _columns.id)).mappings()
            return tuple(map(_document_of, found))

    def change_document(
        self,
        space: str,
        collection: str,
        document_id: str,
        change: Callable[[Document | None], Content],
        by: str = "",
    ) -> Document:
        """Keep what `change` makes of a document, or of None; nobody else writes in the space meanwhile.

        An empty `document_id` makes a new document with an id of its own. What `change` raises is passed on, and
        nothing is kept then.
        """
        with self._database.writing() as connection:
            stamp = _next_version(connection, space)
            before = _find(connection, space, collection, document_id) if document_id else None
            key: dict[str, Any] = {"space": space, "collection": collection, "id": document_id or new_id()}
            now = datetime.now(UTC)
            kept: dict[str, Any] = {
                "content": dict(change(before)),
                "by": by,
                "version": before.version + 1 if before else 1,
                "stamp": stamp,
                "deleted": False,
                "at": now,
            }
            # A document that was deleted and comes again takes the place of the old one.
            upsert(connection, document_table, key, kept, made_at=now)
            return Document(**key, **kept, made_at=before.made_at if before else now)

    def put_document(self, space: str, collection: str, document_id: str, content: Content, by: str = "") -> Document:
        """Keep a document, new or in place of what is there."""
        return self.change_document(space, collection, document_id, lambda _: content, by)

    def remove_documents(self, space: str, collection: str, ids: Iterable[str] | None = None) -> tuple[str, ...]:
        """Put documents away, all of the collection where no ids are named; gives the ids of those that were there."""
        wanted = [_columns.id.in_(list(ids))] if ids is not None else []
        return self._mark(space, collection, [~_columns.deleted, *wanted], deleted=True)

    def bring_back_documents(self, space: str, collection: str, ids: Iterable[str]) -> None:
        """Undo `remove_documents`."""
        self._mark(space, collection, [_columns.id.in_(list(ids))], deleted=False)

    def versions(self, spaces: Iterable[str], sheets: Iterable[str] = ()) -> Mapping[str, int]:
        """How far each space and each sheet has come, by id; what does not exist is left out. Two small queries."""
        found: dict[str, int] = {}
        with self._database.reading() as connection:
            for table, column, ids in (
                (space_table, space_table.c.version, list(spaces)),
                (sheet_table, sheet_table.c.revision, list(sheets)),
            ):
                if ids:
                    found |= {row[0]: row[1] for row in connection.execute(
                        select(table.c.id, column).where(table.c.id.in_(ids)))}  # fmt: skip
        return found

    def _mark(self, space: str, collection: str, which: list[ColumnElement[bool]], *, deleted: bool) -> tuple[str, ...]:
        with self._database.writing() as connection:
            stamp = _next_version(connection, space)
            there = (_columns.space == space, _columns.collection == collection, *which)
            marked = update(document_table).where(*there).values(deleted=deleted, stamp=stamp, at=datetime.now(UTC))
            return tuple(connection.execute(marked.returning(_columns.id)).scalars())


def _next_version(connection: Connection, space: str) -> int:
    # This comes first: it holds the space for this transaction, so that its writers take turns.
    make = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    counted = make(space_table).values(id=space, version=1)
    counted = counted.on_conflict_do_update(index_elements=["id"], set_={"version": space_table.c.version + 1})
    return int(connection.execute(counted.returning(space_table.c.version)).scalar_one())


def _find(connection: Connection, space: str, collection: str, document_id: str) -> Document | None:
    query = select(document_table).filter_by(space=space, collection=collection, id=document_id, deleted=False)
    found = connection.execute(query).mappings().first()
    return _document_of(found) if found else None


def _document_of(found: RowMapping) -> Document:
    return Document(**found)
