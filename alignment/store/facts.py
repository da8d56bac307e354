"""What `may` is asked with: the facts of a sheet and of somebody, read in the transaction that relies on them.

A sheet on its own knows whose it is. What a workshop says of its sheets and people is for the package that has
workshops: it names the documents that decide, and says what they mean (`Rooms`).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby, islice
from operator import itemgetter
from sys import intern
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, and_, bindparam, case, literal, or_, select

from alignment.access import Mode, Opened, Thing, Verb, Who, is_remembered, may
from alignment.store.documents import Content
from alignment.store.rooms import Deciding, Room, Rooms
from alignment.store.secretariat import is_secretariat
from alignment.store.tables import document_table, link_grant_table, row_table, sheet_table

_AT_ONCE = 200  # sheets: a list ends long before the last
_SOMEBODY = "*"  # nobody's id
_NO_DOCUMENTS: Deciding = MappingProxyType({})
_NAMES = ("id", "title", "owner", "workshop", "apart", "locked", "published", "deleted", "view_hash", "edit_hash")
# A line for each link that the person has opened and that is still good, one where there is none. The queries are put
# together once: they come before each act, and putting them together takes longer than the database does.
_WITH_GRANTS = select(*(sheet_table.c[name] for name in _NAMES), link_grant_table.c.hash).outerjoin(
    link_grant_table,
    and_(
        link_grant_table.c.sheet_id == sheet_table.c.id,
        link_grant_table.c.person == bindparam("person"),
        or_(
            link_grant_table.c.hash == sheet_table.c.view_hash,
            link_grant_table.c.hash == sheet_table.c.edit_hash,
        ),
    ),
)
_OF_ONE = _WITH_GRANTS.where(sheet_table.c.id == bindparam("sheet"))
_OF_ONE_HELD = _OF_ONE.with_for_update(of=sheet_table)
_REMEMBERED = _WITH_GRANTS.where(
    sheet_table.c.id.in_(bindparam("ids", expanding=True)), ~sheet_table.c.deleted, ~sheet_table.c.apart
).order_by(sheet_table.c.id)


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, by the id of their person, of whom workshops are asked, and how open the database is."""

    person: str
    rooms: Rooms | None = None
    mode: Mode = Mode.ROOM


@dataclass(frozen=True, slots=True)
class Facts:
    """What somebody may do with a sheet, and what the sheet is; `own` says whether they are its owner.

    `remembered` says whether the network's memory has it, for everybody alike.
    """

    id: str
    title: str
    workshop: str
    own: bool = False
    opened: Opened = Opened.NOTHING
    locked: bool = False
    deleted: bool = False
    remembered: bool = False
    room: Room = field(default_factory=Room)
    verbs: frozenset[Verb] = frozenset()

    @property
    def unseen(self) -> frozenset[str]:
        """The ids of the rows that are not shown to them."""
        return self.room.unseen(self.verbs)


def find_facts(
    connection: Connection, asking: Asking, sheet_id: str, verb: Verb, *, holding: bool = False
) -> Facts | None:
    """The facts of a sheet, None where there is none. `holding` keeps them true until the transaction ends.

    Whether the person belongs to the secretariat is only looked for where they could not do `verb` otherwise.
    """
    asked = {"person": asking.person, "sheet": sheet_id}
    lines = connection.execute(_OF_ONE_HELD if holding else _OF_ONE, asked).mappings().all()
    if not lines:
        return None
    workshop, deciding = str(lines[0]["workshop"]), _NO_DOCUMENTS
    if workshop and asking.rooms:
        named = asking.rooms.deciding(sheet_id, asking.person)
        deciding = _deciding(connection, named, [workshop]).get(workshop, _NO_DOCUMENTS)
    found = _facts(lines, deciding, asking, secretariat=False)
    if verb not in found.verbs and is_secretariat(connection, asking.person):
        found = _facts(lines, deciding, asking, secretariat=True)
    return found


