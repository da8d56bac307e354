"""What the store gives back, and how rows and headings turn into columns and JSON."""

import hashlib
import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import RowMapping

from alignment.access import Verb
from alignment.errors import AlignmentError
from alignment.ground.records import content_of, record_of
from alignment.sheet import Alignment, AlignmentSheet, Kind

# Without vowels and look-alikes: an id is read aloud at times, and must not begin a word. 12 of 27 are 57 bits.
_LETTERS = "bcdfghjkmnpqrstvwxz23456789"
_ID_LENGTH = 12
HEADING_COLUMNS = (
    "kind", "title", "centre", "strategic_goal", "audience", "starts", "ends", "taught_in", "country", "theme",
    "participants", "illustrative", "sample",
)  # fmt: skip


class Action(StrEnum):
    """What a change did."""

    CREATED = "created"
    HEADING = "heading"
    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    DELETED = "deleted"
    RESTORED = "restored"


CHANGING = frozenset((Action.HEADING, Action.CHANGED, Action.RESTORED))  # fields of what was there already


class StaleRow(AlignmentError):
    """A row was changed, or deleted (`newer` is None), since the version that the change started from."""

    def __init__(self, newer: Alignment | None) -> None:
        super().__init__("error-stale-row" if newer else "error-row-deleted-meanwhile")
        self.newer = newer


class StaleHeading(AlignmentError):
    """The heading of a sheet was changed since the version that the change started from."""

    def __init__(self, newer: AlignmentSheet) -> None:
        super().__init__("error-stale-heading", title=newer.title)
        self.newer = newer


@dataclass(frozen=True, slots=True)
class SheetSummary:
    """A sheet as a list shows it: `rows` is their number, `changed_at` the moment of its last change, in UTC."""

    id: str
    kind: Kind
    title: str
    centre: str
    illustrative: bool
    rows: int
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Listed:
    """A sheet in somebody's list and what they may do with it.

    `own` says whether they are its owner, `workshop` is the id of the workshop that it belongs to, "" for none.
    """

    summary: SheetSummary
    verbs: frozenset[Verb]
    own: bool
    workshop: str


@dataclass(frozen=True, slots=True)
class Sight:
    """What somebody may do with a sheet, and the ids of its rows that are `unseen` by whoever did not write them.

    `person` is their id where it makes a difference: all who have equal sights are shown the very same.
    """

    verbs: frozenset[Verb]
    unseen: frozenset[str] = frozenset()
    person: str = ""

    def of(self, sheet: AlignmentSheet) -> AlignmentSheet:
        """The sheet without the rows that they are not shown."""
        if not self.unseen:
            return sheet
        rows = tuple(row for row in sheet.rows if row.id not in self.unseen or row.author == self.person)
        return replace(sheet, rows=rows)


@dataclass(frozen=True, slots=True)
class Counted:
    """What counts in somebody's atlas: ids of sheets, and of rows in them that do not; `key` is another for others."""

    key: str
    sheets: frozenset[str]
    hidden: frozenset[str]


@dataclass(frozen=True, slots=True)
class Change:
    """A change of a sheet. `row` is the row as it was after it, None for a change of the heading.

    `by` is the id of the person who made it, "" where nobody said who. `heading` is the sheet, without rows, as its
    heading was after a change of that.
    """

    id: int
    action: Action
    row_id: str
    version: int
    row: Alignment | None
    at: datetime
    by: str = ""
    heading: AlignmentSheet = field(default_factory=AlignmentSheet)

    @property
    def content(self) -> Alignment | AlignmentSheet:
        """What was there after the change: the row, or the heading."""
        return self.row or self.heading


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a sheet's history: a change, and the one before it of the same row or of the heading, if any."""

    change: Change
    before: Change | None


def new_id() -> str:
    """An id that nobody can guess and everybody can read out."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_ID_LENGTH))


def id_from(digest: bytes) -> str:
    """The id that these random bytes stand for, 16 of them at least: the same for the same."""
    number, letters = int.from_bytes(digest[:16]), ""
    for _ in range(_ID_LENGTH):
        number, place = divmod(number, len(_LETTERS))
        letters += _LETTERS[place]
    return letters


def id_of_word(person: str, sheet_id: str, word: str, place: int = 0) -> str:
    """The id of the row that a page's `word` stands for, of several the one at this `place`: the same each time."""
    return id_from(hashlib.sha256(f"{person}\n{sheet_id}\n{word}\n{place}".encode()).digest())


def person_id(token: str) -> str:
    """The id under which others know the person who holds `token`; "" for nobody. The token cannot be drawn from it."""
    return hashlib.sha256(token.encode()).hexdigest()[:16] if token else ""


def hashed(secret: str) -> str:
    """A link's word or a key as it is kept. It is random and long: nobody can try it out, so a plain hash keeps it."""
    return hashlib.sha256(secret.encode()).hexdigest()


def line_of(found: RowMapping) -> dict[str, Any]:
    """A line of a table as content, without what is not there: an older line's fields stand as in a new record."""
    return {str(name): value for name, value in found.items() if value is not None}  # the converter wants plain names


def change_of(found: RowMapping) -> Change:
    """The change of a line of the change table."""
    line = line_of(found)
    kept, own = line.pop("content"), {"id": line["row_id"], "version": line["version"]}
    if line["row_id"]:
        return record_of(Change, line, row=record_of(Alignment, kept, **own))
    return record_of(Change, line, row=None, heading=record_of(AlignmentSheet, kept))


def row_content(row: Alignment) -> dict[str, Any]:
    """The fields of a row as columns and JSON keep them, without id, version and author."""
    return content_of(row, "id", "version", "author")


def heading_content(sheet: AlignmentSheet) -> dict[str, Any]:
    """The heading of a sheet as JSON keeps it."""
    content = content_of(sheet)
    return {name: content[name] for name in HEADING_COLUMNS}
