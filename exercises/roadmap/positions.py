"""Where each centre stands on the road to localizing the goals: one position a participant, the median a centre."""

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median
from typing import Any

from alignment.checks import tidy_line
from exercises.workshop.exercise import NextStep, revealing
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState

NAME = "roadmap"
PACKAGE = "exercises/roadmap"
REVEALED = f"{NAME}.positions"
STEPS = (1, 2, 3, 4, 5)  # awareness, alignment, implementation, monitoring, what next
PLACES = (1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0)  # a median may lie halfway between two steps
LONGEST = 240  # characters of a next step


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a centre stands: the median of its people's steps, their lowest and highest, and their next steps.

    `centre` is an id or a name, "" for those who named none. `people` is how many took a position.
    """

    centre: str
    place: float
    lowest: int
    highest: int
    people: int
    next_steps: tuple[str, ...]


def take_position(seat: Seat, step: int, next_step: str) -> None:
    """Keep a participant's one position, the next step tidied and cut to `LONGEST` characters."""
    content = {"step": step, "next": tidy_line(next_step, LONGEST)}
    with seat.act() as act:
        act.keep(NAME, f"position.{seat.participant.id}", content)


def standings(workshop: WorkshopState) -> tuple[Standing, ...]:
    """Where the centres stand, in the workshop's order, then others that people named; those without a centre last.

    A participant counts for the centre that they have now. Centres of which nobody took a position are left out.
    """
    of_centre: dict[str, list[Mapping[str, Any]]] = {centre: [] for centre in workshop.workshop.centres}
    nobody: list[Mapping[str, Any]] = []
    for document in workshop.kind(NAME):
        who = workshop.people.get(document.id.partition(".")[2])
        centre = who.centre if who else ""
        (of_centre.setdefault(centre, []) if centre else nobody).append(document.content)
    return tuple(_standing(centre, given) for centre, given in [*of_centre.items(), ("", nobody)] if given)


def _standing(centre: str, given: list[Mapping[str, Any]]) -> Standing:
    steps = [content["step"] for content in given]
    texts = tuple(content["next"] for content in given if content["next"])
    return Standing(centre, float(median(steps)), min(steps), max(steps), len(steps), texts)


def answered(snapshot: Snapshot) -> frozenset[str]:
    """The ids of those who have taken a position."""
    return frozenset(document.id.partition(".")[2] for document in snapshot.kind(NAME, "position"))


def next_step(snapshot: Snapshot) -> NextStep | None:
    """To show the centres on the road, once somebody has taken a position."""
    return revealing(REVEALED, PACKAGE) if answered(snapshot) and REVEALED not in snapshot.stage.revealed else None
