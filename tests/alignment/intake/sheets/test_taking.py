"""What was chosen of an import is kept as one act, and taken back as one."""

from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentSheet, LocalIndicator
from alignment.errors import AlignmentError
from alignment.intake.sheets import State, TableProblem, preview_for, take_into, take_new
from alignment.intake.sheets.previewing import preview, settled
from alignment.store import Access, StaleHeading, StaleRow
from alignment.workbook import write_workbook
from sdg_data import load_catalogue
from tests.alignment.intake.sheets.workbooks import changed, columns, document, lines

CATALOGUE = load_catalogue()
HEAD = ("STRATEGIC FOCUS", "PROJECT EXAMPLE", "SDG NUMBER", "SDG INDICATOR")


@pytest.fixture
def access(store):
    return Access(store, "trainer")


@pytest.fixture
def sheet(access, course):
    return access.create_sheet(course)


def brought(sheet, *edits):
    """The sheet's workbook after somebody changed and added lines: line, name of the column, value."""

    def on(book):
        page = book.worksheets[1]
        at = columns(page)
        for line, name, value in edits:
            page.cell(line, at[name]).value = value

    return document(changed(write_workbook(sheet, CATALOGUE), on))


MINE = ((2, "Project example", "Leaks found"), (5, "Project example", "Cool roofs"), (5, "SDG number", 11))


def test_chosen_rows_are_changed_and_added_as_one_act_that_is_taken_back_as_one(access, sheet):
    found = preview_for(access, brought(sheet, *MINE), sheet.id, "en")
    assert [row.state for row in found.rows] == [State.CHANGED, State.EQUAL, State.EQUAL, State.NEW]
    steps = take_into(access, sheet.id, found, found.ready)
    now = access.sheet(sheet.id)
    assert [row.project for row in now.rows] == ["Leaks found", "Water kiosks", "Bus lanes", "Cool roofs"]
    assert len(steps) == 2
    with access.changing_rows(sheet.id) as rows:
        rows.take_back(steps)
    assert [row.project for row in access.sheet(sheet.id).rows] == [row.project for row in sheet.rows]


def test_the_same_file_a_second_time_changes_nothing(access, sheet):
    file = brought(sheet, *MINE)
    take_into(access, sheet.id, first := preview_for(access, file, sheet.id, "en"), first.ready)
    once = access.sheet(sheet.id)
    again = preview_for(access, file, sheet.id, "en")
    assert [row.state for row in again.rows] == [State.EQUAL] * 4
    assert take_into(access, sheet.id, again, again.rows) == ()
    assert access.sheet(sheet.id) == once


def test_only_what_was_chosen_is_taken(access, sheet):
    found = preview_for(access, brought(sheet, *MINE), sheet.id, "en")
    take_into(access, sheet.id, found, found.of(State.NEW))
    assert [row.project for row in access.sheet(sheet.id).rows][::3] == ["Leak detection", "Cool roofs"]


def test_who_presses_twice_adds_once_and_can_add_again_after_taking_back(access, sheet):
    found = preview_for(access, brought(sheet, *MINE), sheet.id, "en")
    new = found.of(State.NEW)
    for _ in range(2):
        steps = take_into(access, sheet.id, found, new, word="pressed-once")
    assert len(access.sheet(sheet.id).rows) == 4
    with access.changing_rows(sheet.id) as rows:
        rows.take_back(steps)
    take_into(access, sheet.id, found, new)
    assert len(access.sheet(sheet.id).rows) == 4


def test_nothing_is_kept_where_somebody_changed_the_same_between_looking_and_taking(access, sheet):
    found = preview_for(access, brought(sheet, *MINE), sheet.id, "en")
    access.save_row(sheet.id, replace(sheet.rows[0], project="Theirs"))
    with pytest.raises(StaleRow):
        take_into(access, sheet.id, found, found.ready)
    assert [row.project for row in access.sheet(sheet.id).rows] == ["Theirs", "Water kiosks", "Bus lanes"]


