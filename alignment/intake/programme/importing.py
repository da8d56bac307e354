"""A programme or a plan as an import, which nobody reviews: its rows without codes, for a person to give."""

from pathlib import PurePath

from alignment.intake.programme.proposals import Programme, ProposedRow
from alignment.intake.sheets.records import Import, ImportedHeading, ImportedRow, LeftOut, State
from alignment.sheet import Alignment, AlignmentSheet, Kind


def import_of(programme: Programme, name: str, sheet: AlignmentSheet | None) -> Import:
    """What taking over a programme would do to a sheet, or as a new one.

    A row is new unless the sheet has one with the same focus and project; openings and closings are left out. The
    title of the new sheet is that of the programme, else the file's `name`.
    """
    known = {(row.strategic_focus, row.project): row for row in sheet.rows} if sheet else {}
    title = programme.title or PurePath(name).stem
    heading = AlignmentSheet(kind=programme.kind, title=title) if sheet is None else sheet
    return Import(
        name,
        ImportedHeading(State.EQUAL if sheet else State.NEW, heading, sheet),
        tuple(_row(one, known.get((one.strategic_focus, one.title))) for one in programme.rows),
        tuple(
            LeftOut(one.passage.where, one.passage.text, f"left-kind-{one.kind}", ((0, one.passage.number),))
            for one in programme.left_out
        ),
        proposed="programme" if programme.kind is Kind.COURSE else "plan",
    )


def _row(one: ProposedRow, before: Alignment | None) -> ImportedRow:
    places = tuple((0, passage.number) for passage in one.passages)
    state = State.EQUAL if before else State.NEW if one.ticked else State.LEFT_OUT
    row = before or Alignment(strategic_focus=one.strategic_focus, project=one.title, hours=one.hours)
    return ImportedRow(state, one.where, row, before, places=places)
