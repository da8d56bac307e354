"""Workbooks come back as the sheets they were written from, and nothing else comes in."""

import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from alignment import Alignment, AlignmentError, AlignmentSheet, Effect, Kind, Link, Strength, known_samples
from alignment.ground.wording import languages
from alignment.local_indicator import LocalIndicator
from alignment.workbook import META, read_workbook, write_workbook
from alignment.workbook.reading import LARGEST
from sdg_data import load_catalogue
from tests.written_codes import WRITTEN, chain, meant

CATALOGUE = load_catalogue()


def written(sheet, language="en"):
    return write_workbook(sheet, CATALOGUE, language)


def read(content):
    return read_workbook(content, "file.xlsx", CATALOGUE)


def counted(sheet):
    """The sheet as a workbook can say it."""
    rows = (replace(row, local=LocalIndicator(), accepted=(), rejected=(), version=0) for row in sheet.rows)
    return replace(sheet, rows=tuple(rows), version=0)


@pytest.mark.parametrize("language", list(languages()))
@pytest.mark.parametrize("name", list(known_samples()))
def test_a_sample_comes_back_whole_from_a_workbook_in_every_language(name, language):
    sheet = known_samples()[name].sheet
    assert read(written(sheet, language)) == counted(sheet)


TEXT = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=40).map(str.strip)


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.builds(
            lambda text, code, link, strength, effect, hours: Alignment(
                text, "Project", goal=code, link=link, strength=strength, effect=effect, hours=hours
            ).completed(CATALOGUE),
            TEXT,
            st.sampled_from(["", "11", "11.2", "11.b.2", "3.d"]),
            st.sampled_from(list(Link)),
            st.sampled_from(list(Strength)),
            st.sampled_from(list(Effect)),
            st.sampled_from([None, 0.0, 1.25, 8.0]),
        ),
        max_size=4,
    )
)
def test_what_people_write_comes_back_as_they_wrote_it(rows):
    from alignment.checks import tidy_row

    rows = tuple(replace(tidy_row(row, CATALOGUE), id=f"r{at}") for at, row in enumerate(rows))
    sheet = AlignmentSheet(Kind.CITY_PLAN, "Plan", "Amman", starts=date(2026, 1, 2), rows=rows, id="s", revision=7)
    assert read(written(sheet)) == sheet


def test_what_a_person_changed_in_the_table_is_read():
    book = load_workbook(io.BytesIO(written(known_samples()["cairo-riverfront"].sheet)))
    page = book.worksheets[1]
    at = {cell.value: cell.column for cell in page[1]}
    page.cell(2, at["SDG number"]).value, page.cell(2, at["Target"]).value = 6, "6.1"
    page.cell(2, at["SDG indicator"]).value = None
    page.cell(2, at["Hours"]).value = 5
    stream = io.BytesIO()
    book.save(stream)
    row = read(stream.getvalue()).rows[0]
    assert (row.goal, row.target, row.indicator, row.hours) == ("6", "6.1", "", 5.0)


def changed(sheet, change, language="en"):
    """A workbook of the sheet with what a person did to the full table, given its page and the columns by name."""
    book = load_workbook(io.BytesIO(written(sheet, language)))
    page = book.worksheets[1]
    change(page, {cell.value: cell.column for cell in page[1]})
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(("language", "column", "word"), [
    ("en", "Effect on the goal", "Harms"), ("ar", "الأثر في الهدف", "يضر"),
    ("ko", "목표에 미치는 영향", "해가 됨")])  # fmt: skip
def test_an_effect_that_a_person_chose_in_the_table_is_read_in_its_language(language, column, word):
    def harm(page, at):
        page.cell(2, at[column]).value = word

    first, second = read(changed(known_samples()["cairo-riverfront"].sheet, harm, language)).rows[:2]
    assert (first.effect, second.effect) == (Effect.HARMS, Effect.UNKNOWN)


