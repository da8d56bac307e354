"""What is done in the table: each act is one transaction, and gives the steps by which it can be taken back.

A text that does not fit its cell is no reason to lose the rest: it is left with the person, in its cell, with the
sentence that says why, and everything else of the act is kept.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Annotated

from alignment.checks import check_codes, tidy
from alignment.editing import without_suggested
from alignment.ground.records import Meta, record_of
from alignment.sheet import Alignment
from alignment.store import Access, SeveralRows, Step
from alignment.store.quotas import ROWS_OF_A_SHEET
from alignment.table.columns import COLUMNS, Cells, columns_of, together, value_in
from alignment.table.pasting import pasted
from alignment.taking import taken
from alignment.typed_codes import understood
from sdg_data import ToolkitError, load_catalogue
from sdg_data.catalogue import LEVELS

_Id = Annotated[str, Meta(max_length=16)]
_Word = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{8,40}$")]
_TEXTS = frozenset(column.name for column in COLUMNS if column.cells is Cells.TEXT)


@dataclass(frozen=True, slots=True)
class Seen:
    """A row, at the version of it that the person sees."""

    row: _Id
    version: int


@dataclass(frozen=True, slots=True)
class Written(Seen):
    """Texts typed into cells of a row, by the names of their columns."""

    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Write:
    """Texts were typed into cells, of one row or of several."""

    rows: Annotated[tuple[Written, ...], Meta(max_length=ROWS_OF_A_SHEET)]


@dataclass(frozen=True, slots=True)
class Add:
    """Somebody wrote in the empty row below the others; `word` is another for each time."""

    word: _Word
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Paste:
    """Lines were pasted into cells from the column `column` on: into `rows`, and what goes beyond them is added."""

    word: _Word
    text: str
    column: str = ""
    rows: Annotated[tuple[Seen, ...], Meta(max_length=ROWS_OF_A_SHEET)] = ()


@dataclass(frozen=True, slots=True)
class Fill:
    """What stands in cells of the row `source` is to stand in those of `rows` below it as well."""

    source: _Id
    columns: tuple[str, ...]
    rows: Annotated[tuple[Seen, ...], Meta(max_length=ROWS_OF_A_SHEET)]


@dataclass(frozen=True, slots=True)
class Move:
    """A row goes `behind` another one, "" for the first place."""

    row: _Id
    behind: _Id


@dataclass(frozen=True, slots=True)
class Delete:
    """Rows go."""

    rows: Annotated[tuple[Seen, ...], Meta(max_length=ROWS_OF_A_SHEET)]


@dataclass(frozen=True, slots=True)
class Suggested(Seen):
    """A row with the target that was suggested for it."""

    code: Annotated[str, Meta(max_length=16)]


@dataclass(frozen=True, slots=True)
class Take:
    """What was suggested for rows is what they are to have."""

    rows: Annotated[tuple[Suggested, ...], Meta(max_length=ROWS_OF_A_SHEET)]


@dataclass(frozen=True, slots=True)
class PutAside:
    """What was suggested for rows is not what they are to have, and not to be suggested for them again."""

    rows: Annotated[tuple[Suggested, ...], Meta(max_length=ROWS_OF_A_SHEET)]


@dataclass(frozen=True, slots=True)
class TakeBack:
    """An act of the person's own is to be undone; so is what undid one, which does it again."""

    steps: Annotated[tuple[Step, ...], Meta(max_length=3 * ROWS_OF_A_SHEET)]


TableAct = Write | Add | Paste | Fill | Move | Delete | Take | PutAside | TakeBack
_ACTS: Mapping[str, type[TableAct]] = MappingProxyType(
    {
        "write": Write,
        "add": Add,
        "paste": Paste,
        "fill": Fill,
        "move": Move,
        "delete": Delete,
        "take": Take,
        "put-aside": PutAside,
        "take-back": TakeBack,
    }
)


@dataclass(frozen=True, slots=True)
class Left:
    """A text that does not fit its cell, and why."""

    row: str
    column: str
    text: str
    refusal: ToolkitError


@dataclass(slots=True)
class Done:
    """What an act did, step by step, and the texts that it left with the person."""

    steps: list[Step] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)


def act_in(content: Mapping[str, object]) -> TableAct:
    """The act that a page sends, named by its "act". Raises `ValueError` for anything else."""
    kind = _ACTS.get(str(content.get("act", "")))
    if kind is None:
        raise ValueError(content.get("act"))
    return record_of(kind, content)


