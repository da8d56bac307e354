import pytest
from hypothesis import given
from hypothesis import strategies as some

from exercises.debate import ballots
from exercises.debate.ballots import (
    CHOICES,
    MOMENTS,
    NAME,
    Ballot,
    BallotState,
    DebateRefused,
    DebateStep,
    ballot,
    debate_step,
    open_moment,
    revealed,
    shift,
    turn_ballot,
    with_vote,
)
from tests.exercises.a_room import TWO_HALF_DAYS, Room, at_once

votes = some.dictionaries(some.sampled_from("abcdefgh"), some.sampled_from(CHOICES))


@pytest.fixture
def room(stored):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    for number in range(12):
        room.join(f"token-{number}", f"Person {number}")
    return room


def vote(room, token, choice, moment="before"):
    ballots.vote(room.seat(token), moment, choice)


def turn(room, moment):
    """Close a vote that is open, else open it."""
    turn_ballot(room.lead, moment, ballot(room.snapshot, moment))


def states(room):
    return [ballot(room.snapshot, moment).state for moment in MOMENTS]


def test_a_vote_counts_once_and_the_last_one_counts(room):
    for choice in ("yes", "no", "no"):
        vote(room, "token-1", choice)
    vote(room, "token-2", "unsure")
    assert ballot(room.snapshot, "before").counts == (0, 1, 1)


def test_clicks_of_many_at_once_count_once_for_each(room):
    clicks = [
        lambda n=number, c=choice: vote(room, f"token-{n}", c)
        for number in range(12)
        for choice in (CHOICES[number % 3], CHOICES[number % 3])
    ]
    assert at_once(*clicks) == []
    assert ballot(room.snapshot, "before").counts == (4, 4, 4)


def test_who_votes_while_the_ballot_is_being_closed_is_counted_or_refused_but_never_after(room):
    faults = at_once(*[lambda n=n: vote(room, f"token-{n}", "yes") for n in range(11)],
                     lambda: turn(room, "before"))  # fmt: skip
    assert all(isinstance(fault, DebateRefused) for fault in faults)
    assert sum(ballot(room.snapshot, "before").counts) == 11 - len(faults)
    with pytest.raises(DebateRefused, match="not open"):
        vote(room, "token-11", "yes")
    assert sum(ballot(room.snapshot, "before").counts) == 11 - len(faults)


def test_a_refusal_says_the_rule_and_what_counts(room):
    turn(room, "before")
    with pytest.raises(DebateRefused) as refused:
        vote(room, "token-1", "yes")
    assert "This vote is not open" in str(refused.value)


def test_nobody_votes_for_what_cannot_be_chosen_nor_before_the_second_vote_is_opened(room):
    with pytest.raises(DebateRefused, match="no choice maybe"):
        vote(room, "token-1", "maybe")
    with pytest.raises(DebateRefused, match="not open"):
        vote(room, "token-1", "yes", "after")
    assert room.kept("ballot.before") is None


def test_the_steps_follow_the_two_ballots(room):
    seen = [(debate_step(room.snapshot), open_moment(room.snapshot))]
    for moment in ("before", "after", "after"):
        turn(room, moment)
        seen.append((debate_step(room.snapshot), open_moment(room.snapshot)))
    assert seen == [
        (DebateStep.FIRST_VOTE, "before"), (DebateStep.DEBATE, ""), (DebateStep.SECOND_VOTE, "after"),
        (DebateStep.OVER, ""),
    ]  # fmt: skip


def test_a_ballot_that_is_opened_again_keeps_its_votes(room):
    vote(room, "token-1", "yes")
    turn(room, "before")
    turn(room, "before")
    vote(room, "token-2", "no")
    assert ballot(room.snapshot, "before").counts == (1, 1, 0)


def test_a_result_lies_open_only_where_it_is_revealed_and_nobody_can_vote_in_view_of_it(room):
    turn(room, "before")
    assert not revealed(room.snapshot, "before")
    room.lead.reveal("debate.before")
    assert revealed(room.snapshot, "before")
    turn(room, "before")
    assert not revealed(room.snapshot, "before")
    room.lead.reveal("debate.before")  # as a page would that does not know of it yet
    assert not revealed(room.snapshot, "before")


def test_a_reset_and_its_undo_bring_every_vote_back(room):
    vote(room, "token-1", "yes")
    room.lead.reset(NAME)
    assert ballot(room.snapshot, "before").counts == (0, 0, 0)
    room.lead.undo()
    assert ballot(room.snapshot, "before").counts == (1, 0, 0)


def test_opening_a_vote_again_is_one_act_and_its_undo_closes_it_with_its_result_in_the_open(room):
    vote(room, "token-1", "yes")
    turn(room, "before")
    room.lead.reveal("debate.before")
    turn(room, "before")
    vote(room, "token-2", "no")
    assert room.lead.undo().key == "vote-open-again"
    assert revealed(room.snapshot, "before")
    assert ballot(room.snapshot, "before").counts == (1, 1, 0)  # what was voted meanwhile counts


def test_opening_the_second_vote_closes_the_first_in_one_act_and_its_undo_has_the_first_open_again(room):
    vote(room, "token-1", "yes")
    turn(room, "after")
    assert states(room) == [BallotState.CLOSED, BallotState.OPEN]
    assert room.lead.undo().key == "vote-open"
    assert states(room) == [BallotState.OPEN, BallotState.WAITING]
    vote(room, "token-2", "no")
    assert ballot(room.snapshot, "before").counts == (1, 1, 0)


def test_two_facilitators_who_close_a_vote_at_once_close_it_once(room):
    seen = ballot(room.snapshot, "before")
    assert at_once(*[lambda: turn_ballot(room.lead, "before", seen)] * 4) == []
    assert states(room)[0] is BallotState.CLOSED
    room.lead.undo()
    assert states(room)[0] is BallotState.OPEN


def test_ballots_that_a_workshop_kept_before_are_read_as_they_are(room):
    room.gather(NAME, "ballot.before", lambda _: {"state": "closed", "votes": {"a": "yes"}, "of": "later"})
    assert ballot(room.snapshot, "before") == Ballot(BallotState.CLOSED, {"a": "yes"})


@given(votes, votes)
def test_the_shift_adds_up(first, second):
    before, after = Ballot(BallotState.CLOSED, first), Ballot(BallotState.CLOSED, second)
    found = shift(before, after)
    assert tuple(map(sum, zip(before.counts, found.differences, strict=True))) == after.counts
    assert 0 <= found.changed <= found.twice <= min(len(first), len(second))
    assert shift(before, before) == type(found)((0, 0, 0), len(first), 0)


@given(some.lists(some.tuples(some.sampled_from("abc"), some.sampled_from(CHOICES))))
def test_whatever_people_press_each_has_the_vote_pressed_last(presses):
    known = Ballot(BallotState.OPEN)
    for person, choice in presses:
        known = with_vote(known, person, choice)
    assert known.votes == dict(presses)


def test_votes_stay_when_the_acts_that_opened_their_ballot_are_taken_back(room):
    turn(room, "after")
    vote(room, "token-1", "yes", "after")
    room.lead.undo()
    turn(room, "after")
    assert ballot(room.snapshot, "after").votes
    room.lead.reset(NAME)
    for _ in range(2):  # closed before anybody voted, and opened again
        turn(room, "before")
    vote(room, "token-1", "no")
    for _ in range(2):
        room.lead.undo()
    assert ballot(room.snapshot, "before").counts == (0, 1, 0)
