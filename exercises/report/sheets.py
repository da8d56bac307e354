"""The aligned sheets in the form of the handout: its four columns, and why, which is what makes a link believable."""

from collections.abc import Iterator

from alignment import Alignment, AlignmentSheet, centre_name
from alignment.ground.wording import Wording, wording
from alignment.handout.filled import goal_said, indicator_said, why_said
from alignment.paper import Block, Body, Fields, Heading, Paragraph, Table, Tone, body, shares_of
from exercises.workshop.export.gathered import called, open_sheets
from exercises.workshop.snapshots import Snapshot


def sheets_section(snapshot: Snapshot, say: Wording) -> Iterator[Block]:
    """Every sheet whose answers lie open and that has a row, with its goal and its rows."""
    for sheet in open_sheets(snapshot):
        if sheet.rows:
            yield from sheet_blocks(sheet, called(snapshot, sheet), say.language)


def sheet_blocks(sheet: AlignmentSheet, title: str, language: str) -> Iterator[Block]:
    """A sheet under its title: whose it is, its strategic goal, and its rows as the handout has them."""
    names = wording("alignment", language)
    yield Heading(body(title), 2)
    if sheet.illustrative:
        yield Paragraph(body(names("illustrative")), Tone.NOTICE)
    facts = (("field-centre", centre_name(sheet.centre, language)), ("field-strategic-goal", sheet.strategic_goal))
    if known := tuple((body(names(label)), body(value)) for label, value in facts if value):
        yield Fields(known)
    columns = [names(f"field-{name}") for name in ("strategic-focus", "project", "goal", "indicator")]
    head = tuple(map(body, (*columns, names("field-why"))))
    rows = tuple(_line(row, names) for row in sheet.rows)
    shares = shares_of([[cell.text for cell in column] for column in zip(head, *rows, strict=True)])
    yield Table(head, rows, shares, (False,) * len(head))


def _line(row: Alignment, names: Wording) -> tuple[Body, ...]:
    why = body(why_said(row, names))
    return (body(row.strategic_focus), body(row.project), goal_said(row, names), body(indicator_said(row)), why)
