"""One person at several browsers: a pass, made at one and taken at another, makes them the same person there.

A browser whose person took no pass has no line here: its token is the person's own.
"""

from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, bindparam, delete, select

from alignment.errors import AlignmentError
from alignment.ground.browsers import new_word, token_at
from alignment.store.connection import inserting, upsert
from alignment.store.records import new_id, person_id
from alignment.store.tables import device_table, pass_table

LASTS = timedelta(minutes=10)
_LENGTH = 8  # of a pass, whose letters are those of an id: 282,000 million passes, each for ten minutes and once
_OWN_TOKEN = 32  # letters of a token that a cookie gives; those that once stood in addresses are shorter

# Made once: it is asked with every message.
_FIND = select(device_table.c.person).where(device_table.c.token == bindparam("of_token"))


def find_person(connection: Connection, token: str) -> str:
    """The token by which the person at the browser of `token` goes: its own, or that of whom a pass made them."""
    return connection.scalar(_FIND, {"of_token": token}) or token


def make_pass(connection: Connection, person: str) -> str:
    """A pass with which `person` can go on at another browser: eight letters, for ten minutes, once."""
    connection.execute(delete(pass_table).where(pass_table.c.until < datetime.now(UTC)))
    made = new_id()[:_LENGTH]
    line = {"person": person, "until": datetime.now(UTC) + LASTS}
    upsert(connection, pass_table, {"hash": person_id(made)}, line)
    return made


def find_pass(connection: Connection, typed: str) -> str:
    """The id of the person of a pass that can still be taken. Raises `AlignmentError` for any other."""
    person = connection.scalar(select(pass_table.c.person).where(*_good(typed)))
    if person is None:
        raise _no_such_pass(typed)
    return person_id(person)


def take_pass(connection: Connection, typed: str, token: str) -> str:
    """Make the person at the browser of `token` the one of the pass, which is used up; gives their token.

    Raises `AlignmentError` for a pass that was taken, is too old or never was.
    """
    taken = delete(pass_table).where(*_good(typed)).returning(pass_table.c.person)
    person = connection.scalar(taken)
    if person is None:
        raise _no_such_pass(typed)
    upsert(connection, device_table, {"token": token}, {"person": person})
    return str(person)


def claim_person(connection: Connection, person: str, token: str) -> str:
    """Make the person at the browser of `token` the one whose own token once stood in an address; gives it.

    The first browser has them. Raises `AlignmentError` for every later one, which needs a pass.
    """
    # The old token's own line says that it is claimed: of two browsers at once one writes it.
    claimed = inserting(connection, device_table).values(token=person, person=person).on_conflict_do_nothing()
    if len(person) >= _OWN_TOKEN or connection.scalar(claimed.returning(device_table.c.token)) is None:
        raise AlignmentError("error-person-taken")
    upsert(connection, device_table, {"token": token}, {"person": person})
    return person


def next_person(connection: Connection, token: str) -> str:
    """Make the person at the browser of `token` somebody new; gives their token. Who was there needs a pass to return.

    What was granted to the browser was granted to the person, and stays with them.
    """
    person = token_at(new_word())
    upsert(connection, device_table, {"token": token}, {"person": person})
    return person


def _good(typed: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    made = "".join(typed[:40].lower().split())
    return pass_table.c.hash == person_id(made), pass_table.c.until > datetime.now(UTC)


def _no_such_pass(typed: str) -> AlignmentError:
    return AlignmentError("error-no-such-pass", code=typed[:20].strip() or "–")
