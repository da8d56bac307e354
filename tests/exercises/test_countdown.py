import re

from hypothesis import given
from hypothesis import strategies as st

from exercises.countdown import Countdown, clock_face, content_of, countdown_of, digits

seconds = st.floats(0, 4_000).map(lambda value: round(value, 3))
countdowns = st.builds(lambda begins, length: Countdown(begins, begins + length), seconds, seconds)


def near(one, other):
    return abs(one - other) < 1e-6


@given(countdowns, seconds, seconds)
def test_a_pause_takes_no_time_away_and_gives_none(countdown, at, lasted):
    left = countdown.left(at)
    paused = countdown.pause(at)
    assert near(paused.left(at + lasted), left)
    resumed = paused.resume(at + lasted)
    assert near(resumed.left(at + lasted), left)
    assert near(resumed.seconds, countdown.seconds)


@given(countdowns, seconds, st.floats(1, 600))
def test_a_minute_more_is_a_minute_more_and_from_now_on_where_the_time_was_over(countdown, at, more):
    assert near(countdown.extend(more, at).left(at), max(0.0, countdown.left(at)) + more)
    paused = countdown.pause(at)
    assert near(paused.extend(more, at + 99).left(at + 99), max(0.0, paused.left(at)) + more)


@given(countdowns, seconds)
def test_time_does_not_run_before_it_begins(countdown, at):
    assert near(countdown.left(countdown.begins - at), countdown.seconds)


def test_pausing_twice_and_going_on_twice_is_as_once():
    countdown = Countdown(0, 60).pause(10)
    assert countdown.pause(30) == countdown
    assert countdown.resume(20).resume(40) == Countdown(10, 70)


@given(countdowns)
def test_json_keeps_a_countdown(countdown):
    assert countdown_of(content_of(countdown)) == countdown
    assert countdown_of(content_of(countdown.pause(5.0))) == countdown.pause(5.0)


def test_digits_count_the_last_second_and_only_whole_ones_afterwards():
    assert [digits(left) for left in (600, 59.2, 0.1, 0, -0.9, -1, -61)] == [
        "10:00", "1:00", "0:01", "0:00", "0:00", "0:01", "1:01",
    ]  # fmt: skip


def test_a_running_clock_says_its_instants_in_milliseconds_and_never_the_viewers():
    face = clock_face(Countdown(1_000.5, 1_030.5), "left", "over")
    assert re.findall(r"data-(begins|ends)='(\d+)'", face) == [("begins", "1000500"), ("ends", "1030500")]


def test_a_clock_that_stands_shows_its_digits_and_is_not_moved():
    face = clock_face(Countdown(0, 600).pause(63), "left", "over")
    assert "8:57" in face
    assert "data-ends" not in face


def test_the_words_of_a_clock_are_escaped():
    assert "<b>" not in clock_face(Countdown(0, 1), "<b>", "<b>")
