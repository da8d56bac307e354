"""The arguments on the table: the prepared ones and those of the room, with who finds them strong.

What a participant finds strong is one document of theirs, a set of arguments, so that no argument counts twice for the
same person, however often they press.
"""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from alignment.checks import tidy_line
from alignment.ground.wording import FALLBACK
from alignment.store import new_id
from exercises.debate.ballots import NAME, PACKAGE, QUESTION, USUAL, DebateRefused, ballot, check_debating, open_moment
from exercises.debate.material import material
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import WorkshopState, kept, settings_of

SIDES = ("for", "against")
LONGEST = 200  # characters: an argument has to be read from the back of a room
MOST_OWN = 6  # arguments of one participant: nobody fills the table alone


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument for or against; `by` is who put it on the table, "" for a prepared one; `votes` find it strong."""

    id: str
    side: str
    text: str
    by: str = ""
    votes: int = 0


def arguments(workshop: WorkshopState, language: str) -> tuple[Argument, ...]:
    """The arguments that are on the table: without those that the facilitator took off."""
    hidden = hidden_arguments(workshop)
    return tuple(argument for argument in every_argument(workshop, language) if argument.id not in hidden)


def every_argument(workshop: WorkshopState, language: str) -> tuple[Argument, ...]:
    """All arguments: those of the room in their order; then the prepared ones, in `language`, where they are shown."""
    prepared = shows_prepared(workshop)
    votes = Counter(name for d in workshop.kind(NAME, "strong") for name in d.content["arguments"])
    its = material(language)
    seeds = tuple(
        Argument(f"prepared.{seed.id}", side, seed.text)
        for side, listed in zip(SIDES, (its.arguments_for, its.arguments_against), strict=True)
        for seed in listed
        if prepared
    )
    own = tuple(
        Argument(d.id, d.content["side"], d.content["text"], d.content["by"]) for d in workshop.kind(NAME, "argument")
    )
    return tuple(Argument(known.id, known.side, known.text, known.by, votes[known.id]) for known in (*own, *seeds))


def argue(seat: Seat, side: str, text: str) -> str:
    """Put a participant's argument on the table, on one line; gives its id.

    Raises `DebateRefused` without a text, while the room does not debate and beyond `MOST_OWN`, and `AlignmentError`
    for an enormous text.
    """
    own, said = seat.participant.id, tidy_line(text, LONGEST)
    if not said:
        raise DebateRefused("argument-empty")
    with seat.act() as act:
        check_debating(act)
        if sum(d.content["by"] == own for d in act.kind(NAME, "argument")) >= MOST_OWN:
            raise DebateRefused("argument-enough", most=MOST_OWN)
        content = {"side": SIDES[side == SIDES[1]], "text": said, "by": own}
        return act.keep(NAME, f"argument.{new_id()}", content).id


def take_back(seat: Seat, argument: str) -> None:
    """Take an own argument off the table; somebody else's stays. Raises `DebateRefused` while no debate runs."""
    with seat.act() as act:
        check_debating(act)
        if kept(act, NAME, argument).get("by") == seat.participant.id:
            act.remove(NAME, (argument,))


def turn_strong(seat: Seat, argument: str) -> None:
    """Let a participant find an argument strong, or no longer where they did.

    Raises `DebateRefused` while the room does not debate, and for what is not on the table.
    """
    own = seat.participant.id
    with seat.act() as act:
        check_debating(act)
        if argument not in {known.id for known in arguments(act, FALLBACK)}:
            raise DebateRefused("error-argument-gone")
        act.keep(NAME, f"strong.{own}", {"arguments": sorted(strong_for(act, own) ^ {argument})})


def strong_for(workshop: WorkshopState, participant: str) -> frozenset[str]:
    """The ids of the arguments that a participant finds strong."""
    return frozenset(kept(workshop, NAME, f"strong.{participant}").get("arguments", ()))


def strongest_first(found: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """The arguments, those that most people find strong first; at equal votes in the order in which they came."""
    return tuple(sorted(found, key=lambda argument: -argument.votes))


def votes_revealed(workshop: WorkshopState) -> bool:
    """Whether the facilitator has laid open how many find each argument strong."""
    return f"{NAME}.arguments" in workshop.stage.revealed


def shows_prepared(workshop: WorkshopState) -> bool:
    """Whether the prepared arguments are on the table; they are until the facilitator takes them off."""
    return has_prepared(workshop) and bool(kept(workshop, NAME, "table").get("prepared", True))


def has_prepared(workshop: WorkshopState) -> bool:
    """Whether arguments are prepared for the question that the room debates."""
    return settings_of(workshop, NAME).get(QUESTION, USUAL) == USUAL


def hidden_arguments(workshop: WorkshopState) -> frozenset[str]:
    """The ids of the arguments that the facilitator took off the table."""
    return frozenset(kept(workshop, NAME, "table").get("hidden", ()))


def set_table(facilitation: Facilitation, said: str, **values: Any) -> None:
    """Say what is on the table, as an act called `said`: whether the `prepared` are, the list of the `hidden`."""
    verb = LeadVerb.HIDE if values.keys() <= {"hidden"} else LeadVerb.LEAD
    with facilitation.act(said, PACKAGE, verb=verb, wakes=False) as act:
        act.keep(NAME, "table", {**kept(act, NAME, "table"), **values})


def answered(snapshot: Snapshot) -> frozenset[str]:
    """The ids of those who have voted, while a vote runs; else of those who have put an argument on the table."""
    if moment := open_moment(snapshot):
        return frozenset(ballot(snapshot, moment).votes)
    return frozenset(document.content["by"] for document in snapshot.kind(NAME, "argument"))
