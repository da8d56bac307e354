"""Sheets as lists show them, and whether any of them has changed."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, Connection, case, func, select

from alignment.ground.records import record_of
from alignment.store.records import SheetSummary, line_of
from alignment.store.tables import row_table, sheet_table

# Each change raises a revision, and a sheet that is put away or brought back changes how many there are.
_STAMP = select(
    func.count(),
    func.sum(sheet_table.c.revision),
    func.max(sheet_table.c.changed_at),
    func.sum(case((sheet_table.c.deleted, 0), else_=1)),
)


def find_sheets(connection: Connection, workshop: str | None = "") -> tuple[SheetSummary, ...]:
    """The sheets that are not deleted, the last changed first: those of a workshop, or of none, or all (None)."""
    of_workshop = [sheet_table.c.workshop == workshop] if workshop is not None else []
    return _summaries(connection, ~sheet_table.c.deleted, *of_workshop)


def sheets_of(connection: Connection, ids: Collection[str]) -> tuple[SheetSummary, ...]:
    """The sheets of these ids, deleted ones as well, the last changed first."""
    return _summaries(connection, sheet_table.c.id.in_(ids)) if ids else ()


def _summaries(connection: Connection, *where: ColumnElement[bool]) -> tuple[SheetSummary, ...]:
    columns = sheet_table.c
    counted = (
        select(row_table.c.sheet_id, func.count().label("rows"))
        .where(~row_table.c.deleted, row_table.c.sheet_id.in_(select(columns.id).where(*where)))
        .group_by(row_table.c.sheet_id)
        .subquery()
    )
    query = (
        select(columns.id, columns.kind, columns.title, columns.centre, columns.illustrative, columns.changed_at)
        .add_columns(func.coalesce(counted.c.rows, 0).label("rows"))
        .outerjoin(counted, counted.c.sheet_id == columns.id)
        .where(*where)
        .order_by(columns.changed_at.desc(), columns.id)
    )
    return tuple(record_of(SheetSummary, line_of(found)) for found in connection.execute(query).mappings())


def stamp(connection: Connection) -> str:
    """A word that is another one after any change of any sheet."""
    return "-".join(map(str, connection.execute(_STAMP).one()))


def revision_of(connection: Connection, sheet_id: str) -> int:
    """How often anything in a sheet that is there has been changed."""
    return int(connection.execute(select(sheet_table.c.revision).where(sheet_table.c.id == sheet_id)).scalar_one())
