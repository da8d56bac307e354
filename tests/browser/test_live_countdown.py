"""The countdown of a live view, for somebody who comes later and whose machine's clock is wrong."""

import time

from playwright.sync_api import expect

from alignment.store import open_store
from exercises.presentations.profiles import NAME, SECONDS, lead_floor, start
from exercises.workshop.reach.keeping import screen_word
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops
from tests.browser.people import until

WRONG_CLOCK = "const now = Date.now; Date.now = () => now() - 86400000;"


def seconds(page):
    minutes, rest = page.locator(".clock-face .clock-digits").inner_text().split(":")
    return int(minutes) * 60 + int(rest)


def test_who_comes_later_sees_the_time_that_is_left_and_not_the_time_when_it_was_drawn(server, contexts):
    store = open_store(server.database)
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Brussels", centres=("cairo",)))
    facilitation = workshops.facilitation(workshop.id, key)
    facilitation.bring_everyone(exercise=NAME)
    began = time.time()
    lead_floor(facilitation, "card-title", lambda _: start("cairo", began))
    for _ in range(2):  # the second page is sent what was drawn for the first
        projector = contexts(1920, 1080)
        projector.add_init_script(WRONG_CLOCK)
        projector.goto(f"{server.address}/projector?screen={screen_word(facilitation)}")
        expect(projector.locator(".clock-face .clock-digits")).to_contain_text(":")
        until(lambda page=projector: abs(seconds(page) - (SECONDS - (time.time() - began))) < 2)
        projector.wait_for_timeout(4_000)
        until(lambda page=projector: abs(seconds(page) - (SECONDS - (time.time() - began))) < 2)
    store.close()
