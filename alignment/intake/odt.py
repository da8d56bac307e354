"""Texts of LibreOffice: headings, paragraphs, lists with the numbers that it counts, tables, and text in frames."""

from collections.abc import Iterator

from alignment.intake.archive import Archive
from alignment.intake.document import Block, BlockKind, Cell, Document, Table
from alignment.intake.elements import Element, elements
from alignment.intake.limits import MOST_COLUMNS, MOST_REPEATED, Tally
from alignment.intake.numbering import BULLET, NONE
from alignment.intake.opendocument import CONTENT, OUTLINE, Styles, read_styles, runs, whole
from alignment.intake.tables import trimmed

_BLOCKS = frozenset({
    "p", "h", "list", "table", "section", "frame", "text-box", "custom-shape", "rect", "ellipse", "numbered-paragraph",
})  # fmt: skip
_WITHIN = frozenset({"section", "frame", "text-box", "custom-shape", "rect", "ellipse", "numbered-paragraph"})
_DEPTH = 4  # of what stands in the text itself: under the document, its body and the text
_ROWS = frozenset({"table-header-rows", "table-rows", "table-row-group"})
_DEEPEST = 9


def read_odt(archive: Archive) -> Document:
    """The headings, paragraphs, lists and tables of a text. Raises `Unreadable` for what is too much."""
    reading = _Reading(read_styles(archive))
    blocks: list[Block] = []
    # What was deleted under tracking stands apart from the text, as do tables of contents, and neither is wanted.
    for element in elements(archive.chunks(CONTENT), lambda name, depth: depth == _DEPTH and name in _BLOCKS):
        blocks += reading.blocks(element)
    return Document("", "odt", tuple(blocks), notes=reading.tally.notes)


class _Reading:
    """One text on its way from elements to blocks."""

    def __init__(self, styles: Styles) -> None:
        self.tally = Tally()
        self._styles, self._numbers = styles, styles.numbers
        self._paragraphs = self._tables = 0
        self._aside: list[Element] = []

    def blocks(self, element: Element) -> Iterator[Block]:
        """The blocks of a paragraph, a list, a table, or of what holds such; what stands in frames comes after."""
        if element.name in ("p", "h"):
            yield from self._paragraph(element, Block(BlockKind.PARAGRAPH))
        elif element.name == "list":
            yield from self._list(element, element.get("style-name"), 0)
        elif element.name == "table":
            yield from self._table(element)
        elif element.name in _WITHIN:
            for child in element.children:
                yield from self.blocks(child)
        aside, self._aside = self._aside, []
        for other in aside:
            yield from self.blocks(other)

    def _text(self, paragraph: Element) -> str:
        return self.tally.text("".join(runs(paragraph, self.tally, self._aside.append)).strip())

    def _paragraph(self, element: Element, entry: Block) -> Iterator[Block]:
        """The block of a paragraph that is an entry of a list, or none, as `entry` says."""
        text = self._text(element)
        if not text:
            return
        self._paragraphs += 1
        self.tally.block()
        where = f"paragraph {self._paragraphs}"
        if element.name == "h":
            level = whole(element.get("outline-level"), 1, most=_DEEPEST)
            counted = not entry.number and element.get("is-list-header") != "true"
            number = self._numbers.next(OUTLINE, level - 1) if counted else entry.number
            yield Block(BlockKind.HEADING, text, where, level, number)
        elif self._styles.is_title(element.get("style-name")):
            yield Block(BlockKind.HEADING, text, where, 1)
        else:
            yield Block(entry.kind, text, where, entry.level, entry.number)

    def _list(self, element: Element, style: str, depth: int) -> Iterator[Block]:
        """The entries of a list, whose deeper lists have its style where they name none."""
        if depth == 0 and element.get("continue-numbering") != "true" and not element.get("continue-list"):
            self._numbers.begin_anew(style)
        for entry in element.children:
            is_first = entry.name == "list-item"  # and not the heading of the list
            for child in entry.children:
                if child.name == "list":
                    yield from self._list(child, child.get("style-name", style), min(depth + 1, _DEEPEST))
                elif child.name in ("p", "h"):
                    yield from self._paragraph(
                        child, self._entry(style, depth) if is_first else Block(BlockKind.PARAGRAPH)
                    )
                    is_first = False

    def _entry(self, style: str, depth: int) -> Block:
        """A block without its text, of an entry that is counted by this."""
        level, number = self._numbers.level(style, depth), self._numbers.next(style, depth)
        if level is None or level.way == BULLET:
            return Block(BlockKind.BULLET, level=depth)
        return Block(BlockKind.PARAGRAPH if level.way == NONE else BlockKind.NUMBERED, level=depth, number=number)

    def _table(self, element: Element) -> Iterator[Block]:
        self._tables += 1
        self.tally.block()
        place, lines = f"table {self._tables}", []
        for at, row in enumerate(_rows(element), 1):
            line = trimmed(self._cells(row, f"{place}, row {at}"))
            times = whole(row.get("number-rows-repeated"), 1, most=MOST_REPEATED) if line else 0
            for _ in range(times):
                self.tally.line()
                lines.append(line)
        if lines:
            yield Block(BlockKind.TABLE, where=place, table=Table(tuple(lines)))

    def _cells(self, row: Element, where: str) -> Iterator[Cell]:
        """The cells of a row; those that a merged one covers are in the file, and empty."""
        column = 0
        for cell in row.children:
            if cell.name not in ("table-cell", "covered-table-cell"):
                continue
            text = "\n".join(filter(None, self._lines(cell))) if cell.name == "table-cell" else ""
            for _ in range(whole(cell.get("number-columns-repeated"), 1, most=MOST_COLUMNS)):
                column += 1
                if column <= MOST_COLUMNS:
                    yield Cell(text, where)
                elif text:
                    self.tally.leave_out("read-left-out-columns")

    def _lines(self, cell: Element) -> Iterator[str]:
        for child in cell.children:
            if child.name in ("p", "h"):
                yield self._text(child)
            elif child.name == "list":
                for block in self._list(child, child.get("style-name"), 0):
                    yield f"{'•' if block.kind == BlockKind.BULLET else block.number} {block.text}".strip()
            elif child.name == "table" or child.name in _WITHIN:
                self._aside.append(child)


def _rows(element: Element) -> Iterator[Element]:
    for child in element.children:
        if child.name == "table-row":
            yield child
        elif child.name in _ROWS:
            yield from _rows(child)
