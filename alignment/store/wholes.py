"""Spaces and sheets as wholes: all that belongs to them, read as of one moment and written by one transaction.

It is what a backup is made of. What lies in the bin is left out, and so are links, drafts and whose a sheet is: they
belong to people, not to the work.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Annotated, Any

from sqlalchemy import Connection, insert, select

from alignment.ground.records import Meta, content_of, record_of
from alignment.sheet import Alignment, AlignmentSheet
from alignment.store.documents import Content, Document, find_documents, find_everywhere
from alignment.store.people import find_nicknames
from alignment.store.records import Action, line_of
from alignment.store.tables import change_table, document_table, row_table, sheet_table

Number = Annotated[int, Meta(ge=0, le=2**31 - 1)]  # what a column for numbers holds
_AT_ONCE = 1_000  # ids in one question


@dataclass(frozen=True, slots=True)
class WholeRow:
    """A row of a sheet, taken off or not; `position` is its place, counted from 0, or where it last was."""

    row: Alignment
    position: Number
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class PastChange:
    """A change of a sheet as its history keeps it: `content` is the row after it, or the heading for the row ""."""

    action: Action
    row_id: str
    version: Number
    content: Content
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class WholeSheet:
    """A sheet with everything of it: `sheet` is its heading, without rows; the oldest change comes first."""

    sheet: AlignmentSheet
    changed_at: datetime
    published: bool = False
    rows: tuple[WholeRow, ...] = ()
    changes: tuple[PastChange, ...] = ()


@dataclass(frozen=True, slots=True)
class WholeSpace:
    """A space with its documents, the oldest first and none that was put away, and its sheets."""

    id: str
    documents: tuple[Document, ...]
    sheets: tuple[WholeSheet, ...] = ()


@dataclass(frozen=True, slots=True)
class Whole:
    """Spaces, sheets of no space, and how the people in them want to be known, by their ids."""

    spaces: tuple[WholeSpace, ...] = ()
    sheets: tuple[WholeSheet, ...] = ()
    nicknames: Mapping[str, str] = field(default_factory=dict)


def read_whole(connection: Connection, space: str) -> Whole:
    """One space; where it does not exist it is empty."""
    return _with_nicknames(connection, (_space(connection, space),), ())


def read_everything(connection: Connection, collection: str) -> Whole:
    """Every space that keeps something in this collection, and every sheet of no space."""
    spaces = dict.fromkeys(document.space for document in find_everywhere(connection, collection))
    whole = tuple(_space(connection, space) for space in spaces)
    return _with_nicknames(connection, whole, tuple(_sheets(connection, "")))


def taken_ids(connection: Connection, sheets: Iterable[WholeSheet]) -> frozenset[str]:
    """Those ids of sheets and of their rows under which the database has something already."""
    given = tuple(sheets)
    wanted = [(sheet_table.c.id, [whole.sheet.id for whole in given])]
    wanted.append((row_table.c.id, [kept.row.id for whole in given for kept in whole.rows]))
    found: set[str] = set()
    for column, ids in wanted:
        for some in _parts(ids):
            found.update(connection.execute(select(column).where(column.in_(some))).scalars())
    return frozenset(found)


def put_documents(connection: Connection, documents: Sequence[Document]) -> None:
    """Write documents of a space that has none of them."""
    if documents:
        connection.execute(insert(document_table), [_line(document) for document in documents])


def put_sheets(connection: Connection, sheets: Iterable[WholeSheet]) -> None:
    """Write sheets that are not there yet, with their rows and their history; they are nobody's own."""
    for whole in sheets:
        heading = {part.name: getattr(whole.sheet, part.name) for part in fields(AlignmentSheet) if part.name != "rows"}
        own = {"published": whole.published, "changed_at": whole.changed_at, "deleted": False}
        connection.execute(insert(sheet_table).values(**heading, **own))
        place = {"sheet_id": whole.sheet.id}
        rows = [
            content_of(kept.row) | place | {"position": kept.position, "deleted": kept.deleted} for kept in whole.rows
        ]
        changes = [_line(change) | place for change in whole.changes]
        for table, lines in ((row_table, rows), (change_table, changes)):
            if lines:
                connection.execute(insert(table), lines)


def _line(record: Document | PastChange) -> dict[str, Any]:
    return {part.name: getattr(record, part.name) for part in fields(record)}


def _space(connection: Connection, space: str) -> WholeSpace:
    documents = tuple(document for document in find_documents(connection, space) if not document.deleted)
    return WholeSpace(space, documents, tuple(_sheets(connection, space)))


def _sheets(connection: Connection, workshop: str) -> Iterator[WholeSheet]:
    columns = sheet_table.c
    there = (columns.workshop == workshop, ~columns.deleted)
    own = select(columns.id).where(*there)
    rows, changes = row_table.c, change_table.c
    order = (rows.sheet_id, rows.position, rows.id)
    found = connection.execute(select(row_table).where(rows.sheet_id.in_(own)).order_by(*order)).mappings()
    whole_rows = {name: tuple(map(_row, lines)) for name, lines in groupby(found, itemgetter("sheet_id"))}
    found = connection.execute(
        select(change_table).where(changes.sheet_id.in_(own)).order_by(changes.sheet_id, changes.id)
    ).mappings()
    past = {name: tuple(map(_change, lines)) for name, lines in groupby(found, itemgetter("sheet_id"))}
    for line in connection.execute(select(sheet_table).where(*there).order_by(columns.id)).mappings():
        sheet = record_of(AlignmentSheet, line_of(line), rows=())
        name = sheet.id
        yield WholeSheet(sheet, line["changed_at"], line["published"], whole_rows.get(name, ()), past.get(name, ()))


def _row(line: Mapping[Any, Any]) -> WholeRow:
    kept = {str(name): value for name, value in line.items() if value is not None}
    return WholeRow(record_of(Alignment, kept), line["position"], line["deleted"])


def _change(line: Mapping[Any, Any]) -> PastChange:
    named = {part.name: line[part.name] for part in fields(PastChange)}
    return PastChange(**named | {"action": Action(line["action"])})


def _with_nicknames(connection: Connection, spaces: tuple[WholeSpace, ...], sheets: tuple[WholeSheet, ...]) -> Whole:
    every = [*sheets, *(sheet for space in spaces for sheet in space.sheets)]
    people = {document.by for space in spaces for document in space.documents}
    people |= {change.by for sheet in every for change in sheet.changes}
    people |= {kept.row.author for sheet in every for kept in sheet.rows}
    names: dict[str, str] = {}
    for some in _parts(sorted(people - {""})):
        names |= find_nicknames(connection, some)
    return Whole(spaces, sheets, names)


def _parts(ids: Collection[str]) -> Iterator[list[str]]:
    listed = list(ids)
    yield from (listed[begin : begin + _AT_ONCE] for begin in range(0, len(listed), _AT_ONCE))
