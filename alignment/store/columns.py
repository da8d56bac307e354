"""The rows of many sheets as columns of numbers, for what counts a million of them: some 30 bytes a row.

Those of a database stay in the process, and who asks after a change has only the changed sheets read again.
"""

import threading
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from sys import intern
from typing import TypeVar

import numpy as np
from sqlalchemy import JSON, ColumnElement, Connection, case, func, select

from alignment.ground.idle_memory import give_back_idle_memory
from alignment.ground.mapped import mapped, whole_arrays
from alignment.ground.records import record_of
from alignment.sheet import AlignmentSheet
from alignment.store.outlines import stamp
from alignment.store.records import line_of
from alignment.store.tables import row_table, sheet_table

# Goal, target, indicator, link, strength, effect and challenge of a row, as they are kept, and whether it has a reason.
Combination = tuple[str, str, str, str, str, str, str, str]
_CHOICES = ("link", "strength", "effect", "challenge")
REASONED, UNREASONED = "reasoned", "unreasoned"
_BETWEEN = " "  # the codes of a combination
_AT_ONCE = 400  # sheets: what twenty thousand rows are made of keeps the garbage collector busy
_FEW = 500  # sheets: more of them are read no faster than all
_HEADING = (
    "id", "kind", "title", "centre", "starts", "taught_in", "country", "theme", "participants", "illustrative",
    "sample", "workshop", "version", "revision",
)  # fmt: skip
_SPARE = 1_000  # focuses that no row has any more, and so many as there are rows: with more of them all is read anew
_LARGE = 2**20  # bytes of a column
_OF_ROWS = ("ids", "focus", "coded", "hours")
_BLOCK = 2**16  # rows that are worked with at once
LetGo = Callable[[], None]
_Value = TypeVar("_Value")


@dataclass(frozen=True, eq=False)
class Columns:
    """Rows, sheet by sheet in the order of `sheets`, which have none themselves, and within a sheet in its own order.

    `lengths` are how many rows each sheet has. The others have a value a row: `ids` the row's id as bytes, `focus` the
    place of its strategic focus in `focuses`, `coded` that of its combination in `combinations`, `hours` its hours, NaN
    where they are not known.
    """

    sheets: tuple[AlignmentSheet, ...]
    lengths: np.ndarray
    ids: np.ndarray
    focus: np.ndarray
    coded: np.ndarray
    hours: np.ndarray
    focuses: tuple[str, ...]
    combinations: tuple[Combination, ...]

    def having(self, places: Sequence[int], without: Collection[str] = ()) -> "Columns":
        """The sheets at these places of `sheets`, in this order, with their rows.

        Those of the ids `without` are left out of sheets of workshops; elsewhere nothing is hidden.
        """
        if not without and list(places) == list(range(len(self.sheets))):
            return self
        chosen = np.array(places, dtype=np.int64)
        lengths = self.lengths[chosen]
        begin = (np.cumsum(self.lengths) - self.lengths)[chosen]
        at = np.repeat((begin - (np.cumsum(lengths) - lengths)).astype(np.int32), lengths)
        at += np.arange(len(at), dtype=np.int32)
        if without:
            there = np.repeat([not self.sheets[place].workshop for place in places], lengths)
            gone = np.array([row.encode() for row in without], dtype="S16")
            there[~there] = ~np.isin(self.ids[at[~there]], gone)
            at = at[there]
            lengths = np.bincount(np.repeat(np.arange(len(lengths)), lengths)[there], minlength=len(lengths))

        # A copy of all rows, most often: column by column, and on the disk.
        def pieces(name: str) -> Iterator[np.ndarray]:
            own = getattr(self, name)
            return (own[at[begin : begin + _BLOCK]] for begin in range(0, max(1, len(at)), _BLOCK))

        arrays = mapped({name: partial(pieces, name) for name in _OF_ROWS}, len(at) * self._of_a_row).arrays
        ids, focus, coded, hours = (arrays[name] for name in _OF_ROWS)
        sheets = tuple(self.sheets[place] for place in places)
        return Columns(sheets, lengths, ids, focus, coded, hours, self.focuses, self.combinations)

    @property
    def _of_a_row(self) -> int:
        # In bytes.
        return sum(getattr(self, name).itemsize for name in _OF_ROWS)

    def laid_aside(self) -> tuple["Columns", LetGo]:
        """The same with what each row has on the disk, and a way to give back the memory of what was read of it."""
        kept = whole_arrays(ids=self.ids, focus=self.focus, coded=self.coded, hours=self.hours)
        ids, focus, coded, hours = (kept.arrays[name] for name in _OF_ROWS)
        return replace(self, ids=ids, focus=focus, coded=coded, hours=hours), kept.let_go

    def followed_by(self, other: "Columns") -> "Columns":
        """These sheets and then those of `other`."""
        if not other.sheets:
            return self
        more = self._told(other)
        ids, focus, coded, hours = (np.concatenate((getattr(self, name), getattr(more, name))) for name in _OF_ROWS)
        sheets, lengths = (*self.sheets, *other.sheets), np.concatenate((self.lengths, other.lengths))
        return Columns(sheets, lengths, ids, focus, coded, hours, more.focuses, more.combinations)

    def renewed(self, same: Sequence[int], other: "Columns", let_go: LetGo) -> tuple["Columns", LetGo]:
        """The sheets at the places `same`, which rise, and then those of `other`: `laid_aside`, piece by piece.

        `let_go` gives back the memory of what was read of these.
        """
        if not other.sheets and len(same) == len(self.sheets):
            return self, let_go
        more, whole = self._told(other), np.zeros(len(self.sheets), dtype=bool)
        whole[list(same)] = True
        stays = np.repeat(whole, self.lengths)

        def pieces(name: str) -> Iterator[np.ndarray]:
            own = getattr(self, name)
            for at in range(0, len(own), _BLOCK):
                yield own[at : at + _BLOCK][stays[at : at + _BLOCK]]
                let_go()
            yield getattr(more, name)

        count = int(np.count_nonzero(stays)) + len(more.ids)
        kept = mapped({name: partial(pieces, name) for name in _OF_ROWS}, count * self._of_a_row)
        ids, focus, coded, hours = (kept.arrays[name] for name in _OF_ROWS)
        sheets, lengths = (*(self.sheets[place] for place in same), *other.sheets), self.lengths[whole]
        lengths = np.concatenate((lengths, other.lengths))
        return Columns(sheets, lengths, ids, focus, coded, hours, more.focuses, more.combinations), kept.let_go

    def _told(self, other: "Columns") -> "Columns":
        # The other by the focuses and combinations of this one, and its own behind them.
        focuses, combinations = _Places(self.focuses), _Places(self.combinations)
        focus = np.array([focuses[text] for text in other.focuses], dtype=np.int32)
        coded = np.array([combinations[one] for one in other.combinations], dtype=np.int32)
        return replace(
            other,
            focus=focus[other.focus],
            coded=coded[other.coded],
            focuses=self.focuses if len(focuses) == len(self.focuses) else tuple(focuses),
            combinations=self.combinations if len(combinations) == len(self.combinations) else tuple(combinations),
        )


