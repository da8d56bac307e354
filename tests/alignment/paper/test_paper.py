import io
import re
import subprocess
import sys
import zipfile
from datetime import date

import docx
import pypdfium2
import pytest

from alignment.ground.wording import languages
from alignment.ground.written import list_written
from alignment.paper import (
    Cover,
    Fields,
    Heading,
    Items,
    Paper,
    Paragraph,
    Picture,
    Piece,
    PieceKind,
    Table,
    Tone,
    blocks_of,
    body,
    chip,
)
from alignment.paper.pdf import pdf
from alignment.paper.wire import packed, unpacked
from alignment.paper.word import word
from alignment.paper.word_elements import ORDERS
from alignment.workbook import ReportTable

SAID = {
    "en": "The city links 11.b.2 (11.2.1) to its plan",
    "fr": "La ville relie 11.b.2 (11.2.1) à son schéma d’aménagement",
    "es": "La ciudad vincula 11.b.2 (11.2.1) con su planificación",
    "ar": "ترتبط المدينة النهرية بالغاية 11.b.2 والمؤشر (11.2.1) في القاهرة",
    "fa": "شهر ما به هدف 11.b.2 و شاخص (11.2.1) پیوند دارد",
    "ko": "도시는 세부목표 11.b.2 및 지표(11.2.1)와 연계됩니다",
}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
HOSTILE = (
    '#import "x": *',
    "$x^2$ \\u{0} {{ }}",
    "<b>&amp;</b>",
    "=1+1",
    "\x07bell\x00",
    "\u202eturned\u202c \u2067open",
    "漢字🎉",
)


def paper(language="en", *blocks, title="", contents="Contents"):
    cover = Cover(
        language, languages()[language].direction == "rtl", title or SAID[language], contents=contents,
        facts=Fields(((body("Place"), body("Brussels")),)), notices=("Rehearsal",), foot="Foot", page="Page {P} of {N}",
    )  # fmt: skip
    return Paper(cover, blocks)


def many_rows(language, rows=60):
    return blocks_of(
        ReportTable("", ("No.", SAID[language]), tuple((n, SAID[language]) for n in range(rows))), language
    )


def pages(content):
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content)]


def letters(text):
    return re.sub(r"[\W\d_]+", "", text)


def xml(content, part="word/document.xml"):
    return zipfile.ZipFile(io.BytesIO(content)).read(part).decode()


def test_a_paper_comes_back_from_the_process_that_draws_it_as_it_was():
    chips = Items((chip("11", "#FD9D24", "Cities"),))
    sent = paper(
        "ar", Heading(body(SAID["ar"]), 2), Paragraph(body("x"), Tone.NOTICE), chips,
        *many_rows("ar", 2), Fields(((body("a"), body("b")),)), Picture(SVG, "A box"),
    )  # fmt: skip
    assert unpacked(packed(sent)) == sent


@pytest.mark.parametrize("language", list(SAID))
def test_the_text_of_a_pdf_can_be_searched_and_read_aloud_in_every_language(language):
    found = pages(pdf(paper(language, Paragraph(body(SAID[language])), *many_rows(language))))
    assert letters(SAID[language]) in letters("".join(found))
    assert sum(letters(SAID[language]) in letters(page) for page in found) > 1  # the head of the table on each page
    content = pdf(paper(language))
    assert b"/StructTreeRoot" in content
    assert b"pdfuaid" in content


def test_a_pdf_has_all_its_letters_with_it():
    fonts = re.findall(
        rb"/BaseFont\s*/[A-Z]{6}\+([\w-]+)", pdf(paper("ar", Paragraph(body(SAID["ko"])), Picture(SVG, "x")))
    )
    assert {name.split(b"-")[0] for name in fonts} >= {b"NotoNaskhArabic", b"NotoSans", b"NotoSansCJKkr"}
    assert not [name for name in fonts if not name.startswith(b"Noto")]


