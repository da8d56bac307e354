"""Texts of LibreOffice: what stands in them, with the numbers that it counts."""

import pytest

from alignment.intake.archive import Archive
from alignment.intake.document import BlockKind
from alignment.intake.odt import read_odt
from tests.alignment.intake.made import opened

LISTS = """<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="2"/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/>
</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>
<style:style style:name="P1" style:parent-style-name="Title"/>"""
OUTLINE = """<text:outline-style style:name="Outline">
<text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style>"""


def blocks(body):
    return read_odt(Archive(opened("text", body, styles=OUTLINE, own_styles=LISTS))).blocks


def cells(body):
    return [[cell.text for cell in line] for block in blocks(body) if block.table for line in block.table.lines]


def p(text):
    return f"<text:p>{text}</text:p>"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('Water<text:s text:c="2"/>and<text:tab/>land', "Water  and\tland"),
        ("Water\n   and <text:span>la<text:span>nd</text:span></text:span>", "Water and land"),
        ("Water<text:line-break/>land", "Water\nland"),
        ('Water<text:change-start text:change-id="1"/> and<text:change-end text:change-id="1"/>', "Water and"),
        ("Water<office:annotation><text:p>a remark</text:p></office:annotation>", "Water"),
        ('W<text:s text:c="1000000000"/>x', "W" + " " * 40 + "x"),
    ],
)
def test_a_paragraph_says_what_it_shows(written, text):
    assert [block.text for block in blocks(p(written))] == [text]


def test_what_was_deleted_under_tracking_and_the_table_of_contents_are_no_text():
    gone = f"<text:tracked-changes><text:changed-region>{p('gone')}</text:changed-region></text:tracked-changes>"
    contents = f"<text:table-of-content><text:index-body>{p('Water 3')}</text:index-body></text:table-of-content>"
    assert [block.text for block in blocks(gone + contents + p("there"))] == ["there"]


def test_headings_have_their_level_and_their_number():
    read = blocks(
        '<text:p text:style-name="P1">Plan</text:p><text:h text:outline-level="1">Water</text:h>'
        '<text:h text:outline-level="2">Rivers</text:h><text:h text:outline-level="1">Land</text:h>'
    )
    assert [(block.level, block.number, block.text) for block in read] == [
        (1, "", "Plan"),
        (1, "I.", "Water"),
        (2, "", "Rivers"),
        (1, "II.", "Land"),
    ]
    assert {block.kind for block in read} == {BlockKind.HEADING}


def entries(*texts, style="L1", deeper="", more=""):
    items = "".join(f"<text:list-item>{p(text)}</text:list-item>" for text in texts)
    return f'<text:list text:style-name="{style}" {more}>{items}{deeper}</text:list>'


def test_entries_are_counted_also_deeper_and_go_on_where_they_say_so():
    deeper = f"<text:list-item><text:list><text:list-item>{p('c')}</text:list-item></text:list></text:list-item>"
    body = entries("a", "b", deeper=deeper) + p("between") + entries("d", more='text:continue-numbering="true"')
    read = blocks(body + entries("e") + entries("f", style="B"))
    assert [(block.kind, block.number, block.text) for block in read] == [
        ("numbered", "2.", "a"),
        ("numbered", "3.", "b"),
        ("numbered", "3.a)", "c"),
        ("paragraph", "", "between"),
        ("numbered", "4.", "d"),
        ("numbered", "2.", "e"),
        ("bullet", "", "f"),
    ]


def test_the_second_paragraph_of_an_entry_is_no_entry_of_its_own():
    item = f"<text:list-item>{p('a')}{p('and more of it')}</text:list-item>"
    read = blocks(f'<text:list text:style-name="L1">{item}</text:list>{entries("b", more="")}')
    assert [(block.kind, block.text) for block in read][:2] == [("numbered", "a"), ("paragraph", "and more of it")]


def test_a_merged_cell_is_read_once_and_a_table_within_follows():
    def row(*cells):
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    def cell(text, name="table-cell", inner=""):
        return f"<table:{name}>{p(text)}{inner}</table:{name}>"

    inner = f"<table:table>{row(cell('x'))}</table:table>"
    head = row(cell("wide"), cell("wide", "covered-table-cell"), cell("c"))
    rows = f"<table:table-header-rows>{head}</table:table-header-rows>{row(cell('d', inner=inner))}"
    body = f"<table:table>{rows}</table:table>"
    assert cells(body) == [["wide", "", "c"], ["d"], ["x"]]


def test_a_text_in_a_frame_follows_its_paragraph():
    framed = f"<draw:frame><draw:text-box>{p('in the frame')}</draw:text-box></draw:frame>"
    assert [block.text for block in blocks(p(f"beside{framed}"))] == ["beside", "in the frame"]


def test_a_section_holds_what_stands_in_it():
    assert [block.text for block in blocks(f"<text:section>{p('a')}</text:section>")] == ["a"]


def test_a_line_that_is_said_to_be_there_a_million_times_is_taken_forty():
    cell = f'<table:table-cell table:number-columns-repeated="16000">{p("x")}</table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    document = read_odt(Archive(opened("text", f"<table:table>{row}</table:table>")))
    assert [len(line) for line in document.tables[0].lines] == [40] * 40
