"""The store: sheets, their rows, their history and people's drafts in a database. The one door to SQL.

`open_store()` gives a `Store` that is safe to share among threads. SQLite by default, PostgreSQL with the same code:

- `tables`: the tables, as SQLAlchemy sees them
- `migrations`: how a database comes to have them (Alembic; run when a store is opened)
- `connection`: transactions that hold on both databases
- `faults`: what failed, in the toolkit's own words
- `records`: what comes out of it, as frozen records
- `drafts`: what people typed into rows and have not saved; `form_drafts`: into all other forms
- `files`: those that somebody gave to the atlas, as they were read
- `devices`: one person at several browsers; `passes`: how pages reach it
- `people`: nicknames, and who is typing where
- `quotas`: how much one person may add, and one sheet hold
- `documents`: what other packages keep beside sheets
- `outlines`: sheets as lists show them; `columns`: the rows of many as columns of numbers, for what counts them
- `published`: rows that the network's memory has, for whoever types something like them
- `new_rows`: new rows by the words that pages give them
- `sheet_changes`: what happens to sheets and rows within a transaction; `histories`: how it is read afterwards
- `several_rows`: several rows of a sheet as one act, which can be taken back
- `wholes`: all that belongs to spaces and sheets, as a backup takes it and brings it back
- `transactions`: one transaction over documents and sheets; `handovers`: what one person did becomes another's
- `sheets`: the `Store`, which has all of it
- `facts`: what decides who may do what; `sharing`: links, publishing and the bin; `secretariat`: who may do everything
- `access`: what one person may do, which pages and widgets get instead of the `Store`
"""

from alignment.store.access import ACCESS_VARIABLE, Access, shared_access
from alignment.store.columns import Columns, columns_of
from alignment.store.connection import DATABASE_URL_VARIABLE, default_url
from alignment.store.documents import Content, Document
from alignment.store.drafts import behind, row_before
from alignment.store.faults import StoreFailed
from alignment.store.files import GivenFile
from alignment.store.form_drafts import FormDraft, SentForm
from alignment.store.passes import Passes, shared_passes
from alignment.store.published import PublishedRow, Texts
from alignment.store.quotas import ROWS_OF_A_SHEET
from alignment.store.records import (
    CHANGING,
    Action,
    Change,
    Counted,
    Entry,
    Listed,
    SheetSummary,
    Sight,
    StaleHeading,
    StaleRow,
    hashed,
    new_id,
    person_id,
)
from alignment.store.rooms import Deciding, Room, Rooms
from alignment.store.secretariat import Colleague
from alignment.store.several_rows import SeveralRows, Step
from alignment.store.sharing import Sharing
from alignment.store.sheets import Store, open_store, shared_store
from alignment.store.transactions import Changed, Transaction
from alignment.store.wholes import Number, PastChange, Whole, WholeRow, WholeSheet, WholeSpace

__all__ = [
    "ACCESS_VARIABLE",
    "CHANGING",
    "DATABASE_URL_VARIABLE",
    "ROWS_OF_A_SHEET",
    "Access",
    "Action",
    "Change",
    "Changed",
    "Colleague",
    "Columns",
    "Content",
    "Counted",
    "Deciding",
    "Document",
    "Entry",
    "FormDraft",
    "GivenFile",
    "Listed",
    "Number",
    "Passes",
    "PastChange",
    "PublishedRow",
    "Room",
    "Rooms",
    "SentForm",
    "SeveralRows",
    "Sharing",
    "SheetSummary",
    "Sight",
    "StaleHeading",
    "StaleRow",
    "Step",
    "Store",
    "StoreFailed",
    "Texts",
    "Transaction",
    "Whole",
    "WholeRow",
    "WholeSheet",
    "WholeSpace",
    "behind",
    "columns_of",
    "default_url",
    "hashed",
    "new_id",
    "open_store",
    "person_id",
    "row_before",
    "shared_access",
    "shared_passes",
    "shared_store",
]
