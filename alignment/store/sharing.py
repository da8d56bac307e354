"""Links to a sheet, publishing it, and the bin, within a transaction that has asked whether that may be done."""

import hmac
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, delete, or_, select, update

from alignment.access import Opened
from alignment.errors import AlignmentError, NotThere
from alignment.store.connection import inserting
from alignment.store.records import hashed, person_id
from alignment.store.tables import link_grant_table, sheet_table

IN_BIN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Sharing:
    """How a sheet is shared: the words of its links to see and to edit, and whether it is published.

    A word is None where there is no such link, and "" where somebody else made it: only they are shown it.
    """

    view: str | None
    edit: str | None
    published: bool

    @property
    def any(self) -> bool:
        """Whether there is anything to stop."""
        return self.published or self.view is not None or self.edit is not None


def find_sharing(connection: Connection, sheet_id: str, person: str) -> Sharing:
    """How a sheet is shared, as the holder of the token `person` is shown it."""
    columns = sheet_table.c
    query = select(columns.link_salt, columns.view_hash, columns.edit_hash, columns.published)
    salt, view, edit, published = connection.execute(query.where(columns.id == sheet_id)).one()
    words: dict[Opened, str | None] = {}
    for opened, kept in ((Opened.VIEW, view), (Opened.EDIT, edit)):
        word = _word(sheet_id, opened, salt, person)
        words[opened] = None if not kept else word if kept == hashed(word) else ""
    return Sharing(words[Opened.VIEW], words[Opened.EDIT], published)


def share_sheet(connection: Connection, sheet_id: str, opened: Opened, person: str) -> str:
    """The word of the link to see or to edit a sheet, made where there is none.

    It is drawn from the token of `person`, and kept as a hash only: who made a link is shown it again, nobody else.
    Raises `AlignmentError` for a link that somebody else made.
    """
    column = sheet_table.c.edit_hash if opened is Opened.EDIT else sheet_table.c.view_hash
    own = sheet_table.c.id == sheet_id
    title, salt, kept = connection.execute(
        select(sheet_table.c.title, sheet_table.c.link_salt, column).where(own)
    ).one()
    salt = salt or secrets.token_urlsafe(16)
    word = _word(sheet_id, opened, salt, person)
    if kept and kept != hashed(word):
        raise AlignmentError("error-link-of-another", title=title)
    connection.execute(update(sheet_table).where(own).values({"link_salt": salt, column.name: hashed(word)}))
    return word


def publish_sheet(connection: Connection, sheet_id: str, *, published: bool = True) -> None:
    """Let everybody read the sheet, and the atlas count it, or no longer."""
    changed = {"published": published, "revision": sheet_table.c.revision + 1}
    connection.execute(update(sheet_table).where(sheet_table.c.id == sheet_id).values(changed))


def stop_sharing(connection: Connection, sheet_id: str) -> None:
    """End every link to the sheet and what it allowed, and publish it no longer. A link made later is another one."""
    publish_sheet(connection, sheet_id, published=False)
    ended = {"view_hash": "", "edit_hash": "", "link_salt": ""}
    connection.execute(update(sheet_table).where(sheet_table.c.id == sheet_id).values(ended))
    connection.execute(delete(link_grant_table).where(link_grant_table.c.sheet_id == sheet_id))


def open_link(connection: Connection, word: str, person: str) -> str:
    """Remember that the holder of the token `person` has opened a link; gives the id of its sheet.

    Raises `NotThere` for a word that is in no link any more.
    """
    opened, columns = hashed(word), sheet_table.c
    query = select(columns.id).where(or_(columns.view_hash == opened, columns.edit_hash == opened), ~columns.deleted)
    sheet_id = connection.execute(query).scalar()
    if sheet_id is None:
        raise NotThere("error-no-such-link")
    grant = inserting(connection, link_grant_table).values(person=person_id(person), sheet_id=sheet_id, hash=opened)
    connection.execute(grant.on_conflict_do_nothing())
    return str(sheet_id)


def empty_bin(connection: Connection) -> None:
    """Delete for good what has lain in the bin for longer than `IN_BIN`; a workshop's sheets stay with it."""
    columns = sheet_table.c
    old = (columns.deleted, columns.workshop == "", columns.deleted_at < datetime.now(UTC) - IN_BIN)
    connection.execute(delete(sheet_table).where(*old))


def _word(sheet_id: str, opened: Opened, salt: str, person: str) -> str:
    digest = hmac.digest(person.encode(), f"{sheet_id}.{opened}.{salt}".encode(), "sha256")
    return urlsafe_b64encode(digest[:16]).decode().rstrip("=")
