"""The export of a workshop: everything that its room made, in one Excel workbook.

A cover, the agenda, a tab for each exercise from its `outcome`, how far groups agreed, all rows of all sheets, and
every sheet as the classic handout. `alignment.workbook` writes it. It goes from hand to hand, so it has what the room
is shown and no more: no row that the facilitator hid, and no answer that lies face down.
"""

from collections.abc import Iterator
from dataclasses import replace

from alignment import Alignment, AlignmentSheet, centre_name
from alignment.agreement import agreement, answers_of
from alignment.ground.wording import Wording, wording
from alignment.workbook import Report, ReportTab, ReportTable, file_name, write_report
from exercises.workshop.exercise import Registry
from exercises.workshop.records import Coding
from exercises.workshop.shown import shown_to
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import face_down
from sdg_data import load_catalogue
from sdg_data.catalogue import LEVELS

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
    say, snapshot = wording("exercises/workshop/export", language), shown_to(snapshot)
    simulated = sum(who.simulated for who in snapshot.people.values())
    illustrative = any(sheet.illustrative for sheet in snapshot.sheets.values())
    notices = [say("notice-simulated", count=simulated)] if simulated else []
    notices += [say("notice-illustrative")] if illustrative else []
    rows = _rows(snapshot, say)
    tabs = (*_exercises(registry, snapshot, say), *_codings(snapshot, say), rows)
    report = Report(
        kind=say("kind"),
        title=snapshot.workshop.name,
        facts=_facts(snapshot, say, simulated),
        notices=tuple(notices),
        contents=say("contents"),
        cover=say("cover"),
        tabs=tabs,
        sheets=tuple(
            (_marked(snapshot, sheet, simulated), centre_name(sheet.centre, language)) for sheet in _sheets(snapshot)
        ),
        rows_tab=rows.name,
    )
    return write_report(report, load_catalogue(), language)


def _facts(snapshot: Snapshot, say: Wording, simulated: int) -> tuple[tuple[str, str], ...]:
    workshop = snapshot.workshop
    dates = " – ".join(day.isoformat() for day in (workshop.starts, workshop.ends) if day)
    names = ", ".join(centre_name(centre, say.language) for centre in workshop.centres)
    people = say("people", count=len(snapshot.people) - simulated)
    if simulated:
        people = " ".join((people, say("people-simulated", count=simulated)))
    facts = (
        ("place", workshop.place),
        ("dates", dates),
        ("centres", names),
        ("groups", ", ".join(workshop.groups)),
        ("people-label", people),
    )
    return tuple((say(name), value) for name, value in facts if value)


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
    tables = tuple(_agreement(snapshot, coding, say) for coding in snapshot.codings if not face_down(snapshot, coding))
    return (ReportTab(say("agreement"), say("agreement"), tables, say("face-down")),)


def _agreement(snapshot: Snapshot, coding: Coding, say: Wording) -> ReportTable:
    sheets = {group: snapshot.sheets[sheet] for group, sheet in coding.sheets.items() if sheet in snapshot.sheets}
    ids = {group: coding.rows[group] for group in sheets}
    levels = [
        agreement({group: answers_of(sheet, ids[group], level) for group, sheet in sheets.items()}) for level in LEVELS
    ]
    names = wording("alignment", say.language)
    columns = (say("number"), names("field-project"), *(part for level in LEVELS for part in (
        names(f"field-{level}"), say("agreement-on", level=names(f"field-{level}")))))  # fmt: skip
    first = next(iter(sheets), "")
    rows = []
    for number, scored in enumerate(zip(*levels, strict=True), 1):
        row = sheets[first].row(ids[first][number - 1])
        cells: list[str | int] = [number, (row.project or row.strategic_focus) if row else ""]
        for one in scored:
            cells.append("; ".join(f"{code} ({', '.join(groups)})" for code, groups in one.named.items()))
            cells.append("" if one.score is None else f"{100 * one.score:.0f} %")
        rows.append(tuple(cells))
    return ReportTable(coding.title, columns, tuple(rows))


def _rows(snapshot: Snapshot, say: Wording) -> ReportTab:
    names = wording("alignment", say.language)
    columns = (say("sheet"), say("number"), *(names(f"field-{name}") for name in _ROW_COLUMNS))
    rows = tuple(
        (_called(snapshot, sheet), number, *(_cell(row, name, names) for name in _ROW_COLUMNS))
        for sheet in _sheets(snapshot)
        for number, row in enumerate(sheet.rows, 1)
    )
    return ReportTab(say("all-rows"), say("all-rows"), (ReportTable(say("all-rows"), columns, rows),), say("no-rows"))


def _cell(row: Alignment, name: str, names: Wording) -> str | float:
    value: str | float | None = getattr(row, name.replace("-", "_"))
    if name in {"link", "strength", "effect"}:
        return names(f"{name}-{value}") if row.goal else ""
    return "" if value is None else value


def _sheets(snapshot: Snapshot) -> tuple[AlignmentSheet, ...]:
    """The sheets whose answers lie open, in a steady order: copies of a case that is still face down stay out."""
    hidden = {sheet for coding in snapshot.codings if face_down(snapshot, coding) for sheet in coding.sheets.values()}
    shown = [
        sheet for sheet in snapshot.sheets.values() if sheet.id not in hidden and sheet.id in snapshot.sheet_groups
    ]
    return tuple(sorted(shown, key=lambda sheet: (sheet.title, snapshot.sheet_groups[sheet.id], sheet.id)))


def _called(snapshot: Snapshot, sheet: AlignmentSheet) -> str:
    group = snapshot.sheet_groups.get(sheet.id, "")
    return f"{group} · {sheet.title}" if group else sheet.title  # the group first: names of tabs are cut


def _marked(snapshot: Snapshot, sheet: AlignmentSheet, simulated: int) -> AlignmentSheet:
    """The sheet as it is written: a group's says so, and the rows of a rehearsal are made up, whoever's sheet it is."""
    return replace(sheet, title=_called(snapshot, sheet), illustrative=sheet.illustrative or bool(simulated))