def test_a_workbook_from_before_there_were_effects_still_comes_back():
    sheet = known_samples()["cairo-riverfront"].sheet
    old = changed(sheet, lambda page, at: page.delete_cols(at["Effect on the goal"]))
    assert read(old) == counted(sheet)


@pytest.mark.parametrize("column", ["SDG number", "Target", "SDG indicator"])
def test_a_code_in_a_cell_is_understood_however_it_is_written(column):
    texts = {text: meant(codes) for text, codes in WRITTEN.items() if meant(codes)}
    rows = tuple(Alignment(project="Wells", goal="1", id=str(at)) for at in range(len(texts)))
    book = load_workbook(io.BytesIO(written(AlignmentSheet(Kind.CITY_PLAN, "Plan", rows=rows))))
    page = book.worksheets[1]
    at = {cell.value: cell.column for cell in page[1]}
    for line, text in enumerate(texts, 2):
        page.cell(line, at["SDG number"]).value = None
        page.cell(line, at[column]).value = text
        page.cell(line, at[column]).data_type = "s"
    stream = io.BytesIO()
    book.save(stream)
    found = [(row.goal, row.target, row.indicator) for row in read(stream.getvalue()).rows]
    assert dict(zip(texts, found, strict=True)) == {text: chain(code) for text, code in texts.items()}


def test_a_cell_with_several_codes_is_refused_with_each_of_them():
    book = load_workbook(io.BytesIO(written(known_samples()["cairo-riverfront"].sheet)))
    page = book.worksheets[1]
    page.cell(2, {cell.value: cell.column for cell in page[1]}["SDG number"]).value = "SDGs 6 and 11"
    stream = io.BytesIO()
    book.save(stream)
    with pytest.raises(AlignmentError, match=r"several codes.*: 6 Clean water and sanitation · 11 Sustainable"):
        read(stream.getvalue())


def test_a_faulty_code_is_refused_with_the_file_and_the_reason():
    book = load_workbook(io.BytesIO(written(known_samples()["cairo-riverfront"].sheet)))
    page = book.worksheets[1]
    at = {cell.value: cell.column for cell in page[1]}
    page.cell(2, at["SDG number"]).value = 99
    stream = io.BytesIO()
    book.save(stream)
    with pytest.raises(AlignmentError, match=r"file\.xlsx cannot be read: .*no goal 99"):
        read(stream.getvalue())


def another_workbook():
    stream = io.BytesIO()
    Workbook().save(stream)
    return stream.getvalue()


def a_bomb():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b" " * 70_000_000)
    return stream.getvalue()


def without_a_name_in_the_hidden_tab():
    book = load_workbook(io.BytesIO(written(known_samples()["cairo-riverfront"].sheet)))
    book[META].cell(1, 1).value = "other"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def of_a_later_format():
    book = load_workbook(io.BytesIO(written(known_samples()["cairo-riverfront"].sheet)))
    book[META].cell(1, 2).value = 99
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


NO_WORKBOOKS_OF_OURS = {
    "nothing": lambda: b"",
    "two letters": lambda: b"PK",
    "a word": lambda: b"hello",
    "an empty archive": lambda: b"PK\x03\x04" + b"\0" * 100,
    "another workbook": another_workbook,
    "the hidden tab without a name": without_a_name_in_the_hidden_tab,
    "a later format": of_a_later_format,
}


@pytest.mark.parametrize("content", NO_WORKBOOKS_OF_OURS.values(), ids=NO_WORKBOOKS_OF_OURS)
def test_what_is_no_workbook_of_ours_is_refused(content):
    with pytest.raises(AlignmentError, match=r"file\.xlsx is no workbook exported by this app"):
        read(content())


def test_what_unpacks_to_more_than_any_sheet_is_refused_before_it_is_unpacked():
    with pytest.raises(AlignmentError, match="larger than any workbook"):
        read(a_bomb())
    with pytest.raises(AlignmentError, match="larger than any workbook"):
        read(written(known_samples()["cairo-riverfront"].sheet) + b"\0" * LARGEST)
