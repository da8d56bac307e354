"""PDFs, where the extra "pdf" is installed: ruled tables by their cells, other pages line by line.

pdfplumber finds where the cells of a table are, and PDFium, which reads letters best, reads the text in each.
"""

import io
import re
import zlib
from collections.abc import Iterator
from typing import Any

from alignment.ground.lettering import holdable
from alignment.intake.document import Block, BlockKind, Cell, Document, Table
from alignment.intake.errors import Unreadable
from alignment.intake.limits import MOST_COLUMNS, MOST_PAGES, Tally
from alignment.intake.pasted import block_of_line
from alignment.intake.pdf_text import is_broken, is_rightward, repaired
from alignment.intake.signs import plain_line
from alignment.intake.tables import trimmed

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_DESCRIBED = 500  # bytes before a stream that say what it is
_LARGEST_STREAM = 25_000_000  # bytes unpacked
_LARGEST = 60_000_000  # all streams unpacked
_MOST_DENSE = 100  # times smaller packed than unpacked
_SMALL = 1_000_000  # bytes, of which no density does harm
_MOST_DRAWN = 10_000  # texts, lines and pictures on a page; finding tables among more takes too long
_MARGIN = 1.0  # points by which a cell is taken smaller, so that no letter of its neighbour comes in
_ENOUGH = 2  # lines and columns of a table; a frame around a text has less
_PAGE_NUMBER = frozenset("0123456789/|-–— ")


def read_pdf(content: bytes) -> Document:
    """The tables and lines of a PDF, page by page.

    Raises `Unreadable` where the extra is not installed, for a locked or broken file, for over 60 pages, for scanned
    pages, and for text whose letters are stored in the wrong order.
    """
    try:
        # They take longer to load than most files of other formats to be read.
        import pdfplumber  # noqa: PLC0415
        import pypdfium2  # noqa: PLC0415
    except ImportError as fault:
        raise Unreadable("error-read-no-pdf") from fault
    _weigh(content)
    try:
        letters = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as fault:
        locked = getattr(fault, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD or "password" in str(fault).lower()
        raise Unreadable("error-read-password" if locked else "error-read-broken") from fault
    if len(letters) > MOST_PAGES:
        raise Unreadable("error-read-many-pages", most=MOST_PAGES)
    tally = Tally()
    texts = []
    for page in letters:
        if pypdfium2.raw.FPDFPage_CountObjects(page) > _MOST_DRAWN:
            raise Unreadable("error-read-heavy")
        texts.append(tally.text(page.get_textpage().get_text_range()))
    whole = "\n".join(texts)
    if not any(map(str.isalnum, whole)):
        raise Unreadable("error-read-scanned")
    if is_broken(whole):
        raise Unreadable("error-read-broken-text")
    tally.leave_out("read-left-out-pages", sum(not text.strip() for text in texts))
    blocks: list[Block] = []
    with pdfplumber.open(io.BytesIO(content)) as drawn:
        for number, (page, lines) in enumerate(zip(letters, drawn.pages, strict=True), 1):
            reading = _Page(page, lines, f"page {number}", tally)
            blocks += reading.blocks()
            lines.close()
    return Document("", "pdf", tuple(blocks), notes=tally.notes)


def _weigh(content: bytes) -> None:
    """Refuse what would unpack to far too much, before a program draws it: what is drawn by page is packed text."""
    view, unpacked = memoryview(content), 0
    for found in _STREAM.finditer(content):
        if b"/Image" in content[max(0, found.start() - _DESCRIBED) : found.start()]:
            continue
        packed = zlib.decompressobj()
        try:
            size = len(packed.decompress(view[found.end() :], _LARGEST_STREAM + 1))
        except zlib.error:  # packed in some other way, or no stream at all
            continue
        unpacked += size
        taken = len(content) - found.end() - len(packed.unused_data) - len(packed.unconsumed_tail)
        if size > _LARGEST_STREAM or unpacked > _LARGEST or (size > _SMALL and size > _MOST_DENSE * max(taken, 1)):
            raise Unreadable("error-read-heavy")


class _Page:
    """A page, its letters from PDFium and its ruled lines from pdfplumber."""

    def __init__(self, letters: Any, lines: Any, where: str, tally: Tally) -> None:
        self._letters, self._lines = letters.get_textpage(), lines
        self._width, self._height = letters.get_size()
        self._is_turned = letters.get_rotation() != 0
        self._where, self._tally = where, tally
        self._is_rightward = is_rightward(self._letters.get_text_range())

    def blocks(self) -> Iterator[Block]:
        """Its tables, and the lines above, between and below them."""
        done = 0.0
        tables = [] if self._is_turned else sorted(self._lines.find_tables(), key=lambda table: table.bbox[1])
        for found in tables:
            rows = [line for row in found.rows if (line := trimmed(self._cells(row)))]
            columns = max((sum(bool(cell.text) for cell in line) for line in rows), default=0)
            if columns < _ENOUGH or len(rows) < _ENOUGH or found.bbox[1] < done:
                continue
            yield from self._between(done, found.bbox[1])
            done = found.bbox[3]
            self._tally.block()
            for line in rows:
                self._tally.line()
                self._tally.leave_out("read-left-out-columns", sum(bool(cell.text) for cell in line[MOST_COLUMNS:]))
            yield Block(BlockKind.TABLE, where=self._where, table=Table(tuple(line[:MOST_COLUMNS] for line in rows)))
        yield from self._between(done, self._height)

    def _cells(self, row: Any) -> Iterator[Cell]:
        """The cells of a row in the order in which they are read; one that a merged cell covers is empty."""
        for box in reversed(row.cells) if self._is_rightward else row.cells:
            text = self._text(box[0] + _MARGIN, box[1] + _MARGIN, box[2] - _MARGIN, box[3] - _MARGIN) if box else ""
            yield Cell(text.strip(), self._where)

    def _between(self, top: float, bottom: float) -> Iterator[Block]:
        for line in self._text(0, top, self._width, bottom).split("\n"):
            if set(line) <= _PAGE_NUMBER:
                continue
            self._tally.block()
            yield block_of_line(plain_line(line), self._where)

    def _text(self, left: float, top: float, right: float, bottom: float) -> str:
        """The text within a rectangle, measured from the upper left as pdfplumber does; PDFium does from the lower."""
        if right <= left or bottom <= top:
            return ""
        found = self._letters.get_text_bounded(left, self._height - bottom, right, self._height - top)
        return holdable(repaired(found))
