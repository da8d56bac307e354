import io

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet
from alignment.workbook import Report, ReportTab, ReportTable, write_report
from sdg_data import load_catalogue
from tests.alignment.workbook.printed import pages_of

CATALOGUE = load_catalogue()
TEXTS = st.text(max_size=80)
VALUES = st.one_of(TEXTS, st.integers(-(10**9), 10**9), st.floats())
ROWS = AlignmentSheet(rows=(Alignment(project="a", goal="6"), Alignment(project="b", target="11.2")))


def tab(table, name="Tab", number=1, **others):
    return ReportTab(f"Table_{number}", name, table, **others)


def report(*tabs, title="Workshop", sheets=(), **others):
    about = {"kind": "Kind", "facts": (("Place", "Brussels"),), "contents": "Contents", "rows_tab": "Table_1"}
    return Report(title, tabs, sheets=tuple((sheet, "", sheet.title) for sheet in sheets), **about | others)


def opened(one, language="en"):
    return openpyxl.load_workbook(io.BytesIO(write_report(one, CATALOGUE, language)))


def said(page):
    return [cell.value for row in page.iter_rows() for cell in row if cell.value is not None]


def links(page):
    return {cell.value: cell.hyperlink.location for row in page.iter_rows() for cell in row if cell.hyperlink}


def test_every_table_is_an_excel_table_from_a1_with_filters_and_a_header_that_stays_and_numbers_stay_numbers():
    page = opened(report(tab(ReportTable("One", ("Name", "Count", "Hours"), (("a", 3, 1.5), ("b", 2, 4.0))))))["Tab"]
    (table,) = page.tables.values()
    assert (table.displayName, table.ref, table.autoFilter.ref) == ("Table_1", "A1:C3", "A1:C3")
    assert [tuple(row) for row in page.iter_rows(values_only=True)] == [
        ("Name", "Count", "Hours"),
        ("a", 3, 1.5),
        ("b", 2, 4),
    ]
    assert (page.freeze_panes, page.print_title_rows) == ("A2", "$1:$1")
    assert [page.cell(2, column).number_format for column in (2, 3)] == ["0", "0.##"]


def test_two_columns_of_one_name_are_told_apart_as_excel_asks():
    page = opened(report(tab(ReportTable("", ("Name", "name", ""), (("a", "b", "c"),)))))["Tab"]
    assert next(page.iter_rows(values_only=True)) == ("Name", "name (2)", "3")


def test_a_table_without_rows_has_no_tab_and_what_is_missing_is_said_on_the_summary():
    book = opened(report(tab(ReportTable("One", ("Name",), ())), missing=(("Debate", "Nothing here."),)))
    assert book.sheetnames == ["Summary"]
    assert {"Debate", "Nothing here."} <= set(said(book["Summary"]))


def test_the_summary_comes_first_and_counts_the_rows_of_each_goal_with_a_chart_of_excels_own():
    book = opened(report(tab(ReportTable("", ("Name",), (("a",),))), counted=ROWS))
    page = book.worksheets[0]
    assert page.title == "Summary"
    goals = {row[0]: row[2] for row in page.iter_rows(values_only=True) if isinstance(row[0], int)}
    assert {goal: rows for goal, rows in goals.items() if rows} == {6: 1, 11: 1}
    assert len(goals) == 17
    assert [len(chart.series) for chart in page._charts] == [1]


def test_the_summary_is_a_page_and_a_second_one_only_where_its_facts_do_not_fit():
    rows = tab(ReportTable("", ("Name",), (("a",),)))
    short, long = (
        opened(report(rows, counted=ROWS, facts=tuple((f"Fact {n}", "What it says") for n in range(many))))["Summary"]
        for many in (5, 20)
    )
    assert (pages_of(short), short.row_breaks.brk) == (1, [])
    assert (pages_of(long), len(long.row_breaks.brk)) == (2, 1)
    assert all(page.page_setup.scale * page["A3"].font.sz >= 900 for page in (short, long))


def test_what_is_missing_for_one_reason_stands_on_one_line():
    missing = (("Debate", "Nothing."), ("Questions", "Nothing."), ("Feedback", "Not yet."), ("Feedback", "Not yet."))
    told = said(opened(report(missing=missing))["Summary"])
    assert {"Debate; Questions", "Feedback"} <= set(told)
    assert (told.count("Nothing."), told.count("Not yet.")) == (1, 1)


def test_the_names_of_tabs_are_unique_whatever_they_are_and_the_summary_leads_to_each():
    sheets = tuple(AlignmentSheet(title=title) for title in ("Tab", "a/b", "a:b", "'", "x" * 50))
    book = opened(
        report(
            *(tab(ReportTable("", ("N",), (("a",),)), name, n) for n, name in enumerate(("Tab", "Summary"))),
            sheets=sheets,
        )
    )
    assert len(book.sheetnames) == 1 + 2 + 5
    told = {cell.hyperlink.location for row in book["Summary"].iter_rows() for cell in row if cell.hyperlink}
    assert told == {"'" + name.replace("'", "''") + "'!A1" for name in book.sheetnames[1:]}


def test_a_line_of_the_contents_leads_to_the_row_where_it_begins():
    table = ReportTable("", ("Exercise", "Text"), (("Debate", "a"), ("Debate", "b"), ("Feedback", "c")))
    book = opened(report(tab(table, "Said", contents=(("Debate", 0), ("Feedback", 2)))))
    assert links(book["Summary"])["Feedback"] == "'Said'!A4"
    assert book["Said"]["A4"].value == "Feedback"


