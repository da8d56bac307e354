"""Rows that somebody types or pastes while there is no line to the server, and whose page is closed before one is back.

They come back with the next page of the person, each once, whether or not the server had them after all.
"""

import re
import signal
from contextlib import suppress

import pytest
from playwright.sync_api import Error, expect

from alignment import AlignmentSheet, Kind
from alignment.store import Access, person_id
from tests.browser.people import come_as, settled, until
from tests.browser.test_table import cell, kept, paste, projects

held = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system cannot hold a server still for a while")
KEPT_HERE = "Object.keys(localStorage).filter((name) => name.startsWith('sdg-unsent'))"
PASTED = "\n".join(f"Pasted {number}" for number in range(5))


@pytest.fixture
def sheet(store):
    return store.create_sheet(AlignmentSheet(kind=Kind.COURSE, title="Urban water"), "ana")


class Hands:
    """Somebody at one browser, who writes rows of a sheet in the form, or in the table."""

    def __init__(self, page, server, store, sheet, view):
        self.server, self.store, self.sheet, self.view = server, store, sheet, view
        self.browser = page.context
        come_as(page, server, store, "ana")
        cookie = {"name": "sdg-rows-view", "value": view, "url": server.address}
        self.browser.add_cookies([cookie])
        self.come(page)

    def come(self, page):
        self.page = page
        page.goto(f"{self.server.address}/sheet?sheet={self.sheet.id}")
        if self.view == "table":
            expect(cell(page, 0, "project")).to_be_visible()
        else:
            expect(page.get_by_role("heading", name="Urban water").first).to_be_visible()
        with suppress(Error):  # what comes back is shown by a page that is loaded anew
            settled(page)

    def begin(self):
        if self.view == "table":
            rows = self.page.locator(".sheet-table tbody tr")
            cell(self.page, rows.count() - 1, "project").click()
            return
        way = self.page.get_by_role("button", name=re.compile("^Add"))
        expect(way.or_(self.page.get_by_label("Project example")).first).to_be_visible()
        if way.count():
            way.last.click()
        self.page.get_by_label("Project example").focus()

    def type(self, *rows):
        for row in rows:
            self.page.keyboard.type(row)
            if self.view == "table":
                self.page.keyboard.press("Enter")
            else:
                self.page.keyboard.press("Control+Enter")
                self.page.get_by_label("Project example").focus()

    def unsaved(self):
        place = ".table-state[data-state=unsaved]" if self.view == "table" else ".typed-state[data-typed=unsaved]"
        expect(self.page.locator(place)).to_be_visible(timeout=20_000)

    def come_again(self):
        """Close the page, and open another one of the same browser."""
        self.page.close()
        self.browser.set_offline(False)
        self.come(self.browser.new_page())

    @property
    def rows(self):
        return projects(self.store, self.sheet)

    def keeps(self):
        """What the browser keeps of what was not sent; a page that shows what came of it is loaded anew."""
        try:
            return self.page.evaluate(KEPT_HERE)
        except Error:
            return [None]

    def has(self, *rows):
        until(lambda: self.rows == list(rows) and self.keeps() == [])
        self.page.wait_for_timeout(1500)
        assert self.rows == list(rows)


@pytest.fixture(params=["rows", "table"])
def hands(request, contexts, server, store, sheet):
    return Hands(contexts(1366, 768), server, store, sheet, request.param)


def test_three_rows_typed_without_a_line_are_there_once_each_after_the_page_was_closed(hands):
    hands.begin()
    hands.browser.set_offline(True)
    hands.type("One", "Two", "Three")
    hands.unsaved()
    hands.come_again()
    hands.has("One", "Two", "Three")
    for text in ("One", "Two", "Three"):
        expect(hands.page.get_by_text(text, exact=True).first).to_be_visible()
    hands.come_again()
    hands.has("One", "Two", "Three")


@held
def test_rows_that_a_server_has_and_does_not_answer_are_there_once_each_after_the_page_was_closed(hands):
    hands.begin()
    hands.server.hold()
    hands.type("One", "Two", "Three")
    hands.unsaved()
    hands.page.close()
    hands.server.let_go()
    hands.browser.set_offline(False)
    hands.come(hands.browser.new_page())
    hands.has("One", "Two", "Three")


def test_rows_typed_while_the_line_comes_and_goes_are_there_once_each(hands):
    hands.begin()
    for row in ("One", "Two", "Three"):
        hands.browser.set_offline(True)
        hands.type(row)
        hands.page.wait_for_timeout(700)
        hands.browser.set_offline(False)
        hands.page.wait_for_timeout(700)
    hands.browser.set_offline(True)
    hands.type("Four")
    hands.unsaved()
    hands.come_again()
    hands.has("One", "Two", "Three", "Four")


def test_answers_that_are_lost_make_no_row_twice(hands):
    # The server has each message, and no page hears of it.
    hands.begin()
    for address in ("**/row/*", "**/table/*"):
        hands.page.route(address, lambda route: (route.fetch(), route.abort()))
    hands.type("One", "Two", "Three")
    hands.unsaved()
    hands.come_again()
    hands.has("One", "Two", "Three")


def test_rows_of_two_pages_without_a_line_are_all_there(hands):
    hands.begin()
    hands.browser.set_offline(True)
    hands.type("One")
    hands.unsaved()
    hands.page.close()
    hands.browser.set_offline(False)
    page = hands.browser.new_page()
    for address in ("**/row/*", "**/table/*"):
        page.route(address, lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    hands.come(page)
    hands.begin()
    hands.type("Two")
    hands.unsaved()
    hands.come_again()  # what the page says as it goes may be quicker than what the first one left
    until(lambda: sorted(hands.rows) == ["One", "Two"])
    hands.has(*hands.rows)


def test_five_rows_pasted_without_a_line_are_there_once_each_after_the_page_was_closed(contexts, server, store, sheet):
    hands = Hands(contexts(1366, 768), server, store, sheet, "table")
    hands.begin()
    hands.browser.set_offline(True)
    hands.type("Before")
    paste(hands.page, PASTED)
    hands.unsaved()
    hands.come_again()
    hands.has("Before", *PASTED.split("\n"))
    kept(hands.page)


@held
def test_five_pasted_rows_that_the_server_has_and_does_not_answer_are_there_once_each(contexts, server, store, sheet):
    hands = Hands(contexts(1366, 768), server, store, sheet, "table")
    hands.begin()
    hands.server.hold()
    paste(hands.page, PASTED)
    hands.page.close(run_before_unload=True)  # at once: the page has not noticed that the line is dead
    hands.server.let_go()
    hands.come(hands.browser.new_page())
    hands.has(*PASTED.split("\n"))


def test_nobody_who_comes_next_sees_or_sends_rows_of_another(hands):
    hands.begin()
    hands.browser.set_offline(True)
    hands.type("One", "Two")
    hands.unsaved()
    hands.page.close()
    hands.browser.set_offline(False)
    page = hands.browser.new_page()
    come_as(page, hands.server, hands.store, "ben")
    page.goto(hands.server.address)
    settled(page)
    until(lambda: page.evaluate(KEPT_HERE) == [], "the next person's page has not erased it")
    # What the first person's own page still got through as it was closed is theirs; of the next one there is nothing.
    assert {change.by for change in Access(hands.store, "ana").history(hands.sheet.id)} <= {person_id("ana")}
    assert hands.store.drafts("ben", hands.sheet.id) == {}
