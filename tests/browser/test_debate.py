"""A debate in a real browser: the projector and a phone follow without a reload, and their clocks may be wrong."""

import re

import pytest
from playwright.sync_api import expect

from alignment.store import open_store
from exercises.debate.arguments import set_table
from exercises.debate.ballots import NAME, ballot, turn_ballot
from exercises.debate.speakers import speakers_now
from tests.browser.people import come_as
from tests.exercises.a_room import TWO_HALF_DAYS, Room


@pytest.fixture
def room(server):
    store = open_store(server.database)
    room = Room(store, NAME, **TWO_HALF_DAYS)
    room.join("ana", "Ana")
    yield room
    store.close()


def close_first_vote(room):
    turn_ballot(room.lead, "before", ballot(room.snapshot, "before"))


def test_a_phone_votes_raises_a_hand_and_finds_an_argument_strong(server, room, contexts, laptop, phone):
    laptop.add_init_script("Date.now = () => 978307200000")  # the projector's machine is years behind
    laptop.goto(f"{server.address}/projector?screen={room.snapshot.reach.screen}")
    come_as(phone, server, room.store, "ana")
    phone.goto(f"{server.address}/room?workshop={room.workshop.id}")
    phone.get_by_role("button", name="No", exact=True).click()
    expect(phone.get_by_text("Your vote is saved")).to_be_visible()
    expect(laptop.get_by_text("1 vote of 1")).to_be_visible()
    close_first_vote(room)

    hand, lower = (phone.get_by_role("button", name=name) for name in ("Raise my hand", "Lower my hand"))
    expect(lower).to_be_hidden()
    hand.click()
    expect(lower).to_be_visible()
    expect(hand).to_be_hidden()
    expect(laptop.locator(".debate-queue")).to_contain_text("Ana")

    strong = phone.locator("[data-value='strong.prepared.time']")
    plain = strong.evaluate("button => getComputedStyle(button).backgroundColor")
    strong.click()
    expect(strong).not_to_have_css("background-color", plain)
    expect(strong).to_have_attribute("aria-pressed", "true")
    assert room.kept(f"strong.{room.seat('ana').participant.id}") == {"arguments": ["prepared.time"]}

    desk = contexts(1366, 768)
    desk.goto(f"{server.address}/open/{room.workshop.id}#{room.key}")
    desk.get_by_role("button", name="Next speaker").click()
    expect(desk.get_by_role("button", name="End the turn")).to_be_visible()
    assert speakers_now(room.snapshot).speaker == room.seat("ana").participant.id
    digits = laptop.locator(".debate-speaker .clock-digits")
    expect(digits).to_have_text(re.compile(r"1:[45]\d"))
    first = digits.inner_text()
    expect(digits).not_to_have_text(first)
    laptop.reload()
    expect(digits).to_have_text(re.compile(r"1:[345]\d"))
    desk.close()


def test_what_a_phone_found_strong_shows_as_pressed_after_a_reload_and_a_late_press_is_refused_in_words(
    server, room, phone
):
    close_first_vote(room)
    come_as(phone, server, room.store, "ana")
    phone.goto(f"{server.address}/room?workshop={room.workshop.id}")
    strong, other = (phone.locator(f"[data-value='strong.prepared.{name}']") for name in ("time", "money"))
    strong.click()
    expect(strong).to_have_attribute("aria-pressed", "true")
    phone.reload()
    expect(strong).to_have_attribute("aria-pressed", "true")
    expect(other).to_have_attribute("aria-pressed", "false")
    strong.click()
    expect(strong).to_have_attribute("aria-pressed", "false")
    set_table(room.lead, "arguments-hidden", hidden=["prepared.money"])
    expect(other).to_have_count(0)
    phone.evaluate("""() => { const button = document.querySelector("[data-value='strong.prepared.time']");
                              button.dataset.value = "strong.prepared.money"; button.click(); }""")
    expect(phone.locator(".live-refused")).to_contain_text("no longer on the table")


def test_the_phone_shows_who_speaks_above_the_arguments_in_whatever_order_they_came(server, room, phone):
    close_first_vote(room)
    come_as(phone, server, room.store, "ana")
    phone.goto(f"{server.address}/room?workshop={room.workshop.id}")
    phone.get_by_role("button", name="Raise my hand").click()
    queue, first = phone.locator(".debate-queue"), phone.locator(".debate-argument").first
    expect(queue).to_be_visible()
    assert queue.bounding_box()["y"] < first.bounding_box()["y"]
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
    against = phone.locator(".debate-argument.against").first
    assert against.bounding_box()["x"] == first.bounding_box()["x"]
    phone.set_viewport_size({"width": 1366, "height": 768})  # on a laptop the two sides stand side by side
    assert against.bounding_box()["x"] > first.bounding_box()["x"]
    assert against.bounding_box()["y"] == first.bounding_box()["y"]
