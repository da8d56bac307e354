"""Every sheet at once, without what is only read on the sheet itself: a network has a hundred thousand rows."""

from dataclasses import replace

from sqlalchemy import Connection, func, select

from alignment.local_indicator import LocalIndicator
from alignment.sheet import Alignment, AlignmentSheet, Link, Strength
from alignment.store.records import heading_of
from alignment.store.tables import row_table, sheet_table


def stamp(connection: Connection) -> str:
    """A word that is another one after any change of any sheet."""
    # Each change raises a revision, and a sheet that is put away or brought back changes how many there are.
    columns = sheet_table.c
    query = select(func.count(), func.coalesce(func.sum(columns.revision), 0), func.max(columns.changed_at))
    everything = connection.execute(query).one()
    there = connection.execute(select(func.count()).where(~columns.deleted)).scalar_one()
    return "-".join(map(str, (*everything, there)))


def outlines(connection: Connection) -> tuple[AlignmentSheet, ...]:
    """The sheets that are not deleted and not apart, by id, with their rows in order, as `Store.outlines` says."""
    columns = row_table.c
    query = (
        select(
            columns.sheet_id,
            columns.id,
            columns.version,
            columns.strategic_focus,
            columns.project,
            columns.goal,
            columns.target,
            columns.indicator,
            columns.link,
            columns.strength,
            columns.hours,
        )
        .where(~columns.deleted)
        .order_by(columns.sheet_id, columns.position, columns.id)
    )
    links, strengths, local = (
        {link.value: link for link in Link},
        {one.value: one for one in Strength},
        LocalIndicator(),
    )
    rows: dict[str, list[Alignment]] = {}
    for sheet, row, version, focus, project, goal, target, indicator, link, strength, hours in connection.execute(
        query
    ):
        rows.setdefault(sheet, []).append(
            Alignment(
                focus, project, goal, target, indicator, "", links[link], strengths[strength], "", hours, local,
                id=row, version=version,
            )
        )  # fmt: skip
    headings = connection.execute(
        select(sheet_table).where(~sheet_table.c.deleted, ~sheet_table.c.apart).order_by(sheet_table.c.id)
    ).mappings()
    return tuple(
        replace(
            heading_of(dict(found), found["id"], found["version"]),
            revision=found["revision"],
            rows=tuple(rows.get(found["id"], ())),
        )
        for found in headings
    )
