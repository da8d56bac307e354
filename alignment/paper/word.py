"""A paper as Word: real styles that people can change, right to left where its language runs so. Python-docx's door."""

import io
import itertools
from collections.abc import Sequence
from typing import Any, TypeGuard

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Mm, Pt
from markupsafe import Markup

from alignment.charts.pictures import png
from alignment.paper.records import (
    Block,
    Body,
    Fields,
    Heading,
    Items,
    Paper,
    Paragraph,
    Picture,
    Piece,
    Table,
    Tone,
)  # fmt: skip
from alignment.paper.word_elements import add_field, dress_style, drop_old_styles, set_language, set_section
from alignment.paper.word_markup import CELL, CELL_HEAD, NOTICE, Looks, contents, fields, paragraph, table
from alignment.paper.wording_pieces import plain

_INK, _DEEP, _MUTED = "1F2A33", "19486A", "56636E"
# Styles by their ids: size in points, colour, bold, points after it. The last ones are ours.
_STYLES = (
    ("Normal", 10, _INK, False, 5), ("Title", 26, _DEEP, True, 12), ("Heading1", 18, _DEEP, True, 8),
    ("Heading2", 13, _DEEP, True, 4), ("Heading3", 11.5, _DEEP, True, 4), ("ListBullet", 10, _INK, False, 2),
    ("ListNumber", 10, _INK, False, 2), ("Caption", 9, _MUTED, False, 8), ("Header", 8, _MUTED, False, 0),
    ("Footer", 8, _MUTED, False, 0), ("Lead", 12, _INK, False, 6), ("Note", 9, _MUTED, False, 6),
    ("TOCHeading", 13, _DEEP, True, 4), ("TOC1", 10, _INK, False, 2),
    (CELL, 9.5, _INK, False, 1), (CELL_HEAD, 9.5, _DEEP, True, 1),
)  # fmt: skip
_LONGEST_PROPERTY = 250  # characters
# As Microsoft writes it down, [MS-ODRAWXML] 2.3.1.1: an extension, which other programs leave aside.
_VECTORS = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">'
    '<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{}"/></a:ext></a:extLst>'
)
_NO_BODY = Body()


def word(paper: Paper) -> bytes:
    """The paper as the bytes of a .docx file. Nothing is raised for any text in it."""
    drawing = _Drawing(paper)
    drawing.cover(tuple(filter(_begins_section, paper.blocks)))
    for number, (block, following) in enumerate(itertools.zip_longest(paper.blocks, paper.blocks[1:])):
        if _begins_section(block):
            drawing.section(block, first=not number)
        else:
            drawing.draw(block, following)
    stream = io.BytesIO()
    drawing.document.save(stream)
    return stream.getvalue()