def columns_of(sheets: Iterable[AlignmentSheet]) -> Columns:
    """The rows of sheets that are at hand."""
    sheets = tuple(sheets)
    rows = [row for sheet in sheets for row in sheet.rows]
    focuses, combinations = _Places[str](), _Places[Combination]()
    coded = [
        combinations[*row.codes, row.link, row.strength, row.effect, row.challenge, REASONED if row.why else UNREASONED]
        for row in rows
    ]
    return Columns(
        tuple(replace(sheet, rows=()) for sheet in sheets),
        np.array([len(sheet.rows) for sheet in sheets], dtype=np.int64),
        np.array([row.id.encode() for row in rows], dtype="S16"),
        np.array([focuses[row.strategic_focus] for row in rows], dtype=np.int32),
        np.array(coded, dtype=np.int32),
        np.array([row.hours for row in rows], dtype=np.float64),
        tuple(focuses),
        tuple(combinations),
    )


def find_projects(
    connection: Connection, ids: Collection[str], sheets: Container[str], hidden: Container[str]
) -> Mapping[str, str]:
    """The projects of those of the rows that are in `sheets` and not `hidden`, by id: no column has these texts."""
    columns = row_table.c
    query = select(columns.id, columns.sheet_id, columns.project).where(columns.id.in_(ids), ~columns.deleted)
    return {row: project for row, sheet, project in connection.execute(query) if sheet in sheets and row not in hidden}


class KeptColumns:
    """The columns of a database: all sheets that are neither deleted nor apart. Safe to share among threads.

    What of them counts for whom is not said here.
    """

    def __init__(self) -> None:
        self._reading = threading.Lock()
        self._stamp = ""
        self._columns, self._let_go = columns_of(()).laid_aside()

    def now(self, connection: Connection) -> Columns:
        """The columns as `connection` sees the database; only the sheets that have changed since are read."""
        seen = stamp(connection)
        with self._reading:
            if seen != self._stamp:
                self._columns, self._let_go = _brought_up_to_date(connection, self._columns, self._let_go)
                self._stamp = seen
            return self._columns

    def let_go(self) -> None:
        """Give back the memory of what was read of them."""
        self._let_go()


