from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from exercises.debate.ballots import MOMENTS, NAME, DebateRefused, ballot, turn_ballot
from exercises.debate.material import material
from exercises.debate.speakers import (
    Speakers,
    deal_role,
    ended,
    lead_speakers,
    return_role,
    role_of,
    speakers_now,
    turn_hand,
    with_hand,
    with_minute,
    with_next,
    with_role,
)
from tests.exercises.a_room import TWO_HALF_DAYS, Room, at_once

NOW = datetime(2018, 5, 29, 11, 40, tzinfo=UTC)
CARDS = material("en").roles


@pytest.fixture
def room(stored):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    for number in range(12):
        room.join(f"token-{number}")
    turn(room, "before")
    return room


def turn(room, moment):
    """Close a vote that is open, else open it."""
    turn_ballot(room.lead, moment, ballot(room.snapshot, moment))


def raise_hand(room, token, *, raised=True):
    turn_hand(room.seat(token), raised=raised)


def call(room, expected, now=NOW, minutes=2):
    lead_speakers(room.lead, "next-speaker", lambda known: with_next(known, expected, now, minutes))


def ids(room, *tokens):
    return tuple(room.seat(token).participant.id for token in tokens)


def test_hands_are_taken_in_the_order_in_which_they_were_raised(room):
    for token in ("token-3", "token-1", "token-2", "token-1"):
        raise_hand(room, token)
    raise_hand(room, "token-2", raised=False)
    assert speakers_now(room.snapshot).queue == ids(room, "token-3", "token-1")
    call(room, "")
    known = speakers_now(room.snapshot)
    assert (known.speaker, *known.queue) == ids(room, "token-3", "token-1")
    assert known.ends - known.begins == 120_000
    assert known.begins == int(NOW.timestamp() * 1000)


def test_a_second_press_on_next_passes_nobody_over(room):
    for token in ("token-1", "token-2"):
        raise_hand(room, token)
    assert at_once(*[lambda: call(room, "")] * 6) == []
    known = speakers_now(room.snapshot)
    assert (known.speaker, *known.queue) == ids(room, "token-1", "token-2")


def test_hands_raised_at_once_are_all_there_once(room):
    assert at_once(*[lambda n=n: raise_hand(room, f"token-{n % 12}") for n in range(24)]) == []
    assert sorted(speakers_now(room.snapshot).queue) == sorted(ids(room, *[f"token-{n}" for n in range(12)]))


def test_with_nobody_waiting_the_speaker_goes_on(room):
    raise_hand(room, "token-1")
    call(room, "")
    (speaker,) = ids(room, "token-1")
    before = speakers_now(room.snapshot)
    call(room, speaker, NOW + timedelta(minutes=9))
    assert speakers_now(room.snapshot) == before
    raise_hand(room, "token-1")  # who speaks need not raise a hand
    assert speakers_now(room.snapshot).queue == ()


def test_a_minute_more_counts_from_the_end_or_from_now_where_the_time_is_up():
    known = with_next(Speakers(queue=("a",)), "", NOW, 2)
    assert with_minute(known, NOW).ends == known.ends + 60_000
    late = NOW + timedelta(minutes=5)
    assert with_minute(known, late).ends == int(late.timestamp() * 1000) + 60_000
    assert with_minute(Speakers(), NOW) == Speakers()


def test_after_a_turn_nobody_speaks_and_the_queue_waits():
    known = ended(with_next(Speakers(queue=("a", "b")), "", NOW, 2))
    assert (known.speaker, known.queue, known.spoken) == ("", ("b",), ("a",))


@given(some.lists(some.tuples(some.sampled_from("abcd"), some.booleans())), some.integers(-5, 500))
def test_whatever_is_pressed_nobody_waits_twice_and_nobody_waits_while_speaking(presses, minutes):
    known = Speakers()
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
            deal_role(seat, CARDS)
        dealt.append(role_of(room.snapshot, seat.participant.id, CARDS))
    assert set(Counter(card.id for card in dealt).values()) == {2}
    again = [role_of(room.snapshot, room.seat(f"token-{number}").participant.id, CARDS) for number in range(12)]
    assert again == dealt


def test_the_first_card_depends_on_the_participant_alone():
    first = {person: with_role({}, person, CARDS)[person] for person in "abcdefghij"}
    assert first == {person: with_role({}, person, CARDS)[person] for person in "abcdefghij"}
    assert len(set(first.values())) > 1


def test_a_role_is_put_back_among_the_cards(room):
    seat = room.seat("token-1")
    deal_role(seat, CARDS)
    return_role(seat)
    assert role_of(room.snapshot, seat.participant.id, CARDS) is None


def test_roles_dealt_at_once_go_out_as_often_as_any_other(room):
    seats = [room.seat(f"token-{number}") for number in range(12)]
    assert at_once(*[lambda seat=seat: deal_role(seat, CARDS) for seat in seats]) == []
    dealt = [role_of(room.snapshot, seat.participant.id, CARDS) for seat in seats]
    assert set(Counter(card.id for card in dealt).values()) == {2}


def test_hands_and_roles_are_for_the_debate_alone(room):
    raise_hand(room, "token-1")
    deal_role(room.seat("token-1"), CARDS)
    deeds = (
        lambda: raise_hand(room, "token-2"),
        lambda: raise_hand(room, "token-1", raised=False),
        lambda: deal_role(room.seat("token-2"), CARDS),
        lambda: return_role(room.seat("token-1")),
    )
    for moment in MOMENTS[::-1] * 2:  # comes to every step but the debate
        turn(room, moment)
        for deed in deeds:
            with pytest.raises(DebateRefused, match="The debate is not on"):
                deed()
    assert speakers_now(room.snapshot).queue == ids(room, "token-1")
    assert [role_of(room.snapshot, person, CARDS) is not None for person in ids(room, "token-1", "token-2")] == [
        True,
        False,
    ]


def test_an_undo_has_the_speaker_before_and_the_queue_with_the_hands_raised_meanwhile(room):
    for token in ("token-1", "token-2"):
        raise_hand(room, token)
    before = speakers_now(room.snapshot)
    call(room, "")
    raise_hand(room, "token-3")
    assert room.lead.undo().key == "next-speaker"
    known = speakers_now(room.snapshot)
    assert (known.speaker, known.begins, known.ends, known.spoken) == ("", 0, 0, ())
    assert known.queue == (*before.queue, *ids(room, "token-3"))


def test_a_press_that_finds_nobody_waiting_is_nothing_to_take_back(room):
    call(room, "")
    assert room.lead.undo().key == "vote-close"


def test_speakers_that_a_workshop_kept_before_are_read_as_they_are(room):
    kept = {"queue": ["a"], "speaker": "b", "begins": 1_000, "ends": 121_000, "minutes": 2, "spoken": ["b"]}
    room.gather(NAME, "floor", lambda _: kept)
    known = speakers_now(room.snapshot)
    assert known == Speakers(("a",), "b", 1_000, 121_000, 2, ("b",))
    assert (known.time.begins, known.time.seconds) == (1, 120)
