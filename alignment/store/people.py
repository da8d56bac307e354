"""Who works on sheets: nicknames, and who is typing where. Others know a person by an id drawn from their token."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from alignment.checks import tidy_name
from alignment.store.records import person_id
from alignment.store.tables import draft_table, person_table


def find_editors(connection: Connection, sheet_id: str, since: datetime) -> Mapping[str, tuple[str, ...]]:
    """Who has typed into which row since then and not saved it: ids of persons by row id ("" is a new one)."""
    query = (
        select(draft_table.c.row_id, draft_table.c.person)
        .where(draft_table.c.sheet_id == sheet_id, draft_table.c.at > since)
        .order_by(draft_table.c.row_id, draft_table.c.at)
    )
    found: dict[str, tuple[str, ...]] = {}
    for row_id, token in connection.execute(query):
        found[row_id] = (*found.get(row_id, ()), person_id(token))
    return found


def find_nicknames(connection: Connection, ids: Iterable[str]) -> Mapping[str, str]:
    """The nicknames of these persons, by id; who gave none is left out."""
    found = connection.execute(select(person_table).where(person_table.c.id.in_(set(ids))))
    return {row.id: row.nickname for row in found}


def name_person(connection: Connection, person: str, nickname: str) -> None:
    """Keep under which name the holder of the token `person` wants to be known. Raises `AlignmentError`."""
    call_person(connection, person_id(person), nickname)


def call_person(connection: Connection, known_as: str, nickname: str) -> None:
    """Keep the nickname of a person whom others know by this id; "" forgets it. Raises `AlignmentError`."""
    nickname = tidy_name(nickname)
    connection.execute(delete(person_table).where(person_table.c.id == known_as))
    if nickname:
        connection.execute(insert(person_table).values(id=known_as, nickname=nickname))
