"""What is in the file of a backup, as records. A change here is a new version: see `reading` and `FORMAT.md`."""

from dataclasses import dataclass, fields
from datetime import datetime

from alignment.store import Content, Document, Number, WholeSheet

FORMAT, VERSION = "sdg-workshop-backup", 2
CONTENT, ABOUT = "backup.json", "README.md"  # what the archive holds
# The collections of a workshop's frame that go into a backup. All others of it are keys and codes of people, or say
# who is here now and what could be taken back.
FRAME_KEPT = ("workshop", "stage", "participant", "sheet", "coding", "rehearsal", "sitting")


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """A document of a workshop; `by` names a person, "" for nobody, the times are in UTC."""

    collection: str
    id: str
    content: Content
    by: str
    version: Number
    made_at: datetime
    at: datetime

    def in_space(self, space: str) -> Document:
        """The document as it stands in a space, as if nobody had changed anything there since."""
        own = {part.name: getattr(self, part.name) for part in fields(self)}
        return Document(**own, space=space, stamp=1, deleted=False)


@dataclass(frozen=True, slots=True)
class KeptWorkshop:
    """A workshop: its documents, the oldest first, and its sheets."""

    id: str
    documents: tuple[KeptDocument, ...]
    sheets: tuple[WholeSheet, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What the file says of itself; `people` has a nickname, "" for none, for each person, who are counted from 1.

    Where the content names a person it has `mark`, their number and "]".
    """

    format: str
    version: int
    made_at: datetime
    mark: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """The work: workshops, and sheets that belong to none."""

    workshops: tuple[KeptWorkshop, ...] = ()
    sheets: tuple[WholeSheet, ...] = ()

    @property
    def every_sheet(self) -> tuple[WholeSheet, ...]:
        """All sheets, those of the workshops first."""
        return (*(sheet for workshop in self.workshops for sheet in workshop.sheets), *self.sheets)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was read: people are ids that nobody has yet, `nicknames` are theirs where they gave one."""

    made_at: datetime
    nicknames: dict[str, str]
    people: frozenset[str]
    body: Body
