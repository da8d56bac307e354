"""The store: sheets, their rows, their history and people's drafts in a database. The one door to SQL.

`open_store()` gives a `Store` that is safe to share among threads. SQLite by default, PostgreSQL with the same code:

- `tables`: the tables, as SQLAlchemy sees them
- `migrations`: how a database comes to have them (Alembic; run when a store is opened)
- `connection`: transactions that hold on both databases, failures in the toolkit's own words
- `records`: what comes out of it, as frozen records
- `drafts`: what people typed and have not saved
- `people`: nicknames, and who is typing where
- `documents`: what other packages keep beside sheets
- `outlines`: every sheet at once, for what counts them
- `sheets`: what can be done with sheets, rows and their history; the `Store`
"""

from alignment.store.connection import DATABASE_URL_VARIABLE, StoreFailed, default_url
from alignment.store.documents import Content, Document
from alignment.store.records import Action, Change, SheetSummary, StaleHeading, StaleRow, new_id, person_id
from alignment.store.sheets import Store, open_store, shared_store

__all__ = [
    "DATABASE_URL_VARIABLE",
    "Action",
    "Change",
    "Content",
    "Document",
    "SheetSummary",
    "StaleHeading",
    "StaleRow",
    "Store",
    "StoreFailed",
    "default_url",
    "new_id",
    "open_store",
    "person_id",
    "shared_store",
]