def test_a_line_of_korean_ends_neither_within_a_word_nor_between_a_number_and_what_is_tied_to_it():
    tied = ("정류장에서", "500미터나", "11.2.1이", "SDGs를")
    lines = [Paragraph(body(f"{'물 ' * before}{word_of_it} 본다")) for before in range(20, 50) for word_of_it in tied]
    found = "".join(pages(pdf(paper("ko", *lines))))
    assert [found.count(word_of_it) for word_of_it in tied] == [30] * len(tied)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_word_has_styles_a_repeated_head_and_the_direction_of_its_language_everywhere(language):
    content = word(
        paper(language, Heading(body(SAID[language])), *many_rows(language), Picture(SVG, "A box", "Caption"))
    )
    read = docx.Document(io.BytesIO(content))
    assert [line.style.name for line in read.paragraphs if line.text.strip("\u200e") and "Heading" in line.style.name]
    drawn = xml(content)
    assert drawn.count("w:tblHeader") == 1
    assert 'descr="A box"' in drawn
    assert {"PAGE", "NUMPAGES"} <= set(re.findall(r"instrText[^>]*>(\w+)<", xml(content, "word/footer1.xml")))
    leftward = language == "ar"
    assert ("<w:bidiVisual/>" in drawn) == leftward
    assert bool(re.search(r"<w:sectPr.*<w:bidi/>", drawn, re.DOTALL)) == leftward
    assert ("\u200e11.b.2\u200e" in drawn) == leftward
    assert ("<w:rtl/>" in drawn) == leftward


@pytest.mark.parametrize("language", ["en", "fa"])
def test_word_wants_its_elements_in_the_order_of_the_schema(language):
    drawn = word(paper(
        language, Heading(body(SAID[language])), Paragraph(body(SAID["ar"]), Tone.NOTICE), *many_rows(language, 3),
        Items((chip("11", "#FD9D24", "x"), body(SAID["en"], strong=True)), numbered=True),
    ))  # fmt: skip
    for order, name in zip(ORDERS, ("pPr", "rPr", "tblPr", "tcPr", "trPr", "sectPr"), strict=True):
        for part in ("word/document.xml", "word/styles.xml"):
            for inner in re.findall(rf"<w:{name}(?: [^>]*)?>(.*?)</w:{name}>", xml(drawn, part), re.DOTALL):
                depth, names = 0, []
                for closing, tag, own in re.findall(r"<(/?)w:(\w+)[^>]*?(/?)>", inner):
                    if closing:
                        depth -= 1
                        continue
                    names += [tag] if not depth else []
                    depth += not own
                known = [order.index(tag) for tag in names if tag in order]
                assert known == sorted(known), (part, name, names)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:6]))
def test_whatever_people_write_is_harmless_text(text):
    blocks = (Paragraph(body(text)), *blocks_of(ReportTable(text, (text, "b"), ((text, 1),)), "en"))
    shown = body(text).text
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08]", shown)
    read = docx.Document(io.BytesIO(word(paper("ar", *blocks, title="x"))))
    assert shown in [line.text.replace("\u200e", "") for line in read.paragraphs]
    found = "".join(pages(pdf(paper("en", *blocks, title=text))))
    if shown.isascii():
        assert re.sub(r"\s", "", shown) in re.sub(r"\s", "", found)


def test_an_endless_word_and_a_cell_of_thirty_thousand_letters_break_over_pages():
    endless, long = "x" * 20_000, "word " * 6_000
    found = pages(
        pdf(paper("en", Paragraph(body(endless)), *blocks_of(ReportTable("", ("a", "b"), (("1", long),)), "en")))
    )
    assert sum(page.count("x") for page in found) >= 20_000
    assert sum(page.count("word") for page in found) == 6_000


def test_codes_are_found_once_with_their_brackets():
    found = body("Targets 11.b and (11.b.2), at 13:45, in v1.2.3.4 and 2018").pieces
    assert [piece.text for piece in found if piece.kind is PieceKind.CODE] == ["11.b", "(11.b.2)"]


