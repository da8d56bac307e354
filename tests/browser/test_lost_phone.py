"""A lost phone and a helping hand, in real browsers: the desk confirms who comes back, and who may do what there."""

import re
from contextlib import suppress

from playwright.sync_api import TimeoutError as TooLate
from playwright.sync_api import expect

from exercises.workshop.snapshots import Snapshots
from exercises.workshop.workshops import Workshops
from tests.browser.people import come_as, link_in, low, open_list, settled, unfold, unfold_rare, workshop_of


def ask_to_be(phone, words):
    unfold(phone, "I was here before")
    box = phone.get_by_role("combobox").last
    open_list(phone, box)
    phone.get_by_role("option", name=words).click()
    phone.get_by_role("button", name="Ask the facilitator").click()
    expect(phone.locator(".call-number")).to_be_visible()


def test_who_lost_their_phone_is_back_in_their_seat_once_the_desk_says_yes(contexts, server, store, facilitator):
    workshops = Workshops(store)
    workshop = workshops.workshop(workshop_of(facilitator))
    workshops.join(workshop, "ana", "Ana")  # yesterday, by the phone that is lost
    found = contexts(390, 844)
    found.goto(f"{server.address}/?join={workshop.word}")
    settled(found)
    ask_to_be(found, "Ana")
    expect(found.get_by_text("You say that you are Ana")).to_be_visible()
    assert low(found, ".st-key-door-return") == []
    number = found.locator(".call-number").inner_text()
    # It appears at the desk by itself, and the phone goes on by itself.
    expect(facilitator.get_by_text(re.compile(f"Number {number} says"))).to_be_visible()
    facilitator.get_by_role("button", name="Yes, that is them").click()
    expect(found.get_by_role("button", name="Ana", exact=True)).to_be_visible()
    expect(found.locator('.live[data-state="connected"]')).to_be_visible()
    assert [who.nickname for who in Snapshots(store).snapshot(workshop.id).people.values()] == ["Ana"]
    # The phone of before, if it turns up, is nobody here.
    finder = contexts(390, 844)
    come_as(finder, server, store, "ana")
    finder.goto(f"{server.address}/room?workshop={workshop.id}")
    expect(finder.get_by_role("textbox", name="Code", exact=True)).to_be_visible()
    expect(finder.get_by_role("button", name="Ana", exact=True)).to_have_count(0)


def co_link(facilitator):
    unfold_rare(facilitator)
    facilitator.get_by_role("button", name="Link for a co-facilitator").click()
    return link_in(facilitator, "Link for the co-facilitator")


def test_a_co_facilitator_hides_and_brings_on_and_has_nothing_else_to_press(contexts, server, facilitator):
    link = co_link(facilitator)
    helper = contexts(390, 844)
    helper.goto(link.replace(re.match("https?://[^/]+", link).group(), server.address))
    expect(helper.get_by_text("You help to facilitate")).to_be_visible()
    assert link.rpartition("#")[2] not in helper.url
    expect(helper.get_by_role("button", name="Bring everyone here")).to_be_visible()
    settled(helper)
    assert low(helper, ":is(.stButton, .stDownloadButton)") == []
    for name in (
        "Lock the sheets",
        "Undo",
        "Close the workshop",
        "Duplicate",
        "New facilitator link",
        "Remove from the workshop",
    ):
        expect(helper.get_by_role("button", name=name, exact=True)).to_have_count(0)
    helper.get_by_role("button", name="Bring everyone here").click()
    settled(helper)
    # A new link ends what the old one granted, at the next press.
    facilitator.reload()
    settled(facilitator)
    assert co_link(facilitator) != link
    with suppress(TooLate):  # where the page has not heard of it before
        helper.get_by_role("button", name="Bring everyone here").click(timeout=5_000)
    expect(helper.get_by_text("Only the facilitator")).to_be_visible()


def test_a_code_that_was_written_down_opens_the_desk_in_a_fresh_browser(contexts, server):
    first = contexts(1366, 768)
    first.goto(server.address)
    first.get_by_role("button", name="Start a workshop").click()
    code = first.locator(".written-code").inner_text()
    phone = contexts(390, 844)
    phone.goto(server.address)
    settled(phone)
    unfold(phone, "I lead a workshop")
    assert low(phone, ".st-key-door-recovery") == []
    phone.get_by_label("The code that I wrote down").fill(code.replace(" ", "").lower())
    phone.get_by_role("button", name="Open my workshop").click()
    expect(phone.get_by_role("button", name="Bring everyone here")).to_be_visible()
    assert code.replace(" ", "") not in phone.url.upper()
