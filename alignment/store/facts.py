"""What `may` is asked with: the facts of a sheet and of somebody, read in the transaction that relies on them.

A sheet on its own knows whose it is. What a workshop says of its sheets and people is for the package that has
workshops: it names the documents that decide, and says what they mean (`Rooms`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, and_, or_, select

from alignment.access import Mode, Opened, Standing, Thing, Verb, Who, may
from alignment.store.documents import Document
from alignment.store.secretariat import is_secretariat
from alignment.store.tables import document_table, link_grant_table, sheet_table

_NAMES = ("id", "title", "owner", "workshop", "apart", "locked", "published", "deleted", "view_hash", "edit_hash")
_ASKED = (*(sheet_table.c[name] for name in _NAMES), link_grant_table.c.hash)


@dataclass(frozen=True, slots=True)
class Room:
    """What a workshop says of one of its sheets and of one person. Nothing said: closed to them.

    `hidden` are the ids of rows that the facilitator took out of sight.
    """

    standings: frozenset[Standing] = frozenset()
    ended: bool = False
    locked: bool = False
    face_down: bool = False
    in_atlas: bool = False
    hidden: frozenset[str] = frozenset()


class Rooms(Protocol):
    """What is known of workshops; the package that has them hands it in."""

    def deciding(self, sheet: str, person: str) -> Mapping[str, str]:
        """The documents of a workshop's space that decide: an id by collection, "" for all of the collection.

        `sheet` is "" where all of its sheets are asked about at once.
        """

    def room(self, documents: Sequence[Document], sheet: str, person: str) -> Room:
        """What these documents say of a sheet and a person, both by id."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, by the id of their person, of whom workshops are asked, and how open the database is."""

    person: str
    rooms: Rooms | None = None
    mode: Mode = Mode.ROOM


@dataclass(frozen=True, slots=True)
class Facts:
    """What somebody may do with a sheet, and what the sheet is; `own` says whether they are its owner."""

    id: str
    title: str
    workshop: str
    own: bool = False
    opened: Opened = Opened.NOTHING
    locked: bool = False
    deleted: bool = False
    room: Room = field(default_factory=Room)
    verbs: frozenset[Verb] = frozenset()

    @property
    def unseen(self) -> frozenset[str]:
        """The ids of the rows that are not shown to them."""
        leads = self.room.standings & {Standing.FACILITATOR, Standing.CO_FACILITATOR}
        return frozenset() if leads or Verb.SHARE in self.verbs else self.room.hidden


def find_facts(
    connection: Connection, asking: Asking, sheet_id: str, verb: Verb, *, holding: bool = False
) -> Facts | None:
    """The facts of a sheet, None where there is none. `holding` keeps them true until the transaction ends.

    Whether the person belongs to the secretariat is only looked for where they could not do `verb` otherwise.
    """
    query = _with_grants(asking).where(sheet_table.c.id == sheet_id)
    lines = connection.execute(query.with_for_update(of=sheet_table) if holding else query).mappings().all()
    if not lines:
        return None
    workshop = str(lines[0]["workshop"])
    documents: Sequence[Document] = ()
    if workshop and asking.rooms:
        named = asking.rooms.deciding(sheet_id, asking.person)
        documents = _deciding(connection, named, document_table.c.space == workshop)
    found = _facts(lines, documents, asking, secretariat=False)
    if verb not in found.verbs and is_secretariat(connection, asking.person):
        found = _facts(lines, documents, asking, secretariat=True)
    return found


def find_all_facts(connection: Connection, asking: Asking, verb: Verb) -> tuple[Facts, ...]:
    """The facts of all sheets of which somebody may do `verb`, the last changed first."""
    secretariat = is_secretariat(connection, asking.person)
    named = asking.rooms.deciding("", asking.person) if asking.rooms else {}
    query = _with_grants(asking)
    if not secretariat:
        query = query.where(or_(*_ways(asking, named, verb)))
    found = connection.execute(query.order_by(sheet_table.c.changed_at.desc(), sheet_table.c.id)).mappings().all()
    spaces = {str(line["workshop"]) for line in found} - {""}
    documents: Mapping[str, Sequence[Document]] = {}
    if spaces and named:
        several = _deciding(connection, named, document_table.c.space.in_(spaces))
        documents = {space: tuple(own) for space, own in groupby(several, key=lambda document: document.space)}
    facts = [
        _facts(lines, documents.get(str(lines[0]["workshop"]), ()), asking, secretariat=secretariat)
        for lines in (list(own) for _, own in groupby(found, key=itemgetter("id")))
    ]
    return tuple(one for one in facts if verb in one.verbs)


def _ways(asking: Asking, named: Mapping[str, str], verb: Verb) -> Iterable[ColumnElement[bool]]:
    # Where to look at all, for a database has many sheets of others; what may be done with those found, `may` says.
    columns, alone = sheet_table.c, sheet_table.c.workshop == ""
    yield and_(columns.owner == asking.person, columns.owner != "")
    yield link_grant_table.c.hash.is_not(None)
    if asking.mode is Mode.ROOM:
        yield alone if verb is Verb.LIST else and_(alone, columns.owner == "")
    if verb is Verb.COUNT:
        yield columns.published
        yield columns.workshop != ""
    else:
        own = [name for name, document_id in named.items() if document_id == asking.person]
        place = document_table.c
        theirs = select(place.space).where(place.collection.in_(own), place.id == asking.person, ~place.deleted)
        yield columns.workshop.in_(theirs)


def _with_grants(asking: Asking) -> Select[Any]:
    # A line for each link that the person has opened and that is still good, one where there is none.
    columns, grants = sheet_table.c, link_grant_table.c
    good = or_(grants.hash == columns.view_hash, grants.hash == columns.edit_hash)
    opened = and_(grants.sheet_id == columns.id, grants.person == asking.person, good)
    return select(*_ASKED).outerjoin(link_grant_table, opened)


def _deciding(connection: Connection, named: Mapping[str, str], where: ColumnElement[bool]) -> Sequence[Document]:
    columns = document_table.c
    wanted = [
        and_(columns.collection == collection, columns.id == document_id)
        if document_id
        else columns.collection == collection
        for collection, document_id in named.items()
    ]
    query = select(document_table).where(where, ~columns.deleted, or_(*wanted)).order_by(columns.space)
    return tuple(Document(**line) for line in connection.execute(query).mappings())


def _facts(lines: Sequence[RowMapping], documents: Sequence[Document], asking: Asking, *, secretariat: bool) -> Facts:
    line, hashes = lines[0], {found["hash"] for found in lines}
    opened = (
        Opened.EDIT if line["edit_hash"] in hashes else Opened.VIEW if line["view_hash"] in hashes else Opened.NOTHING
    )
    room = asking.rooms.room(documents, line["id"], asking.person) if asking.rooms and documents else Room()
    who = Who(asking.person, opened, room.standings, secretariat)
    thing = Thing(
        owner=line["owner"],
        published=line["published"],
        deleted=line["deleted"],
        apart=line["apart"],
        workshop=bool(line["workshop"]),
        locked=line["locked"] or room.locked,
        ended=room.ended,
        face_down=room.face_down,
        in_atlas=room.in_atlas,
        mode=asking.mode,
    )
    return Facts(
        id=line["id"],
        title=line["title"],
        workshop=line["workshop"],
        own=bool(asking.person) and line["owner"] == asking.person,
        opened=opened,
        locked=thing.locked or thing.ended,
        deleted=line["deleted"],
        room=room,
        verbs=may(who, thing),
    )
