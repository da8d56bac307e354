import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.checks import tidy_row
from exercises.own_course.sessions import LONGEST_SESSION, OwnCourseError, read_sessions
from sdg_data import load_catalogue


def read(line):
    (row,) = read_sessions(line)
    return row.project, row.hours


@pytest.mark.parametrize(
    ("line", "session"),
    [
        ("Leak detection; 3", ("Leak detection", 3.0)),
        ("Tariffs ; 1,5 h", ("Tariffs", 1.5)),
        ("تعرفه آب؛ ۲٫۵", ("تعرفه آب", 2.5)),
        ("زيارة؛ ٣ ساعات", ("زيارة", 3.0)),
        ("누수 탐지; 2시간", ("누수 탐지", 2.0)),
        ("Rivers; banks; 2", ("Rivers; banks", 2.0)),
        ("Agenda 2030", ("Agenda 2030", None)),
        ("Agenda; 2030", ("Agenda; 2030", None)),
        ("Site visit; all morning", ("Site visit; all morning", None)),
        ("Lecture; 90 min", ("Lecture; 90 min", None)),
        ("; 3", ("; 3", None)),
        ("=HYPERLINK(A1); 3", ("=HYPERLINK(A1)", 3.0)),
    ],
)
def test_a_line_is_a_session_with_the_hours_behind_its_last_semicolon(line, session):
    assert read(line) == session


def test_each_line_that_says_something_is_a_session():
    assert [row.project for row in read_sessions("\n a \r\n\n  b; 2\n")] == ["a", "b"]


def test_nothing_typed_and_far_too_much_are_refused_with_the_remedy():
    with pytest.raises(OwnCourseError, match="Type at least one"):
        read_sessions(" \n\u202e\n")
    with pytest.raises(OwnCourseError, match="61 sessions"):
        read_sessions("x\n" * 61)


@given(st.text(max_size=400))
def test_whatever_is_typed_is_refused_or_makes_rows_that_can_be_kept(typed):
    try:
        rows = read_sessions(typed)
    except OwnCourseError:
        return
    for row in rows:
        assert tidy_row(row, load_catalogue()).project == row.project.strip()
        assert len(row.project) <= LONGEST_SESSION
        assert "\u202e" not in row.project
