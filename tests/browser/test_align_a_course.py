"""A trainer aligns a course in a real browser, loses the connection and the server, and takes the sheet away."""

import re
import signal

import openpyxl
import pytest
from playwright.sync_api import expect

from tests.browser.people import settled, until

ROWS = (
    ("Safe water", "Leak detection in the old town", "6.4.1", "6"),
    ("Clean streets", "Sorting waste at the markets", "11.6.1", "11"),
    ("Mobility", "Bus lanes on the ring road", "11.2.1", "11"),
)


def start(page, server, title):
    page.goto(server.address)
    page.get_by_label("Title").fill(title)
    page.get_by_role("button", name="Start aligning").click()
    expect(page.get_by_role("heading", name=title)).to_be_visible()


def add_row(page, focus, project, code):
    page.get_by_role("button", name="Add").last.click()
    page.get_by_label("Strategic focus").fill(focus)
    page.get_by_label("Project example").fill(project)
    choose(page, "SDG indicator", code)


def choose(page, label, code):
    page.get_by_label(label, exact=True).click()
    page.get_by_label(label, exact=True).fill(code)
    page.get_by_role("option").filter(has_text=f"{code} ·").first.click()


def save(page):
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("button", name="Save", exact=True)).to_have_count(0)
    settled(page)  # the form may stand there for a moment more, beside the row


def test_a_trainer_aligns_three_rows_and_takes_the_workbook_away(server, laptop, tmp_path):
    start(laptop, server, "Urban services")
    for focus, project, code, goal in ROWS:
        add_row(laptop, focus, project, code)
        expect(laptop.get_by_label("SDG number", exact=True).last).to_have_value(re.compile(f"^{goal} ·"))
        save(laptop)
        expect(laptop.get_by_text(project)).to_be_visible()
    with laptop.expect_download() as download:
        laptop.get_by_role("button", name="Export to Excel").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert file.name == "sdg-alignment-urban-services.xlsx"
    classic = openpyxl.load_workbook(file).worksheets[0]
    cells = [cell.value for row in classic.iter_rows() for cell in row]
    for focus, project, _, _ in ROWS:
        assert focus in cells
        assert project in cells


def test_a_row_is_filled_in_by_one_press_and_the_focus_never_goes_to_the_top_of_the_page(server, laptop):
    start(laptop, server, "Urban services")
    laptop.get_by_role("button", name="Add").last.click()
    project, edit = laptop.get_by_label("Project example"), laptop.get_by_role("button", name="Edit", exact=True)
    project.fill("Kiosks with tap water")
    expect(laptop.get_by_text("Because you wrote “Kiosks with tap water”").first).to_be_visible()
    laptop.keyboard.press("Alt+Enter")
    expect(laptop.get_by_label("SDG indicator", exact=True)).to_have_value(re.compile("^6.1.1 ·"))
    expect(laptop.get_by_label(re.compile("^Why"))).to_have_value(re.compile("tap water.+6.1 is about"))
    expect(project).to_be_focused()
    save(laptop)
    expect(edit).to_be_focused()
    laptop.keyboard.press("Enter")
    expect(project).to_be_visible()
    laptop.keyboard.press("Control+Enter")
    expect(project).to_have_count(0)
    expect(edit).to_be_focused()


def test_on_a_phone_a_tap_takes_a_suggestion_and_the_focus_goes_to_the_row_that_is_saved(server, phone):
    start(phone, server, "Urban services")
    phone.get_by_role("button", name="Add").last.click()
    phone.get_by_label("Project example").fill("Kiosks with tap water")
    phone.get_by_role("button", name="Use 6.1").tap()
    expect(phone.get_by_label("SDG indicator", exact=True)).to_have_value(re.compile("^6.1.1 ·"))
    expect(phone.get_by_label("Project example")).to_be_focused()
    save(phone)
    expect(phone.get_by_role("button", name="Edit", exact=True)).to_be_focused()


def test_what_was_typed_and_not_saved_survives_a_reload_without_leaving_the_field(server, laptop):
    start(laptop, server, "Half typed")
    laptop.get_by_role("button", name="Add the first row").click()
    laptop.get_by_label("Project example").press_sequentially("A thought not finished", delay=5)
    laptop.wait_for_timeout(1500)
    says(laptop, "What you type is kept")
    expect(laptop.get_by_label("Project example")).to_be_focused()
    laptop.reload()
    expect(laptop.get_by_label("Project example")).to_have_value("A thought not finished")


def test_all_rows_typed_ahead_of_a_busy_server_are_kept_when_the_page_is_left(server, store, laptop):
    start(laptop, server, "Urban services")
    laptop.get_by_role("button", name="Add").last.click()
    expect(laptop.get_by_label("Strategic focus")).to_be_focused()
    with store.writing():  # nobody else writes meanwhile
        for focus in ("One", "Two"):
            laptop.keyboard.type(focus)
            laptop.keyboard.press("Control+Enter")
        laptop.keyboard.type("Thr")
        address = laptop.url
        laptop.goto("about:blank")
    sheet = re.search(r"sheet=(\w+)", address)[1]
    until(lambda: [row.strategic_focus for row in store.sheet(sheet).rows] == ["One", "Two"])
    laptop.goto(address)
    expect(laptop.get_by_label("Strategic focus")).to_have_value("Thr")
    assert len(store.sheet(sheet).rows) == 2


