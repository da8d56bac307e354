"""What people say of aligning their own course: what makes it hard, and what it makes possible. One answer a person."""

from collections.abc import Mapping
from dataclasses import dataclass

from alignment.checks import tidy_line
from exercises.own_course.courses import NAME, PACKAGE
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.seat import Seat
from exercises.workshop.state import WorkshopState, chosen_on, kept

ASKED = ("challenges", "potentialities")
LONGEST = 300  # characters: it has to be read from the back of a room
_KIND = "reflection"
_HIDDEN = "hidden"  # the document that says whose the room does not see


@dataclass(frozen=True, slots=True)
class Reflection:
    """What a participant (`by` is their id) of a centre answered to one of the two questions of `ASKED`."""

    by: str
    centre: str
    asked: str
    text: str


def reflect(seat: Seat, texts: Mapping[str, str]) -> None:
    """Keep what a participant answers to the two questions, each on one line; "" takes an answer back.

    Raises `AlignmentError` for an enormous text.
    """
    answers = {asked: tidy_line(texts.get(asked, ""), LONGEST) for asked in ASKED}
    content = {"centre": seat.participant.centre, **answers}
    seat.contribute(NAME, f"{_KIND}.{seat.participant.id}", lambda _: content)


def own_reflection(workshop: WorkshopState, person: str) -> Mapping[str, str]:
    """What a participant answered, by question; "" for nothing."""
    found = kept(workshop, NAME, f"{_KIND}.{person}")
    return {asked: str(found.get(asked, "")) for asked in ASKED}


def every_reflection(workshop: WorkshopState) -> tuple[Reflection, ...]:
    """All answers, those to the first question first, the oldest first."""
    given = workshop.kind(NAME, _KIND)
    return tuple(
        Reflection(document.id.partition(".")[2], str(document.content["centre"]), asked, text)
        for asked in ASKED
        for document in given
        if (text := str(document.content.get(asked, "")))
    )


def reflections(workshop: WorkshopState) -> tuple[Reflection, ...]:
    """The same without those that the facilitator took off the projector."""
    hidden = hidden_reflections(workshop)
    return tuple(one for one in every_reflection(workshop) if one.by not in hidden)


def hidden_reflections(workshop: WorkshopState) -> frozenset[str]:
    """The ids of the participants whose answers the room does not see."""
    return frozenset(kept(workshop, NAME, _HIDDEN).get("people", ()))


def hide_reflections(facilitation: Facilitation, seen: frozenset[str], wanted: frozenset[str]) -> None:
    """Take answers of participants off the projector, or show them again: what differs between `seen` and `wanted`."""
    with facilitation.act("reflections-hidden", PACKAGE, verb=LeadVerb.HIDE, wakes=False) as act:
        hidden = chosen_on(hidden_reflections(act), seen, wanted)
        act.keep(NAME, _HIDDEN, {"people": sorted(hidden)})
