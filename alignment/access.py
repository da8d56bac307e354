"""Who may what with a sheet: one pure function, `may`, of who asks and what they ask about.

A sheet is its owner's, who gives a link to see, a link to edit, or publishes it. A sheet of a workshop belongs to its
groups and the facilitator: face down, only its own group sees it; afterwards those who take part read it. The
secretariat may do everything, except read what others have typed and not saved.

Nothing is read here. `alignment.store.access` brings the facts, in the transaction that relies on them.
"""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Verb(StrEnum):
    """What can be done with a sheet."""

    LIST = "list"  # it stands among one's sheets
    READ = "read"  # and take away as a workbook
    WRITE = "write"
    DELETE = "delete"  # put into the bin, and bring back from there
    SHARE = "share"
    HISTORY = "history"
    COUNT = "count"  # it counts in one's atlas


class Mode(StrEnum):
    """How open a database is: to the `room` in whose network it stands, or `private`, as on the internet."""

    ROOM = "room"
    PRIVATE = "private"


class Opened(StrEnum):
    """Which of a sheet's links somebody has opened, as far as it is still good."""

    NOTHING = "nothing"
    VIEW = "view"
    EDIT = "edit"


class Standing(StrEnum):
    """What somebody is in the workshop of a sheet: `OTHER_GROUP` takes part, though not in the sheet's group."""

    OTHER_GROUP = "other-group"
    MEMBER = "member"
    CO_FACILITATOR = "co-facilitator"
    FACILITATOR = "facilitator"


@dataclass(frozen=True, slots=True)
class Who:
    """Who asks, as they stand to the one sheet they ask about; `id` is a person's, "" for nobody known."""

    id: str = ""
    opened: Opened = Opened.NOTHING
    standings: frozenset[Standing] = frozenset()
    secretariat: bool = False


@dataclass(frozen=True, slots=True)
class Thing:
    """What is asked about: a sheet; `owner` is a person's id, "" for sheets from before there were owners.

    `workshop` says whether it is a workshop's; such a sheet has no owner. It lies `face_down` until it is revealed,
    nobody writes in it once it is `locked` or the workshop has `ended`, and `in_atlas` is the facilitator's choice. A
    sheet that is `apart` is a group's copy of a case and counts in no atlas.
    """

    owner: str = ""
    published: bool = False
    deleted: bool = False
    apart: bool = False
    workshop: bool = False
    locked: bool = False
    ended: bool = False
    face_down: bool = False
    in_atlas: bool = False
    mode: Mode = Mode.ROOM


_NOTHING: frozenset[Verb] = frozenset()
_ALL = frozenset(Verb)
_READS = frozenset({Verb.LIST, Verb.READ})
_BY_LINK = MappingProxyType(
    {Opened.NOTHING: _NOTHING, Opened.VIEW: _READS, Opened.EDIT: _READS | {Verb.WRITE, Verb.HISTORY}}
)
_BY_STANDING = MappingProxyType(
    {
        Standing.OTHER_GROUP: _NOTHING,
        Standing.MEMBER: _READS | {Verb.WRITE, Verb.COUNT},
        Standing.CO_FACILITATOR: _READS | {Verb.HISTORY, Verb.COUNT},
        Standing.FACILITATOR: _ALL,
    }
)


def may(who: Who, thing: Thing) -> frozenset[Verb]:
    """What somebody may do with a sheet. Whoever may not read it is told that there is none."""
    verbs = _ALL if who.secretariat else _in_workshop(who, thing) if thing.workshop else _on_its_own(who, thing)
    if thing.deleted:  # it lies in the bin of those who could put it there
        verbs = verbs & {Verb.DELETE, Verb.HISTORY} if Verb.DELETE in verbs else _NOTHING
    if thing.locked or thing.ended:
        verbs -= {Verb.WRITE}
    return verbs - {Verb.COUNT} if thing.apart else verbs


def is_remembered(thing: Thing) -> bool:
    """Whether the network's memory has the sheet, for everybody alike: it is published, or a workshop's that counts.

    What only some may read or count is not remembered, whoever asks: a memory that knew who asks could give them away.
    """
    return (thing.published or thing.workshop) and Verb.COUNT in may(Who(), thing)


def may_use_file(who: Who, owner: str) -> bool:
    """Whether somebody may see, count and take away a file that was given to the atlas by the person `owner`.

    It is theirs alone: what somebody lays beside the network's sheets for themselves is not the secretariat's either.
    """
    return bool(who.id) and who.id == owner


def _on_its_own(who: Who, thing: Thing) -> frozenset[Verb]:
    in_room = thing.mode is Mode.ROOM
    if who.id and who.id == thing.owner:
        return _ALL
    if not thing.owner and in_room:  # everybody's, as it always was
        return _ALL - {Verb.SHARE}
    return _shared(who, thing) | (_READS if in_room else _NOTHING)


def _in_workshop(who: Who, thing: Thing) -> frozenset[Verb]:
    verbs = _NOTHING.union(*(_BY_STANDING[standing] for standing in who.standings))
    if thing.face_down:  # no link and nothing published shows it to anybody else
        return verbs
    if who.standings:
        verbs |= {Verb.READ, Verb.COUNT}
    return verbs | _shared(who, thing) | ({Verb.COUNT} if thing.in_atlas else _NOTHING)


def _shared(who: Who, thing: Thing) -> frozenset[Verb]:
    return _BY_LINK[who.opened] | ({Verb.READ, Verb.COUNT} if thing.published else _NOTHING)
