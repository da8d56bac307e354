"""What of a workshop goes into a workbook or a report: its facts, its open sheets, how far groups agreed."""

from alignment import AlignmentSheet, centre_name
from alignment.agreement import agreement, answers_of
from alignment.ground.wording import wording
from alignment.ground.written import days_written, list_written, share_written, texts_written
from alignment.workbook import ReportTable
from exercises.workshop.records import Coding
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import face_down
from sdg_data.catalogue import LEVELS

PACKAGE = "exercises/workshop/export"


def facts(snapshot: Snapshot, language: str) -> tuple[tuple[str, str], ...]:
    """Labels with their values: place, dates, centres, groups and how many people, as far as they are known."""
    say, workshop = wording(PACKAGE, language), snapshot.workshop
    simulated = sum(who.simulated for who in snapshot.people.values())
    names = list_written((centre_name(centre, say.language) for centre in workshop.centres), say.language)
    people = say("people", count=len(snapshot.people) - simulated)
    if simulated:
        people = " ".join((people, say("people-simulated", count=simulated)))
    known = (
        ("place", workshop.place),
        ("dates", days_written(workshop.starts, workshop.ends, say.language)),
        ("centres", names),
        ("groups", list_written(workshop.groups, say.language)),
        ("people-label", people),
    )
    return tuple((say(name), value) for name, value in known if value)


def open_sheets(snapshot: Snapshot) -> tuple[AlignmentSheet, ...]:
    """The sheets whose answers lie open, in a steady order: copies of a case that is still face down stay out."""
    hidden = {sheet for coding in snapshot.codings if face_down(snapshot, coding) for sheet in coding.sheets.values()}
    shown = [
        sheet for sheet in snapshot.sheets.values() if sheet.id not in hidden and sheet.id in snapshot.sheet_groups
    ]
    return tuple(sorted(shown, key=lambda sheet: (sheet.title, snapshot.sheet_groups[sheet.id], sheet.id)))


def called(snapshot: Snapshot, sheet: AlignmentSheet) -> str:
    """The title of a sheet, after the name of the group whose it is."""
    group = snapshot.sheet_groups.get(sheet.id, "")
    return f"{group} · {sheet.title}" if group else sheet.title  # the group first: names of tabs are cut


def open_codings(snapshot: Snapshot) -> tuple[Coding, ...]:
    """The cases that groups aligned and that lie open."""
    return tuple(coding for coding in snapshot.codings if not face_down(snapshot, coding))


def agreement_table(snapshot: Snapshot, coding: Coding, language: str) -> ReportTable:
    """Row by row of a case what each group said of goal, target and indicator, and how far they agree."""
    say = wording(PACKAGE, language)
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
            told = (f"{code} ({list_written(groups, say.language)})" for code, groups in one.named.items())
            cells.append(texts_written(told, say.language))
            cells.append("" if one.score is None else share_written(one.score, say.language))
        rows.append(tuple(cells))
    return ReportTable(coding.title, columns, tuple(rows))
