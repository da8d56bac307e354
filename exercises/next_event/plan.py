"""The seven-point plan of one's own next event, one for each participant or one that a centre shares.

The points are those of the plan with which trainers left the workshop of Brussels in 2018.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from alignment.checks import tidy
from alignment.ground.records import content_of, record_of
from alignment.store import Document
from exercises.workshop.records import Participant
from exercises.workshop.seat import Seat
from exercises.workshop.state import WorkshopState

NAME = "next-event"
PACKAGE = "exercises/next_event"
# What each of the seven points asks for, in the order of the plan.
POINTS = (
    ("date", "place", "organizations"),
    ("target_group", "people"),
    ("results",),
    ("agenda",),
    ("tools",),
    ("needs",),
    ("timing",),
)
FIELDS = tuple(name for point in POINTS for name in point)
LONGEST = 1500  # characters of a field
MOST_PEOPLE = 10_000


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan: `values` are the texts of `FIELDS` ("date" in ISO 8601, "people" in figures), "" for what is missing.

    `by` is the participant who began it, `centre` the centre whose plan it is, as `AlignmentSheet.centre` keeps it,
    `course` the title of the aligned course or plan. `shared` says that everybody of the centre writes in it.
    """

    id: str
    values: Mapping[str, str]
    by: str = ""
    centre: str = ""
    course: str = ""
    shared: bool = False

    @property
    def complete_points(self) -> tuple[int, ...]:
        """The numbers, from 1, of the points that have all they ask for."""
        return tuple(
            number for number, fields in enumerate(POINTS, 1) if all(self.values.get(name, "") for name in fields)
        )

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return len(self.complete_points) == len(POINTS)


def plan_id(participant: Participant, *, shared: bool) -> str:
    """The id of the document that holds a participant's own plan, or the one that they share with their centre."""
    # The name of a centre is free text; an id is short and plain.
    return f"centre.{sha256(participant.centre.encode()).hexdigest()[:20]}" if shared else f"plan.{participant.id}"


def plans(workshop: WorkshopState) -> tuple[Plan, ...]:
    """All plans of the room, in the order in which they were begun."""
    found = sorted((*workshop.kind(NAME, "plan"), *workshop.kind(NAME, "centre")), key=lambda d: (d.made_at, d.id))
    return tuple(map(_plan_of, found))


def event_plan(workshop: WorkshopState, document_id: str) -> Plan | None:
    """The plan of this id, or None where nobody has begun it."""
    found = workshop.document(NAME, document_id)
    return _plan_of(found) if found else None


def begin_plan(seat: Seat, first: Plan) -> None:
    """Begin a plan; the one that is there already stays, where a colleague was faster.

    Raises `AlignmentError` for an enormous text.
    """
    with seat.act() as act:
        if act.document(NAME, first.id) is None:
            act.keep(NAME, first.id, content_of(replace(first, values=tidy_values(first.values)), "id"))


def change_plan(seat: Seat, own: Plan, seen: Mapping[str, str], typed: Mapping[str, str]) -> None:
    """Put into a plan what a person changed of the fields that they saw; what colleagues changed meanwhile stays.

    One that was put away meanwhile begins anew with it. Raises `AlignmentError` for an enormous text.
    """
    changed = {name: text for name, text in tidy_values(typed).items() if text != seen.get(name, "")}
    with seat.act() as act:
        found = event_plan(act, own.id) or replace(own, values={}, by=seat.participant.id)
        act.keep(NAME, own.id, content_of(replace(found, values={**found.values, **changed}), "id"))


def tidy_values(values: Mapping[str, str]) -> dict[str, str]:
    """The fields fit for keeping: tidied; a date or a number of people that is none becomes ""."""
    kept = {name: tidy(str(text))[:LONGEST] for name, text in values.items() if name in FIELDS}
    if "date" in kept and not _is_date(kept["date"]):
        kept["date"] = ""
    if "people" in kept:
        kept["people"] = kept["people"] if kept["people"].isdecimal() and 0 < int(kept["people"]) <= MOST_PEOPLE else ""
    return kept


def _plan_of(document: Document) -> Plan:
    known = record_of(Plan, document.content, id=document.id)
    return replace(known, values={name: known.values.get(name, "") for name in FIELDS})


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
