"""The lines of a document, each with what it says of itself: its label, its time, whether it is a bullet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from alignment.intake.document import Block, BlockKind, Document
from alignment.intake.programme.labels import Label, Labelled, labelled
from alignment.intake.programme.proposals import Passage
from alignment.intake.programme.timing import Timing, timing_of_line, until
from alignment.intake.programme.written import Written, cleaned, has_letters, trimmed, written

_BULLET = re.compile(r"[ \t]*(?:[•·▪▫◦○●◎◆◇■□▶►❖✓✔➢➤⁃∙※\uf0b7*–—-]|o(?=\t))[ \t]+(?=\S)|[ \t]*[•●○■◦▪①-⑳]")
_HASHES = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_NUMBER = re.compile(r"\(?\w{1,3}[.)]?|\d{1,2}(?:\.\d{1,2}){0,2}\.?")
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[apAP]\.? ?[mM]\.?)?"
_DATE = r"\d{1,4}[./-] ?\d{1,2}(?:[./-] ?\d{1,4})?\.?"
_SENT = re.compile(
    rf"\[{_DATE},? {_CLOCK}\] ?[^:\n]{{1,60}}: ?"  # as a phone copies it out of a chat
    rf"|{_DATE},? {_CLOCK} - [^:\n]{{1,60}}: ?"  # as the chat exports itself
    rf"|\[[^\]\n]{{1,40}}\] \[(?:오전|오후) {_CLOCK}\] ?"
    rf"|{_DATE},? (?:오전|오후) {_CLOCK}, [^:\n]{{1,40}} : ?"
)
_READ = 400  # signs of a line in which its time is looked for
_LIKE_A_HEADING, _SENTENCE = 90, re.compile(r"[.!?。؟;,،]\s*\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document, and what it says of itself.

    `cells` are those of a line of a table, none for another line; `group` numbers the tables. `timing` is when it is;
    `label` and `name` what it calls itself, `body` what it says besides; cells stand apart there by tabs. `level` is
    that of a heading, from 1, 0 for what is none; `deepest` is one of the lowest level that the document has.
    """

    passage: Passage
    text: Written
    cells: tuple[str, ...]
    group: int
    timing: Timing | None
    label: Label | None
    name: str
    body: str
    bullet: bool
    level: int
    deepest: bool = False

    @property
    def short(self) -> bool:
        """Whether it could be a heading: short, and no sentence."""
        return 0 < len(self.text.shown) <= _LIKE_A_HEADING and not _SENTENCE.search(self.text.shown)

    @property
    def shouted(self) -> bool:
        """Whether it is short and written in capitals alone."""
        return self.short and self.text.shown.isupper()

    @property
    def says_nothing(self) -> bool:
        """Whether it is a rule, or has no more than a number in it."""
        return not has_letters(self.text.plain)


def lines_of(document: Document) -> tuple[Line, ...]:
    """The lines of a document, in order, those of its tables among them; an empty line is none."""
    lines: list[Line] = []
    group, before = 0, ""
    for block, said, cells, where, number in _pieces(document):
        own = tuple(cleaned(cell).strip() for cell in cells) if cells else _cells_in(said)
        now = f"table {number}" if cells else "run" if own else ""
        group += bool(own) and now != before
        before = now
        text = " | ".join(cell.replace("\n", " ") for cell in own) if cells else _unsent(cleaned(said))
        if text.strip(" |\t\n"):
            lines.append(_line(Passage(len(lines) + 1, text, where), block, own, group if own else 0))
    deepest = max((line.level for line in lines), default=0)
    return tuple(replace(line, deepest=line.level == deepest > 0) for line in lines)


def _pieces(document: Document) -> Iterator[tuple[Block, str, tuple[str, ...], str, int]]:
    # Each line of each block: its block, its text or else its cells, its place, and the number of its block.
    for number, block in enumerate(document.blocks):
        if block.table is not None:
            for line in block.table.lines:
                where = next((cell.where for cell in line if cell.text), "") or block.where
                yield block, "", tuple(cell.text for cell in line), where, number
            continue
        text = f"{block.number} {block.text}" if block.number else block.text
        for one in text.splitlines():
            yield block, one, (), block.where, number


def _cells_in(text: str) -> tuple[str, ...]:
    text = _unsent(text).strip(" \n")
    mark = _BULLET.match(text)
    if "\t" in (inner := text[mark.end() if mark else 0 :].strip()):
        cells = tuple(cleaned(cell).strip() for cell in inner.split("\t"))
        return () if len(cells) == 2 and _NUMBER.fullmatch(cells[0]) else cells  # noqa: PLR2004 - a number and its text
    if text.count("|") > 1 and (text.startswith("|") or " | " in text):
        return tuple(trimmed(cleaned(cell)) for cell in text.strip().strip("|").split("|"))
    return ()


def _unsent(text: str) -> str:
    # Without who sent it when, as a chat puts it before a message.
    sent = _SENT.match(text)
    return text[sent.end() :] if sent else text


def _line(passage: Passage, block: Block, cells: tuple[str, ...], group: int) -> Line:
    if cells:
        timing, rest = _without_time(cells)
        own = labelled(written("\t".join(rest))) if rest else Labelled(None, "")
        text = written(passage.text)
        return Line(passage, text, cells, group, timing, own.label, own.itself, own.rest, bullet=False, level=0)
    shown, level = passage.text, block.level if block.kind is BlockKind.HEADING else 0
    bullet = block.kind is BlockKind.BULLET
    if hashes := _HASHES.match(shown):
        level, shown = len(hashes[1]), shown[hashes.end() :]
    elif mark := _BULLET.match(shown):
        bullet, shown = True, shown[mark.end() :]
    line = written(trimmed(shown))
    timing = timing_of_line(line.plain[:_READ])
    own = labelled(line.without(timing.first, timing.last) if timing else line)
    body = own.rest
    if own.label and not timing and (timing := timing_of_line((after := written(body)).plain[:_READ])):
        body = after.without(timing.first, timing.last).shown
    return Line(passage, line, (), 0, timing, own.label, own.itself, body, bullet, level)


def _without_time(cells: tuple[str, ...]) -> tuple[Timing | None, tuple[str, ...]]:
    # The time that has a cell of its own, or one for its start and one for its end; and the other cells that say
    # something, without a mere number.
    timings = {place: timing for place, cell in enumerate(cells) if (timing := _only_time(cell))}
    timed = sorted(timings)[:1]
    timing = timings[timed[0]] if timed else None
    if timing and not timing.minutes and (end := timings.get(timed[0] + 1)) and end.start is not None:
        timing, timed = until(timing, end), [timed[0], timed[0] + 1]
    rest = (cell for place, cell in enumerate(cells) if place not in timed)
    return timing, tuple(one for one in rest if one and not re.fullmatch(r"[\d.)(#\s-]*", one))


def _only_time(cell: str) -> Timing | None:
    if len(cell) >= _READ:
        return None
    text = written(cell)
    timing = timing_of_line(text.plain)
    return timing if timing and not text.without(timing.first, timing.last).shown else None
