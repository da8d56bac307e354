import io

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet
from alignment.workbook import Report, ReportTab, ReportTable, write_report
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()
TEXTS = st.text(max_size=80)
VALUES = st.one_of(TEXTS, st.integers(-(10**9), 10**9), st.floats())


def report(*tables, sheets=(), notices=(), title="Workshop", names=("Tab",)):
    tabs = tuple(ReportTab(name, name, tables, "Nothing here.") for name in names)
    return Report("Kind", title, (("Place", "Brussels"),), notices, "Contents", "Cover", tabs, sheets, names[-1])


def opened(one, language="en"):
    return openpyxl.load_workbook(io.BytesIO(write_report(one, CATALOGUE, language)))


def test_tables_stand_one_below_the_other_with_their_titles_and_numbers_stay_numbers():
    one, two = ReportTable("One", ("Name", "Count"), (("a", 3),)), ReportTable("Two", ("Name", "Hours"), (("b", 1.5),))
    page = opened(report(one, two))["Tab"]
    found = [tuple(value for value in row if value is not None) for row in page.iter_rows(values_only=True)]
    rows = [row for row in found if row]
    assert rows == [
        ("Workshop",),
        ("Tab",),
        ("One",),
        ("Name", "Count"),
        ("a", 3),
        ("Two",),
        ("Name", "Hours"),
        ("b", 1.5),
    ]
    assert [page.cell(row, 2).number_format for row in range(1, 30) if page.cell(row, 2).value in {3, 1.5}] == [
        "0",
        "0.##",
    ]


def test_a_tab_without_rows_says_so_and_is_as_wide_as_the_others():
    page = opened(report(ReportTable("One", ("Name",), ())))["Tab"]
    assert "Nothing here." in [cell.value for row in page.iter_rows() for cell in row]
    assert sum(page.column_dimensions[letter].width for letter in "AB") == 146


def test_the_names_of_tabs_are_unique_whatever_they_are_and_the_cover_leads_to_each():
    sheets = tuple((AlignmentSheet(title=title), "") for title in ("Tab", "a/b", "a:b", "'", "x" * 50))
    book = opened(report(names=("Tab", "Cover"), sheets=sheets))
    assert len(book.sheetnames) == 1 + 2 + 5
    links = [cell.hyperlink.location for row in book["Cover"].iter_rows() for cell in row if cell.hyperlink]
    assert links == ["'" + name.replace("'", "''") + "'!A1" for name in book.sheetnames[1:]]


def test_a_text_too_long_for_the_handout_says_on_which_tab_it_is_whole():
    long = AlignmentSheet(title="Course", rows=(Alignment(project="word " * 1_900, goal="6"),))
    book = opened(report(names=("Tab", "All rows"), sheets=((long, "Cairo"),)))
    assert any("All rows" in str(cell.value) for row in book["Course"].iter_rows() for cell in row)


def test_notices_stand_on_the_cover_and_on_every_tab_of_tables():
    book = opened(report(notices=("Rehearsal",), names=("One", "Two")))
    assert all("Rehearsal" in [cell.value for row in page.iter_rows() for cell in row] for page in book)


@settings(max_examples=40)
@given(st.lists(st.tuples(VALUES, VALUES), max_size=4), TEXTS, TEXTS, st.sampled_from(["en", "ar", "fa", "xx"]))
def test_whatever_a_table_holds_nothing_is_raised_and_nothing_is_a_formula(rows, text, other, language):
    one = ReportTable(text, (text, other), tuple(rows))
    book = opened(report(one, title=text or "x", names=(other or "y",), notices=(text,)), language)
    assert not [cell for page in book for row in page.iter_rows() for cell in row if cell.data_type in {"f", "e"}]