def test_what_others_changed_elsewhere_in_the_row_meanwhile_stays(access, sheet):
    file = brought(sheet, *MINE)
    access.save_row(sheet.id, replace(sheet.rows[0], why="Theirs"))
    found = preview_for(access, file, sheet.id, "en")
    take_into(access, sheet.id, found, found.ready)
    row = access.sheet(sheet.id).rows[0]
    assert (row.project, row.why) == ("Leaks found", "Theirs")


def test_a_row_that_both_changed_is_asked_and_the_answer_is_kept(access, sheet):
    file = brought(sheet, *MINE)
    access.save_row(sheet.id, replace(sheet.rows[0], project="Theirs"))
    found = preview_for(access, file, sheet.id, "en")
    (conflict,) = found.of(State.CONFLICT)
    with pytest.raises(TableProblem, match="Full!C2 still has an open question"):
        take_into(access, sheet.id, found, found.rows)
    take_into(access, sheet.id, found, [settled(conflict, 0, 0, CATALOGUE)])
    assert access.sheet(sheet.id).rows[0].project == "Leaks found"


def test_the_heading_is_taken_and_taken_back_with_the_rows(access, sheet):
    def on(book):
        page = book.worksheets[0]
        for line in page.iter_rows():
            for cell in line:
                if str(cell.value).startswith("Strategic goal:"):
                    cell.value = "Strategic goal: Dry feet"

    found = preview_for(access, document(changed(write_workbook(sheet, CATALOGUE), on)), sheet.id, "en")
    assert found.heading.state is State.CHANGED
    steps = take_into(access, sheet.id, found, (), heading=True)
    assert access.sheet(sheet.id).strategic_goal == "Dry feet"
    with access.changing_rows(sheet.id) as rows:
        rows.take_back(steps)
    assert access.sheet(sheet.id).strategic_goal == sheet.strategic_goal
    access.save_heading(replace(access.heading(sheet.id), title="Theirs"))
    with pytest.raises(StaleHeading):
        take_into(access, sheet.id, found, (), heading=True)


def test_a_new_sheet_has_heading_rows_and_local_indicators(access, course):
    local = LocalIndicator(measure="Leaks per km", place="Cairo", aim_year="2030")
    rows = (replace(course.rows[0], local=local), *course.rows[1:])
    before = access.create_sheet(replace(course, rows=rows, illustrative=True))
    found = preview(brought(before), None, CATALOGUE, "en")
    made = take_new(access, found, found.ready)
    assert made.id != before.id
    bare = [replace(row, id="", author="") for row in made.rows]
    assert bare == [replace(row, id="", author="") for row in before.rows]
    assert (made.title, made.centre, made.illustrative) == ("Urban water", "cairo", True)


def test_who_may_only_read_changes_nothing(store, access, sheet):
    access.publish(sheet.id)
    stranger = Access(store, "stranger")
    found = preview(brought(sheet, *MINE), stranger.sheet(sheet.id), CATALOGUE, "en")
    with pytest.raises(AlignmentError):
        take_into(stranger, sheet.id, found, found.ready)
    assert access.sheet(sheet.id).rows == sheet.rows


def test_a_plain_list_finds_its_rows_in_the_sheet_without_ids(access, sheet):
    file = lines(HEAD, ("Safe water", "Leak detection", "6", "6.4.1"), ("Mobility", "Bus lanes", "11", "11.6.2"),
                 ("Heat", "Cool roofs", "13", ""))  # fmt: skip
    found = preview_for(access, file, sheet.id, "en")
    assert [row.state for row in found.rows] == [State.EQUAL, State.CHANGED, State.NEW]
    take_into(access, sheet.id, found, found.ready)
    assert [row.state for row in preview_for(access, file, sheet.id, "en").rows] == [State.EQUAL] * 3


def test_who_keeps_the_server_takes_files_without_being_anybody(store, sheet):
    found = preview(brought(store.sheet(sheet.id), *MINE), store.sheet(sheet.id), CATALOGUE, "en")
    take_into(store, sheet.id, found, found.ready)
    assert len(store.sheet(sheet.id).rows) == 4
    assert isinstance(take_new(store, found, found.ready), AlignmentSheet)
    assert Alignment() not in store.sheet(sheet.id).rows
