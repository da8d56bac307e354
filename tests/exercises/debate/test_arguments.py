import pytest

from alignment.errors import AlignmentError
from exercises.debate.arguments import (
    LONGEST,
    MOST_OWN,
    SIDES,
    argue,
    arguments,
    every_argument,
    set_table,
    strong_for,
    strongest_first,
    take_back,
    turn_strong,
)
from exercises.debate.ballots import MOMENTS, NAME, DebateRefused, ballot, turn_ballot
from tests.exercises.a_room import TWO_HALF_DAYS, Room, at_once


@pytest.fixture
def room(stored):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    for number in range(8):
        room.join(f"token-{number}")
    turn(room, "before")
    return room


def turn(room, moment):
    """Close a vote that is open, else open it."""
    turn_ballot(room.lead, moment, ballot(room.snapshot, moment))


def put(room, token, text, side="for"):
    return argue(room.seat(token), side, text)


def find_strong(room, token, argument):
    turn_strong(room.seat(token), argument)


def own(room):
    return [argument for argument in arguments(room.snapshot, "en") if argument.by]


def test_the_prepared_arguments_are_there_in_the_readers_language_before_the_room_has_any(room):
    english, french = (arguments(room.snapshot, language) for language in ("en", "fr"))
    assert len(english) == 10
    assert [argument.id for argument in english] == [argument.id for argument in french]
    assert english[0].text != french[0].text
    assert {argument.side for argument in english} == set(SIDES)


def test_the_prepared_arguments_stand_behind_what_the_room_says_itself(room):
    put(room, "token-1", "Ours")
    put(room, "token-2", "Ours as well")
    assert [argument.by != "" for argument in arguments(room.snapshot, "en")] == [True, True, *[False] * 10]


def test_the_prepared_arguments_leave_the_table_with_one_switch(room):
    put(room, "token-1", "Ours")
    set_table(room.lead, "prepared-shown", prepared=False)
    assert [argument.text for argument in arguments(room.snapshot, "en")] == ["Ours"]


def test_an_argument_is_tidied_cut_to_what_a_room_can_read_and_refused_when_enormous(room):
    put(room, "token-1", "  a\u202eb\x00c \n " + "x" * 300)
    (argument,) = own(room)
    assert argument.text.startswith("abc xx")
    assert len(argument.text) == LONGEST
    with pytest.raises(AlignmentError, match="10,001"):
        put(room, "token-1", "x" * 10_001)
    put(room, "token-1", "x", "<b>")
    assert own(room)[-1].side in SIDES


def test_each_finds_an_argument_strong_once_and_can_take_it_back(room):
    argument = put(room, "token-1", "Ours")
    for token in ("token-1", "token-2", "token-2", "token-2"):
        find_strong(room, token, argument)
    assert own(room)[0].votes == 2
    find_strong(room, "token-2", argument)
    assert own(room)[0].votes == 1
    assert strong_for(room.snapshot, room.seat("token-1").participant.id) == {argument}
    assert strong_for(room.snapshot, room.seat("token-2").participant.id) == set()


def test_presses_of_many_at_once_count_once_for_each(room):
    first, second = put(room, "token-1", "One"), put(room, "token-2", "Two")
    presses = [lambda n=n, a=a: find_strong(room, f"token-{n}", a) for n in range(8) for a in (first, second, second)]
    assert at_once(*presses) == []
    assert [argument.votes for argument in own(room)] == [8, 0]  # who presses twice takes it back


def test_the_strongest_come_first_and_equals_in_the_order_in_which_they_came(room):
    weak, strong = put(room, "token-1", "Weak"), put(room, "token-2", "Strong")
    find_strong(room, "token-3", strong)
    ranked = strongest_first(arguments(room.snapshot, "en"))
    assert ranked[0].id == strong
    assert ranked[1].id == weak, "what the room says comes before what was prepared"
    assert [a.id for a in ranked[2:]] == [a.id for a in arguments(room.snapshot, "en") if not a.by]


def test_an_argument_that_is_taken_off_the_table_is_not_shown_and_not_deleted(room):
    argument = put(room, "token-1", "Rude")
    set_table(room.lead, "arguments-hidden", hidden=[argument, "prepared.time"])
    assert not {argument, "prepared.time"} & {known.id for known in arguments(room.snapshot, "en")}
    assert {argument, "prepared.time"} <= {known.id for known in every_argument(room.snapshot, "en")}


def test_only_who_put_an_argument_on_the_table_takes_it_back(room):
    argument = put(room, "token-1", "Ours")
    find_strong(room, "token-2", argument)
    take_back(room.seat("token-2"), argument)
    assert len(own(room)) == 1
    take_back(room.seat("token-1"), argument)
    assert own(room) == []


def test_nobody_has_more_arguments_on_the_table_than_all_may_however_fast_they_send(room):
    faults = at_once(*[lambda n=n: put(room, "token-1", f"Argument {n}") for n in range(2 * MOST_OWN)])
    assert len(faults) == MOST_OWN
    assert all("Take one back" in str(fault) for fault in faults)
    assert len(own(room)) == MOST_OWN


def test_what_is_no_longer_on_the_table_is_not_found_strong(room):
    argument = put(room, "token-1", "Rude")
    set_table(room.lead, "arguments-hidden", hidden=[argument])
    for gone in (argument, "prepared.no-such-argument", ""):
        with pytest.raises(DebateRefused, match="no longer on the table"):
            find_strong(room, "token-2", gone)


def test_arguments_are_put_taken_back_and_found_strong_only_while_the_room_debates(room):
    argument = put(room, "token-1", "Ours")
    deeds = (
        lambda: put(room, "token-1", "Late"),
        lambda: take_back(room.seat("token-1"), argument),
        lambda: find_strong(room, "token-2", argument),
    )
    for moment in MOMENTS[::-1] * 2:  # comes to every step but the debate
        turn(room, moment)
        for deed in deeds:
            with pytest.raises(DebateRefused, match="The debate is not on"):
                deed()
    assert [(known.text, known.votes) for known in own(room)] == [("Ours", 0)]


def test_what_the_facilitator_took_off_the_table_comes_back_with_an_undo_and_what_the_room_said_meanwhile_stays(room):
    argument = put(room, "token-1", "Ours")
    set_table(room.lead, "prepared-shown", prepared=False)
    set_table(room.lead, "arguments-hidden", hidden=[argument])
    put(room, "token-2", "Theirs")
    assert room.lead.undo().key == "arguments-hidden"
    assert [known.text for known in own(room)] == ["Ours", "Theirs"]
    assert room.lead.undo().key == "prepared-shown"
    assert len(arguments(room.snapshot, "en")) == 12