def test_a_text_too_long_for_the_handout_says_on_which_tab_it_is_whole():
    long = AlignmentSheet(title="Course", rows=(Alignment(project="word " * 1_900, goal="6"),))
    book = opened(report(tab(ReportTable("", ("N",), (("a",),)), "All rows"), sheets=(long,)))
    assert any("All rows" in str(text) for text in said(book["Course"]))


def test_notices_stand_on_the_summary_and_their_mark_in_every_row_of_every_table():
    tabs = (tab(ReportTable("", ("N",), (("a",), ("b",))), name, number) for number, name in enumerate(("One", "Two")))
    book = opened(report(*tabs, notices=("A rehearsal",), mark="Rehearsal"))
    assert "A rehearsal" in said(book["Summary"])
    assert all(said(book[name]).count("Rehearsal") == 2 for name in ("One", "Two"))


def test_nothing_of_a_table_is_printed_below_nine_points():
    words = " ".join(["words"] * 30)
    for columns in (1, 6, 17, 30):
        page = opened(
            report(tab(ReportTable("", tuple(f"Column {n}" for n in range(columns)), ((words,) * columns,))))
        )["Tab"]
        assert not page.sheet_properties.pageSetUpPr.fitToPage
        assert page.page_setup.scale / 100 * page["A2"].font.sz >= 9
        assert page.page_setup.scale / 100 * page.oddHeader.left.size >= 9


def test_a_table_of_one_page_is_no_wider_than_the_page_also_where_a_unit_of_a_column_is_not_rounded_down():
    words = " ".join(["words"] * 30)
    page = opened(report(tab(ReportTable("", tuple(f"Column {n}" for n in range(6)), ((words,) * 6,)))))["Tab"]
    wide = sum(page.column_dimensions[cell.column_letter].width for cell in page[1])
    unit = 0.556 * 10 / 72  # inches: a digit of Arial
    assert wide * unit * page.page_setup.scale / 100 < 29.7 / 2.54 - page.page_margins.left - page.page_margins.right


def test_what_other_tabs_have_on_paper_and_the_mark_are_not_printed_and_the_summary_says_so():
    table = ReportTable(
        "", ("Sheet", "No.", "Project", "Goal", "Why"), (("Water", 1, "Kiosks", 6, "Nobody walks far"),)
    )
    book = opened(report(tab(table, elsewhere=(2, 3), told="Elsewhere: Project"), notices=("x",), mark="Rehearsal"))
    page = book["Tab"]
    assert (page.print_area, page.print_title_cols) == ("'Tab'!$E$1:$E$2", "$A:$B")
    assert page.oddHeader.right.text == "Rehearsal"
    assert next(iter(page.tables.values())).ref == "A1:F2"
    assert "Elsewhere: Project" in said(book["Summary"])


def test_the_contents_lead_to_tabs_and_stay_off_paper_while_what_is_missing_is_printed():
    tabs = (tab(ReportTable("", ("Name",), (("a",),)), "Said"),)
    page = opened(report(*tabs, missing=(("Debate", "Nothing here."),)))["Summary"]
    last = int(page.print_area.rpartition("$")[2])
    places = {cell.value: cell.row for row in page.iter_rows() for cell in row if cell.value}
    assert places["Debate"] <= last < places["Contents"] < places["Said"]


def high(page, first=2):
    return sum(page.row_dimensions[at].height for at in range(first, page.max_row + 1))


def test_what_only_says_again_what_the_row_above_it_does_makes_its_row_no_higher():
    course = "Running a pilgrimage city: visitors, heritage and urban services (three-day course)" * 3
    rows = tuple((course, f"Session {number}", *["word"] * 12) for number in range(10))
    page = opened(report(tab(ReportTable("", tuple("abcdefghijklmn"), rows), leading=1)))["Tab"]
    first, *others = (page.row_dimensions[at].height for at in range(2, 12))
    assert (first > 25, set(others)) == (True, {13.0}), [first, *others]
    assert {page.cell(at, 1).value for at in range(2, 12)} == {course}


def test_a_column_gets_the_width_that_makes_the_table_low_and_none_what_its_words_do_not_need():
    long = "A mixed neighbourhood on former railway land, with social housing"
    rows = tuple((number, "Housing", long, "11.3", "", "Direct") for number in range(40))
    page = opened(report(tab(ReportTable("", ("No.", "Focus", "Project", "Target", "Indicator", "Link"), rows))))["Tab"]
    assert high(page) == 40 * 13
    assert page.column_dimensions["E"].width < 12


@settings(max_examples=40)
@given(st.lists(st.tuples(VALUES, VALUES), max_size=4), TEXTS, TEXTS, st.sampled_from(["en", "ar", "fa", "xx"]))
def test_whatever_a_table_holds_nothing_is_raised_and_nothing_is_a_formula(rows, text, other, language):
    one = tab(ReportTable(text, (text, other), tuple(rows)), other or "y", contents=((text, 0),), leading=1)
    book = opened(report(one, title=text or "x", notices=(text,), mark=other, counted=ROWS), language)
    assert not [cell for page in book for row in page.iter_rows() for cell in row if cell.data_type in {"f", "e"}]