class _Places(dict[_Value, int]):
    """The place of each value, in the order in which they first come."""

    def __init__(self, known: Iterable[_Value] = ()) -> None:
        super().__init__(zip(known, count()))

    def __missing__(self, value: _Value) -> int:
        return self.setdefault(value, len(self))


def _brought_up_to_date(connection: Connection, before: Columns, let_go: LetGo) -> tuple[Columns, LetGo]:
    columns = sheet_table.c
    counting = (~columns.deleted, ~columns.apart)
    now = {line[0]: line[1] for line in connection.execute(select(columns.id, columns.revision).where(*counting))}
    same = [place for place, sheet in enumerate(before.sheets) if now.get(sheet.id) == sheet.revision]
    changed = now.keys() - {before.sheets[place].id for place in same}
    outlived = len(before.focuses) > 2 * len(before.ids) + _SPARE
    if len(changed) > _FEW or outlived:
        return _read(connection, counting).laid_aside()
    of_changed = (columns.id.in_(changed),), (row_table.c.sheet_id.in_(changed),)
    return before.renewed(same, _read(connection, *of_changed) if changed else columns_of(()), let_go)


def _read(
    connection: Connection, of_sheets: Iterable[ColumnElement[bool]], of_rows: Iterable[ColumnElement[bool]] = ()
) -> Columns:
    headings = select(*(sheet_table.c[name] for name in _HEADING)).where(*of_sheets)
    found = (line_of(line) for line in connection.execute(headings).mappings())
    sheets = tuple(record_of(AlignmentSheet, line, id=intern(line["id"])) for line in found)
    place_of = {sheet.id: place for place, sheet in enumerate(sheets)}
    focuses, combinations = _Places[str](), _Places[str]()
    where, ids, focus, coded, hours = ([np.empty(0, kind)] for kind in (np.int64, "S16", np.int32, np.int32, float))
    # A line a sheet, each column a list: a line a row would take twice as long, most of it for what is thrown away.
    listed = func.json_group_array if connection.dialect.name == "sqlite" else func.json_agg
    columns = row_table.c
    codes: ColumnElement[str] = columns.goal
    for name in ("target", "indicator", *_CHOICES):
        codes = codes + _BETWEEN + columns[name]
    codes = codes + _BETWEEN + case((columns.why == "", UNREASONED), else_=REASONED)
    parts = (columns.position, columns.id, columns.strategic_focus, codes, columns.hours)
    query = select(columns.sheet_id, *(listed(part, type_=JSON) for part in parts))
    query = query.where(~columns.deleted, *of_rows).group_by(columns.sheet_id)
    for some in connection.execute(query, execution_options={"yield_per": _AT_ONCE}).partitions():
        lines = [line for line in some if line[0] in place_of]
        places, names, texts, codings, times = ([one for line in lines for one in line[at]] for at in range(1, 6))
        of = np.repeat([place_of[line[0]] for line in lines], [len(line[1]) for line in lines])
        where.append((of.astype(np.int64) << 32) + np.array(places, dtype=np.int64))
        ids.append(np.array([name.encode() for name in names], dtype="S16"))
        focus.append(np.fromiter(map(focuses.__getitem__, texts), np.int32, len(texts)))
        coded.append(np.fromiter(map(combinations.__getitem__, codings), np.int32, len(codings)))
        hours.append(np.array(times, dtype=np.float64))
    of_row, named = _joined(where), _joined(ids)
    order: np.ndarray | slice = slice(None)
    if (np.diff(of_row) <= 0).any():  # a database gives them in order, most often
        order = np.argsort(of_row, kind="stable")
        if (np.diff(of_row[order]) == 0).any():
            order = np.lexsort((named, of_row))  # rows at one place come by their ids
    return Columns(
        sheets,
        np.bincount(of_row >> 32, minlength=len(sheets)),
        named[order],
        _joined(focus)[order],
        _joined(coded)[order],
        _joined(hours)[order],
        tuple(focuses),
        tuple(map(_combination, combinations)),
    )


def _joined(parts: list[np.ndarray]) -> np.ndarray:
    # Of a million rows they are not to be there twice any longer than that takes.
    whole = np.concatenate(parts)
    parts.clear()
    if whole.nbytes > _LARGE:
        give_back_idle_memory()
    return whole


def _combination(text: str) -> Combination:
    codes, link, strength, effect, challenge, reasoned = text.rsplit(_BETWEEN, len(_CHOICES) + 1)
    match codes.split(_BETWEEN):
        case [goal, target, indicator]:
            return goal, target, indicator, link, strength, effect, challenge, reasoned
    return "", "", "", link, strength, effect, challenge, reasoned  # no code of the framework has a blank
