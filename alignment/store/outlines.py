"""All sheets at once, without what is only read on the sheet itself: a network has a hundred thousand rows."""

from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection, func, select

from alignment.ground.records import record_of
from alignment.local_indicator import LocalIndicator
from alignment.sheet import AlignmentSheet
from alignment.store.records import SheetSummary, line_of
from alignment.store.tables import row_table, sheet_table

_OUTLINE = ("id", "version", "strategic_focus", "project", "goal", "target", "indicator", "link", "strength", "hours")


def find_sheets(connection: Connection, workshop: str | None = "") -> tuple[SheetSummary, ...]:
    """The sheets that are not deleted, the last changed first: those of a workshop, or of none, or all (None)."""
    counted = (
        select(row_table.c.sheet_id, func.count().label("rows"))
        .where(~row_table.c.deleted)
        .group_by(row_table.c.sheet_id)
        .subquery()
    )
    columns = sheet_table.c
    query = (
        select(columns.id, columns.kind, columns.title, columns.centre, columns.illustrative, columns.changed_at)
        .add_columns(func.coalesce(counted.c.rows, 0).label("rows"))
        .outerjoin(counted, counted.c.sheet_id == columns.id)
        .where(~columns.deleted, *([columns.workshop == workshop] if workshop is not None else []))
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


def outlines(connection: Connection) -> tuple[AlignmentSheet, ...]:
    """Every sheet that is not deleted and not apart, by id, with its rows in order, for counting many at once.

    The longer texts of rows are left empty: reason, change, local indicator, and the suggestions taken or put aside.
    """
    there = select(sheet_table).where(~sheet_table.c.deleted, ~sheet_table.c.apart).order_by(sheet_table.c.id)
    headings = {line["id"]: line for line in map(line_of, connection.execute(there).mappings())}
    columns, none = row_table.c, LocalIndicator()
    query = select(columns.sheet_id, *(columns[name] for name in _OUTLINE)).where(~columns.deleted)
    lines = connection.execute(query.order_by(columns.sheet_id, columns.position, columns.id))
    # Sheet by sheet: a hundred thousand rows at once, as what they are made of, would keep the garbage collector busy.
    filled = {
        sheet: record_of(
            AlignmentSheet, headings[sheet], rows=[dict(zip(_OUTLINE, row[1:], strict=True), local=none) for row in own]
        )
        for sheet, own in groupby(lines, key=itemgetter(0))
        if sheet in headings
    }
    return tuple(filled.get(sheet) or record_of(AlignmentSheet, line) for sheet, line in headings.items())
