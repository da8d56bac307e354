"""Both half-days of the draft agenda, led through pages: what differs from how they were run is Mashhad's case.

The desk goes on by its one button, and a phone opens whatever the room comes to. The other people say through their
seats what made-up people say, since the pages of each exercise have tests of their own.
"""

import io
import json
import random
from contextlib import suppress
from datetime import date

import openpyxl
import pytest

from exercises.agenda.programme_files import programmes
from exercises.agenda.running import clock_of, days_run
from exercises.cases import StakeholderLevel, StakeholderType
from exercises.own_course.courses import prepared_course
from exercises.registry import REGISTRY
from exercises.workshop.export import write_workshop
from exercises.workshop.sittings import exercise_of
from sdg_data import ToolkitError
from tests.exercises.a_room import Room

DRAFT = programmes()["brussels-draft"]
WHO, WHY, TAKEN = "District mayors", "Heat is what the city suffers from", "A sheet of our own"
SEATS = {"ana": "mashhad", "bilal": "seoul", "chen": "cairo"}


@pytest.fixture
def room(stored):
    made = Room(
        stored, name="Brussels 2018", place="Brussels", programme="brussels-draft", centres=tuple(SEATS.values()),
        starts=date(2018, 5, 28), ends=date(2018, 5, 29),
    )  # fmt: skip
    for who, centre in SEATS.items():
        made.join(who, who.title(), centre=centre)
    return made


def place(room):
    clock = clock_of(room.snapshot)
    return (clock.running.id, clock.running.step) if clock and clock.running else None


def go_on(desk, room):
    """Press the one button until the room has come to the next opening, whatever waits in the exercise before."""
    before = place(room)
    for _ in range(12):
        desk.press(next(label for label in desk.buttons if label.startswith(("Next: ", "End the day"))))
        if place(room) != before:
            return
    pytest.fail(f"the desk does not go on from {before}: {desk.buttons}")


def speak(room):
    """Let the others say what made-up people say in the exercise at hand; gives what of it are sentences."""
    key = room.snapshot.stage.exercise
    listed, chance, before = REGISTRY.known(key), random.Random(7), set(said(room, key))
    for who in ("bilal", "chen") if listed.rehearse else ():
        with suppress(ToolkitError):
            listed.rehearse(room.snapshot, room.seat(who), chance)
    return set(said(room, key)) - before


def said(room, key):
    """All texts of more than one word in what a sitting keeps."""
    waiting = [document.content for document in room.snapshot.kind(key)]
    while waiting:
        match waiting.pop():
            case str() as text if " " in text.strip():
                yield text
            case dict() as found:
                waiting += (value for name, value in found.items() if name != "subject")  # which names a case
            case list() | tuple() as found:
                waiting += found


def name_a_stakeholder(desk, phone, room):
    phone.type("Name", WHO)
    phone.field("Kind").select(StakeholderType.RESIDENTS)
    next(group for group in phone.app.button_group if group.label == "Level").set_value(StakeholderLevel.LOCAL)
    phone.press("Add to the map")


def align_mashhads_course(desk, phone, room):
    assert _align(phone, room).title == prepared_course("en").title


def align_brussels_plan(desk, phone, room):
    desk.press("Together, on one sheet")
    phone.app.run()
    _align(phone, room)


def _align(phone, room):
    sheet = REGISTRY.sheet_in_hand(room.snapshot, "", SEATS["ana"])
    room.store.keep_draft(phone.token, sheet.id, sheet.rows[0])  # what "Edit" in the live view does
    phone.app.session_state["open-row"] = sheet.rows[0].id
    phone.app.run()
    phone.fill("SDG number", "13").fill("Why does it serve this goal?", WHY).press("Save")
    return sheet


def look_back(desk, phone, room):
    phone.app.radio[0].set_value(3)
    phone.type("What do you take away?", TAKEN).press("Send")


# What the wall says at each opening of the days, and what a phone is asked to press there, or to do by its page.
OPENINGS = (
    (
        ("How familiar are you", "Send"),
        ("The goals at a glance", None),
        ("Presentations of the training centres", "Save"),
        ("SDGs, what for?", "Yes"),
        ("Break", None),
        ("training for trainers", None),
        ("My next event", "Start the plan"),
        ("Where does your centre stand today?", "Send"),
        ("introduction of the next day", None),
    ),
    (
        ("Brussels-Capital Region", "Add to the map"),
        ("Exercise 1", align_brussels_plan),
        ("Running a pilgrimage city", name_a_stakeholder),
        ("Mashhad", None),
        ("Exercise 2", align_mashhads_course),
        ("Break", None),
        ("Is it worth aligning", "Yes"),
        ("Outcomes: our courses and the goals", None),
        ("What do you recommend?", "Send"),
        ("Feedback on the tool", "Send"),
        ("How familiar are you", look_back),
        ("My next event", None),
    ),
)


def run_day(day, told, desk, phone, room):
    """Lead a day from its first slot to its end; gives what people said."""
    sentences, places = set(), iter(told)
    for slot in day.slots:
        for opening in slot.openings:
            go_on(desk, room)
            phone.app.run()
            stage, (on_the_wall, asked) = room.snapshot.stage, next(places)
            assert exercise_of(stage.exercise) == opening.exercise
            if opening.settings:
                assert room.snapshot.sittings[stage.exercise].settings == opening.settings
            wall = " ".join(json.loads(room.sends("projector"))["parts"].values())
            assert on_the_wall in wall, (slot.title_in("en"), opening.exercise)
            if callable(asked):
                asked(desk, phone, room)
            elif asked:
                assert asked in phone.buttons, (slot.title_in("en"), opening.exercise)
            if opening.exercise:
                sentences |= speak(room)
            assert not phone.app.exception
            assert not desk.app.exception
    go_on(desk, room)
    assert next(places, None) is None
    return sentences


def test_the_draft_programme_is_led_from_its_first_slot_to_an_export_with_every_answer_and_both_days(room, person):
    desk, phone, sentences = room.desk(person), room.phone(person), set()
    for number, (day, told) in enumerate(zip(DRAFT.days, OPENINGS, strict=True)):
        if number:
            desk.press("Open another day")
            desk.field("Day").select(number).run()
        desk.press("Open this day")
        sentences |= run_day(day, told, desk, phone, room)
    first, second = days_run(room.snapshot)
    assert all(turn.began and turn.ended for day in (first, second) for turn in day.turns)

    for key in [sitting.name for sitting in REGISTRY.sittings(room.snapshot)]:
        for what in ("before", "after", "positions", "answers", "arguments", "ranking"):
            room.lead.reveal(f"{key}.{what}")
    book = openpyxl.load_workbook(io.BytesIO(write_workshop(REGISTRY, room.snapshot, "en")))
    cells = {str(cell) for page in book for row in page.iter_rows(values_only=True) for cell in row if cell}
    assert {WHO, WHY, TAKEN, "28 May 2018", "29 May 2018"} <= cells
    assert len(sentences) > 15
    # What was chosen of several stands in one line.
    assert [
        text for text in sentences if not any(all(line in cell for line in text.split("\n")) for cell in cells)
    ] == []
    zone = first.opens.tzinfo  # that of Brussels in May
    assert {f"{turn.began.astimezone(zone):%H:%M}" for day in (first, second) for turn in day.turns} <= cells