def do(access: Access, sheet_id: str, act: TableAct, language: str) -> Done:
    """Do what somebody does in the table of a sheet. Raises as the methods of `Access` for one row do.

    Words in the place of a code are understood in any language, best in that of the person. Where nothing of a new row
    fits, the refusal of its text is raised.
    """
    with access.changing_rows(sheet_id) as rows:
        done = Done(rows.steps)
        match act:
            case Write():
                _write(rows, [(written, written.cells) for written in act.rows], done, language)
            case Add():
                if again := rows.added_by(act.word):
                    _go_on(rows, again, act.cells, done, language)
                else:
                    _add(rows, [act.cells], act.word, done, language)
            case Paste():
                lines = pasted(act.text, columns_of(rows.sheet.kind), act.column if act.rows else "")
                _write(rows, list(zip(act.rows, lines, strict=False)), done, language)
                _add(rows, lines[len(act.rows) :], act.word, done, language)
            case Fill():
                _fill(rows, act)
            case Move():
                rows.move(act.row, act.behind)
            case Delete():
                rows.delete([(seen.row, seen.version) for seen in act.rows])
            case Take() | PutAside():
                _answer(rows, act, language)
            case TakeBack():
                rows.take_back(act.steps)
        return done


def _write(rows: SeveralRows, written: Sequence[tuple[Seen, Mapping[str, str]]], done: Done, language: str) -> None:
    for seen, cells in written:
        base = rows.as_seen(seen.row, seen.version)
        row, left = _fitting(base, cells, language)
        done.left.extend(Left(seen.row, name, cells[name], refusal) for name, refusal in left.items())
        if row != base:
            rows.save(row)


def _add(rows: SeveralRows, lines: Sequence[Mapping[str, str]], word: str, done: Done, language: str) -> None:
    fitted = [_fitting(Alignment(), cells, language) for cells in lines]
    for row, left in fitted:
        if row.empty and left:
            raise next(iter(left.values()))
    lines = [cells for cells, (row, _) in zip(lines, fitted, strict=True) if not row.empty]
    fitted = [(row, left) for row, left in fitted if not row.empty]
    if not fitted:
        return
    added = rows.add([row for row, _ in fitted], "", word)
    for row, cells, (_, left) in zip(added, lines, fitted, strict=False):
        done.left.extend(Left(row.id, name, cells[name], refusal) for name, refusal in left.items())


def _go_on(rows: SeveralRows, added: str, cells: Mapping[str, str], done: Done, language: str) -> None:
    # A page that had no answer, or is left before it has one, says the row once more, with what was typed since.
    done.steps.append(Step(added, 1))
    if any(row.id == added for row in rows.sheet.rows):
        _write(rows, [(Seen(added, 1), cells)], done, language)


def _fill(rows: SeveralRows, act: Fill) -> None:
    source = next((row for row in rows.sheet.rows if row.id == act.source), None)
    if source is None:
        return
    filled = {name: getattr(source, name) for name in together(act.columns)}
    for seen in act.rows:
        rows.save(replace(rows.as_seen(seen.row, seen.version), **filled))


def _answer(rows: SeveralRows, act: Take | PutAside, language: str) -> None:
    catalogue = load_catalogue()
    for suggested in act.rows:
        if catalogue.level(suggested.code) != "target":
            continue
        row = rows.as_seen(suggested.row, suggested.version)
        if isinstance(act, Take):
            rows.save(taken(row, suggested.code, catalogue, language))
        else:
            rows.save(without_suggested(row, suggested.code))


def _fitting(base: Alignment, cells: Mapping[str, str], language: str) -> tuple[Alignment, dict[str, ToolkitError]]:
    # The row with what fits of the texts, and why the others do not.
    catalogue, values, left = load_catalogue(), {}, dict[str, ToolkitError]()
    for name in [column.name for column in COLUMNS if column.name in cells]:
        try:
            values[name] = value_in(name, cells[name])
            if name in _TEXTS:
                values[name] = tidy(values[name])
        except ToolkitError as refusal:
            left[name] = refusal
            values.pop(name, None)
    row = understood(replace(base, **values), base, catalogue, language)
    while problems := check_codes(row, catalogue):
        typed = [level for level in LEVELS if level in values]
        at_fault = [problems[0].field] if problems[0].field in typed else typed
        if not at_fault:
            break  # it was so before; the store says what is wrong with it
        for name in at_fault:
            left[name] = problems[0].error()
            del values[name]
        row = understood(replace(base, **values), base, catalogue, language)
    return row, left
