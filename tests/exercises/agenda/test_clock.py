from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.agenda.clock import (
    Clock,
    TurnState,
    back,
    bring_back,
    countdown,
    ends_at,
    extend,
    finish,
    forecast,
    late_by,
    open_day,
    skip,
    start,
    swap,
)
from exercises.agenda.programme_files import MOST_MINUTES, AgendaError, programmes
from exercises.workshop.countdown import Countdown
from tests.exercises.agenda.days import MINUTE, OPENS, at, day, days, played


def time_left(clock, now):
    return timedelta(seconds=countdown(clock, now).left(now.timestamp()))


def ids(clock):
    return [turn.id for turn in clock.turns]


def test_a_day_opens_with_every_slot_at_its_planned_time():
    clock = open_day(programmes()["brussels-draft"].days[0], OPENS)
    planned = [f"{turn.planned:%H:%M}" for turn in clock.turns]
    assert planned == ["13:45", "14:15", "14:45", "15:15", "15:45", "16:10", "16:40", "17:15"]
    assert f"{clock.closes:%H:%M}" == "17:30"
    assert (clock.running, clock.following, clock.over) == (None, clock.turns[0], False)


def test_the_day_is_on_time_until_it_should_have_begun_and_late_after():
    clock = day(30, 30)
    assert [late_by(clock, at(minutes)) for minutes in (-600, 0, 7)] == [0, 0, 7]


def test_the_room_counts_down_to_the_opening_and_to_the_end_of_what_runs_and_to_nothing_between():
    clock, opened = day(30, 30), OPENS.timestamp()
    assert countdown(clock, at(-5)) == Countdown(opened - 300, opened)
    assert countdown(clock, at(7)) == Countdown(opened, opened)
    running = start(clock, "1", at(2))
    assert countdown(running, at(12)) == Countdown(opened + 120, opened + 1_920)
    assert countdown(finish(running, "1", at(20)), at(21)) is None
    over = skip(finish(running, "1", at(20)), "2", at(20))
    assert countdown(over, at(21)) is None


def test_a_slot_that_runs_says_what_is_left_and_when_the_others_come():
    clock = start(day(30, 30, 10), "1", at(2))
    assert time_left(clock, at(12)) == 20 * MINUTE
    assert [moment.starts for moment in forecast(clock, at(12))] == [at(2), at(32), at(62)]
    assert ends_at(clock, at(12)) == at(72)
    assert late_by(clock, at(12)) == 2


def test_a_slot_over_its_time_pushes_the_others_on():
    clock = start(day(30, 30), "1", at(0))
    assert time_left(clock, at(34)) == -4 * MINUTE
    assert [moment.ends for moment in forecast(clock, at(34))] == [at(34), at(64)]
    assert late_by(clock, at(34)) == 4


def test_less_than_a_minute_late_is_on_time():
    clock = start(day(30, 30), "1", at(0, 59))
    assert late_by(clock, at(0, 59)) == 0
    assert late_by(clock, at(30, 59)) == 0
    assert late_by(clock, at(31, 1)) == 1


def test_a_day_that_runs_ahead_is_early():
    clock = start(start(day(30, 30), "1", at(0)), "2", at(20))
    assert late_by(clock, at(20)) == -10


def test_starting_the_next_slot_ends_the_one_that_runs():
    clock = start(start(day(30, 30), "1", at(0)), "2", at(28))
    first, second = clock.turns
    assert (first.state, first.ended) == (TurnState.DONE, at(28))
    assert (second.began, second.ends) == (at(28), at(58))


def test_pressing_start_twice_starts_once():
    once = start(day(30, 30), "1", at(0))
    assert start(once, "1", at(3)) == once


def test_pressing_finish_twice_finishes_once():
    once = finish(start(day(30, 30), "1", at(0)), "1", at(3))
    assert finish(once, "1", at(5)) == once
    assert once.running is None
    assert once.following == once.turn("2")


def test_a_slot_that_is_done_is_not_started_or_extended_again():
    clock = start(start(day(30, 30), "1", at(0)), "2", at(28))
    with pytest.raises(AgendaError, match="over or skipped"):
        start(clock, "1", at(30))
    with pytest.raises(AgendaError, match="over or skipped"):
        extend(clock, "1", 5, at(30))


