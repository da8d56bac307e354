"""What a Word document's styles and lists say of its paragraphs: which are headings, entries, and how those count."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from alignment.intake.archive import Archive
from alignment.intake.elements import Element, elements, named
from alignment.intake.numbering import Level, Numbers
from alignment.intake.office import parts_of_kind

_MOST_INHERITED = 20  # styles that a style is based on, one on another
_LEVELS = 9
_NO_LIST = "0"


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph's look says: its level as a heading (0 is none), the number of its list, and how deep in it."""

    name: str = ""
    heading: int = 0
    of_list: str = ""
    depth: int = 0

    @property
    def repeats_headings(self) -> bool:
        """Whether it is a line of a table of contents or of figures."""
        return self.name.startswith("toc ") or self.name.endswith(" figures")


class Styles:
    """The styles of a document, each as what it inherits and says itself; those that nothing uses cost nothing."""

    def __init__(self, styles: Mapping[str, Element]) -> None:
        """`styles` are those of paragraphs, by their ids."""
        self._styles = styles
        self._looks: dict[str, Look] = {}

    def look(self, properties: Element | None) -> Look:
        """How a paragraph with these properties looks: as its style says, and as they say themselves."""
        if properties is None:
            return Look()
        style = properties.child("pStyle")
        name = style.get("val") if style else ""
        if name not in self._looks:
            self._looks[name] = self._inherited(name)
        return _with(self._looks[name], properties)

    def _inherited(self, name: str) -> Look:
        line: list[Element] = []
        while name in self._styles and len(line) < _MOST_INHERITED:
            line.append(self._styles[name])
            based = line[-1].child("basedOn")
            name = based.get("val") if based else ""
        look = Look()
        for style in reversed(line):
            look = _with(look, style.child("pPr"))
            if title := style.child("name"):
                look = replace(look, name=title.get("val").lower())
            if look.name.startswith("heading ") and look.name[8:9].isdecimal():
                look = replace(look, heading=int(look.name[8]))
            elif look.name == "title":
                look = replace(look, heading=1)
        return look


def read_styles(archive: Archive, part: str) -> Styles:
    """The styles of the document whose main part is `part`."""
    found = parts_of_kind(archive, part, "styles")
    each = elements(archive.chunks(found[0]), named("style"), frozenset({"rPr", "tblPr"})) if found else ()
    return Styles({style.get("styleId"): style for style in each if style.get("type", "paragraph") == "paragraph"})


def _with(look: Look, properties: Element | None) -> Look:
    if properties is None:
        return look
    if outline := properties.child("outlineLvl"):
        level = outline.get("val")
        look = replace(look, heading=int(level) + 1 if level.isdecimal() and int(level) < _LEVELS else 0)
    if listed := properties.child("numPr"):
        number, depth = listed.child("numId"), listed.child("ilvl")
        if number:
            look = replace(look, of_list=number.get("val") if number.get("val") != _NO_LIST else "")
        if depth and depth.get("val").isdecimal():
            look = replace(look, depth=min(int(depth.get("val")), _LEVELS - 1))
    return look


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of a document: how each counts, and which count each other on."""

    numbers: Numbers
    counters: Mapping[str, str]


def read_numbers(archive: Archive, part: str) -> Lists:
    """The lists of the document whose main part is `part`."""
    found = parts_of_kind(archive, part, "numbering")
    abstract: dict[str, tuple[Level, ...]] = {}
    levels: dict[str, tuple[Level, ...]] = {}
    counters: dict[str, str] = {}
    for one in elements(archive.chunks(found[0]), named("abstractNum", "num"), frozenset({"rPr"})) if found else ():
        if one.name == "abstractNum":
            abstract[one.get("abstractNumId")] = _levels(one, (Level(),) * _LEVELS)
        elif base := one.child("abstractNumId"):
            own = one.get("numId")
            levels[own] = _levels(one, abstract.get(base.get("val"), (Level(),) * _LEVELS))
            # Lists of one kind go on counting each other, but for those that say where they start.
            counters[own] = own if one.child("lvlOverride") else f"kind {base.get('val')}"
    return Lists(Numbers(levels), counters)


def _levels(element: Element, levels: tuple[Level, ...]) -> tuple[Level, ...]:
    """The levels with what a list says of each, itself or where it overrides those that it is based on."""
    own = list(levels)
    for said in element.children:
        depth = said.get("ilvl")
        if said.name not in ("lvl", "lvlOverride") or not depth.isdecimal() or int(depth) >= _LEVELS:
            continue
        at, level = int(depth), said if said.name == "lvl" else said.child("lvl") or said
        way, text = level.child("numFmt"), level.child("lvlText")
        start = said.child("startOverride") or level.child("start")
        begins = start.get("val") if start else ""
        own[at] = Level(
            way.get("val", "decimal") if way else own[at].way,
            text.get("val") if text else own[at].text,
            int(begins) if begins.isdecimal() and len(begins) < 6 else own[at].start,  # noqa: PLR2004
        )
    return tuple(own)
