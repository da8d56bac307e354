"""Points and conclusions, each a document of its own: two who write at once never write over each other."""

from dataclasses import dataclass
from enum import StrEnum

from alignment.checks import tidy, tidy_name
from alignment.ground.records import content_of, record_of
from alignment.store import new_id
from exercises.agenda.running import clock_of
from exercises.workshop.acts import Act
from exercises.workshop.errors import ExerciseError
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.state import WorkshopState, chosen_on, kept

NAME = "minutes"
PACKAGE = "exercises/minutes"
LONGEST = 1000  # characters of a point
MOST = 500  # points and conclusions of a workshop
_NOTE, _TAKERS = "note", "takers"


class MinutesError(ExerciseError, package=PACKAGE):
    """A note that is not taken."""


class NoteKind(StrEnum):
    """Whether a note is what somebody said, or what the workshop concludes."""

    POINT = "point"
    CONCLUSION = "conclusion"


@dataclass(frozen=True, slots=True)
class Note:
    """A point that a `speaker` ("" for nobody in particular) made, or a conclusion; `slot` is what was on then."""

    text: str
    speaker: str = ""
    kind: NoteKind = NoteKind.POINT
    slot: str = ""
    id: str = ""


def notes(workshop: WorkshopState) -> tuple[Note, ...]:
    """The minutes, the oldest note first."""
    return tuple(record_of(Note, document.content, id=document.id) for document in workshop.kind(NAME, _NOTE))


def note_takers(workshop: WorkshopState) -> frozenset[str]:
    """The ids of the participants who take notes on their phones."""
    return frozenset(kept(workshop, NAME, _TAKERS).get("people", ()))


def slot_now(workshop: WorkshopState) -> str:
    """The title of the slot that runs, in the workshop's language, "" where none does."""
    clock = clock_of(workshop)
    return clock.running.slot.title_in(workshop.workshop.language) if clock and clock.running else ""


def take_note(act: Act, note: Note) -> None:
    """Keep a note, at the slot that runs. Raises `MinutesError` for one without a text and beyond `MOST`."""
    text = tidy(note.text)[:LONGEST]
    if not text:
        raise MinutesError("error-no-text")
    if len(notes(act)) >= MOST:
        raise MinutesError("error-too-many", most=MOST)
    taken = Note(text, tidy_name(note.speaker), note.kind, slot_now(act))
    act.keep(NAME, f"{_NOTE}.{new_id()}", content_of(taken, "id"))


def take_note_as(seat: Seat, note: Note) -> None:
    """The same on the phone of a note-taker. Raises `MinutesError` besides for somebody who is none (any more)."""
    with seat.act() as act:
        if seat.participant.id not in note_takers(act):
            raise MinutesError("error-no-note-taker")
        take_note(act, note)


def hand_pen(facilitation: Facilitation, seen: frozenset[str], wanted: frozenset[str]) -> None:
    """Let participants, by id, take notes, or take that back: what differs between `seen` and `wanted`."""
    with facilitation.act("note-takers", PACKAGE) as act:
        takers = chosen_on(note_takers(act), seen, wanted)
        act.keep(NAME, _TAKERS, {"people": sorted(takers & act.people.keys())})


def strike_out(facilitation: Facilitation, note_id: str) -> None:
    """Take a note out of the minutes; the undo has it again."""
    with facilitation.act("strike-out", PACKAGE, wakes=False) as act:
        act.remove(NAME, (note_id,))
