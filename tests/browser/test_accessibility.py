"""What axe-core finds where people work: nothing serious or critical, in both directions of writing, light and dark.

The pages of a phone are asked in `test_phones`, which opens them all.
"""

import re
from html import unescape

import pytest
from playwright.sync_api import expect

from alignment import Alignment, AlignmentSheet, Kind, LocalIndicator
from exercises.registry import REGISTRY
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops
from tests.browser.axe import MAIN, heavy
from tests.browser.people import come_as, settled
from tests.browser.wall_screens import filled, seated
from tests.exercises.phases import PHASES, bring

SHEET = AlignmentSheet(
    kind=Kind.COURSE,
    title="Urban water",
    centre="cairo",
    strategic_goal="Water for everybody",
    rows=(
        Alignment(strategic_focus="Safe water", project="Leak detection", goal="6", target="6.4", indicator="6.4.1",
                  hours=1.5, why="Less is lost", local=LocalIndicator(measure="Water lost", place="Cairo")),
        Alignment(strategic_focus="Safe water", project="Wastewater treated at the market", goal="6", target="6.3"),
        Alignment(strategic_focus="Mobility", project="Bus lanes on the ring road"),
    ),
)  # fmt: skip
in_both_directions = pytest.mark.parametrize("language", ["en", "ar"])


@pytest.fixture
def sheet(store):
    return store.create_sheet(SHEET, "ana")


def opened(page, server, store, language, *, path="", view="rows", who="ana", **query):
    come_as(page, server, store, who)
    page.context.add_cookies([{"name": "sdg-rows-view", "value": view, "url": server.address}])
    asked = "&".join(f"{name}={value}" for name, value in {**query, "lang": language}.items())
    page.goto(f"{server.address}/{path}?{asked}")
    expect(page.get_by_role("heading").or_(page.locator(".live[data-state=connected]")).first).to_be_visible()
    settled(page)


@in_both_directions
def test_the_form_of_a_row(laptop, server, store, sheet, language):
    opened(laptop, server, store, language, path="sheet", sheet=sheet.id)
    for row, part in zip(sheet.rows, ("local", "official", "suggestions"), strict=True):
        laptop.locator(f".st-key-edit-{row.id} button").first.click()
        expect(laptop.locator(f".row-form[data-row='{row.id}'] [data-part={part}]")).to_be_visible()
        settled(laptop)
        assert heavy(laptop) == []
    laptop.locator(".row-form [name=goal]").fill("99")
    laptop.locator(".row-form [name=target]").fill("6")
    expect(laptop.locator(".row-form [data-part=problems]")).to_be_visible()
    expect(laptop.locator("#codes-target [role=option]").first).to_be_visible()
    assert heavy(laptop, ".row-form-box") == []


@in_both_directions
def test_the_table(laptop, server, store, sheet, language):
    opened(laptop, server, store, language, path="sheet", view="table", sheet=sheet.id)
    line = laptop.locator(".sheet-table tbody tr").last
    line.locator("[data-column=goal]").click()
    laptop.keyboard.type("99")
    laptop.keyboard.press("Tab")
    expect(laptop.locator(".cell-note:not(.offer)")).to_have_count(1)
    assert heavy(laptop) == []
    laptop.keyboard.type("6")
    expect(laptop.locator(".code-list [role=option]").first).to_be_visible()
    assert heavy(laptop, ".sheet-table") == []


def test_the_start_page_from_right_to_left(laptop, server, store):
    opened(laptop, server, store, "ar")
    assert heavy(laptop) == []


@in_both_directions
def test_a_room_on_a_phone(phone, server, store, language):
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Water week"))
    workshops.join(workshop, "ana", "Ana")
    desk = workshops.facilitation(workshop.id, key)
    with desk.unrecorded() as act:
        act.bring_everyone(sheet=act.add_sheet(SHEET).id)
    opened(phone, server, store, language, path="room", workshop=workshop.id)
    expect(phone.locator(".live .row").first).to_be_visible()
    settled(phone)
    assert heavy(phone) == []


@in_both_directions
def test_the_desk_on_a_laptop_and_the_wall(laptop, server, store, language):
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Water week"))
    workshops.join(workshop, "bilal", "Bilal")
    desk = workshops.facilitation(workshop.id, key)
    desk.grant("ana")
    desk.bring_everyone(exercise="expectations")
    for path in ("lead", "projector"):
        opened(laptop, server, store, language, path=path, workshop=workshop.id)
        assert heavy(laptop) == []


NAMES = [listed.name for listed in REGISTRY.exercises]
OF_ITSELF = {"challenge", "second-look"}
"""What `filled` prepares; the others are prepared as their first phase is."""


@pytest.mark.parametrize(("language", "names"), [("en", NAMES[::2]), ("ar", NAMES[1::2])])
def test_the_room_and_the_wall_of_every_exercise(contexts, server, store, language, names):
    room, found = seated(store, 3), {}
    phone, wall = contexts(390, 844), contexts(1366, 768)
    opened(phone, server, store, language, path="room", who="p0", workshop=room.workshop.id)
    opened(wall, server, store, language, path="projector", who="p0", screen=room.snapshot.reach.screen)
    for name in names:
        before = phone.locator(MAIN).inner_text()
        room.exercise = name
        for prepare in () if name in OF_ITSELF else PHASES.get(name, (bring(name),))[:1]:
            prepare(room)
        room.lead.bring_everyone(exercise=name)
        snapshot = filled(room)
        listed = REGISTRY.known(name)
        title = re.search("<h[12][^>]*>(.*?)</h[12]>", listed.show(snapshot, listed.say(language))["title"])
        expect(wall.locator(".live-canvas")).to_contain_text(unescape(re.sub("<.*?>", "", title[1])))
        expect(phone.locator(MAIN)).not_to_have_text(before)
        found |= {(name, place): heavy(page, MAIN, dark=True) for place, page in (("phone", phone), ("wall", wall))}
    assert {place: faults for place, faults in found.items() if faults} == {}


def test_the_start_page_and_that_what_could_not_be_read_on_it_would_be_found(laptop, server, store):
    opened(laptop, server, store, "en")
    assert heavy(laptop, dark=True) == []
    laptop.evaluate("""document.querySelector(".stApp h1").innerHTML +=
        "<small style='color: light-dark(#bbb, #444)'>pale</small>";
        document.querySelector(".stApp h1").innerHTML += "<button></button>" """)
    assert {place.split(": ")[0] for place in heavy(laptop, dark=True)} == {
        "light, color-contrast",
        "dark, color-contrast",
        "light, button-name",
    }
