"""Plain data: one line each, the names first, whole numbers whole, and nothing that a spreadsheet would run."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet, known_samples
from alignment.delimited import Separator, delimited, rows_of
from alignment.ground.wording import languages, wording

NAMES = ("Name", "Rows")


def read(content, separator=Separator.COMMA):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator.sign))


def test_the_first_line_names_the_columns_and_whole_numbers_have_no_decimals():
    content = delimited([NAMES, ("Cairo", 3.0), ("Seoul", 1.5), ("Mashhad", 2)])
    assert content == b"\xef\xbb\xbfName,Rows\r\nCairo,3\r\nSeoul,1.5\r\nMashhad,2\r\n"


@pytest.mark.parametrize(
    ("separator", "line"), [("comma", 'a;b,"c,d",1'), ("semicolon", '"a;b";c,d;1'), ("tab", "a;b\tc,d\t1")]
)
def test_the_separator_is_chosen_and_a_value_that_has_it_is_quoted(separator, line):
    content = delimited([("a;b", "c,d", 1.0)], Separator(separator)).decode("utf-8-sig")
    assert content == f"{line}\r\n"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "  =1", "＝1"])
def test_no_text_can_be_taken_for_a_formula(text):
    assert read(delimited([(text, -2.5)]))[0][0].startswith("'")
    assert read(delimited([(text, -2.5)]))[0][1] == "-2.5"


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=5), st.sampled_from(Separator))
def test_every_line_comes_back_whatever_people_write(lines, separator):
    assert len(read(delimited([NAMES, *lines], separator), separator)) == 1 + len(lines)


@pytest.mark.parametrize("language", list(languages()))
def test_the_rows_of_a_sheet_stand_under_the_names_of_their_fields(language):
    sheet, say = known_samples()["cairo-riverfront"].sheet, wording("alignment", language)
    names, *lines = read(delimited(rows_of(sheet, say)))
    assert names[:4] == [
        say("workbook-number"), say("field-strategic-focus"), say("field-project"), say("field-goal")
    ]  # fmt: skip
    assert [line[2] for line in lines] == [row.project for row in sheet.rows]
    assert [line[3] for line in lines] == [row.goal for row in sheet.rows]
    assert {line[names.index(say("field-link"))] for line in lines} <= {say("link-direct"), say("link-indirect")}
    assert {line[-1] for line in lines} == {say("workbook-illustrative-short")}


def test_rows_that_nobody_made_up_have_no_note_and_hours_are_numbers():
    rows = (Alignment(project="Wells", goal="6", hours=2.0), Alignment(project="Taps", hours=1.5), Alignment())
    names, *lines = read(delimited(rows_of(AlignmentSheet(rows=rows), wording("alignment", "en"))))
    assert "Note" not in names
    hours, link = names.index("Hours"), names.index("Link")
    assert [line[hours] for line in lines] == ["2", "1.5", ""]
    assert [bool(line[link]) for line in lines] == [True, True, False]
    made_up = replace(AlignmentSheet(rows=rows), illustrative=True)
    assert read(delimited(rows_of(made_up, wording("alignment", "en"))))[0][-1] == "Note"
