"""Spreadsheets of LibreOffice: values as they are kept, places as people find them, nothing repeated without end."""

from datetime import date, datetime, time

import pytest

from alignment.intake.archive import Archive
from alignment.intake.ods import read_ods
from tests.alignment.intake.made import opened


def cell(kind="string", shown="", value="", more=""):
    name = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}.get(kind, "value")
    said = f'office:{name}="{value}"' if value else ""
    return f'<table:table-cell office:value-type="{kind}" {said} {more}><text:p>{shown}</text:p></table:table-cell>'


def tab(*rows, name="Plan", style=""):
    lines = "".join(f"<table:table-row>{row}</table:table-row>" if row[:10] != "<table:row" else row for row in rows)
    return f'<table:table table:name="{name}" table:style-name="{style}">{lines}</table:table>'


def read(*tabs, own_styles=""):
    return read_ods(Archive(opened("spreadsheet", "".join(tabs), own_styles=own_styles)))


@pytest.mark.parametrize(
    ("written", "value", "form"),
    [
        (cell(shown="Water"), "Water", ""),
        (cell("float", "8.10", "8.1"), 8.1, "0.00"),
        (cell("float", "11", "11"), 11, ""),
        (cell("percentage", "50 %", "0.5"), 0.5, ""),
        (cell("date", "1/3/26", "2026-03-01"), date(2026, 3, 1), ""),
        (cell("date", "1/3/26", "2026-03-01T09:15:00"), datetime(2026, 3, 1, 9, 15), ""),  # noqa: DTZ001
        (cell("time", "9:15", "PT09H15M00S"), time(9, 15), ""),
        (cell("time", "99:00", "PT99H00M00S"), "99:00", ""),
        (cell("boolean", "WAHR", "true"), True, ""),
        (cell("float", "x", "no number"), "x", ""),
    ],
)
def test_a_cell_holds_what_the_program_keeps_and_how_many_decimals_it_shows(written, value, form):
    (line,) = read(tab(written)).tables[0].lines
    assert (line[0].value, line[0].format, line[0].where) == (value, form, "Plan!A1")


def test_places_count_what_is_empty_and_repeated():
    empty = '<table:table-row table:number-rows-repeated="9"><table:table-cell/></table:table-row>'
    skipped = '<table:table-cell table:number-columns-repeated="2"/>'
    row = f"<table:table-row>{skipped}{cell(shown='x')}</table:table-row>"
    body = f'<table:table table:name="P">{empty}{row}</table:table>'
    assert [(line[-1].text, line[-1].where) for line in read(body).tables[0].lines] == [("x", "P!C10")]


def test_what_is_repeated_is_taken_forty_times_and_the_rest_is_said():
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell(shown="x")}</table:table-row>'
    document = read(f'<table:table table:name="P">{row}</table:table>')
    assert len(document.tables[0].lines) == 40
    assert [note.values for note in document.notes] == [(("count", 999_960),)]
    wide = read(tab(cell(shown="x", more='table:number-columns-repeated="16000"')))
    assert len(wide.tables[0].lines[0]) == 40
    assert [(note.key, note.values) for note in wide.notes] == [("read-left-out-columns", (("count", 15_960),))]


HIDDEN = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'


def test_a_hidden_tab_is_left_out_and_said():
    document = read(tab(cell(shown="x")), tab(cell(shown="y"), name="Lists", style="ta2"), own_styles=HIDDEN)
    assert [table.name for table in document.tables] == ["Plan"]
    assert [note.key for note in document.notes] == ["read-left-out-hidden-tabs"]


def test_a_workbook_of_ours_that_libreoffice_saved_brings_whose_it_is():
    facts = tab(cell(shown="sheet") + cell(shown="abc"), cell(shown="revision") + cell("float", "4", "4"), name="_meta")
    document = read(tab(cell(shown="x")), facts)
    assert document.facts == (("sheet", "abc"), ("revision", 4))
    assert [table.name for table in document.tables] == ["Plan"]
