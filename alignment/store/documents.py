"""What the packages above keep beside sheets: JSON documents, in collections of a space, with a version for the space.

A space (a workshop, say) counts its changes, and every document carries the count at which it was last changed, its
`stamp`: who has seen a space up to some version reads only what came after. They are changed in transactions.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from alignment.store.tables import document_table, sheet_table, space_table

Content = Mapping[str, Any]
# Each page and each act asks for these many times: to put one together takes as long as to have it answered.
_ONE = select(document_table).filter_by(
    space=bindparam("space"), collection=bindparam("collection"), id=bindparam("id"), deleted=False
)
_OF_A_SPACE = (
    select(document_table)
    .where(document_table.c.space == bindparam("space"), document_table.c.stamp > bindparam("since"))
    .order_by(document_table.c.made_at, document_table.c.id)
)
_OF_A_COLLECTION = _OF_A_SPACE.where(document_table.c.collection == bindparam("collection"))


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


def find_document(connection: Connection, space: str, collection: str, document_id: str) -> Document | None:
    """The document of this id, or None where there is none (any more)."""
    asked = {"space": space, "collection": collection, "id": document_id}
    found = connection.execute(_ONE, asked).mappings().first()
    return Document(**found) if found else None


def find_documents(connection: Connection, space: str, since: int = 0, collection: str = "") -> tuple[Document, ...]:
    """The documents of a space, or of one collection of it, that were changed after version `since`.

    The deleted are among them, the oldest come first.
    """
    asked = {"space": space, "since": since}
    if collection:
        found = connection.execute(_OF_A_COLLECTION, {**asked, "collection": collection}).mappings()
    else:
        found = connection.execute(_OF_A_SPACE, asked).mappings()
    return tuple(Document(**line) for line in found)


def find_everywhere(connection: Connection, collection: str) -> tuple[Document, ...]:
    """The documents of a collection in whatever space, the oldest first, without those that were put away."""
    query = select(document_table).filter_by(collection=collection, deleted=False)
    found = connection.execute(query.order_by(document_table.c.made_at, document_table.c.space)).mappings()
    return tuple(Document(**line) for line in found)


def changes_of_spaces(connection: Connection) -> str:
    """A word that is another one after any change of any document."""
    spaces, changes = connection.execute(select(func.count(), func.sum(space_table.c.version))).one()
    return f"{spaces}.{changes or 0}"


def find_versions(connection: Connection, spaces: Iterable[str], sheets: Iterable[str] = ()) -> Mapping[str, int]:
    """How far each space and each sheet has come, by id; what does not exist is left out. Two small queries."""
    found: dict[str, int] = {}
    for table, column, ids in (
        (space_table, space_table.c.version, list(spaces)),
        (sheet_table, sheet_table.c.revision, list(sheets)),
    ):
        if ids:
            lines = connection.execute(select(table.c.id, column).where(table.c.id.in_(ids)))
            found |= {line[0]: line[1] for line in lines}
    return found
