"""The secretariat of a database: who opened its link may do everything with every sheet."""

import secrets

from sqlalchemy import Connection

from alignment.errors import NotThere
from alignment.store.documents import find_document
from alignment.store.records import hashed
from alignment.store.transactions import Transaction

_SPACE, _KEY, _GRANT = "secretariat", "key", "grant"


def first_secretariat(connection: Connection) -> str:
    """The word of the secretariat's link, made now, or "" where there ever was one."""
    transaction = Transaction(connection, _SPACE, "")  # first of all: servers that start at once take turns
    return "" if transaction.document(_KEY, _KEY) else _new_word(transaction)


def renew_secretariat(connection: Connection) -> str:
    """A new word for the secretariat's link; who came by the old one belongs to it no longer."""
    return _new_word(Transaction(connection, _SPACE, ""))


def join_secretariat(connection: Connection, person: str, word: str) -> None:
    """Let a person, by id, belong to the secretariat who has opened its link. Raises `NotThere` for a wrong word."""
    key = find_document(connection, _SPACE, _KEY, _KEY)
    if key is None or not secrets.compare_digest(str(key.content["hash"]), hashed(word)):
        raise NotThere("error-no-such-link")
    Transaction(connection, _SPACE, person).keep(_GRANT, person, {"key": hashed(word)})


def is_secretariat(connection: Connection, person: str) -> bool:
    """Whether a person, by id, opened the link of the secretariat that is good now."""
    grant = find_document(connection, _SPACE, _GRANT, person) if person else None
    key = find_document(connection, _SPACE, _KEY, _KEY) if grant else None
    return bool(grant and key and grant.content["key"] == key.content["hash"])


def _new_word(transaction: Transaction) -> str:
    word = secrets.token_urlsafe(16)
    transaction.keep(_KEY, _KEY, {"hash": hashed(word)})
    return word
