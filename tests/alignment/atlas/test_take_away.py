"""What is taken away: CSV and Excel that run nothing, a document that fetches nothing."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

import alignment.atlas as maps
from alignment.atlas.tables import FiguresTable
from alignment.charts.chart import Grid
from alignment.delimited import Separator
from alignment.ground.wording import wording
from alignment.workbook import Tab, write_frames
from sdg_data import load_catalogue

FORMULAS = ("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "  =1", "=cmd|' /C calc'!A0", "＝1")


def a_table(*texts):
    return FiguresTable("Title", "Note", ("Name", "Rows"), tuple((text, -2.5) for text in texts))


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_of_a_csv_can_be_taken_for_a_formula(text):
    lines = list(csv.reader(io.StringIO(maps.csv_of(a_table(text)).decode("utf-8-sig"))))
    assert lines[1][0].startswith("'")
    assert lines[1][1] == "-2.5"


@given(st.lists(st.text(), max_size=5))
def test_a_csv_has_every_line_whatever_people_write(texts):
    lines = list(csv.reader(io.StringIO(maps.csv_of(a_table(*texts)).decode("utf-8-sig"), newline="")))
    assert len(lines) == 1 + len(texts)


def test_a_csv_begins_with_the_names_of_its_columns_and_each_line_says_what_is_illustrative(reader):
    table = reader.sees("goals").table
    names, *lines = csv.reader(io.StringIO(maps.csv_of(table, note="Note").decode("utf-8-sig")))
    assert names == [*table.columns, "Note"]
    assert all("made up for practice" in line[-1] for line in lines)
    assert {value for line in lines for value in line[1:-1]} & {"1", "2", "3"}
    assert not [value for line in lines for value in line[1:-1] if value.endswith(".0")]


@pytest.mark.parametrize("separator", list(Separator))
def test_a_csv_of_all_rows_has_those_that_the_filters_keep_each_with_its_sheet(reader, separator):
    request = reader.request("goals")
    content = reader.atlas.every_row(reader.network, request, separator).decode("utf-8-sig")
    names, *lines = csv.reader(io.StringIO(content), delimiter=separator.sign)
    rows = reader.network.rows
    kept = rows[request.asked.asks_for(rows, load_catalogue())]
    assert len(lines) == len(kept) > 20
    assert names[:2] == ["Sheet", "Centre"]
    assert all(line[4] for line in lines)  # the project of each
    assert any("Illustrative" in line[0] for line in lines)


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_the_workbook_is_a_formula(text):
    tab = Tab(text, text, text, (text, "Rows"), ((text, 2.0),), charted=(1,))
    page = load_workbook(io.BytesIO(write_frames([tab], load_catalogue()))).worksheets[0]
    cells = [cell for line in page.iter_rows() for cell in line if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert [cell.value for cell in cells if cell.data_type == "n"] == [2]


@pytest.mark.parametrize("language", ["en", "ar", "ko"])
def test_the_workbook_has_a_tab_for_each_view_with_the_numbers_of_the_page_and_charts_of_its_own(reader, language):
    views = reader.atlas.all_shown(reader.network, reader.request("goals", centre="cairo", language=language))
    book = load_workbook(io.BytesIO(maps.workbook_of(views, wording("alignment", language))))
    seconds = sum(shown.more is not None for shown in views)  # the indicators beside the targets, among others
    assert len(book.worksheets) == len(views) + seconds == len(maps.VIEWS) - 1 + seconds
    first = book.worksheets[0]
    assert first.sheet_view.rightToLeft == (language == "ar")
    table = [[cell.value for cell in line] for line in first.iter_rows(min_row=5)]
    assert table == [list(row) for row in views[0].table.rows]
    charted = [page.title for page in book.worksheets if page._charts]
    assert len(charted) >= 7


def test_the_document_shows_every_view_and_asks_nothing_of_anybody(reader):
    views = reader.atlas.all_shown(reader.network, reader.request("goals", centre="cairo", language="ar"))
    page = maps.document(views, wording("alignment", "ar")).decode()
    assert '<html lang="ar" dir="rtl">' in page
    in_pictures = [shown for shown in views if not isinstance(shown.chart, Grid)]
    assert page.count("<svg") == len(in_pictures) < len(views)
    assert not re.findall(r"(?:src|href)=|url\((?!#)|@import|<script", page)
    for shown in views:
        assert shown.chart.title in page


def test_on_paper_every_goal_is_named_above_a_grid_and_nothing_is_said_twice(reader):
    every = reader.atlas.all_shown(reader.network, reader.request("goals", centre="cairo"))
    views = [shown for shown in every if shown.view != "washing"]  # whose columns are no goals
    page = maps.document(views, wording("alignment", "en")).decode()
    grids = page.split('<table class="grid">')[1:]
    assert len(grids) == sum(isinstance(shown.chart, Grid) for shown in views) == 7
    for grid in grids:
        heads, _, lines = grid.partition("</thead>")
        assert [f"<b>{goal}</b>" in heads for goal in range(1, 18)] == [True] * 17
        assert "Partnerships for the goals" in heads
        assert all(line.count("<td") == 17 for line in lines.split("</table>")[0].split("<tr>")[1:])
    assert all(page.count(f"<caption>{shown.chart.title}") <= 1 for shown in views)


def test_titles_that_look_like_markup_stay_text_in_the_document_and_on_the_page():
    from alignment.atlas.markup import figures_table

    shown = figures_table(a_table("<img src=x onerror=alert(1)>"), wording("alignment", "en"))
    assert "<img" not in shown


def test_a_long_table_says_on_the_page_how_much_more_there_is():
    from alignment.atlas.markup import figures_table

    shown = figures_table(a_table(*map(str, range(25))), wording("alignment", "en"), most=10)
    assert shown.count("<tr>") == 11
    assert "15 more rows" in shown
