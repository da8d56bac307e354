"""The aligned sheets in the form of the handout: its four columns, and why, which is what makes a link believable."""

from collections.abc import Iterator

from alignment import Alignment, AlignmentSheet, centre_name
from alignment.ground.wording import Wording, wording
from alignment.local_indicator import LocalIndicator
from alignment.paper import Block, Body, Fields, Heading, Paragraph, Piece, PieceKind, Table, Tone, body
from exercises.workshop.export.gathered import called, open_sheets
from exercises.workshop.snapshots import Snapshot
from sdg_data import load_catalogue

_SHARES = (19, 23, 12, 16, 34)


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
    yield Table(head, tuple(_line(row, names) for row in sheet.rows), _SHARES, (False,) * len(_SHARES))


def _line(row: Alignment, names: Wording) -> tuple[Body, ...]:
    return (body(row.strategic_focus), body(row.project), _goal(row), body(_indicator(row)), body(_why(row, names)))


def _goal(row: Alignment) -> Body:
    catalogue = load_catalogue()
    if catalogue.level(row.goal) != "goal":
        return body(row.goal)
    pieces = [Piece(row.goal, PieceKind.CHIP, catalogue.goal(row.goal).colour)]
    if row.target:
        pieces += [Piece("\n"), Piece(row.target, PieceKind.CODE)]
    return Body(tuple(pieces))


def _indicator(row: Alignment) -> str:
    """The indicator, and below it what this city or course measures instead."""
    local = row.local
    value = " → ".join(f"{what} {year}".strip() for what, year in _values(local) if what)
    return "\n".join(filter(None, (row.indicator, local.measure, local.place, local.population, value, local.source)))


def _values(local: LocalIndicator) -> tuple[tuple[str, str], ...]:
    return (f"{local.baseline} {local.unit}".strip() if local.baseline else "", local.baseline_year), (
        f"{local.aim} {local.unit}".strip() if local.aim else "",
        local.aim_year,
    )


def _why(row: Alignment, names: Wording) -> str:
    """Why the row serves its goal, then how, for how long, and what would change tomorrow, a line each."""
    how = (
        " · ".join(names(f"{name}-{getattr(row, name)}") for name in ("strength", "link", "effect")) if row.goal else ""
    )
    hours = "" if row.hours is None else f"{names('field-hours')}: {row.hours:g}"
    change = f"{names('field-change-tomorrow')}: {row.change_tomorrow}" if row.change_tomorrow else ""
    return "\n".join(filter(None, (row.why, how, hours, change)))
