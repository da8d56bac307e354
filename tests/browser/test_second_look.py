"""A second look on two phones: a pair says what it thinks of each proposal, and what it agrees on is in a sheet."""

import pytest
from playwright.sync_api import expect

from alignment.store import open_store
from tests.browser.people import come_as, low, settled
from tests.exercises.second_look.conftest import Looking


@pytest.fixture
def room(server):
    """Ana's course of three proposals lies before her and Ben."""
    store = open_store(server.database)
    room = Looking(store, "second-look", groups=("Red", "Blue"))
    for who in ("ana", "ben"):
        room.join(who, who.title(), "Red")
    room.bring(count=3).deal()
    yield room
    store.close()


def test_a_pair_presses_one_thumb_a_proposal_and_what_it_agrees_on_goes_into_a_sheet(server, room, phone, contexts):
    others = contexts(390, 844)
    for page, who, thumbs in ((phone, "ana", ("yes", "no", "yes")), (others, "ben", ("yes", "no", "unsure"))):
        come_as(page, server, room.store, who)
        page.goto(f"{server.address}/room?workshop={room.workshop.id}")
        for number, thumb in enumerate(thumbs, 1):
            expect(page.locator(".look-card")).to_contain_text(f"Bus lanes {number}")
            settled(page)
            assert low(page, ".stMain") == []
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            page.locator(f".st-key-look-{thumb}-{number} button").click()
        expect(page.get_by_text("You have looked at all of yours")).to_be_visible()
    room.reveal()
    expect(others.get_by_text("To talk about").first).to_be_visible()
    expect(others.locator(".st-key-second-look-thumbs")).to_have_count(0)
    phone.get_by_role("button", name="Add the agreed row to the sheet").click()
    expect(phone.get_by_text("1 agreed row is in the sheet.").first).to_be_visible()
    (sheet,) = room.snapshot.sheets.values()
    assert [row.project for row in sheet.rows] == ["Bus lanes 1"]
