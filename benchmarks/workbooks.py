"""What a sheet as a workbook costs to write, beside openpyxl on its own: `python -m benchmarks.workbooks [ROWS …]`.

The bare writer puts the same values with the same named styles, row heights and widths into the same cells and saves
them. What we take beyond it goes into cutting, escaping, measuring, counting and the tabs' own things.
"""

import io
import sys
import time
from copy import copy
from dataclasses import replace

from openpyxl import Workbook, load_workbook

from alignment.samples import known_samples
from alignment.sheet import AlignmentSheet, Effect, Link, Strength
from alignment.workbook import write_workbook
from alignment.workbook.styles import add_styles
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()


def sheet_of(many):
    """A sheet of `many` rows: those of the samples over and over, with other numbers in their texts."""
    known = [row for sample in known_samples().values() for row in sample.sheet.rows]
    choices = [(link, strength, effect) for link in Link for strength in Strength for effect in Effect]
    rows = []
    for at in range(many):
        row, (link, strength, effect) = known[at % len(known)], choices[at % len(choices)]
        texts = {name: f"{getattr(row, name)} ({at})" for name in ("strategic_focus", "project", "why")}
        rows.append(replace(row, id=f"row{at}", link=link, strength=strength, effect=effect, **texts))
    return AlignmentSheet(title="Many rows", strategic_goal="To be measured", rows=tuple(rows))


def cells_of(content):
    """The tabs of a workbook: name, cells with their styles' names, heights and widths."""
    tabs = []
    for page in load_workbook(io.BytesIO(content)).worksheets:
        cells = [(c.row, c.column, c.value, c.style, c.data_type) for line in page.iter_rows() for c in line]
        heights = {at: kept.height for at, kept in page.row_dimensions.items() if kept.height}
        widths = {letter: kept.width for letter, kept in page.column_dimensions.items()}
        tabs.append((page.title, cells, heights, widths))
    return tabs


def bare(tabs):
    """The same cells by openpyxl alone."""
    book = Workbook()
    book.remove(book.worksheets[0])
    add_styles(book, CATALOGUE, right_to_left=False)
    looks = {style.name: style.as_tuple() for style in book._named_styles}  # noqa: SLF001
    for title, cells, heights, widths in tabs:
        page = book.create_sheet(title)
        for row, column, value, style, kind in cells:
            cell = page.cell(row, column, value)
            cell._style = copy(looks[style])  # noqa: SLF001
            if kind == "s":
                cell.data_type, cell.quotePrefix = "s", True
        for at, height in heights.items():
            page.row_dimensions[at].height = height
        for letter, width in widths.items():
            page.column_dimensions[letter].width = width
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def seconds(act, *values):
    began = time.process_time()
    act(*values)
    return time.process_time() - began


def main():
    for many in map(int, sys.argv[1:] or ("1000", "10000")):
        sheet = sheet_of(many)
        tabs = cells_of(write_workbook(sheet, CATALOGUE))
        # By turns, so that what else the machine does falls on both.
        pairs = [
            (seconds(bare, tabs), seconds(write_workbook, sheet, CATALOGUE)) for _ in range(5 if many < 5_000 else 2)
        ]
        alone, ours = (min(found) for found in zip(*pairs, strict=True))
        print(f"{many:>6} rows: {ours / alone:.2f} times a bare writer (CPU {ours:.2f} s beside {alone:.2f} s)")


if __name__ == "__main__":
    main()
