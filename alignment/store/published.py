"""The rows that the network's memory has: of published sheets, and of workshops as far as they count for everybody."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, or_, select

from alignment.access import Verb
from alignment.ground.records import record_of
from alignment.sheet import Alignment, AlignmentSheet
from alignment.store.facts import Asking, find_remembered_facts
from alignment.store.outlines import stamp
from alignment.store.records import line_of
from alignment.store.tables import row_table, sheet_table

_HEADING = ("id", "kind", "title", "centre", "starts", "illustrative", "sample", "workshop", "revision")
_AT_ONCE = 200  # sheets
# Put together once: somebody who types asks this every second, and putting it together takes longer than the database.
_ROWS = select(row_table).where(row_table.c.id.in_(bindparam("ids", expanding=True)), ~row_table.c.deleted)
_HEADINGS = select(*(sheet_table.c[name] for name in _HEADING)).where(
    sheet_table.c.id.in_(bindparam("ids", expanding=True))
)


@dataclass(frozen=True, slots=True)
class Text:
    """What a row is found by: its strategic focus and project as one text, and the target that it was given."""

    row: str
    said: str
    target: str


@dataclass(frozen=True, slots=True)
class Texts:
    """What has changed: `gone` are the ids of sheets that are to be forgotten, `rows` the texts of others by id.

    `revisions` are those of the sheets in `rows`; `stamp` is "" as long as there is more to read.
    """

    stamp: str
    gone: frozenset[str] = frozenset()
    revisions: Mapping[str, int] = field(default_factory=dict)
    rows: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PublishedRow:
    """A row with its sheet, which has no other rows here; `readable` says whether the person may open it."""

    sheet: AlignmentSheet
    row: Alignment
    readable: bool


def texts_after(connection: Connection, known: Mapping[str, int], seen: str, most: int | None = None) -> Texts:
    """What has become of the texts since the revisions `known`, by sheet; nothing is read while the stamp is `seen`."""
    now = stamp(connection)
    if now == seen:
        return Texts(now)
    columns = sheet_table.c
    # All of the workshops', for whether they count changes without them; `find_published_rows` asks.
    there = (~columns.deleted, ~columns.apart, or_(columns.published, columns.workshop != ""))
    seen_now = connection.execute(select(columns.id, columns.revision).where(*there))
    revisions = {str(name): int(revision) for name, revision in seen_now}
    gone = frozenset(name for name in known if name not in revisions)
    changed = [name for name, revision in revisions.items() if known.get(name) != revision]
    some = changed[:most]
    rows: dict[str, list[Text]] = {name: [] for name in some}
    of_row = row_table.c
    query = select(of_row.sheet_id, of_row.id, of_row.strategic_focus, of_row.project, of_row.target)
    for at in range(0, len(some), _AT_ONCE):
        own = query.where(~of_row.deleted, of_row.goal != "", of_row.sheet_id.in_(some[at : at + _AT_ONCE]))
        for sheet, row, focus, project, target in connection.execute(own):
            rows[sheet].append(Text(row, f"{focus}. {project}", target))
    return Texts(
        now if len(some) == len(changed) else "",
        gone,
        {name: revisions[name] for name in some},
        {name: tuple(texts) for name, texts in rows.items()},
    )


def find_published_rows(connection: Connection, asking: Asking, ids: Collection[str]) -> tuple[PublishedRow, ...]:
    """Those of these rows that the network's memory has, without hidden ones and those of the person's own sheets."""
    lines = connection.execute(_ROWS, {"ids": list(ids)}).mappings().all()
    facts = find_remembered_facts(connection, asking, {line["sheet_id"] for line in lines})
    headings = connection.execute(_HEADINGS, {"ids": list(facts)}).mappings()
    found = (record_of(AlignmentSheet, line_of(line)) for line in headings)
    sheets = {sheet.id: sheet for sheet in found}
    return tuple(
        PublishedRow(sheets[own.id], record_of(Alignment, line_of(line)), Verb.READ in own.verbs)
        for line in lines
        if (own := facts.get(line["sheet_id"])) and not own.own and line["id"] not in own.room.hidden
    )
