"""Sharing a sheet, from app.py: the links, what they give, and their end."""

from urllib.parse import parse_qs, urlsplit

import pytest
import streamlit as st

SHEET, ATLAS = "alignment/pages/sheet.py", "alignment/pages/atlas.py"


@pytest.fixture(autouse=True)
def private(monkeypatch):
    monkeypatch.setenv("SDG_WORKSHOP_ACCESS", "private")


@pytest.fixture
def sheet(stored, course):
    return stored.create_sheet(course, "ana")


@pytest.fixture
def ana(person, sheet):
    return person(SHEET, sheet=sheet.id, who="ana")


def linked(page, label):
    """The word in the link that the page shows to be passed on."""
    address = urlsplit(page.field(label).value)
    assert address.path == "/sheet"
    return parse_qs(address.query)["open"][0]


def test_a_link_to_see_shows_the_sheet_and_no_way_to_change_or_share_it(person, ana, sheet):
    word = linked(ana.press("Link to view"), "Link to view")
    bob = person(SHEET, open=word, who="bob")
    assert "Leak detection" in bob.html
    assert "You can read this sheet, not change it" in bob.reads
    assert not {"Edit", "Add a row", "Edit the heading", "Link to view", "Stop sharing"} & set(bob.buttons)


def test_the_word_of_a_link_leaves_the_address_at_once_and_what_it_gave_stays(person, ana, sheet):
    word = linked(ana.press("Link to view"), "Link to view")
    bob = person(open=word, who="bob")
    assert word not in str(bob.address)
    assert bob.address["sheet"] == sheet.id
    assert "Leak detection" in person(SHEET, sheet=sheet.id, who="bob").html
    assert "There is no sheet" in person(SHEET, sheet=sheet.id, who="cy").reads


def test_a_link_to_edit_lets_others_write(person, stored, ana, sheet):
    word = linked(ana.press("Link to edit"), "Link to edit")
    bob = person(SHEET, open=word, who="bob")
    bob.press("Edit").fill("Strategic focus", "Safer water").press("Save")
    assert stored.sheet(sheet.id).rows[0].strategic_focus == "Safer water"


def test_stopping_ends_what_was_shared(person, ana, sheet):
    word = linked(ana.press("Link to edit"), "Link to edit")
    bob = person(SHEET, open=word, who="bob")
    ana.press("Stop sharing")
    assert "Stop sharing" not in ana.buttons
    bob.app.run()
    assert "There is no sheet" in bob.reads
    assert "no longer works" in person(open=word, who="bob").reads


def test_a_published_sheet_counts_in_everybodys_atlas(person, ana, sheet):
    assert "There is nothing to show" in person(ATLAS, who="bob", **{"from": "store"}).reads
    assert len(person(ATLAS, who="ana", view="goals", **{"from": "store"}).app.get("plotly_chart")) == 1
    ana.field("Publish to the atlas").set_value(True).run()
    assert len(person(ATLAS, who="bob", view="goals", **{"from": "store"}).app.get("plotly_chart")) == 1
    ana.press("Stop sharing")
    assert not ana.field("Publish to the atlas").value
    assert "There is nothing to show" in person(ATLAS, who="bob", **{"from": "store"}).reads


@pytest.mark.parametrize("name", ["open", "secretariat"])
def test_a_word_that_somebody_made_up_is_refused_in_a_sentence(person, sheet, name):
    shown = person(who="bob", **{name: "' or 1=1 --" * 500})
    assert "no longer works" in shown.reads
    assert name not in shown.address


def test_who_opens_the_secretariats_link_finds_every_sheet(person, stored, sheet):
    word = stored.renew_secretariat()
    office = person(secretariat=word, who="office")
    assert word not in str(office.address)
    assert "Urban water" in office.buttons
    assert "Urban water" not in person(who="bob").buttons


def test_a_handout_on_paper_carries_the_link_to_edit_where_one_was_made_and_the_page_says_so(ana, sheet, monkeypatch):
    printed, real = {}, st.download_button

    def noted(label, data, *given, **named):
        printed[label] = data
        return real(label, data, *given, **named)

    monkeypatch.setattr(st, "download_button", noted)
    ana.press("Link to view")
    assert f"/sheet?open={linked(ana, 'Link to view')}" in printed["Handout to print"]().decode()
    ana.press("Link to edit")
    assert f"/sheet?open={linked(ana, 'Link to edit')}" in printed["Handout to print"]().decode()
    assert "The QR code carries the link “Link to edit”" in ana.reads
    ana.press("Stop sharing")
    assert f"/sheet?sheet={sheet.id}" in printed["Handout to print"]().decode()
