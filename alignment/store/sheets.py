"""What can be done with sheets, rows, history and drafts.

Every change of a row or heading carries the version it started from: who started from an older one is refused and shown
the newer. Every change is written to the history in the same transaction, so any of them can be brought back.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property, lru_cache

from alignment.store import sheet_changes as changes
from alignment.store.columns import KeptColumns
from alignment.store.connection import Database, deadline, default_url, in_time, method
from alignment.store.devices import claim_person, find_pass, find_person, make_pass, next_person, take_pass
from alignment.store.documents import Content, Document, find_document, find_documents, find_everywhere, find_versions
from alignment.store.drafts import find_drafts, forget_draft, keep_draft
from alignment.store.form_drafts import find_form_drafts, forget_form, keep_form_draft
from alignment.store.histories import history
from alignment.store.outlines import find_sheets, stamp
from alignment.store.people import find_editors, find_nicknames
from alignment.store.secretariat import first_secretariat, renew_secretariat
from alignment.store.several_rows import SeveralRows
from alignment.store.transactions import Transaction
from alignment.store.wholes import read_everything, read_whole

_finding = threading.Lock()  # two people who come first must not find two doors


class Store(Database):
    """The sheets of one database, people's drafts of them, and the documents of other packages.

    Safe to share among threads; every method is one transaction, and `acting` makes one of several changes.

    All methods raise `StoreFailed` when the database fails, and `NotThere` for a sheet or row that does not exist.
    """

    @contextmanager
    def acting(self, space: str, by: str = "") -> Iterator[Transaction]:
        """One transaction over documents of a space and over sheets: kept when the block ends, undone when it raises.

        Nobody else writes in the space meanwhile: what the block reads there still holds when it is kept.
        """
        with self.writing() as connection:
            yield Transaction(connection, space, by)

    @contextmanager
    def changing_rows(self, sheet_id: str, by: str = "") -> Iterator[SeveralRows]:
        """One act over several rows of a sheet: kept when the block ends, undone when it raises."""
        with self.writing() as connection:
            yield SeveralRows(connection, sheet_id, by)

    def put_document(self, space: str, collection: str, document_id: str, content: Content, by: str = "") -> Document:
        """Keep a document, new or in place of what is there; an empty id makes a new one."""
        with self.acting(space, by) as act:
            return act.keep(collection, document_id, content)

    @cached_property
    def columns(self) -> KeptColumns:
        """The rows of its sheets as columns."""
        return KeptColumns()

    # Each is a transaction of its own; what it does is said where it is defined.
    document = method(Database.reading, find_document)
    documents = method(Database.reading, find_documents)
    documents_everywhere = method(Database.reading, find_everywhere)
    versions = method(Database.reading, find_versions)
    whole = method(Database.at_one_moment, read_whole)
    everything = method(Database.at_one_moment, read_everything)

    sheets = method(Database.reading, find_sheets)
    sheet = method(Database.reading, changes.read_sheet)
    row_as_it_was = method(Database.reading, changes.row_as_it_was)
    history = method(Database.reading, history)
    stamp = method(Database.reading, stamp)
    create_sheet = method(Database.writing, changes.create_sheet)
    save_heading = method(Database.writing, changes.save_heading)
    delete_sheet = method(Database.writing, changes.put_away_sheet)
    bring_back_sheet = method(Database.writing, changes.bring_back_sheet)
    add_row = method(Database.writing, changes.add_row)
    save_row = method(Database.writing, changes.save_row)
    move_row = method(Database.writing, changes.move_row)
    delete_row = method(Database.writing, changes.delete_row)
    restore = method(Database.writing, changes.restore_row)

    drafts = method(Database.reading, find_drafts)
    keep_draft = method(Database.noting, keep_draft)
    drop_draft = method(Database.noting, forget_draft)

    person = method(Database.reading, find_person)
    pass_owner = method(Database.reading, find_pass)
    make_pass = method(Database.writing, make_pass)
    take_pass = method(Database.writing, take_pass)
    claim_person = method(Database.writing, claim_person)
    next_person = method(Database.writing, next_person)
    form_drafts = method(Database.reading, find_form_drafts)
    keep_form_draft = method(Database.noting, keep_form_draft)
    drop_form = method(Database.noting, forget_form)
    first_secretariat = method(Database.writing, first_secretariat)
    renew_secretariat = method(Database.writing, renew_secretariat)

    editors = method(Database.reading, find_editors)
    nicknames = method(Database.reading, find_nicknames)


def open_store(url: str | None = None) -> Store:
    """The store of a database URL, or of `default_url()`; its tables are made or brought up to date.

    Raises `StoreFailed`. Open it once and share it: each call opens connections of its own.
    """
    return Store(url or default_url())


class _Door:
    """The way to the store of one URL: who comes first opens it, and all who wait for that are told together."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._opening = threading.Lock()
        self._store: Store | None = None

    def store(self) -> Store:
        """The open store. Raises `StoreFailed`; who asks next tries again."""
        if self._store is None:
            until = deadline()
            with in_time(self._opening, until, self._url):
                self._store = self._store or Store(self._url, until)
        return self._store


@lru_cache(maxsize=None)  # noqa: UP033 (a process has one database, and tests a few)
def _door(url: str) -> _Door:
    return _Door(url)


def shared_store() -> Store:
    """The store of `default_url()` that the whole process shares; it stays open. Raises `StoreFailed`."""
    with _finding:
        door = _door(default_url())
    return door.store()
