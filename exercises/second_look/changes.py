"""Bringing a programme, dealing it, and saying what one thinks of it: decided within the act that does it."""

from collections import Counter
from dataclasses import replace
from pathlib import PurePath

from alignment.ground.records import content_of
from alignment.ground.wording import wording
from alignment.intake.errors import PACKAGE as INTAKE
from alignment.intake.programme.review import Review, proposed_row, to_ask
from exercises.second_look import dealing
from exercises.second_look.proposals import (
    DEALT,
    NAME,
    OFF,
    PACKAGE,
    PROGRAMME,
    SAID,
    SETTLED,
    TAKEN,
    VERDICTS,
    Dealt,
    Programme,
    Proposal,
    Step,
    Verdict,
    dealt_of,
    every_sorted,
    looks,
    programme_of,
    step,
    taken_off,
)
from exercises.workshop.acts import Act, FacilitatorAct
from exercises.workshop.errors import ExerciseError
from exercises.workshop.exercise import NextStep, revealing
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import chosen_on, kept

MOST = 120  # proposals of a programme: a room of two looks at all of them
_LONGEST = 400  # characters of a passage


class LookRefused(ExerciseError, package=PACKAGE):
    """What comes too early, too late or from somebody else in a second look."""


def programme_from(review: Review, by: str) -> Programme:
    """What a review has to ask a room about; `by` is the id of who brought it, "" for the facilitator."""
    proposals = (
        Proposal(
            replace(proposed_row(one, review.language), id=str(number)),
            one.row.source[:_LONGEST],
            one.row.where,
            next((shown.said for shown in one.suggestions if shown.target.code == one.target), None),
        )
        for number, one in enumerate(to_ask(review), 1)
    )
    return Programme(title_of(review), review.kind, by, tuple(proposals))


def title_of(review: Review) -> str:
    """What a programme is called: as it says itself, else as its file is."""
    return review.title or PurePath(review.name).stem or wording(INTAKE, review.language)("bring-untitled")


def bring(seat: Seat, review: Review) -> None:
    """Put what a participant brought before the room. Raises `LookRefused` where there is something already."""
    with seat.act() as act:
        put(act, programme_from(review, seat.participant.id))


def bring_as_facilitator(facilitation: Facilitation, programme: Programme) -> None:
    """Put before the room what the facilitator brought. Raises as `bring`."""
    with facilitation.act("bring", PACKAGE) as act:
        put(act, programme)


def put(act: Act, programme: Programme) -> None:
    """The same within an act that does more."""
    if step(act) is not Step.WAITING:
        raise LookRefused("error-one-already")
    if not programme.proposals:
        raise LookRefused("error-nothing-proposed")
    if len(programme.proposals) > MOST:
        raise LookRefused("error-too-many", most=MOST, count=len(programme.proposals))
    act.keep(NAME, PROGRAMME, content_of(programme))


def withdraw(seat: Seat) -> None:
    """Take one's own programme back. Raises `LookRefused` once it is dealt, and for somebody else's."""
    with seat.act() as act:
        found = programme_of(act)
        if found is None or found.by != seat.participant.id or step(act) is not Step.BROUGHT:
            raise LookRefused("error-dealt-already")
        act.remove(NAME, (PROGRAMME,))


def withdraw_as_facilitator(facilitation: Facilitation) -> None:
    """Take a programme back that is not dealt yet. Raises `LookRefused` once it is."""
    with facilitation.act("withdraw", PACKAGE) as act:
        if step(act) is not Step.BROUGHT:
            raise LookRefused("error-dealt-already")
        act.remove(NAME, (PROGRAMME,))


def deal(facilitation: Facilitation) -> int:
    """Deal the proposals to pairs, face down; later, to those who came since. Gives to how many people.

    Raises `LookRefused` without a programme, and where there are not two people to deal to.
    """
    with facilitation.act("deal", PACKAGE) as act:
        return _deal(act)


def _deal(act: FacilitatorAct) -> int:
    programme, before = programme_of(act), dealt_of(act)
    if programme is None:
        raise LookRefused("error-nothing-brought")
    if step(act) is Step.OPEN:
        raise LookRefused("error-revealed")
    there = {person: hand for person, hand in before.hands.items() if person in act.people}
    pairs = dealing.paired(who for who in act.people.values() if who.id not in there)
    if not pairs or (len(pairs[0]) < 2 and not there):  # noqa: PLR2004 (a pair)
        raise LookRefused("error-nobody-to-deal-to" if there else "error-one-person")
    of_pairs = [next((there[person] for person in pair if person in there), ()) for pair in before.pairs]
    seen = Counter(name for hand in of_pairs for name in hand)
    new = dealing.hands([one.id for one in programme.proposals], pairs, seen)
    act.keep(NAME, DEALT, content_of(Dealt((*before.pairs, *pairs), {**before.hands, **new})))
    return len(new)


def say(seat: Seat, proposal: str, verdict: Verdict) -> None:
    """Keep what somebody says of a proposal that they were dealt, face down; another word of theirs takes its place.

    Raises `LookRefused` once all of it is revealed, and for a proposal that is not theirs.
    """
    with seat.act() as act:
        own = seat.participant.id
        if step(act) is not Step.LOOKING:
            raise LookRefused("error-revealed")
        if proposal not in dealt_of(act).hands.get(own, ()):
            raise LookRefused("error-not-yours")
        act.change(NAME, f"{SAID}.{own}", lambda before: {**(before.content if before else {}), proposal: verdict})


def settle(facilitation: Facilitation, proposal: str, verdict: Verdict) -> None:
    """Keep what talking of a proposal came to, yes or no; "not sure" opens it again.

    Raises `LookRefused` before what people say is revealed, once what was agreed on is taken, and for a proposal that
    is none.
    """
    with facilitation.act("settle", PACKAGE) as act:
        if proposal not in {one.proposal.id for one in every_sorted(act)}:
            raise LookRefused("error-not-revealed")
        if act.document(NAME, TAKEN):
            raise LookRefused("error-taken")
        rest = {name: said for name, said in kept(act, NAME, SETTLED).items() if name != proposal}
        act.keep(NAME, SETTLED, rest if verdict is Verdict.UNSURE else {**rest, proposal: verdict})


def take_off(facilitation: Facilitation, seen: frozenset[str], wanted: frozenset[str]) -> None:
    """Take proposals off the room's screens, or show them again: what differs between `seen` and `wanted`."""
    with facilitation.act("hidden", PACKAGE, verb=LeadVerb.HIDE) as act:
        act.keep(NAME, OFF, {"proposals": sorted(chosen_on(taken_off(act), seen, wanted))})


def next_step(snapshot: Snapshot) -> NextStep | None:
    """To deal what was brought once there are two people; to reveal what they say once somebody has said something."""
    now = step(snapshot)
    if now is Step.BROUGHT and len(snapshot.people) > 1:
        return NextStep(PACKAGE, "deal", deal_once)
    if now is Step.LOOKING and looks(snapshot)[0]:
        return revealing(VERDICTS, PACKAGE)
    return None


def deal_once(facilitation: Facilitation) -> None:
    """Deal, as the desk's one button does."""
    deal(facilitation)
