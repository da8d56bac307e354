import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet
from alignment.rows.parts import AT_ONCE, numbered, part_with, parts_of


def a_sheet(rows):
    return AlignmentSheet(rows=tuple(Alignment(id=f"r{number}") for number in range(1, rows + 1)))


@given(st.integers(0, 3 * AT_ONCE + 1))
def test_every_row_stands_in_one_part_with_its_number_and_no_part_is_too_long(rows):
    sheet = a_sheet(rows)
    parts = parts_of(sheet)
    shown = [(number, row.id) for part in parts for number, row in numbered(sheet, part)]
    assert shown == [(number, f"r{number}") for number in range(1, rows + 1)]
    assert all(len(part) <= AT_ONCE for part in parts)
    assert len(parts) == max(1, -(-rows // AT_ONCE))
    for number, name in shown:
        assert number in parts[part_with(sheet, name)]


@pytest.mark.parametrize("row_id", ["", "gone"])
def test_a_row_that_is_not_there_is_in_no_part(row_id):
    assert part_with(a_sheet(2), row_id) is None
