"""Documents for the tests: of workbooks, as a reader of workbooks gives them, and of plain lines."""

import io
from datetime import datetime

from openpyxl import load_workbook

from alignment.intake.document import Block, BlockKind, Cell, Document, Table
from alignment.workbook import META, typed_text


def document(content, name="file.xlsx"):
    """The document of the bytes of a workbook."""
    book = load_workbook(io.BytesIO(content), data_only=True)
    blocks, facts = [], []
    for page in book.worksheets:
        if page.title == META:
            facts = [(str(line[0].value), typed(line[1].value)) for line in page.iter_rows(max_col=2)]
            continue
        lines = tuple(
            tuple(Cell(typed(cell.value), f"{page.title}!{cell.coordinate}", cell.number_format) for cell in line)
            for line in page.iter_rows()
        )
        blocks.append(Block(BlockKind.TABLE, table=Table(lines, page.title)))
    return Document(name, "xlsx", tuple(blocks), tuple(facts))


def typed(value):
    return typed_text(value) if isinstance(value, str) else value


def lines(*rows, name="plan.csv", kind="csv"):
    """The document of a plain file with these lines."""
    cells = [
        tuple(
            Cell(value, f"line {number}" if kind == "csv" else f"Sheet!{chr(65 + at)}{number}")
            for at, value in enumerate(row)
        )
        for number, row in enumerate(rows, 1)
    ]
    return Document(name, kind, (Block(BlockKind.TABLE, table=Table(tuple(cells), "" if kind == "csv" else "Sheet")),))


def changed(content, change):
    """The bytes of a workbook after a person changed it, given the workbook."""
    book = load_workbook(io.BytesIO(content), rich_text=True)
    change(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def columns(page):
    """The columns of the full table by their names."""
    return {cell.value: cell.column for cell in page[1]}


def full(change):
    """What a person does to a cell of the first row of the full table, by the name of its column."""

    def on(book):
        page = book.worksheets[1]
        at = columns(page)
        for name, value in change.items():
            page.cell(2, at[name]).value = value

    return on


DAY = datetime(2026, 1, 3)  # noqa: DTZ001 (cells have no zone)
