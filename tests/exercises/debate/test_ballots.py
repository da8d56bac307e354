from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from exercises.debate.ballots import (
    CHOICES,
    MOMENTS,
    NAME,
    Ballot,
    Phase,
    State,
    VoteRefused,
    ballot,
    open_moment,
    phase,
    revealed,
    shift,
    with_state,
    with_vote,
)
from tests.exercises.a_room import Room, at_once

votes = some.dictionaries(some.sampled_from("abcdefgh"), some.sampled_from(CHOICES))


@pytest.fixture
def room(stored):
    room = Room(stored, NAME)
    for number in range(12):
        room.join(f"token-{number}", f"Person {number}")
    return room


def vote(room, token, choice, moment="before"):
    seat = room.seat(token)
    seat.contribute(NAME, f"ballot.{moment}", lambda d: with_vote(d, moment, seat.participant.id, choice))


def put(room, moment, state):
    room.lead.gather(NAME, f"ballot.{moment}", lambda d: with_state(d, moment, state))


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
                     lambda: put(room, "before", State.CLOSED))  # fmt: skip
    assert all(isinstance(fault, VoteRefused) for fault in faults)
    assert sum(ballot(room.snapshot, "before").counts) == 11 - len(faults)
    with pytest.raises(VoteRefused, match="not open"):
        vote(room, "token-11", "yes")
    assert sum(ballot(room.snapshot, "before").counts) == 11 - len(faults)


def test_a_refusal_says_the_rule_and_what_counts(room):
    put(room, "before", State.CLOSED)
    with pytest.raises(VoteRefused) as refused:
        vote(room, "token-1", "yes")
    assert "This vote is not open" in str(refused.value)


def test_nobody_votes_for_what_cannot_be_chosen_nor_before_the_second_vote_is_opened(room):
    with pytest.raises(VoteRefused, match="no choice maybe"):
        vote(room, "token-1", "maybe")
    with pytest.raises(VoteRefused, match="not open"):
        vote(room, "token-1", "yes", "after")
    assert room.kept("ballot.before") is None


def test_the_phases_follow_the_two_ballots(room):
    seen = [(phase(room.snapshot), open_moment(room.snapshot))]
    for moment, state in (("before", State.CLOSED), ("after", State.OPEN), ("after", State.CLOSED)):
        put(room, moment, state)
        seen.append((phase(room.snapshot), open_moment(room.snapshot)))
    assert seen == [(Phase.FIRST_VOTE, "before"), (Phase.DEBATE, ""), (Phase.SECOND_VOTE, "after"), (Phase.OVER, "")]


def test_a_ballot_that_is_opened_again_keeps_its_votes(room):
    vote(room, "token-1", "yes")
    put(room, "before", State.CLOSED)
    put(room, "before", State.OPEN)
    vote(room, "token-2", "no")
    assert ballot(room.snapshot, "before").counts == (1, 1, 0)


def test_a_result_lies_open_only_where_it_is_revealed_and_nobody_can_vote_in_view_of_it(room):
    put(room, "before", State.CLOSED)
    assert not revealed(room.snapshot, "before")
    room.lead.reveal("debate.before")
    assert revealed(room.snapshot, "before")
    put(room, "before", State.OPEN)
    assert not revealed(room.snapshot, "before")


def test_a_reset_and_its_undo_bring_every_vote_back(room):
    vote(room, "token-1", "yes")
    room.lead.reset(NAME)
    assert ballot(room.snapshot, "before").counts == (0, 0, 0)
    room.lead.undo()
    assert ballot(room.snapshot, "before").counts == (1, 0, 0)


@given(votes, votes)
def test_the_shift_adds_up(first, second):
    before, after = Ballot(State.CLOSED, first), Ballot(State.CLOSED, second)
    found = shift(before, after)
    assert tuple(map(sum, zip(before.counts, found.differences, strict=True))) == after.counts
    assert 0 <= found.changed <= found.twice <= min(len(first), len(second))
    assert shift(before, before) == type(found)((0, 0, 0), len(first), 0)


@given(some.lists(some.tuples(some.sampled_from("abc"), some.sampled_from(CHOICES))))
def test_whatever_people_press_each_has_the_vote_pressed_last(presses):
    document = None
    for person, choice in presses:
        document = SimpleNamespace(content=with_vote(document, MOMENTS[0], person, choice))
    if presses:
        assert document.content["votes"] == dict(presses)
