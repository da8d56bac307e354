"""Files that a person asks for, in a room where the pages of others run all the time."""

import openpyxl
import pytest
from playwright.sync_api import expect

from alignment.sheet import AlignmentSheet, Kind
from tests.browser.people import come_as, settled

HOLD = """() => {
  HTMLAnchorElement.prototype.click = function () { window.held = this; };
}"""
LET_GO = "() => { delete HTMLAnchorElement.prototype.click; window.held.click(); }"


def reload(page):
    page.reload()
    expect(page.get_by_role("heading").first).to_be_visible()
    settled(page)


def test_a_file_comes_though_pages_of_others_run_between_its_writing_and_its_fetching(
    contexts, server, store, tmp_path
):
    sheet = store.create_sheet(AlignmentSheet(kind=Kind.COURSE, title="Urban water"), "ana")
    asking, other = contexts(1366, 768), contexts(1366, 768)
    come_as(asking, server, store, "ana")
    asking.goto(f"{server.address}/sheet?sheet={sheet.id}")
    other.goto(f"{server.address}/goals")
    settled(asking)
    asking.evaluate(HOLD)
    asking.get_by_role("button", name="Export to Excel").click()
    for _ in range(600):
        if asking.evaluate("() => Boolean(window.held)"):
            break
        asking.wait_for_timeout(100)
    else:
        pytest.fail("no file was written")
    for _ in range(3):
        reload(other)
    with asking.expect_download() as download:
        asking.evaluate(LET_GO)
    download.value.save_as(tmp_path / "sheet.xlsx")
    assert "Urban water" in str(list(openpyxl.load_workbook(tmp_path / "sheet.xlsx").worksheets[0].values))
