"""Both half-days as they were run, in short: one desk, one wall and four phones in four languages, up to the export.

The desk goes on by its own buttons from slot to slot, phones answer the survey and vote in their own languages; what
else the room says is put down by its seats, since the pages of each exercise have tests of their own.
"""

import random
import re
from contextlib import suppress
from datetime import date

import openpyxl
import pytest
from playwright.sync_api import expect

from alignment.ground.wording import wording
from exercises.agenda.programme_files import programmes
from exercises.agenda.running import clock_of, days_run
from exercises.debate.ballots import ballot
from exercises.registry import REGISTRY
from sdg_data import ToolkitError
from tests.browser.people import come_as, settled, unfold_rare
from tests.exercises.a_room import Room

PEOPLE = {"en": ("Emma", "cairo"), "ar": ("نور", "cairo"), "ko": ("민준", "seoul"), "es": ("Lucía", "mexico-city")}
AGENDA, SURVEY, DEBATE = (wording(f"exercises/{name}", "en") for name in ("agenda", "expectations", "debate"))
SCREENS = {  # what the wall says in each slot of the facts, opening by opening, beside its title
    1: (
        (SURVEY("ask-step"),),
        ("The goals at a glance",),
        ("Cairo",),
        ("SDGs, what for?",),
        ("Break",),
        ("training for trainers", "My next event"),
        ("Where does your centre stand today?",),
        ("introduction of the next day",),
    ),
    2: (
        ("Brussels-Capital Region",),
        ("Exercise 1",),
        ("five questions", wording("exercises/stakeholders", "en")("who-own")),
        ("Exercise 2",),
        ("Break",),
        ("Is it worth aligning",),
        ("", "Outcomes and recommendations"),
        ("Feedback on the tool", SURVEY("card-title"), "My next event"),
    ),
}


@pytest.fixture
def room(store):
    made = Room(
        store, name="Brussels 2018", place="Brussels", groups=("A", "B"), programme="brussels-as-run",
        centres=("cairo", "seoul", "mexico-city"), starts=date(2018, 5, 28), ends=date(2018, 5, 29),
    )  # fmt: skip
    for number, (language, (name, centre)) in enumerate(PEOPLE.items()):
        made.join(language, name, "AB"[number % 2], centre)
    made.let_lead("lead")
    return made


def opened(contexts, server, room, path, *, who="", size=(390, 844)):
    page = contexts(*size)
    if who:
        come_as(page, server, room.store, who)
    page.goto(f"{server.address}{path}")
    return page


def place_in_day(room):
    """Where the room is in the day that is open: the slot that runs, and the step within it."""
    clock = clock_of(room.snapshot)
    return (clock.running.id, clock.running.step) if clock and clock.running else None


def go_on(desk, room, title):
    """Press what goes on to this, whatever still waits in the exercise before."""
    before = place_in_day(room)
    button = desk.locator(".st-key-desk-next, .st-key-straight-on").get_by_role(
        "button", name=re.compile(re.escape(title))
    )
    for look in range(300):
        if look % 50 == 0:  # where answers came in just then, the buttons were drawn anew under the hand
            settled(desk)
            button.first.click()
        if place_in_day(room) != before:
            return
        desk.wait_for_timeout(100)
    pytest.fail(f"the desk did not go on to {title}")


def speak(room):
    """Let everybody say something in the exercise that the room is at."""
    listed, chance = REGISTRY.known(room.snapshot.stage.exercise), random.Random(7)
    for language in PEOPLE if listed and listed.rehearse else ():
        with suppress(ToolkitError):
            listed.rehearse(room.snapshot, room.seat(language), chance)


def answer_survey(phones):
    for language, phone in phones.items():
        say = wording("exercises/expectations", language)
        phone.get_by_text(say("step-2"), exact=True).last.click()
        phone.get_by_label(say("ask-text-before"), exact=True).fill(f"{PEOPLE[language][0]}: 1")
        phone.get_by_role("button", name=say("send"), exact=True).click()
        expect(phone.get_by_text(say("thanks"))).to_be_visible()


