"""The rows of many centres' files in one workbook."""

from dataclasses import replace

import pytest

from alignment import AlignmentSheet, known_samples
from alignment.ground.wording import languages
from alignment.intake.sheets import merge
from alignment.intake.sheets.previewing import preview
from alignment.workbook import write_workbook
from sdg_data import load_catalogue
from tests.alignment.intake.sheets.workbooks import changed, document, full

CATALOGUE = load_catalogue()
CAIRO = replace(known_samples()["cairo-riverfront"].sheet, id="cairo", revision=2)
WATER = known_samples()["seoul-water-management"].sheet


def looked_at(content, name):
    return preview(document(content, name), None, CATALOGUE, "en")


def file(sheet, name, language="en"):
    return looked_at(write_workbook(sheet, CATALOGUE, language), name)


@pytest.mark.parametrize("language", list(languages()))
def test_the_rows_of_all_files_stand_in_one_table_that_can_be_read_again(language):
    files = [file(CAIRO, "cairo.xlsx"), file(WATER, "seoul.xlsx", "ko")]
    merged = merge(files, CATALOGUE, language)
    own = [*CAIRO.rows, *WATER.rows]
    assert (merged.rows, merged.open) == (len(own), 0)
    again = looked_at(merged.content, "all.xlsx")
    codes = [(row.row.project, row.row.goal, row.row.target, row.row.indicator, row.row.link) for row in again.rows]
    assert codes == [(row.project, row.goal, row.target, row.indicator, row.link) for row in own]


def test_what_is_still_to_be_asked_is_listed_with_its_file_and_cell_and_no_row():
    content = changed(write_workbook(CAIRO, CATALOGUE), full({"Hours": "long"}))
    merged = merge([looked_at(content, "cairo.xlsx")], CATALOGUE, "en")
    assert (merged.rows, merged.open) == (len(CAIRO.rows) - 1, 1)
    texts = [cell.text for table in document(merged.content).tables for line in table.lines for cell in line]
    assert "cairo.xlsx" in texts
    assert any(text.startswith("Full!P2: “long” is not a number of hours") for text in texts)


def test_of_several_files_of_one_sheet_the_latest_stands_and_the_other_is_named():
    later = replace(CAIRO, revision=3, rows=CAIRO.rows[:1])
    merged = merge([file(CAIRO, "old.xlsx"), file(later, "new.xlsx")], CATALOGUE, "en")
    assert (merged.rows, merged.open) == (1, 1)
    empty = AlignmentSheet(title="Nothing yet")
    assert merge([file(empty, "empty.xlsx")], CATALOGUE, "en").rows == 0
