"""Documents as the tests write them."""

from alignment.intake.document import Block, BlockKind, Cell, Document, Table
from alignment.intake.programme.reading import read_programme


def pasted(text):
    """A text, each line a paragraph."""
    lines = enumerate(text.strip("\n").splitlines(), 1)
    return Document("", "pasted", tuple(Block(BlockKind.PARAGRAPH, line, f"line {at}") for at, line in lines if line))


def table(*lines):
    """A table, the cells of each line parted by bars."""
    cells = tuple(
        tuple(Cell(cell.strip() or None, f"row {at}") for cell in line.split("|")) for at, line in enumerate(lines, 1)
    )
    return Document("plan.xlsx", "xlsx", (Block(BlockKind.TABLE, table=Table(cells)),))


def of_blocks(*blocks):
    return Document("plan.docx", "docx", blocks)


def rows_of(text):
    return read_programme(pasted(text)).rows


def titles_of(text):
    return [row.title for row in rows_of(text) if row.ticked]