def test_a_slot_from_further_down_can_be_started_before_the_others():
    clock = start(start(day(30, 30, 30), "1", at(0)), "3", at(30))
    assert ids(clock) == ["1", "3", "2"]
    assert clock.following == clock.turn("2")


def test_back_takes_a_wrong_press_back_with_the_same_end():
    running = start(day(30, 30), "1", at(0))
    assert back(start(running, "2", at(5))) == running
    assert back(finish(running, "1", at(5))) == running
    assert back(running) == day(30, 30)
    assert back(day(30, 30)) == day(30, 30)


def test_five_minutes_more_move_the_end_of_the_running_slot():
    clock = extend(start(day(30, 30), "1", at(0)), "1", 5, at(10))
    assert (clock.running.ends, clock.running.minutes) == (at(35), 35)
    assert clock.turn("2").minutes == 30


def test_five_minutes_more_after_time_is_up_count_from_now():
    clock = extend(start(day(30, 30), "1", at(0)), "1", 5, at(33))
    assert time_left(clock, at(33)) == 5 * MINUTE


def test_a_slot_is_given_at_most_ten_hours():
    clock = start(day(30, 30), "1", at(0))
    assert extend(clock, "2", 10**5, at(0)).turn("2").minutes == MOST_MINUTES
    assert extend(clock, "1", 10**5, at(0)).turn("1").minutes == MOST_MINUTES


def test_skipping_leaves_a_waiting_slot_out_and_ends_a_running_one():
    clock = start(day(30, 30, 10), "1", at(0))
    assert ends_at(skip(clock, "2", at(1)), at(1)) == at(40)
    assert skip(clock, "1", at(12)).turn("1").ended == at(12)


def test_a_skipped_slot_comes_back_at_its_place():
    clock = start(day(30, 30, 10), "1", at(0))
    assert bring_back(skip(clock, "2", at(1)), "2") == clock
    assert bring_back(clock, "2") == clock


def test_a_skipped_slot_stays_among_those_to_come_and_can_be_the_next():
    clock = start(skip(start(day(30, 30, 10, 5), "1", at(0)), "2", at(1)), "3", at(30))
    assert ids(clock) == ["1", "3", "2", "4"]
    assert clock.following.id == "4"
    assert bring_back(clock, "2").following.id == "2"
    assert start(clock, "2", at(31)).running.id == "2"


def test_a_room_that_begins_early_goes_on_early():
    clock = finish(start(day(30, 30), "1", at(-10)), "1", at(-5))
    assert forecast(clock, at(-5))[1].starts == at(-5)


def test_only_waiting_slots_change_places():
    clock = skip(start(day(30, 30, 10, 5), "1", at(0)), "3", at(0))
    assert ids(swap(clock, "2", "4")) == ["1", "4", "3", "2"]
    for other in ("1", "3"):
        with pytest.raises(AgendaError, match="still to come"):
            swap(clock, "2", other)


def test_a_slot_that_is_not_there_is_refused_by_name():
    with pytest.raises(AgendaError, match="no slot 9"):
        start(day(30), "9", at(0))


def test_a_day_that_is_over_says_when_it_ended():
    clock = finish(start(day(30), "1", at(0)), "1", at(33))
    assert clock.over
    assert ends_at(clock, at(500)) == at(33)
    assert late_by(clock, at(500)) == 3


def test_a_server_whose_clock_is_behind_ends_nothing_before_it_began():
    assert finish(start(day(30), "1", at(5)), "1", at(4)).turn("1").ended == at(5)


def test_instants_from_another_zone_make_no_difference():
    clock = start(day(30, 30), "1", at(0))
    elsewhere = at(12).astimezone(UTC)
    assert forecast(clock, elsewhere) == forecast(clock, at(12))
    assert open_day(programmes()["blank"].days[0], OPENS.astimezone(UTC)).opens.utcoffset() == timedelta()


@given(played())
def test_whatever_is_pressed_what_has_begun_comes_first_and_one_slot_runs_at_most(clock_now):
    clock, _ = clock_now
    states = [turn.state for turn in clock.turns]
    done, running = states.count(TurnState.DONE), states.count(TurnState.RUNNING)
    assert running <= 1
    assert states[: done + running] == [TurnState.DONE] * done + [TurnState.RUNNING] * running
    assert len(set(ids(clock))) == len(clock.turns)
    assert all(1 <= turn.minutes <= MOST_MINUTES for turn in clock.turns)


