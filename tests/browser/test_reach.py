"""A room as it comes: under a path of the server, without a clipboard or a line, in many tabs, through a restart."""

import re
from urllib.parse import urljoin

import pytest
from playwright.sync_api import expect

from alignment.ground.wording import GROUND, wording
from exercises.workshop.facilitation import PACKAGE
from tests.browser.conftest import running
from tests.browser.people import AT_REST, add_sheet, code_of, join, save, screen_of, settled, write

BASE = "/sdg"
# The browser has no clipboard, as over plain http beyond this machine, and where a network lets no WebSocket through.
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
NO_SOCKETS = """window.WebSocket = class extends EventTarget {
  constructor() { super(); setTimeout(() => this.onclose?.(new Event("close")), 100); }
  close() {}
};"""


@pytest.fixture(scope="module")
def below(tmp_path_factory):
    """The app under a path of its server."""
    with running(tmp_path_factory.mktemp("below"), base=BASE) as server:
        yield server


def test_a_room_under_a_path_in_seven_tabs_of_the_screen_outlives_a_restart(contexts, below):
    desk = contexts(1366, 768)
    desk.add_init_script(NO_CLIPBOARD)
    desk.goto(below.address)
    desk.get_by_role("button", name="Start a workshop").click()
    link = desk.get_by_label("Facilitator link")
    settled(desk)
    link.click()
    expect(desk.locator(".copied")).to_have_text(wording(GROUND, "en")("link-copied"))
    assert f"{BASE}/open/" in link.input_value()
    desk.get_by_role("button", name="I have saved it").click()
    expect(desk.get_by_role("button", name="I have saved it")).to_have_count(0)
    settled(desk)
    wall = contexts(1920, 1080)
    asked = []
    wall.context.on("request", lambda request: asked.append(request.url))
    wall.goto(urljoin(below.address, screen_of(desk)))
    tabs = [wall, *(wall.context.new_page() for _ in range(6))]
    for tab in tabs[1:]:
        tab.goto(wall.url)
        expect(tab.locator(".how strong")).to_have_text(re.compile(r"\S{3} \S{3}"))
    assert not [url for url in asked if "/live/" in url and BASE not in url]
    link = wall.locator(".qr img").get_attribute("alt")
    assert f":{below.port}{BASE}/?join=" in link
    add_sheet(desk, "The city's plan")
    phone = join(contexts, below, code_of(desk), "Ana")
    write(phone, "Bus lanes")
    save(phone)
    for tab in tabs:
        expect(tab.get_by_text("Bus lanes")).to_be_visible()
    below.kill()
    expect(wall.get_by_text(wording(PACKAGE, "en")("live-lost-projector"))).to_be_visible()
    expect(wall.locator(AT_REST)).to_have_count(0)
    wall.wait_for_timeout(8_000)  # within which Streamlit would put its own dialog over it
    for page in (wall, phone):
        expect(page.get_by_role("dialog")).to_have_count(0)
    expect(wall.get_by_text("Bus lanes")).to_be_visible()
    below.start()
    expect(wall.locator(".live[data-state=connected]")).to_be_visible(timeout=60_000)
    settled(wall)
    expect(wall.get_by_text("Bus lanes")).to_be_visible()


def test_a_page_that_gets_no_line_says_so_in_the_persons_language_and_what_to_try(contexts, below):
    page, say = contexts(390, 844), wording(GROUND, "ar")
    page.add_init_script(NO_SOCKETS)
    page.goto(f"{below.address}/?lang=ar")
    expect(page.get_by_role("alert")).to_have_text(say("line-blocked"))
    expect(page.get_by_role("alert").locator("..")).to_have_attribute("dir", "rtl")
    with page.expect_navigation():
        page.get_by_text(say("line-again")).click()
