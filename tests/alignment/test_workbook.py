import io
import re
import zipfile
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

import alignment.workbook
from alignment.ground.lettering import holdable
from alignment.ground.wording import Wording, languages, wording
from alignment.local_indicator import LocalIndicator
from alignment.sheet import Alignment, AlignmentSheet, Effect, Kind, Link, Strength
from alignment.workbook import FORMAT, META, file_name, typed_text, write_workbook
from alignment.workbook import TABS as ALL_TABS
from alignment.workbook.measure import HIGHEST_ROW, fitting, height, lines
from alignment.workbook.text import cell_text, cut, page_heading, sheet_names, unique_headers, units
from sdg_data import load_catalogue, read_codes

CATALOGUE = load_catalogue()
SAY = wording("alignment", "en")
TABS = ["Classic", "Full", "Summary", "Local indicators", META]
HOSTILE = (
    "=1+1",
    '=HYPERLINK("http://evil.example","click")',
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1,1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "'=1+1",
    '"=1+1"',
    "=",
    "==",
    "#N/A",
    "#REF!",
    "#DIV/0!",
    "TRUE",
    "FALSE",
    "1.10",
    "007",
    "1e9",
    "2018-06-17",
    "17/06/2018",
    "4.1.1.1",
    "50 %",
    "_x0041_",
    "_x005F_",
    "_x000D__x0041_x0042_",
    "&P of &N &[Page] && &",
    "<b>bold</b> & <script>alert(1)</script>",
    "]]>",
    "&amp;&#x41;",
    "a\x00b\x07c\x1bd",
    "\ud800 lone \udfff",
    "\ufffe\uffff",
    "👩🏽‍🌾 🌍",
    "\u202eright to left\u202c",
    "[]:*?/\\'",
    "{ $code } { -term }",
    "   ",
    "حافلات 10.c.1",
    "물 관리",
    "x" * 300,
    "é\u0301" * 20,
)


def a_row(**changes):
    row = Alignment("Clean water", "Repair the mains", "6", "6.1", "6.1.1", "It serves every household.", id="r1")
    return replace(row, **changes)


def a_sheet(*rows, **changes):
    sheet = AlignmentSheet(title="Water management", strategic_goal="Water for all", id="s1", revision=7, rows=rows)
    return replace(sheet, **changes)


def opened(sheet, language="en", centre_name=""):
    return load_workbook(io.BytesIO(write_workbook(sheet, CATALOGUE, language, centre_name)))


def parts(sheet, *names, language="en"):
    with zipfile.ZipFile(io.BytesIO(write_workbook(sheet, CATALOGUE, language))) as written:
        return [written.read(name).decode() for name in names]


def part(sheet, name, language="en"):
    return parts(sheet, name, language=language)[0]


def head_of(page):
    """The number of the row of a classic page that names its columns."""
    return next(row[0].row for row in page.iter_rows(min_col=2, max_col=2) if row[0].value == "STRATEGIC FOCUS")


def column_of(page, label):
    """The values below a table's header."""
    at = next(cell.column for cell in page[1] if cell.value == label)
    return [page.cell(row, at).value for row in range(2, page.max_row + 1)]


@pytest.fixture
def right_to_left(monkeypatch):
    monkeypatch.setattr(Wording, "leftward", property(lambda say: say.language == "xx"))


# The tabs


def test_a_workbook_has_four_tabs_to_read_and_one_that_nobody_sees():
    book = opened(a_sheet(a_row()))
    assert book.sheetnames == TABS
    assert [page.sheet_state for page in book] == ["visible"] * 4 + ["veryHidden"]


@pytest.mark.parametrize("asked", [(), ("full",), ("local", "summary"), ("classic",)])
def test_a_workbook_has_the_tabs_that_a_person_asks_for_and_the_handout_always(asked):
    content = write_workbook(a_sheet(a_row()), CATALOGUE, tabs=asked)
    names = load_workbook(io.BytesIO(content)).sheetnames
    wanted = [SAY(f"workbook-tab-{tab}") for tab in ALL_TABS if tab in {"classic", *asked}]
    assert names == [*wanted, META]


