"""Spreadsheets of LibreOffice: what their tabs hold, cell by cell, and the hidden tab of a workbook of ours."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time

from alignment.intake.archive import Archive
from alignment.intake.cell_values import letters_of, moment_from, number_of
from alignment.intake.document import Block, BlockKind, Cell, CellValue, Document, Table
from alignment.intake.elements import MOST_OF_TABLES, Element, elements, named
from alignment.intake.limits import MOST_COLUMNS, MOST_IN_CELLS, MOST_REPEATED, Tally
from alignment.intake.opendocument import CONTENT, read_styles, runs, whole
from alignment.intake.tables import META, facts_in, trimmed

_BESIDE = frozenset({"dde-links", "tracked-changes", "shapes", "content-validations", "database-ranges", "styles"})
_LAST_ROW = 1_048_576
_DECIMALS = re.compile(r"-?\d+[.,](\d+)")
_HOURS = re.compile(r"PT(\d{1,2})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S")


@dataclass
class _Tab:
    """A tab while it is read; `row` counts also the lines that a file only says to be there many times."""

    name: str
    hidden: bool
    lines: list[tuple[Cell, ...]] = field(default_factory=list)
    row: int = 0

    def add(self, row: Element, tally: Tally) -> None:
        """Add the cells of a line, as often as it is there but 40 times at most, and not at all if they are empty."""
        repeated = whole(row.get("number-rows-repeated"), 1, most=_LAST_ROW)
        for at in range(1, min(repeated, MOST_REPEATED) + 1):
            line = trimmed(_cells(row, self.name, self.row + at, tally))
            if not line:
                break
            tally.line()
            self.lines.append(line)
        else:
            tally.leave_out("read-left-out-repeats", repeated - min(repeated, MOST_REPEATED))
        self.row += repeated


def read_ods(archive: Archive) -> Document:
    """The tabs of a spreadsheet that people see, a table each. Raises `Unreadable` for what is too much."""
    hidden = read_styles(archive).hidden
    tally = Tally(most_characters=MOST_IN_CELLS)
    tabs: list[_Tab] = []
    for one in elements(archive.chunks(CONTENT), named("table-row"), _BESIDE, frozenset({"table"}), MOST_OF_TABLES):
        if one.name == "table":
            tally.block()
            tabs.append(_Tab(one.get("name"), one.get("style-name") in hidden))
        elif tabs:
            tabs[-1].add(one, tally)
    facts = next((facts_in(tab.lines) for tab in tabs if tab.name == META), ())
    if not facts:  # the hidden tabs of our own workbooks are for programs
        tally.leave_out("read-left-out-hidden-tabs", sum(tab.hidden for tab in tabs))
    shown = (tab for tab in tabs if not tab.hidden and tab.name != META)
    blocks = (Block(BlockKind.TABLE, where=tab.name, table=Table(tuple(tab.lines), tab.name)) for tab in shown)
    return Document("", "ods", tuple(blocks), facts, tally.notes)


def _cells(row: Element, tab: str, number: int, tally: Tally) -> Iterator[Cell]:
    column = 0
    for cell in row.children:
        if cell.name not in ("table-cell", "covered-table-cell"):
            continue
        repeated = whole(cell.get("number-columns-repeated"), 1, most=_LAST_ROW)
        kept = min(repeated, MOST_COLUMNS - column)
        value, number_format = _value(cell, tally) if cell.name == "table-cell" else (None, "")
        for at in range(column + 1, column + 1 + kept):
            yield Cell(value, f"{tab}!{letters_of(at)}{number}", number_format)
        if repeated > kept and value not in (None, ""):
            tally.leave_out("read-left-out-columns", repeated - kept)
        column += kept


def _value(cell: Element, tally: Tally) -> tuple[CellValue, str]:
    """What a cell holds, and how many decimals it shows as a format, which is kept far away in this kind of file."""
    lines = ("".join(runs(line, tally, lambda _: None)).strip() for line in cell.children if line.name == "p")
    shown = tally.text("\n".join(lines))
    raw = cell.get("value")
    match cell.get("value-type"):
        case "float" | "currency" | "percentage":
            decimals = _DECIMALS.fullmatch(shown)
            number = number_of(raw)
            return (shown if number is None else number), f"0.{'0' * len(decimals[1])}" if decimals else ""
        case "date":
            moment = moment_from(cell.get("date-value"))
            at_midnight = isinstance(moment, datetime) and moment.time() == time()
            return (moment.date() if at_midnight and isinstance(moment, datetime) else moment) or shown, ""
        case "time":
            return _hour(cell.get("time-value")) or shown, ""
        case "boolean":
            return cell.get("boolean-value") == "true", ""
    return shown or None, ""


def _hour(said: str) -> time | None:
    found = _HOURS.fullmatch(said)
    hour, minute, second = map(int, found.groups()) if found else (24, 0, 0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None  # noqa: PLR2004
