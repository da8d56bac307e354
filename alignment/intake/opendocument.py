"""What the formats of LibreOffice have in common: how text is written, and what styles say of lists and headings."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from alignment.intake.archive import Archive
from alignment.intake.elements import Element, elements, named
from alignment.intake.limits import MOST_REPEATED, Tally
from alignment.intake.numbering import BULLET, NONE, Level, Numbers

CONTENT, STYLES = "content.xml", "styles.xml"
OUTLINE = " outline"  # the list that counts headings, under a name that no style can have
_BLANKS = re.compile(r"[ \t\r\n]+")
_ASIDE = frozenset({"text-box", "custom-shape", "rect", "ellipse", "table", "table-of-content"})
_NO_TEXT = frozenset({"annotation", "placeholder", "ruby-text", "title", "desc", "image", "object", "tracked-changes"})
_WAYS = (
    ("1", "decimal"), ("a", "lowerLetter"), ("A", "upperLetter"), ("i", "lowerRoman"), ("I", "upperRoman"),
    ("가", "ganada"), ("أ", "arabicAlpha"), ("", NONE),
)  # fmt: skip
_LEVELS = 10
_LONGEST = 10  # digits
_MOST_INHERITED = 20


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a document: the parent of each by its name, those of hidden tabs, and how its lists count."""

    parents: Mapping[str, str]
    hidden: frozenset[str]
    numbers: Numbers

    def is_title(self, name: str) -> bool:
        """Whether a paragraph of this style is the title of the document."""
        for _ in range(_MOST_INHERITED):
            if name == "Title":
                return True
            name = self.parents.get(name, "")
        return False


def read_styles(archive: Archive) -> Styles:
    """The styles that a document says of its own or has from its template."""
    parents, hidden, levels = {}, set(), {}
    for part in (STYLES, CONTENT):
        if part not in archive.names:
            continue
        for one in elements(archive.chunks(part), named("style", "list-style", "outline-style"), frozenset({"body"})):
            if one.name == "style":
                parents[one.get("name")] = one.get("parent-style-name")
                of_table = one.child("table-properties")
                if of_table and of_table.get("display") == "false":
                    hidden.add(one.get("name"))
            else:
                levels[one.get("name") if one.name == "list-style" else OUTLINE] = tuple(_levels(one))
    return Styles(parents, frozenset(hidden), Numbers(levels))


def _levels(style: Element) -> Iterator[Level]:
    """How a list counts at each depth."""
    known = {level.get("level"): level for level in style.children}
    for depth in range(1, _LEVELS + 1):
        level = known.get(str(depth))
        if level is None:
            yield Level(NONE)
        elif level.name in ("list-level-style-bullet", "list-level-style-image"):
            yield Level(BULLET)
        else:
            shown = whole(level.get("display-levels"), 1, most=depth)
            way = next((way for sign, way in _WAYS if level.get("num-format")[:1] == sign), "decimal")
            counted = ".".join(f"%{at}" for at in range(depth - shown + 1, depth + 1))
            text = f"{level.get('num-prefix')}{counted}{level.get('num-suffix')}"
            yield Level(way, text, whole(level.get("start-value"), 1, most=99_999))


def whole(said: str, otherwise: int, most: int) -> int:
    """A whole number from 1 as an attribute says it, `most` at most; `otherwise` where it says none."""
    number = int(said[:_LONGEST]) if said.isdecimal() else 0
    return min(number, most) if number else otherwise


def runs(element: Element, tally: Tally, aside: Callable[[Element], None]) -> Iterator[str]:
    """The text of a paragraph, piece by piece. `aside` is given what stands in it and is no text of its own."""
    yield _BLANKS.sub(" ", element.text)
    for child, after in zip(element.children, element.pieces[1:], strict=True):
        if child.name == "s":
            yield " " * whole(child.get("c"), 1, most=MOST_REPEATED)
        elif child.name == "tab":
            yield "\t"
        elif child.name == "line-break":
            yield "\n"
        elif child.name == "note":
            tally.leave_out("read-left-out-footnotes")
        elif child.name in _ASIDE:
            aside(child)
        elif child.name not in _NO_TEXT:
            yield from runs(child, tally, aside)
        yield _BLANKS.sub(" ", after)