def test_a_long_text_stays_whole_in_the_handout_where_no_other_tab_has_it():
    text = "A very long story of a project. " * 200
    book = load_workbook(io.BytesIO(write_workbook(a_sheet(a_row(project=text)), CATALOGUE, tabs=())))
    page = book["Classic"]
    assert page.cell(head_of(page) + 1, 3).value == text


def test_nothing_is_left_to_compute_when_a_workbook_is_opened():
    written = part(a_sheet(a_row()), "xl/workbook.xml")
    assert "fullCalcOnLoad" not in written
    assert 'calcId="191029"' in written  # an older number lets today's Excel compute, and ask whether to save it


def test_no_cell_of_a_workbook_is_a_formula():
    book = opened(a_sheet(a_row(local=LocalIndicator(measure="=1+1")), starts=date(2018, 6, 17)))
    assert {cell.data_type for page in book for row in page.iter_rows() for cell in row} <= {"s", "n", "d"}


# The classic tab


def test_the_classic_tab_has_the_four_columns_of_the_handout_in_order_and_no_target():
    page = opened(a_sheet(a_row()))["Classic"]
    head = head_of(page)
    labels = [cell.value for cell in page[head]]
    assert labels == [None, "STRATEGIC FOCUS", "PROJECT EXAMPLE", "SDG NUMBER", None, "SDG INDICATOR"]
    assert f"D{head}:E{head}" in page.merged_cells  # over the number and the title beside it
    assert [cell.value for cell in page[head + 1]] == [
        1,
        "Clean water",
        "Repair the mains",
        6,
        "Clean water and sanitation",
        f"6.1.1 {CATALOGUE.label('6.1.1')}",
    ]


def test_the_goals_number_is_a_number_and_codes_are_formatted_as_text():
    book = opened(a_sheet(a_row(local=LocalIndicator(place="Cairo"))))
    classic, full = book["Classic"], book["Full"]
    number, indicator = (classic.cell(head_of(classic) + 1, at) for at in (4, 6))
    assert (number.value, number.data_type, number.number_format) == (6, "n", "0")
    codes = [indicator, full["F2"], full["H2"], book["Local indicators"]["B2"]]
    assert [cell.value.split()[0] for cell in codes] == ["6.1.1", "6.1", "6.1.1", "6.1.1"]
    assert {cell.number_format for cell in codes} == {"@"}


def test_the_strategic_goal_is_the_first_line_and_bold():
    page = opened(a_sheet(a_row()))["Classic"]
    assert page["A1"].value == "Strategic goal: Water for all"
    assert page["A1"].font.b
    assert opened(a_sheet(strategic_goal=""))["Classic"]["A1"].value == "Strategic goal:"


@pytest.mark.parametrize("count", [1, 6, 60])
def test_rows_are_numbered_1_2_3_with_a_full_stop(count):
    page = opened(a_sheet(*[a_row(id=f"r{number}") for number in range(count)]))["Classic"]
    numbers = [page.cell(head_of(page) + number, 1) for number in range(1, count + 1)]
    assert [cell.value for cell in numbers] == list(range(1, count + 1))
    assert {cell.number_format for cell in numbers} == {'0"."'}


def test_an_empty_sheet_has_three_numbered_empty_rows_as_on_paper():
    page = opened(a_sheet())["Classic"]
    head = head_of(page)
    rows = [[cell.value for cell in page[head + number]] for number in (1, 2, 3)]
    assert rows == [[number, None, None, None, None, None] for number in (1, 2, 3)]
    assert page.print_area == f"'Classic'!$A$1:$F${head + 3}"
    assert page.row_dimensions[head + 1].height > 60


def test_the_goals_cell_has_its_official_colour_and_readable_letters():
    rows = [a_row(goal=goal.code, target="", indicator="", id=f"r{goal.code}") for goal in CATALOGUE.goals]
    page = opened(a_sheet(*rows))["Classic"]
    for row, goal in enumerate(CATALOGUE.goals, head_of(page) + 1):
        cells = [page.cell(row, at) for at in (4, 5)]
        assert {cell.fill.fgColor.rgb[2:] for cell in cells} == {goal.colour.lstrip("#")}
        assert {cell.font.color.rgb[2:] for cell in cells} == {goal.text_colour.lstrip("#")}
        assert [cell.value for cell in cells] == [goal.number, goal.short_title]


