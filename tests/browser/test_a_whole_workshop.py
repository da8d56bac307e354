"""What a room does first and last in real browsers: a newcomer at the desk, the projector, three phones; the export.

The whole of both half-days, with votes on phones, is run by `test_two_half_days`.
"""

import re

import openpyxl
from playwright.sync_api import expect

from tests.browser.people import START, code_of, join, open_projector, save, settled, start_workshop, unfold_rare
from tests.exercises.told import told

NAMES = ("Ana", "Bilal", "Chen")
MOST_PRESSES = 6  # of a newcomer at the desk, from the home page to the first answer on the wall


def bring(page, title):
    """Bring everybody to an exercise."""
    stage = page.get_by_label("Current activity")
    if stage.input_value() != title:  # by the keyboard: the list stands still wherever the page is scrolled to
        stage.fill(title)
        stage.press("ArrowDown")
        stage.press("Enter")
    expect(stage).to_have_value(title)
    press(page, "Bring everyone here")


def press(page, label):
    page.get_by_role("button", name=re.compile(rf"(^|\s){re.escape(label)}$")).first.click()


def write(page, label, text):
    page.get_by_label(label, exact=True).fill(text)


def tap(page, label):
    page.get_by_text(label, exact=True).last.click()


def expectations(desk, projector, phones):
    """The newcomer's path, from the home page to the first answer on the wall, at last with a clicker."""
    pressed = [*START]
    for label in ("Open this day", "Next: Welcome"):
        desk.get_by_role("button", name=label).click()
        pressed.append(label)
        expect(desk.get_by_role("button", name=label)).to_have_count(0)
    expect(desk.get_by_role("button", name="Next: Introduction")).to_be_in_viewport()
    for name, phone in phones.items():
        tap(phone, "I know some of them")
        write(phone, "What do you expect from this workshop?", f"{name} expects examples")
        press(phone, "Send")
    expect(projector.get_by_text("3 people have answered")).to_be_visible()
    expect(projector.get_by_text("Ana expects examples")).to_have_count(0)
    expect(desk.locator(".desk-answered")).to_contain_text("3 of 3 have answered")  # without a run of the page
    expect(desk.locator(".desk-people li.done")).to_contain_text(NAMES)
    goes_on = desk.get_by_role("button", name="Next: Reveal")
    expect(goes_on).to_be_in_viewport()
    for where in (goes_on, desk.get_by_role("button", name="Reveal", exact=True), desk.locator(".live-projector")):
        expect(where).to_be_in_viewport()
    settled(desk)
    desk.keyboard.press("PageDown")
    pressed.append("Next: Reveal")
    assert len(pressed) <= MOST_PRESSES
    for name in NAMES:
        expect(projector.get_by_text(f"{name} expects examples")).to_be_visible()


def brussels_case(desk, projector, phones):
    bring(desk, "Exercise 1: the Brussels case")
    press(desk, "Together, on one sheet")  # the second click: the case is before the room
    for number, (phone, goal) in enumerate(zip(phones.values(), ("14", "9", "17"), strict=True)):
        phone.locator(".room-row").nth(number).get_by_role("button", name="Edit").click()
        choose(phone, "SDG number", goal)
        save(phone)
    expect(desk.get_by_text("3 of 8 projects aligned")).to_be_visible()


def choose(page, label, code):
    page.get_by_label(label, exact=True).click()
    page.get_by_label(label, exact=True).fill(code)
    page.get_by_role("option").filter(has_text=f"{code} ·").first.click()
    expect(page.get_by_label(label, exact=True)).to_have_value(re.compile(f"^{code} ·"))


def recommendations(desk, projector, phones):
    bring(desk, "Outcomes and recommendations")
    for name, phone in phones.items():
        write(phone, "Recommendation", f"{name} recommends sharing")
        press(phone, "Send")
        expect(projector.get_by_text(f"{name} recommends sharing")).to_be_visible()
    press(desk, "Open the vote")
    for phone in phones.values():
        press(phone, "Add a dot")
        expect(phone.get_by_text("4 dots left")).to_be_visible()
    press(desk, "Reveal the ranking")
    first = projector.get_by_role("listitem").filter(has_text="Ana recommends sharing")
    expect(first).to_contain_text(re.compile(r"sharing\s*3"))


def lines(page):
    """The rows of a tab, the cells of each that have something with " | " between them."""
    rows = ([str(value) for value in row if value not in {None, ""}] for row in page.iter_rows(values_only=True))
    return [" | ".join(row) for row in rows if row]


def holds(file, title, *texts):
    summary, *tabs = map(lines, openpyxl.load_workbook(file).worksheets)
    assert any(title in line for line in summary), summary
    found = [line for tab in tabs for line in tab]
    assert [text for text in texts if not told(text.removeprefix("| "), found)] == [], found


def test_a_workshop_runs_from_expectations_to_the_export(contexts, server, tmp_path):
    facilitator = contexts(1366, 768)
    start_workshop(facilitator, server)
    projector = open_projector(contexts, server, facilitator)
    phones = {name: join(contexts, server, code_of(facilitator), name) for name in NAMES}
    expect(projector.get_by_text("3 people here")).to_be_visible()
    assert projector.locator(".live-canvas").bounding_box() == {"x": 0, "y": 0, **projector.viewport_size}
    for exercise in (expectations, brussels_case, recommendations):
        exercise(facilitator, projector, phones)

    unfold_rare(facilitator)
    with facilitator.expect_download() as download:
        press(facilitator, "Export the workshop (Excel)")
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    holds(file, "Expectations and where we stand", *(f"{name} expects examples" for name in NAMES))
    holds(file, "Exercise 1: the Brussels case", "| 14", "| 9", "| 17")
    holds(file, "Outcomes and recommendations", "Ana recommends sharing | 3", "Chen recommends sharing | 0")