def test_a_broad_table_becomes_a_card_for_each_row_and_columns_without_anything_are_left_out():
    broad = ReportTable("Plans", tuple("abcdefghi"), (("Ana", *"1234567", ""), ("Bilal", *"1234567", "8")))
    title, *cards = blocks_of(broad, "en")
    assert title == Heading(body("Plans"), 2)
    assert [block.body.text for block in cards if isinstance(block, Heading)] == ["Ana", "Bilal"]
    answers = [[body.text for row in block.rows for body in row] for block in cards if isinstance(block, Fields)]
    assert answers == [
        [text for pair in zip("bcdefgh", "1234567", strict=True) for text in pair],
        [*answers[0], "i", "8"],
    ]
    assert [len(block.rows) for block in cards if isinstance(block, Fields)] == [4, 4]  # short ones beside each other
    (narrow,) = blocks_of(ReportTable("", ("a", "b", "c"), (("x", "", 2),)), "en")
    assert isinstance(narrow, Table)
    assert [(head.text, number) for head, number in zip(narrow.head, narrow.numeric, strict=True)] == [
        ("a", False), ("c", True),
    ]  # fmt: skip
    assert blocks_of(ReportTable("Nothing", ("a",), ()), "en") == ()


COURSE = "Running a pilgrimage city: visitors, heritage and urban services"


def courses(sessions=40, course=COURSE):
    rows = tuple(
        (centre, course, f"Begin{centre}{n} {'a session that needs several lines ' * 14}end{centre}{n}", n)
        for centre in ("Cairo", "Seoul")
        for n in range(sessions)
    )  # fmt: skip
    return blocks_of(ReportTable("", ("Centre", "Course", "Session", "Hours"), rows), "en")


def test_what_many_rows_have_alike_stands_once_across_the_table_and_again_on_each_page():
    (table,) = courses()
    assert [head.text for head in table.head] == ["Session", "Hours"]
    assert [row[0].text for row in table.rows if len(row) == 1] == [f"Cairo · {COURSE}", f"Seoul · {COURSE}"]
    found = [page for page in pages(pdf(paper("en", table))) if "Begin" in page]
    assert all("Session" in page and COURSE in page for page in found)
    drawn = xml(word(paper("en", table)))
    assert (drawn.count("w:gridSpan") - 1, drawn.count(COURSE)) == (2, 2)  # one is of the cover


def test_no_row_of_a_table_is_torn_apart_by_the_end_of_a_page():
    found = pages(pdf(paper("en", *courses())))
    assert all(sorted(re.findall(r"Begin(\w+)", page)) == sorted(re.findall(r"end(\w+\d)", page)) for page in found)
    assert sum("Begin" in page for page in found) > 2


def test_a_text_is_not_lifted_out_of_its_rows_where_it_is_long_or_seldom_the_same():
    for table in (*courses(course="word " * 5_000), *courses(sessions=1)):
        assert all(len(row) == len(table.head) for row in table.rows)


def test_the_sign_of_a_number_stands_before_it_where_a_paper_runs_to_the_left():
    (table,) = blocks_of(ReportTable("", ("a", "b"), (("x", -26), ("y", 3))), "en")
    assert [row[1].pieces[0].kind for row in table.rows] == [PieceKind.CODE, PieceKind.TEXT]
    assert "-26" in "".join(pages(pdf(paper("ar", table))))


def test_a_column_has_room_for_its_longest_word():
    long = "a sentence that goes on and on " * 4
    (table,) = blocks_of(
        ReportTable("", ("Mapped for", "Influence", "Text"), (("Mexico-Metropolitana", 3, long),)), "en"
    )
    assert min(table.shares[:2]) * 100 > 9 * sum(table.shares)


def test_a_table_is_low_because_long_texts_have_the_room_that_short_ones_do_not_need():
    long, short = "a sentence that goes on and on " * 4, "Mexico City"
    (table,) = blocks_of(ReportTable("", ("Centre", "Kind", "Text"), ((short, "Public authority", long),) * 4), "en")
    centre, kind, text = (share / sum(table.shares) for share in table.shares)
    assert (centre > 0.12, kind > 0.15, text > 0.6) == (True, True, True)  # a line each for the short ones