def test_a_row_with_only_a_target_shows_the_target_and_says_that_it_is_one():
    page = opened(a_sheet(a_row(indicator="")))["Classic"]
    assert page.cell(head_of(page) + 1, 6).value == f"Target 6.1 {CATALOGUE.label('6.1')}"


def test_a_row_with_only_an_indicator_shows_the_goal_that_it_implies():
    page = opened(a_sheet(a_row(goal="", target="")))["Classic"]
    assert [page.cell(head_of(page) + 1, at).value for at in (4, 5)] == [6, "Clean water and sanitation"]


def test_codes_that_contradict_each_other_are_written_as_they_stand():
    row = a_row(goal="3", target="", indicator="11")
    page = opened(a_sheet(row))["Full"]
    assert [page.cell(2, at).value for at in (4, 6, 8)] == [3, None, "11"]


def test_the_heading_says_title_kind_goal_centre_audience_and_dates():
    sheet = a_sheet(kind=Kind.CITY_PLAN, centre="seoul", audience="Engineers", starts=date(2018, 6, 17))
    page = opened(sheet, centre_name="Seoul HRDC")["Classic"]
    texts = [cell.value for row in page.iter_rows(max_row=head_of(page) - 1) for cell in row if cell.value]
    assert texts[:3] == ["Strategic goal: Water for all", "Water management", "SDG alignment · City plan"]
    assert texts[3:] == ["Centre", "Audience", "Starts", "Seoul HRDC", "Engineers", datetime(2018, 6, 17)]  # noqa: DTZ001


def test_the_heading_says_what_else_is_known_of_a_course_in_words():
    sheet = a_sheet(centre="seoul", taught_in="fr", country="SN", theme="Water", participants=24)
    page = opened(sheet)["Classic"]
    texts = [cell.value for row in page.iter_rows(max_row=head_of(page) - 1) for cell in row if cell.value]
    assert texts[-8:-4] == ["Language of teaching", "Theme of the course", "Country", "Number of participants"]
    assert texts[-4:] == ["French", "Water", "Senegal", "24"]


def test_dates_are_dates_with_a_format_that_no_country_reads_as_another():
    page = opened(a_sheet(starts=date(2018, 6, 17), ends=date(2018, 6, 24)))["Classic"]
    days = [cell for row in page.iter_rows() for cell in row if isinstance(cell.value, datetime)]
    assert [cell.number_format for cell in days] == ["yyyy-mm-dd"] * 2
    assert [cell.value.day for cell in days] == [17, 24]


def test_what_is_not_given_leaves_no_line_in_the_heading():
    bare, given = (head_of(opened(sheet)["Classic"]) for sheet in (a_sheet(), a_sheet(audience="Engineers")))
    assert given == bare + 2


def test_the_classic_tab_prints_on_a4_across_with_its_columns_on_every_page():
    page = opened(a_sheet(a_row()))["Classic"]
    head = head_of(page)
    assert (int(page.page_setup.paperSize), page.page_setup.orientation) == (9, "landscape")
    assert page.page_setup.scale / 100 * page.cell(head + 1, 2).font.sz >= 9
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert page.print_title_rows == f"${head}:${head}"
    assert 0 < page.page_margins.left < 0.6


def test_every_page_says_its_number_and_that_the_un_does_not_endorse_it():
    book = opened(a_sheet(a_row()))
    for page in list(book)[:4]:
        assert page.oddFooter.left.text.startswith("The UN does not endorse")
        assert page.oddFooter.right.text == "Page &P of &N"
    assert book["Classic"].firstFooter.right.text == "Page &P of &N"
    last = [cell.value for row in book["Classic"].iter_rows() for cell in row if cell.value][-1]
    assert last.startswith("The UN does not endorse")


