"""A paper as Word: real styles that people can change, right to left where its language runs so. Python-docx's door."""

import io
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Mm, Pt, RGBColor

from alignment.charts.chart import text_on
from alignment.charts.pictures import png
from alignment.paper import word_elements as elements
from alignment.paper.records import (
    Block,
    Body,
    Fields,
    Heading,
    Items,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Piece,
    PieceKind,
    Table,
    Tone,
)  # fmt: skip

_WIDE = Mm(170)
_INK, _DEEP, _MUTED, _PALE, _NOTICE = "1F2A33", "19486A", "56636E", "EEF3F6", "FFF4D6"
_SIZES = {"Normal": 10.5, "Title": 26, "Heading 1": 18, "Heading 2": 13.5, "Heading 3": 11.5}
_LONGEST_WHOLE = 1200  # characters of a row that is not torn apart
_LEFT_TO_RIGHT = "\u200e"


def word(paper: Paper) -> bytes:
    """The paper as the bytes of a .docx file. Nothing is raised for any text in it."""
    drawing = _Drawing(paper)
    drawing.cover()
    for place, block in enumerate(paper.blocks):
        drawing.draw(block, first=place == 0)
    stream = io.BytesIO()
    drawing.document.save(stream)
    return stream.getvalue()


class _Drawing:
    """A document in the making."""

    def __init__(self, paper: Paper) -> None:
        self._cover, self._leftward = paper.cover, paper.cover.leftward
        self.document = Document()
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(20)
        section.top_margin, section.bottom_margin = Mm(22), Mm(20)
        section.different_first_page_header_footer = True
        elements.set_section(section, leftward=self._leftward)
        for name, size in _SIZES.items():
            heads = name != "Normal"
            style = self.document.styles[name]
            elements.dress_style(style, size, _DEEP if heads else _INK, strong=heads, leftward=self._leftward)
            style.paragraph_format.space_after = Pt(6)
        for name in ("List Bullet", "List Number", "Caption"):
            elements.dress_style(self.document.styles[name], 10.5, _INK, leftward=self._leftward)
        facts = self.document.core_properties
        facts.title, facts.author, facts.language = self._cover.title[:250], self._cover.author, self._cover.language
        facts.comments = ""
        self._furniture(section)

    def _furniture(self, section: Any) -> None:
        self._say(section.header.paragraphs[0], _plain(self._cover.title), size=8, colour=_MUTED)
        for footer in (section.footer, section.first_page_footer):
            line = footer.paragraphs[0]
            self._say(line, _plain(self._cover.foot), size=8, colour=_MUTED)
            line.add_run("\t\t")
            before, _, rest = self._cover.page.partition("{P}")
            between, _, after = rest.partition("{N}")
            for text, field in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
                if text:
                    elements.dress_run(line.add_run(text), 8, leftward=self._leftward, colour=_MUTED)
                if field:
                    elements.add_field(line, field, 8)

    def cover(self) -> None:
        """The beginning: what the paper is, its title, what must be known first, and its facts."""
        if self._cover.kind:
            self._say(self.document.add_paragraph(), _plain(self._cover.kind), colour=_MUTED)
        self._say(self.document.add_paragraph(style="Title"), _plain(self._cover.title))
        for notice in self._cover.notices:
            self.draw(Paragraph(_plain(notice), Tone.NOTICE))
        if self._cover.facts.rows:
            self.draw(self._cover.facts)

    def draw(self, block: Block, *, first: bool = True) -> None:
        """One block of the paper."""
        if isinstance(block, Heading):
            line = self.document.add_paragraph(style=f"Heading {block.level}")
            line.paragraph_format.page_break_before = block.level == 1 and (not first or bool(self._cover.contents))
            self._say(line, block.body)
        elif isinstance(block, Paragraph):
            self._paragraph(block)
        elif isinstance(block, Items):
            for item in block.items:
                style = "List Number" if block.numbered else "List Bullet"
                self._say(self.document.add_paragraph(style=style), item, aside=False)
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Fields):
            self._fields(block)
        elif isinstance(block, Picture):
            self._picture(block)
        elif isinstance(block, PageBreak):
            self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _paragraph(self, block: Paragraph) -> None:
        line = self.document.add_paragraph()
        sizes, colours = {Tone.LEAD: 12.5, Tone.NOTE: 9.0}, {Tone.NOTE: _MUTED}
        if block.tone is Tone.NOTICE:
            elements.put(line._p.get_or_add_pPr(), "shd", val="clear", color="auto", fill=_NOTICE)  # noqa: SLF001
        self._say(line, block.body, size=sizes.get(block.tone, 0.0), colour=colours.get(block.tone, ""))

    def _table(self, block: Table) -> None:
        table = self.document.add_table(1 + len(block.rows), len(block.head), style="Table Grid")
        elements.dress_table(table, block.shares, _WIDE, leftward=self._leftward)
        lines = [list(row.cells) for row in table.rows]
        for place, head in enumerate(block.head):
            elements.shade(lines[0][place], _PALE)
            self._cell(lines[0][place], head, strong=True, centred=block.numeric[place])
        elements.set_row(table.rows[0], heads=True, whole=True)
        for row, cells, values in zip(list(table.rows)[1:], lines[1:], block.rows, strict=True):
            elements.set_row(row, whole=sum(len(value.text) for value in values) < _LONGEST_WHOLE)
            for cell, value, centred in zip(cells, values, block.numeric, strict=True):
                self._cell(cell, value, centred=centred)
        self._gap()

    def _fields(self, block: Fields) -> None:
        table = self.document.add_table(len(block.rows), 2, style="Table Grid")
        elements.dress_table(table, (30, 70), _WIDE, leftward=self._leftward)
        for row, (label, value) in zip(table.rows, block.rows, strict=True):
            elements.set_row(row, whole=len(value.text) < _LONGEST_WHOLE)
            cells = row.cells
            elements.shade(cells[0], _PALE)
            self._cell(cells[0], label)
            self._cell(cells[1], value)
        self._gap()

    def _cell(self, cell: Any, body: Body, *, strong: bool = False, centred: bool = False) -> None:
        line = cell.paragraphs[0]
        line.paragraph_format.space_after = Pt(1)
        self._say(line, body, size=9.5, strong=strong, colour=_DEEP if strong else "")
        if centred:
            line.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def _gap(self) -> None:
        self.document.add_paragraph().paragraph_format.space_after = Pt(2)

    def _picture(self, block: Picture) -> None:
        line = self.document.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        # Word shows no SVG without a picture of points beside it, and many programs no SVG at all.
        shown = line.add_run().add_picture(io.BytesIO(png(block.svg, 2)), width=_WIDE * block.share // 100)
        shown._inline.docPr.set("descr", block.alternative)  # noqa: SLF001
        if block.caption:
            line.paragraph_format.keep_with_next = True
            self._say(self.document.add_paragraph(style="Caption"), _plain(block.caption), size=9, colour=_MUTED)

    def _say(
        self, line: Any, body: Body, *, size: float = 0.0, strong: bool = False, colour: str = "", aside: bool = True
    ) -> None:
        """Put a text into a paragraph, piece by piece, in its own direction; `aside` begins it at the side of that."""
        leftward = self._leftward if body.leftward is None else body.leftward
        if leftward or self._leftward:
            elements.put(line._p.get_or_add_pPr(), "bidi", val="1" if leftward else "0")  # noqa: SLF001
        if not aside and leftward is not self._leftward:
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT  # which is the far side of its own direction
        for piece in body.pieces:
            self._piece(line, piece, (size, strong or piece.kind is PieceKind.STRONG, colour), leftward=leftward)

    def _piece(self, line: Any, piece: Piece, looks: tuple[float, bool, str], *, leftward: bool) -> None:
        size, strong, colour = looks
        ltr = piece.kind in {PieceKind.CODE, PieceKind.CHIP}
        mark = _LEFT_TO_RIGHT if ltr and leftward else ""
        text = f" {piece.text} " if piece.kind is PieceKind.CHIP else piece.text
        run = line.add_run(mark + text + mark)  # which makes breaks of the ends of lines
        if piece.kind is PieceKind.CHIP:
            elements.put(run._r.get_or_add_rPr(), "shd", val="clear", color="auto", fill=piece.colour[1:])  # noqa: SLF001
            run.font.color.rgb = RGBColor.from_string(text_on(piece.colour)[1:])
        elements.dress_run(
            run, size, strong=strong, leftward=leftward and not ltr, colour="" if piece.colour else colour
        )


def _plain(text: str) -> Body:
    return Body((Piece(text),)) if text else Body()
