"""The export of a workshop: everything that its room made, in one Excel workbook.

A summary with the goals, all rows of all sheets, what was said and what was counted in all exercises, a table for each
other thing that an exercise has in its `outcome`, how far groups agreed, and every sheet as the classic handout.
`alignment.workbook` writes it. It goes from hand to hand, so it has what the room is shown and no more: no row that the
facilitator hid, and no answer that lies face down.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from alignment import Alignment, AlignmentSheet, centre_name
from alignment.ground.wording import Wording, wording
from alignment.ground.written import list_written
from alignment.workbook import Report, ReportTab, ReportTable, Value, file_name, write_report
from exercises.workshop.exercise import Registry
from exercises.workshop.export.gathered import PACKAGE, agreement_table, facts, open_codings, open_sheets
from exercises.workshop.export.joining import (
    COUNTED,
    SAID,
    Gathered,
    Place,
    begins,
    counted_table,
    led,
    said_table,
    tables_apart,
)
from exercises.workshop.shown import shown_to
from exercises.workshop.snapshots import Snapshot
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

_ON_HANDOUTS = _ROW_COLUMNS[: _ROW_COLUMNS.index("why")]
_LONG = 1_000  # characters; of a text that a handout has no room for, it has the beginning


def workshop_file_name(snapshot: Snapshot) -> str:
    """A file name for the export, out of the workshop's name."""
    return file_name(AlignmentSheet(title=snapshot.workshop.name))


_ROWS = "RowsTable"


@dataclass(frozen=True, slots=True)
class _Room:
    """A workshop in the making of its workbook: as it is shown, in whose words, and where its sheets are from."""

    registry: Registry
    snapshot: Snapshot
    say: Wording
    places: Mapping[str, Place]  # by the title of a sheet, where there is one of that title
    gathered: Mapping[str, tuple[Gathered, ...]]  # by exercise


def write_workshop(registry: Registry, snapshot: Snapshot, language: str) -> bytes:
    """The workshop as the bytes of an .xlsx file, in the words of `language`. Nothing is raised for any text in it.

    Where simulated participants took part, every tab says that it is a rehearsal, and they are not counted as people.
    """
    say, snapshot = wording(PACKAGE, language), shown_to(snapshot)
    simulated = sum(who.simulated for who in snapshot.people.values())
    sheets = open_sheets(snapshot)
    notices = [say("notice-simulated", count=simulated)] if simulated else []
    notices += [say("notice-illustrative")] if any(sheet.illustrative for sheet in snapshot.sheets.values()) else []
    room = _Room(
        registry, snapshot, say, _places(snapshot, say), MappingProxyType(dict(_gathered(registry, snapshot, say)))
    )
    report = Report(
        title=snapshot.workshop.name,
        tabs=tuple(_tabs(room, rehearsed=bool(simulated))),
        kind=say("kind"),
        facts=facts(snapshot, language),
        notices=tuple(notices),
        mark=say("mark-simulated") if simulated else "",
        contents=say("contents"),
        counted=AlignmentSheet(title=snapshot.workshop.name, rows=tuple(row for sheet in sheets for row in sheet.rows)),
        sheets=tuple(
            (
                replace(sheet, illustrative=sheet.illustrative or bool(simulated)),
                centre_name(sheet.centre, language),
                name,
            )
            for sheet, name in zip(sheets, _tab_names(room, sheets), strict=True)
        ),
        missing=tuple(_missing(room)),
        rows_tab=_ROWS,
    )
    return write_report(report, load_catalogue(), language)


def _gathered(registry: Registry, snapshot: Snapshot, say: Wording) -> Iterator[tuple[str, tuple[Gathered, ...]]]:
    """What each sitting of an exercise has, by its title, without what another of its tables has as well."""
    for companion in registry.companions:
        own = companion.say(say.language)
        yield own("card-title"), _filled(own("card-title"), companion.outcome(snapshot, own))
    for listed in registry.sittings(snapshot):
        title = listed.title(snapshot, say.language)
        yield title, _filled(title, listed.outcome(snapshot, listed.say(say.language)))


def _filled(title: str, tables: tuple[ReportTable, ...]) -> tuple[Gathered, ...]:
    return tuple(Gathered(title, table) for table in tables if table.rows and not table.within)


def _tabs(room: _Room, *, rehearsed: bool) -> Iterator[ReportTab]:
    """The tables, each on its tab: rows, what was said and counted, what exercises have besides, agreement."""
    say = room.say
    yield _rows_tab(room, marked=rehearsed)
    every = [one for own in room.gathered.values() for one in own]
    for key, table in ((SAID, said_table(every, room.places, say)), (COUNTED, counted_table(every, room.places, say))):
        yield ReportTab(key, table.title, table, begins(table), leading=led(table, say))
    for number, table in enumerate(tables_apart(every, room.places, say), 1):
        contents = begins(table) if table.columns[0] == say("column-exercise") else ()
        yield ReportTab(f"Table_{number}", table.title, table, contents, leading=led(table, say))
    if agreed := _agreement(room):
        yield ReportTab("AgreementTable", say("agreement"), agreed)


