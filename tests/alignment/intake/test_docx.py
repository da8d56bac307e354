"""Word documents: no text that somebody sees in one is lost, and none that they deleted comes back."""

import pytest

from alignment.intake.archive import Archive
from alignment.intake.document import BlockKind
from alignment.intake.docx import read_docx
from tests.alignment.intake.made import W, docx, paragraph, style, table

MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


def blocks(body, **more):
    return read_docx(Archive(docx(body, **more))).blocks


def texts(body, **more):
    return [block.text for block in blocks(body, **more)]


def cells(body, **more):
    return [[cell.text for cell in line] for block in blocks(body, **more) if block.table for line in block.table.lines]


@pytest.mark.parametrize(
    "held",
    [
        f"<w:sdt><w:sdtPr/><w:sdtContent>{run('kept')}</w:sdtContent></w:sdt>",
        f"<w:ins>{run('kept')}</w:ins>",
        f"<w:moveTo>{run('kept')}</w:moveTo>",
        f"<w:smartTag>{run('kept')}</w:smartTag>",
        f"<w:hyperlink>{run('kept')}</w:hyperlink>",
        f"<w:fldSimple>{run('kept')}</w:fldSimple>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>kept</w:t></w:r>",
        "<w:r><w:t>ke</w:t></w:r><w:r><w:t>pt</w:t></w:r>",
        f"{run('kept')}<w:del><w:r><w:delText>dropped</w:delText></w:r></w:del>",
        f"{run('kept')}<w:del>{run('dropped')}</w:del>",
        f"{run('kept')}<w:moveFrom>{run('dropped')}</w:moveFrom>",
        "<w:r><w:instrText>dropped</w:instrText><w:t>kept</w:t></w:r>",
    ],
)
def test_what_stands_in_a_line_is_read_and_what_was_deleted_is_not(held):
    assert texts(f"<w:p>{run('Water ')}{held}</w:p>") == ["Water kept"]


def test_a_text_box_follows_its_paragraph_and_is_read_once():
    box = f"<w:txbxContent>{paragraph('in the box')}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    assert texts(f"<w:p>{run('beside')}<w:r>{both}</w:r></w:p>", root=f"{W} {MC}") == ["beside", "in the box"]


def test_a_table_within_a_table_follows_it():
    inner = f"<w:p/>{table(('09:00', 'Welcome'))}"
    assert cells(table(("Day 1", inner))) == [["Day 1"], ["09:00", "Welcome"]]


def test_rows_and_cells_in_content_controls_are_read():
    row = f"<w:sdt><w:sdtContent><w:tr><w:tc>{paragraph('a')}</w:tc>"
    row += f"<w:sdt><w:sdtContent><w:tc>{paragraph('b')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>"
    assert cells(f"<w:tbl>{row}</w:tbl>") == [["a", "b"]]


def test_a_row_that_was_deleted_under_tracking_is_dropped():
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('gone')}</w:tc></w:tr>"
    assert cells(f"<w:tbl>{deleted}<w:tr><w:tc>{paragraph('there')}</w:tc></w:tr></w:tbl>") == [["there"]]


def test_a_merged_cell_is_read_once_and_its_columns_stay_in_place():
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("wide")}</w:tc><w:tc>{paragraph("c")}</w:tc>'
    start = f'<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{paragraph("tall")}</w:tc><w:tc>{paragraph("x")}</w:tc>'
    below = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{paragraph('tall')}</w:tc><w:tc>{paragraph('y')}</w:tc>"
    rows = "".join(f"<w:tr>{row}</w:tr>" for row in (wide, start, below))
    assert cells(f"<w:tbl>{rows}</w:tbl>") == [["wide", "", "c"], ["tall", "x"], ["", "y"]]


def test_headings_are_told_by_style_by_what_it_is_based_on_and_by_their_own_level():
    styles = style("H2", "heading 2") + style("Own", "Strand", based="H2") + style("T", "Title")
    body = "".join(
        (
            paragraph("Plan", '<w:pStyle w:val="T"/>'),
            paragraph("Water", '<w:pStyle w:val="Own"/>'),
            paragraph("Housing", '<w:outlineLvl w:val="3"/>'),
            paragraph("text", '<w:outlineLvl w:val="9"/>'),
        )
    )
    kinds = [(block.kind, block.level) for block in blocks(body, styles=styles)]
    assert kinds == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 2),
        (BlockKind.HEADING, 4),
        (BlockKind.PARAGRAPH, 0),
    ]


NUMBERING = """<w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Session %1:"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="8">
<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="7"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>"""


def entry(text, number, depth=0):
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


def test_the_numbers_that_word_counts_are_counted():
    body = entry("a", 1) + entry("b", 1, 1) + entry("c", 1, 1) + entry("d", 1) + entry("e", 1, 1) + entry("f", 2)
    read = [(block.number, block.text) for block in blocks(body, numbering=NUMBERING)]
    assert read == [
        ("Session 3:", "a"),
        ("3.a)", "b"),
        ("3.b)", "c"),
        ("Session 4:", "d"),
        ("4.a)", "e"),
        ("Session 9:", "f"),
    ]


def test_a_bullet_is_an_entry_without_a_number():
    (block,) = blocks(entry("trees", 3), numbering=NUMBERING)
    assert (block.kind, block.text, block.number) == (BlockKind.BULLET, "trees", "")


def test_numbers_come_by_a_style_as_well_and_a_paragraph_may_do_without():
    styles = style("L", "List Number", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    body = paragraph("a", '<w:pStyle w:val="L"/>')
    body += paragraph("b", '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    read = [(block.kind, block.number) for block in blocks(body, styles=styles, numbering=NUMBERING)]
    assert read == [(BlockKind.NUMBERED, "Session 3:"), (BlockKind.PARAGRAPH, "")]


def test_a_column_of_automatic_numbers_has_them_as_its_text():
    assert cells(table((entry("", 1), "Welcome")), numbering=NUMBERING) == [["Session 3:", "Welcome"]]


def test_a_table_of_contents_and_the_prompt_of_an_empty_field_are_no_text():
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    contents = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{paragraph('Water … 3')}</w:sdtContent></w:sdt>"
    line = paragraph("Housing … 4", '<w:pStyle w:val="TOC1"/>')
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click here')}</w:sdtContent></w:sdt>"
    body = f"{contents}{line}<w:p>{prompt}</w:p>{paragraph('Water')}"
    assert texts(body, styles=style("TOC1", "toc 1")) == ["Water"]


def test_tabs_and_breaks_within_a_line_are_kept():
    line = "<w:p><w:r><w:t>09:00</w:t><w:tab/><w:t>Welcome</w:t><w:br/><w:t>Room 2</w:t></w:r></w:p>"
    assert texts(line) == ["09:00\tWelcome\nRoom 2"]


def test_footnotes_are_left_out_and_that_is_said():
    document = read_docx(Archive(docx(f"<w:p>{run('Water')}<w:r><w:footnoteReference/></w:r></w:p>")))
    assert [(note.key, note.values) for note in document.notes] == [("read-left-out-footnotes", (("count", 1),))]


def test_the_strict_format_is_read_as_the_usual_one():
    assert texts(paragraph("Water"), root=STRICT) == ["Water"]


def test_each_block_says_where_it_stands():
    body = paragraph("one") + "<w:p/>" + table(("a",), ("b",)) + paragraph("two")
    read = blocks(body)
    assert [block.where for block in read] == ["paragraph 1", "table 1", "paragraph 2"]
    assert read[1].table.lines[1][0].where == "table 1, row 2"
