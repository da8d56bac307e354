"""The two secret votes of the debate: one vote a participant, changeable until the facilitator closes the ballot.

A ballot is one document that holds its state and everybody's vote, so that the transaction that counts a vote also sees
whether the ballot is still open, and nobody counts twice.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from alignment.ground.records import content_of, record_of
from exercises.debate.material import Material
from exercises.workshop.errors import ExerciseError
from exercises.workshop.exercise import NextStep, revealing
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState, is_over, settings_of

NAME = "debate"
PACKAGE = "exercises/debate"
MOMENTS = ("before", "after")
CHOICES = ("yes", "no", "unsure")


QUESTION, USUAL = "question", "worth-it"  # what a slot says of the debate, and what it is about unless one says so


class DebateRefused(ExerciseError, package=PACKAGE):
    """What comes too early or too late in the debate, or is for what is not there."""


class DebateStep(StrEnum):
    """What the room is at: the first vote, the debate, the second vote, or the result."""

    FIRST_VOTE = "first-vote"
    DEBATE = "debate"
    SECOND_VOTE = "second-vote"
    OVER = "over"


class BallotState(StrEnum):
    """Whether the room votes now, has not begun to, or has done so."""

    WAITING = "waiting"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Ballot:
    """A vote of the room: its state, and what each participant (by id) chose."""

    state: BallotState
    votes: Mapping[str, str] = field(default_factory=dict)

    @property
    def counts(self) -> tuple[int, ...]:
        """How many chose each of `CHOICES`."""
        counted = Counter(self.votes.values())
        return tuple(counted[choice] for choice in CHOICES)

    @property
    def turning(self) -> str:
        """The key of the button that opens or closes it."""
        opening = "vote-open" if self.state is BallotState.WAITING else "vote-open-again"
        return "vote-close" if self.state is BallotState.OPEN else opening


@dataclass(frozen=True, slots=True)
class Shift:
    """How the room moved: by how many each of `CHOICES` grew, how many voted twice, and how many of these changed."""

    differences: tuple[int, ...]
    twice: int
    changed: int


def asked(workshop: WorkshopState, its: Material) -> str:
    """The question that the room debates, in the language of the material."""
    return its.others.get(settings_of(workshop, NAME).get(QUESTION, USUAL), its.question)


def ballot(workshop: WorkshopState, moment: str) -> Ballot:
    """The vote `before` or `after` the debate. The first is open from the start, the second once it is opened."""
    if found := workshop.document(NAME, _name(moment)):
        return record_of(Ballot, found.content)
    return Ballot(BallotState.OPEN if moment == MOMENTS[0] else BallotState.WAITING)


def with_vote(known: Ballot, participant: str, choice: str) -> Ballot:
    """The ballot with this participant's one vote, in place of the one before. Raises `DebateRefused`."""
    if known.state is not BallotState.OPEN:
        raise DebateRefused("error-vote-not-open")
    if choice not in CHOICES:
        raise DebateRefused("error-no-such-choice", choice=choice[:40])
    return replace(known, votes={**known.votes, participant: choice})


def vote(seat: Seat, moment: str, choice: str) -> None:
    """Keep a participant's one vote. Raises `DebateRefused` where the ballot is not open."""
    with seat.act() as act:
        act.keep(NAME, _name(moment), content_of(with_vote(ballot(act, moment), seat.participant.id, choice)))


def turn_ballot(facilitation: Facilitation, moment: str, seen: Ballot) -> None:
    """Close a ballot that was `seen` open, else open it; its result is face down then, and its votes stay.

    Nobody votes on what was before the debate once the second ballot was opened: that closes the first.
    """
    state = BallotState.CLOSED if seen.state is BallotState.OPEN else BallotState.OPEN
    with facilitation.act(seen.turning, PACKAGE) as act:
        act.reveal(f"{NAME}.{moment}", revealed=False)
        first = {MOMENTS[0]: BallotState.CLOSED} if moment == MOMENTS[1] else {}
        for name, wanted in {**first, moment: state}.items():
            if (known := ballot(act, name)).state is not wanted:
                act.begin(NAME, _name(name), content_of(known))
                act.keep(NAME, _name(name), content_of(replace(known, state=wanted)))


def debate_step(workshop: WorkshopState) -> DebateStep:
    """What the room is at, by the state of its two ballots."""
    before, after = (ballot(workshop, moment).state for moment in MOMENTS)
    if after is BallotState.OPEN:
        return DebateStep.SECOND_VOTE
    if before is not BallotState.CLOSED:
        return DebateStep.FIRST_VOTE
    return DebateStep.DEBATE if after is BallotState.WAITING else DebateStep.OVER


def check_debating(workshop: WorkshopState) -> None:
    """Raises `DebateRefused` while the room does not debate."""
    if debate_step(workshop) is not DebateStep.DEBATE:
        raise DebateRefused("error-no-debate")


def open_moment(workshop: WorkshopState) -> str:
    """The moment whose vote runs now, or ""."""
    voting = {DebateStep.FIRST_VOTE: MOMENTS[0], DebateStep.SECOND_VOTE: MOMENTS[1]}
    return voting.get(debate_step(workshop), "")


def revealed(workshop: WorkshopState, moment: str) -> bool:
    """Whether the result of a vote lies open: the facilitator laid it open, and nobody can vote in view of it.

    Once the workshop is over, every vote that was held does.
    """
    found, shown = ballot(workshop, moment), f"{NAME}.{moment}" in workshop.stage.revealed
    return (shown and found.state is BallotState.CLOSED) or bool(is_over(workshop) and found.votes)


def next_step(snapshot: Snapshot) -> NextStep | None:
    """To close the vote that runs, once somebody has voted; to reveal one that is closed."""
    if moment := open_moment(snapshot):
        seen = ballot(snapshot, moment)
        close = NextStep(PACKAGE, seen.turning, lambda facilitation: turn_ballot(facilitation, moment, seen))
        return close if seen.votes and seen.state is BallotState.OPEN else None
    for moment in reversed(MOMENTS):
        known, what = ballot(snapshot, moment), f"{NAME}.{moment}"
        if known.state is BallotState.CLOSED:
            return revealing(what, PACKAGE) if known.votes and what not in snapshot.stage.revealed else None
    return None


def shift(before: Ballot, after: Ballot) -> Shift:
    """How the room moved from one vote to the other."""
    twice = before.votes.keys() & after.votes.keys()
    return Shift(
        tuple(later - earlier for earlier, later in zip(before.counts, after.counts, strict=True)),
        len(twice),
        sum(before.votes[person] != after.votes[person] for person in twice),
    )


def _name(moment: str) -> str:
    return f"ballot.{moment}"
