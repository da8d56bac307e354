"""Excel workbooks: what their tabs hold, cell by cell, as it is kept there. Formulas are read as what they last gave.

Read without openpyxl, which takes as long to be loaded as the whole process to start, and goes through all texts, names
and links of a workbook before the first cell; here what is too much is refused when it is met.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from alignment.intake.archive import Archive
from alignment.intake.cell_values import (
    is_of_days,
    letters_of,
    moment_from,
    moment_of,
    number_of,
    numbered_format,
    unescaped,
)
from alignment.intake.document import Block, BlockKind, Cell, CellValue, Document, Table
from alignment.intake.elements import MOST_OF_TABLES, Element, elements, named
from alignment.intake.limits import MOST_COLUMNS, MOST_IN_CELLS, Tally
from alignment.intake.office import main_part, parts_of_kind, related, texts
from alignment.intake.tables import META, facts_in, trimmed

_OWN_FORMATS = 164  # the first number of a format that the workbook itself describes
_LONGEST_FORMAT = 255  # characters, as in Excel
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_NO_TEXT = frozenset({"rPr", "rPh", "phoneticPr", "extLst"})


@dataclass(frozen=True)
class _Book:
    """What the cells of all tabs refer to: texts by number, formats by style, and the day that numbers count from."""

    shared: tuple[str, ...]
    formats: tuple[str, ...]
    of_days: tuple[bool, ...]
    from_1904: bool


def read_xlsx(archive: Archive) -> Document:
    """The tabs of a workbook that people see, a table each, and the names and values of the hidden tab of ours.

    Raises `Unreadable` for what is broken or holds too much.
    """
    part = main_part(archive)
    places = related(archive, part)
    tally = Tally(most_characters=MOST_IN_CELLS)
    from_1904, tabs = False, []
    for found in elements(archive.chunks(part), named("workbookPr", "sheet"), most=MOST_OF_TABLES):
        if found.name == "sheet":
            tabs.append((found.get("name"), found.get("state"), places.get(found.get("id"), ("", ""))))
        else:
            from_1904 = found.get("date1904") in ("1", "true")
    formats = _formats(archive, part)
    book = _Book(_shared(archive, part), formats, tuple(map(is_of_days, formats)), from_1904)
    facts: tuple[tuple[str, CellValue], ...] = ()
    blocks, hidden = [], 0
    for name, state, (kind, tab) in tabs:
        if kind != "worksheet" or tab not in archive.names:
            tally.leave_out("read-left-out-charts")
        elif state in ("hidden", "veryHidden"):
            hidden += 1
            if name == META:
                facts = facts_in(_lines(archive, tab, name, book, Tally()))
        else:
            tally.block()
            table = Table(tuple(_lines(archive, tab, name, book, tally)), name)
            blocks.append(Block(BlockKind.TABLE, where=name, table=table))
    if not facts:  # the hidden tabs of our own workbooks are for programs
        tally.leave_out("read-left-out-hidden-tabs", hidden)
    return Document("", "xlsx", tuple(blocks), facts, tally.notes)


def _shared(archive: Archive, part: str) -> tuple[str, ...]:
    found = parts_of_kind(archive, part, "sharedStrings")
    if not found:
        return ()
    each = elements(archive.chunks(found[0]), named("si"), _NO_TEXT, most=MOST_OF_TABLES)
    return tuple(unescaped("".join(texts(one))) for one in each)


def _formats(archive: Archive, part: str) -> tuple[str, ...]:
    """The number format of each style of cells, by the style's number."""
    found = parts_of_kind(archive, part, "styles")
    own, formats = {}, []
    for one in elements(archive.chunks(found[0]), named("numFmt", "cellXfs"), frozenset({"dxfs"})) if found else ():
        if one.name == "numFmt":
            own[one.get("numFmtId")] = one.get("formatCode")[:_LONGEST_FORMAT]
        else:
            formats = [style.get("numFmtId", "0") for style in one.children if style.name == "xf"]
    return tuple(own.get(one) or numbered_format(int(one) if one.isdecimal() else 0) for one in formats)


def _lines(archive: Archive, part: str, tab: str, book: _Book, tally: Tally) -> Iterator[tuple[Cell, ...]]:
    row = 0
    for line in elements(archive.chunks(part), named("row"), _NO_TEXT, most=MOST_OF_TABLES):
        number = line.get("r")
        row = int(number) if number.isdecimal() and len(number) < 8 else row + 1  # noqa: PLR2004 (Excel's have seven)
        cells, column = {}, 0
        for one in line.children:
            if one.name != "c":
                continue
            place = _PLACE.fullmatch(one.attributes["r"]) if "r" in one.attributes else None
            column = _column(place[1]) if place else column + 1
            if not one.children:  # it has a look and no value
                continue
            value, number_format = _value(one, book, tally)
            if value is None or value == "":
                continue
            if column > MOST_COLUMNS:
                tally.leave_out("read-left-out-columns")
                continue
            cells[column] = Cell(value, f"{tab}!{letters_of(column)}{row}", number_format)
        if cells:
            tally.line()
            places = range(1, max(cells) + 1)
            yield trimmed(cells.get(at) or Cell(where=f"{tab}!{letters_of(at)}{row}") for at in places)


def _value(cell: Element, book: _Book, tally: Tally) -> tuple[CellValue, str]:
    """What a cell holds, and its format."""
    style = cell.attributes.get("s", "0")
    at = int(style) if style.isdecimal() and len(style) < 6 else 0  # noqa: PLR2004 (Excel has 65,000 at most)
    number_format = book.formats[at] if at < len(book.formats) else ""
    given = found = None
    for part in cell.children:
        if part.name == "v":
            found = found or part
        elif part.name == "is":
            given = given or part
    raw = "".join(found.pieces) if found else ""
    if given:
        return tally.text(unescaped("".join(texts(given)))), number_format
    if not raw and cell.child("f"):
        tally.leave_out("read-left-out-formulas")
    value: CellValue = None
    match cell.get("t", "n"):
        case "s":
            known = raw.isdecimal() and len(raw) < 8 and int(raw) < len(book.shared)  # noqa: PLR2004
            value = book.shared[int(raw)] if known else None
        case "b":
            value = raw in ("1", "true")
        case "d":
            value = moment_from(raw) or raw
        case "str" | "e":
            value = unescaped(raw)
        case _:
            number = number_of(raw)
            of_days = at < len(book.of_days) and book.of_days[at]
            value = raw if number is None else moment_of(number, from_1904=book.from_1904) if of_days else number
    return (tally.text(value) if isinstance(value, str) else value), number_format


@lru_cache(maxsize=1000)
def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
