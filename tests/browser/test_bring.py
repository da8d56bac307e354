"""A trainer brings a programme, takes the sheet away as a workbook, and brings that back as somebody changed it."""

import io

import openpyxl
import pytest
from playwright.sync_api import expect

from tests.browser.people import low, settled

PROGRAMME = "Urban transport for all\n\nDay 1\n" + "\n".join(
    f"{hour:02}:00–{hour:02}:45 {title}"
    for hour, title in enumerate(
        ("Planning bus lanes and public transport", "Road safety and traffic deaths around schools", "Lunch",
         "Electric buses and renewable energy", "Drinking water at every stop"), 9,
    )
)  # fmt: skip


def found(page, server, **dropped):
    page.goto(f"{server.address}/bring")
    settled(page)
    if dropped:
        page.locator("input[type=file]").set_input_files(dropped)
    else:
        page.get_by_label("Paste the text").fill(PROGRAMME)
        page.get_by_role("button", name="Find the rows").click()
    settled(page)
    expect(page.locator(".proposal", has_text="Planning bus lanes and public transport").first).to_be_visible()
    settled(page)  # a key is heard once the run is over


def changed_workbook(page):
    """The bytes of the workbook that the page gives, with another project in the full table."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Export to Excel").click()
    book = openpyxl.load_workbook(io.BytesIO(download.value.path().read_bytes()))
    for tab in book.worksheets[:2]:
        for line in tab.iter_rows():
            for cell in line:
                if cell.value == "Drinking water at every stop":
                    cell.value = "Drinking water at every second stop"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def test_a_programme_is_reviewed_by_keys_taken_away_changed_and_brought_back(server, laptop):
    found(laptop, server)
    for number in range(1, 5):  # the next open one is accepted by its key
        laptop.keyboard.press("Alt+Enter")
        expect(laptop.locator(".proposal.accepted")).to_have_count(number)
        settled(laptop)
    laptop.get_by_role("button", name="Add the accepted rows to the sheet (4)").click()
    expect(laptop.get_by_role("heading", name="Urban transport for all")).to_be_visible()
    settled(laptop)
    brought_back = changed_workbook(laptop)
    laptop.get_by_role("link", name="Import a programme or a table").click()
    expect(laptop.get_by_role("heading", name="Import")).to_be_visible()
    settled(laptop)
    laptop.locator("input[type=file]").set_input_files(
        {"name": "back.xlsx", "mimeType": "application/octet-stream", "buffer": brought_back}
    )
    expect(laptop.get_by_text("Drinking water at every second stop").first).to_be_visible()
    settled(laptop)
    laptop.get_by_role("button", name="Take the chosen rows (1)").click()
    expect(laptop.locator(".row", has_text="Drinking water at every second stop")).to_be_visible()
    laptop.get_by_role("button", name="Remove them again").click()
    expect(laptop.locator(".row", has_text="Drinking water at every second stop")).to_have_count(0)
    expect(laptop.locator(".row", has_text="Drinking water at every stop")).to_be_visible()


@pytest.mark.parametrize("name", ["programme.txt", "programme.docx"])
def test_a_file_is_told_by_what_it_holds(server, laptop, name):
    found(laptop, server, name=name, mimeType="application/octet-stream", buffer=PROGRAMME.encode())
    expect(laptop.locator(".proposal")).to_have_count(4)


def test_a_thumb_finds_everything_in_a_review(server, phone):
    found(phone, server)
    assert low(phone, ".stMain") == []
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