def test_an_illustrative_sheet_says_so_on_every_tab_and_in_every_row():
    book = opened(a_sheet(a_row(local=LocalIndicator(measure="Taps")), illustrative=True))
    for tab in ("Classic", "Summary"):
        assert SAY("workbook-illustrative") in [cell.value for row in book[tab].iter_rows() for cell in row]
    for tab in ("Full", "Local indicators"):
        assert column_of(book[tab], "Note") == ["Illustrative"]
        assert book[tab].oddHeader.right.text == SAY("workbook-illustrative")


def test_a_sheet_that_is_not_illustrative_does_not_mention_it():
    text = "".join(parts(a_sheet(a_row()), "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"))
    assert "llustrative" not in text


def test_every_written_row_has_a_height_that_grows_with_its_text():
    page = opened(a_sheet(a_row(project="short"), a_row(project="A long project. " * 30)))["Classic"]
    head = head_of(page)
    short, long = (page.row_dimensions[head + number].height for number in (1, 2))
    assert 28 <= short < long <= HIGHEST_ROW


def test_a_text_higher_than_a_row_can_be_is_cut_in_the_handout_and_whole_in_the_full_tab():
    text = "A very long story of a project. " * 200
    book = opened(a_sheet(a_row(project=text)))
    shown = book["Classic"].cell(head_of(book["Classic"]) + 1, 3).value
    assert shown.endswith("(the whole text is on the tab “Full”)")
    assert text.startswith(shown.split(" …")[0])
    assert column_of(book["Full"], "Project example") == [text]


# The full tab


def test_the_full_tab_has_every_field_of_every_row():
    row = a_row(link=Link.INDIRECT, strength=Strength.SIDE, change_tomorrow="Ask the utility", hours=2.5)
    row = replace(row, effect=Effect.HARMS)
    page = opened(a_sheet(row))["Full"]
    indicator = CATALOGUE.indicator("6.1.1")
    assert {cell.value: page.cell(2, cell.column).value for cell in page[1]} == {
        "No.": 1,
        "Strategic focus": "Clean water",
        "Project example": "Repair the mains",
        "SDG number": 6,
        "Goal": "Clean water and sanitation",
        "Target": "6.1",
        "Target in short": CATALOGUE.label("6.1"),
        "SDG indicator": "6.1.1",
        "Indicator in short": CATALOGUE.label("6.1.1"),
        "Official text of the indicator": indicator.text,
        "Custodian agencies": "; ".join(indicator.custodians),
        "Why does it serve this goal?": "It serves every household.",
        "Link": "Indirect",
        "Weight": "Secondary",
        "Effect on the goal": "Harms",
        "Hours": 2.5,
        "What would we change tomorrow?": "Ask the utility",
        "Row id": "r1",
    }


@pytest.mark.parametrize("count", [0, 1, 6, 60])
def test_tables_cover_their_header_and_rows_exactly_and_never_less_than_one_row(count):
    rows = [a_row(id=f"r{number}", local=LocalIndicator(place="Cairo")) for number in range(count)]
    book = opened(a_sheet(*rows))
    for tab, name, last in (("Full", "FullTable", "R"), ("Local indicators", "LocalTable", "L")):
        table = book[tab].tables[name]
        assert table.ref == table.autoFilter.ref == f"A1:{last}{max(count, 1) + 1}"
        assert [column.name for column in table.tableColumns] == [cell.value for cell in book[tab][1]]
        assert table.tableStyleInfo.name == "TableStyleLight1"
        assert book[tab].freeze_panes == "B2"


@pytest.mark.parametrize("language", list(languages()))
def test_choices_are_offered_in_the_words_of_the_workbook(language):
    say = wording("alignment", language)
    page = opened(a_sheet(a_row()), language)[say("workbook-tab-full")]
    at = {cell.value: get_column_letter(cell.column) for cell in page[1]}
    offered = {str(found.sqref).split("2:")[0]: found.formula1.strip('"').split(",")
               for found in page.data_validations.dataValidation}  # fmt: skip
    assert offered == {
        at[say(f"field-{name}")]: [say(f"{name}-{one}") for one in kind]
        for name, kind in (("link", Link), ("strength", Strength), ("effect", Effect))
    }


