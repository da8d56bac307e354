"""One transaction over documents of a space and over sheets, for acts that change several of them."""

from collections.abc import Collection, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, update
from sqlalchemy.sql.dml import ReturningInsert

from alignment.store import sheet_changes
from alignment.store.connection import insert_of, method, upsert
from alignment.store.documents import Content, Document, find_document, find_documents
from alignment.store.form_drafts import forget_form
from alignment.store.handovers import hand_over
from alignment.store.histories import history
from alignment.store.people import call_person, name_person
from alignment.store.quotas import count_made_today
from alignment.store.records import new_id
from alignment.store.several_rows import SeveralRows
from alignment.store.tables import document_table, space_table
from alignment.store.wholes import put_documents, put_sheets, taken_ids


@dataclass(frozen=True, slots=True)
class Changed:
    """What a transaction did to a document: its content before and after, None where there was none."""

    collection: str
    id: str
    before: Content | None
    after: Content | None


def _here(transaction: "Transaction") -> AbstractContextManager[Connection]:
    return nullcontext(transaction.connection)


class Transaction:
    """Reads and writes of one act. What it has read stands until it is kept; `changed` says what it did, in order.

    All methods raise `StoreFailed` when the database fails, and `NotThere` for a sheet or row that does not exist.
    """

    def __init__(self, connection: Connection, space: str, by: str) -> None:
        self.connection = connection
        self._space = space
        self._by = by
        self._stamp = _next_version(connection, space)
        self.changed: list[Changed] = []

    def in_space(self, space: str) -> "Transaction":
        """The same transaction in another space; always in the same order, or two could wait for each other."""
        return Transaction(self.connection, space, self._by)

    def document(self, collection: str, document_id: str) -> Document | None:
        """The document of this id, or None where there is none (any more)."""
        return find_document(self.connection, self._space, collection, document_id)

    def document_of(self, space: str, collection: str, document_id: str) -> Document | None:
        """The same of another space, as it stands now; who writes there does not wait for this transaction."""
        return find_document(self.connection, space, collection, document_id)

    def documents(self, collection: str = "") -> tuple[Document, ...]:
        """The documents of a collection, or of all, the oldest first, without those that were put away."""
        found = find_documents(self.connection, self._space, collection=collection)
        return tuple(document for document in found if not document.deleted)

    def keep(self, collection: str, document_id: str, content: Content, by: str = "") -> Document:
        """Keep a document, new or in place of what is there; an empty id makes a new one with an id of its own.

        `by` is the id of the person whose it is, where that is not the one who acts.
        """
        before = self.document(collection, document_id) if document_id else None
        key: dict[str, Any] = {"space": self._space, "collection": collection, "id": document_id or new_id()}
        now = datetime.now(UTC)
        kept: dict[str, Any] = {
            "content": dict(content),
            "by": by or self._by,
            "version": before.version + 1 if before else 1,
            "stamp": self._stamp,
            "deleted": False,
            "at": now,
        }
        # A document that was deleted and comes again takes the place of the old one.
        upsert(self.connection, document_table, key, kept, made_at=now)
        document = Document(**key, **kept, made_at=before.made_at if before else now)
        self.changed.append(Changed(collection, document.id, before.content if before else None, document.content))
        return document

    def remove(self, collection: str, ids: Iterable[str] | None = None) -> tuple[str, ...]:
        """Put documents away, all of the collection where no ids are named; gives the ids of those that were there."""
        before = {document.id: document.content for document in self.documents(collection)}
        gone = self._mark(collection, before if ids is None else ids, deleted=True)
        self.changed += [Changed(collection, name, before[name], None) for name in gone]
        return gone

    def bring_back(self, collection: str, ids: Iterable[str]) -> None:
        """Undo `remove`."""
        self._mark(collection, ids, deleted=False)

    def _mark(self, collection: str, ids: Iterable[str], *, deleted: bool) -> tuple[str, ...]:
        columns = document_table.c
        there = (columns.space == self._space, columns.collection == collection, columns.deleted != deleted)
        marked = update(document_table).where(*there, columns.id.in_(list(ids)))
        marked = marked.values(deleted=deleted, stamp=self._stamp, at=datetime.now(UTC))
        return tuple(self.connection.execute(marked.returning(columns.id)).scalars())

    def made_today(self, collection: str) -> int:
        """How many documents of a collection, in whatever space, the person who acts has made within a day."""
        return count_made_today(self.connection, collection, self._by)

    def hand_over(self, before: str, after: str, *, without: Collection[str] = ()) -> None:
        """Make what the person of the id `before` did here that of `after`: see `handovers`. It is in no `changed`."""
        hand_over(self.connection, self._space, self._stamp, before, after, without=without)

    def put_documents(self, documents: Iterable[Document]) -> None:
        """Write documents into the space as they were elsewhere, when they were and whose. They are in no `changed`."""
        put_documents(
            self.connection, [replace(one, space=self._space, stamp=self._stamp, deleted=False) for one in documents]
        )

    def several_rows(self, sheet_id: str) -> SeveralRows:
        """Rows of a sheet as part of the act, by nobody who is named."""
        return SeveralRows(self.connection, sheet_id, "")

    # What each does is said where it is defined.
    taken_ids = method(_here, taken_ids)
    put_sheets = method(_here, put_sheets)
    name_person = method(_here, name_person)
    call_person = method(_here, call_person)
    forget_form = method(_here, forget_form)
    sheet = method(_here, sheet_changes.read_sheet)
    create_sheet = method(_here, sheet_changes.create_sheet)
    lock_sheet = method(_here, sheet_changes.lock_sheet)
    put_away_sheet = method(_here, sheet_changes.put_away_sheet)
    save_row = method(_here, sheet_changes.save_row)
    delete_row = method(_here, sheet_changes.delete_row)
    restore_row = method(_here, sheet_changes.restore_row)
    history = method(_here, history)


def _next_version(connection: Connection, space: str) -> int:
    # It comes first in a transaction: it holds the space, so that its writers take turns.
    return int(connection.execute(_counting(connection.dialect.name), {"space": space}).scalar_one())


@cache  # one for each of the two databases
def _counting(dialect: str) -> ReturningInsert[Any]:
    counted = insert_of(dialect, space_table).values(id=bindparam("space"), version=1)
    counted = counted.on_conflict_do_update(index_elements=["id"], set_={"version": space_table.c.version + 1})
    return counted.returning(space_table.c.version)
