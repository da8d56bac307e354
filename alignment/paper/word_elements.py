"""What Word wants in its styles, sections and footings besides what python-docx writes, each in its place."""

from types import MappingProxyType
from typing import Any

from alignment.paper.families import families

# As the schema orders them, as far as any of them is written here, in `word_markup` or by python-docx.
_PARAGRAPH = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "pBdr", "shd", "bidi", "spacing", "ind",
              "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr")  # fmt: skip
_RUN = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "spacing", "kern", "sz", "szCs", "shd", "rtl", "lang")
_TABLE = ("tblStyle", "bidiVisual", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook")
_CELL = ("tcW", "gridSpan", "tcBorders", "shd", "tcMar", "vAlign")
_ROW = ("cantSplit", "tblHeader")
_SECTION = ("headerReference", "footerReference", "type", "pgSz", "pgMar", "cols", "titlePg", "bidi", "docGrid")
# What Word calls the language, by ours, and for letters of which kind.
_CHECKED = MappingProxyType({
    "fr": ("val", "fr-FR"), "es": ("val", "es-ES"), "ar": ("bidi", "ar-SA"), "fa": ("bidi", "fa-IR"),
    "ko": ("eastAsia", "ko-KR"),
})  # fmt: skip
ORDERS = (_PARAGRAPH, _RUN, _TABLE, _CELL, _ROW, _SECTION)
_KINDS = ("pPr", "rPr", "tblPr", "tcPr", "trPr", "sectPr")


def put(properties: Any, name: str, **values: str) -> Any:
    """Put an element of this name ("bidi") into properties where it belongs, or change the one that is there."""
    order = ORDERS[_KINDS.index(properties.tag.rpartition("}")[2])]
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


def dress_style(style: Any, size: float, colour: str = "", *, strong: bool = False, leftward: bool = False) -> None:
    """Fonts by script, size in points, colour "1F2A33" and direction of a style; Arabic has its own of each.

    People can change all of a kind at once.
    """
    properties = style.element.get_or_add_rPr()
    known = families()
    latin, arabic, korean = (known[f"word-{script}"] for script in ("latin", "arabic", "korean"))
    fonts = put(properties, "rFonts", ascii=latin, hAnsi=latin, cs=arabic, eastAsia=korean)
    for name in ("b", "bCs"):
        put(properties, name, val=str(int(strong)))
    for name in ("sz", "szCs"):
        put(properties, name, val=str(round(2 * size)))
    coloured = put(properties, "color", val=colour) if colour else fonts
    for element in (fonts, coloured):  # those of a theme would win
        for key in [key for key in element.attrib if "theme" in key.lower()]:
            del element.attrib[key]
    if leftward:
        put(style.element.get_or_add_pPr(), "bidi")


def set_language(document: Any, language: str) -> None:
    """The language in which Word checks what is written, of the script that `language` has."""
    defaults = document.styles.element.find(".//w:rPrDefault/w:rPr", document.styles.element.nsmap)
    kind, called = _CHECKED.get(language, ("val", "en-GB"))
    put(defaults, "lang", **{"val": "en-GB", kind: called})


def drop_old_styles(document: Any) -> None:
    """Take out the copy of the styles that the template has for Word 2007: Word may find that the two differ."""
    parts = document.part.rels
    for name in [name for name, rel in parts.items() if rel.reltype.endswith("/stylesWithEffects")]:
        del parts[name]


def add_field(paragraph: Any, field: str) -> None:
    """A field that Word fills in, such as PAGE."""
    for kind in ("begin", "", "end"):
        run = paragraph.add_run()._r  # noqa: SLF001 (what python-docx has no word for)
        made = run.makeelement(_qualified(run, "fldChar" if kind else "instrText"), {})
        if kind:
            made.set(_qualified(run, "fldCharType"), kind)
        else:
            made.text = field
        run.append(made)


def set_section(section: Any, *, leftward: bool) -> None:
    """The section's own direction, which turns what stands above and below its pages."""
    if leftward:
        put(section._sectPr, "bidi")  # noqa: SLF001


def _qualified(properties: Any, name: str) -> str:
    return f"{{{properties.nsmap['w']}}}{name}"