def test_the_ids_of_rows_are_there_for_an_import_but_hidden():
    page = opened(a_sheet(a_row()))["Full"]
    assert page.column_dimensions["R"].hidden
    assert not page.column_dimensions["B"].hidden


def test_codes_that_look_like_numbers_bring_no_warnings_on_any_tab():
    for number in range(1, 6):
        text = part(a_sheet(a_row(target="6.1")), f"xl/worksheets/sheet{number}.xml")
        assert text.count('numberStoredAsText="1"') == 1
        tail = re.findall(r"<(headerFooter|colBreaks|ignoredErrors|drawing|tableParts)[ >]", text)
        assert tail == sorted(tail, key=["headerFooter", "colBreaks", "ignoredErrors", "drawing", "tableParts"].index)


# The summary


def test_the_summary_counts_the_rows_of_each_goal():
    rows = (
        a_row(),
        a_row(id="r2", indicator="6.1.1", strength=Strength.SIDE),
        a_row(id="r3", goal="", target="", indicator=""),
        a_row(id="r4", effect=Effect.HARMS),
    )
    page = opened(a_sheet(*rows))["Summary"]
    counts = {row[0].value: [cell.value for cell in row[1:8]] for row in page.iter_rows(min_row=8, max_row=24)}
    assert list(counts) == list(range(1, 18))
    assert counts[6] == ["Clean water and sanitation", 2, 1, 1, 1, 1, 1]
    assert counts[5] == ["Gender equality", 0, 0, 0, 0, 0, 0]
    assert [page["A3"].value, page["A4"].value] == ["Goals covered: 1 of 17", "Rows with a goal: 3 of 4"]
    assert page["A5"].value == "Rows that help a goal: 0. Rows that harm one: 1. Not known yet: 2."


def test_the_summary_sets_goals_4_and_17_apart():
    rows = (a_row(), a_row(id="r2", goal="4", target="", indicator=""))
    page = opened(a_sheet(*rows))["Summary"]
    starred = [row[0].value for row in page.iter_rows(min_row=8, max_row=24) if row[1].value.endswith("*")]
    assert starred == [4, 17]
    assert page["A26"].value.endswith("Without them: 1 row, and 1 goal covered.")


def test_the_chart_has_a_bar_for_each_goal_in_its_colour_and_brings_its_values():
    page = opened(a_sheet(a_row(), a_row(id="r2")))["Summary"]
    (chart,) = page._charts
    (series,) = chart.series
    colours = [point.spPr.solidFill.srgbClr for point in series.dPt]
    assert colours == [goal.colour.lstrip("#") for goal in CATALOGUE.goals]
    assert series.val.numRef.f == "'Summary'!$C$8:$C$24"
    assert [int(value.v) for value in series.val.numRef.numCache.pt] == [0] * 5 + [2] + [0] * 11
    assert [int(value.v) for value in series.cat.numRef.numCache.pt] == list(range(1, 18))
    assert chart.legend is None
    assert not chart.x_axis.delete
    assert chart.x_axis.tickLblSkip == 1


# Local indicators


def test_the_local_tab_has_one_row_for_each_row_with_a_local_indicator():
    local = LocalIndicator("Taps", "Cairo", "households", "%", "80", "2017", "95", "2030", "utility")
    page = opened(a_sheet(a_row(), a_row(id="r2", local=local)))["Local indicators"]
    assert [cell.value for cell in page[2]] == [
        2, "6.1.1", CATALOGUE.label("6.1.1"), "Taps", "Cairo", "households", "%", "80", "2017", "95", "2030", "utility",
    ]  # fmt: skip
    assert page.max_row == 2
    assert [cell.value for cell in page[1]][3:] == [
        SAY("local-" + each.name.replace("_", "-")) for each in fields(LocalIndicator)
    ]


# Identity


