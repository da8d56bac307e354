"""The recommendations of a room: what was gathered, its groups, and how the dots rank it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from alignment.ground.records import record_of
from exercises.workshop.exercise import NextStep, revealing
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState, is_over, kept

NAME = "recommendations"
PACKAGE = "exercises/recommendations"
VOTE, RANKING = f"{NAME}.vote", f"{NAME}.ranking"  # what the facilitator lays open
USUAL_DOTS = 5
MOST_DOTS = 20
SETTINGS = "settings"


class Step(StrEnum):
    """What the room is at: gathering recommendations, placing dots, or looking at the ranking."""

    GATHERING = "gathering"
    VOTING = "voting"
    RANKED = "ranked"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What somebody recommends, to whom and by when; `group` is "" as long as it is in none.

    `author` is the participant's id. `hidden` is not shown to the room, `withdrawn` was taken back by its author.
    """

    text: str
    to: str = ""
    by: str = ""
    group: str = ""
    author: str = ""
    hidden: bool = False
    withdrawn: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A recommendation with its dots and its rank, from 1; those with the same number of dots share a rank."""

    rank: int
    dots: int
    recommendation: Recommendation


def step(workshop: WorkshopState) -> Step:
    """What the room is at."""
    revealed = workshop.stage.revealed
    return Step.RANKED if RANKING in revealed else Step.VOTING if VOTE in revealed else Step.GATHERING


def ranking_lies_open(workshop: WorkshopState) -> bool:
    """Whether the export has the dots: the ranking is revealed, or the workshop is over and there are some."""
    return step(workshop) is Step.RANKED or bool(is_over(workshop) and voters(workshop))


def every_recommendation(workshop: WorkshopState) -> tuple[Recommendation, ...]:
    """All that were kept and not taken back, oldest first, the hidden ones among them."""
    every = (record_of(Recommendation, d.content, id=d.id) for d in workshop.kind(NAME, "idea"))
    return tuple(one for one in every if not one.withdrawn)


def recommendations(workshop: WorkshopState) -> tuple[Recommendation, ...]:
    """Those that the room sees, oldest first."""
    return tuple(one for one in every_recommendation(workshop) if not one.hidden)


def groups(workshop: WorkshopState) -> Mapping[str, tuple[Recommendation, ...]]:
    """The recommendations by group, in the order in which the groups came up; those in none ("") come last."""
    found: dict[str, list[Recommendation]] = {}
    for one in recommendations(workshop):
        found.setdefault(one.group, []).append(one)
    return {name: tuple(found[name]) for name in sorted(found, key=lambda name: not name)}


def dots_each(workshop: WorkshopState) -> int:
    """How many dots every participant has."""
    return int(kept(workshop, NAME, SETTINGS).get("dots", USUAL_DOTS))


def own_dots(workshop: WorkshopState, participant: str) -> Mapping[str, int]:
    """Where a participant has put their dots: how many on each recommendation that is still there."""
    placed: Mapping[str, int] = kept(workshop, NAME, f"dots.{participant}").get("dots", {})
    there = {one.id for one in recommendations(workshop)}
    return {name: count for name, count in placed.items() if name in there and count}


def voters(workshop: WorkshopState) -> int:
    """How many people have placed a dot."""
    return sum(any(d.content["dots"].values()) for d in workshop.kind(NAME, "dots"))


def answered(snapshot: Snapshot) -> frozenset[str]:
    """The ids of those who have recommended something; once the room votes, of those who have placed a dot."""
    if step(snapshot) is Step.GATHERING:
        return frozenset(one.author for one in every_recommendation(snapshot))
    placed = (document for document in snapshot.kind(NAME, "dots") if any(document.content["dots"].values()))
    return frozenset(document.id.partition(".")[2] for document in placed)


def next_step(snapshot: Snapshot) -> NextStep | None:
    """To reveal the ranking, once somebody has placed a dot."""
    return revealing(RANKING, PACKAGE) if step(snapshot) is Step.VOTING and answered(snapshot) else None


def ranking(workshop: WorkshopState) -> tuple[Ranked, ...]:
    """The recommendations by their dots, the most first; of the same number, the older first.

    Who shows this to the room must have seen that the ranking is revealed.
    """
    counted: Counter[str] = Counter()
    for document in workshop.kind(NAME, "dots"):
        counted.update(document.content["dots"])
    listed = sorted(recommendations(workshop), key=lambda one: -counted[one.id])
    numbers = [counted[one.id] for one in listed]
    return tuple(Ranked(numbers.index(count) + 1, count, one) for count, one in zip(numbers, listed, strict=True))
