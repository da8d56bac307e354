"""A text that somebody pastes: lines from Word, Excel, a chat, a web page or a note, told apart by their signs.

One pass over the lines; nothing in it looks back further than a table reaches.
"""

import csv
import re
from collections.abc import Iterator, Sequence

from alignment.intake.document import Block, BlockKind, Cell, Document, Table
from alignment.intake.errors import Unreadable
from alignment.intake.limits import MOST_CHARACTERS, MOST_COLUMNS, Tally
from alignment.intake.signs import bulleted, headed, numbered, piped, plain_line, ruled, unmarked
from alignment.intake.tables import trimmed

_PIPE = re.compile(r"(?<!\\)\|")
_MOST_IN_QUOTES = 50  # lines of one cell; a quote that does not end by then is a quote


def read_pasted(text: str) -> Document:
    """A pasted text as blocks: tables from tabs or from Markdown's pipes, headings, entries of lists, paragraphs.

    Signs of lists, of emphasis and of chats are taken off, and bits of HTML. Raises `Unreadable` for a text that is
    empty, too long, or has too many lines.
    """
    if not text.strip():
        raise Unreadable("error-read-nothing-pasted")
    if len(text) > MOST_CHARACTERS:
        raise Unreadable("error-read-long", most=MOST_CHARACTERS)
    tally = Tally()
    lines = [plain_line(line) for line in tally.text(text).split("\n")]
    return Document("", "pasted", tuple(_blocks(lines, tally)), notes=tally.notes)


def _blocks(lines: Sequence[str], tally: Tally) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        where, after = f"line {at + 1}", at + 1
        if not lines[at].strip():
            at = after
            continue
        tally.block()
        if _tabbed(lines[at]):
            table, after = _table_of_tabs(lines, at, tally)
            yield Block(BlockKind.TABLE, where=where, table=table)
        elif piped(lines[at]) and after < len(lines) and (piped(lines[after]) or ruled(lines[after])):
            table, after = _table_of_pipes(lines, at, tally)
            yield Block(BlockKind.TABLE, where=where, table=table)
        else:
            yield block_of_line(lines[at], where)
        at = after


def block_of_line(line: str, where: str) -> Block:
    """A line as a heading, an entry of a list or a paragraph, as its signs say."""
    if heading := headed(line):
        return Block(BlockKind.HEADING, heading.text, where, heading.level)
    if entry := bulleted(line):
        return Block(BlockKind.BULLET, entry.text, where, entry.level)
    if entry := numbered(line):
        return Block(BlockKind.NUMBERED, entry.text, where, entry.level, entry.sign)
    return Block(BlockKind.PARAGRAPH, unmarked(line), where)


def _tabbed(line: str) -> bool:
    """Whether a line begins a table whose cells are parted by tabs; Word has one after the sign of a list as well."""
    if bulleted(line):
        return False
    entry = numbered(line)
    return "\t" in (entry.text if entry else line.strip())


def _table_of_tabs(lines: Sequence[str], at: int, tally: Tally) -> tuple[Table, int]:
    """The table that begins with a line, and the line after it."""
    rows: list[tuple[Cell, ...]] = []
    while at < len(lines):
        if "\t" in lines[at] and not bulleted(lines[at]):
            cells, after = _record(lines, at)
        elif lines[at].strip() and at + 1 < len(lines) and _tabbed(lines[at + 1]):
            cells, after = [lines[at]], at + 1  # a break, or the next day, in a table of hours
        else:
            break
        rows += _row(cells, at, tally)
        at = after
    return Table(tuple(rows)), at


def _record(lines: Sequence[str], at: int) -> tuple[list[str], int]:
    """The cells of a line, and the line after it: a cell in quotes may go on over several."""
    if lines[at].startswith('"') or '\t"' in lines[at]:
        reader = csv.reader((f"{line}\n" for line in lines[at : at + _MOST_IN_QUOTES]), delimiter="\t", strict=True)
        try:
            return next(reader), at + reader.line_num
        except csv.Error:  # a quote that is one
            pass
    return lines[at].split("\t"), at + 1


def _table_of_pipes(lines: Sequence[str], at: int, tally: Tally) -> tuple[Table, int]:
    rows: list[tuple[Cell, ...]] = []
    while at < len(lines) and (piped(lines[at]) or ruled(lines[at])):
        if not ruled(lines[at]):
            rows += _row(_PIPE.split(lines[at].strip().removeprefix("|").removesuffix("|")), at, tally)
        at += 1
    return Table(tuple(rows)), at


def _row(texts: Sequence[str], at: int, tally: Tally) -> Iterator[tuple[Cell, ...]]:
    """The line of a table, none for one without any text."""
    line = trimmed(Cell(unmarked(text), f"line {at + 1}") for text in texts)
    if line:
        tally.line()
        tally.leave_out("read-left-out-columns", sum(bool(cell.text) for cell in line[MOST_COLUMNS:]))
        yield line[:MOST_COLUMNS]
