"""Files of plain text: separated values, as spreadsheet programs save them, or a text like one that is pasted."""

import csv
import io
from collections import Counter
from dataclasses import replace
from typing import Any

from alignment.intake.document import Block, BlockKind, Cell, Document, Note, Table
from alignment.intake.errors import Unreadable
from alignment.intake.limits import MOST_COLUMNS, MOST_IN_CELLS, Tally
from alignment.intake.pasted import read_pasted
from alignment.intake.tables import trimmed

_SEPARATORS = ("\t", ";", "|", ",")  # a comma last: it stands in any text and in numbers as well
_ENDINGS = (".csv", ".tsv", ".tab")
_SAMPLE = 20_000  # characters looked at
_MOST_IN_CELL = 32_767  # characters, as in Excel
_LINES_LIKE = 0.8  # of the lines have as many cells as most have
_ENOUGH_COLUMNS = 3  # of a file that is not called one of separated values


def read_plain(text: str, encoding: str, ending: str) -> Document:
    """The separated values or the text of a file. `encoding` is named to the person where it was guessed.

    Raises `Unreadable` for what is empty or too much.
    """
    if not text.strip():
        raise Unreadable("error-read-empty")
    separator, told, text = _told(text)
    separator = separator or _separator(text, called=ending in _ENDINGS)
    document = _separated(text, separator, told) if separator else replace(read_pasted(text), format="text")
    guessed = (Note("read-encoding-guessed", (("encoding", encoding),)),) if encoding else ()
    return replace(document, notes=(*document.notes, *guessed))


def _told(text: str) -> tuple[str, int, str]:
    """The separator that Excel's own first line names, how many lines that takes, and the text after them."""
    first, _, others = text.partition("\n")
    first = first.strip().strip('"')
    if first.lower().startswith("sep=") and len(first) == len("sep=,"):
        return first[-1], 1, others
    return "", 0, text


def _separator(text: str, *, called: bool) -> str:
    """What separates the values in a text, "" where it holds none."""
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        sample = sample[: sample.rfind("\n") + 1] or sample
    for separator in _SEPARATORS:
        try:
            counts = Counter(len(line) for line in _records(sample, separator) if any(map(str.strip, line)))
        except csv.Error:
            continue
        columns, lines = max(counts.items(), key=lambda counted: counted[1], default=(1, 0))
        wide = columns >= (2 if called or separator == "\t" else _ENOUGH_COLUMNS)
        if wide and (lines >= _LINES_LIKE * counts.total() if not called else True) and (called or lines > 1):
            return separator
    return "," if called else ""


def _records(text: str, separator: str) -> Any:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _separated(text: str, separator: str, told: int) -> Document:
    tally = Tally(most_characters=MOST_IN_CELLS)
    lines, before = [], told
    records = _records(text, separator)
    try:
        for record in records:
            at, before = before + 1, records.line_num + told
            if not any(map(str.strip, record)):
                continue
            tally.line()
            tally.leave_out("read-left-out-columns", sum(bool(cell.strip()) for cell in record[MOST_COLUMNS:]))
            if max(map(len, record)) > _MOST_IN_CELL:
                raise Unreadable("error-read-long-cell", line=str(at), most=_MOST_IN_CELL)
            lines.append(trimmed(Cell(tally.text(cell), f"line {at}") for cell in record[:MOST_COLUMNS]))
    except csv.Error as fault:  # a cell of over 131,072 characters
        raise Unreadable("error-read-long-cell", line=str(before + 1), most=_MOST_IN_CELL) from fault
    table = Block(BlockKind.TABLE, where="line 1", table=Table(tuple(lines)))
    return Document("", "csv", (table,), notes=tally.notes)
