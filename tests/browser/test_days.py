"""A day that is picked in a browser which counts by another calendar is the same day wherever it is read."""

from datetime import date

from playwright.sync_api import expect

from alignment import AlignmentSheet
from alignment.ground.wording import wording
from alignment.markup import heading
from tests.browser.conftest import SLOW
from tests.browser.people import come_as, settled

ISOLATES = range(0x2066, 0x206A)
WRITTEN = "9 نوامبر 2026"


def test_a_day_picked_in_a_persian_browser_is_the_day_that_the_sheet_says(chromium, server, store, monkeypatch):
    page = chromium.new_page(viewport={"width": 1366, "height": 768}, locale="fa-IR")
    page.set_default_timeout(SLOW)
    assert page.evaluate("new Intl.DateTimeFormat().resolvedOptions().calendar") == "persian"
    sheet = store.create_sheet(AlignmentSheet(title="گردشگری"), "ana")
    come_as(page, server, store, "ana")
    page.goto(f"{server.address}/sheet?sheet={sheet.id}")
    page.locator(".st-key-heading-bar button").click()
    starts = page.get_by_test_id("stDateInput").first
    expect(starts).to_be_visible()
    settled(page)
    parts = [starts.locator(f"[data-type={part}]").bounding_box()["x"] for part in ("year", "month", "day")]
    assert parts == sorted(parts), "as figures are read in every language, and a time by the same rule"
    starts.get_by_role("spinbutton").first.click()
    page.keyboard.type("20261109")
    expect(page.get_by_role("application")).to_contain_text("نوامبر 2026")
    page.keyboard.press("Escape")
    page.locator("[class*=st-key-save-heading] button").click()
    expect(page.get_by_text(WRITTEN, exact=True)).to_be_visible()  # the calendar announces more than the day
    kept = store.sheet(sheet.id)
    assert kept.starts == date(2026, 11, 9)
    monkeypatch.setenv("SDG_WORKSHOP_CALENDAR", "solar-hijri")
    said = str(heading(kept, wording("alignment", "fa"))).translate(dict.fromkeys(ISOLATES))
    assert f"{WRITTEN} (18 آبان 1405)" in said
    page.close()


def test_a_day_can_be_typed_in_a_browser_that_names_no_language(chromium, server, store):
    page = chromium.new_page(viewport={"width": 1366, "height": 768})
    page.set_default_timeout(SLOW)
    page.add_init_script("Object.defineProperty(navigator, 'language', { value: 'en-US@posix', configurable: true })")
    sheet = store.create_sheet(AlignmentSheet(title="Tourism", starts=date(2026, 11, 9)), "bo")
    come_as(page, server, store, "bo")
    page.goto(f"{server.address}/sheet?sheet={sheet.id}")
    page.locator(".st-key-heading-bar button").click()
    expect(page.get_by_test_id("stDateInput").first.get_by_role("spinbutton").first).to_have_text("09")
    page.close()
