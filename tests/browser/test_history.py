"""The browser's own history: a visit of a page is one entry, and Back shows what was there, in the language chosen."""

from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from alignment import Alignment, AlignmentSheet, Kind
from alignment.access import Opened
from alignment.store import Access, open_store
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops
from tests.browser.people import choose_language, low, settled

PAGES = ("/sheet", "/examples", "/goals", "/atlas", "/history")


@pytest.fixture
def sheets(server):
    """Two sheets that stand in everybody's list."""
    store = open_store(server.database)
    yield [store.create_sheet(AlignmentSheet(kind=Kind.COURSE, title=title)) for title in ("Water", "Streets")]
    store.close()


def visit(page, path):
    page.locator(f'[data-testid="stTopNavLink"][href$="{path}"]').click()
    settled(page)
    assert urlsplit(page.url).path == path


def entries(page):
    return page.evaluate("history.length")


def test_five_visits_are_five_entries_and_five_times_back_is_home_in_the_language_that_was_chosen(laptop, server):
    laptop.goto(server.address)
    settled(laptop)
    before = entries(laptop)
    visit(laptop, PAGES[0])
    choose_language(laptop, "fr")
    for path in PAGES[1:]:
        visit(laptop, path)
    assert entries(laptop) == before + len(PAGES)
    for path in (*PAGES[-2::-1], "/"):
        laptop.go_back()
        settled(laptop)
        assert urlsplit(laptop.url).path == path
        assert urlsplit(laptop.url).query == "lang=fr"
    expect(laptop.get_by_role("heading", name="À quels objectifs contribue")).to_be_visible()


def test_back_and_forward_open_the_sheet_of_their_address(laptop, server, sheets):
    laptop.goto(server.address)
    settled(laptop)
    before = entries(laptop)
    for sheet in sheets:
        laptop.locator(f".st-key-open-{sheet.id} button").click()
        expect(laptop.get_by_role("heading", name=sheet.title)).to_be_visible()
        settled(laptop)
        visit(laptop, "/")
    assert entries(laptop) == before + 4
    for go, title in (*((laptop.go_back, title) for title in ("Streets", "", "Water", "")),
                      *((laptop.go_forward, title) for title in ("Water", "", "Streets"))):  # fmt: skip
        go()
        settled(laptop)
        expect(laptop.get_by_role("heading", name=title or "Which goals does your course")).to_be_visible()


def test_on_a_phone_nothing_to_press_in_a_sheets_history_is_lower_than_a_thumb(phone, server, sheets):
    store = open_store(server.database)
    store.save_heading(replace(sheets[0], title="Clean water"))
    row = store.add_row(sheets[0].id, Alignment(project="Wells"))
    store.save_row(sheets[0].id, replace(row, project="Deeper wells"))
    store.close()
    phone.goto(f"{server.address}/history?sheet={sheets[0].id}")
    settled(phone)
    expect(phone.get_by_role("button", name="Restore this")).to_be_visible()
    assert low(phone, '[data-testid="stMain"]') == []


@pytest.fixture
def words(server):
    """Links with a word: what follows the address of the app in each, and the pages that it leads over."""
    store = open_store(server.database)
    sheet = store.create_sheet(AlignmentSheet(kind=Kind.COURSE, title="Shared"), "owner")
    workshops = Workshops(store)
    workshop, _ = workshops.create(Workshop(name="Brussels"))
    workshops.join(workshop, "ana", "Ana")
    yield {
        "join": (f"/?join={workshop.word}", ("/", "/room")),
        "open": (f"/sheet?open={Access(store, 'owner').share(sheet.id, Opened.VIEW)}", ("/sheet",)),
        "secretariat": (f"/?secretariat={store.renew_secretariat()}", ("/",)),
        "pass": (f"/room?workshop={workshop.id}&pass={store.make_pass('ana')}", ("/room",)),
    }
    store.close()


@pytest.mark.parametrize("name", ["join", "open", "secretariat", "pass"])
def test_a_link_with_a_word_is_an_entry_for_each_page_and_no_entry_has_the_word(contexts, server, words, name):
    page, (link, over) = contexts(390, 844), words[name]
    page.goto(f"{server.address}/goals")
    settled(page)
    before = entries(page)
    page.goto(server.address + link)
    settled(page)
    assert (urlsplit(page.url).path, entries(page)) == (over[-1], before + len(over))
    assert f"{name}=" not in page.url
    for path in (*over[-2::-1], "/goals"):
        page.go_back()
        settled(page)
        assert urlsplit(page.url).path == path
        assert f"{name}=" not in page.url
