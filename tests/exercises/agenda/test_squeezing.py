from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from exercises.agenda.clock import TurnState, ends_at, late_by, open_day, skip, start
from exercises.agenda.programme_files import programmes
from exercises.agenda.squeezing import shares, squeeze
from tests.exercises.agenda.days import MINUTE, OPENS, at, day, played

SLOTS = st.lists(
    st.tuples(st.integers(1, 60), st.integers(0, 60)).map(lambda found: (found[0], found[0] + found[1])),
    min_size=1,
    max_size=12,
)


def test_half_an_hour_late_in_brussels_takes_from_every_slot_in_proportion():
    clock = open_day(programmes()["brussels-as-run"].days[1], OPENS)
    proposal = squeeze(start(clock, "1", at(30)), at(30))
    assert [turn.minutes for turn in proposal.after.turns] == [30, 26, 25, 25, 21, 34, 21, 13]
    assert (proposal.short, late_by(proposal.after, at(30))) == (0, 0)


def test_a_break_at_its_minimum_leaves_the_rest_to_the_others():
    assert shares([60, 20, 60], [10, 15, 10], 75) == [30, 15, 30]


def test_too_late_says_how_many_minutes_are_short():
    proposal = squeeze(start(day(30, 30, 30, least=20), "1", at(35)), at(35))
    assert [turn.minutes for turn in proposal.after.turns] == [30, 20, 20]
    assert proposal.short == 15
    assert late_by(proposal.after, at(35)) == 15


def test_a_day_on_time_or_early_is_left_alone():
    clock = start(day(30, 30), "1", at(0))
    assert not squeeze(clock, at(0)).changes
    assert not squeeze(start(clock, "2", at(10)), at(10)).changes


def test_a_few_seconds_late_squeeze_nothing():
    assert not squeeze(start(day(30, 30), "1", at(0, 40)), at(1)).changes


def test_a_slot_that_was_given_less_than_its_least_stays():
    assert shares([5, 30], [20, 10], 20) == [5, 15]
    assert shares([5, 30], [20, 10], 0) == [5, 10]


def test_a_skipped_slot_takes_no_part():
    clock = skip(start(day(30, 30, 30), "1", at(10)), "2", at(10))
    assert squeeze(clock, at(10)).after == clock


def test_the_last_slot_over_its_time_has_nothing_left_to_squeeze():
    proposal = squeeze(start(day(30), "1", at(0)), at(42))
    assert (proposal.changes, proposal.short) == (False, 12)


@given(SLOTS, st.integers(-100, 1_500))
def test_shares_add_up_to_exactly_the_room_there_is(slots, room):
    least, minutes = [one for one, _ in slots], [two for _, two in slots]
    given_now = shares(minutes, least, room)
    assert all(low <= now <= was for low, now, was in zip(least, given_now, minutes, strict=True))
    assert sum(given_now) == min(sum(minutes), max(room, sum(least)))
    assert shares(given_now, least, room) == given_now


@given(SLOTS, st.integers(0, 1_500))
def test_shares_are_within_a_minute_of_one_proportion_for_all_above_their_least(slots, room):
    least, minutes = [one for one, _ in slots], [two for _, two in slots]
    if not sum(least) < room < sum(minutes):
        return
    given_now = shares(minutes, least, room)
    above = [(now, was) for now, low, was in zip(given_now, least, minutes, strict=True) if now > low]
    # One proportion p fits all of them: now - 1 < p * was < now + 1.
    lowest = max((now - 1) / was for now, was in above)
    highest = min((now + 1) / was for now, was in above)
    assert lowest < highest
    # Those at their least would have come below it, or near it by rounding.
    held = [(now, was) for now, low, was in zip(given_now, least, minutes, strict=True) if now == low]
    assert all(was * lowest < now + 1 for now, was in held)


@given(SLOTS, st.integers(0, 1_500))
def test_a_longer_slot_of_the_same_least_never_gets_less(slots, room):
    least, minutes = [1] * len(slots), [two for _, two in slots]
    given_now = shares(minutes, least, room)
    pairs = sorted(zip(minutes, given_now, strict=True))
    assert all(one[1] <= other[1] + (one[0] == other[0]) for one, other in pairwise(pairs))


@given(played())
def test_squeezing_ends_the_day_on_time_or_says_by_how_much_not(clock_now):
    clock, now = clock_now
    proposal = squeeze(clock, now)
    after = proposal.after
    if not clock.over:
        assert proposal.short == max(0, late_by(after, now))
    if proposal.short:
        assert all(turn.minutes <= turn.slot.least for turn in after.waiting)
    elif proposal.changes:
        # Neither late nor a minute given away.
        assert clock.closes - after.closes == 0 * MINUTE
        assert clock.closes <= ends_at(after, now) < clock.closes + MINUTE


@given(played())
def test_squeezing_keeps_the_order_and_everything_but_the_minutes_of_waiting_slots(clock_now):
    clock, now = clock_now
    after = squeeze(clock, now).after
    assert (after.opens, after.closes) == (clock.opens, clock.closes)
    for was, is_now in zip(clock.turns, after.turns, strict=True):
        assert (was.id, was.slot, was.state, was.began, was.ends) == (
            is_now.id, is_now.slot, is_now.state, is_now.began, is_now.ends,
        )  # fmt: skip
        if was.state == TurnState.WAITING:
            assert min(was.minutes, was.slot.least) <= is_now.minutes <= was.minutes
        else:
            assert was == is_now


@given(played())
def test_squeezing_twice_is_squeezing_once(clock_now):
    clock, now = clock_now
    once = squeeze(clock, now)
    twice = squeeze(once.after, now)
    assert twice.after == once.after
    assert twice.short == once.short


@given(played())
def test_moving_the_end_by_what_is_short_lets_the_day_end_on_time(clock_now):
    clock, now = clock_now
    proposal = squeeze(clock, now)
    if proposal.short:
        assert squeeze(replace(clock, closes=clock.closes + proposal.short * MINUTE), now).short == 0
