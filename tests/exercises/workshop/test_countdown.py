import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from alignment.ground.records import content_of, record_of
from exercises.workshop.countdown import Countdown, clock_face, digits

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
    assert record_of(Countdown, content_of(countdown)) == countdown
    assert record_of(Countdown, content_of(countdown.pause(5.0))) == countdown.pause(5.0)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(600, "10:00"), (59.2, "1:00"), (59, "0:59"), (0.4, "0:01"), (0.1, "0:01"), (0, "0:00"), (3_599, "59:59"),
     (3_599.5, "1:00:00"), (3_723, "1:02:03"), (4_500, "1:15:00"), (-0.9, "0:00"), (-1, "0:01"), (-61, "1:01"),
     (-131.5, "2:11"), (-3_723, "1:02:03")],
)  # fmt: skip
def test_digits_count_the_last_second_down_and_only_whole_ones_afterwards(seconds, shown):
    assert digits(seconds) == shown


def test_a_running_clock_says_its_instants_in_milliseconds_and_never_the_viewers():
    face = clock_face(Countdown(1_000.5, 1_030.5), "left", "over")
    assert re.findall(r"data-(begins|ends)='(\d+)'", face) == [("begins", "1000500"), ("ends", "1030500")]


def test_a_clock_that_stands_shows_its_digits_and_is_not_moved():
    face = clock_face(Countdown(0, 600).pause(63), "left", "over")
    assert "8:57" in face
    assert "data-ends" not in face


def test_the_words_of_a_clock_are_escaped():
    assert "<b>" not in clock_face(Countdown(0, 1), "<b>", "<b>")
    typed = clock_face(Countdown(0, 1), "x", "y", until="<b>")
    assert "<span class='until'>&lt;b&gt;</span>" in typed
    assert "<time>9:00</time>" in clock_face(Countdown(0, 1), "x", "y", until=Markup("<time>9:00</time>"))
    assert "until" not in clock_face(Countdown(0, 1), "x", "y")


def test_digits_say_how_late_it_is_only_where_that_matters():
    assert "ends-there" in clock_face(Countdown(0, 1), "left", "over")
    assert "ends-there" not in clock_face(Countdown(0, 1), "left", "over", late=True)


@pytest.mark.parametrize(
    ("at", "state", "gone"),
    [(50, "", "0.0"), (100, "", "0.0"), (179, "", "79.0"), (180, " clock-soon", "80.0"), (200, " clock-soon", "100.0"),
     (200.5, " clock-soon", "100.0"), (201, " clock-over", "100.0"), (999, " clock-over", "100.0")],
)  # fmt: skip
def test_the_colour_and_the_bar_say_how_much_is_left_whether_it_stands_or_runs(at, state, gone):
    countdown = Countdown(100, 200)
    for face in (clock_face(countdown.pause(at), "left", "over"), clock_face(countdown, "left", "over", now=at)):
        assert f"<div class='clock-face ends-there{state}' role='timer'" in face
        assert f"--gone:{gone}%" in face


def test_when_little_is_left_is_a_fifth_or_what_is_asked_for():
    assert "data-soon='20000'" in clock_face(Countdown(100, 200), "left", "over")
    asked = clock_face(Countdown(100, 200), "left", "over", soon=60, now=140)
    assert "data-soon='60000'" in asked
    assert "clock-soon" in asked


def test_a_clock_outside_of_a_live_view_says_the_servers_time_and_its_digits_at_once():
    face = clock_face(Countdown(100, 200), "left", "over", now=140.25)
    assert "data-server-now='140250'" in face
    assert ">1:00<" in face
    assert "data-server-now" not in clock_face(Countdown(100, 200), "left", "over")


def test_a_clock_without_any_time_is_over_once_a_second_has_passed():
    assert "--gone:100.0%" in clock_face(Countdown(100, 100), "left", "over", now=100)
    assert "clock-over" in clock_face(Countdown(100, 100), "left", "over", now=101)
