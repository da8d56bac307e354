"""The export of a workshop: everything that its room made, in one Excel workbook.

A cover, the agenda, a tab for each exercise from its `outcome`, how far groups agreed, all rows of all sheets, and
every sheet as the classic handout. `alignment.workbook` writes it. It goes from hand to hand, so it has what the room
is shown and no more: no row that the facilitator hid, and no answer that lies face down.
"""

from collections.abc import Iterator
from dataclasses import replace

from alignment import Alignment, AlignmentSheet, centre_name
from alignment.ground.wording import Wording, wording
from alignment.workbook import Report, ReportTab, ReportTable, file_name, write_report
from exercises.workshop.exercise import Registry
from exercises.workshop.export.gathered import PACKAGE, agreement_table, called, facts, open_codings, open_sheets
from exercises.workshop.shown import shown_to
from exercises.workshop.snapshots import Snapshot
from sdg_data import load_catalogue

_ROW_COLUMNS = (
    "strategic-focus",
    "project",
    "goal",
    "target",
    "indicator",
    "why",
    "link",
    "strength",
    "effect",
    "hours",
    "change-tomorrow",
)


def workshop_file_name(snapshot: Snapshot) -> str:
    """A file name for the export, out of the workshop's name."""
    return file_name(AlignmentSheet(title=snapshot.workshop.name))


def write_workshop(registry: Registry, snapshot: Snapshot, language: str) -> bytes:
    """The workshop as the bytes of an .xlsx file, in the words of `language`. Nothing is raised for any text in it.

    Where simulated participants took part, every tab says that it is a rehearsal, and they are not counted as people.
    """
    say, snapshot = wording(PACKAGE, language), shown_to(snapshot)
    simulated = sum(who.simulated for who in snapshot.people.values())
    illustrative = any(sheet.illustrative for sheet in snapshot.sheets.values())
    notices = [say("notice-simulated", count=simulated)] if simulated else []
    notices += [say("notice-illustrative")] if illustrative else []
    rows = _rows(snapshot, say)
    tabs = (*_exercises(registry, snapshot, say), *_codings(snapshot, say), rows)
    report = Report(
        kind=say("kind"),
        title=snapshot.workshop.name,
        facts=facts(snapshot, language),
        notices=tuple(notices),
        contents=say("contents"),
        cover=say("cover"),
        tabs=tabs,
        sheets=tuple(
            (_marked(snapshot, sheet, simulated), centre_name(sheet.centre, language))
            for sheet in open_sheets(snapshot)
        ),
        rows_tab=rows.name,
    )
    return write_report(report, load_catalogue(), language)


def _exercises(registry: Registry, snapshot: Snapshot, say: Wording) -> Iterator[ReportTab]:
    """A tab for each sitting of an exercise, also an empty one; for what goes along with them only where it has any."""
    for companion in registry.companions:
        own = companion.say(say.language)
        if tables := companion.outcome(snapshot, own):
            yield ReportTab(own("card-title"), own("card-title"), tables)
    for listed in registry.sittings(snapshot):
        title = listed.title(snapshot, say.language)
        yield ReportTab(title, title, listed.outcome(snapshot, listed.say(say.language)), say("nothing-gathered"))


def _codings(snapshot: Snapshot, say: Wording) -> tuple[ReportTab, ...]:
    """How far groups agree on goals, targets and indicators, row by row; what is still face down stays so."""
    if not snapshot.codings:
        return ()
    tables = tuple(agreement_table(snapshot, coding, say.language) for coding in open_codings(snapshot))
    return (ReportTab(say("agreement"), say("agreement"), tables, say("face-down")),)


def _rows(snapshot: Snapshot, say: Wording) -> ReportTab:
    names = wording("alignment", say.language)
    columns = (say("sheet"), say("number"), *(names(f"field-{name}") for name in _ROW_COLUMNS))
    rows = tuple(
        (called(snapshot, sheet), number, *(_cell(row, name, names) for name in _ROW_COLUMNS))
        for sheet in open_sheets(snapshot)
        for number, row in enumerate(sheet.rows, 1)
    )
    return ReportTab(say("all-rows"), say("all-rows"), (ReportTable(say("all-rows"), columns, rows),), say("no-rows"))


def _cell(row: Alignment, name: str, names: Wording) -> str | float:
    value: str | float | None = getattr(row, name.replace("-", "_"))
    if name in {"link", "strength", "effect"}:
        return names(f"{name}-{value}") if row.goal else ""
    return "" if value is None else value


def _marked(snapshot: Snapshot, sheet: AlignmentSheet, simulated: int) -> AlignmentSheet:
    """The sheet as it is written: a group's says so, and the rows of a rehearsal are made up, whoever's sheet it is."""
    return replace(sheet, title=called(snapshot, sheet), illustrative=sheet.illustrative or bool(simulated))
