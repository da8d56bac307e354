"""The two secret votes of the debate: one vote a participant, changeable until the facilitator closes the ballot.

A ballot is one document that holds its state and everybody's vote, so that the transaction that counts a vote also sees
whether the ballot is still open, and nobody counts twice.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar

from alignment.store import Document
from exercises.errors import ExerciseError
from exercises.rooms import Snapshot

NAME = "debate"
MOMENTS = ("before", "after")
CHOICES = ("yes", "no", "unsure")


class VoteRefused(ExerciseError):
    """A vote that comes too early or too late, or for what cannot be chosen."""

    package: ClassVar[str] = "exercises/debate"


class Phase(StrEnum):
    """What the room is at: the first vote, the debate, the second vote, or the result."""

    FIRST_VOTE = "first-vote"
    DEBATE = "debate"
    SECOND_VOTE = "second-vote"
    OVER = "over"


class State(StrEnum):
    """Whether the room votes now, has not begun to, or has done so."""

    WAITING = "waiting"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Ballot:
    """A vote of the room: its state, and what each participant (by id) chose."""

    state: State
    votes: Mapping[str, str] = field(default_factory=dict)

    @property
    def counts(self) -> tuple[int, ...]:
        """How many chose each of `CHOICES`."""
        counted = Counter(self.votes.values())
        return tuple(counted[choice] for choice in CHOICES)


@dataclass(frozen=True, slots=True)
class Shift:
    """How the room moved: by how many each of `CHOICES` grew, how many voted twice, and how many of these changed."""

    differences: tuple[int, ...]
    twice: int
    changed: int


def ballot(snapshot: Snapshot, moment: str) -> Ballot:
    """The vote `before` or `after` the debate. The first is open from the start, the second once it is opened."""
    found = next((d for d in snapshot.gathered.get(NAME, ()) if d.id == f"ballot.{moment}"), None)
    return _ballot_of(found, moment)


def with_vote(document: Document | None, moment: str, participant: str, choice: str) -> dict[str, Any]:
    """The ballot's content with this participant's one vote, in place of the one before. Raises `VoteRefused`."""
    known = _ballot_of(document, moment)
    if known.state is not State.OPEN:
        raise VoteRefused("error-vote-not-open")
    if choice not in CHOICES:
        raise VoteRefused("error-no-such-choice", choice=choice[:40])
    return {"state": known.state, "votes": {**known.votes, participant: choice}}


def with_state(document: Document | None, moment: str, state: State) -> dict[str, Any]:
    """The ballot's content, opened or closed; the votes stay."""
    return {"state": state, "votes": dict(_ballot_of(document, moment).votes)}


def phase(snapshot: Snapshot) -> Phase:
    """What the room is at, by the state of its two ballots."""
    before, after = (ballot(snapshot, moment).state for moment in MOMENTS)
    if after is State.OPEN:
        return Phase.SECOND_VOTE
    if before is not State.CLOSED:
        return Phase.FIRST_VOTE
    return Phase.DEBATE if after is State.WAITING else Phase.OVER


def open_moment(snapshot: Snapshot) -> str:
    """The moment whose vote runs now, or ""."""
    return {Phase.FIRST_VOTE: MOMENTS[0], Phase.SECOND_VOTE: MOMENTS[1]}.get(phase(snapshot), "")


def revealed(snapshot: Snapshot, moment: str) -> bool:
    """Whether the result of a vote lies open: the facilitator laid it open, and nobody can vote in view of it."""
    shown = f"{NAME}.{moment}" in snapshot.stage.revealed
    return shown and ballot(snapshot, moment).state is State.CLOSED


def shift(before: Ballot, after: Ballot) -> Shift:
    """How the room moved from one vote to the other."""
    twice = before.votes.keys() & after.votes.keys()
    return Shift(
        tuple(later - earlier for earlier, later in zip(before.counts, after.counts, strict=True)),
        len(twice),
        sum(before.votes[person] != after.votes[person] for person in twice),
    )


def _ballot_of(document: Document | None, moment: str) -> Ballot:
    if document is None:
        return Ballot(State.OPEN if moment == MOMENTS[0] else State.WAITING)
    return Ballot(State(document.content["state"]), document.content["votes"])
