"""The looks: named styles, made once for each direction and shared by the workbooks of a process."""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.styles.named_styles import NamedStyleList
from openpyxl.utils.indexed_list import IndexedList

from sdg_data import Catalogue, Goal

FONT = "Arial"  # on every system, itself or by a font of the same widths; has Arabic, Greek and Cyrillic
INK, MUTED, FAINT, DARK, LINE = "1A1A1A", "5A6570", "8A949E", "2F3E4E", "C9CFD6"
NOTICE_INK, NOTICE_FILL = "6B4200", "FFEFC2"
DATE_FORMAT = "yyyy-mm-dd"  # the one order that no country reads as another

TEXT_FORMAT = "@"  # of codes: a program in which somebody types 3.1 there makes no date of it
_FROM_THE_LEFT, _FROM_THE_RIGHT = 1, 2

TEXT_SIZE, TABLE_SIZE, TITLE_SIZE, GOAL_SIZE, NUMBER_SIZE = 10.5, 10.0, 18.0, 13.0, 15.0
PREFIX, TURNED = "SDG ", " turned"  # without the first, "title" and "note" would be styles of Excel's own
_PARTS = ("_fonts", "_fills", "_borders", "_alignments", "_protections", "_number_formats")  # what styles are made of


class Look(StyleArray):
    """A style as a cell carries it: the same one for all its cells, so that it cannot be changed in one of them.

    openpyxl looks each cell's up by its hash, twice; this one works it out once. What is to have other looks gets a
    copy, which can be changed.
    """

    __slots__ = ("_hash",)
    _hash: int

    def __init__(self, look: StyleArray) -> None:
        self._hash = hash(look)

    def __hash__(self) -> int:  # type: ignore[override]  # the stubs know of no hash
        return self._hash

    def __setitem__(self, place: Any, value: Any) -> None:
        raise TypeError("shared-look")  # only a copy can be changed


@dataclass(frozen=True, slots=True)
class Looks:
    """The styles of a workbook as its cells carry them, by name without `PREFIX`: those of values, those of texts.

    Naming a style to a cell makes openpyxl go through all of them, for each cell.
    """

    values: Mapping[str, Look]
    texts: Mapping[str, Look]


def add_styles(book: Workbook, catalogue: Catalogue, *, right_to_left: bool) -> Looks:
    """Give `book`, in which nothing is yet, the named styles, and their looks.

    Those of goals are "goal-11" (for its title), "number-11" and "large-11" (for its number, in tables and on the
    handout). Each style that is not centred has a twin with `TURNED` behind its name, for a text that runs the other
    way than the workbook.
    """
    # To make them takes as long as all else of a small workbook. Styles are read only; what is listed may grow.
    styled, looks = _styled(catalogue.goals, right_to_left)
    for part in _PARTS:
        setattr(book, part, _listed(getattr(styled, part)))
    book._named_styles = NamedStyleList(styled._named_styles)  # type: ignore[attr-defined]  # noqa: SLF001
    return looks


def _listed(parts: Any) -> Any:
    """A list of the same, with its index, which openpyxl would make anew."""
    listed: Any = IndexedList()
    list.extend(listed, parts)
    listed._dict = dict(parts._dict)  # noqa: SLF001
    return listed


