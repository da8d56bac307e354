"""What the people of a workshop do in their browsers: find the code, join, open the projector, save a row."""

import re
import time
from contextlib import suppress

import pytest
from playwright.sync_api import TimeoutError as TooLate
from playwright.sync_api import expect

from alignment.ground.wording import languages
from tests.browser.lending import animate
from tests.conftest import word_of

PRESSED = ":is(button, summary, div:has(> input)):visible"


AT_REST = '[data-test-connection-state="CONNECTED"][data-test-script-state="notRunning"]'
# What moves without an end (a countdown's hand) is not waited for, nor for long what stands still in the middle.
STANDS_STILL = """() => Promise.race([new Promise((resolve) => setTimeout(resolve, 2000)), Promise.allSettled(
    document.getAnimations().filter((each) => each.effect.getComputedTiming().endTime < Infinity)
    .map((each) => each.finished))]).then(() => true)"""


# The page's script may be a moment later than the page on a machine that is busy.
SOON = """async () => {
  for (let tries = 0; !window.sdgPage && tries < 200; tries += 1) await new Promise((done) => setTimeout(done, 50));
  return sdgPage.hooks;
}"""


def settled(page):
    """Wait until the page has run and nothing moves in it.

    Until then the old elements are still there, and what is typed into them is lost; a button that moves slips away
    between a finger's down and up.
    """
    expect(page.locator(AT_REST)).to_be_visible()
    page.wait_for_timeout(300)
    expect(page.locator(AT_REST)).to_be_visible()
    page.evaluate(STANDS_STILL)


def until(true, otherwise="it did not come true within a minute"):
    """Wait until something is so, for as long as a slow machine may take."""
    for _ in range(600):
        if true():
            return
        time.sleep(0.1)
    pytest.fail(otherwise)


def in_motion(page):
    """The page of somebody who has not asked for less motion, as the tests' browser does, and sees it as it is."""
    page.emulate_media(reduced_motion="no-preference")
    animate(page, 1)
    return page


def open_list(page, box):
    """Open the list of a box, however far down it stands: a list that opens while the page scrolls there goes again."""
    box.evaluate("box => box.scrollIntoView({block: 'center'})")
    settled(page)
    first = page.get_by_role("option").first
    for _ in range(10):
        box.press("ArrowDown")
        with suppress(TooLate):
            first.wait_for(timeout=3_000)
            page.wait_for_timeout(300)
            if first.is_visible():
                return
    pytest.fail("the list does not stay open")


def blank_page(page):
    """Nothing on the page, and a clock that moves when a test says so."""
    page.clock.install(time=1_800_000_000)
    page.goto("about:blank")
    page.clock.pause_at(1_800_000_060)  # a busy machine takes a while to come here


def unfold(page, words):
    """Open what stands folded under these words."""
    page.locator("summary").get_by_text(words, exact=True).click()
    settled(page)


def unfold_rare(page, *words):
    """Open what the desk has folded away, and in it what stands folded under these words."""
    rare = page.locator(".st-key-desk-more details").first
    if rare.get_attribute("open") is None:
        rare.locator("summary").first.click()
        settled(page)
    for each in words:
        unfold(page, each)


def choose_language(page, code):
    """Choose a language in the menu of the page, and wait until the page speaks it."""
    page.locator(".st-key-language button").filter(visible=True).first.click()  # a phone has another that nobody sees
    page.get_by_role("menuitem", name=languages()[code].name).click()
    expect(page.locator("html")).to_have_attribute("lang", code)
    settled(page)


def come_as(page, server, store, token):
    """Be the person whom the store knows by this token: their cookie is in the browser."""
    page.context.add_cookies([{"name": "sdg-browser", "value": word_of(store, token), "url": server.address}])


def code_of(page):
    return page.locator(".how strong").first.text_content().replace(" ", "")  # also where it is folded away


def link_in(page, label):
    """The link that stands under this label to be copied."""
    field = page.get_by_role("textbox", name=label)
    expect(field).to_have_value(re.compile("^http"))
    return field.input_value()


def workshop_of(page):
    return re.search(r"workshop=(\w+)", page.url).group(1)


def screen_of(facilitator):
    """The address of the room's screen, as the desk has it."""
    return facilitator.get_by_role("link", name="Open the projector’s page").get_attribute("href")


START = ("Start a workshop", "I have saved it")
"""What a newcomer presses, from the home page to the desk of their workshop."""


def start_workshop(page, server):
    """Come to the home page and start a workshop."""
    page.goto(server.address)
    for label in START:
        page.get_by_role("button", name=label).click()
        expect(page.get_by_role("button", name=label)).to_have_count(0)
    settled(page)
    expect(page.locator(".how strong").first).to_be_visible()


def open_projector(contexts, server, facilitator):
    page = contexts(1920, 1080)
    page.goto(server.address + screen_of(facilitator))
    expect(page.locator(".how strong")).to_be_visible()
    return page


def join(contexts, server, code, nickname, group=""):
    page = contexts(390, 844)
    page.goto(f"{server.address}/?join={code}")  # as the QR code has it
    settled(page)
    page.get_by_role("textbox", name="Nickname (optional)").fill(nickname)
    if group:
        page.get_by_text(group, exact=True).click()
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_role("textbox", name="Nickname (optional)")).to_have_count(0)
    expect(page.get_by_role("button", name=nickname, exact=True)).to_be_visible()
    return page


def add_sheet(page, title, *, double=False):
    """Add an empty sheet for the room at the desk."""
    unfold_rare(page, "Add a sheet")
    field = page.get_by_label("Title", exact=True)
    expect(field).to_have_count(1)  # while a page changes, the old one is still there
    field.fill(title)
    field.press("Tab")
    page.wait_for_timeout(500)
    settled(page)
    if double:
        page.get_by_text("Each group separately, answers hidden").click()
        page.wait_for_timeout(500)
        settled(page)
    page.get_by_role("button", name="Add", exact=True).click()


def write(page, project):
    """Begin a row on a phone."""
    page.get_by_role("button", name=re.compile("^add Add|Add a row|Add the first row")).click()
    page.get_by_label("Project example").fill(project)


def save(page):
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("button", name="Save", exact=True)).to_have_count(0)
    settled(page)  # the form may stand there for a moment more, beside the row


def low(page, where):
    """What of a part of the page is lower than a thumb needs: its text, and its height in px.

    Our styles may come a moment after what they are for.
    """
    measure = "all => all.map(each => [each.innerText || each.ariaLabel, each.getBoundingClientRect().height])"
    for _ in range(50):
        found = page.locator(where).locator(PRESSED).evaluate_all(measure)
        too_low = [(text, height) for text, height in found if height < 44]
        if found and not too_low:
            break
        page.wait_for_timeout(200)
    assert found
    return too_low
