import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet
from exercises.own_course.courses import prepared_course
from exercises.own_course.hours import hours_per_goal

ROWS = st.builds(
    Alignment,
    project=st.sampled_from(["", "Lecture", "Visit", "Exercise"]),
    goal=st.sampled_from(["", "3", "4", "11", "17"]),
    hours=st.one_of(st.none(), st.floats(0, 100).map(lambda hours: round(hours, 1))),
    id=st.uuids().map(str),
)


def counted(*rows):
    return hours_per_goal(AlignmentSheet(rows=rows))


@given(st.lists(ROWS, max_size=12))
def test_no_hour_is_lost_or_counted_twice(rows):
    assert counted(*rows).whole == pytest.approx(sum(row.hours or 0 for row in rows))


@given(st.lists(ROWS, max_size=12))
def test_the_shares_are_those_of_the_other_goals_and_add_up_to_one_with_what_serves_none_yet(rows):
    own = counted(*rows)
    assert not {4, 17} & set(own.shares)
    every = sum(own.shares.values()) + own.unaligned_share
    assert every == pytest.approx(1) or own.whole == pytest.approx(sum(own.apart.values()))


def test_of_a_course_half_aligned_no_goal_has_the_whole():
    own = counted(Alignment(project="Leaks", goal="6", hours=3.0), Alignment(project="Tariffs", hours=3.5))
    assert own.shares == {6: pytest.approx(3 / 6.5)}
    assert own.unaligned_share == pytest.approx(3.5 / 6.5)


def test_a_session_of_two_goals_whose_hours_nobody_divided_is_divided_evenly():
    own = counted(Alignment(project="Visit", goal="3", hours=3.0), Alignment(project="Visit", goal="11"))
    assert own.goals == {3: 1.5, 11: 1.5}


def test_hours_that_somebody_divided_stay_as_they_were_divided():
    own = counted(Alignment(project="Visit", goal="3", hours=1.0), Alignment(project="Visit", goal="11", hours=2.0))
    assert own.goals == {3: 1.0, 11: 2.0}


def test_hours_without_a_goal_are_not_aligned_yet_and_sessions_without_hours_are_told():
    own = counted(Alignment(project="Visit", hours=3.0), Alignment(project="Lecture", goal="11"))
    assert (own.unaligned, own.unknown, own.shares) == (3.0, 1, {})


def test_two_rows_without_any_text_are_two_sessions():
    assert counted(Alignment(goal="3", hours=2.0, id="a"), Alignment(goal="11", id="b")).goals == {3: 2.0, 11: 0.0}


def test_goals_4_and_17_are_set_apart_and_not_lost():
    own = counted(Alignment(project="a", goal="4", hours=6.0), Alignment(project="b", goal="11", hours=2.0))
    assert (own.apart, own.shares, own.whole) == ({4: 6.0}, {11: 1.0}, 8.0)


def test_the_prepared_course_has_eighteen_hours_and_nothing_aligned():
    own = hours_per_goal(prepared_course("en"))
    assert (own.whole, own.unaligned, own.unknown) == (18.0, 18.0, 0)