def vote(phones):
    for language, phone in phones.items():
        say = wording("exercises/debate", language)
        phone.get_by_role("button", name=say("choice-yes" if language != "ko" else "choice-no"), exact=True).click()
        expect(phone.get_by_text(say("vote-kept"))).to_be_visible()


def run_day(number, desk, wall, phones, room):
    slots = programmes()["brussels-as-run"].days[number - 1].slots
    for slot, screens in zip(slots, SCREENS[number], strict=True):
        for place, (opening, told) in enumerate(zip(slot.openings, screens, strict=True)):
            go_on(
                desk, room, REGISTRY.known(opening.exercise).say("en")("card-title") if place else slot.title_in("en")
            )
            assert room.snapshot.stage.exercise.partition("~")[0] == opening.exercise
            if opening.settings:
                assert room.snapshot.sittings[room.snapshot.stage.exercise].settings == opening.settings
            expect(wall.locator(".live-canvas")).to_contain_text(told)
            if opening.exercise == "expectations" and number == 1:
                answer_survey(phones)
            elif opening.exercise == "debate":
                vote(phones)
            else:
                speak(room)
            if place + 1 < len(slot.openings) and (step := REGISTRY.next_step(room.snapshot)):
                step.act(room.lead)  # what waits there goes before what follows within the slot
    go_on(desk, room, AGENDA("agenda-end-day"))


def open_day(desk, number):
    if number > 1:
        desk.get_by_role("button", name=AGENDA("agenda-another-day")).click()
        choice = desk.get_by_label(AGENDA("agenda-day"), exact=True)
        choice.fill(str(number))
        choice.press("Enter")
        expect(choice).to_have_value(str(number))
        settled(desk)
    desk.get_by_role("button", name=AGENDA("agenda-open")).click()


def test_both_half_days_run_from_one_desk_with_four_phones_in_four_languages(contexts, server, room, tmp_path):
    there = f"workshop={room.workshop.id}"
    desk = opened(contexts, server, room, f"/lead?{there}&lang=en", who="lead", size=(1366, 768))
    wall = opened(contexts, server, room, f"/projector?screen={room.snapshot.reach.screen}&lang=en", size=(1920, 1080))
    phones = {
        language: opened(contexts, server, room, f"/room?{there}&lang={language}", who=language) for language in PEOPLE
    }
    for language, phone in phones.items():
        expect(phone.locator("html")).to_have_attribute("lang", language)
    for number in SCREENS:
        open_day(desk, number)
        run_day(number, desk, wall, phones, room)
    first, second = days_run(room.snapshot)
    assert all(turn.began and turn.ended for day in (first, second) for turn in day.turns)
    votes = [ballot(room.snapshot.at(key), "before").counts for key in ("debate", "debate~2")]
    assert votes == [(3, 1, 0)] * 2  # the second day began with none of the first

    for sitting in ("expectations.before", "debate.before", "debate~2.before", "roadmap.positions"):
        room.lead.reveal(sitting)
    unfold_rare(desk)
    with desk.expect_download() as download:
        desk.get_by_role("button", name="Export the workshop (Excel)").click()
    file = tmp_path / "workshop.xlsx"
    download.value.save_as(file)
    cells = {
        str(cell)
        for page in openpyxl.load_workbook(file).worksheets
        for row in page.iter_rows(values_only=True)
        for cell in row
        if cell
    }
    assert {f"{name}: 1" for name, _ in PEOPLE.values()} <= cells
    assert {"28 May 2018", "29 May 2018"} <= cells
    zone = first.opens.tzinfo  # that of Brussels in May
    assert {f"{turn.began.astimezone(zone):%H:%M}" for day in (first, second) for turn in day.turns} <= cells