def _missing(room: _Room) -> Iterator[tuple[str, str]]:
    """What has no tab, each with why: exercises that gathered nothing, what lies face down, rows that are not there."""
    say, snapshot = room.say, room.snapshot
    exercises = {listed.title(snapshot, say.language) for listed in room.registry.sittings(snapshot)}
    yield from (
        (title, say("nothing-gathered")) for title, own in room.gathered.items() if title in exercises and not own
    )
    covered = (one.table for own in room.gathered.values() for one in own if one.table.face_down)
    yield from ((table.title, str(table.rows[0][0])) for table in covered)
    if len(open_codings(snapshot)) < len(snapshot.codings):
        yield say("agreement"), say("face-down")
    if not any(sheet.rows for sheet in open_sheets(snapshot)):
        yield say("all-rows"), say("no-rows")


def _agreement(room: _Room) -> ReportTable | None:
    """How far groups agree on goals, targets and indicators, row by row of every case that lies open."""
    tables = [agreement_table(room.snapshot, coding, room.say.language) for coding in open_codings(room.snapshot)]
    rows = tuple((table.title, *row) for table in tables for row in table.rows)
    if not rows:
        return None
    columns = (room.say("sheet"), *tables[0].columns)
    said = [at for at, _ in enumerate(columns) if at <= len(LEVELS) - 1 or any(row[at] != "" for row in rows)]
    return ReportTable("", tuple(columns[at] for at in said), tuple(tuple(row[at] for at in said) for row in rows))


def _places(snapshot: Snapshot, say: Wording) -> Mapping[str, Place]:
    """Centre, group and title of the sheets, by title; of several of one title nobody knows which is meant."""
    counted = Counter(sheet.title for sheet in open_sheets(snapshot))
    return MappingProxyType(
        {sheet.title: _place(snapshot, sheet, say) for sheet in open_sheets(snapshot) if counted[sheet.title] == 1}
    )


def _place(snapshot: Snapshot, sheet: AlignmentSheet, say: Wording) -> Place:
    return centre_name(sheet.centre, say.language), snapshot.sheet_groups.get(sheet.id, ""), sheet.title


def _tab_names(room: _Room, sheets: tuple[AlignmentSheet, ...]) -> Iterator[str]:
    """What the tabs of sheets are called: by centre and group, by its title what has neither or shares them."""
    places = [_place(room.snapshot, sheet, room.say) for sheet in sheets]
    shared = Counter((centre, group) for centre, group, _ in places)
    for centre, group, title in places:
        alone = shared[centre, group] == 1 and (centre or group)
        yield " · ".join(filter(None, (group, centre, "" if alone else title)))


def _rows_tab(room: _Room, *, marked: bool) -> ReportTab:
    """All rows, on paper without what the pages of their sheets have, unless that is too long for these."""
    say, names = room.say, wording("alignment", room.say.language)
    table = _rows(room.snapshot, say, marked=marked)
    told = [names(f"field-{name}") for name in _ON_HANDOUTS]
    elsewhere = tuple(at for at, column in enumerate(table.columns) if column in told)
    if any(len(str(row[at])) > _LONG for row in table.rows for at in elsewhere):
        return ReportTab(_ROWS, say("all-rows"), table, leading=3)
    said = say("rows-on-paper", columns=list_written(told, say.language))
    return ReportTab(_ROWS, say("all-rows"), table, leading=3, elsewhere=elsewhere, told=said)


def _rows(snapshot: Snapshot, say: Wording, *, marked: bool) -> ReportTable:
    """All rows of all sheets; in a rehearsal, where every row has its mark, none says that it is made up."""
    names = wording("alignment", say.language)
    columns = (*(say(f"column-{part}") for part in ("centre", "group", "sheet")), say("number"),
               *(names(f"field-{name}") for name in _ROW_COLUMNS), say("column-note"))  # fmt: skip
    rows = [
        (*_place(snapshot, sheet, say), number, *(_cell(row, name, names) for name in _ROW_COLUMNS),
         say("mark-illustrative") if sheet.illustrative and not marked else "")
        for sheet in open_sheets(snapshot)
        for number, row in enumerate(sheet.rows, 1)
    ]  # fmt: skip
    kept = [at for at, _ in enumerate(columns) if at not in {1, len(columns) - 1} or any(row[at] for row in rows)]
    return ReportTable("", tuple(columns[at] for at in kept), tuple(tuple(row[at] for at in kept) for row in rows))


def _cell(row: Alignment, name: str, names: Wording) -> Value:
    value: str | float | None = getattr(row, name.replace("-", "_"))
    if name == "goal":
        return int(row.goal) if row.goal.isdecimal() else row.goal
    if name in {"link", "strength", "effect"}:
        return names(f"{name}-{value}") if row.goal else ""
    return "" if value is None else value
