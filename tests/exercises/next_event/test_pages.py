from dataclasses import replace
from datetime import date

import pytest

from exercises.next_event.plan import NAME, event_plan, plan_id, plans
from tests.exercises.a_room import TWO_HALF_DAYS, Room, enter, successes

PHONE, DESK = "exercises/pages/room.py", "exercises/pages/lead.py"


@pytest.fixture
def room(stored, course):
    room = Room(stored, NAME, **TWO_HALF_DAYS)
    room.join("ana", "Ana", centre="cairo")
    room.join("bilal", "Bilal", centre="cairo")
    room.sheet = room.lead.add_sheet(replace(course, audience="City engineers"))
    return room


@pytest.fixture
def phone(person, room):
    return lambda token: person(PHONE, workshop=room.workshop.id, who=token)


def own(room, token, *, shared=False):
    return event_plan(room.snapshot, plan_id(room.seat(token).participant, shared=shared))


def step(phone, number):
    next(group for group in phone.app.button_group if (group.key or "").startswith("plan-step")).set_value(number).run()


def whose(phone, which):
    next(group for group in phone.app.button_group if group.key == "whose-plan").set_value(which).run()


def test_a_plan_is_started_from_the_aligned_course_and_filled_in_point_by_point(phone, room):
    ana = phone("ana").press("Start the plan")
    assert own(room, "ana").course == "Urban water"
    assert own(room, "ana").values["agenda"].startswith("1. Leak detection (SDG 6.4.1)")
    assert ana.field("Date").value is None  # the first point that lacks something is open
    enter(ana, Date=date(2018, 10, 1)).press("Save and continue")
    assert own(room, "ana").values["date"] == "2018-10-01"
    assert ana.field("Target group").value == "City engineers"
    ana.app.number_input[0].set_value(15)
    ana.press("Save and continue")
    step(ana, 6)
    enter(ana, **{"What do you need, and from whom?": "Money, from the ministry"}).press("Save and continue")
    enter(ana, **{"How long, and what has to be ready when?": "Three days"}).press("Save and continue")
    assert own(room, "ana").complete
    assert "What will you have done?" in ana.reads


def test_a_reload_has_the_plan_and_the_next_open_point_again(phone, room):
    ana = phone("ana").press("Start the plan")
    enter(ana, Date=date(2018, 10, 1)).press("Save and continue")
    again = ana.reload(PHONE)
    assert again.field("Target group").value == "City engineers"


def test_a_centres_plan_is_one_for_all_who_come_from_there(phone, room):
    ana = phone("ana")
    whose(ana, "centre")
    ana.press("Start the plan")
    bilal = phone("bilal")  # it is there already: that is what he sees
    assert "Start the plan" not in bilal.buttons
    enter(ana, Place="Jeddah").press("Save and continue")
    step(bilal, 3)
    enter(bilal, **{"What will be different afterwards?": "Less water is lost"}).press("Save and continue")
    (shared,) = plans(room.snapshot)
    assert shared.shared
    assert (shared.values["place"], shared.values["results"]) == ("Jeddah", "Less water is lost")


def test_what_a_colleague_changed_while_the_form_was_open_stays(phone, room):
    ana = phone("ana")
    whose(ana, "centre")
    ana.press("Start the plan")
    bilal = phone("bilal")
    enter(ana, Place="Jeddah").press("Save and continue")
    enter(bilal, Date=date(2018, 10, 1)).press("Save and continue")
    assert own(room, "ana", shared=True).values["place"] == "Jeddah"
    assert own(room, "ana", shared=True).values["date"] == "2018-10-01"


def test_promises_have_the_dates_of_the_workshop_and_can_be_changed(phone, room):
    ana = phone("ana").press("Start the plan")
    step(ana, 8)
    enter(ana, **{"By 29 August 2018": "Align two *courses*"}).press("Save my promises")
    assert "Your promises are saved" in successes(ana)
    again = ana.reload(PHONE)
    step(again, 8)
    assert again.field("By 29 August 2018").value == "Align two *courses*"
    enter(again, **{"By 29 November 2018": "Run the first"}).press("Save my promises")
    promised = room.kept(f"promise.{room.seat('ana').participant.id}")
    assert promised == {"3": "Align two *courses*", "6": "Run the first"}


def test_without_sheets_and_without_a_centre_a_plan_can_be_started_too(phone, room):
    room.join("chen")
    room.store.delete_sheet(room.sheet.id)
    chen = phone("chen").press("Start the plan")
    assert own(room, "chen").values["place"] == ""
    assert "0 of 7 points complete" in [element.proto.text for element in chen.app.get("progress")]


def test_the_facilitator_sees_what_is_missing_and_takes_a_promise_off(phone, person, room):
    ana = phone("ana").press("Start the plan")
    step(ana, 8)
    enter(ana, **{"By 29 August 2018": "Something rude"}).press("Save my promises")
    desk = person(DESK, workshop=room.workshop.id, key=room.key)
    assert "0 of 1 plan complete" in room.counts()
    assert "still to do: 1, 2, 6, 7" in room.counts()
    field = next(field for field in desk.app.multiselect if field.label == "Promises that the room does not see")
    field.select("Ana: Something rude").run()
    assert "rude" not in room.shows()
    room.lead.undo()
    assert "rude" in room.shows()
