"""All sheets at once, without what is only read on the sheet itself: a network has a hundred thousand rows."""

from collections.abc import Collection, Container
from itertools import groupby
from operator import itemgetter

from sqlalchemy import ColumnElement, Connection, func, select

from alignment.ground.records import record_of
from alignment.local_indicator import LocalIndicator
from alignment.sheet import AlignmentSheet
from alignment.store.records import SheetSummary, line_of
from alignment.store.tables import row_table, sheet_table

_OUTLINE = ("id", "version", "strategic_focus", "project", "goal", "target", "indicator", "link", "strength", "hours")


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
    # Each change raises a revision, and a sheet that is put away or brought back changes how many there are.
    columns = sheet_table.c
    query = select(func.count(), func.coalesce(func.sum(columns.revision), 0), func.max(columns.changed_at))
    everything = connection.execute(query).one()
    there = connection.execute(select(func.count()).where(~columns.deleted)).scalar_one()
    return "-".join(map(str, (*everything, there)))


def outlines(
    connection: Connection, ids: Container[str], hidden: Container[str] = frozenset()
) -> tuple[AlignmentSheet, ...]:
    """The sheets of these ids that are not deleted and not apart, by id, for counting many at once.

    They have their rows in order, without those of the ids `hidden`. The longer texts of rows are left empty: reason,
    change, local indicator, and the suggestions taken or put aside.
    """
    there = select(sheet_table).where(~sheet_table.c.deleted, ~sheet_table.c.apart).order_by(sheet_table.c.id)
    every = map(line_of, connection.execute(there).mappings())
    headings = {line["id"]: line for line in every if line["id"] in ids}
    columns, none = row_table.c, LocalIndicator()
    query = select(columns.sheet_id, *(columns[name] for name in _OUTLINE)).where(~columns.deleted)
    lines = connection.execute(query.order_by(columns.sheet_id, columns.position, columns.id))
    # Sheet by sheet: a hundred thousand rows at once, as what they are made of, would keep the garbage collector busy.
    filled = {
        sheet: record_of(
            AlignmentSheet,
            headings[sheet],
            rows=[dict(zip(_OUTLINE, row[1:], strict=True), local=none) for row in own if row[1] not in hidden],
        )
        for sheet, own in groupby(lines, key=itemgetter(0))
        if sheet in headings
    }
    return tuple(filled.get(sheet) or record_of(AlignmentSheet, line) for sheet, line in headings.items())
