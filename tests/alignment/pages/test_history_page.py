from dataclasses import replace

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
        stored.move_row(sheet.id, sheet.rows[0].id, 1 if number % 2 else -1)
    reader = person(HISTORY, sheet=sheet.id)
    assert reader.reads.count("Row moved") == 30
    reader.press("Show older changes")
    assert reader.reads.count("Row moved") == 40


def test_the_history_says_who_did_what_by_nickname_and_nothing_of_those_without_one(person, stored, course):
    sheet = stored.create_sheet(course, "nameless token")
    with stored.acting("room") as act:
        act.name_person("ann's token", "Ann *bold*")
    stored.save_row(sheet.id, replace(sheet.rows[0], why="Because"), "ann's token")
    reader = person(HISTORY, sheet=sheet.id, who="nameless token")
    assert reader.reads.count("by Ann") == 1
    assert "token" not in reader.reads


def test_the_history_of_ones_own_sheet_is_nobody_elses_and_stays_when_the_sheet_is_deleted(person, stored, course):
    sheet = stored.create_sheet(course, "ana")
    assert "There is no sheet yet" in person(HISTORY, sheet=sheet.id, who="bob").reads
    stored.delete_sheet(sheet.id)
    owner = person(HISTORY, sheet=sheet.id, who="ana")
    assert "Sheet created" in owner.reads
    assert "Restore this" not in owner.buttons
    assert "There is no sheet yet" in person(HISTORY, sheet=sheet.id, who="bob").reads
