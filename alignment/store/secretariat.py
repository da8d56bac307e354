"""The secretariat of a database: who opened its link may do everything with every sheet."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from alignment.errors import NotThere
from alignment.store.documents import find_document, find_documents
from alignment.store.people import find_nicknames
from alignment.store.records import hashed
from alignment.store.transactions import Transaction

_SPACE, _KEY, _GRANT = "secretariat", "key", "grant"


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who opened the secretariat's link, and when, in UTC; `nickname` is "" for who gave none."""

    nickname: str
    since: datetime


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
    return _key_of(connection, person) != ""


def find_colleagues(connection: Connection, person: str) -> tuple[Colleague, ...]:
    """Who belongs to the secretariat beside a member of it, by id; who came last comes first.

    Raises `NotThere` for who is none.
    """
    key = _own_key(connection, person)
    grants = find_documents(connection, _SPACE, collection=_GRANT)
    good = [grant for grant in grants if grant.content["key"] == key and grant.id != person]
    names = find_nicknames(connection, [grant.id for grant in good])
    return tuple(
        Colleague(names.get(grant.id, ""), grant.at) for grant in sorted(good, key=lambda one: one.at, reverse=True)
    )


def renew_as_member(connection: Connection, person: str) -> str:
    """A new word for the link, made by a member, by id, who goes on to belong; all others belong no longer.

    Raises `NotThere` for who is none.
    """
    transaction = Transaction(connection, _SPACE, person)  # first of all: two who renew at once take turns
    _own_key(connection, person)
    word = _new_word(transaction)
    transaction.keep(_GRANT, person, {"key": hashed(word)})
    return word


def _own_key(connection: Connection, person: str) -> str:
    if key := _key_of(connection, person):
        return key
    raise NotThere("error-no-such-link")


def _key_of(connection: Connection, person: str) -> str:
    # The hash of the word by which a person belongs to the secretariat, "" for who does not.
    grant = find_document(connection, _SPACE, _GRANT, person) if person else None
    key = find_document(connection, _SPACE, _KEY, _KEY) if grant else None
    return str(key.content["hash"]) if grant and key and grant.content["key"] == key.content["hash"] else ""


def _new_word(transaction: Transaction) -> str:
    word = secrets.token_urlsafe(16)
    transaction.keep(_KEY, _KEY, {"hash": hashed(word)})
    return word
