"""Word documents: all the text that they show, whatever it stands in, with the numbers that Word counts.

Kept is what forms, templates and colleagues' corrections hold: content controls, smart tags, text boxes, tables within
tables, hidden text, and what is inserted under tracking. What is deleted there is dropped, and a table of contents,
which says the headings twice.
"""

from collections.abc import Iterator

from alignment.intake.archive import Archive
from alignment.intake.document import Block, BlockKind, Cell, Document, Table
from alignment.intake.elements import Element, elements
from alignment.intake.limits import MOST_COLUMNS, Tally
from alignment.intake.numbering import BULLET, NONE, Level
from alignment.intake.office import main_part
from alignment.intake.tables import trimmed
from alignment.intake.word_styles import Lists, Look, Styles, read_numbers, read_styles

# What changes no text; the properties of a paragraph and its list are kept.
_LOOKS = frozenset({
    "rPr", "sectPr", "tblPr", "tblGrid", "tblPrEx", "proofErr", "bookmarkStart", "bookmarkEnd", "delText",
    "instrText", "spPr", "bodyPr", "wrapTopAndBottom", "lastRenderedPageBreak", "rubyPr", "rt",
})  # fmt: skip
_SIGNS = (("tab", "\t"), ("ptab", "\t"), ("br", "\n"), ("cr", "\n"), ("noBreakHyphen", "\N{NON-BREAKING HYPHEN}"))
_FOOTNOTES = frozenset({"footnoteReference", "endnoteReference"})
_GONE = frozenset({"del", "moveFrom"})


def read_docx(archive: Archive) -> Document:
    """The headings, paragraphs, lists and tables of a Word document. Raises `Unreadable` for what is too much."""
    part = main_part(archive)
    reading = _Reading(read_styles(archive, part), read_numbers(archive, part))
    blocks: list[Block] = []
    # The root is 1 deep, its body 2, and 3 deep are paragraphs and tables, one after the other.
    for element in elements(archive.chunks(part), lambda _name, depth: depth > 2, _LOOKS):  # noqa: PLR2004
        blocks += reading.blocks(element)
    return Document("", "docx", tuple(blocks), notes=reading.tally.notes)


class _Reading:
    """One document on its way from elements to blocks."""

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self.tally = Tally()
        self._styles, self._lists = styles, lists
        self._signs = dict(_SIGNS)
        self._paragraphs = self._tables = 0
        self._beside: list[Element] = []  # text boxes, and tables within tables, which follow what they stand in

    def blocks(self, element: Element) -> Iterator[Block]:
        """The blocks of a paragraph, a table, or of what holds such."""
        if element.name == "p":
            yield from self._paragraph(element)
        elif element.name == "tbl":
            yield from self._table(element)
        else:
            for child in _within(element):
                yield from self.blocks(child)
            return
        beside, self._beside = self._beside, []
        for other in beside:
            yield from self.blocks(other)

    def _paragraph(self, element: Element) -> Iterator[Block]:
        text = self._text(element)
        look = self._styles.look(element.child("pPr"))
        if not text or look.repeats_headings:
            return
        self._paragraphs += 1
        self.tally.block()
        level, number = self._number(look)
        where = f"paragraph {self._paragraphs}"
        if look.heading:
            yield Block(BlockKind.HEADING, text, where, look.heading, number)
        elif level is not None and level.way == BULLET:
            yield Block(BlockKind.BULLET, text, where, look.depth)
        elif level is not None and level.way != NONE:
            yield Block(BlockKind.NUMBERED, text, where, look.depth, number)
        else:
            yield Block(BlockKind.PARAGRAPH, text, where)

    def _number(self, look: Look) -> tuple[Level | None, str]:
        """How the list of a paragraph counts, None outside of any, and what it shows before this one."""
        level = self._lists.numbers.level(look.of_list, look.depth) if look.of_list else None
        if level is None:
            return None, ""
        return level, self._lists.numbers.next(look.of_list, look.depth, self._lists.counters.get(look.of_list, ""))

    def _text(self, paragraph: Element) -> str:
        return self.tally.text("".join(self._runs(paragraph)).strip())

    def _runs(self, element: Element) -> Iterator[str]:
        for child in _within(element):
            if child.name == "t":
                yield "".join(child.pieces)
            elif child.name in ("txbxContent", "p", "tbl"):
                self._beside.append(child)
            elif child.name in _FOOTNOTES:
                self.tally.leave_out("read-left-out-footnotes")
            elif child.name == "br" and child.get("type") in ("page", "column"):
                continue
            elif child.name in self._signs:
                yield self._signs[child.name]
            elif child.name != "pPr":
                yield from self._runs(child)

    def _table(self, table: Element) -> Iterator[Block]:
        self._tables += 1
        self.tally.block()
        place, lines = f"table {self._tables}", []
        for at, row in enumerate(_inside(table, "tr"), 1):
            properties = row.child("trPr")
            if properties and properties.child("del"):
                continue
            line = trimmed(self._cells(row, f"{place}, row {at}"))
            if line:
                self.tally.line()
                self.tally.leave_out("read-left-out-columns", sum(bool(cell.text) for cell in line[MOST_COLUMNS:]))
                lines.append(line[:MOST_COLUMNS])
        if lines:
            yield Block(BlockKind.TABLE, where=place, table=Table(tuple(lines)))

    def _cells(self, row: Element, where: str) -> Iterator[Cell]:
        """The cells of a row, a merged one once: empty ones stand for the columns and lines that it goes over."""
        for _ in range(_spanned(row.at("trPr", "gridBefore")) if row.at("trPr", "gridBefore") else 0):
            yield Cell(where=where)
        for cell in _inside(row, "tc"):
            merged = cell.at("tcPr", "vMerge") or cell.at("tcPr", "hMerge")
            continues = merged is not None and merged.get("val", "continue") == "continue"
            text = "\n".join(filter(None, self._lines(cell)))
            yield Cell("" if continues else text, where)
            for _ in range(_spanned(cell.at("tcPr", "gridSpan")) - 1):
                yield Cell(where=where)

    def _lines(self, cell: Element) -> Iterator[str]:
        for child in _within(cell):
            if child.name == "p":
                level, number = self._number(self._styles.look(child.child("pPr")))
                # A column of automatic numbers has no other text.
                sign = "•" if level is not None and level.way == BULLET else number
                text = self._text(child)
                yield f"{sign} {text}".strip() if text or number else ""
            elif child.name == "tbl":
                self._beside.append(child)
            elif child.name != "tcPr":
                yield from self._lines(child)


def _within(element: Element) -> Iterator[Element]:
    """The children of an element that people see: less what is deleted, prompts of empty fields, second drawings."""
    children = element.children
    if element.name == "AlternateContent":  # the same for newer and for older programs
        children = children[:1]
    properties = element.child("sdtPr")
    gallery = properties.at("docPartObj", "docPartGallery") if properties else None
    if properties and (properties.child("showingPlcHdr") or (gallery and gallery.get("val").endswith("Contents"))):
        return
    yield from (child for child in children if child.name not in _GONE)


def _inside(element: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also those in content controls and corrections."""
    for child in _within(element):
        if child.name == name:
            yield child
        elif child.name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"):
            yield from _inside(child, name)


def _spanned(element: Element | None) -> int:
    """Over how many columns a cell goes, as an element says it."""
    said = element.get("val") if element else ""
    return min(int(said), MOST_COLUMNS) if said.isdecimal() and len(said) < 6 and said != "0" else 1  # noqa: PLR2004
