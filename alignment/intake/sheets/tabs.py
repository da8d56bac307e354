"""What the tabs of one workbook say of the same rows, put together: the handout, the full table, the local indicators.

In a workbook of ours a row has one number on all tabs. Tables of any other file are apart from each other: all of
their lines are rows.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from alignment.intake.document import Cell, CellValue
from alignment.intake.sheets.lines import Said, said_in
from alignment.intake.sheets.records import LeftOut
from alignment.intake.sheets.sections import Line, Section, Sort, lines_of
from alignment.intake.sheets.words import folded, said_everywhere
from sdg_data import Catalogue, read_codes
from sdg_data.catalogue import LEVELS

_PREFIX = "sdg-alignment-"  # of the properties of a document


@dataclass(frozen=True, slots=True)
class Exported:
    """What a workbook of ours carries hidden: whose it is, and the rows as they were when it was written.

    `versions` are those of the rows by their ids, as far as the workbook says them.
    """

    texts: Mapping[str, CellValue]
    rows: tuple[str, ...]
    versions: Mapping[str, int]

    @classmethod
    def of(cls, facts: Sequence[tuple[str, CellValue]]) -> "Exported":
        """The facts of a document, none for one that is not ours."""
        texts = {name.removeprefix(_PREFIX): value for name, value in facts if name not in {"row", "row-version"}}
        rows = tuple(str(value) for name, value in facts if name == "row")
        versions = [_number(value) for name, value in facts if name == "row-version"]
        known = dict(zip(rows, versions, strict=True)) if len(rows) == len(versions) else {}
        return cls(texts, rows, known)

    @property
    def sheet_id(self) -> str:
        """The id of the sheet, "" where it has none."""
        return str(self.texts.get("sheet") or "")[:32]

    @property
    def revision(self) -> int:
        """The revision of the sheet that was exported, 0 where it is not said."""
        return _number(self.texts.get("revision"))


def rows_said(
    sections: Sequence[Section], exported: Exported, catalogue: Catalogue, *, numbers: bool
) -> tuple[list[Said], list[LeftOut]]:
    """What each row of the tables says, in the order of the document, and the lines that are no rows."""
    left: list[LeftOut] = []
    fullest, handout = list(lines_of(sections, Sort.FULL)), list(lines_of(sections, Sort.CLASSIC))
    ours = bool(exported.texts) or any("id" in section.columns.values() for section, _ in fullest)
    if ours and fullest:
        said = _paired(fullest, handout, catalogue, numbers=numbers)
    else:
        said = [said_in(section, line, catalogue, numbers=numbers)
                for section, line in lines_of(sections, Sort.FULL, Sort.CLASSIC)]  # fmt: skip
        if exported.rows:
            said = [_with_id(one, exported.rows) for one in said]
    said = list(_with_local(said, list(lines_of(sections, Sort.LOCAL)), catalogue, left))
    kept = []
    for one in said:
        if one.says_something or (one.id and _anything(one)):
            kept.append(one)
        else:
            left.append(LeftOut(one.line.where, one.line.text, _reason(one), one.places))
    left.extend(LeftOut(cell.where, cell.text, "left-column", (one.line.place,))
                for one in kept for cell in one.line.unknown if not _is_note(cell.text))  # fmt: skip
    return kept, left


def _paired(
    fullest: Sequence[tuple[Section, Line]],
    handout: Sequence[tuple[Section, Line]],
    catalogue: Catalogue,
    *,
    numbers: bool,
) -> list[Said]:
    beside: dict[str, tuple[Section, Line]] = {}
    for section, line in handout:
        if number := _number_of(line):
            beside.setdefault(number, (section, line))
    said, used = [], set()
    for section, line in fullest:
        pair = beside.pop(_number_of(line), None)
        codes = [cell for level in LEVELS if pair and (cell := pair[1].cells.get(level))]
        one = said_in(section, line, catalogue, codes, numbers=numbers)
        if pair:
            used.add(pair[1].place)
            other = said_in(*pair, catalogue)
            one = replace(one, beside=other if other.says_something else None, places=(*one.places, pair[1].place))
        said.append(one)
    typed = {_texts(one): at for at, one in enumerate(said) if not one.number}
    for section, line in handout:
        if line.place not in used:
            one = said_in(section, line, catalogue)
            twin = typed.get(_texts(one))  # typed below the table on both tabs
            if twin is None:
                said.append(replace(one, alone=bool(one.number)))
            else:
                said[twin] = replace(said[twin], beside=one, places=(*said[twin].places, line.place))
    return said


def _with_local(
    said: Sequence[Said], lines: Sequence[tuple[Section, Line]], catalogue: Catalogue, left: list[LeftOut]
) -> Iterator[Said]:
    own: dict[int, Said] = {}
    numbers: dict[str, int] = {}
    for at, row in enumerate(said):
        if row.number:
            numbers.setdefault(row.number, at)
    for section, line in lines:
        local = said_in(section, line, catalogue)
        place = numbers.get(local.number) if local.number else _by_code(said, line)
        if place is None or place in own:
            left.append(LeftOut(line.where, line.text, "left-local-alone", (line.place,)))
        else:
            own[place] = local
    for at, row in enumerate(said):
        if at in own:
            cells = {**own[at].line.cells, **row.line.cells}
            places = (*row.places, *own[at].places)
            yield replace(row, local=own[at].local, line=replace(row.line, cells=cells), places=places)
        else:
            yield row


def _by_code(said: Sequence[Said], line: Line) -> int | None:
    # Where a line has no number, its official code may belong to one row only.
    codes = {code for cell in line.again for code in read_codes(cell.text)}
    rows = [at for at, row in enumerate(said)
            if codes & {code for level in LEVELS for code in read_codes(row.values.get(level) or "")}]  # fmt: skip
    return rows[0] if len(rows) == 1 else None


def _with_id(said: Said, rows: Sequence[str]) -> Said:
    at = int(said.number) - 1 if said.number.isdecimal() and len(said.number) < 6 else -1  # noqa: PLR2004
    return replace(said, id=rows[at]) if not said.id and 0 <= at < len(rows) else said


def _anything(said: Said) -> bool:
    return any(value not in {None, ""} for value in said.values.values())


def _reason(said: Said) -> str:
    if _is_note(said.line.text):
        return "left-note"
    return "left-empty" if not _anything(said) and not said.line.unknown else "left-no-row"


def _is_note(text: str) -> bool:
    said = said_everywhere()
    keys = ("not-endorsed", "illustrative", "illustrative-short")
    return any(folded(text) in said[key] for key in keys)


def _texts(said: Said) -> tuple[str, ...]:
    return tuple(folded(said.values.get(name) or "") for name in ("strategic_focus", "project"))


def _number_of(line: Line) -> str:
    text = line.cells.get("number", Cell()).text.rstrip(".")
    return text if text.isdecimal() else ""


def _number(value: CellValue) -> int:
    try:
        return max(0, int(float(str(value))))
    except (ValueError, OverflowError):
        return 0
