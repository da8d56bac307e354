import io
from dataclasses import replace

import pytest
import streamlit as st
from openpyxl import load_workbook

from alignment import Kind
from exercises.workshop.address import ADDRESS_VARIABLE
from exercises.workshop.workshops import Workshops
from tests.drafts import typed_only


def test_home_offers_to_join_to_align_and_to_run_a_workshop(person):
    home = person()
    for text in ("Join a workshop", "Align a course or city plan", "Run a workshop"):
        assert text in home.reads


def test_home_leads_to_where_a_programme_or_a_table_comes_in(person):
    assert "Import a programme or a table" in {link.proto.label for link in person().app.get("page_link")}


def test_a_sheet_is_started_with_a_title_and_opens(person, stored):
    trainer = person().type("Title", "Urban water").press("Start aligning")
    (summary,) = stored.sheets()
    assert summary.title == "Urban water"
    assert "Add the first row" in trainer.buttons
    assert trainer.address["sheet"] == summary.id


def test_the_form_is_empty_again_for_the_next_sheet(person):
    trainer = person().fill("Centre", "cairo").type("Title", "Urban water").press("Start aligning")
    trainer.go("exercises/pages/home.py")
    assert (trainer.field("Title").value, trainer.field("Centre").value) == ("", None)


def test_a_sheet_without_a_title_is_not_started_and_the_rule_is_said(person, stored):
    home = person().press("Start aligning")
    assert "needs a title" in home.reads
    assert stored.sheets() == ()


def test_what_was_typed_at_home_survives_a_reload(person):
    home = typed_only(person().fill("Centre", "cairo"), "Title", "Half a title")
    again = home.reload("")
    assert again.field("Title").value == "Half a title"
    assert again.field("Centre").value == "cairo"


def test_what_was_typed_at_home_survives_work_on_another_page(person, stored, course):
    sheet = stored.create_sheet(course)
    home = typed_only(person(sheet=sheet.id).fill("Centre", "cairo"), "Title", "Half a title")
    home.go("alignment/pages/sheet.py").press("Edit").press("Save")
    home.go("exercises/pages/home.py")
    assert (home.field("Title").value, home.field("Centre").value) == ("Half a title", "cairo")


@pytest.mark.parametrize(("address", "letters"), [("https://sdg.example.org", 8), ("http://192.168.1.20:8501", 6)])
def test_a_workshop_on_the_internet_has_a_longer_code(person, stored, monkeypatch, address, letters):
    monkeypatch.setenv(ADDRESS_VARIABLE, address)
    home = person().press("Start a workshop")
    assert len(Workshops(stored).workshop(home.address["workshop"]).code) == letters


def test_home_goes_on_with_a_sheet_that_is_there(person, stored, course):
    sheet = stored.create_sheet(course)
    home = person()
    assert "Cairo · 3 rows" in home.reads
    home.press("Urban water")
    assert home.address["sheet"] == sheet.id
    assert "Leak detection" in home.html


def test_a_deleted_sheet_is_no_longer_offered(person, stored, course):
    stored.delete_sheet(stored.create_sheet(course).id)
    assert "Urban water" not in person().buttons


def test_deleting_asks_first_and_the_sheet_can_be_kept(person, stored, course):
    sheet = stored.create_sheet(course, "ana")
    home = person(who="ana").press("Delete")
    assert "stays there for 30 days" in home.reads
    home.press("Keep it")
    assert [summary.id for summary in stored.sheets()] == [sheet.id]
    assert "Keep it" not in home.buttons


def test_a_deleted_sheet_lies_in_its_owners_bin_and_is_brought_back_from_there(person, stored, course):
    sheet = stored.create_sheet(course, "ana")
    home = person(who="ana").press("Delete").press("Move to the bin")
    assert stored.sheets() == ()
    assert "Urban water" not in home.buttons
    assert "Restore" not in person(who="bob").buttons
    again = person(who="ana").press("Restore")
    assert [summary.id for summary in stored.sheets()] == [sheet.id]
    assert "Restore" not in again.buttons


def test_ones_own_sheets_come_first_and_others_sheets_in_the_room_cannot_be_deleted(person, stored, course):
    stored.create_sheet(replace(course, title="Mine"), "ana")
    stored.create_sheet(replace(course, title="Another's"), "bob")
    home = person(who="ana")
    opened = [button.label for button in home.app.button if (button.key or "").startswith("open-")]
    assert opened == ["Mine", "Another's"]
    assert home.buttons.count("Delete") == 1
    assert home.reads.count("yours") == 1


def test_on_the_internet_nobody_sees_anothers_sheet(person, stored, course, monkeypatch):
    monkeypatch.setenv("SDG_WORKSHOP_ACCESS", "private")
    sheet = stored.create_sheet(course, "bob")
    assert "Urban water" not in person(who="ana").buttons
    assert "There is no sheet" in person("alignment/pages/sheet.py", sheet=sheet.id, who="ana").reads
    assert "Leak detection" in person("alignment/pages/sheet.py", sheet=sheet.id, who="bob").html


def test_the_secretariat_makes_its_link_anew_sees_it_once_and_others_belong_no_longer(person, stored):
    word = stored.renew_secretariat()
    other = person(who="bob", secretariat=word)
    home = person(who="office", secretariat=word)
    assert "One other person has opened the link" in home.reads
    home.press("New link for the secretariat")
    link = home.field("Secretariat").value
    assert "Nobody else has opened the link" in home.reads
    assert home.press("I have saved it").app.text_input != []
    assert link not in [field.value for field in home.app.text_input]
    other.app.run()
    assert "New link for the secretariat" not in other.buttons
    again = person(who="bob", secretariat=link.rpartition("=")[2])
    assert "New link for the secretariat" in again.buttons


def test_nobody_else_sees_anything_of_the_secretariat(person, stored):
    stored.renew_secretariat()
    home = person(who="ana")
    assert "ecretariat" not in home.reads
    assert "New link for the secretariat" not in home.buttons


@pytest.mark.parametrize(("kind", "named"), [("course", "Course"), ("city_plan", "City plan")])
def test_home_gives_the_empty_handout_for_a_course_or_a_city_plan(person, monkeypatch, kind, named):
    found, real = {}, st.download_button

    def noted(label, data, *given, **named):
        found[label] = data
        return real(label, data, *given, **named)

    monkeypatch.setattr(st, "download_button", noted)
    person().app.button_group(key="handout-kind").set_value(Kind(kind)).run()
    page = load_workbook(io.BytesIO(found["Handout in Excel"]())).worksheets[0]
    assert page["A3"].value == f"SDG alignment · {named}"
    assert f"SDG alignment · {named}" in found["Handout to print"]().decode()
