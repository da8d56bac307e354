"""What an expert corrects lies in plain files: none of them loses a word because a comma was not in quotes."""

import csv
from pathlib import Path

from tests.in_each import in_each

ROOT = Path(__file__).parent.parent
FILES = [file for package in ("sdg_data", "alignment", "exercises") for file in sorted((ROOT / package).rglob("*.csv"))]


@in_each(FILES, name=lambda file: str(file.relative_to(ROOT)))
def test_each_line_has_as_many_cells_as_the_file_has_columns(file):
    with file.open(encoding="utf-8-sig", newline="") as text:
        columns, *lines = csv.reader(text)
    assert [line for line in lines if line and len(line) != len(columns)] == []


def test_there_are_files_to_look_at():
    assert len(FILES) > 50
