"""A file that is looked at without being kept: what is counted of it, and what is not, is said."""

from dataclasses import replace

import pytest

from alignment import LocalIndicator, known_samples
from alignment.ground.wording import languages, wording
from alignment.intake.errors import PACKAGE
from alignment.intake.markup import counted_file
from alignment.intake.pasted import read_pasted
from alignment.intake.sheets import TableProblem, counted_rows, look_into, sheet_to_count
from alignment.workbook import write_workbook
from sdg_data import load_catalogue
from tests.alignment.intake.sheets.workbooks import changed, document, full, lines

CATALOGUE = load_catalogue()
HEAD = ("Strategic focus", "Project example", "SDG number", "SDG indicator")


def counted(sheet):
    """The sheet as a workbook can say it, its rows by number."""
    rows = [replace(row, accepted=(), rejected=(), version=0, id=f"{at}") for at, row in enumerate(sheet.rows, 1)]
    return replace(sheet, rows=tuple(rows), version=0)


# What a sample has in it has nothing to do with the language of the workbook: each is read in two, each language often.
READ_IN = [
    (name, [*languages()][(at + turn) % len(languages())]) for at, name in enumerate(known_samples()) for turn in (0, 3)
]


@pytest.mark.parametrize(("name", "language"), READ_IN)
def test_a_sample_is_counted_whole_from_a_workbook_in_every_language(name, language):
    sheet = replace(known_samples()[name].sheet, id="elsewhere", revision=4)
    assert sheet_to_count(look_into(document(write_workbook(sheet, CATALOGUE, language)), "en")) == counted(sheet)


def test_the_four_columns_alone_are_counted_as_well_and_named_after_their_file():
    sheet = sheet_to_count(look_into(lines(HEAD, ("Heat", "Cool roofs", 11, "11.b.1"), ("", "Trees", 15, "")), "fr"))
    assert (sheet.title, sheet.id) == ("plan", "")
    assert [(row.project, row.finest_code) for row in sheet.rows] == [("Cool roofs", "11.b.1"), ("Trees", "15")]


def test_a_row_that_asks_something_is_not_counted_and_its_question_is_said():
    found = look_into(lines(HEAD, ("Heat", "Roofs", 99, ""), ("Heat", "Trees", 15, "")), "en")
    assert [row.row.project for row in counted_rows(found)] == ["Trees"]
    said = str(counted_file(found, wording(PACKAGE, "en")))
    assert "plan.csv: one row is counted. Not counted: one line." in said.replace("\n", " ")
    assert "no goal 99" in said


def test_a_person_who_wrote_a_mark_into_a_file_writes_none_into_the_page():
    content = changed(
        write_workbook(next(iter(known_samples().values())).sheet, CATALOGUE), full({"Hours": "<b>1</b>"})
    )
    found = look_into(document(content, "<i>.xlsx"), "en")
    said = str(counted_file(found, wording(PACKAGE, "ar")))
    assert "<i>" not in said
    assert "<b>" not in said
    assert "&lt;i&gt;" in said


@pytest.mark.parametrize("text", ["09:00–10:30 Leaks\n11:00–12:00 Buses", "Dear all, see you soon."])
def test_a_programme_is_no_table(text):
    with pytest.raises(TableProblem, match="no table of alignments"):
        look_into(read_pasted(text), "en")


def test_local_indicators_count_with_their_rows():
    sheet = known_samples()["cairo-riverfront"].sheet
    sheet = replace(sheet, rows=(replace(sheet.rows[0], local=LocalIndicator("Wells in use")), *sheet.rows[1:]))
    assert sheet_to_count(look_into(document(write_workbook(sheet, CATALOGUE)), "en")).rows[0].local.measure
