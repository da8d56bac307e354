"""Excel workbooks: what a cell holds, as the program keeps it, with its format and its place."""

from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from alignment import known_samples
from alignment.intake.archive import Archive
from alignment.intake.errors import Unreadable
from alignment.intake.tables import META as META_HERE
from alignment.intake.xlsx import read_xlsx
from alignment.workbook import META, write_workbook
from sdg_data import load_catalogue
from tests.alignment.intake.made import xlsx


def written(book):
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def read(content):
    return read_xlsx(Archive(content))


def shown(value):
    """A value of openpyxl's as the text of a cell: it has no days without an hour, and keeps Excel's escapes."""
    return str(value).replace("_x005F_", "_").removesuffix(" 00:00:00").strip()


def cells_of(*values, formats=()):
    """What is read of one line of these values, written by another program."""
    book = Workbook()
    for column, value in enumerate(values, 1):
        cell = book.active.cell(1, column, value)
        if column <= len(formats) and formats[column - 1]:
            cell.number_format = formats[column - 1]
    return read(written(book)).tables[0].lines[0]


def test_values_are_what_they_are_in_the_workbook():
    quarter_past = datetime(2026, 3, 1, 9, 15)  # noqa: DTZ001 (cells have no zone)
    line = cells_of("Water", 3, 8.1, True, date(2026, 3, 1), quarter_past, time(9, 15))
    assert [cell.value for cell in line] == [
        "Water",
        3,
        8.1,
        True,
        date(2026, 3, 1),
        quarter_past,
        time(9, 15),
    ]


def test_a_code_that_became_a_number_or_a_day_comes_with_its_format():
    line = cells_of(8.1, date(2026, 1, 3), 11, formats=("0.00", "d.m", "@"))
    assert [(cell.value, cell.format) for cell in line] == [(8.1, "0.00"), (date(2026, 1, 3), "d.m"), (11, "@")]


@pytest.mark.parametrize("own", ['0.00" days"', "[Red]0.0", "General", "0 \\d", "_-* #,##0"])
def test_a_letter_in_a_format_makes_no_day_of_a_number(own):
    assert cells_of(3.5, formats=(own,))[0].value == 3.5


@pytest.mark.parametrize("own", ["dd/mm/yyyy", "[$-40C]d mmmm", "yyyy년 m월", "mmm-yy"])
def test_the_format_of_any_country_makes_a_day(own):
    assert cells_of(46082, formats=(own,))[0].value == date(2026, 3, 1)


def test_a_cell_says_where_it_stands_also_after_empty_ones():
    book = Workbook()
    book.active.title = "Full plan"
    book.active["C4"] = "Water"
    (table,) = read(written(book)).tables
    assert table.name == "Full plan"
    assert [[(cell.text, cell.where) for cell in line] for line in table.lines] == [
        [("", "Full plan!A4"), ("", "Full plan!B4"), ("Water", "Full plan!C4")]
    ]


def test_texts_in_pieces_and_escapes_are_put_together_and_readings_of_words_left_out():
    strings = "<si><r><t>Wa</t></r><r><t>ter</t></r><rPh><t>ruby</t></rPh></si><si><t>a_x005F_x0041_</t></si>"
    cells = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>here</t></is></c></row>'
    (line,) = read(xlsx(cells, strings=strings)).tables[0].lines
    assert [cell.value for cell in line] == ["Water", "a_x0041_", "here"]
    assert [cell.where for cell in line] == ["Plan!A1", "Plan!B1", "Plan!C1"]


def test_days_count_from_1904_where_the_workbook_says_so():
    styles = '<cellXfs><xf numFmtId="14"/></cellXfs>'
    cells = '<row r="1"><c r="A1" s="0"><v>1</v></c></row>'
    book = '<workbookPr date1904="1"/>'
    assert read(xlsx(cells, styles=styles, book=book)).tables[0].lines[0][0].value == date(1904, 1, 2)


def test_a_formula_is_what_it_last_gave_and_one_that_gave_nothing_is_said():
    cells = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c></row>'
    document = read(xlsx(cells))
    assert [cell.value for cell in document.tables[0].lines[0]] == [2]
    assert [(note.key, note.values) for note in document.notes] == [("read-left-out-formulas", (("count", 1),))]


def test_a_hidden_tab_is_left_out_and_that_is_said():
    book = Workbook()
    book.active["A1"] = "Water"
    book.create_sheet("Lists")["A1"] = "choices"
    book["Lists"].sheet_state = "hidden"
    document = read(written(book))
    assert [table.name for table in document.tables] == ["Sheet"]
    assert [note.key for note in document.notes] == ["read-left-out-hidden-tabs"]


def test_a_workbook_of_ours_brings_whose_it_is():
    sample = replace(next(iter(known_samples().values())).sheet, id="sheet-1", revision=4)
    document = read(write_workbook(sample, load_catalogue(), "fr"))
    facts = dict(document.facts)
    assert (facts["sheet"], facts["revision"], facts["language"]) == ("sheet-1", 4, "fr")
    assert [value for name, value in document.facts if name == "row"] == [row.id for row in sample.rows]
    assert len(document.tables) == 4
    assert document.notes == ()
    assert META_HERE == META


def test_every_cell_is_read_as_openpyxl_reads_it():
    """Word for word, in a workbook of ours with its formats, in a language that runs from right to left."""
    sample = next(iter(known_samples().values())).sheet
    content = write_workbook(sample, load_catalogue(), "ar")
    book = load_workbook(BytesIO(content), data_only=True)
    theirs = {
        f"{tab.title}!{cell.coordinate}": (shown(cell.value), cell.number_format)
        for tab in book.worksheets
        if tab.title != META
        for line in tab.iter_rows()
        for cell in line
        if cell.value not in (None, "")
    }
    document = read(content)
    ours = {
        cell.where: (cell.text, cell.format or "General")
        for table in document.tables
        for line in table.lines
        for cell in line
        if cell.text
    }
    assert len(ours) > 100
    assert ours == theirs


def test_cells_beyond_the_fortieth_column_are_left_out_and_counted():
    document = read(xlsx('<row r="1"><c r="A1"><v>1</v></c><c r="AO1"><v>2</v></c><c r="XFD1"><v>3</v></c></row>'))
    assert [cell.value for cell in document.tables[0].lines[0]] == [1]
    assert [note.values for note in document.notes] == [(("count", 2),)]


def test_more_lines_than_are_read_are_refused():
    line = "<row><c><v>1</v></c></row>"
    assert len(read(xlsx(line * 5_000)).tables[0].lines) == 5_000
    with pytest.raises(Unreadable) as refusal:
        read(xlsx(line * 5_001))
    assert refusal.value.key == "error-read-many-lines"
