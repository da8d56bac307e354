"""The poster of a course or plan, and its filled-in handout: what stands on them, one page, in every language."""

import io
import re
from dataclasses import replace

import docx
import pypdfium2
import pytest

from alignment import Alignment, AlignmentSheet, Effect, Link, Strength
from alignment.__main__ import main
from alignment.ground.wording import languages
from alignment.handout.filled import filled
from alignment.local_indicator import LocalIndicator
from alignment.paper import PosterFormat, Table
from alignment.paper.pdf import pdf, poster
from alignment.paper.posters import packed_poster, unpacked_poster
from alignment.paper.word import word
from alignment.poster.command import ExportRefused, exported
from alignment.poster.gathering import poster_of
from tests.alignment.paper.test_paper import HOSTILE, SAID, letters, pages

LOCAL = LocalIndicator("Households with water", "District 4", unit="%", baseline="62", aim="80", source="The utility")
ROWS = (
    Alignment("Parks", "Shade", "13", why="Less heat", strength=Strength.SIDE, hours=1.0),
    Alignment("Water", "Leak detection", "6", "6.4", "6.4.1", why="Less is lost", hours=3.0, local=LOCAL,
              change_tomorrow="Ask the residents first"),
    Alignment("Roads", "Bypass", "11", effect=Effect.HARMS, hours=9.0),
    Alignment("Water", "Tariffs", "6", "6.1", link=Link.INDIRECT),
    Alignment("Homes", "Repairs", "11", "11.1"),
)  # fmt: skip
SHEET = AlignmentSheet(title="Water management", centre="cairo", strategic_goal="Water for all", rows=ROWS)


def sections(made):
    return {one.title.text: [body.text for body in one.bodies] for one in made.sections}


def test_it_has_goals_with_hours_the_strongest_links_an_indicator_and_what_changes():
    made = poster_of(SHEET, "en")
    assert (made.kind.text, made.title.text, made.goal.text) == ("Course · Cairo", "Water management", "Water for all")
    assert [(tile.code, tile.said.text) for tile in made.tiles] == [("6", "3 h"), ("11", "1 row"), ("13", "1 h")]
    found = sections(made)
    links = [link.split("\n")[0] for link in found["Our strongest links"]]
    assert links == [
        "6 Leak detection",
        "11 Repairs",
        "6 Tariffs",
    ]  # what harms is none, what serves besides comes last
    assert found["What we measure here"] == ["6.4.1\nHouseholds with water\nDistrict 4\n62 % → 80 %\nThe utility"]
    assert found["What changes tomorrow"] == ["Ask the residents first"]
    assert unpacked_poster(packed_poster(made)) == made


@pytest.mark.parametrize(("title", "lined"), [("도시 교통", 4), ("Urban transport", 0)])
def test_what_is_bold_is_as_heavy_in_korean_of_which_there_is_no_bold_cut(title, lined):
    made = poster(poster_of(AlignmentSheet(title=title), "ko"), PosterFormat.SVG).decode()
    assert len(re.findall(r'stroke="#19486a"', made)) == lined


def test_an_empty_sheet_has_a_poster_and_a_handout_that_leave_out_what_there_is_not():
    made = poster_of(AlignmentSheet(), "en")
    assert (made.title.text, made.tiles, made.sections) == ("SDG alignment", (), ())
    assert len(pages(poster(made, PosterFormat.PDF))) == 1
    assert filled(AlignmentSheet(), "en").blocks == ()


@pytest.mark.parametrize("language", list(SAID))
def test_it_is_one_page_that_can_be_read_aloud_in_every_language_whatever_its_texts(language):
    rows = tuple(Alignment(SAID[language] * 9, SAID[language] * 9, str(goal), why=SAID[language] * 40, hours=1.5,
                           change_tomorrow=SAID[language] * 40, local=LOCAL) for goal in range(1, 18))  # fmt: skip
    crowded = replace(SHEET, title=f"{SAID[language]} " * 99, strategic_goal=SAID[language] * 99, rows=rows)
    made = poster_of(crowded, language)
    assert made.leftward == (languages()[language].direction == "rtl")
    content = poster(made, PosterFormat.PDF)
    (page,) = pages(content)
    assert letters(SAID[language]) in letters(page)
    assert b"pdfuaid" in content
    for section in made.sections:
        assert letters(section.title.text) in letters(page)


def test_as_a_picture_it_says_what_it_shows():
    made = replace(poster_of(SHEET, "en"), name="<Water> & more")
    drawn = poster(made, PosterFormat.SVG).decode()
    assert "<title>&lt;Water&gt; &amp; more</title>" in drawn
    assert "6 Clean water and sanitation: 3 h" in drawn
    assert poster(made, PosterFormat.PNG)[:8] == b"\x89PNG\r\n\x1a\n"


def test_the_handout_has_its_four_columns_in_their_order_and_every_row_whole():
    long = "word " * 900
    made = filled(replace(SHEET, rows=(*ROWS, Alignment("Last", long))), "en")
    (table,) = [block for block in made.blocks if isinstance(block, Table)]
    assert [head.text for head in table.head] == [
        "No.", "STRATEGIC FOCUS", "PROJECT EXAMPLE", "SDG NUMBER", "SDG INDICATOR",
    ]  # fmt: skip
    assert [row[2].text for row in table.rows] == [*(row.project for row in ROWS), long.strip()]
    assert "Less is lost" in "".join(pages(pdf(made)))
    assert long.strip() in {cell.text for table in docx.Document(io.BytesIO(word(made))).tables
                            for row in table.rows for cell in row.cells}  # fmt: skip


def test_whatever_people_write_is_harmless_text_on_both():
    rows = tuple(Alignment(text, text, text, text, text, why=text, change_tomorrow=text) for text in HOSTILE)
    rude = AlignmentSheet(title=HOSTILE[0], centre=HOSTILE[1], strategic_goal=HOSTILE[2], rows=rows)
    for shown in (poster(poster_of(rude, "en"), PosterFormat.PDF), pdf(filled(rude, "en"))):
        assert "#import" in "".join(pages(shown))
        assert not set("\u202e\u2067") & set("".join(pages(shown)))
    assert b"<script" not in poster(poster_of(replace(rude, title="<script>x</script>"), "en"), PosterFormat.SVG)


def test_the_command_writes_the_format_of_the_files_ending(stored, tmp_path, capsys, monkeypatch):
    sheet = stored.create_sheet(SHEET)
    monkeypatch.setattr("alignment.store.open_store", lambda: stored)
    for ending, begins, more in ((".pdf", b"%PDF", ["--poster"]), (".docx", b"PK", [])):
        file = tmp_path / f"out{ending}"
        assert main(["export", sheet.id, "-o", str(file), "--language", "fa", *more]) == 0
        assert file.read_bytes().startswith(begins)
    capsys.readouterr()
    assert main(["export", sheet.id, "-o", str(tmp_path / "out.docx"), "--poster"]) == 2
    assert ".svg" in capsys.readouterr().err
    with pytest.raises(ExportRefused):
        exported(SHEET, tmp_path / "out.txt", "en", poster=False)


def test_a_page_of_the_handout_keeps_the_head_of_its_table():
    many = replace(SHEET, rows=ROWS * 12)
    found = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf(filled(many, "en")))]
    assert sum("PROJECT EXAMPLE" in page for page in found) > 2
