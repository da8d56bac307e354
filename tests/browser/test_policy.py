"""What a browser lets a page run and load: all of ours on every page and in every language, and nothing smuggled in.

No test's pages may be refused anything (`tests.browser.lending`): here are those that no other test opens.
"""

import re
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import openpyxl
import pytest
from playwright.sync_api import expect

from alignment import known_samples
from alignment.ground.wording import languages
from alignment.workbook import write_workbook
from sdg_data import load_catalogue
from tests.browser.people import settled, unfold, until

# How a language is written is the language's: what `test_phones` does not open in each of them is seen in one of the
# four that it opens least in.
HIS = ("sheet", "goals", "atlas?from=samples", "history")
SMUGGLED = (
    """const script = document.createElement("script"); script.textContent = "window.smuggled = 1";
       document.body.append(script)""",
    """document.body.insertAdjacentHTML("beforeend", "<img src='data:,' onerror='window.smuggled = 1'>")""",
    """document.body.insertAdjacentHTML("beforeend", "<a href='javascript:window.smuggled = 1'>x</a>");
       document.body.lastChild.click()""",
    'document.body.append(Object.assign(document.createElement("script"), { src: "http://127.0.0.1:9/x.js" }))',
    'eval("window.smuggled = 1")',
)


@pytest.fixture(scope="module")
def one_server(empty_server):
    return empty_server


def opened(page, address, language):
    page.goto(re.sub(r"[?&]lang=\w+", "", address) + ("&" if "?" in address else "?") + f"lang={language}")
    expect(page.locator(".stApp h1, .stApp h2, .live[data-state=connected]").first).to_be_visible()
    expect(page.locator("html")).to_have_attribute("dir", languages()[language].direction)  # our script has run
    settled(page)


def test_no_page_and_no_language_is_refused_anything(server, facilitator):
    own = facilitator.url.partition("?")[2]
    for page, language in zip(HIS, sorted(set(languages()) - {"en", "ar"}), strict=True):
        opened(facilitator, f"{server.address}/{page}", language)
        if page.startswith("atlas"):
            expect(facilitator.locator(".js-plotly-plot .main-svg, .mosaic").first).to_be_visible(timeout=60_000)
    for language in languages():
        opened(facilitator, f"{server.address}/projector?{own}", language)
        assert facilitator.evaluate("window.sdgWorkshopCountdown")


def test_a_workbook_is_taken_away_and_another_one_uploaded(server, laptop, tmp_path):
    laptop.goto(server.address)
    laptop.get_by_label("Title").fill("Urban services")
    laptop.get_by_role("button", name="Start aligning").click()
    expect(laptop.get_by_role("heading", name="Urban services")).to_be_visible()
    with laptop.expect_download() as download:
        laptop.get_by_role("button", name="Export to Excel").click()
    download.value.save_as(tmp_path / "taken.xlsx")
    assert openpyxl.load_workbook(tmp_path / "taken.xlsx").worksheets
    opened(laptop, f"{server.address}/atlas?from=store&view=goals", "en")
    expect(laptop.get_by_text("There is nothing to show")).to_be_visible()
    sample = next(iter(known_samples().values())).sheet
    (tmp_path / "sample.xlsx").write_bytes(write_workbook(sample, load_catalogue(), "en"))
    unfold(laptop, "Filters and sources")
    laptop.locator("input[type=file]").set_input_files(tmp_path / "sample.xlsx")
    expect(laptop.locator(".js-plotly-plot .main-svg").first).to_be_visible(timeout=60_000)


def test_what_somebody_smuggles_into_a_page_does_not_run(server, laptop, refused):
    opened(laptop, server.address, "en")
    assert refused == []
    for smuggled in SMUGGLED:
        refused.clear()
        laptop.evaluate(f"() => {{ setTimeout(() => {{ {smuggled} }}) }}")
        laptop.wait_for_timeout(500)
        assert laptop.evaluate("window.smuggled") is None, f"it ran: {smuggled}"
        until(lambda: laptop.evaluate("true") and refused, f"nobody refused it: {smuggled}")
    laptop.wait_for_timeout(500)
    refused.clear()


@contextmanager
def framing(address):
    """The address of another server on this machine, whose page has this one in a frame.

    A browser lets no page from elsewhere into a machine's own network, whatever the policy of what is there.
    """

    class Framing(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(f"<!doctype html><iframe src='{address}'></iframe>".encode())

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Framing) as other:
        Thread(target=other.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{other.server_port}/"
        other.shutdown()


def test_no_other_page_shows_one_of_ours_in_a_frame(server, laptop, refused):
    failed = []
    laptop.on("requestfailed", lambda request: failed.append((request.url, request.failure)))
    with framing(server.address) as other:
        laptop.goto(other)
        until(lambda: laptop.evaluate("true") and failed and refused, "nobody refused the frame")
    assert failed == [(f"{server.address}/", "net::ERR_BLOCKED_BY_RESPONSE")]
    assert "frame-ancestors" in refused.pop()
