import pytest

from alignment.errors import AlignmentError
from alignment.store import new_id
from exercises.debate.arguments import (
    LONGEST,
    SIDES,
    argument_content,
    arguments,
    every_argument,
    strong_for,
    strongest_first,
    turned,
)
from exercises.debate.ballots import NAME
from tests.exercises.a_room import Room, at_once


@pytest.fixture
def room(stored):
    room = Room(stored, NAME)
    for number in range(8):
        room.join(f"token-{number}")
    return room


def argue(room, token, text, side="for"):
    seat = room.seat(token)
    content = argument_content(side, text, seat.participant.id)
    return seat.contribute(NAME, f"argument.{new_id()}", lambda _: content).id


def find_strong(room, token, argument):
    seat = room.seat(token)
    seat.contribute(NAME, f"strong.{seat.participant.id}", lambda d: turned(d, argument))


def own(room):
    return [argument for argument in arguments(room.snapshot, "en") if argument.by]


def test_the_prepared_arguments_are_there_in_the_readers_language_before_the_room_has_any(room):
    english, french = (arguments(room.snapshot, language) for language in ("en", "fr"))
    assert len(english) == 10
    assert [argument.id for argument in english] == [argument.id for argument in french]
    assert english[0].text != french[0].text
    assert {argument.side for argument in english} == set(SIDES)


def test_the_prepared_arguments_leave_the_table_with_one_switch(room):
    argue(room, "token-1", "Ours")
    room.lead.gather(NAME, "table", lambda _: {"prepared": False, "hidden": []})
    assert [argument.text for argument in arguments(room.snapshot, "en")] == ["Ours"]


def test_an_argument_is_tidied_cut_to_what_a_room_can_read_and_refused_when_enormous(room):
    argue(room, "token-1", "  a\u202eb\x00c \n " + "x" * 300)
    (argument,) = own(room)
    assert argument.text.startswith("abc xx")
    assert len(argument.text) == LONGEST
    with pytest.raises(AlignmentError, match="10,001"):
        argument_content("for", "x" * 10_001, "someone")
    assert argument_content("<b>", "x", "someone")["side"] in SIDES


def test_each_finds_an_argument_strong_once_and_can_take_it_back(room):
    argument = argue(room, "token-1", "Ours")
    for token in ("token-1", "token-2", "token-2", "token-2"):
        find_strong(room, token, argument)
    assert own(room)[0].votes == 2
    find_strong(room, "token-2", argument)
    assert own(room)[0].votes == 1
    assert strong_for(room.snapshot, room.seat("token-1").participant.id) == {argument}
    assert strong_for(room.snapshot, room.seat("token-2").participant.id) == set()


def test_presses_of_many_at_once_count_once_for_each(room):
    first, second = argue(room, "token-1", "One"), argue(room, "token-2", "Two")
    presses = [lambda n=n, a=a: find_strong(room, f"token-{n}", a) for n in range(8) for a in (first, second, second)]
    assert at_once(*presses) == []
    assert [argument.votes for argument in own(room)] == [8, 0]  # who presses twice takes it back


def test_the_strongest_come_first_and_equals_in_the_order_in_which_they_came(room):
    weak, strong = argue(room, "token-1", "Weak"), argue(room, "token-2", "Strong")
    find_strong(room, "token-3", strong)
    ranked = strongest_first(arguments(room.snapshot, "en"))
    assert ranked[0].id == strong
    assert ranked[-1].id == weak
    assert [a.id for a in ranked[1:-1]] == [a.id for a in arguments(room.snapshot, "en") if not a.by]


def test_an_argument_that_is_taken_off_the_table_is_not_shown_and_not_deleted(room):
    argument = argue(room, "token-1", "Rude")
    room.lead.gather(NAME, "table", lambda _: {"prepared": True, "hidden": [argument, "prepared.time"]})
    assert not {argument, "prepared.time"} & {known.id for known in arguments(room.snapshot, "en")}
    assert {argument, "prepared.time"} <= {known.id for known in every_argument(room.snapshot, "en")}


def test_only_who_put_an_argument_on_the_table_takes_it_back(room):
    argument = argue(room, "token-1", "Ours")
    find_strong(room, "token-2", argument)
    room.seat("token-2").withdraw(NAME, argument)
    assert len(own(room)) == 1
    room.seat("token-1").withdraw(NAME, argument)
    assert own(room) == []
