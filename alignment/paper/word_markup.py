"""Paragraphs and tables as Word's own markup, escaped; a report has some thousand cells.

Word is strict about the order of elements within properties, where other programs are not.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from alignment.charts.chart import text_on
from alignment.paper.records import Body, Piece, PieceKind

WIDE = 9638  # twentieths of a point: 170 mm, between the margins
PALE, NOTICE = "EEF3F6", "FFF4D6"
CELL, CELL_HEAD = "Cell", "CellHead"  # styles of ours
_LONGEST_WHOLE = 1200  # characters of a row that is not torn apart
_LONE = 60  # characters from which what belongs to a label begins at the side of its own direction
_LEFT_TO_RIGHT = "\u200e"
_NOTHING = Markup("")
_PARAGRAPH = Markup("<w:p {names}><w:pPr><w:pStyle w:val='{style}'/>{rest}</w:pPr>{runs}</w:p>")
_NAMES = Markup("xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'")
_SHADE = Markup("<w:shd w:val='clear' w:color='auto' w:fill='{}'/>")
_RUN = Markup("<w:r><w:rPr>{}</w:rPr>{}</w:r>")
_TEXT = Markup("<w:t xml:space='preserve'>{}</w:t>")
_PLACE = Markup("<w:bookmarkStart w:id='{0}' w:name='_Toc{0}'/>{1}<w:bookmarkEnd w:id='{0}'/>")
_LINK = Markup("<w:hyperlink w:anchor='_Toc{}' w:history='1'>{}</w:hyperlink>")
_CONTENTS = Markup(
    "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText xml:space='preserve'> TOC \\o \"1-1\" \\h \\z "
    "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
)
_END = Markup("<w:r><w:fldChar w:fldCharType='end'/></w:r>")
_TABLE = Markup(
    "<w:tbl {names}><w:tblPr><w:tblStyle w:val='TableGrid'/>{turned}<w:tblW w:w='{wide}' w:type='dxa'/>"
    "<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type='fixed'/>"
    "<w:tblCellMar><w:left w:w='85' w:type='dxa'/><w:right w:w='85' w:type='dxa'/></w:tblCellMar></w:tblPr>"
    "<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
)
_BORDER = Markup("<w:{} w:val='single' w:sz='4' w:space='0' w:color='CFD7DD'/>")
_ROW = Markup("<w:tr><w:trPr>{}</w:trPr>{}</w:tr>")
_CELL = Markup("<w:tc><w:tcPr><w:tcW w:w='{}' w:type='dxa'/>{}</w:tcPr>{}</w:tc>")


@dataclass(frozen=True, slots=True)
class Looks:
    """How a paragraph looks besides its style."""

    aside: bool = True  # a text of the other direction begins at the side of that
    centred: bool = False
    keep: bool = False  # with the next
    new_page: bool = False
    shade: str = ""
    place: int = 0  # of a section, which the list of contents leads to


PLAIN = Looks()


def paragraph(body: Body, style: str, leftward: bool, looks: Looks = PLAIN) -> Markup:  # noqa: FBT001 (as the paper is)
    """A paragraph in a paper that runs to the left or not."""
    own = leftward if body.leftward is None else body.leftward
    # What "left" and "right" say follows the direction of the paragraph: "right" is its far side.
    side = "center" if looks.centred else "right" if own != leftward and not looks.aside else ""
    rest = _joined(
        Markup("<w:keepNext/>") if looks.keep else _NOTHING,
        Markup("<w:pageBreakBefore/>") if looks.new_page else _NOTHING,
        _SHADE.format(looks.shade) if looks.shade else _NOTHING,
        Markup("<w:bidi w:val='{}'/>").format(int(own)) if own or leftward else _NOTHING,
        Markup("<w:jc w:val='{}'/>").format(side) if side else _NOTHING,
    )
    runs = _joined(*(_run(piece, own) for piece in body.pieces))
    if looks.place:
        runs = _PLACE.format(looks.place, runs)
    return _PARAGRAPH.format(names=_NAMES, style=style, rest=rest, runs=runs)


def contents(sections: Sequence[Body], leftward: bool) -> Iterator[Markup]:  # noqa: FBT001
    """A paragraph for each section, which leads to the one of its `place`; Word knows them as a table of contents."""
    for place, section in enumerate(sections, 1):
        link = _LINK.format(place, _joined(*(_run(piece, leftward) for piece in section.pieces)))
        first, last = place == 1, place == len(sections)
        runs = _joined(_CONTENTS if first else _NOTHING, link, _END if last else _NOTHING)
        rest = Markup("<w:bidi/>") if leftward else _NOTHING
        yield _PARAGRAPH.format(names=_NAMES, style="TOC1", rest=rest, runs=runs)


def table(
    head: Sequence[Body],
    rows: Iterable[Sequence[Body]],
    shares: Sequence[int],
    numeric: Sequence[bool],
    leftward: bool,  # noqa: FBT001
) -> Markup:
    """A table whose head is repeated on each page; `shares` are its columns' parts of the width."""
    widths = [WIDE * share // sum(shares) for share in shares]
    made = [
        _group(row[0], widths, leftward) if len(row) < len(widths) else _row(row, widths, numeric, leftward)
        for row in rows
    ]
    return _table([_row(head, widths, numeric, leftward, heads=True), *made], widths, leftward)


def fields(rows: Sequence[Sequence[Body]], leftward: bool, *, leads: bool = False) -> Markup:  # noqa: FBT001
    """Labels, shaded, with what belongs to each, on one page; where it `leads` to something, with that."""
    widths = [WIDE * share // 100 for share in (26, 24, 26, 24)]
    whole = sum(len(body.text) for row in rows for body in row) < _LONGEST_WHOLE
    keeps = [whole and (leads or number < len(rows)) for number in range(1, len(rows) + 1)]
    made = [
        _row(row, widths, (False,) * len(row), leftward, labels=True, keep=keep)
        for row, keep in zip(rows, keeps, strict=True)
    ]
    return _table(made, widths, leftward)


def _table(rows: list[Markup], widths: list[int], leftward: bool) -> Markup:  # noqa: FBT001
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return _TABLE.format(
        names=_NAMES,
        turned=Markup("<w:bidiVisual/>") if leftward else _NOTHING,
        wide=sum(widths),
        borders=_joined(*map(_BORDER.format, sides)),
        grid=_joined(*(Markup("<w:gridCol w:w='{}'/>").format(wide) for wide in widths)),
        rows=_joined(*rows),
    )


def _row(
    cells: Sequence[Body],
    widths: list[int],
    numeric: Sequence[bool],
    leftward: bool,  # noqa: FBT001
    *,
    heads: bool = False,
    labels: bool = False,
    keep: bool = False,
) -> Markup:
    whole = sum(len(cell.text) for cell in cells) < _LONGEST_WHOLE
    properties = _joined(
        Markup("<w:cantSplit/>") if whole else _NOTHING, Markup("<w:tblHeader/>") if heads else _NOTHING
    )
    made = []
    for place, (cell, number) in enumerate(zip(cells, numeric, strict=True)):
        over = widths[place:] if place == len(cells) - 1 else widths[place : place + 1]  # the last has what is left
        shaded = _SHADE.format(PALE) if heads or (labels and place % 2 == 0) else _NOTHING
        spans = Markup("<w:gridSpan w:val='{}'/>").format(len(over)) if len(over) > 1 else _NOTHING
        looks = Looks(aside=not labels or len(cell.text) >= _LONE, centred=number, keep=keep or heads)
        made.append(
            _CELL.format(sum(over), spans + shaded, paragraph(cell, CELL_HEAD if heads else CELL, leftward, looks))
        )
    return _ROW.format(properties, _joined(*made))


def _group(body: Body, widths: list[int], leftward: bool) -> Markup:  # noqa: FBT001
    """A row of one cell, on one page with the next one."""
    cell = _CELL.format(
        sum(widths),
        Markup("<w:gridSpan w:val='{}'/>").format(len(widths)),
        paragraph(body, CELL_HEAD, leftward, Looks(keep=True)),
    )
    return _ROW.format(Markup("<w:cantSplit/>"), cell)


def _run(piece: Piece, leftward: bool) -> Markup:  # noqa: FBT001
    rightward = piece.kind in {PieceKind.CODE, PieceKind.CHIP}
    mark = _LEFT_TO_RIGHT if rightward and leftward else ""
    text = f"\u00a0{piece.text}\u00a0" if piece.kind is PieceKind.CHIP else piece.text
    strong = piece.kind in {PieceKind.STRONG, PieceKind.CHIP}
    chip = piece.kind is PieceKind.CHIP
    properties = _joined(
        Markup("<w:b/><w:bCs/>") if strong else _NOTHING,
        Markup("<w:color w:val='{}'/>").format(text_on(piece.colour)[1:]) if chip else _NOTHING,
        _SHADE.format(piece.colour[1:]) if chip else _NOTHING,
        Markup("<w:rtl/>") if leftward and not rightward else _NOTHING,
    )
    return _RUN.format(properties, Markup("<w:br/>").join(_lines(mark + text + mark)))


def _lines(text: str) -> Iterator[Markup]:
    return (_TEXT.format(line) for line in text.split("\n"))


def _joined(*parts: Markup) -> Markup:
    return _NOTHING.join(parts)
