"""The minutes in the export; the wall shows none of them."""

from markupsafe import Markup

from alignment.ground.lettering import one_line
from alignment.ground.wording import Wording
from alignment.ground.written import colon
from alignment.workbook import Part
from exercises.minutes.taking import Note, NoteKind, notes
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table
from exercises.workshop.snapshots import Snapshot


def beside(_: Snapshot, __: Wording) -> Markup:
    """Nothing."""
    return Markup("")


def screen(_: Snapshot, __: Wording) -> Parts:
    """Nothing."""
    return {}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """The points as they were made, slot by slot, and the final conclusions; nothing where nobody took notes."""
    taken = notes(snapshot)
    if not taken:
        return ()
    points = ((note.slot, note.speaker, note.text) for note in taken if note.kind is NoteKind.POINT)
    concluded = ((note.text, note.speaker) for note in taken if note.kind is NoteKind.CONCLUSION)
    return (
        outcome_table(say, "card-title", ("slot", "speaker", "point"), points, (Part.ABOUT, Part.WHO, Part.TEXT)),
        outcome_table(say, "conclusions", ("conclusion", "speaker"), concluded, (Part.TEXT, Part.WHO)),
    )


def in_one_line(note: Note, say: Wording) -> str:
    """A note as a list has it."""
    whose = note.speaker or (say("conclusion") if note.kind is NoteKind.CONCLUSION else "")
    return colon(say.language).join(filter(None, (whose, one_line(note.text))))
