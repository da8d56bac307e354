"""What a programme proposes to a room, what people say of it, and what that comes to.

The documents are "programme" (what was brought), "dealt" (who looks at what), "said.<participant>" (what somebody says
of each proposal, face down), "settled" (what talking came to), "off" and "taken". What may be shown of them is said
here and nowhere else.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from alignment import Alignment, Kind
from alignment.ground.records import record_of
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState, kept, lies_open

NAME = "second-look"
PACKAGE = "exercises/second_look"
VERDICTS = f"{NAME}.verdicts"  # what the facilitator reveals
PROGRAMME, DEALT, SETTLED, OFF, TAKEN = "programme", "dealt", "settled", "off", "taken"  # documents
SAID = "said"  # the kind of the documents with what people say
_ENOUGH = 2  # people who must have looked before anything is agreed on
_MOST_OF_THEM = 0.8  # of those who looked: in a pair both, of five people four


class Step(StrEnum):
    """What the room is at: nothing was brought, it was and is not dealt, people look at it, what they say is open."""

    WAITING = "waiting"
    BROUGHT = "brought"
    LOOKING = "looking"
    OPEN = "open"


class Verdict(StrEnum):
    """What somebody says of a proposal."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Result(StrEnum):
    """What a proposal came to, in the order in which a room looks at them: what needs talk comes first."""

    TALK = "talk"
    UNSEEN = "unseen"
    AGREED = "agreed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A row that is proposed, with its codes, as the sheet would take it; its `id` is that of the proposal.

    `passage` is what the document has of it, `where` its place there. `said` is what of the document speaks for the
    target, so that each reader is given the reason in their own language; None where the row's reason is as it stands.
    """

    row: Alignment
    passage: str = ""
    where: str = ""
    said: tuple[str, ...] | None = None

    @property
    def id(self) -> str:
        """What it is known by in its programme."""
        return self.row.id


@dataclass(frozen=True, slots=True)
class Programme:
    """What somebody brought; `by` is their id, "" for the facilitator."""

    title: str
    kind: Kind
    by: str
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class Dealt:
    """Who looks at what: the pairs, by their people's ids, and the ids of the proposals that each person has."""

    pairs: tuple[tuple[str, ...], ...] = ()
    hands: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sorted:
    """A proposal with how many people say what of it, and what that comes to; `settled` says that they talked of it."""

    proposal: Proposal
    said: Mapping[Verdict, int]
    result: Result
    settled: bool = False

    @property
    def voices(self) -> int:
        """How many people have looked at it."""
        return sum(self.said.values())


def programme_of(workshop: WorkshopState) -> Programme | None:
    """What was brought, or None."""
    found = workshop.document(NAME, PROGRAMME)
    return record_of(Programme, found.content) if found else None


def dealt_of(workshop: WorkshopState) -> Dealt:
    """Who looks at what."""
    return record_of(Dealt, kept(workshop, NAME, DEALT))


def step(workshop: WorkshopState) -> Step:
    """What the room is at."""
    if workshop.document(NAME, PROGRAMME) is None:
        return Step.WAITING
    if not dealt_of(workshop).hands:
        return Step.BROUGHT
    return Step.OPEN if lies_open(workshop, VERDICTS) else Step.LOOKING


def hand_of(workshop: WorkshopState, person: str) -> tuple[Proposal, ...]:
    """The proposals that somebody is to look at."""
    programme, own = programme_of(workshop), dealt_of(workshop).hands.get(person, ())
    return tuple(one for one in programme.proposals if one.id in own) if programme else ()


def said_by(workshop: WorkshopState, person: str) -> Mapping[str, Verdict]:
    """What somebody says of the proposals that they have, by id."""
    found = kept(workshop, NAME, f"{SAID}.{person}")
    return {str(name): Verdict(said) for name, said in found.items()}


def looks(workshop: WorkshopState) -> tuple[int, int]:
    """How many looks have been taken, and how many were dealt."""
    hands = dealt_of(workshop).hands
    done = sum(len(said_by(workshop, person).keys() & set(hand)) for person, hand in hands.items())
    return done, sum(map(len, hands.values()))


def every_sorted(workshop: WorkshopState) -> tuple[Sorted, ...]:
    """All proposals with what the room says of them, those that need talk first, else in the order of the programme.

    None before it is revealed, to whomever.
    """
    programme = programme_of(workshop)
    if programme is None or step(workshop) is not Step.OPEN:
        return ()
    counted: dict[str, Counter[Verdict]] = {one.id: Counter() for one in programme.proposals}
    for document in workshop.kind(NAME, SAID):
        for name, said in document.content.items():
            if name in counted:
                counted[name][Verdict(said)] += 1
    settled = kept(workshop, NAME, SETTLED)
    found = [_sorted(one, counted[one.id], str(settled.get(one.id, ""))) for one in programme.proposals]
    order = list(Result)
    return tuple(sorted(found, key=lambda one: order.index(one.result)))


def sorted_proposals(workshop: WorkshopState) -> tuple[Sorted, ...]:
    """Those that are not off the room's screens."""
    off = taken_off(workshop)
    return tuple(one for one in every_sorted(workshop) if one.proposal.id not in off)


def agreed(workshop: WorkshopState) -> tuple[Proposal, ...]:
    """What the room agreed on, in the order of the programme, without what is off its screens."""
    return tuple(one.proposal for one in sorted_proposals(workshop) if one.result is Result.AGREED)


def results(found: tuple[Sorted, ...]) -> Mapping[Result, int]:
    """How many proposals came to what."""
    counted = Counter(one.result for one in found)
    return {result: counted[result] for result in Result}


def taken_off(workshop: WorkshopState) -> frozenset[str]:
    """The ids of the proposals that the facilitator took off the room's screens."""
    return frozenset(kept(workshop, NAME, OFF).get("proposals", ()))


def answered(snapshot: Snapshot) -> frozenset[str]:
    """The ids of those who have looked at all that they were dealt."""
    hands = dealt_of(snapshot).hands
    return frozenset(person for person, hand in hands.items() if set(hand) <= said_by(snapshot, person).keys())


def _sorted(proposal: Proposal, said: Counter[Verdict], settled: str) -> Sorted:
    counts = {verdict: said[verdict] for verdict in Verdict}
    if settled:
        return Sorted(proposal, counts, Result.AGREED if settled == Verdict.YES else Result.REFUSED, settled=True)
    return Sorted(proposal, counts, _result(counts))


def _result(said: Mapping[Verdict, int]) -> Result:
    voices = sum(said.values())
    if not voices:
        return Result.UNSEEN
    for verdict, result in ((Verdict.YES, Result.AGREED), (Verdict.NO, Result.REFUSED)):
        if voices >= _ENOUGH and said[verdict] >= _MOST_OF_THEM * voices:
            return result
    return Result.TALK
