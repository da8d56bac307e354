"""A document as it was read, whatever program it comes from: blocks in order, tables with the places of their cells."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

CellValue = str | int | float | bool | date | datetime | time | None


class BlockKind(StrEnum):
    """What a block is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBERED = "numbered"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell holds, as its program keeps it: a code 8.10 may be the number 8.1 there, and 3.1 a day.

    `where` is its place as people find it, "Full!F2" or "line 12". `format` is the number format of a workbook's cell.
    """

    value: CellValue = None
    where: str = ""
    format: str = ""

    @property
    def text(self) -> str:
        """The value as a text without blanks around it; a whole number has no decimals, nothing is ""."""
        value = self.value
        if isinstance(value, str):
            return value.strip()
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        return "" if value is None else str(value).strip()


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a table, line by line, lines of any length. `name` is that of a workbook's tab, else ""."""

    lines: tuple[tuple[Cell, ...], ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document. `where` is its place as people find it: "page 2", "slide 4", "line 12", "paragraph 7".

    `level` is that of a heading, from 1, or how deep an entry of a list stands, from 0. `number` is what the program
    shows before a numbered entry or heading ("2.", "Session 3:"), which is not in its text. A table has its cells.
    """

    kind: BlockKind
    text: str = ""
    where: str = ""
    level: int = 0
    number: str = ""
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader of the rows should know of how a document was read: what was left out, or guessed.

    `key` names the sentence in the wording of this package, `values` fill its places.
    """

    key: str
    values: tuple[tuple[str, str | int], ...] = ()

    def said(self, say: Callable[..., str]) -> str:
        """The sentence as `say`, the wording of this package in a language, says it."""
        return say(self.key, **dict(self.values))


@dataclass(frozen=True, slots=True)
class Document:
    """A file or a pasted text, read. `facts` are names and values that a workbook of ours carries hidden.

    `format` is "docx", "odt", "pptx", "xlsx", "ods", "csv", "pdf", "text" or "pasted". `notes` are to be shown.
    """

    name: str
    format: str
    blocks: tuple[Block, ...]
    facts: tuple[tuple[str, CellValue], ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its tables, in order; those of a workbook are its tabs."""
        return tuple(block.table for block in self.blocks if block.table is not None)
