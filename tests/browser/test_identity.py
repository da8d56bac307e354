"""Who somebody is, in real browsers: a cookie, and nothing that is copied with an address."""

import json
import os
import re

import pytest
from playwright.sync_api import expect

from alignment.store import open_store
from exercises.workshop.snapshots import Snapshots
from tests.browser.conftest import FLAGS, WITH_SETTINGS
from tests.browser.people import code_of, join, link_in, low, settled, unfold_rare, workshop_of


@pytest.fixture
def people(server):
    """The nicknames of those who take part in a workshop."""
    store = open_store(server.database)
    rooms = Snapshots(store)
    yield lambda workshop: sorted(who.nickname for who in rooms.snapshot(workshop).people.values())
    store.close()


def test_a_phone_that_scans_the_code_again_is_the_same_person(contexts, server, facilitator, people):
    code = code_of(facilitator)
    phone = join(contexts, server, code, "Ana")
    again = phone.context.new_page()
    again.goto(f"{server.address}/?join={code}")
    expect(again.get_by_role("button", name="Ana", exact=True)).to_be_visible()
    assert people(workshop_of(facilitator)) == ["Ana"]
    assert not re.search("me=|join=", again.url)


def test_a_colleague_who_opens_a_copied_address_is_somebody_else(contexts, server, facilitator, people):
    phone = join(contexts, server, code_of(facilitator), "Ana")
    colleague = contexts(390, 844)
    colleague.goto(phone.url)
    expect(colleague.get_by_role("textbox", name="Code", exact=True)).to_be_visible()
    expect(colleague.get_by_role("button", name="Ana", exact=True)).to_have_count(0)


def test_no_script_reads_the_cookie_and_no_address_has_it(contexts, server, facilitator):
    phone = join(contexts, server, code_of(facilitator), "Ana")
    asked = []
    phone.on("request", lambda request: asked.append(request.url))
    phone.reload()
    settled(phone)
    (cookie,) = [one for one in phone.context.cookies() if one["name"] == "sdg-browser"]
    assert cookie["httpOnly"]
    assert cookie["sameSite"] == "Lax"
    assert "sdg-browser" not in phone.evaluate("document.cookie")
    assert not [url for url in [*asked, phone.url] if cookie["value"] in url or re.search("[?&](me|key)=", url)]


def test_the_facilitators_link_opens_the_desk_in_another_browser_and_leaves_no_trace(contexts, server):
    first = contexts(1366, 768)
    first.goto(server.address)
    first.get_by_role("button", name="Start a workshop").click()
    link = link_in(first, "Facilitator link")
    second = contexts(1366, 768)
    asked = []
    second.on("request", lambda request: asked.append(request.url + json.dumps(request.headers)))
    second.goto(link.replace(re.match("https?://[^/]+", link).group(), server.address))
    expect(second.get_by_role("button", name="Bring everyone here")).to_be_visible()
    key = link.rpartition("#")[2]
    assert not [one for one in asked if key in one]
    assert key not in second.url
    tab = second.context.new_page()
    tab.goto(second.url)
    expect(tab.get_by_role("button", name="Bring everyone here")).to_be_visible()
    stranger = contexts(1366, 768)
    stranger.goto(second.url)
    expect(stranger.get_by_text("Only the facilitator")).to_be_visible()
    # A new link ends what the old one granted, at the next press.
    unfold_rare(first)
    first.get_by_role("button", name="New facilitator link").click()
    expect(first.get_by_role("textbox", name="Facilitator link")).not_to_have_value(link)
    tab.get_by_role("button", name="Undo", exact=True).click()
    expect(tab.get_by_text("Only the facilitator")).to_be_visible()


def open_device_panel(page):
    page.get_by_role("button", name="Ana", exact=True).click()
    page.get_by_text("This device").click()
    settled(page)


def test_a_person_goes_on_at_another_device(contexts, server, facilitator, people):
    phone = join(contexts, server, code_of(facilitator), "Ana")
    open_device_panel(phone)
    assert low(phone, ".st-key-door-device") == []
    phone.get_by_role("button", name="Continue on another device").click()
    code = phone.locator(".pass strong").inner_text()
    tablet = contexts(800, 1000)
    tablet.goto(f"{server.address}/room?workshop={workshop_of(facilitator)}&pass={code.replace(' ', '')}")
    expect(tablet.get_by_text("Continue as Ana?")).to_be_visible()
    tablet.get_by_role("button", name="Continue", exact=True).click()
    expect(tablet.get_by_role("button", name="Ana", exact=True)).to_be_visible()
    assert "pass=" not in tablet.url
    assert people(workshop_of(facilitator)) == ["Ana"]


def test_the_next_person_at_a_tablet_is_somebody_else(contexts, server, facilitator, people):
    tablet = join(contexts, server, code_of(facilitator), "Ana")
    open_device_panel(tablet)
    tablet.get_by_role("button", name="Next person").click()
    box = tablet.get_by_role("textbox", name="Nickname (optional)")
    expect(box).to_have_value("")
    settled(tablet)
    box.fill("Bo")
    tablet.get_by_role("button", name="Take part").click()
    expect(tablet.get_by_role("button", name="Bo", exact=True)).to_be_visible()
    tablet.reload()
    expect(tablet.get_by_role("button", name="Bo", exact=True)).to_be_visible()
    assert people(workshop_of(facilitator)) == ["Ana", "Bo"]


@pytest.fixture
def without_cookies(chromium, tmp_path):
    """The page of a browser that keeps no cookies."""
    if WITH_SETTINGS is None and not os.environ.get("CI"):
        pytest.skip("a browser without settings keeps all cookies: install Chromium or Chrome to run this test")
    (tmp_path / "profile" / "Default").mkdir(parents=True)
    blocked = {"profile": {"default_content_setting_values": {"cookies": 2}}}
    (tmp_path / "profile" / "Default" / "Preferences").write_text(json.dumps(blocked))
    context = chromium.browser_type.launch_persistent_context(
        str(tmp_path / "profile"), executable_path=WITH_SETTINGS, args=FLAGS, locale="en-GB"
    )
    yield context.pages[0]
    context.close()


def test_a_browser_without_cookies_is_told_so_and_can_take_part(without_cookies, server, facilitator, people):
    phone = without_cookies
    phone.goto(f"{server.address}/?join={code_of(facilitator)}")
    expect(phone.get_by_text("This browser keeps no cookies")).to_be_visible()
    phone.get_by_role("textbox", name="Nickname (optional)").fill("Ana")
    phone.get_by_role("button", name="Take part").click()
    expect(phone.get_by_role("button", name="Ana", exact=True)).to_be_visible()
    expect(phone.locator('.live[data-state="connected"]')).to_be_visible()
    assert people(workshop_of(facilitator)) == ["Ana"]
