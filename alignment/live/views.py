"""What the open pages of a sheet are shown of what others do: the heading, the rows, and who else is there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from alignment.access import Verb
from alignment.ground.wording import wording
from alignment.hints import hints_of
from alignment.live.markup import PACKAGE, also_here, writing_here
from alignment.live.streams import Parts
from alignment.markup import heading, row_card
from alignment.rows.parts import numbered, parts_of
from alignment.sheet import Alignment, AlignmentSheet
from alignment.store import Sight
from sdg_data import load_catalogue

ROWS, TABLE = "rows", "table"  # the table looks for its rows itself


@dataclass(frozen=True, slots=True)
class SheetNow:
    """A sheet at one moment, whole, with the ids of the people who have it open.

    `writing` has the ids of those who type into a row, by row; `names` are their nicknames, of those who gave one.
    """

    sheet: AlignmentSheet
    here: frozenset[str] = frozenset()
    writing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def number(self) -> int:
        """Another one whenever the rows or the heading are to be drawn anew; people come and go without it."""
        return self.sheet.revision


@dataclass(frozen=True, slots=True)
class Viewer:
    """Those who see the very same of a sheet: one of its views, and which part of its rows, in a language."""

    view: str
    part: int
    sight: Sight
    language: str


def parts(viewer: Viewer, now: SheetNow) -> Parts:
    """What they see, by place: "heading", and "rows/<id>" for each row of the part, as the page draws them."""
    say, catalogue, sheet = wording("alignment", viewer.language), load_catalogue(), viewer.sight.of(now.sheet)
    shown = {"heading": heading(sheet, say)}
    if viewer.view == TABLE:
        return shown
    hints = hints_of(sheet, catalogue) if Verb.WRITE in viewer.sight.verbs else {}
    return shown | {
        f"rows/{row.id}": row_card(number, row, catalogue, say, hints.get(row.id, ()))
        for number, row in shown_rows(sheet, viewer.part)
    }


def shown_rows(sheet: AlignmentSheet, part: int) -> tuple[tuple[int, Alignment], ...]:
    """The rows of a part of the sheet, each with its number; of its last part where it has become shorter since."""
    every = parts_of(sheet)
    return numbered(sheet, every[min(part, len(every) - 1)])


def people(viewer: Viewer, now: SheetNow, me: str) -> Mapping[str, Any]:
    """Who else is there, as HTML: `here` above the rows, `writing` at rows, by their ids.

    Names are told among those who may write in the sheet; who may only read it is told how many there are.
    """
    say, others, writes = wording(PACKAGE, viewer.language), now.here - {me}, Verb.WRITE in viewer.sight.verbs
    names = sorted(now.names[person] for person in others if person in now.names) if writes else []
    writing: dict[str, str] = {}
    if writes and viewer.view == ROWS:
        for row, persons in now.writing.items():
            busy = [person for person in persons if person in others]
            if busy and row not in viewer.sight.unseen:
                writing[row] = str(writing_here([now.names.get(person, "") for person in busy], say))
    return {"here": str(also_here(names, len(others), say)), "writing": writing}