@given(played())
def test_now_and_next_agree_with_the_forecast(clock_now):
    clock, now = clock_now
    moments = [moment for moment in forecast(clock, now) if moment.turn.state in (TurnState.RUNNING, TurnState.WAITING)]
    for one, following in pairwise(moments):
        assert one.ends == following.starts
    if clock.running:
        assert moments[0].turn == clock.running
        assert moments[0].ends == max(clock.running.ends, now)
    upcoming = next((moment for moment in moments if moment.turn.state == TurnState.WAITING), None)
    assert (upcoming.turn if upcoming else None) == clock.following
    assert all(moment.starts >= now for moment in moments if moment.turn.state == TurnState.WAITING)
    if moments:
        assert moments[-1].ends == ends_at(clock, now)


@given(played(), st.integers(0, 3_000))
def test_waiting_never_makes_a_day_end_earlier(clock_now, seconds):
    clock, now = clock_now
    later = now + timedelta(seconds=seconds)
    assert ends_at(clock, now) <= ends_at(clock, later) <= ends_at(clock, now) + timedelta(seconds=seconds)


@given(played(), st.data(), st.integers(1, 30))
def test_extending_changes_one_slot_and_moves_the_end_by_as_much(clock_now, data, by):
    clock, now = clock_now
    if not clock.waiting:
        return
    turn = data.draw(st.sampled_from(clock.waiting))
    after = extend(clock, turn.id, by, now)
    given_now = min(MOST_MINUTES, turn.minutes + by)
    assert after.turns == tuple(replace(t, minutes=given_now) if t == turn else t for t in clock.turns)
    assert ends_at(after, now) - ends_at(clock, now) == (given_now - turn.minutes) * MINUTE


@given(played(), st.integers(1, 30))
def test_more_time_for_the_running_slot_is_at_least_that_much_from_now(clock_now, by):
    clock, now = clock_now
    if clock.running:
        left = time_left(extend(clock, clock.running.id, by, now), now)
        assert left == max(time_left(clock, now), timedelta()) + by * MINUTE


@given(played(), st.data())
def test_skipping_and_bringing_back_changes_nothing(clock_now, data):
    clock, now = clock_now
    if clock.waiting:
        turn = data.draw(st.sampled_from(clock.waiting))
        skipped = skip(clock, turn.id, now)
        assert turn.id not in [other.id for other in skipped.waiting]
        assert bring_back(skipped, turn.id) == clock


@given(played(), st.data())
def test_swapping_twice_changes_nothing_and_once_only_the_order(clock_now, data):
    clock, now = clock_now
    if clock.waiting:
        one, other = (data.draw(st.sampled_from(clock.waiting)).id for _ in range(2))
        once = swap(clock, one, other)
        assert sorted(ids(once)) == sorted(ids(clock))
        assert ends_at(once, now) == ends_at(clock, now)
        assert swap(once, one, other) == clock


@given(days(), st.data())
def test_a_day_pressed_through_on_time_ends_on_time(clock, data):
    now = OPENS
    while clock.following:
        clock = start(clock, clock.following.id, now)
        now = clock.running.ends
    clock = finish(clock, clock.running.id, now)
    assert clock.over
    assert late_by(clock, now) == 0
    assert now == clock.closes


def test_a_moment_without_an_offset_is_not_taken():
    with pytest.raises(TypeError):
        late_by(day(30), datetime(2018, 5, 28, 13, 45))  # noqa: DTZ001 (what is tested)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda clock: replace(clock, closes=at(-1)),
        lambda clock: replace(clock, opens=OPENS.replace(year=1999)),
        lambda clock: replace(clock, turns=clock.turns[::-1]),
        lambda clock: replace(clock, turns=(*clock.turns, clock.turns[-1])),
        lambda clock: Clock(OPENS, OPENS, (clock.turns[0], replace(clock.turns[0], id="2"))),
        lambda clock: replace(clock.turns[0], began=None),
        lambda clock: replace(clock.turns[0], ended=at(5)),
        lambda clock: replace(clock.turns[0], ends=at(-1)),
        lambda clock: replace(clock.turns[0].slot, least=31),
    ],
)
def test_no_clock_can_break_its_rules(wrong):
    clock = start(day(30, 30), "1", at(0))
    with pytest.raises(ValueError, match=r"^\w+$"):
        wrong(clock)