def find_all_facts(
    connection: Connection, asking: Asking, verb: Verb, workshop: str | None = None, *, deleted: bool | None = None
) -> Iterator[Facts]:
    """The facts of the sheets of which somebody may do `verb`, or of them those of a workshop, one after the other.

    Only those that are `deleted`, or are not, where that is said. Their own come first, then those whose link they
    opened, then others; of each sort the last changed comes first.
    """
    secretariat = is_secretariat(connection, asking.person)
    named = asking.rooms.deciding("", asking.person) if asking.rooms else {}
    query = _WITH_GRANTS.order_by(
        (sheet_table.c.owner == asking.person).desc(),
        link_grant_table.c.hash.is_not(None).desc(),
        sheet_table.c.changed_at.desc(),
        sheet_table.c.id,
    )
    if not secretariat:
        query = query.where(or_(*_ways(asking, named, verb)))
    if workshop is not None:
        query = query.where(sheet_table.c.workshop == workshop)
    if deleted is not None:
        query = query.where(sheet_table.c.deleted == deleted)
    yield from _all_facts(connection, asking, query, verb, secretariat=secretariat)


def find_counted(connection: Connection, asking: Asking) -> tuple[frozenset[str], frozenset[str]]:
    """The ids of the sheets that count for somebody, and those of the rows in them that do not."""
    secretariat = is_secretariat(connection, asking.person)
    columns, person = sheet_table.c, literal(asking.person)
    # Of a sheet on its own it matters whose it is, to them or to somebody else: twenty thousand are of a few sorts.
    whose = case((columns.owner.in_(("", person)), columns.owner), else_=_SOMEBODY).label("owner")
    there = (~columns.deleted, ~columns.apart)
    alone = select(columns.id, whose, columns.published, columns.locked).where(columns.workshop == "", *there)
    if not secretariat:
        alone = alone.where(or_(columns.published, columns.owner == person, columns.owner == ""))
    counts: dict[tuple[str, bool, bool], bool] = {}
    sheets = set()
    for sheet, owner, published, locked in connection.execute(alone):
        sort = owner, published, locked
        if sort not in counts:
            thing = Thing(owner, published, locked=locked, mode=asking.mode)
            counts[sort] = Verb.COUNT in may(Who(asking.person, secretariat=secretariat), thing)
        if counts[sort]:
            sheets.add(intern(sheet))  # what counts is kept for several, and each would have its own texts
    of_workshops = _WITH_GRANTS.where(columns.workshop != "", *there).order_by(columns.id)
    found = tuple(_all_facts(connection, asking, of_workshops, Verb.COUNT, secretariat=secretariat))
    hidden = frozenset(_of_nobody(connection, asking, found)).union(*(one.room.hidden for one in found))
    return frozenset(sheets.union(facts.id for facts in found)), hidden


def _of_nobody(connection: Connection, asking: Asking, found: Collection[Facts]) -> Iterator[str]:
    # The rows of simulated participants: what was rehearsed is nobody's work. Few workshops have any, so that it is
    # looked first which do.
    if asking.rooms is None:
        return
    rehearsed = _deciding(connection, asking.rooms.rehearsed(), {facts.workshop for facts in found})
    named = _deciding(connection, asking.rooms.naming(), rehearsed)
    people = frozenset[str]().union(*(asking.rooms.simulated(documents) for documents in named.values()))
    theirs = [facts.id for facts in found if facts.workshop in named]
    query = select(row_table.c.id).where(row_table.c.sheet_id.in_(theirs), row_table.c.author.in_(people))
    yield from connection.execute(query).scalars() if people else ()


def find_names_in_room(
    connection: Connection, asking: Asking, workshop: str, ids: Collection[str]
) -> Mapping[str, str]:
    """The nicknames of these persons in a workshop, by id; who has none there, or none to be shown, is left out."""
    if asking.rooms is None:
        return {}
    names = asking.rooms.names(_deciding(connection, asking.rooms.naming(), [workshop]).get(workshop, _NO_DOCUMENTS))
    return {one: names[one] for one in ids if names.get(one)}


