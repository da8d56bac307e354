"""Slides: their titles as headings, their text as entries of lists or paragraphs, their tables and diagrams."""

import re
from collections.abc import Iterator

from alignment.intake.archive import Archive
from alignment.intake.document import Block, BlockKind, Cell, Document, Table
from alignment.intake.elements import Element, elements, named
from alignment.intake.limits import MOST_COLUMNS, Tally
from alignment.intake.numbering import written
from alignment.intake.office import main_part, parts_of_kind, related
from alignment.intake.tables import trimmed

_SHAPES = frozenset({"sp", "graphicFrame", "grpSp", "AlternateContent"})
_SHAPE_DEPTH = 4  # under the slide, what is common to slides, and the tree of shapes
_LOOKS = frozenset({"rPr", "endParaRPr", "spPr", "style", "lstStyle", "bodyPr", "tblPr", "tblGrid", "tcPr", "extLst"})
_TITLES = frozenset({"title", "ctrTitle"})
_NO_CONTENT = frozenset({"sldNum", "dt", "ftr", "hdr"})
_COUNTED = re.compile(r"(arabic|alphaLc|alphaUc|romanLc|romanUc)(Period|ParenR|ParenBoth|Plain)")
_WAYS = (
    ("arabic", "decimal"), ("alphaLc", "lowerLetter"), ("alphaUc", "upperLetter"), ("romanLc", "lowerRoman"),
    ("romanUc", "upperRoman"),
)  # fmt: skip
_AROUND = (("Period", "{}."), ("ParenR", "{})"), ("ParenBoth", "({})"), ("Plain", "{}"))
_DEEPEST = 8


def read_pptx(archive: Archive) -> Document:
    """What the slides say, in their order. Speakers' notes are left out. Raises `Unreadable` for what is too much."""
    part = main_part(archive)
    places, tally = related(archive, part), Tally()
    blocks: list[Block] = []
    slides = [places.get(one.get("id"), ("", ""))[1] for one in elements(archive.chunks(part), named("sldId"))]
    for number, slide in enumerate(slides, 1):
        if slide in archive.names:
            blocks += _slide(archive, slide, f"slide {number}", tally)
    return Document("", "pptx", tuple(blocks), notes=tally.notes)


def _slide(archive: Archive, slide: str, where: str, tally: Tally) -> Iterator[Block]:
    found = elements(archive.chunks(slide), lambda name, depth: depth == _SHAPE_DEPTH and name in _SHAPES, _LOOKS)
    shapes = [single for shape in found for single in _single(shape)]
    for shape in sorted(shapes, key=lambda shape: _place(shape) not in _TITLES):  # a title stands first, wherever drawn
        for table in shape.every("tbl"):
            yield from _table(table, where, tally)
        if _place(shape) not in _NO_CONTENT:
            yield from _texts(shape, where, tally)
    for diagram in parts_of_kind(archive, slide, "diagramData"):
        for point in elements(archive.chunks(diagram), named("pt"), _LOOKS):
            for paragraph in point.every("p"):
                if text := tally.text("".join(_runs(paragraph)).strip()):
                    tally.block()
                    yield Block(BlockKind.BULLET, text, where)
    for notes in parts_of_kind(archive, slide, "notesSlide"):
        said = (shape for shape in elements(archive.chunks(notes), named("sp"), _LOOKS) if _place(shape) == "body")
        if any("".join(_runs(paragraph)).strip() for shape in said for paragraph in shape.every("p")):
            tally.leave_out("read-left-out-speakers-notes")


def _single(shape: Element) -> Iterator[Element]:
    """A shape, or those of a group, each by itself."""
    if shape.name in ("sp", "graphicFrame"):
        yield shape
    elif shape.name == "AlternateContent":  # the same for newer and for older programs
        for child in shape.children[:1]:
            yield from (single for inner in child.children for single in _single(inner))
    elif shape.name == "grpSp":
        yield from (single for child in shape.children for single in _single(child))


def _place(shape: Element) -> str:
    """What the layout of the slide has in the shape's place: "title", "body"; "" for a text box."""
    place = shape.at("nvSpPr", "nvPr", "ph")
    return place.get("type", "body") if place else ""


def _texts(shape: Element, where: str, tally: Tally) -> Iterator[Block]:
    body, place = shape.child("txBody"), _place(shape)
    counted: dict[int, int] = {}
    for paragraph in body.children if body else ():
        text = tally.text("".join(_runs(paragraph)).strip()) if paragraph.name == "p" else ""
        if not text:
            continue
        tally.block()
        looks = paragraph.child("pPr")
        said = looks.get("lvl", "0") if looks else "0"
        level = min(int(said), _DEEPEST) if said.isdecimal() and len(said) < 3 else 0  # noqa: PLR2004
        numbered = looks.child("buAutoNum") if looks else None
        for deeper in [deeper for deeper in counted if deeper > level or (deeper == level and not numbered)]:
            del counted[deeper]
        if place in _TITLES:
            yield Block(BlockKind.HEADING, text, where, 1)
        elif numbered:
            start = numbered.get("startAt", "1")
            begins = int(start) if start.isdecimal() and len(start) < 6 else 1  # noqa: PLR2004
            counted[level] = counted.get(level, begins - 1) + 1
            yield Block(BlockKind.NUMBERED, text, where, level, _number(counted[level], numbered.get("type")))
        elif looks and (looks.child("buChar") or looks.child("buBlip")):
            yield Block(BlockKind.BULLET, text, where, level)
        elif place in ("", "subTitle") or (looks and looks.child("buNone")):
            yield Block(BlockKind.PARAGRAPH, text, where)
        else:  # in the place of its main text a slide shows bullets by itself
            yield Block(BlockKind.BULLET, text, where, level)


def _number(number: int, way: str) -> str:
    found = _COUNTED.match(way)
    if not found:
        return f"{number}."
    return dict(_AROUND)[found[2]].format(written(number, dict(_WAYS)[found[1]]))


def _runs(paragraph: Element) -> Iterator[str]:
    for child in paragraph.children:
        if child.name == "t":
            yield "".join(child.pieces)
        elif child.name == "br":
            yield "\n"
        elif child.name != "pPr":
            yield from _runs(child)


def _table(table: Element, where: str, tally: Tally) -> Iterator[Block]:
    tally.block()
    lines = []
    for row in table.every("tr"):
        cells = []
        for cell in row.every("tc"):
            covered = "1" in (cell.get("hMerge"), cell.get("vMerge"))
            said = "\n".join(filter(None, ("".join(_runs(one)).strip() for one in cell.every("p"))))
            cells.append(Cell("" if covered else tally.text(said), where))
        line = trimmed(cells)
        if line:
            tally.line()
            tally.leave_out("read-left-out-columns", sum(bool(cell.text) for cell in line[MOST_COLUMNS:]))
            lines.append(line[:MOST_COLUMNS])
    if lines:
        yield Block(BlockKind.TABLE, where=where, table=Table(tuple(lines)))
