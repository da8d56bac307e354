"""What was chosen of an import is kept: as a new sheet, or in one that is there, as one act that can be taken back."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from secrets import token_hex
from typing import TYPE_CHECKING, Protocol

from alignment.intake.sheets.records import Import, ImportedRow, State, TableProblem
from alignment.sheet import Alignment, AlignmentSheet

if TYPE_CHECKING:
    from alignment.store import SeveralRows, Step


class Opened(Protocol):
    """What keeps sheets: `Access` for a person, `Store` for who keeps the server."""

    def create_sheet(self, sheet: AlignmentSheet) -> AlignmentSheet:
        """Keep a new sheet with its rows."""

    def changing_rows(self, sheet_id: str) -> "AbstractContextManager[SeveralRows]":
        """One act over the rows of a sheet."""


def take_new(access: Opened, found: Import, chosen: Sequence[ImportedRow]) -> AlignmentSheet:
    """Keep a new sheet with the heading of a file and the chosen of its rows, in their order.

    Raises `TableProblem` for a row that still asks something, and as `create_sheet` does.
    """
    rows = tuple(replace(_answered(row).row, id="", version=0, author="") for row in chosen)
    heading = replace(found.heading.heading, rows=rows, id="", version=0, revision=0, workshop="", locked=False)
    return access.create_sheet(heading)


def take_into(
    access: Opened,
    sheet_id: str,
    found: Import,
    chosen: Sequence[ImportedRow],
    *,
    heading: bool = False,
    word: str = "",
) -> "tuple[Step, ...]":
    """Put the chosen rows into a sheet, new ones at its end, and with `heading` what the file says above them.

    It is one transaction, which asks again whether the rows are still those that the preview was made from; what it
    gives takes it back (`SeveralRows.take_back`). With the same `word` a second time, nothing is added twice.

    Raises `TableProblem` for a row or heading that still asks something, `StaleRow` and `StaleHeading` where somebody
    changed the same since, and as `changing_rows` does.
    """
    rows = [_answered(row) for row in chosen]
    if heading and found.heading.problems:
        raise TableProblem("error-still-asked", where=found.heading.problems[0].where)
    with access.changing_rows(sheet_id) as act:
        if heading and found.heading.state is State.CHANGED:
            act.save_heading(found.heading.heading)
        for row in rows:
            if row.before is not None and row.state is State.CHANGED:
                act.save(row.row)
        new: list[Alignment] = [row.row for row in rows if row.before is None]
        if new:
            act.add(new, "", word or token_hex())
        return tuple(act.steps)


def _answered(row: ImportedRow) -> ImportedRow:
    if row.problems:
        raise TableProblem("error-still-asked", where=row.problems[0].where or row.where)
    return row
