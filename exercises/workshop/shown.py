"""What somebody is shown of a workshop: its snapshot, cut by what they may do with each of its sheets.

The pages of those who take part, the live view and the export are given what comes from here, never the snapshot as it
was read: what an exercise forgets to hide is not there.
"""

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

from alignment import Alignment, AlignmentSheet
from alignment.access import Thing, Verb, Who, may
from exercises.workshop.records import Coding
from exercises.workshop.rooms import room_of, standing_of
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import face_down


def shown_to(snapshot: Snapshot, group: str = "", person: str = "") -> Snapshot:
    """The workshop as somebody of this group is shown it; the room's screen and the export are of no group.

    It lacks the rows that the facilitator hid, but for those that the person of this id wrote. Of another group's copy
    that lies face down it has the case as all groups still have it, and no answer. Where nothing is to be left out it
    is the very same object.
    """
    key = (group, person if snapshot.stage.hidden_rows else "")
    found = snapshot.shown.get(key)
    if found is None:
        found = snapshot.shown[key] = _cut(snapshot, *key)
    return found


def _cut(snapshot: Snapshot, group: str, person: str) -> Snapshot:
    closed = {
        copy.id: copy
        for coding in snapshot.codings
        if face_down(snapshot, coding)
        for copy in _without_answers(snapshot, coding)
    }
    read = {name: _rows_shown(snapshot, sheet, group, person) for name, sheet in snapshot.sheets.items()}
    sheets = {name: sheet for name, own in read.items() if (sheet := own or closed.get(name))}
    if all(sheets.get(name) is sheet for name, sheet in snapshot.sheets.items()):
        return snapshot
    typing = {
        name: MappingProxyType({row: who for row, who in rows.items() if not row or sheets[name].row(row)})
        for name, rows in snapshot.typing.items()
        if read.get(name)
    }
    groups = {name: own for name, own in snapshot.sheet_groups.items() if name in sheets}
    return replace(
        snapshot,
        sheets=MappingProxyType(sheets),
        sheet_groups=MappingProxyType(groups),
        typing=MappingProxyType(typing),
    )


def _rows_shown(snapshot: Snapshot, sheet: AlignmentSheet, group: str, person: str) -> AlignmentSheet | None:
    """The sheet with the rows that somebody reads, None for one that they may not read."""
    standing = standing_of(group, snapshot.sheet_groups.get(sheet.id, ""))
    room = room_of(snapshot.workshop, snapshot.stage, snapshot.codings, sheet.id, frozenset({standing}))
    thing = Thing(workshop=True, apart=sheet.apart, locked=sheet.locked, ended=room.ended, face_down=room.face_down)
    verbs = may(Who(person, standings=room.standings), thing)
    if Verb.READ not in verbs:
        return None
    unseen = room.unseen(verbs)
    rows = tuple(row for row in sheet.rows if row.id not in unseen or (person and row.author == person))
    return sheet if len(rows) == len(sheet.rows) else replace(sheet, rows=rows)


def _without_answers(snapshot: Snapshot, coding: Coding) -> Iterator[AlignmentSheet]:
    """The copies of a case as all groups still have it: what only one of them says is an answer, a title as well."""
    copies = {group: snapshot.sheets[sheet] for group, sheet in coding.sheets.items() if sheet in snapshot.sheets}
    asked = [{(row.strategic_focus, row.project) for row in copy.rows} for copy in copies.values()]
    common = set[tuple[str, str]].intersection(*asked) if asked else set()
    centres = {copy.centre for copy in copies.values()}
    for group, copy in copies.items():
        rows = (copy.row(row_id) for row_id in coding.rows[group])
        yield AlignmentSheet(
            kind=copy.kind,
            title=coding.title,
            centre=copy.centre if len(centres) == 1 else "",
            illustrative=copy.illustrative,
            workshop=copy.workshop,
            locked=copy.locked,
            apart=copy.apart,
            rows=tuple(
                Alignment(strategic_focus=row.strategic_focus, project=row.project, id=row.id)
                for row in rows
                if row and (row.strategic_focus, row.project) in common
            ),
            id=copy.id,
        )
