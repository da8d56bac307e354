"""What the workshop already knows for somebody's plan: the centre, the aligned course, the tools used, the partners."""

from alignment import AlignmentSheet, centre_name
from alignment.ground.wording import FALLBACK, Wording, keys, wording
from exercises.next_event.plan import NAME, Plan, plan_id
from exercises.stakeholders.mapping import plan_subject, stakeholders
from exercises.stakeholders.stakeholder import NAME as MAPPING
from exercises.workshop.exercise import keys_in
from exercises.workshop.records import Participant
from exercises.workshop.sittings import exercise_of
from exercises.workshop.snapshots import Snapshot

_MOST_ROWS = 12  # of the course in the agenda
_MOST_PARTNERS = 8


def offered_sheets(snapshot: Snapshot, participant: Participant, own: AlignmentSheet | None) -> list[AlignmentSheet]:
    """The sheets that may be a participant's aligned course, the likeliest first.

    `own` is the sheet outside the workshop that they have open, if any. Then come those with a row of theirs, and those
    of their centre. Sheets of other groups are left out.
    """
    groups = {"", participant.group}
    of_room = [sheet for sheet in snapshot.sheets.values() if snapshot.sheet_groups.get(sheet.id, "") in groups]
    likeliest = sorted(
        of_room,
        key=lambda sheet: (
            participant.id not in {row.author for row in sheet.rows},
            not participant.centre or sheet.centre != participant.centre,
        ),
    )
    return ([own] if own and own.rows and own.id not in snapshot.sheets else []) + likeliest


def first_plan(
    snapshot: Snapshot, who: Participant, sheet: AlignmentSheet | None, say: Wording, *, shared: bool
) -> Plan:
    """The plan with which somebody begins: what the workshop knows, and what the `sheet` of their course says."""
    centre = who.centre or (sheet.centre if sheet else "")
    title = sheet.title if sheet else ""
    return Plan(plan_id(who, shared=shared), prefilled(snapshot, sheet, centre, say), who.id, centre, title, shared)


def prefilled(snapshot: Snapshot, sheet: AlignmentSheet | None, centre: str, say: Wording) -> dict[str, str]:
    """The fields of the plan that the workshop can fill in; what it does not know is left out.

    `centre` is as `AlignmentSheet.centre` keeps it.
    """
    city = centre_name(centre, say.language)
    known = {
        "place": city,
        "organizations": "\n".join(filter(None, (city, *partners(snapshot, sheet.id if sheet else "")))),
        "tools": "\n".join(tools_used(snapshot, say)),
    }
    if sheet:
        known |= {"target_group": sheet.audience, "results": sheet.strategic_goal, "agenda": _agenda(sheet, say)}
        if sheet.starts and sheet.ends:
            known["timing"] = say("days", count=(sheet.ends - sheet.starts).days + 1)
        last = snapshot.workshop.ends or snapshot.workshop.starts
        if sheet.starts and last and sheet.starts > last:
            known["date"] = sheet.starts.isoformat()
    return {name: text for name, text in known.items() if text}


def partners(snapshot: Snapshot, sheet: str) -> tuple[str, ...]:
    """The names of the stakeholders that the room mapped and sees: those of the sheet where there are any, else all."""
    known = snapshot.sheets.get(sheet)
    sittings = [snapshot.at(key) for key in keys_in(snapshot) if exercise_of(key) == MAPPING]
    own = [one for at in sittings for one in stakeholders(at, plan_subject(known.title))] if known else []
    found = own or [one for at in sittings for one in stakeholders(at)]
    return tuple(dict.fromkeys(one.name for one in found))[:_MOST_PARTNERS]


def tools_used(snapshot: Snapshot, say: Wording) -> tuple[str, ...]:
    """What the room worked with: the alignment sheet where it has rows, and the exercises that gathered something."""
    sheet = (say("tool-sheet"),) if any(known.rows for known in snapshot.sheets.values()) else ()
    used = dict.fromkeys(exercise_of(name) for name, own in snapshot.gathered.items() if own)
    packages = [f"exercises/{name.replace('-', '_')}" for name in used if name != NAME]
    return sheet + tuple(
        wording(package, say.language)("card-title") for package in packages if "card-title" in keys(package, FALLBACK)
    )


def _agenda(sheet: AlignmentSheet, say: Wording) -> str:
    lines = []
    for number, row in enumerate(sheet.rows[:_MOST_ROWS], 1):
        name, code = row.project or row.strategic_focus, row.finest_code
        key = "agenda-row-aligned" if code else "agenda-row"
        lines.append(say(key, number=str(number), name=name, code=code))
    return "\n".join(lines)
