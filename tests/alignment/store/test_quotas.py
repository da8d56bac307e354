from dataclasses import replace

import pytest
from sqlalchemy import text

from alignment import Alignment, AlignmentError, AlignmentSheet
from alignment.store import quotas

ROW = Alignment(project="Bus lanes", goal="11")
SHEET = AlignmentSheet(title="Urban water")


@pytest.fixture(autouse=True)
def small(monkeypatch):
    for name, number in (("SHEETS_A_DAY", 3), ("ROWS_A_DAY", 5), ("ROWS_OF_A_SHEET", 4)):
        monkeypatch.setattr(quotas, name, number)


def tomorrow(store):
    with store.writing() as connection:
        connection.execute(text("UPDATE change SET at = '2020-01-01'"))


def test_a_person_starts_so_many_sheets_a_day_and_others_are_not_kept_from_it(store):
    for _ in range(3):
        store.create_sheet(SHEET, "ann")
    with pytest.raises(AlignmentError, match="started 3 sheets within a day, the most that one browser may"):
        store.create_sheet(SHEET, "ann")
    assert len(store.sheets()) == 3
    store.create_sheet(SHEET, "bob")
    tomorrow(store)
    store.create_sheet(SHEET, "ann")


def test_putting_sheets_away_makes_no_room_for_others(store):
    for _ in range(3):
        store.delete_sheet(store.create_sheet(SHEET, "ann").id)
    with pytest.raises(AlignmentError, match="started 3 sheets"):
        store.create_sheet(SHEET, "ann")


def test_a_person_adds_so_many_rows_a_day_in_all_their_sheets_together(store):
    first, second = store.create_sheet(SHEET, "ann"), store.create_sheet(replace(SHEET, rows=(ROW, ROW)), "ann")
    for _ in range(3):
        store.add_row(first.id, ROW, person="ann")
    for add in (
        lambda: store.add_row(second.id, ROW, person="ann"),
        lambda: store.create_sheet(replace(SHEET, rows=(ROW,)), "ann"),
    ):
        with pytest.raises(AlignmentError, match="added 5 rows within a day"):
            add()
    assert len(store.sheet(second.id).rows) == 2
    store.add_row(second.id, ROW, person="bob")
    tomorrow(store)
    store.add_row(second.id, ROW, person="ann")


def test_a_sheet_holds_so_many_rows_whoever_adds_them(store):
    sheet = store.create_sheet(replace(SHEET, rows=(ROW, ROW, ROW)))
    store.add_row(sheet.id, ROW, person="ann")
    with pytest.raises(AlignmentError, match="Urban water cannot have more than 4 rows"):
        store.add_row(sheet.id, ROW, person="bob")
    with pytest.raises(AlignmentError, match="cannot have more than 4 rows"):
        store.create_sheet(replace(SHEET, rows=(ROW,) * 5))
    row = store.sheet(sheet.id).rows[0]
    store.delete_row(sheet.id, row.id, row.version)
    store.add_row(sheet.id, ROW, person="bob")


def test_what_nobody_is_named_for_is_not_counted_as_anybodys(store):
    for _ in range(5):
        store.create_sheet(replace(SHEET, rows=(ROW, ROW)))
