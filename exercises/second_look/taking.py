"""What the room agreed on goes into a sheet, in one act, once who brought it or the facilitator confirms."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from alignment import Alignment, AlignmentSheet, NotThere
from alignment.access import Verb
from alignment.ground.records import content_of, record_of
from alignment.store import Access, Step, new_id
from exercises.second_look import proposals
from exercises.second_look.changes import LookRefused
from exercises.second_look.proposals import NAME, PACKAGE, TAKEN, Programme
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState

NEW = ""  # a new sheet, in place of the id of one


@dataclass(frozen=True, slots=True)
class Taken:
    """What was put where: `rows` says how many, `steps` how to take them back, `made` that the sheet was new."""

    sheet: str
    rows: int
    steps: tuple[Step, ...] = ()
    made: bool = False


def taken_of(workshop: WorkshopState) -> Taken | None:
    """Where what was agreed on went, or None as long as nothing was taken."""
    found = workshop.document(NAME, TAKEN)
    return record_of(Taken, found.content) if found else None


def sheets_for(snapshot: Snapshot, access: Access | None = None) -> Mapping[str, str]:
    """The workshop's sheets that can take it, by id, with their titles: all, or those that `access` may write in."""
    whole = {sheet.id: sheet.title for sheet in snapshot.sheets.values() if not sheet.apart and not sheet.locked}
    if access is None:
        return whole
    return {sheet: title for sheet, title in whole.items() if Verb.WRITE in access.verbs(sheet)}


def take(seat: Seat, sheet_id: str) -> str:
    """Put what was agreed on into a sheet that its owner may write in, or a `NEW` one of their group; gives its id.

    It may be a sheet of their own outside the workshop. Raises `LookRefused` for somebody else's programme, before
    what people say is revealed, where nothing was agreed on, and where it was taken already; `AlignmentError` for what
    the sheet refuses.
    """
    with seat.act() as act:
        programme, rows = _ready(act)
        if programme.by != seat.participant.id:
            raise LookRefused("error-not-your-programme")
        made = sheet_id == NEW
        if made:
            sheet_id = act.start_sheet(NAME, TAKEN, _blank(programme), act.people[programme.by].group)
        several = act.rows_of(seat.access, sheet_id)
        several.add(rows, "", new_id())
        act.keep(NAME, TAKEN, content_of(Taken(sheet_id, len(rows), tuple(several.steps), made)))
    return sheet_id


def take_back(seat: Seat) -> None:
    """Take one's taking back: the rows go from the sheet, and a sheet that was new and has no others with them.

    Raises `LookRefused` where there is nothing of theirs to take back, and `StaleRow` where somebody has changed one
    of the rows since.
    """
    with seat.act() as act:
        programme, taken = proposals.programme_of(act), taken_of(act)
        if programme is None or taken is None or not taken.steps or programme.by != seat.participant.id:
            raise LookRefused("error-not-your-programme")
        try:
            act.rows_of(seat.access, taken.sheet).take_back(taken.steps)
            if taken.made:
                act.put_away(taken.sheet)
        except NotThere:  # the sheet is gone, and the rows with it
            pass
        act.remove(NAME, (TAKEN,))


def take_as_facilitator(facilitation: Facilitation, sheet_id: str) -> str:
    """The same by the facilitator, into a sheet of the workshop or a `NEW` one of the group of who brought it.

    It is an entry of the undo. Raises as `take` does.
    """
    with facilitation.act("take", PACKAGE) as act:
        programme, rows = _ready(act)
        made = sheet_id == NEW
        if made:
            owner = act.people.get(programme.by)
            sheet_id = act.add_sheet(replace(_blank(programme), rows=rows), owner.group if owner else "").id
        else:
            act.add_rows(sheet_id, rows)
        act.keep(NAME, TAKEN, content_of(Taken(sheet_id, len(rows), made=made)))
    return sheet_id


def _ready(act: WorkshopState) -> tuple[Programme, tuple[Alignment, ...]]:
    programme = proposals.programme_of(act)
    if programme is None or proposals.step(act) is not proposals.Step.OPEN:
        raise LookRefused("error-not-revealed")
    if taken_of(act):
        raise LookRefused("error-taken")
    rows = tuple(replace(one.row, id="") for one in proposals.agreed(act))
    if not rows:
        raise LookRefused("error-nothing-agreed")
    return programme, rows


def _blank(programme: Programme) -> AlignmentSheet:
    return AlignmentSheet(kind=programme.kind, title=programme.title)
