import pytest
from openpyxl import Workbook
from openpyxl.styles import Font

from alignment.workbook.styles import add_styles
from alignment.workbook.tabs import with_looks_of_its_own
from sdg_data import load_catalogue


def test_the_looks_that_all_cells_of_a_style_share_cannot_be_changed_in_one_of_them():
    book = Workbook()
    looks = add_styles(book, load_catalogue(), right_to_left=False)
    one, other = book.active["A1"], book.active["A2"]
    one._style = other._style = looks.values["amount"]
    with pytest.raises(TypeError, match="shared"):
        one.number_format = "0.0%"

    with_looks_of_its_own(one).number_format = "0.0%"

    assert (one.number_format, other.number_format) == ("0.0%", "0.##")
    assert one.style_id != other.style_id


def test_workbooks_that_share_their_looks_keep_to_themselves_what_is_changed_in_one():
    first, second = Workbook(), Workbook()
    looks, same = (add_styles(book, load_catalogue(), right_to_left=False) for book in (first, second))
    assert looks is same
    cell, other = first.active["A1"], second.active["A1"]
    cell._style = other._style = looks.values["amount"]
    with_looks_of_its_own(cell).font = Font(name="Courier New", size=77)
    with_looks_of_its_own(cell).number_format = "0.000 %"
    assert (other.font.name, other.number_format) == ("Arial", "0.##")
    assert first._fonts[-1].size == 77
    assert all(font.size != 77 for font in second._fonts)
    assert "0.000 %" not in second._number_formats
    third = Workbook()
    add_styles(third, load_catalogue(), right_to_left=False)
    assert all(font.size != 77 for font in third._fonts)
