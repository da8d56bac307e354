"""A server that speaks https itself, in a browser: nobody else can set the cookie, streams and messages work."""

import os
import shutil
import subprocess

import pytest
from playwright.sync_api import expect

from alignment.store import open_store
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops
from tests.browser.conftest import running
from tests.browser.people import settled

EXPECT = "What do you expect from this workshop?"
CONNECTED = '.live[data-state="connected"]'


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate that vouches for itself, with its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        if os.environ.get("CI"):
            pytest.fail("CI must have openssl")
        pytest.skip("no openssl on this machine to make a certificate with")
    folder = tmp_path_factory.mktemp("certificate")
    made = folder / "certificate.pem", folder / "key.pem"
    subject = ("-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2")
    asked = ("req", "-x509", "-newkey", "rsa:2048", "-nodes", *subject, "-out", str(made[0]), "-keyout", str(made[1]))
    subprocess.run([openssl, *asked], check=True, capture_output=True)
    return made


@pytest.fixture(scope="module")
def one_server(certificate, tmp_path_factory):
    with running(tmp_path_factory.mktemp("https"), certificate=certificate) as server:
        yield server


@pytest.fixture
def phone(chromium):
    """A phone whose person has looked at the certificate and trusts it."""
    context = chromium.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, locale="en-GB", ignore_https_errors=True
    )
    yield context.new_page()
    context.close()


@pytest.fixture
def workshops(server):
    store = open_store(server.database)
    yield Workshops(store)
    store.close()


@pytest.fixture
def workshop(workshops):
    """A workshop whose room is asked what it expects."""
    made, key = workshops.create(Workshop(name="Brussels"))
    workshops.facilitation(made.id, key).bring_everyone(exercise="expectations")
    return made


def ours(page):
    return [one for one in page.context.cookies() if "sdg-browser" in one["name"]]


def take_part(page, server, workshop):
    page.goto(f"{server.address}/?join={workshop.word}")
    page.get_by_role("textbox", name="Nickname (optional)").fill("Ana")
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_role("button", name="Ana", exact=True)).to_be_visible()
    settled(page)


def test_the_cookie_goes_by_https_alone_belongs_to_this_host_and_is_read_by_no_script(phone, server):
    phone.goto(server.address)
    settled(phone)
    (cookie,) = ours(phone)
    assert cookie["name"] == "__Host-sdg-browser"  # which browsers keep from the host itself only, by https
    assert (cookie["secure"], cookie["httpOnly"], cookie["sameSite"]) == (True, True, "Lax")
    assert "sdg-browser" not in phone.evaluate("document.cookie")


def test_after_a_reload_and_in_a_second_tab_a_person_is_who_they_were(phone, server, workshop):
    take_part(phone, server, workshop)
    before = ours(phone)[0]["value"]
    phone.reload()
    expect(phone.get_by_role("button", name="Ana", exact=True)).to_be_visible()
    tab = phone.context.new_page()
    tab.goto(f"{server.address}/room?workshop={workshop.id}")
    expect(tab.get_by_role("button", name="Ana", exact=True)).to_be_visible()
    assert [one["value"] for one in ours(tab)] == [before]


def test_the_live_view_is_connected_what_is_typed_is_kept_and_what_is_sent_arrives(phone, server, workshop):
    take_part(phone, server, workshop)
    expect(phone.locator(CONNECTED)).to_be_visible()
    phone.get_by_label(EXPECT).press_sequentially("To link our courses", delay=20)
    expect(phone.locator("[data-draft]").first).to_have_attribute("data-typed", "kept")  # by `POST /draft`
    phone.reload()
    expect(phone.get_by_label(EXPECT)).to_have_value("To link our courses")
    phone.get_by_text("I teach them").click()
    phone.get_by_role("button", name="Send").click()
    expect(phone.get_by_text("your answer is saved")).to_be_visible()


def test_the_facilitators_link_makes_a_browser_lead_and_its_stream_follows(phone, server, workshops):
    made, key = workshops.create(Workshop(name="Brussels"))
    phone.goto(f"{server.address}/open/{made.id}#{key}")  # its script posts the key
    expect(phone.get_by_role("button", name="Bring everyone here")).to_be_visible()
    assert key not in phone.url
    expect(phone.locator(f".live-desk{CONNECTED.removeprefix('.live')}")).to_be_attached()
    workshops.facilitation(made.id, key).bring_everyone(exercise="expectations")
    expect(phone.locator(".live-projector").get_by_text("Expectations and where we stand")).to_be_attached()
