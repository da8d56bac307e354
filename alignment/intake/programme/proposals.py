"""What was found in a document: the rows that it proposes, and every line that none of them uses."""

from dataclasses import dataclass
from enum import StrEnum

from alignment.sheet import Kind


class LeftKind(StrEnum):
    """What a line is that no row uses."""

    TITLE = "title"
    HEADING = "heading"
    DAY = "day"
    COLUMNS = "columns"
    BREAK = "break"
    MEAL = "meal"
    REGISTRATION = "registration"
    CEREMONY = "ceremony"
    SPEAKER = "speaker"
    INTRODUCTION = "introduction"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Passage:
    """A line of a document: a line of a block, or a line of a table with its cells joined by " | ".

    `number` counts the lines of the document from 1; `where` is its place as people find it. The name of somebody who
    sent it in a chat is not kept.
    """

    number: int
    text: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """A session or a measure that a document has, as a row of a sheet may take it.

    `hours` is None where the document gives none. `day` is as the document calls it. `passages` are the lines that it
    was read from; `ticked` is False for openings and closings, which few want as rows.
    """

    title: str
    description: str = ""
    strategic_focus: str = ""
    hours: float | None = None
    day: str = ""
    passages: tuple[Passage, ...] = ()
    ticked: bool = True

    @property
    def source(self) -> str:
        """The lines of the document that the row was read from, as it has them."""
        return "\n".join(passage.text for passage in self.passages)

    @property
    def where(self) -> str:
        """The place in the document where the row begins."""
        return self.passages[0].where if self.passages else ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that no row uses, and what it is."""

    passage: Passage
    kind: LeftKind


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme or a plan: its title, "" where it has none, the rows in order, and all lines besides."""

    kind: Kind
    title: str
    rows: tuple[ProposedRow, ...]
    left_out: tuple[LeftOut, ...]
