"""What Word wants besides what python-docx writes: directions, fonts by script, fields, shades, each in its place.

Word is strict about the order of elements within properties, where other programs are not.
"""

from collections.abc import Iterable
from typing import Any

# As the schema orders them, as far as any of them is written here or by python-docx.
_PARAGRAPH = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "pBdr", "shd", "bidi", "spacing", "ind",
              "jc", "outlineLvl", "rPr", "sectPr")  # fmt: skip
_RUN = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "shd", "rtl", "lang")
_TABLE = ("tblStyle", "bidiVisual", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook")
_CELL = ("tcW", "gridSpan", "tcBorders", "shd", "tcMar", "vAlign")
_ROW = ("cantSplit", "tblHeader")
_SECTION = ("headerReference", "footerReference", "type", "pgSz", "pgMar", "cols", "titlePg", "bidi", "docGrid")
ORDERS = (_PARAGRAPH, _RUN, _TABLE, _CELL, _ROW, _SECTION)
LATIN, ARABIC, KOREAN = "Calibri", "Arial", "Malgun Gothic"


def put(properties: Any, name: str, **values: str) -> Any:
    """Put an element of this name ("bidi") into properties where it belongs, or change the one that is there."""
    order = next(order for order in ORDERS if name in order and _fits(properties, order))
    found = properties.find(_qualified(properties, name))
    if found is None:
        found = properties.makeelement(_qualified(properties, name), {})
        later = {_qualified(properties, one) for one in order[order.index(name) + 1 :]}
        after = next((one for one in properties if one.tag in later), None)
        if after is None:
            properties.append(found)
        else:
            after.addprevious(found)
    for key, value in values.items():
        found.set(_qualified(properties, key), value)
    return found


def _fits(properties: Any, order: tuple[str, ...]) -> bool:
    kinds = ("pPr", "rPr", "tblPr", "tcPr", "trPr", "sectPr")
    return order is ORDERS[kinds.index(properties.tag.rpartition("}")[2])]


def _qualified(properties: Any, name: str) -> str:
    return f"{{{properties.nsmap['w']}}}{name}"


def dress_run(run: Any, size: float = 0.0, *, strong: bool = False, leftward: bool = False, colour: str = "") -> None:
    """Size in points, weight, direction and colour "1F2A33" of a run, for all scripts: Arabic has its own of each."""
    properties = run._r.get_or_add_rPr()  # noqa: SLF001 (what python-docx has no word for)
    if strong:
        put(properties, "b")
        put(properties, "bCs")
    if colour:
        put(properties, "color", val=colour)
    if size:
        for name in ("sz", "szCs"):
            put(properties, name, val=str(round(2 * size)))
    if leftward:
        put(properties, "rtl")


def dress_style(style: Any, size: float, colour: str = "", *, strong: bool = False, leftward: bool = False) -> None:
    """Fonts by script, size, colour and direction of a style, so that people can change all of a kind at once."""
    properties = style.element.get_or_add_rPr()
    fonts = put(properties, "rFonts", ascii=LATIN, hAnsi=LATIN, cs=ARABIC, eastAsia=KOREAN)
    for theme in [key for key in fonts.attrib if key.endswith("heme")]:
        del fonts.attrib[theme]
    for name, wanted in (("b", strong), ("bCs", strong)):
        put(properties, name, val="1" if wanted else "0")
    for name in ("sz", "szCs"):
        put(properties, name, val=str(round(2 * size)))
    if colour:
        found = put(properties, "color", val=colour)
        for theme in [key for key in found.attrib if "theme" in key]:
            del found.attrib[theme]
    if leftward:
        put(style.element.get_or_add_pPr(), "bidi")


def add_field(paragraph: Any, field: str, size: float) -> None:
    """A field that Word fills in, such as PAGE."""
    for kind in ("begin", "", "end"):
        run = paragraph.add_run()
        dress_run(run, size)
        if kind:
            run._r.append(_made(run, "fldChar", fldCharType=kind))  # noqa: SLF001
        else:
            asked = _made(run, "instrText")
            asked.text = field
            run._r.append(asked)  # noqa: SLF001


def _made(run: Any, name: str, **values: str) -> Any:
    made = run._r.makeelement(_qualified(run._r, name), {})  # noqa: SLF001
    for key, value in values.items():
        made.set(_qualified(run._r, key), value)  # noqa: SLF001
    return made


def dress_table(table: Any, shares: Iterable[int], width: int, *, leftward: bool) -> None:
    """Columns as wide as their shares of `width`, in Word's units, in the direction of the paper, thin lines."""
    properties = table._tbl.tblPr  # noqa: SLF001
    if leftward:
        put(properties, "bidiVisual")
    table.autofit = False
    parts = list(shares)
    for column, share in zip(table.columns, parts, strict=True):
        column.width = width * share // sum(parts)
    widths = [column.width for column in table.columns]
    for row in table.rows:
        for cell, wide in zip(row.cells, widths, strict=True):
            cell.width = wide


def shade(cell: Any, colour: str) -> None:
    """Colour a cell's ground, "EEF3F6"."""
    put(cell._tc.get_or_add_tcPr(), "shd", val="clear", color="auto", fill=colour)  # noqa: SLF001


def set_row(row: Any, *, heads: bool = False, whole: bool = False) -> None:
    """A row that heads each page of its table, or that is not torn apart at the end of one."""
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001
    if whole:
        put(properties, "cantSplit")
    if heads:
        put(properties, "tblHeader")


def set_section(section: Any, *, leftward: bool) -> None:
    """The section's own direction, which turns what stands above and below its pages."""
    if leftward:
        put(section._sectPr, "bidi")  # noqa: SLF001
