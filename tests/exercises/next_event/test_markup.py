import json
from datetime import date

import pytest

from alignment.ground.wording import languages
from exercises.next_event.markup import point_written
from exercises.next_event.plan import FIELDS, NAME, Plan, begin_plan, plan_id
from exercises.next_event.promises import promise as keep_promises
from tests.exercises.a_room import TWO_HALF_DAYS, Room

HOSTILE = "<img src=x onerror=alert(1)> **bold** \u202eabc"
FULL = dict.fromkeys(FIELDS, "x") | {"date": "2018-10-01", "people": "15"}


@pytest.fixture
def room(stored):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    for who, name, centre in (("ana", "Ana", "cairo"), ("bilal", "Bilal", "cairo"), ("chen", "", "")):
        room.join(who, name, centre=centre)
    return room


def begin(room, token, values, *, shared=False):
    seat, who = room.seat(token), room.seat(token).participant
    begin_plan(seat, Plan(plan_id(who, shared=shared), values, who.id, who.centre, "Urban water", shared))


def promise(room, token, three, six=""):
    keep_promises(room.seat(token), {3: three, 6: six})


def test_before_anybody_begins_the_room_is_told_so(room):
    assert "No plan has been started yet" in room.shows()


def test_the_projector_shows_how_many_plans_are_complete_and_which_points_they_have(room):
    begin(room, "ana", FULL)
    begin(room, "bilal", {"place": "Cairo", "results": "y"}, shared=True)
    shown = json.loads(room.shows())[0]
    assert "1 of 2 plans complete" in shown["plans"]
    assert shown["points"].count("<b>1</b>") == 6
    assert shown["points"].count("<b>2</b>") == 1
    assert "1 of 2 plans complete" in json.loads(room.shows())[1]["plans"]


def test_promises_are_shown_by_date_with_a_nickname_unless_it_is_hidden(room):
    promise(room, "ana", "Align two courses", "Run the first")
    promise(room, "chen", "Write to Seoul")
    shown = json.loads(room.shows())[0]["promises"]
    assert "29 August 2018" in shown
    assert "29 November 2018" in shown
    assert "Ana" in shown
    room.hide_person(room.seat("ana").participant.id)
    shown = json.loads(room.shows())[0]["promises"]
    assert "Ana" not in shown
    assert "Align two courses" in shown


def test_the_wall_shows_all_promises_in_turn(room):
    for number in range(40):
        room.join(f"token-{number}")
        promise(room, f"token-{number}", f"Promise {number}.")
    shown = json.loads(room.shows())[0]["promises"]
    assert [f"Promise {number}." in shown for number in range(40)] == [True] * 40
    assert "data-pages" in shown


def test_the_seven_points_are_on_the_wall_before_anybody_begins(room):
    points = json.loads(room.shows())[0]["points"]
    assert points.count("<b>0</b>") == 7
    assert "7. Timing" in points


@pytest.mark.parametrize("language", sorted(languages()))
def test_texts_of_people_are_harmless_in_every_language(room, language):
    room.join("eve", HOSTILE[:40])
    promise(room, "eve", HOSTILE)
    shown = room.shows(language)
    assert "<img" not in shown
    assert "&lt;img" in shown
    assert "\\u202e" not in shown


def test_what_is_in_a_plan_is_not_on_the_projector(room):
    begin(room, "ana", FULL | {"needs": "Money from the ministry"})
    assert "ministry" not in room.shows()


def test_the_outcome_has_every_plan_and_every_promise_with_its_date(room):
    begin(room, "ana", FULL | {"needs": "Money"})
    begin(room, "bilal", {"place": "Jeddah"}, shared=True)
    promise(room, "ana", "Align two courses", "Run the first")
    listed, promised = room.outcome()
    whose = [row[0] for row in listed.rows]
    assert whose == ["Ana", "Cairo"]
    assert [row[1] for row in listed.rows] == ["Cairo", "Cairo"]
    assert listed.rows[0][2] == "Urban water"
    assert "Money" in listed.rows[0]
    assert [row[3] for row in listed.rows] == ["7/7", "0/7"]
    assert promised.rows == (
        ("Ana", date(2018, 8, 29), "Align two courses"),
        ("Ana", date(2018, 11, 29), "Run the first"),
    )
    assert {len(row) for table in (listed, promised) for row in table.rows} == {len(listed.columns), 3}


@pytest.mark.parametrize(("language", "said"), [("fr", "9 novembre 2026"), ("ko", "2026년 11월 9일")])
def test_the_day_of_a_plan_is_read_in_full_and_what_somebody_wrote_as_they_did(language, said):
    plan = Plan("p", dict.fromkeys(FIELDS, "") | {"date": "2026-11-09", "place": "2026-11-09"})
    assert point_written(plan, "date", language) == said
    assert point_written(plan, "place", language) == "2026-11-09"
    assert point_written(Plan("p", dict.fromkeys(FIELDS, "")), "date", language) == ""