@lru_cache(maxsize=4)
def _styled(goals: tuple[Goal, ...], right_to_left: bool) -> tuple[Workbook, Looks]:  # noqa: FBT001 (the cache is quicker)
    """A workbook of which others have the styles, and their looks."""
    book = Workbook()
    start = "right" if right_to_left else "left"
    named: list[str] = []
    thin = Side(style="thin", color=LINE)

    def style(
        name: str,
        size: float,
        colour: str = INK,
        *,
        bold: bool = False,
        fill: str = "",
        lined: bool = False,
        centred: bool = False,
        moves: bool = True,
        upright: str = "center",  # Excel has no room above a text but by centring it
        indent: int = 0,
        number_format: str = "General",
        reading: int | None = None,
        locked: bool = True,
        wrapped: bool = True,
    ) -> None:
        for turned in ("",) if centred else ("", TURNED):
            named.append(PREFIX + name + turned)
            book.add_named_style(
                NamedStyle(
                    PREFIX + name + turned,
                    hidden=True,  # from the list of styles in Excel, which has enough of them
                    font=Font(name=FONT, size=size, bold=bold, color=colour),
                    fill=PatternFill("solid", fgColor=fill) if fill else PatternFill(),
                    border=Border(left=thin, right=thin, top=thin, bottom=thin) if lined else Border(),
                    alignment=Alignment(
                        horizontal="center" if centred else "right" if turned and moves else start,
                        vertical=upright,
                        wrap_text=wrapped,
                        indent=indent,
                        readingOrder=_reading(centred, right_to_left != bool(turned)) if reading is None else reading,
                    ),
                    protection=Protection(locked=locked),
                    number_format=number_format,
                )
            )

    # The width of columns is counted in digits of the style "Normal": with another font they would come out wider.
    book._named_styles["Normal"].font = Font(name=FONT, size=10)  # type: ignore[attr-defined]  # noqa: SLF001
    style("kind", TEXT_SIZE, MUTED, bold=True)
    style("notice", TEXT_SIZE, NOTICE_INK, bold=True, fill=NOTICE_FILL, centred=True)
    style("notice-line", TEXT_SIZE, NOTICE_INK, bold=True, fill=NOTICE_FILL, indent=1)
    style("title", TITLE_SIZE, bold=True)
    style("strategic-goal", GOAL_SIZE)
    style("strategic-goal-bold", GOAL_SIZE, bold=True)
    style("fact-label", TEXT_SIZE, MUTED)
    style("fact", TEXT_SIZE, moves=False)  # without lines around it, it would stand nearer to the next one
    style("link", TEXT_SIZE, "00689D", moves=False)
    style("fact-date", TEXT_SIZE, number_format=DATE_FORMAT)
    style("note", TEXT_SIZE, MUTED)
    style("column", TEXT_SIZE, "FFFFFF", bold=True, fill=DARK, lined=True, indent=1)
    style("ordinal", 12, MUTED, bold=True, lined=True, centred=True, number_format='0"."')
    style("handout", TEXT_SIZE, lined=True, indent=1)
    style("handout-code", TEXT_SIZE, lined=True, indent=1, number_format=TEXT_FORMAT)
    style("handout-goal", TEXT_SIZE, lined=True, centred=True, number_format=TEXT_FORMAT)
    # What people fill in is read by its own first letter.
    style("input", TEXT_SIZE, lined=True, indent=1, reading=0, locked=False)
    style("input-code", TEXT_SIZE, lined=True, indent=1, number_format=TEXT_FORMAT, reading=0, locked=False)
    style("header", TABLE_SIZE, "FFFFFF", bold=True, fill=DARK, lined=True, indent=1)
    style("header-centred", TABLE_SIZE, "FFFFFF", bold=True, fill=DARK, lined=True, centred=True)
    for name, strong in (("text", False), ("text-strong", True)):
        style(name, TABLE_SIZE, bold=strong, lined=True, indent=1)
    style("text-long", TABLE_SIZE, lined=True, indent=1, upright="top")
    # Tables of many columns stand closer.
    style("head", TABLE_SIZE, "FFFFFF", bold=True, fill=DARK, lined=True, upright="top")
    style("head-centred", TABLE_SIZE, "FFFFFF", bold=True, fill=DARK, lined=True, centred=True, upright="top")
    style("cell", TABLE_SIZE, lined=True)
    style("cell-long", TABLE_SIZE, lined=True, upright="top")
    style("cell-again", TABLE_SIZE, MUTED, lined=True, wrapped=False)
    # A code is read from the left wherever it stands: 10.c.1 would show as c.1.10 among Arabic.
    style("code", TABLE_SIZE, lined=True, centred=True, number_format=TEXT_FORMAT, reading=_FROM_THE_LEFT)
    style("number", TABLE_SIZE, lined=True, centred=True, number_format="0")
    style("day", TABLE_SIZE, lined=True, centred=True, number_format=DATE_FORMAT)
    style("amount", TABLE_SIZE, lined=True, centred=True, number_format="0.##")
    style("share", TABLE_SIZE, lined=True, centred=True, number_format="0.0%")
    for name, centred in (("count-head", False), ("count-head-centred", True)):
        style(name, TEXT_SIZE, "FFFFFF", bold=True, fill=DARK, lined=True, centred=centred, indent=int(not centred))
    style("count", TEXT_SIZE, lined=True, centred=True, number_format="0")
    style("count-none", TEXT_SIZE, FAINT, lined=True, centred=True, number_format="0")
    style("count-title", TEXT_SIZE, lined=True, indent=1)
    for goal in goals:
        fill, colour = goal.colour.lstrip("#"), goal.text_colour.lstrip("#")
        style(f"goal-{goal.code}", TEXT_SIZE, colour, bold=True, fill=fill, lined=True, indent=1)
        for name, size in (("number", TEXT_SIZE), ("large", NUMBER_SIZE)):
            style(
                f"{name}-{goal.code}", size, colour, bold=True, fill=fill, lined=True, centred=True, number_format="0"
            )
    return book, _looks_of(book, named)


def _looks_of(book: Workbook, named: list[str]) -> Looks:
    values = {name.removeprefix(PREFIX): book._named_styles[name].as_tuple() for name in named}  # type: ignore[attr-defined]  # noqa: SLF001
    texts = {name: copy(look) for name, look in values.items()}
    for look in texts.values():
        look.quotePrefix = 1  # else a program in which somebody edits the cell would take "=…" for a formula
    return Looks(*(MappingProxyType({name: Look(look) for name, look in looks.items()}) for looks in (values, texts)))


def _reading(centred: bool, leftward: bool) -> int:  # noqa: FBT001
    """Excel's number for the order in which a text is read: by its first letter, or as said."""
    return 0 if centred else _FROM_THE_RIGHT if leftward else _FROM_THE_LEFT
