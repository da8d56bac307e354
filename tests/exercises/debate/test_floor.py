from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from exercises.debate.ballots import NAME
from exercises.debate.floor import (
    Floor,
    content_of,
    ended,
    floor,
    floor_of,
    role_of,
    with_hand,
    with_minute,
    with_next,
    with_role,
    without_role,
)
from exercises.debate.material import material
from tests.exercises.a_room import Room, at_once

NOW = datetime(2018, 5, 29, 11, 40, tzinfo=UTC)
CARDS = material("en").roles


@pytest.fixture
def room(stored):
    room = Room(stored, NAME)
    for number in range(12):
        room.join(f"token-{number}")
    return room


def raise_hand(room, token, *, raised=True):
    seat = room.seat(token)
    seat.contribute(
        NAME, "floor", lambda d: content_of(with_hand(floor_of(d), seat.participant.id, raised=raised))
    )  # fmt: skip


def call(room, expected, now=NOW, minutes=2):
    room.lead.gather(NAME, "floor", lambda d: content_of(with_next(floor_of(d), expected, now, minutes)))


def ids(room, *tokens):
    return tuple(room.seat(token).participant.id for token in tokens)


def test_hands_are_taken_in_the_order_in_which_they_were_raised(room):
    for token in ("token-3", "token-1", "token-2", "token-1"):
        raise_hand(room, token)
    raise_hand(room, "token-2", raised=False)
    assert floor(room.snapshot).queue == ids(room, "token-3", "token-1")
    call(room, "")
    known = floor(room.snapshot)
    assert (known.speaker, *known.queue) == ids(room, "token-3", "token-1")
    assert known.ends - known.begins == 120_000
    assert known.begins == int(NOW.timestamp() * 1000)


def test_a_second_press_on_next_passes_nobody_over(room):
    for token in ("token-1", "token-2"):
        raise_hand(room, token)
    assert at_once(*[lambda: call(room, "")] * 6) == []
    known = floor(room.snapshot)
    assert (known.speaker, *known.queue) == ids(room, "token-1", "token-2")


def test_hands_raised_at_once_are_all_there_once(room):
    assert at_once(*[lambda n=n: raise_hand(room, f"token-{n % 12}") for n in range(24)]) == []
    assert sorted(floor(room.snapshot).queue) == sorted(ids(room, *[f"token-{n}" for n in range(12)]))


def test_with_nobody_waiting_the_speaker_goes_on(room):
    raise_hand(room, "token-1")
    call(room, "")
    (speaker,) = ids(room, "token-1")
    before = floor(room.snapshot)
    call(room, speaker, NOW + timedelta(minutes=9))
    assert floor(room.snapshot) == before
    raise_hand(room, "token-1")  # who speaks need not raise a hand
    assert floor(room.snapshot).queue == ()


def test_a_minute_more_counts_from_the_end_or_from_now_where_the_time_is_up():
    known = with_next(Floor(queue=("a",)), "", NOW, 2)
    assert with_minute(known, NOW).ends == known.ends + 60_000
    late = NOW + timedelta(minutes=5)
    assert with_minute(known, late).ends == int(late.timestamp() * 1000) + 60_000
    assert with_minute(Floor(), NOW) == Floor()


def test_after_a_turn_nobody_has_the_floor_and_the_queue_waits():
    known = ended(with_next(Floor(queue=("a", "b")), "", NOW, 2))
    assert (known.speaker, known.queue, known.spoken) == ("", ("b",), ("a",))


@given(some.lists(some.tuples(some.sampled_from("abcd"), some.booleans())), some.integers(-5, 500))
def test_whatever_is_pressed_nobody_waits_twice_and_nobody_waits_while_speaking(presses, minutes):
    known = Floor()
    for number, (person, raised) in enumerate(presses):
        known = with_hand(known, person, raised=raised)
        if number % 3 == 2:
            known = with_next(known, known.speaker, NOW, minutes)
            assert not known.speaker or 60_000 <= known.ends - known.begins <= 600_000
        assert len(set(known.queue)) == len(known.queue)
        assert known.speaker not in known.queue


def test_a_role_is_kept_over_a_reload_and_each_goes_out_as_often_as_any_other(room):
    dealt = []
    for number in range(12):
        seat = room.seat(f"token-{number}")
        for _ in range(2):
            seat.contribute(NAME, "roles", lambda d, seat=seat: with_role(d, seat.participant.id, CARDS))
        dealt.append(role_of(room.snapshot, seat.participant.id, CARDS))
    assert set(Counter(card.id for card in dealt).values()) == {2}
    again = [role_of(room.snapshot, room.seat(f"token-{number}").participant.id, CARDS) for number in range(12)]
    assert again == dealt


def test_the_first_card_depends_on_the_participant_alone():
    first = {person: with_role(None, person, CARDS)["dealt"][person] for person in "abcdefghij"}
    assert first == {person: with_role(None, person, CARDS)["dealt"][person] for person in "abcdefghij"}
    assert len(set(first.values())) > 1


def test_a_role_is_put_back_among_the_cards(room):
    seat = room.seat("token-1")
    seat.contribute(NAME, "roles", lambda d: with_role(d, seat.participant.id, CARDS))
    seat.contribute(NAME, "roles", lambda d: without_role(d, seat.participant.id))
    assert role_of(room.snapshot, seat.participant.id, CARDS) is None
