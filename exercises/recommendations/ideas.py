"""The recommendations of a room: what was gathered, its groups, and how the dots rank it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from exercises.rooms import Snapshot

NAME = "recommendations"
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


def recommendation_of(content: Mapping[str, Any], recommendation_id: str) -> Recommendation:
    """The recommendation of a document's content; keys of other versions are passed over."""
    names = ("text", "to", "by", "group", "author", "hidden", "withdrawn")
    return Recommendation(**{name: content[name] for name in names if name in content}, id=recommendation_id)


def step(snapshot: Snapshot) -> Step:
    """What the room is at."""
    revealed = snapshot.stage.revealed
    return Step.RANKED if RANKING in revealed else Step.VOTING if VOTE in revealed else Step.GATHERING


def every_recommendation(snapshot: Snapshot) -> tuple[Recommendation, ...]:
    """All that were kept and not taken back, oldest first, the hidden ones among them."""
    kept = (recommendation_of(d.content, d.id) for d in snapshot.gathered.get(NAME, ()) if d.id.startswith("idea."))
    return tuple(one for one in kept if not one.withdrawn)


def recommendations(snapshot: Snapshot) -> tuple[Recommendation, ...]:
    """Those that the room sees, oldest first."""
    return tuple(one for one in every_recommendation(snapshot) if not one.hidden)


def groups(snapshot: Snapshot) -> Mapping[str, tuple[Recommendation, ...]]:
    """The recommendations by group, in the order in which the groups came up; those in none ("") come last."""
    found: dict[str, list[Recommendation]] = {}
    for one in recommendations(snapshot):
        found.setdefault(one.group, []).append(one)
    return {name: tuple(found[name]) for name in sorted(found, key=lambda name: not name)}


def dots_each(snapshot: Snapshot) -> int:
    """How many dots every participant has."""
    found = next((d.content for d in snapshot.gathered.get(NAME, ()) if d.id == SETTINGS), {})
    return int(found.get("dots", USUAL_DOTS))


def own_dots(snapshot: Snapshot, participant: str) -> Mapping[str, int]:
    """Where a participant has put their dots: how many on each recommendation that is still there."""
    placed: Mapping[str, int] = next(
        (d.content["dots"] for d in snapshot.gathered.get(NAME, ()) if d.id == f"dots.{participant}"), {}
    )
    there = {one.id for one in recommendations(snapshot)}
    return {name: count for name, count in placed.items() if name in there and count}


def voters(snapshot: Snapshot) -> int:
    """How many people have placed a dot."""
    return sum(any(d.content["dots"].values()) for d in snapshot.gathered.get(NAME, ()) if d.id.startswith("dots."))


def ranking(snapshot: Snapshot) -> tuple[Ranked, ...]:
    """The recommendations by their dots, the most first; of the same number, the older first.

    Who shows this to the room must have seen that the ranking is revealed.
    """
    counted: Counter[str] = Counter()
    for document in snapshot.gathered.get(NAME, ()):
        if document.id.startswith("dots."):
            counted.update(document.content["dots"])
    listed = sorted(recommendations(snapshot), key=lambda one: -counted[one.id])
    numbers = [counted[one.id] for one in listed]
    return tuple(Ranked(numbers.index(count) + 1, count, one) for count, one in zip(numbers, listed, strict=True))
