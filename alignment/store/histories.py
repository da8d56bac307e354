"""The history of a sheet as it is read: its changes, and each beside what stood there before it."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, func, select

from alignment.editing import differences
from alignment.store.records import CHANGING, Action, Change, Entry, change_of
from alignment.store.tables import change_table

_AT_ONCE = 50  # entries


def find_change(connection: Connection, sheet_id: str, change_id: int) -> Change | None:
    """A change of a sheet, or None where its history does not have it."""
    query = select(change_table).where(change_table.c.id == change_id, change_table.c.sheet_id == sheet_id)
    found = connection.execute(query).mappings().first()
    return change_of(found) if found else None


def history(
    connection: Connection, sheet_id: str, limit: int | None = 200, without: Collection[str] = ()
) -> tuple[Change, ...]:
    """The changes of a sheet, the last first, but those of the rows `without`; all of them where `limit` is None."""
    query = select(change_table).where(change_table.c.sheet_id == sheet_id).order_by(change_table.c.id.desc())
    if without:
        query = query.where(change_table.c.row_id.not_in(without))
    return tuple(change_of(found) for found in connection.execute(query.limit(limit)).mappings())


def entries(connection: Connection, sheet_id: str, most: int, without: Collection[str] = ()) -> tuple[Entry, ...]:
    """The last changes of a sheet in which something changed, the last first, but those of the rows `without`.

    Earlier versions of the toolkit kept a change also where somebody saved what was there already.
    """
    found: list[Entry] = []
    for entry in _every(connection, sheet_id, without):
        if len(found) == most:
            break
        if _tells_something(entry):
            found.append(entry)
    return tuple(found)


def _every(connection: Connection, sheet_id: str, without: Collection[str]) -> Iterator[Entry]:
    columns = change_table.c
    before = func.lag(columns.id).over(partition_by=columns.row_id, order_by=columns.id)
    query = select(columns.id, before).where(columns.sheet_id == sheet_id, columns.row_id.not_in(without))
    pairs = connection.execute(query.order_by(columns.id.desc())).all()
    for begin in range(0, len(pairs), _AT_ONCE):
        some = pairs[begin : begin + _AT_ONCE]
        wanted = select(change_table).where(columns.id.in_({one for pair in some for one in pair if one is not None}))
        known = {line["id"]: change_of(line) for line in connection.execute(wanted).mappings()}
        yield from (Entry(known[one], known.get(earlier)) for one, earlier in some)


def _tells_something(entry: Entry) -> bool:
    if entry.change.action not in CHANGING:
        return True
    now, before = entry.change.content, entry.before
    return before is None or before.action is Action.DELETED or bool(differences(before.content, now))
