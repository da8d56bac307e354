"""Where the tables of alignments stand in a document: below each line that names columns, up to the next such line."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from alignment.intake.document import Cell, Document, Table
from alignment.intake.sheets.records import Place
from alignment.intake.sheets.words import LOCAL_PREFIX, LONGEST_NAME, folded, goal_labels, names, said_everywhere
from alignment.workbook import META
from sdg_data.catalogue import LEVELS

_CLASSIC = frozenset(("number", "strategic_focus", "project", "goal", "indicator"))
_HEADS = 20  # lines of a table among which its names are looked for, where it is one of counts
_FEWEST_LOCAL = 3  # columns by which a table of local indicators is known


class Sort(StrEnum):
    """What a section holds: the handout's four columns, more of them, or local indicators."""

    CLASSIC = "classic"
    FULL = "full"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a section: its cells by the fields of their columns, as far as they hold anything."""

    place: Place
    cells: Mapping[str, Cell]
    unknown: tuple[Cell, ...] = ()  # cells of columns that stand for nothing of ours
    again: tuple[Cell, ...] = ()  # cells that say in words what stands in another one

    @property
    def where(self) -> str:
        """The place of its first cell that is read."""
        found = (cell for name, cell in self.cells.items() if name not in {"number", "id"})
        return next((cell.where for cell in (*found, *self.cells.values(), *self.unknown, *self.again)), "")

    @property
    def text(self) -> str:
        """What it says, cell by cell."""
        return " · ".join(cell.text for cell in (*self.cells.values(), *self.unknown, *self.again) if cell.text)


@dataclass(frozen=True, slots=True)
class Section:
    """The lines below a line of names; `columns` are the fields by the places of their columns."""

    header: Place
    columns: Mapping[int, str]
    lines: tuple[Line, ...]

    @property
    def sort(self) -> Sort:
        """What it holds."""
        fields = set(self.columns.values())
        if "project" not in fields and "strategic_focus" not in fields:
            return Sort.LOCAL
        return Sort.CLASSIC if fields <= _CLASSIC else Sort.FULL


@dataclass(slots=True)
class Found:
    """The sections of a document, and its other lines: `above` are those before the first section of their table."""

    sections: list[Section] = field(default_factory=list)
    above: list[tuple[Place, tuple[Cell, ...]]] = field(default_factory=list)
    summary: list[tuple[Place, tuple[Cell, ...]]] = field(default_factory=list)
    other: list[tuple[Place, tuple[Cell, ...]]] = field(default_factory=list)


def sections_in(document: Document) -> Found:
    """Every section of a document. Lines without any text are passed over; each other line stands in one place."""
    found = Found()
    for at, block in enumerate(document.blocks):
        if block.table is None:
            if block.text.strip():
                line = ((at, 0), (Cell(block.text, block.where),))
                (found.other if found.sections else found.above).append(line)
        elif block.table.name.strip().casefold() != META:
            _read_table(found, at, block.table)
    return found


def _read_table(found: Found, at: int, table: Table) -> None:
    lines = [((at, number), cells) for number, cells in enumerate(table.lines) if any(cell.text for cell in cells)]
    columns = {place: _columns(cells) for place, cells in lines}
    if folded(table.name) in said_everywhere()["tab-summary"] or any(_counts(cells) for _, cells in lines[:_HEADS]):
        found.summary.extend(lines)
        return
    headers = [place for place, named in columns.items() if named]
    first = headers[0] if headers else (at, len(table.lines))
    above = [(place, cells) for place, cells in lines if place < first]
    ends = [*headers[1:], (at, len(table.lines))][: len(headers)]
    before = len(found.sections)
    for header, end in zip(headers, ends, strict=True):
        below = [(place, cells) for place, cells in lines if header < place < end]
        section = _section(header, table, columns[header], below)
        if section.sort is not Sort.LOCAL and not _has_codes(section):
            found.other.extend([(header, table.lines[header[1]]), *below])
        else:
            found.sections.append(section)
    (found.above if len(found.sections) > before else found.other).extend(above)


def _section(
    header: Place, table: Table, columns: Mapping[int, str], below: Sequence[tuple[Place, tuple[Cell, ...]]]
) -> Section:
    heads = table.lines[header[1]]
    named = dict(columns)
    first = min(at for at, name in named.items() if name not in {"", "number"})
    if "number" not in named.values() and first and not (heads[first - 1].text if first <= len(heads) else ""):
        # The handout's column of numbers has no name.
        numbers = [cells[first - 1] for _, cells in below if len(cells) > first - 1 and cells[first - 1].text]
        if any(cell.text.rstrip(".").isdecimal() for cell in numbers):
            named[first - 1] = "number"
    # Beside the handout's number of a goal stands its title, under the same name.
    nameless = (at for at in range(max((len(cells) for _, cells in below), default=0))
                if at not in named and not (at < len(heads) and heads[at].text))  # fmt: skip
    for at in nameless:
        said = (cells[at].text for _, cells in below if at < len(cells))
        if all(folded(text) in goal_labels() for text in said if text):
            named[at] = ""
    lines = []
    for place, cells in below:
        own: dict[str, Cell] = {}
        unknown: list[Cell] = []
        again: list[Cell] = []
        for at, cell in enumerate(cells):
            if not cell.text:
                continue
            if at not in named:
                unknown.append(cell)
            elif named[at]:
                own[named[at]] = cell
            else:
                again.append(cell)
        lines.append(Line(place, own, tuple(unknown), tuple(again)))
    return Section(header, {at: name for at, name in named.items() if name}, tuple(lines))


def _columns(cells: Sequence[Cell]) -> dict[int, str]:
    """The fields that a line names, by column, "" for what says another one again; nothing where it names none."""
    known, named = names(), dict[int, str]()
    texts = {at: text for at, cell in enumerate(cells) if isinstance(cell.value, str) and (text := cell.text)}
    keys = _named(texts)
    if len(keys) < 2:  # noqa: PLR2004 (one name may be any word)
        return {}
    for table in (known.own, known.other, known.said_again):
        for at, found in keys.items():
            field_of = next((table[key] for key in found if key in table), "")
            if at in named or not field_of:
                continue
            if table is known.said_again:
                named[at] = ""
            elif field_of not in named.values():
                named[at] = field_of
    fields = set(named.values()) - {""}
    local = sum(name.startswith(LOCAL_PREFIX) for name in fields)
    if 2 * len(named) < len(texts) or len(fields) < 2:  # noqa: PLR2004
        return {}
    aligned = fields & {"project", "strategic_focus"} and fields & {*LEVELS, "id"}
    return named if aligned or local >= _FEWEST_LOCAL else {}


def _named(texts: Mapping[int, str]) -> dict[int, tuple[str, ...]]:
    # What of these texts may name a column; nothing where most of them do not. Most lines are of that sort, and half of
    # such a line is enough to know.
    keys: dict[int, tuple[str, ...]] = {}
    others = sum(len(text) > LONGEST_NAME for text in texts.values())
    for at, text in texts.items():
        found = _keys(text) if len(text) <= LONGEST_NAME else ()
        if found:
            keys[at] = found
        others += not found and len(text) <= LONGEST_NAME
        if 2 * others > len(texts):
            return {}
    return keys


def _keys(text: str) -> tuple[str, ...]:
    # What may name a column: "Hours (total)" is Hours, unless the whole has a meaning of its own.
    known = names()
    found = (folded(text), folded(text.split("(", 1)[0])) if "(" in text else (folded(text),)
    return tuple(key for key in found if key in known.own or key in known.other or key in known.said_again)


def _has_codes(section: Section) -> bool:
    # A programme may have a column "Objective": where no cell of it has a digit or a day, it holds no codes.
    cells = [line.cells[level] for line in section.lines for level in LEVELS if level in line.cells]
    plainly = [cell for cell in cells if not isinstance(cell.value, str) or any(map(str.isdecimal, cell.text))]
    return not cells or bool(plainly) or "id" in section.columns.values()


def _counts(cells: Sequence[Cell]) -> bool:
    texts, said = {folded(cell.text) for cell in cells if len(cell.text) <= LONGEST_NAME}, said_everywhere()
    counted = ("rows", "main", "side", "targets")
    return all(texts & said[key] for key in counted)


def lines_of(sections: Sequence[Section], *sorts: Sort) -> Iterator[tuple[Section, Line]]:
    """The lines of the sections of these sorts, in the order of the document."""
    for section in sections:
        if section.sort in sorts:
            yield from ((section, line) for line in section.lines)
