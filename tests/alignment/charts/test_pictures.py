"""Pictures as they come out of a machine without fonts: letters are there, joined, and in the right direction."""

import io
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from dataclasses import replace
from functools import partial

import pytest
import resvg_py
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from alignment.atlas import Atlas, Request
from alignment.charts import canvas
from alignment.charts.canvas import FONTS, fonts
from alignment.charts.chart import Bar, Bars, Cell, Chart, Grid, Map, Mark, Spot
from alignment.charts.pictures import png, svg
from alignment.coverage.rows import sheet_key
from alignment.ground.wording import languages
from alignment.store import Access

MISSING = "\u0378"  # a code point that no font has a letter for


def bars(label, said="3"):
    return Bars("T", "", "W", ("Rows",), (Bar(Mark(label, colour="#2F6690"), (3.0,), said),))


def drawing(text):
    """A text alone on a page, drawn by the very function that draws charts, as rows of bytes; 0 is ink."""
    return dark(png(svg(Chart(text, "", "")), zoom=1))


def dark(picture):
    """The dark pixels of a PNG as a set of places."""
    shown = Image.open(io.BytesIO(picture)).convert("L")
    return frozenset((at % shown.width, at // shown.width) for at, light in enumerate(shown.tobytes()) if light < 128)


def pieces(ink):
    """Into how many pieces that do not touch the ink falls."""
    left, count = set(ink), 0
    while left:
        count, edge = count + 1, [left.pop()]
        while edge:
            x, y = edge.pop()
            near = {(x + i, y + j) for i in (-1, 0, 1) for j in (-1, 0, 1)} & left
            left -= near
            edge += near
    return count


def width(ink):
    return max(x for x, _ in ink) - min(x for x, _ in ink)


TEXTS = (
    "Água é vida",
    "مدن ومجتمعات",
    "گچپژی ۱۲۳",
    "서울 지속가능한",
    "11 مدن",
    "(11.2) – 서울",
    "물 → ✓ 25 ≥ 8 m² ■",
    "Cairo القاهرة 카이로",
)


@pytest.mark.parametrize("text", TEXTS)
def test_every_letter_has_a_shape_of_its_own_and_none_is_an_empty_box(text):
    whole = drawing(text)
    for letter in set(text) - {" "}:
        boxed = drawing(text.replace(letter, MISSING))
        assert whole != boxed, letter


@pytest.mark.parametrize("text", ["서울, 2%", "Cairo, 서울", "서울, القاهرة"])
def test_what_keeps_a_name_in_its_own_direction_is_not_drawn(text):
    assert drawing(", ".join(f"\u2068{name}\u2069" for name in text.split(", "))) == drawing(text)


@pytest.mark.parametrize("font", fonts(), ids=lambda font: font.family)
def test_a_font_has_the_letters_that_its_line_says_it_has(font):
    inside = TTFont(FONTS / font.file)
    letters = [chr(code) for first, last in font.letters for code in range(first, last + 1)]
    to_see = {ord(letter) for letter in letters if unicodedata.category(letter) not in {"Cn", "Cc", "Cf"}}
    assert to_see <= set(inside.getBestCmap())
    assert inside["name"].getDebugName(1) == font.family


@pytest.mark.parametrize("font", [font for font in fonts() if font.file.endswith("otf")], ids=lambda font: font.family)
def test_each_letter_says_its_own_width_since_a_part_of_the_font_in_a_pdf_has_no_default(font):
    (top,) = TTFont(FONTS / font.file)["CFF "].cff
    assert {(own.Private.defaultWidthX, own.Private.nominalWidthX) for own in top.FDArray} == {(0, 0)}


@pytest.mark.parametrize("language", languages())
def test_the_wording_of_charts_needs_no_letter_that_the_fonts_do_not_have(language, stored):
    atlas = Atlas(Access(stored, "reader"))
    network = atlas.network(("samples",))
    sheet = network.gathered().at_hand[sheet_key(network.sheets[0])]
    asked = Request("goals", language=language, before=replace(sheet, rows=sheet.rows[:2]), after=sheet)
    drawn = "".join(svg(shown.chart) for shown in atlas.all_shown(network, asked))
    known = set().union(*(TTFont(FONTS / font.file).getBestCmap() for font in fonts()))
    invisible = {letter for letter in drawn if unicodedata.category(letter) in {"Cc", "Cf"}}
    assert "".join(sorted({letter for letter in set(drawn) - invisible if ord(letter) not in known})) == ""


def test_a_letter_that_is_missing_would_be_noticed():
    assert drawing("a" + MISSING) == drawing("a" + "\u0379")


@pytest.mark.parametrize("word", ["محل", "شهر", "گچپ"])
def test_arabic_and_persian_letters_are_joined(word):
    apart = "\u200c".join(word)  # the zero-width non-joiner keeps letters from joining and shows nothing itself
    assert pieces(drawing(word)) < pieces(drawing(apart))


def test_a_number_before_arabic_words_stands_to_their_right():
    with_number, without = drawing("11 مدن"), drawing("مدن")
    # Drawn from the left edge of the page, the words keep their place and the number is what comes further right.
    assert min(x for x, _ in with_number) == min(x for x, _ in without)
    assert width(with_number) > width(without)


def test_right_to_left_pictures_are_mirrored_and_their_texts_are_not():
    left, right = (dark(png(svg(bars("Cairo"), right_to_left=turned), zoom=1)) for turned in (False, True))
    assert min(x for x, _ in left) < 60
    assert max(x for x, _ in right) > 1100
    assert min(x for x, _ in right) > 300


GRID = Grid("A", "B", "C", (Mark("x"),), (Mark("1", "One", "#E5243B"),), ((Cell(2.0, "k"),),))


@given(st.text(max_size=60), st.booleans(), st.sampled_from([GRID, bars("x")]))
def test_whatever_people_write_the_picture_stays_one_and_says_it_as_text(text, turned, chart):
    mark = Mark(text, colour="#2F6690")
    if isinstance(chart, Grid):
        chart = replace(chart, lines=(mark,), title=text)
    else:
        chart = replace(chart, bars=(Bar(mark, (1.0,), text),), title=text)
    picture = ET.fromstring(svg(chart, right_to_left=turned))  # noqa: S314 (our own)
    assert not [element for element in picture.iter() if element.tag.endswith(("script", "image", "a"))]
    assert png(svg(chart, right_to_left=turned), zoom=1).startswith(b"\x89PNG")


def test_markup_in_a_title_is_text():
    picture = svg(bars("<script>alert(1)</script>"))
    assert "<script>" not in picture
    assert "&lt;script&gt;" in picture


def test_a_picture_of_nothing_is_a_picture():
    for empty in (Grid("T", "", ""), Bars("T", "", "")):
        assert png(svg(empty), zoom=1).startswith(b"\x89PNG")


def test_drawing_charts_needs_no_workbooks_no_database_and_no_pages():
    modules = "alignment.charts.chart, alignment.charts.pictures, alignment.charts.plotly_figures"
    ran = subprocess.run(
        [sys.executable, "-c", f"import sys, {modules}; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {module.split(".")[0] for module in ran.stdout.split()}
    assert "plotly" in loaded
    assert loaded.isdisjoint({"openpyxl", "sqlalchemy", "streamlit", "pandas"})


def test_letters_that_are_too_much_for_the_drawing_of_texts_are_left_out_and_the_picture_is_there(monkeypatch):
    class PanicException(BaseException):
        pass

    def draws_no_han(draw, *, svg_string, **how):
        if "水" in svg_string:
            raise PanicException("removal index (is 44) should be < len (is 44)")
        return draw(svg_string=svg_string, **how)

    monkeypatch.setattr(resvg_py, "svg_to_bytes", partial(draws_no_han, resvg_py.svg_to_bytes))
    assert png(svg(replace(GRID, lines=(Mark("水 Water"),))), zoom=1) == png(
        svg(replace(GRID, lines=(Mark("? Water"),))), zoom=1
    )


def test_what_is_said_at_the_end_of_a_bar_is_in_the_picture_whole():
    said = "between Implementation and Follow-up (2 people)"
    two = Bars("", "", "W", bars=(Bar(Mark("Brussels"), (3.5,), said), Bar(Mark("Cairo"), (1.0,), "1")))
    for wide in (720, 1200):
        (begins,) = re.findall(rf'x="([\d.]+)"[^>]*>{re.escape(said)}<', str(svg(two, wide=wide)))
        assert float(begins) + canvas.width(said, 18) <= wide


@pytest.mark.parametrize("spots", [1, 3, 9])
def test_the_numbers_on_a_map_can_be_read(spots):
    drawn = str(svg(Map("", "", "W", spots=tuple(Spot(n, 4, 4, "#00578A") for n in range(90, 90 + spots))), wide=640))
    sizes = [float(size) for size, said in re.findall(r'font-size="([\d.]+)"[^>]*>(\d+)<', drawn) if int(said) >= 90]
    assert len(sizes) == spots
    assert min(sizes) >= 12  # beside letters of 18


def test_how_wide_a_head_must_be_is_said_by_its_longest_word():
    assert canvas.widest("Eau propre et assainissement") == canvas.width("assainissement", 1)
    assert canvas.widest("") > 0
