"""The seven-point plan of one's own next event, one for each participant or one that a centre shares.

The points are those of the plan with which trainers left the workshop of Brussels in 2018.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from typing import Any

from alignment.checks import tidy
from alignment.store import Document
from exercises.rooms import Snapshot
from exercises.workshop import Participant

NAME = "next-event"
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


def plans(snapshot: Snapshot) -> tuple[Plan, ...]:
    """All plans of the room, in the order in which they were begun."""
    found = snapshot.gathered.get(NAME, ())
    return tuple(_plan_of(document) for document in found if document.id.startswith(("plan.", "centre.")))


def plan(snapshot: Snapshot, document_id: str) -> Plan | None:
    """The plan of this id, or None where nobody has begun it."""
    return next((known for known in plans(snapshot) if known.id == document_id), None)


def begun(document: Document | None, first: Plan) -> dict[str, Any]:
    """A new plan as it is kept; the one that is there already, where a colleague was faster."""
    if document is not None:
        return dict(document.content)
    return {
        "by": first.by,
        "centre": first.centre,
        "course": first.course,
        "shared": first.shared,
        "values": tidy_values(first.values),
    }


def changed(document: Document | None, seen: Mapping[str, str], typed: Mapping[str, str], by: str) -> dict[str, Any]:
    """The plan with what a person changed of what they saw; what colleagues changed meanwhile stays.

    Raises `AlignmentError` for an enormous text.
    """
    kept = tidy_values(typed)
    content = dict(document.content) if document else begun(None, Plan("", {}, by))
    own = {name: text for name, text in kept.items() if text != seen.get(name, "")}
    return content | {"values": {**content["values"], **own}}


def tidy_values(values: Mapping[str, str]) -> dict[str, str]:
    """The fields fit for keeping: tidied; a date or a number of people that is none becomes ""."""
    kept = {name: tidy(str(text))[:LONGEST] for name, text in values.items() if name in FIELDS}
    if "date" in kept and not _is_date(kept["date"]):
        kept["date"] = ""
    if "people" in kept:
        kept["people"] = kept["people"] if kept["people"].isdecimal() and 0 < int(kept["people"]) <= MOST_PEOPLE else ""
    return kept


def points_complete(found: tuple[Plan, ...]) -> tuple[int, ...]:
    """For each of the seven points, how many of the plans have it complete."""
    return tuple(sum(number in known.complete_points for known in found) for number in range(1, len(POINTS) + 1))


def _plan_of(document: Document) -> Plan:
    content = {name: document.content[name] for name in ("values", "by", "centre", "course", "shared")}
    known = Plan(document.id, **content)
    return replace(known, values={name: known.values.get(name, "") for name in FIELDS})


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