def test_a_long_answer_has_a_line_of_its_own_and_a_short_one_that_is_left_over_too():
    long = "an answer that is longer than half of a line"
    row = ("Ana", "Cairo", "Monday", long, "end", long, "1", "2", "x\ny")
    _, _, card = blocks_of(ReportTable("Plans", ("Whose", *"abcdefgh"), (row,)), "en")
    assert [[text.text for text in line] for line in card.rows] == [
        ["a", "Cairo", "b", "Monday"], ["c", long], ["d", "end"], ["e", long], ["f", "1", "g", "2"], ["h", "x\ny"],
    ]  # fmt: skip
    assert xml(word(paper("en", card))).count("w:gridSpan") == 4 + 1  # that of the cover's facts


def test_sections_follow_each_other_where_there_is_room_and_none_begins_at_the_end_of_a_page():
    def begins(lines):
        first, second = Heading(body("One")), Heading(body("Two"))
        more = [Paragraph(body("A line"))] * 30
        with pypdfium2.PdfDocument(pdf(paper("en", first, *more[:lines], second, *more))) as drawn:
            return [entry.get_dest().get_index() for entry in drawn.get_toc(max_depth=1)]

    assert (begins(5), begins(26)) == ([1, 1], [1, 2])


def test_word_leads_from_its_contents_to_each_section_and_checks_the_papers_own_language():
    drawn = word(paper("fa", Heading(body("One")), Paragraph(body("x")), Heading(body("Two")), title="T"))
    links, places = (re.findall(rf"{of}=.(_Toc\d+)", xml(drawn)) for of in ("w:anchor", "w:name"))
    assert links == places == ["_Toc1", "_Toc2"]
    assert xml(drawn).count("w:pageBreakBefore") == 1  # after the cover
    assert xml(drawn).count('w:fldCharType="begin"') == xml(drawn).count('w:fldCharType="end"') == 1
    assert re.search(r'<w:lang [^>]*w:bidi="fa-IR"', xml(drawn, "word/styles.xml"))
    assert "w:anchor" not in xml(word(paper("en", Heading(body("One")), contents="")))


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_names_in_other_letters_keep_their_places_in_a_list_that_runs_to_the_left(language):
    shown = body(list_written(["North", "South", "West"], language))
    assert shown.text.count("\u200f") == 6
    assert "\u200fNorth\u200f" in shown.text
    (page, *_) = pages(pdf(paper(language, Paragraph(shown), contents="", title="T")))
    assert all(name in page for name in ("North", "South", "West"))


def test_lines_that_run_either_way_stand_in_the_direction_of_the_paper_each_with_its_own_signs():
    shown = body("A reason.\nالساعات: 1.5\n·")
    assert (shown.leftward, shown.text) == (None, "\u200eA reason.\u200e\n\u200fالساعات: 1.5\u200f\n·")
    assert (body("A reason.\nHours: 1.5").leftward, body("الساعات: 1.5\nالساعات: 2").leftward) == (False, True)


def test_word_has_each_picture_as_vectors_beside_the_points_that_older_programs_show():
    with zipfile.ZipFile(io.BytesIO(word(paper("en", Picture(SVG, "A box"), Picture(SVG, "Another"))))) as file:
        parts = [name for name in file.namelist() if name.endswith(".svg")]
        links = file.read("word/_rels/document.xml.rels").decode()
        drawn, kinds = file.read("word/document.xml").decode(), file.read("[Content_Types].xml").decode()
        assert {file.read(name).decode() for name in parts} == {SVG}
    assert len(parts) == drawn.count("svgBlip ") == 2
    for link in re.findall(r'svgBlip [^>]*r:embed="(\w+)"', drawn):
        assert re.search(rf'Id="{link}"[^>]*svg"|svg"[^>]*Id="{link}"', links)
    assert "image/svg+xml" in kinds
    assert drawn.count('descr="A') == 2


def test_word_has_one_set_of_styles_and_keeps_what_leads_to_something_with_it():
    drawn = word(paper("en", Paragraph(body("Three votes"), Tone.LEAD), Picture(SVG, "A box")))
    assert not [name for name in zipfile.ZipFile(io.BytesIO(drawn)).namelist() if "stylesWithEffects" in name]
    assert re.search(r"<w:pStyle w:val=.Lead.\s*/>\s*<w:keepNext", xml(drawn))


