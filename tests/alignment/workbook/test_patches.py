"""The parts of a workbook's file in the form that other programs know: ExcelJS stopped at every export."""

import io
import posixpath
import re
import zipfile

import pytest

from alignment.sheet import Alignment, AlignmentSheet
from alignment.workbook import Tab, write_frames, write_workbook
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()


def parts_of(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


@pytest.fixture(scope="module")
def parts():
    sheet = AlignmentSheet(title="<b> & Water", rows=(Alignment(project="Kiosks <a/>", goal="6"),))
    return parts_of(write_workbook(sheet, CATALOGUE))


def test_every_element_of_a_drawing_has_a_prefix_and_the_charts_keep_theirs(parts):
    drawings = [text for name, text in parts.items() if re.fullmatch(r"xl/drawings/[^/]+\.xml", name)]
    assert drawings
    for drawing in drawings:
        assert drawing.startswith("<xdr:wsDr xmlns:xdr=")
        assert not re.findall(r"</?\w+[\s/>]", drawing)
        assert "<c:chart " in drawing


def test_links_between_parts_are_relative_and_lead_to_parts_that_are_there(parts):
    found = 0
    for name, text in parts.items():
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            for target in re.findall(r'Target="([^"]+)"', text):
                found += 1
                assert not target.startswith("/")
                assert posixpath.normpath(posixpath.join(folder, target)) in parts
    assert found > 10


def test_what_a_font_says_stands_in_the_order_of_the_standard(parts):
    fonts = re.findall(r"<font>(.*?)</font>", parts["xl/styles.xml"])
    order = ["b", "i", "strike", "sz", "color", "name", "family", "charset", "scheme"]
    said = [re.findall(r"<(\w+)", font) for font in fonts]
    assert all(own == sorted(own, key=order.index) and "name" in own for own in said)
    assert any("b" in own for own in said)


def test_a_heat_map_is_shaded_by_one_measure_over_the_whole_table():
    tab = Tab("Map", "Map", "", ("Centre", "1", "2"), (("Cairo", 1, 8), ("Seoul", 2, 4)), shaded=(1, 2))
    page = parts_of(write_frames([tab], CATALOGUE))["xl/worksheets/sheet1.xml"]
    assert re.findall(r'<conditionalFormatting sqref="([^"]+)"', page) == ["B5:B6 C5:C6"]


def test_letters_of_every_script_are_written_as_letters_and_what_looks_like_a_number_of_one_stays_text():
    project = "Kiosques d’été · ماء · 물 · 𠛃 😀 &#8364; &amp;#169;"
    parts = parts_of(write_workbook(AlignmentSheet(rows=(Alignment(project=project, goal="6"),)), CATALOGUE))
    tabs = [text for name, text in parts.items() if name.startswith("xl/worksheets/sheet")]
    written = project.replace("&", "&amp;")
    assert sum(written in text for text in tabs) == 2  # on the handout and in the full table
    assert not [text for text in tabs if re.search(r"&#\d", text)]