def find_remembered_facts(connection: Connection, asking: Asking, ids: Collection[str]) -> Mapping[str, Facts]:
    """The facts of those of the sheets that the network's memory has, by id; nobody is asked for as the secretariat."""
    found = _all_facts(connection, asking, _REMEMBERED, Verb.COUNT, secretariat=False, ids=list(ids))
    return {facts.id: facts for facts in found if facts.remembered}


def _all_facts(
    connection: Connection, asking: Asking, query: Select[Any], verb: Verb, *, secretariat: bool, **more: Any
) -> Iterator[Facts]:
    # `more` are what else the query asks for.
    named = asking.rooms.deciding("", asking.person) if asking.rooms else {}
    found = connection.execute(query, {"person": asking.person, **more}).mappings()
    sheets = (list(lines) for _, lines in groupby(found, key=itemgetter("id")))
    deciding: dict[str, Deciding] = {"": _NO_DOCUMENTS}
    while some := list(islice(sheets, _AT_ONCE)):
        unread = {str(lines[0]["workshop"]) for lines in some} - deciding.keys()
        deciding |= dict.fromkeys(unread, _NO_DOCUMENTS) | _deciding(connection, named, unread)
        for lines in some:
            facts = _facts(lines, deciding[str(lines[0]["workshop"])], asking, secretariat=secretariat)
            if verb in facts.verbs:
                yield facts


def _ways(asking: Asking, named: Mapping[str, str], verb: Verb) -> Iterable[ColumnElement[bool]]:
    # Where to look at all, for a database has many sheets of others; what may be done with those found, `may` says.
    columns, alone = sheet_table.c, sheet_table.c.workshop == ""
    yield and_(columns.owner == asking.person, columns.owner != "")
    yield link_grant_table.c.hash.is_not(None)
    if asking.mode is Mode.ROOM:
        yield alone if verb is Verb.LIST else and_(alone, columns.owner == "")
    own = [name for name, document_id in named.items() if document_id == asking.person]
    place = document_table.c
    theirs = select(place.space).where(place.collection.in_(own), place.id == asking.person, ~place.deleted)
    yield columns.workshop.in_(theirs)


def _deciding(connection: Connection, named: Mapping[str, str], spaces: Collection[str]) -> dict[str, Deciding]:
    if not named or not spaces:
        return {}
    shape = tuple((collection, bool(document_id)) for collection, document_id in named.items())
    alone = len(spaces) == 1
    asked: dict[str, Any] = {"space": next(iter(spaces))} if alone else {"spaces": list(spaces)}
    asked |= {f"id_{place}": one for place, one in enumerate(named.values()) if one}
    found: dict[str, dict[tuple[str, str], Content]] = {}
    for space, collection, document_id, content in connection.execute(_deciding_query(shape, alone=alone), asked):
        found.setdefault(space, {})[collection, document_id] = content
    return dict(found)


@lru_cache(maxsize=16)  # as many as there are ways to ask
def _deciding_query(shape: tuple[tuple[str, bool], ...], *, alone: bool) -> Select[Any]:
    # Of one space, as most are asked for: a list of them is written into the statement anew each time.
    columns = document_table.c
    own = columns.space == bindparam("space") if alone else columns.space.in_(bindparam("spaces", expanding=True))
    wanted = (
        and_(columns.collection == collection, *([columns.id == bindparam(f"id_{place}")] if one else []))
        for place, (collection, one) in enumerate(shape)
    )
    query = select(columns.space, columns.collection, columns.id, columns.content)
    return query.where(own, ~columns.deleted, or_(*wanted))


def _facts(lines: Sequence[RowMapping], deciding: Deciding, asking: Asking, *, secretariat: bool) -> Facts:
    line, hashes = lines[0], {found["hash"] for found in lines}
    opened = (
        Opened.EDIT if line["edit_hash"] in hashes else Opened.VIEW if line["view_hash"] in hashes else Opened.NOTHING
    )
    room = asking.rooms.room(deciding, line["id"], asking.person) if asking.rooms and deciding else Room()
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
        remembered=is_remembered(thing),
        room=room,
        verbs=may(who, thing),
    )
