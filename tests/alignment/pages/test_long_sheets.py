"""A sheet that is longer than what a page shows at once; here that is three rows."""

import pytest

from alignment import Alignment, AlignmentSheet

SHEET = "alignment/pages/sheet.py"


@pytest.fixture
def sheet(stored, monkeypatch):
    monkeypatch.setattr("alignment.rows.parts.AT_ONCE", 3)
    rows = tuple(Alignment(project=f"Project {letter}", goal="11") for letter in "ABCDEFGH")
    return stored.create_sheet(AlignmentSheet(title="A long course", rows=rows))


@pytest.fixture
def trainer(person, sheet):
    return person(SHEET, sheet=sheet.id)


def shown(trainer):
    return "".join(letter for letter in "ABCDEFGHIJ" if f"Project {letter}<" in trainer.html)


def scrolls(trainer):
    return [element for element in trainer.app.get("html") if "toTop();" in element.proto.body]


def test_a_long_sheet_is_shown_in_parts_with_a_way_to_each(trainer):
    assert shown(trainer) == "ABC"
    assert trainer.field("Rows on this page").options == [
        "Rows 1 to 3 of 8", "Rows 4 to 6 of 8", "Rows 7 to 8 of 8",
    ]  # fmt: skip
    trainer.press("Rows 4 to 6 of 8")
    assert shown(trainer) == "DEF"
    assert ">4.<" in trainer.html
    assert scrolls(trainer)
    trainer.app.run()
    assert not scrolls(trainer)
    trainer.fill("Rows on this page", 2)
    assert shown(trainer) == "GH"
    assert "Rows 1 to 3 of 8" not in trainer.buttons
    trainer.press("Rows 4 to 6 of 8")
    assert shown(trainer) == "DEF"


def test_a_short_sheet_has_no_parts(person, stored, course):
    opened = person(SHEET, sheet=stored.create_sheet(course).id)
    assert not [field for field in opened.app.selectbox if field.label == "Rows on this page"]


def test_a_new_row_is_in_sight_once_it_is_saved(trainer, stored, sheet):
    trainer.press("Add a row").fill("Project example", "Project I").press("Save")
    assert shown(trainer) == "GHI"
    assert stored.sheet(sheet.id).rows[-1].project == "Project I"


def test_a_row_that_is_moved_over_the_edge_of_a_part_stays_in_sight(trainer):
    trainer.choose("More", "Move down", 2)
    assert shown(trainer) == "CEF"
    assert trainer.html.index("Project C<") < trainer.html.index("Project E<")
    trainer.choose("More", "Move up", 0)
    assert shown(trainer) == "ABC"
    trainer.choose("More", "Duplicate", 2)
    assert shown(trainer) == "CDE"


def test_a_draft_is_opened_in_its_part_after_a_reload_and_left_for_another_part(trainer):
    trainer.press("Rows 4 to 6 of 8").press("Edit", 1).fill("Project example", "Half a thought")
    again = trainer.reload(SHEET)
    assert shown(again) == "DF"
    assert again.field("Project example").value == "Half a thought"
    again.press("Rows 1 to 3 of 8")
    assert shown(again) == "ABC"
    again.press("Rows 4 to 6 of 8")
    assert again.field("Project example").value == "Half a thought"


def test_a_deleted_row_comes_back_where_it_was(trainer, stored, sheet):
    trainer.fill("Rows on this page", 2).choose("More", "Delete", 1)
    assert shown(trainer) == "G"
    assert "Row 8 is deleted" in trainer.reads
    trainer.press("Undo")
    assert shown(trainer) == "GH"


def test_a_part_that_is_no_more_gives_way_to_the_last_one(trainer, stored, sheet):
    trainer.fill("Rows on this page", 2)
    for row in sheet.rows[4:]:
        stored.delete_row(sheet.id, row.id, 1)
    trainer.app.run()
    assert shown(trainer) == "D"


def test_a_row_brought_back_from_the_history_is_in_sight(trainer, stored, sheet):
    stored.delete_row(sheet.id, sheet.rows[7].id, 1)
    trainer.go("alignment/pages/history.py").press("Restore this")
    assert shown(trainer) == "GH"


def test_who_may_only_read_has_the_same_parts(person, stored, sheet):
    with stored.acting("w1") as act:
        act.lock_sheet(sheet.id, locked=True)
    reader = person(SHEET, sheet=sheet.id)
    assert shown(reader) == "ABC"
    reader.press("Rows 4 to 6 of 8")
    assert shown(reader) == "DEF"