def test_a_note_stands_on_one_page_with_the_card_that_it_leads_to():
    note, card = Paragraph(body("3 of 60"), Tone.NOTE), (Heading(body("Ana"), 2), Fields(((body("a"), body("b")),)))
    assert re.search(r"<w:pStyle w:val=.Note.\s*/>\s*<w:keepNext", xml(word(paper("en", note, *card))))
    for lines in range(34, 38):
        found = pages(pdf(paper("en", Heading(body("One")), *[Paragraph(body("A line"))] * lines, note, *card)))
        (page,) = [page for page in found if "3 of 60" in page]
        assert "Ana" in page


def test_the_facts_of_a_sheet_stand_on_one_page_with_the_beginning_of_its_table():
    facts = Fields(tuple((body(f"Fact {n}"), body("of it")) for n in range(5)))
    for lines in range(32, 36):
        fill = [Heading(body("Sheets")), *[Paragraph(body("A line"))] * lines]
        found = pages(pdf(paper("en", *fill, Heading(body("Sheet"), 2), facts, *many_rows("en", 3))))
        (page,) = [page for page in found if "Fact 0" in page]
        assert all(said in page for said in ("Sheet", "Fact 4", "No."))
    keeps = re.findall(r"<w:pStyle w:val=.Cell.\s*/>(<w:keepNext)?", xml(word(paper("en", facts, *many_rows("en", 1)))))
    assert [bool(keep) for keep in keeps[-14:]] == [True] * 11 + [False] * 3


def test_labels_are_no_table_without_a_head_in_a_pdf():
    content = pdf(paper("en", Fields(((body("a"), body("b")),))))
    assert b"/Table" not in content


def test_a_chip_has_the_colour_of_its_goal():
    assert chip("11", "#FD9D24").pieces == (Piece("11", PieceKind.CHIP, "#FD9D24"),)


@pytest.mark.parametrize(
    ("language", "hours", "day"),
    [("en", "6.5", "28 May 2018"), ("fr", "6,5", "28 mai 2018"), ("es", "6,5", "28 de mayo de 2018")],
)
def test_numbers_and_days_of_a_table_stand_as_the_language_writes_them(language, hours, day):
    row = ("x", 6.5, 2018, 7.0, date(2018, 5, 28))
    (table,) = blocks_of(ReportTable("", tuple("abcde"), (row,)), language)
    assert [cell.text for cell in table.rows[0]] == ["x", hours, "2018", "7", day]
    (_, card) = blocks_of(ReportTable("", tuple("abcdefghi"), ((*row, "1", "2", "3", "4"),)), language)
    assert [value.text for row in card.rows for value in row[1::2]][:4] == [hours, "2018", "7", day]


@pytest.mark.parametrize(("language", "hours"), [("ar", "٦٫٥"), ("fa", "۶٫۵"), ("ko", "6.5")])
def test_numbers_of_a_table_stand_in_the_digits_that_the_deployment_chose(monkeypatch, language, hours):
    monkeypatch.setenv("SDG_WORKSHOP_DIGITS", "native")
    (table,) = blocks_of(ReportTable("", ("a", "b"), (("x", 6.5),)), language)
    assert table.rows[0][1].text == hours


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_code_alone_stands_at_the_side_where_its_column_begins(language):
    rows = ((SAID[language], "6.3.2"), (SAID[language], SAID[language]))
    (table,) = blocks_of(ReportTable("", (SAID[language], SAID[language]), rows), language)
    with pypdfium2.PdfDocument(pdf(paper(language, table, contents=""))) as drawn:
        for page in drawn:
            if "6.3.2" in (text := page.get_textpage()).get_text_range():
                left, _, right, _ = text.get_charbox(text.get_text_range().index("6.3.2"))
                middle, width = (left + right) / 2, page.get_width()
    # The second column is the outer half of the page: its beginning is the middle.
    assert 0.3 * width < middle < 0.7 * width


def test_the_process_that_draws_a_paper_loads_nothing_that_writes_workbooks():
    loaded = "import sys, alignment.paper.worker; print('openpyxl' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