def test_the_hidden_tab_and_the_properties_say_whose_the_workbook_is():
    sheet = a_sheet(a_row(), a_row(id="r2"), starts=date(2018, 6, 17), illustrative=True)
    book = opened(sheet, "fr")
    facts = [(row[0].value, row[1].value) for row in book[META].iter_rows()]
    assert facts[:4] == [("format", FORMAT), ("sheet", "s1"), ("revision", 7), ("language", "fr")]
    assert [value for name, value in facts if name == "row"] == ["r1", "r2"]
    assert [value for name, value in facts if name == "row-version"] == [row.version for row in sheet.rows]
    assert dict(facts)["starts"] == "2018-06-17"
    assert dict(facts)["illustrative"] == 1
    own = {each.name: each.value for each in book.custom_doc_props}
    assert own == {
        "sdg-alignment-format": FORMAT,
        "sdg-alignment-sheet": "s1",
        "sdg-alignment-revision": 7,
        "sdg-alignment-language": "fr",
    }
    about = book.properties
    assert (about.title, about.creator, about.language) == (
        "Water management",
        wording("alignment", "fr")("workbook-creator"),
        "fr",
    )


def test_a_sheet_without_title_or_id_can_be_written():
    book = opened(AlignmentSheet())
    assert book.properties.title == "SDG alignment"
    assert book.custom_doc_props["sdg-alignment-sheet"].value in {"", None}


# Text stays text


def without_codes(text):
    """The text, unless it names a code: then it would not stay as it is where a row has its codes."""
    return "" if read_codes(text) else text


def hostile_sheet(text):
    local = LocalIndicator(**{each.name: text for each in fields(LocalIndicator)})
    code = without_codes(text)
    row = Alignment(
        strategic_focus=text,
        project=text,
        goal=code,
        target=code,
        indicator=code,
        why=text,
        change_tomorrow=text,
        local=local,
        id=text,
    )
    return AlignmentSheet(
        title=text, centre=text, strategic_goal=text, audience=text, sample=text, id=text, rows=(row, row)
    )


def assert_stays_text(text):
    book = opened(hostile_sheet(text))
    kept = holdable(text)
    full, local = book["Full"], book["Local indicators"]
    for at in (2, 3, 12, 17, 18):
        assert_cell_says(full.cell(2, at), kept)
    for at in (4, 6, 8):
        assert_cell_says(full.cell(2, at), holdable(without_codes(text)))
    for at in range(4, 13):
        assert_cell_says(local.cell(3, at), kept)
    head = head_of(book["Classic"])
    for at in (2, 3):
        assert_cell_says(book["Classic"].cell(head + 2, at), kept)
    for at in (4, 6):
        assert_cell_says(book["Classic"].cell(head + 2, at), holdable(without_codes(text)))
    facts = {row[0].value: row[1] for row in book[META].iter_rows()}
    for name in ("sheet", "title", "centre", "strategic_goal", "audience", "sample", "row"):
        assert_cell_says(facts[name], kept)
    kinds = {cell.data_type for page in book for row in page.iter_rows() for cell in row}
    assert kinds <= {"s", "n"}


def assert_cell_says(cell, text):
    assert typed_text(cell.value or "") == text
    if text:
        assert cell.data_type == "s"
        assert cell.quotePrefix


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_every_field_stays_text(text):
    assert_stays_text(text)


def test_there_are_as_many_hostile_texts_as_were_studied():
    assert len(set(HOSTILE)) >= 27


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_any_text_in_every_field_stays_text(text):
    assert_stays_text(text)


@pytest.mark.parametrize("letter", ["a", "🌍", "_x0041_", "=", "\x00b", "가"])
def test_forty_thousand_characters_are_cut_with_a_marker_at_what_excel_holds(letter):
    text = (letter * 40_000)[:40_000] if len(letter) == 1 else letter * 40_000
    book = opened(a_sheet(a_row(project=text), strategic_goal=text, title=text))
    (value,) = column_of(book["Full"], "Project example")
    assert units(value) <= 32_767
    assert units(value) > 32_767 - 20
    marker = SAY("workbook-cut")
    assert value.endswith(marker)
    assert holdable(text).startswith(typed_text(value).removesuffix(marker))


