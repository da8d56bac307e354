"""What a preview gives: rows, heading and what was left out, each with the place it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as part
from enum import StrEnum
from typing import Any

from alignment.ground.errors import SpokenError, in_words
from alignment.ground.wording import wording
from alignment.intake.document import Note
from alignment.intake.errors import PACKAGE
from alignment.intake.places import place_said
from alignment.sheet import Alignment, AlignmentSheet
from sdg_data import ToolkitError

Place = tuple[int, int]  # a table, or block, of the document and a line of it, both from 0


class TableProblem(SpokenError, package=PACKAGE):
    """Something in a table that is not understood, or that two places say differently: the rule and the remedy."""


class State(StrEnum):
    """What taking a row over would do; an unclear one and one in conflict ask for an answer first."""

    NEW = "new"
    CHANGED = "changed"
    EQUAL = "equal"
    CONFLICT = "conflict"
    UNCLEAR = "unclear"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer to a problem: what it makes of the row's fields, and what it is called, in the words of the data.

    `name` is a code, a number or a text; where it is "" `key` is one of the wording of `package`.
    """

    changes: Mapping[str, Any]
    name: str = ""
    key: str = ""
    package: str = PACKAGE

    def say(self, language: str) -> str:
        """What the answer is called."""
        return self.name or wording(self.package, language)(self.key)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is to be asked about a field of a row, where ("Full!F2") and with which answers, likeliest first."""

    field: str
    where: str
    refusal: ToolkitError = part(compare=False)
    choices: tuple[Choice, ...] = ()
    state: State = State.UNCLEAR

    def say(self, language: str) -> str:
        """The place, what is wrong with it and what to do, as one line."""
        said, say = in_words(self.refusal, language), wording(PACKAGE, language)
        return say("problem-at", where=place_said(self.where, say), problem=said) if self.where else said


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """A row that a table has: `row` is what it becomes if it is taken, `before` the sheet's own, None for a new one.

    `where` is the cell of its first problem, else its first cell; `places` are the lines it was read from.
    """

    state: State
    where: str
    row: Alignment
    before: Alignment | None = None
    problems: tuple[Problem, ...] = ()
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedHeading:
    """What stands above the rows. `heading` is the sheet, without rows, as it becomes if the heading is taken."""

    state: State
    heading: AlignmentSheet
    before: AlignmentSheet | None = None
    problems: tuple[Problem, ...] = ()
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Lines, or a column, that are not taken, and why: a wording key ("left-summary"). `text` is the first's."""

    where: str
    text: str
    reason: str
    places: tuple[Place, ...] = ()

    def say(self, language: str) -> str:
        """Why, as a sentence."""
        return wording(PACKAGE, language)(self.reason, lines=len(self.places))


@dataclass(frozen=True, slots=True)
class Import:
    """A file as a table of alignments. `ours` says whether a workbook of ours it is.

    Of a file that is no table but proposes rows, `proposed` says what it is: a "programme" or a "plan".

    `sheet_id` and `revision` are those that such a workbook carries. `missing` are the ids of rows of the sheet that
    the file does not have: they stay as they are. `headers` are the lines that name columns; `notes` say how the file
    was read.
    """

    name: str
    heading: ImportedHeading
    rows: tuple[ImportedRow, ...]
    left_out: tuple[LeftOut, ...]
    ours: bool = False
    sheet_id: str = ""
    revision: int = 0
    missing: tuple[str, ...] = ()
    headers: tuple[Place, ...] = ()
    notes: tuple[Note, ...] = ()
    proposed: str = ""

    @property
    def kind(self) -> str:
        """What the file is: a "workbook" of ours, another "table", what is `proposed`, or "nothing" of the kind."""
        return self.proposed or ("workbook" if self.ours else "table" if self.headers else "nothing")

    def of(self, *states: State) -> tuple[ImportedRow, ...]:
        """Its rows in these states."""
        return tuple(row for row in self.rows if row.state in states)

    @property
    def ready(self) -> tuple[ImportedRow, ...]:
        """Its rows that ask nothing and would change something."""
        return self.of(State.NEW, State.CHANGED)
