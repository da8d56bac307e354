from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import insert, select, update
from streamlit.runtime.context import ContextProxy

from alignment import Strength
from alignment.store.tables import change_table

HISTORY = "alignment/pages/history.py"


def test_without_a_sheet_there_is_no_history(person):
    assert "There is no sheet yet" in person(HISTORY).reads


def test_changes_are_told_and_a_row_is_restored_from_one(person, stored, course):
    sheet = stored.create_sheet(course)
    stored.save_row(sheet.id, replace(sheet.rows[0], project="Second thought"))
    reader = person(HISTORY, sheet=sheet.id)
    assert "Row changed" in reader.reads
    assert "Sheet created" in reader.reads
    change = next(c for c in stored.history(sheet.id) if c.row_id == sheet.rows[0].id and c.version == 1)
    reader.app.button(key=f"restore-{change.id}").click().run()
    assert stored.sheet(sheet.id).rows[0].project == "Leak detection"
    assert "Leak detection" in reader.html


def test_a_state_that_stands_is_not_offered_for_restoring(person, stored, course):
    stored.create_sheet(course)
    assert "Restore this" not in person(HISTORY).buttons


def test_a_long_history_is_shown_in_pieces(person, stored, course):
    sheet = stored.create_sheet(course)
    for number in range(40):
        stored.move_row(sheet.id, sheet.rows[0].id, -1 if number % 2 else 1)
    reader = person(HISTORY, sheet=sheet.id)
    assert reader.reads.count("Row moved") == 30
    reader.press("Show older changes")
    assert reader.reads.count("Row moved") == 40


def test_the_history_says_who_did_what_by_nickname_and_nothing_of_those_without_one(person, stored, course):
    sheet = stored.create_sheet(course, "nameless token")
    with stored.acting("room") as act:
        act.name_person("ann's token", "Ann *bold*")
    row = stored.save_row(sheet.id, replace(sheet.rows[0], why="Because"), "ann's token")
    stored.save_row(sheet.id, replace(row, why="For once"), "bob's token")
    reader = person(HISTORY, sheet=sheet.id, who="nameless token")
    assert reader.reads.count("by Ann") == 1
    assert reader.reads.count("by somebody") == 1
    assert reader.reads.count("by you") == 4
    assert "token" not in reader.reads


def test_a_change_is_told_field_by_field_as_a_person_reads_it(person, stored, course):
    sheet = stored.create_sheet(course)
    changed = replace(sheet.rows[0], goal="11", target="11.2", indicator="", strength=Strength.SIDE, hours=2.5)
    stored.save_row(sheet.id, changed)
    stored.save_heading(replace(sheet, centre="seoul", starts=date(2018, 5, 28)))
    told = person(HISTORY, lang="fr", sheet=sheet.id).html
    for words in ("28 mai 2018", "Séoul", "Objectif", "Secondaire", "2,5", "11.2 "):
        assert words in told
    assert told.count("Avant") == told.count("Après") == 2 + 5


def test_a_save_without_a_change_of_before_is_not_listed(person, stored, course):
    sheet = stored.create_sheet(replace(course, rows=course.rows[:1]))
    with stored.writing() as connection:
        line = connection.execute(select(change_table).where(change_table.c.row_id != "")).mappings().one()
        again = {**line, "id": None, "action": "changed", "version": 2}
        connection.execute(insert(change_table).values(again))
    reads = person(HISTORY, sheet=sheet.id).reads
    assert "Row changed" not in reads
    assert "Row added" in reads


@pytest.fixture
def last_afternoon(stored, course):
    """A sheet that was made on the last afternoon of 2025, in UTC."""
    sheet = stored.create_sheet(course)
    with stored.writing() as connection:
        connection.execute(update(change_table).values(at=datetime(2025, 12, 31, 15, 30, tzinfo=UTC)))
    return sheet


@pytest.mark.parametrize(
    ("browser", "told"),
    [
        (("Asia/Seoul", -540), "1 January 2026, 00:30"),
        (("Mexico/Nowhere", 360), "31 December 2025, 09:30"),
        ((None, None), "31 December 2025, 15:30 (UTC)"),
    ],
)
def test_a_change_is_told_in_the_time_of_the_browser(person, last_afternoon, monkeypatch, browser, told):
    zone, offset = browser
    monkeypatch.setattr(ContextProxy, "timezone", zone)
    monkeypatch.setattr(ContextProxy, "timezone_offset", offset)
    assert told in person(HISTORY, sheet=last_afternoon.id).reads.replace("\\", "")


def test_the_history_of_ones_own_sheet_is_nobody_elses_and_stays_when_the_sheet_is_deleted(person, stored, course):
    sheet = stored.create_sheet(course, "ana")
    assert "There is no sheet yet" in person(HISTORY, sheet=sheet.id, who="bob").reads
    stored.delete_sheet(sheet.id)
    owner = person(HISTORY, sheet=sheet.id, who="ana")
    assert "Sheet created" in owner.reads
    assert "Restore this" not in owner.buttons
    assert "There is no sheet yet" in person(HISTORY, sheet=sheet.id, who="bob").reads
