"""A sheet that two people have open in two browsers: what one saves is at the other without a run of the page."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from alignment import Alignment, AlignmentSheet, Kind
from alignment.access import Opened
from alignment.store import Access
from alignment.store.people import name_person
from tests.browser.people import come_as, in_motion, low, settled

ROWS = (
    Alignment(strategic_focus="Safe water", project="Leak detection", goal="6", target="6.4"),
    Alignment(strategic_focus="Safe water", project="Water kiosks", goal="6", target="6.1"),
    Alignment(strategic_focus="Mobility", project="Bus lanes", goal="11", target="11.2"),
)
SOON = 10_000  # milliseconds; on a quiet machine it takes one second at most
HOSTILE = "<img src=x onerror=alert(1)>"


@pytest.fixture
def sheet(store):
    made = store.create_sheet(AlignmentSheet(kind=Kind.COURSE, title="Urban water", rows=ROWS), "ana")
    word = Access(store, "ana").share(made.id, Opened.EDIT)
    for token in ("ben", "eve"):
        Access(store, token).open_link(word)
    with store.writing() as connection:
        name_person(connection, "ben", "Ben")
        name_person(connection, "ana", "")
    return made


@pytest.fixture
def show(contexts, server, store, sheet):
    def opened(token, width=1366, height=768, language="en", view="rows"):
        page = contexts(width, height)
        come_as(page, server, store, token)
        page.context.add_cookies([{"name": "sdg-rows-view", "value": view, "url": server.address}])
        page.goto(f"{server.address}/sheet?sheet={sheet.id}&lang={language}")
        expect(page.locator(".st-key-sheet-rows")).to_contain_text("Leak detection")
        settled(page)
        return page

    return opened


def also_here(page):
    return page.locator(".also-here")


def row(page, sheet, place):
    return page.locator(f".st-key-sheet-row-{sheet.rows[place].id}")


def projects(page):
    """The rows as they stand below each other on the screen."""
    found = page.locator(".st-key-sheet-rows .row:not(.titles)").evaluate_all(
        "all => all.map(row => [row.getBoundingClientRect().top, row.checkVisibility(), "
        "row.querySelector('.project').innerText]).filter(([, seen]) => seen).sort(([a], [b]) => a - b)"
    )
    return [project for _, _, project in found]


def test_a_row_that_one_saves_is_at_the_other_who_goes_on_typing(show, store, sheet):
    ana, ben = in_motion(show("ana")), in_motion(show("ben"))
    expect(also_here(ana)).to_contain_text("Ben")
    ana.get_by_role("button", name="Add a row").click()
    ana.locator("[name=project]").press_sequentially("Half a thou")
    row(ben, sheet, 1).get_by_role("button", name="Edit").click()
    ben.locator("[name=project]").fill("Water kiosks in every district")
    ben.get_by_role("button", name="Save", exact=True).click()
    expect(row(ana, sheet, 1)).to_contain_text("in every district", timeout=SOON)
    ben.get_by_role("button", name="Add a row").click()
    ben.locator("[name=project]").fill("Riverbank parks")
    ben.get_by_role("button", name="Save", exact=True).click()
    expect(ana.locator(".arrived-row")).to_contain_text("Riverbank parks", timeout=SOON)
    ana.keyboard.type("ght")
    expect(ana.locator("[name=project]")).to_be_focused()
    expect(ana.locator("[name=project]")).to_have_value("Half a thought")
    ana.get_by_role("button", name="Save", exact=True).click()
    expect(ben.locator(".st-key-sheet-rows")).to_contain_text("Half a thought", timeout=SOON)
    expected = ["Leak detection", "Water kiosks in every district", "Bus lanes", "Riverbank parks", "Half a thought"]
    for page in (ana, ben):
        expect(page.locator(".arrived-row")).to_have_count(0)  # the page has run, and every row has its buttons
        settled(page)
        assert projects(page) == expected


def test_rows_that_are_added_in_between_moved_and_deleted_come_without_a_run_of_the_page(show, store, sheet):
    ana = show("ana")
    ana.get_by_role("button", name="Add a row").click()
    ana.locator("[name=project]").press_sequentially("Mine")  # while somebody types the page does not run
    ben = Access(store, "ben")
    ben.add_row(sheet.id, Alignment(project=HOSTILE), sheet.rows[0].id)
    expect(ana.locator(".arrived-row .project")).to_have_text(HOSTILE, timeout=SOON)
    assert projects(ana) == ["Leak detection", HOSTILE, "Water kiosks", "Bus lanes"]
    ben.move_row(sheet.id, sheet.rows[2].id, by=-3)
    expect(row(ana, sheet, 2).locator(".number")).to_have_text("1.", timeout=SOON)
    assert projects(ana) == ["Bus lanes", "Leak detection", HOSTILE, "Water kiosks"]
    ben.delete_row(sheet.id, sheet.rows[0].id, 1)
    expect(row(ana, sheet, 0)).to_be_hidden(timeout=SOON)
    assert projects(ana) == ["Bus lanes", HOSTILE, "Water kiosks"]
    expect(ana.locator("[name=project]")).to_have_value("Mine")
    expect(ana.locator("[name=project]")).to_be_focused()
    ana.keyboard.press("Escape")
    expect(ana.locator(".arrived-row")).to_have_count(0)
    settled(ana)
    assert projects(ana) == ["Bus lanes", HOSTILE, "Water kiosks"]


def test_the_page_follows_once_nobody_types(show, store, sheet):
    ana = show("ana")
    Access(store, "ben").add_row(sheet.id, Alignment(project="Schools", goal="4"))
    expect(ana.locator(".arrived-row")).to_contain_text("Schools", timeout=SOON)
    expect(ana.locator(".st-key-sheet-rows").get_by_role("button", name="Edit")).to_have_count(4)
    expect(ana.locator(".goal-panel li", has_text="Quality education")).to_contain_text("1 row")


def test_who_types_in_a_row_stands_at_it_and_who_leaves_is_gone(show, store, sheet):
    ana, ben = show("ana"), show("ben", 390, 844)
    expect(also_here(ana)).to_contain_text("Also here: \u2068Ben\u2069")
    expect(also_here(ben)).to_contain_text("1 other person has this sheet open")  # Ana gave no name
    row(ben, sheet, 2).get_by_role("button", name="Edit").click()
    ben.locator("[name=why]").press_sequentially("Because")
    expect(row(ana, sheet, 2)).to_contain_text("Writing here: \u2068Ben\u2069")
    row(ana, sheet, 2).get_by_role("button", name="Edit").click()
    expect(ana.locator(f".st-key-form-{sheet.rows[2].id}")).to_contain_text("Writing here")
    ben.close()
    expect(also_here(ana)).to_have_count(0)
    expect(ana.locator(".row-writing")).to_have_count(0)


def test_who_gives_a_nickname_is_known_by_it_at_once_and_a_thumb_finds_everything_above_the_rows(show):
    ana, ben = show("ana"), show("ben", 390, 844, "ar")
    ana.get_by_role("button", name="No nickname").click()
    ana.get_by_role("textbox", name="Your nickname").fill(HOSTILE)
    ana.keyboard.press("Enter")
    expect(also_here(ben)).to_contain_text(HOSTILE)
    assert low(ben, ".st-key-sheet-views") == []
    assert ben.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_line_that_was_cut_comes_back_with_what_was_missed(show, store, sheet, server):
    ana = show("ana")
    ana.context.set_offline(True)
    Access(store, "ben").save_row(sheet.id, replace(sheet.rows[0], project="Missed"))
    ana.wait_for_timeout(500)
    ana.context.set_offline(False)
    expect(row(ana, sheet, 0)).to_contain_text("Missed")


def test_a_link_to_edit_that_is_stopped_takes_the_buttons_from_the_open_page(show, store, sheet):
    ben = show("ben")
    Access(store, "ana").stop_sharing(sheet.id)
    expect(ben.get_by_text("You can read this sheet, not change it")).to_be_visible()
    expect(ben.get_by_role("button", name="Edit")).to_have_count(0)


def test_the_table_is_told_as_well_and_says_who_is_there(show, store, sheet):
    ana, _ = show("ana", view="table"), show("ben")
    expect(also_here(ana)).to_contain_text("Ben")
    Access(store, "ben").save_row(sheet.id, replace(sheet.rows[0], project="From the rows"))
    expect(ana.locator(".sheet-table")).to_contain_text("From the rows", timeout=SOON)
