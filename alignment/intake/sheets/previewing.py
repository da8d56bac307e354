"""What taking a file over would do, line by line, before anything is kept."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from alignment.checks import tidy_row
from alignment.intake.document import Cell, Document
from alignment.intake.sheets.heading import heading_in
from alignment.intake.sheets.lines import asked_of_codes
from alignment.intake.sheets.records import Import, ImportedRow, LeftOut, Place, Problem, State
from alignment.intake.sheets.sections import sections_in
from alignment.intake.sheets.states import AsItWas, Comparing, state_of
from alignment.intake.sheets.tabs import Exported, rows_said
from alignment.sheet import Alignment, AlignmentSheet
from sdg_data import Catalogue, ToolkitError, load_catalogue
from sdg_data.catalogue import LEVELS

if TYPE_CHECKING:
    from alignment.store import Access


def preview(
    document: Document,
    sheet: AlignmentSheet | None,
    catalogue: Catalogue,
    language: str,
    as_it_was: AsItWas | None = None,
) -> Import:
    """What a document says as a table of alignments, beside a sheet or for a new one. Nothing is kept.

    `as_it_was` gives a row of the sheet at an earlier version, so that what others changed since a workbook was
    exported and what was changed in it can be told apart. Every line of the document stands in one place: a row, the
    heading, a header, or what was left out.
    """
    found, exported = sections_in(document), Exported.of(document.facts)
    said, left = rows_said(found.sections, exported, catalogue, numbers=document.format == "csv")
    comparing = Comparing(sheet, exported, as_it_was or _nothing, catalogue, language)
    rows = tuple(comparing.rows(said))
    heading, above = heading_in(document, found, exported, sheet)
    for lines, reason in ((found.summary, "left-summary"), (found.other, "left-other")):
        above.extend(_left(place, cells, reason) for place, cells in lines)
    there = {row.before.id for row in rows if row.before}
    return Import(
        document.name,
        heading,
        rows,
        _joined([*above, *left]),
        bool(exported.texts) or any("id" in section.columns.values() for section in found.sections),
        exported.sheet_id,
        exported.revision,
        tuple(row.id for row in sheet.rows if row.id not in there) if sheet and exported.texts else (),
        tuple(section.header for section in found.sections),
        document.notes,
    )


def sheet_of(document: Document) -> str:
    """The id of the sheet that a workbook of ours was written from, "" for any other document."""
    return Exported.of(document.facts).sheet_id


def preview_for(access: "Access", document: Document, sheet_id: str, language: str) -> Import:
    """What a document would do to a sheet of which somebody may change rows. Raises as `Access.sheet` does."""
    sheet = access.sheet(sheet_id)

    def as_it_was(row_id: str, version: int) -> Alignment | None:
        return access.row_as_it_was(sheet_id, row_id, version)

    return preview(document, sheet, load_catalogue(), language, as_it_was)


def settled(row: ImportedRow, problem: int, choice: int, catalogue: Catalogue) -> ImportedRow:
    """The row with one of its problems answered. Raises `LookupError` for an answer that is none."""
    answer = row.problems[problem].choices[choice]
    rest: tuple[Problem, ...] = (*row.problems[:problem], *row.problems[problem + 1 :])
    now = replace(row.row, **answer.changes)
    if not any(one.field in LEVELS for one in rest):
        now = now.completed(catalogue)
        rest = (*rest, *asked_of_codes(now, row.where, catalogue))
    if not rest:
        try:
            now = tidy_row(now, catalogue)
        except ToolkitError as refusal:
            rest = (Problem("", row.where, refusal),)
    plain = State.NEW if row.before is None else State.EQUAL if now == row.before else State.CHANGED
    return replace(row, state=state_of(plain, rest), row=now, problems=rest)


def _nothing(_row: str, _version: int) -> None:
    return None


def _left(place: Place, cells: Iterable[Cell], reason: str) -> LeftOut:
    said = [cell for cell in cells if cell.text]
    return LeftOut(said[0].where if said else "", " · ".join(cell.text for cell in said), reason, (place,))


def _joined(left: Iterable[LeftOut]) -> tuple[LeftOut, ...]:
    # Lines of one table that are left out for one reason are said once; a column is said once as well.
    joined: dict[tuple[str, int], LeftOut] = {}
    for one in left:
        key = (one.reason, one.places[0][0])
        before = joined.get(key)
        if one.reason == "left-above":
            joined[(f"{one.reason} {one.places}", 0)] = one
        elif before is None:
            joined[key] = one
        else:
            joined[key] = replace(before, places=tuple(dict.fromkeys((*before.places, *one.places))))
    return tuple(sorted(joined.values(), key=lambda one: one.places[0]))
