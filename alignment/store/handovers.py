"""What one person did in a space becomes another's: for somebody who comes back at a browser that nobody knows.

Only what lies in the space and in its sheets is handed over. What else is the first person's stays theirs: sheets of
their own, drafts, links they opened, other spaces.
"""

import json
from collections.abc import Collection

from sqlalchemy import Connection, delete, insert, select, update

from alignment.store.documents import Content, Document, find_documents
from alignment.store.tables import change_table, document_table, row_table, sheet_table


def hand_over(
    connection: Connection, space: str, stamp: int, before: str, after: str, *, without: Collection[str] = ()
) -> None:
    """Make what the person of the id `before` did in a space that of the person `after`, at the version `stamp`.

    That is documents, wherever they name the person, and the rows and the history of the space's sheets. Documents of
    the collections `without` stay as they are. Where both have a document under their ids, that of `before` is kept.
    """
    for document in find_documents(connection, space):
        if document.collection not in without:
            _hand_over_document(connection, document, stamp, before, after)
    sheets = select(sheet_table.c.id).where(sheet_table.c.workshop == space)
    theirs = (row_table.c.author == before, row_table.c.sheet_id.in_(sheets))
    touched = sheet_table.c.id.in_(select(row_table.c.sheet_id).where(*theirs))
    connection.execute(update(sheet_table).where(touched).values(revision=sheet_table.c.revision + 1))
    connection.execute(update(row_table).where(*theirs).values(author=after))
    made = (change_table.c.by == before, change_table.c.sheet_id.in_(sheets))
    connection.execute(update(change_table).where(*made).values(by=after))


def _hand_over_document(connection: Connection, document: Document, stamp: int, before: str, after: str) -> None:
    name, content = document.id.replace(before, after), _naming(document.content, before, after)
    by = after if document.by == before else document.by
    if (name, content, by) == (document.id, document.content, document.by):
        return
    columns = document_table.c
    place = (columns.space == document.space, columns.collection == document.collection)
    changed = {"content": content, "by": by, "version": document.version + 1, "stamp": stamp}
    if name == document.id:
        connection.execute(update(document_table).where(*place, columns.id == name).values(changed))
        return
    moved = {
        "space": document.space,
        "collection": document.collection,
        "id": name,
        "deleted": document.deleted,
        "made_at": document.made_at,
        "at": document.at,
    }
    connection.execute(delete(document_table).where(*place, columns.id == name))
    connection.execute(insert(document_table).values(**moved, **changed))
    # Who has read the space learns of what is gone by its being marked so.
    gone = {"deleted": True, "stamp": stamp}
    connection.execute(update(document_table).where(*place, columns.id == document.id).values(gone))


def _naming(content: Content, before: str, after: str) -> Content:
    # A person is named by an entry, in a list, or within a longer name ("plan.<id>"); no other text has their id.
    named: Content = json.loads(json.dumps(content).replace(before, after))
    return named
