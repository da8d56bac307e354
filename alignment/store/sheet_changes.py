"""What happens to sheets and rows within a transaction: functions of a connection, for `Store` and `Transaction`.

Every change is written to the history in the transaction that makes it, so any of them can be brought back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime

from sqlalchemy import Connection, RowMapping, bindparam, insert, select, update

from alignment.checks import tidy_heading, tidy_row
from alignment.errors import AlignmentError, NotThere
from alignment.ground.records import content_of, record_of
from alignment.merging import merged
from alignment.sheet import Alignment, AlignmentSheet, Challenge
from alignment.store.drafts import forget_draft
from alignment.store.form_drafts import SentForm, forget_form
from alignment.store.histories import find_change
from alignment.store.quotas import check_new_rows, check_new_sheet
from alignment.store.records import (
    HEADING_COLUMNS,
    Action,
    Change,
    StaleHeading,
    StaleRow,
    change_of,
    heading_content,
    line_of,
    new_id,
    person_id,
    row_content,
)
from alignment.store.tables import change_table, row_table, sheet_table
from sdg_data import load_catalogue

# Made once: to put such a statement together takes longer than the database does, and a room saves rows all the time.
_OWN_SHEET = sheet_table.c.id == bindparam("own_sheet")
_HEADING = select(sheet_table).where(_OWN_SHEET)
_HOLD = update(sheet_table).where(_OWN_SHEET).values(revision=sheet_table.c.revision)
_TOUCH = _HOLD.values(revision=sheet_table.c.revision + 1, changed_at=bindparam("now"))
_OWN_ROWS = (row_table.c.sheet_id == bindparam("own_sheet"), ~row_table.c.deleted)
_PLACES = select(row_table.c.id, row_table.c.position).where(*_OWN_ROWS).order_by(row_table.c.position, row_table.c.id)
_FIND_ROW = select(row_table).where(row_table.c.id == bindparam("own_row"), *_OWN_ROWS)
_MOVE = update(row_table).where(row_table.c.id == bindparam("own_row")).values(position=bindparam("place"))
_ADD = insert(row_table)
_NOTE = insert(change_table).returning(change_table)


def read_sheet(
    connection: Connection, sheet_id: str, known: AlignmentSheet | None = None, *, although_deleted: bool = False
) -> AlignmentSheet:
    """The sheet with its rows, in order; rows of `known`, an earlier state of it, are not read again."""
    found = _heading(connection, sheet_id, although_deleted=although_deleted)
    own = (row_table.c.sheet_id == sheet_id, ~row_table.c.deleted)
    columns = (row_table.c.id, row_table.c.version, row_table.c.author)  # whose a row is changes without a version
    in_order = select(*columns).where(*own).order_by(row_table.c.position, row_table.c.id)
    versions = {row.id: (row.version, row.author) for row in connection.execute(in_order)}
    rows = {row.id: row for row in known.rows if versions.get(row.id) == (row.version, row.author)} if known else {}
    missing = [row_id for row_id in versions if row_id not in rows]
    if missing:
        some = [row_table.c.id.in_(missing)] if rows else []
        lines = connection.execute(select(row_table).where(*own, *some)).mappings()
        rows |= {line["id"]: record_of(Alignment, line_of(line)) for line in lines}
    return record_of(AlignmentSheet, line_of(found), rows=tuple(rows[row_id] for row_id in versions))


def read_heading(connection: Connection, sheet_id: str) -> AlignmentSheet:
    """The heading of a sheet, without its rows. Raises `NotThere`."""
    return record_of(AlignmentSheet, line_of(_heading(connection, sheet_id)), rows=())


def create_sheet(
    connection: Connection, sheet: AlignmentSheet, person: str = "", sent: SentForm | None = None
) -> AlignmentSheet:
    """Keep a new sheet with its rows; ids and versions are given here. Raises `AlignmentError`.

    It is the sheet of the holder of the token `person`, unless it is a workshop's. The drafts of the form `sent` that
    it comes from are forgotten with it.
    """
    sheet = replace(tidy_heading(sheet), id=new_id(), version=1, revision=1)
    author = person_id(person)
    check_new_sheet(connection, author, len(sheet.rows), sheet.title)
    rows = [replace(tidy_row(row, load_catalogue()), id=new_id(), version=1, author=author) for row in sheet.rows]
    own = {part.name: getattr(sheet, part.name) for part in fields(sheet) if part.name != "rows"}
    owner = "" if sheet.workshop else author
    connection.execute(insert(sheet_table).values(**own, owner=owner, deleted=False, changed_at=datetime.now(UTC)))
    _remember(connection, sheet.id, sheet, Action.CREATED, person)
    for position, row in enumerate(rows):
        _insert_row(connection, sheet.id, row, position, person)
    if sent:
        forget_form(connection, sent)
    return read_sheet(connection, sheet.id)


def save_heading(
    connection: Connection, sheet: AlignmentSheet, person: str = "", sent: SentForm | None = None
) -> AlignmentSheet:
    """Keep the heading of `sheet`, changed from `sheet.version`; the drafts of the form `sent` are forgotten with it.

    One that is as it was makes no version. Raises `StaleHeading` or `AlignmentError`.
    """
    sheet = tidy_heading(sheet)
    _hold(connection, sheet.id)
    before = read_sheet(connection, sheet.id)
    if before.version != sheet.version:
        raise StaleHeading(before)
    if heading_content(sheet) != heading_content(before):
        _touch(connection, sheet.id)
        sheet = replace(sheet, version=before.version + 1)
        heading = {name: getattr(sheet, name) for name in (*HEADING_COLUMNS, "version")}
        connection.execute(update(sheet_table).where(sheet_table.c.id == sheet.id).values(**heading))
        _remember(connection, sheet.id, sheet, Action.HEADING, person)
    if sent:
        forget_form(connection, sent)
    return read_sheet(connection, sheet.id)


def lock_sheet(connection: Connection, sheet_id: str, *, locked: bool) -> None:
    """Let nobody change the sheet until it is unlocked again. Raises `NotThere`."""
    _touch(connection, sheet_id, although_locked=True)
    connection.execute(update(sheet_table).where(sheet_table.c.id == sheet_id).values(locked=locked))


def put_away_sheet(connection: Connection, sheet_id: str, *, although_locked: bool = False) -> None:
    """Put a sheet away; nothing of it is lost: `bring_back_sheet` has it again."""
    _touch(connection, sheet_id, although_locked=although_locked)
    gone = {"deleted": True, "deleted_at": datetime.now(UTC)}
    connection.execute(update(sheet_table).where(sheet_table.c.id == sheet_id).values(gone))


def bring_back_sheet(connection: Connection, sheet_id: str) -> AlignmentSheet:
    """Undo `put_away_sheet`."""
    back = {"deleted": False, "deleted_at": None}
    connection.execute(update(sheet_table).where(sheet_table.c.id == sheet_id).values(back))
    return read_sheet(connection, sheet_id)


def add_row(
    connection: Connection, sheet_id: str, row: Alignment, after: str = "", person: str = "", *, row_id: str = ""
) -> Alignment:
    """Keep a new row as `add_rows` does, and give it its id; the draft of `person` that it comes from is forgotten."""
    (added,) = add_rows(connection, sheet_id, (row,), after, person, ids=(row_id or new_id(),))
    forget_draft(connection, person, sheet_id, row.id)
    return added


def add_rows(
    connection: Connection, sheet_id: str, rows: Sequence[Alignment], after: str, person: str, *, ids: Sequence[str]
) -> list[Alignment]:
    """Keep new rows under these ids, behind the row `after` or at the end. Raises `AlignmentError`."""
    author = person_id(person)
    made = [replace(tidy_row(row, load_catalogue()), id=row_id, version=1, author=author)
            for row, row_id in zip(rows, ids, strict=True)]  # fmt: skip
    title = _touch(connection, sheet_id)["title"]
    places = _places(connection, sheet_id)
    order = list(places)
    check_new_rows(connection, author, len(made), title, there=len(order))
    position = order.index(after) + 1 if after in order else len(order)
    order[position:position] = ids
    for place, row in enumerate(made, position):
        _insert_row(connection, sheet_id, row, place, person)
        places[row.id] = place
    _put_in_order(connection, places, order)
    return made


def save_row(
    connection: Connection, sheet_id: str, row: Alignment, person: str = "", *, draft_stays: bool = False
) -> Alignment:
    """Keep a row, changed from `row.version`; the draft of `person` is forgotten with it, unless it `draft_stays`.

    One that is as it was makes no version and no entry in the history, and one with other codes is challenged no more:
    it is another link. Where the row was changed since, the two are put
    together field by field. Raises `StaleRow` with the newer row where both changed one field or the row was deleted,
    or `AlignmentError`.
    """
    row = tidy_row(row, load_catalogue())
    _hold(connection, sheet_id)
    newer = find_row(connection, sheet_id, row.id)
    if newer is None or newer.version != row.version:
        base = row_as_it_was(connection, sheet_id, row.id, row.version)
        if newer is None or base is None:
            raise StaleRow(newer)
        row, clashes = merged(base, row, newer)
        if clashes:
            raise StaleRow(newer)
        row = tidy_row(row, load_catalogue())
    if row.codes != newer.codes and row.challenge is newer.challenge:
        row = replace(row, challenge=Challenge.NONE)
    if not draft_stays:
        forget_draft(connection, person, sheet_id, row.id)
    if row_content(row) == row_content(newer):
        return newer
    return _write_row(connection, sheet_id, replace(row, author=newer.author), Action.CHANGED, person)


def row_as_it_was(connection: Connection, sheet_id: str, row_id: str, version: int) -> Alignment | None:
    """A row at one of its versions, or None where the history does not have it."""
    query = select(change_table).filter_by(sheet_id=sheet_id, row_id=row_id, version=version)
    found = connection.execute(query.order_by(change_table.c.id.desc()).limit(1)).mappings().first()
    return change_of(found).row if found else None


def move_row(connection: Connection, sheet_id: str, row_id: str, by: int, person: str = "") -> None:
    """Move a row up (`by` < 0) or down by so many places; it stops at the ends. Raises `StaleRow` if it is gone."""
    _hold(connection, sheet_id)
    row, places = find_row(connection, sheet_id, row_id), _places(connection, sheet_id)
    if row is None:
        raise StaleRow(None)
    order = list(places)
    place = order.index(row_id)
    there = max(0, min(len(order) - 1, place + by))
    if there == place:
        return
    _touch(connection, sheet_id)
    order.insert(there, order.pop(place))
    _put_in_order(connection, places, order)
    _remember(connection, sheet_id, row, Action.MOVED, person)


def delete_row(connection: Connection, sheet_id: str, row_id: str, version: int, person: str = "") -> Change:
    """Take a row, last seen at `version`, off the sheet; `restore_row` undoes the change. Raises `StaleRow`."""
    _touch(connection, sheet_id)
    row = find_row(connection, sheet_id, row_id)
    if row is None or row.version != version:
        raise StaleRow(row)
    row = replace(row, version=version + 1)
    gone = {"deleted": True, "version": row.version}
    connection.execute(update(row_table).where(row_table.c.id == row_id).values(**gone))
    return _remember(connection, sheet_id, row, Action.DELETED, person)


def restore_row(connection: Connection, sheet_id: str, change_id: int, person: str = "") -> Alignment:
    """Bring a row back as it was after a change, as a new version of it; a deleted one comes to its old place."""
    _hold(connection, sheet_id)
    places = _places(connection, sheet_id)
    change = find_change(connection, sheet_id, change_id)
    if change is None or change.row is None:
        raise NotThere("error-no-such-change", change=str(change_id))
    now = find_row(connection, sheet_id, change.row_id)
    if now and row_content(now) == row_content(change.row):
        return now
    row = _write_row(connection, sheet_id, change.row, Action.RESTORED, person)
    if row.id not in places:
        place = connection.execute(select(row_table.c.position).where(row_table.c.id == row.id)).scalar_one()
        order = list(places)
        order.insert(sum(other < place for other in places.values()), row.id)
        _put_in_order(connection, {**places, row.id: place}, order)
    return row


def _heading(connection: Connection, sheet_id: str, *, although_deleted: bool = False) -> RowMapping:
    found = connection.execute(_HEADING, {"own_sheet": sheet_id}).mappings().first()
    if found is None or (found["deleted"] and not although_deleted):
        raise NotThere("error-no-such-sheet", sheet=sheet_id)
    return found


def find_row(connection: Connection, sheet_id: str, row_id: str) -> Alignment | None:
    """A row of a sheet as it is now, or None."""
    found = connection.execute(_FIND_ROW, {"own_row": row_id, "own_sheet": sheet_id}).mappings().first()
    return record_of(Alignment, line_of(found)) if found else None


def _places(connection: Connection, sheet_id: str) -> dict[str, int]:
    # Where each row stands, by its id, in order.
    return {row.id: row.position for row in connection.execute(_PLACES, {"own_sheet": sheet_id})}


def _touch(connection: Connection, sheet_id: str, *, although_locked: bool = False) -> RowMapping:
    return _hold(connection, sheet_id, although_locked=although_locked, changing=True)


def _hold(
    connection: Connection, sheet_id: str, *, although_locked: bool = False, changing: bool = False
) -> RowMapping:
    # The update comes first: it holds the sheet for this transaction, so that writers of one sheet take turns.
    own = {"own_sheet": sheet_id}
    connection.execute(*((_TOUCH, {**own, "now": datetime.now(UTC)}) if changing else (_HOLD, own)))
    found = _heading(connection, sheet_id)
    if found["locked"] and not although_locked:
        raise AlignmentError("error-sheet-locked", title=found["title"])
    return found


def _insert_row(connection: Connection, sheet_id: str, row: Alignment, position: int, person: str) -> None:
    place = {"sheet_id": sheet_id, "position": position, "deleted": False}
    connection.execute(_ADD, {**content_of(row), **place})
    _remember(connection, sheet_id, row, Action.ADDED, person)


def _write_row(connection: Connection, sheet_id: str, row: Alignment, action: Action, person: str) -> Alignment:
    _touch(connection, sheet_id)
    own = (row_table.c.id == row.id, row_table.c.sheet_id == sheet_id)
    version = connection.execute(select(row_table.c.version).where(*own)).scalar_one() + 1
    row = replace(row, version=version)
    content = row_content(row) | {"version": version, "deleted": False}
    connection.execute(update(row_table).where(*own).values(**content))
    _remember(connection, sheet_id, row, action, person)
    return row


def _put_in_order(connection: Connection, places: Mapping[str, int], order: list[str]) -> None:
    # Only what moves is written: most rows come at the end.
    for place, row_id in enumerate(order):
        if places[row_id] != place:
            connection.execute(_MOVE, {"own_row": row_id, "place": place})


def _remember(
    connection: Connection, sheet_id: str, changed: Alignment | AlignmentSheet, action: Action, person: str
) -> Change:
    values = {"sheet_id": sheet_id, "version": changed.version, "action": action.value, "by": person_id(person)}
    if isinstance(changed, Alignment):
        values |= {"row_id": changed.id, "content": row_content(changed)}
    else:
        values |= {"row_id": "", "content": heading_content(changed)}
    return change_of(connection.execute(_NOTE, {**values, "at": datetime.now(UTC)}).mappings().one())