@given(
    st.text(st.characters(exclude_categories=()), max_size=200), st.integers(0, 30), st.sampled_from(["", "…", "…🌍"])
)
def test_a_cut_text_is_never_longer_than_it_may_be_and_is_a_beginning(text, most, marker):
    short = cut(text, most, marker)
    assert units(short) <= most
    assert text.startswith((short, short.removesuffix(marker)))


@given(st.text(st.sampled_from("_x0041Fg5"), max_size=30))
def test_what_looks_like_an_escape_comes_back_as_it_was_typed(text):
    stored = cell_text(text, "…")
    assert typed_text(stored) == text
    # This is how Excel reads it.
    assert re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), stored) == text


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_titles_leave_page_headings_whole(text):
    for written in parts(hostile_sheet(text), "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"):
        footer = re.search(r"<oddFooter>(.*?)</oddFooter>", written)[1]
        assert footer.count("&amp;L") == footer.count("&amp;R") == footer.count("&amp;P") == 1


def test_page_headings_double_the_sign_that_starts_a_code():
    assert page_heading("R&D &[Page] &P", "")[0] == "R&&D &&\u2060[Page] &&P"
    assert page_heading("_x0041_", "")[0] == "_\u2060x0041_"
    assert page_heading("", "{P}/{N}")[1] == "&P/&N"


@given(st.text(max_size=400), st.text(max_size=400))
def test_a_page_heading_keeps_below_excels_limit(left, right):
    left, right = page_heading(left, right)
    assert units(left) + units(right) <= 255 - 40
    assert "\n" not in left + right


# Names


def test_names_of_tabs_lose_what_excel_forbids_and_stay_apart():
    names = sheet_names(
        ["a/b:c*?[x]\\", "History", "", "'quoted'", "Full", "FULL", "x" * 40, "x" * 45, "_META"], taken=(META,)
    )
    assert names == ("a b c x", "History 2", "3", "quoted", "Full", "FULL 2", "x" * 31, "x" * 29 + " 2", "_META 2")


@given(st.lists(st.text(st.characters(exclude_categories=())), max_size=8))
def test_names_of_tabs_are_allowed_and_unique_whatever_a_language_says(wanted):
    names = sheet_names(wanted, taken=(META,))
    assert len({name.casefold() for name in (*names, META)}) == len(wanted) + 1
    assert all(0 < units(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name) for name in names)
    assert not any(name.startswith("'") or name.endswith("'") for name in names)


@given(st.lists(st.text(st.characters(exclude_categories=())), max_size=8))
def test_headers_of_a_table_are_unique_and_not_empty(labels):
    headers = unique_headers(labels)
    assert len({header.casefold() for header in headers}) == len(labels)
    assert all(header and "\n" not in header for header in headers)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Water management", "sdg-alignment-water-management.xlsx"),
        ("", "sdg-alignment.xlsx"),
        ("///", "sdg-alignment.xlsx"),
        ("../../etc/passwd", "sdg-alignment-etc-passwd.xlsx"),
        ("C:\\CON", "sdg-alignment-c-con.xlsx"),
        ("물 관리 과정", "sdg-alignment-물-관리-과정.xlsx"),
        ("إدارة المياه", "sdg-alignment-إدارة-المياه.xlsx"),
        ("जल प्रबंधन", "sdg-alignment-जल-प्रबंधन.xlsx"),
        ("a\x00b\ud800c", "sdg-alignment-a-b-c.xlsx"),
    ],
)
def test_a_file_is_named_after_the_title(title, name):
    assert file_name(AlignmentSheet(title=title)) == name


@given(st.text(st.characters(exclude_categories=())))
def test_a_file_name_is_safe_everywhere(title):
    name = file_name(AlignmentSheet(title=title))
    assert name.startswith("sdg-alignment")
    assert name.endswith(".xlsx")
    assert len(name) <= 80
    assert len(name.encode()) <= 200
    assert Path(name).name == name
    assert not re.search(r'[\x00-\x1f<>:"/\\|?*\s]', name)


