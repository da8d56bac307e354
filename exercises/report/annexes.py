"""Long tables: the body of the report has their beginning, its annexes the whole of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from alignment.ground.wording import Wording
from alignment.paper import Block, Heading, Paragraph, Tone, blocks_of, body, is_broad
from alignment.workbook import ReportTable
from exercises.workshop.exercise import Told

_MOST_ROWS, _MOST_CARDS = 12, 3  # of a table in the body: rows, or cards, of which a page has three


@dataclass(frozen=True, slots=True)
class Annex:
    """A table whole: `of` is the section whose it is."""

    of: str
    table: ReportTable


@dataclass(frozen=True, slots=True)
class Cut:
    """A table as the body of the report has it, and the annex with the whole of it; None where nothing is left out."""

    blocks: tuple[Block, ...]
    annex: Annex | None = None


def cut(table: ReportTable, of: str, told: Told, say: Wording, *, has_annexes: bool) -> Cut:
    """The table for the body: its beginning where it is long and the report has annexes, else all of it.

    Nothing of it where what is `told` of its exercise says the same in short.
    """
    titled = table.title != of
    if has_annexes and table.rows and table.title in told.annexed:
        return Cut((), Annex(of, table))
    most = _MOST_CARDS if is_broad(table) else _MOST_ROWS
    if not has_annexes or len(table.rows) <= most + most // 2:  # two rows left out would not be worth turning pages
        return Cut(blocks_of(table, say.language, titled=titled))
    note = Paragraph(body(say("cut", shown=most, count=len(table.rows))), Tone.NOTE)
    shown = blocks_of(replace(table, rows=table.rows[:most]), say.language, titled=titled)
    title = shown[: 1 if titled else 0]
    return Cut((*title, note, *shown[len(title) :]), Annex(of, table))


def annexes_section(annexes: Iterable[Annex], language: str) -> Iterator[Block]:
    """Every table that was cut, whole, under the section whose it is."""
    for annex in annexes:
        title = annex.of if annex.table.title == annex.of else f"{annex.of} · {annex.table.title}"
        yield Heading(body(title), 2)
        yield from blocks_of(annex.table, language, titled=False)
