import pytest
from openpyxl import Workbook

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
