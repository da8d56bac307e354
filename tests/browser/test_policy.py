"""What a browser lets a page run and load: all of ours on every page and in every language, and nothing smuggled in."""

import re

import openpyxl
import pytest
from playwright.sync_api import expect

from alignment import known_samples
from alignment.ground.wording import FALLBACK, languages
from alignment.workbook import write_workbook
from sdg_data import load_catalogue
from tests.browser.people import choose_language, code_of, join, reports, settled, unfold, until

HIS = ("", "sheet", "examples", "goals", "atlas", "history", "lead")
# What a page runs and loads is the page's, and how a language is written is the language's: each page is seen in three
# languages, and each language on several pages.
SEEN_IN = {page: [*languages(), *languages()][at % 6 : at % 6 + 4 : 2] for at, page in enumerate(HIS)}
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


def test_each_language_is_seen_on_several_pages():
    seen = [language for one in SEEN_IN.values() for language in one]
    assert all(seen.count(language) > 1 for language in languages())


def test_no_page_and_no_language_is_refused_anything(contexts, server, facilitator):
    own = facilitator.url.partition("?")[2]
    ana = join(contexts, server, code_of(facilitator), "Ana")
    seat = ana.url
    refused = reports(facilitator), reports(ana)
    for page in HIS:
        opened(facilitator, f"{server.address}/{page}?{own}", FALLBACK)
        for language in SEEN_IN[page]:
            choose_language(facilitator, language)
            if page == "atlas":
                expect(facilitator.locator(".js-plotly-plot .main-svg, .mosaic").first).to_be_visible(timeout=60_000)
    for language in languages():  # what has no menu: the projector; and a phone
        opened(facilitator, f"{server.address}/projector?{own}", language)
        assert facilitator.evaluate("window.sdgWorkshopCountdown")
        opened(ana, seat, language)
        expect(ana.locator(".live[data-state=connected]")).to_be_visible()
    assert refused == ([], [])


def test_a_workbook_is_taken_away_and_another_one_uploaded(server, laptop, tmp_path):
    refused = reports(laptop)
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
    assert refused == []


def test_what_somebody_smuggles_into_a_page_does_not_run(server, laptop):
    refused = reports(laptop)
    opened(laptop, server.address, "en")
    assert refused == []
    for smuggled in SMUGGLED:
        refused.clear()
        laptop.evaluate(f"() => {{ setTimeout(() => {{ {smuggled} }}) }}")
        laptop.wait_for_timeout(500)
        assert laptop.evaluate("window.smuggled") is None, f"it ran: {smuggled}"
        until(lambda: laptop.evaluate("true") and refused, f"nobody refused it: {smuggled}")


def test_no_other_page_shows_one_of_ours_in_a_frame(server, laptop):
    laptop.set_content(f"<iframe src='{server.address}'></iframe>")
    laptop.wait_for_timeout(1500)
    assert [frame.url for frame in laptop.frames if frame.url.startswith(server.address)] == []