# Right to left


def test_right_to_left_workbooks_run_that_way_on_every_tab(right_to_left):
    book = opened(a_sheet(a_row()), "xx")
    assert all(page.sheet_view.rightToLeft for page in list(book)[:4])
    cell = book["Classic"].cell(head_of(book["Classic"]) + 1, 2)
    assert cell.alignment.horizontal == "right"
    left_to_right = opened(a_sheet(a_row()))
    assert not any(page.sheet_view.rightToLeft for page in left_to_right)


def test_right_to_left_workbooks_keep_codes_in_order(right_to_left):
    book = opened(a_sheet(a_row(goal="10", target="10.c", indicator="10.c.1", local=LocalIndicator(place="x"))), "xx")
    stored = column_of(book["Full"], "Target") + column_of(book["Full"], "SDG indicator")
    assert stored == ["10.c", "10.c.1"]  # the bare code, to sort and search by, in a cell that is read from the left
    assert column_of(book["Local indicators"], "Official code") == ["10.c.1"]
    assert {book["Full"].cell(2, at).alignment.readingOrder for at in (6, 8)} == {1}
    within = book["Classic"].cell(head_of(book["Classic"]) + 1, 6)
    assert within.value.startswith("\u206610.c.1\u2069 ")
    assert read_codes(within.value) == ("10.c.1",)


def test_a_code_before_an_arabic_label_leaves_the_cell_arabic():
    book = opened(a_sheet(a_row()), "ar")
    page = book.worksheets[0]
    at = next(row for row in range(1, 12) if page.cell(row, 4).value == 6)
    assert page.cell(at, 6).value.startswith("\u20666.1.1\u2069 ")
    assert page.cell(at, 6).alignment.readingOrder == 2
    assert page.cell(at, 6).alignment.horizontal == "right"
    assert "\u2066" not in part(a_sheet(a_row()), "xl/worksheets/sheet1.xml")


def test_right_to_left_charts_grow_to_the_left(right_to_left):
    def direction(language):
        (chart,) = opened(a_sheet(a_row()), language)["Summary"]._charts
        return chart.y_axis.scaling.orientation

    assert (direction("xx"), direction("en")) == ("maxMin", "minMax")


def test_arabic_text_in_an_english_workbook_is_set_to_the_right():
    page = opened(a_sheet(a_row(project="زراعة الأشجار")))["Classic"]
    focus, project = (page.cell(head_of(page) + 1, at).alignment for at in (2, 3))
    assert (focus.horizontal, project.horizontal) == ("left", "right")
    assert (focus.readingOrder, project.readingOrder) == (1, 2)


def test_a_language_that_is_not_there_is_written_in_english_from_left_to_right():
    book = opened(a_sheet(a_row()), "no such language")
    assert book.sheetnames == TABS
    assert not book["Classic"].sheet_view.rightToLeft


# Heights


def test_wide_letters_take_twice_the_room():
    assert lines("가" * 60, 30, 10) == pytest.approx(2 * lines("n" * 60, 30, 10), abs=1)


def test_words_are_not_broken_unless_they_are_longer_than_a_line():
    assert lines("n" * 20 + " " + "n" * 20, 30, 10) == 2
    assert lines("n" * 400, 30, 10) >= 10
    assert lines("one\ntwo\n\nfour", 30, 10) == 4


@given(st.text(max_size=3000), st.floats(5, 60))
def test_a_fitting_text_fits_and_is_a_beginning(text, width):
    shown = fitting(text, width, 10, " …", most=120)
    assert shown == text or text.startswith(shown.removesuffix(" …"))
    assert height(shown, width, 10) < 120 or shown == " …"


# The door


def test_nothing_else_imports_openpyxl():
    root = Path(alignment.workbook.__file__).parents[2]
    found = [
        path.relative_to(root).as_posix()
        for package in ("alignment", "exercises", "sdg_data")
        for path in (root / package).rglob("*.py")
        if re.search(r"^\s*(?:from|import) openpyxl\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert found
    assert all(path.startswith("alignment/workbook/") for path in found)
