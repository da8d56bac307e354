"""The outcomes: every course of the room against the goals, and what the day brought."""

import json
import re
from datetime import timedelta

import pytest

from alignment import Alignment, AlignmentSheet, Effect, Kind
from exercises.agenda.running import close_day, put_clock, start_turn
from exercises.outcomes.counting import outcomes
from exercises.registry import REGISTRY
from tests.exercises.a_room import Room
from tests.exercises.agenda.days import OPENS, day, day_of, slot

WATER = Alignment(project="Leaks", goal="6", target="6.4")
TEACH = Alignment(project="Training", goal="4")
HARM = Alignment(project="A new road", goal="13", effect=Effect.HARMS)


@pytest.fixture
def room(stored):
    return Room(stored, "outcomes", centres=("cairo", "seoul"))


def course(room, title, centre, *rows):
    return room.lead.add_sheet(AlignmentSheet(kind=Kind.COURSE, title=title, centre=centre, rows=rows))


def begin_the_day(room):
    put_clock(room.lead, day(30, 30))
    start_turn(REGISTRY, room.lead, "1", OPENS, "agenda-do-start")


def read(html):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html)).strip()


def test_every_course_has_its_goals_and_those_of_every_course_stand_apart(room):
    course(room, "Water", "seoul", WATER, WATER, TEACH, HARM)
    course(room, "Riverfront", "cairo", Alignment(project="Banks", goal="11"), Alignment(project="Not yet"))
    course(room, "Empty", "cairo", Alignment(project="Not yet"))
    room.lead.add_sheet(AlignmentSheet(kind=Kind.CITY_PLAN, title="A plan", rows=(Alignment(project="x", goal="7"),)))
    found = outcomes(room.snapshot)
    assert [(one.sheet.title, dict(one.rows)) for one in found.courses] == [
        ("Riverfront", {11: 1}),
        ("Water", {6: 2, 4: 1}),
    ]
    assert (found.goals, found.apart) == ((6, 11), (4,))
    assert "2 courses · 2 goals" in json.loads(room.shows())[0]["striking"]
    ours, apart = room.outcome()
    assert ours.rows == (
        ("Cairo", "Riverfront", "11. Sustainable cities and communities", 1, ""),
        ("Seoul", "Water", "6. Clean water and sanitation", 2, ""),
    )
    assert [row[2] for row in apart.rows] == ["4. Quality education"]


def test_what_is_new_since_the_morning_is_counted_and_yesterdays_is_not(room):
    water = course(room, "Water", "seoul", WATER, Alignment(project="Meters"))
    begin_the_day(room)
    assert "no new link today" in room.shows()
    room.align(water, 2, "9")
    course(room, "Riverfront", "cairo", Alignment(project="Banks", goal="11"), TEACH)
    found = outcomes(room.snapshot)
    assert {one.sheet.title: dict(one.added) for one in found.courses} == {"Water": {9: 1}, "Riverfront": {11: 1, 4: 1}}
    assert found.added == 2, "what every course serves stands apart"
    assert "2 new links today" in room.shows()
    close_day(room.lead)
    put_clock(room.lead, day_of(slot(20), slot(20)))
    start_turn(REGISTRY, room.lead, "1", OPENS + timedelta(days=1), "agenda-do-start")
    assert outcomes(room.snapshot).added == 0


def test_a_row_that_the_facilitator_hid_and_a_case_face_down_are_not_in_it(room):
    water = course(room, "Water", "seoul", WATER, Alignment(project="Meters", goal="9"))
    room.hide_row(room.store.sheet(water.id).rows[1].id)
    assert outcomes(room.snapshot).goals == (6,)


def test_without_a_course_it_says_so_and_what_people_typed_is_shown_as_it_is_written(room):
    assert "No course of the room is linked to a goal yet." in room.shows()
    assert room.outcome() == ()
    course(room, "<script>", "<b>", WATER)
    assert not re.search("<(script|b>&)", room.shows())
    assert "<script>" not in room.shows("ar")