def says(page, sentence):
    note = page.locator(".typed-state span").filter(visible=True)
    expect(note).to_have_text(re.compile(f"^{sentence}"))


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system cannot hold a server still for a while")
def test_the_form_says_whether_what_was_typed_is_saved(server, phone):
    start(phone, server, "At the end of the corridor")
    phone.get_by_role("button", name="Add the first row").click()
    says(phone, "What you type is kept")
    project = phone.get_by_label("Project example")
    place = project.bounding_box()
    project.press_sequentially("Leak", delay=5)
    says(phone, "What you type is kept")
    server.hold()
    project.press_sequentially(" detection", delay=5)
    says(phone, "Saving")
    says(phone, "Not saved yet")
    assert project.bounding_box() == place  # nothing jumps under the fingers
    server.let_go()
    says(phone, "What you type is kept")
    server.kill()
    project.press_sequentially(" and repair", delay=5)
    says(phone, "Not saved yet")
    server.start()
    says(phone, "What you type is kept")
    phone.reload()
    expect(project).to_have_value("Leak detection and repair")


def test_a_killed_server_loses_no_saved_row_and_no_typed_word(server, laptop):
    start(laptop, server, "Power cut")
    add_row(laptop, *ROWS[0][:3])
    save(laptop)
    expect(laptop.get_by_text(ROWS[0][1])).to_be_visible()
    laptop.get_by_role("button", name="Add a row").click()
    laptop.get_by_label("Project example").press_sequentially("Typed before the cut", delay=5)
    laptop.wait_for_timeout(1500)
    says(laptop, "What you type is kept")
    server.kill()
    server.start()
    laptop.reload()
    expect(laptop.get_by_text(ROWS[0][1])).to_be_visible()
    expect(laptop.get_by_label("Project example")).to_have_value("Typed before the cut")


def test_an_indicator_of_another_goal_is_put_right_on_a_phone(server, phone):
    start(phone, server, "On the phone")
    phone.get_by_role("button", name="Add the first row").click()
    choose(phone, "SDG number", "11")
    choose(phone, "SDG indicator", "6.3.1")
    expect(phone.get_by_text("belongs to goal 6")).to_be_visible()
    phone.get_by_role("button", name="Use 6.3 ").click()
    expect(phone.get_by_text("belongs to goal 6")).to_have_count(0)
    save(phone)
    expect(phone.get_by_text("Share of wastewater safely treated")).to_be_visible()


def test_nothing_is_asked_of_the_internet(server, laptop):
    asked = []
    laptop.on("request", lambda request: asked.append(request.url))
    start(laptop, server, "No internet here")
    for page in ("goals", "examples", "history", "atlas"):
        laptop.goto(f"{server.address}/{page}")
        expect(laptop.get_by_role("heading").first).to_be_visible()
        laptop.wait_for_timeout(500)
    own = (server.address, server.address.replace("http", "ws"), "data:", "blob:")
    assert [url for url in asked if not url.startswith(own)] == []


def test_the_menu_of_a_phone_gives_way_to_the_chosen_page_in_both_directions_of_writing(server, phone):
    # The second time as a cheap phone, which has the menu and the next page before it has run our script.
    processor = phone.context.new_cdp_session(phone)
    for language, goals, slower in (("en", "The 17 goals", 1), ("ar", "الأهداف", 8)):
        processor.send("Emulation.setCPUThrottlingRate", {"rate": slower})
        phone.goto(f"{server.address}/?lang={language}")
        expect(phone.get_by_role("heading").first).to_be_visible()
        menu = phone.get_by_test_id("stSidebar")
        phone.locator("header button").first.click()
        menu.get_by_role("link", name=goals).click()
        expect(phone.get_by_role("heading").first).to_contain_text(goals)
        expect(menu).to_have_attribute("data-collapsed", "true")
        expect(menu).not_to_be_in_viewport()  # it slides


@pytest.mark.parametrize(("typed", "centre"), [("cai", "Cairo"), ("Nairobi", "Nairobi")])
@pytest.mark.parametrize("way", ["Enter", "Tab", "elsewhere"])
def test_a_centre_that_is_typed_is_taken_whichever_way_one_goes_on(server, laptop, typed, centre, way):
    laptop.goto(f"{server.address}/sheet")
    box = laptop.get_by_role("combobox", name="Centre")
    box.press_sequentially(typed)
    expect(laptop.get_by_role("option").first).to_be_visible()
    if way == "elsewhere":
        laptop.locator("h1").click()
    else:
        laptop.keyboard.press(way)
    expect(box).to_have_value(centre)
    settled(laptop)
    expect(box).to_have_value(centre)