class _Drawing:
    """A document in the making."""

    def __init__(self, paper: Paper) -> None:
        self._cover, self._leftward, self._sections = paper.cover, paper.cover.leftward, 0
        self.document = Document()
        drop_old_styles(self.document)
        set_language(self.document, self._cover.language)
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(20)
        section.top_margin, section.bottom_margin = Mm(22), Mm(20)
        section.different_first_page_header_footer = True
        set_section(section, leftward=self._leftward)
        for name, size, colour, strong, after in _STYLES:
            style = self._style(name)
            dress_style(style, size, colour, strong=strong, leftward=self._leftward)
            style.paragraph_format.space_after = Pt(after)
        facts = self.document.core_properties
        facts.title = plain(self._cover.title)[:_LONGEST_PROPERTY]
        facts.author, facts.language, facts.comments = self._cover.author, self._cover.language, ""
        section.header.paragraphs[0].add_run(plain(self._cover.title))
        for footer in (section.footer, section.first_page_footer):
            self._foot(footer.paragraphs[0])

    def _style(self, style_id: str) -> Any:
        styles = self.document.styles
        found = styles.get_by_id(style_id, WD_STYLE_TYPE.PARAGRAPH)
        if found.style_id != style_id:  # it gives the usual one where there is none
            found = styles.add_style(style_id, WD_STYLE_TYPE.PARAGRAPH)
            found.base_style = styles.default(WD_STYLE_TYPE.PARAGRAPH)
            found.name = style_id.replace("TOC", "toc ")  # as Word has it
        return found

    def _foot(self, line: Any) -> None:
        line.add_run(plain(self._cover.foot))
        line.add_run("\n")
        before, _, rest = self._cover.page.partition("{P}")
        between, _, after = rest.partition("{N}")
        for text, field in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
            line.add_run(plain(text))
            if field:
                add_field(line, field)

    def cover(self, sections: Sequence[Heading]) -> None:
        """The beginning: what the paper is, its title, what must be known first, its facts, and a link to each section.

        Word adds the numbers of pages when somebody has it update the list.
        """
        self._put(paragraph(_plain(self._cover.kind), "Note", self._leftward))
        self._put(paragraph(_plain(self._cover.title), "Title", self._leftward))
        for notice in self._cover.notices:
            self.draw(Paragraph(_plain(notice), Tone.NOTICE))
        if self._cover.facts.rows:
            self.draw(self._cover.facts)
        if self._cover.contents and sections:
            self._put(paragraph(_plain(self._cover.contents), "TOCHeading", self._leftward, Looks(keep=True)))
            for line in contents([heading.body for heading in sections], self._leftward):
                self._put(line)

    def section(self, heading: Heading, *, first: bool) -> None:
        """The heading of a section; the first begins on another page than the cover, the others where there is room."""
        self._sections += 1
        new_page = first and bool(self._cover.contents)
        looks = Looks(aside=False, new_page=new_page, place=self._sections)
        self._put(paragraph(heading.body, "Heading1", self._leftward, looks))

    def draw(self, block: Block, following: Block | None = None) -> None:
        """One block of the paper; one that leads to the table `following` stands on one page with its beginning."""
        leads = isinstance(following, Table | Fields)
        if isinstance(block, Heading):
            self._put(paragraph(block.body, f"Heading{block.level}", self._leftward, Looks(aside=False)))
        elif isinstance(block, Paragraph):
            styles = {Tone.LEAD: "Lead", Tone.NOTE: "Note"}
            notice = block.tone is Tone.NOTICE
            to_cards = isinstance(following, Heading) and following.level > 1 and block.tone is Tone.NOTE
            keep = block.tone is Tone.LEAD or to_cards or (block.tone is not Tone.PLAIN and leads)
            looks = Looks(keep=keep, shade=NOTICE if notice else "")
            self._put(paragraph(block.body, styles.get(block.tone, "Normal"), self._leftward, looks))
        elif isinstance(block, Items):
            style = "ListNumber" if block.numbered else "ListBullet"
            for item in block.items:
                self._put(paragraph(item, style, self._leftward, Looks(aside=False)))
        elif isinstance(block, Table):
            self._put(table(block.head, block.rows, block.shares, block.numeric, self._leftward))
            self._gap(following)
        elif isinstance(block, Fields):
            self._put(fields(block.rows, self._leftward, leads=leads))
            self._gap(following, keep=leads)
        elif isinstance(block, Picture):
            self._picture(block, leads=leads)
        else:
            self._put(paragraph(_NO_BODY, "Normal", self._leftward, Looks(new_page=True)))

    def _picture(self, block: Picture, *, leads: bool) -> None:
        line = self.document.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        # Word shows no SVG without a picture of points beside it, and many programs no SVG at all.
        shown = line.add_run().add_picture(io.BytesIO(png(block.svg, 2)), width=Mm(170) * block.share // 100)
        shown._inline.docPr.set("descr", plain(block.alternative))  # noqa: SLF001
        _add_vectors(self.document.part, shown, block.svg)
        line.paragraph_format.keep_with_next = leads or bool(block.caption)
        if block.caption:
            self._put(paragraph(_plain(block.caption), "Caption", self._leftward, Looks(centred=True, keep=leads)))

    def _gap(self, following: Block | None, *, keep: bool = False) -> None:
        if not isinstance(following, Heading):  # it has room above it, and what ends a page would begin another
            self._put(paragraph(_NO_BODY, CELL, self._leftward, Looks(keep=keep)))

    def _put(self, made: Markup) -> None:
        self.document.element.body.insert_element_before(parse_xml(made), "w:sectPr")


def _add_vectors(document: Any, picture: Any, svg: str) -> None:
    """Put the same picture as SVG beside the one of points, for the programs that know it: sharp however large."""
    package = document.package
    name = package.next_partname("/word/media/vectors%d.svg")
    link = document.relate_to(
        Part(name, "image/svg+xml", svg.encode("utf-8", "replace"), package), RELATIONSHIP_TYPE.IMAGE
    )
    blip = picture._inline.graphic.graphicData.pic.blipFill.blip  # noqa: SLF001 (what python-docx has no word for)
    blip.append(parse_xml(_VECTORS.format(link)))


def _begins_section(block: Block) -> TypeGuard[Heading]:
    return isinstance(block, Heading) and block.level == 1


def _plain(text: str) -> Body:
    return Body((Piece(plain(text)),)) if text else _NO_BODY
