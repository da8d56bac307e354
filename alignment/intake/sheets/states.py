"""Rows of a table beside those of a sheet: which is which, and what taking them over would do."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from alignment.checks import tidy_row
from alignment.editing import differences
from alignment.ground.wording import wording
from alignment.ground.written import list_written
from alignment.intake.sheets.lines import Said, applied
from alignment.intake.sheets.records import Choice, ImportedRow, Problem, State, TableProblem
from alignment.intake.sheets.tabs import Exported
from alignment.intake.sheets.words import folded
from alignment.merging import merged
from alignment.sheet import Alignment, AlignmentSheet
from sdg_data import Catalogue, ToolkitError
from sdg_data.catalogue import LEVELS

AsItWas = Callable[[str, int], Alignment | None]
_ON_BOTH = (("strategic_focus",), ("project",), LEVELS)  # what the handout has as well as the full table
_STANDING = frozenset(("id", "version", "author", "accepted", "rejected"))
_SHOWN = 80  # characters of a text that a question repeats


@dataclass(frozen=True, slots=True)
class Comparing:
    """What rows are compared with: the sheet as it is, and how a row was at an earlier version of it."""

    sheet: AlignmentSheet | None
    exported: Exported
    as_it_was: AsItWas
    catalogue: Catalogue
    language: str

    def rows(self, said: Sequence[Said]) -> Iterator[ImportedRow]:
        """Each row that a table has, in its order, with what taking it would do."""
        own = self._own(said)
        for at, one in enumerate(said):
            if at in own.repeated:
                row, _ = applied(one, Alignment(), self.catalogue)
                yield ImportedRow(State.LEFT_OUT, one.line.where, row, places=one.places)
            elif at in own.rows:
                yield self._known(one, own.rows[at])
            elif one.id in own.gone:
                yield self._gone(one)
            else:
                yield self._new(one)

    def _own(self, said: Sequence[Said]) -> "_Own":
        own, rows = _Own(), {row.id: row for row in self.sheet.rows} if self.sheet else {}
        by_id: dict[str, list[int]] = {}
        for at, one in enumerate(said):
            if one.id:
                by_id.setdefault(one.id, []).append(at)
        for row_id, places in by_id.items():
            if row_id in rows:
                # A line that was copied has its row's id twice: the line that says what the row says is the row's.
                first = next((at for at in places if self._same(said[at], rows[row_id])), places[0])
                own.rows[first] = rows[row_id]
            else:
                first = places[0]
                if self.sheet and self.exported.sheet_id == self.sheet.id:
                    own.gone.add(row_id)
            for at in places:
                if at != first and said[at].values == said[first].values:
                    own.repeated.add(at)
        self._match(said, own, rows)
        return own

    def _match(self, said: Sequence[Said], own: "_Own", rows: Mapping[str, Alignment]) -> None:
        # What has no id is the row that says the same; else the only one with the same focus and project.
        taken = {row.id for row in own.rows.values()}
        free: dict[tuple[str, str], list[Alignment]] = {}
        for row in rows.values():
            if row.id not in taken:
                free.setdefault(_key(row.strategic_focus, row.project), []).append(row)
        if not free:
            return
        lines = [at for at in range(len(said)) if at not in own.rows and at not in own.repeated]
        for at in lines:
            like = free.get(self._key_of(said[at]), [])
            same = next((row for row in like if self._same(said[at], row)), None)
            if same:
                own.rows[at] = same
                like.remove(same)
        rest: dict[tuple[str, str], list[int]] = {}
        for at in lines:
            if at not in own.rows and said[at].id not in own.gone:
                rest.setdefault(self._key_of(said[at]), []).append(at)
        for key, places in rest.items():
            if any(key) and len(places) == len(free.get(key, [])) == 1:
                own.rows[places[0]] = free[key][0]

    def _key_of(self, said: Said) -> tuple[str, str]:
        return _key(said.values.get("strategic_focus") or "", said.values.get("project") or "")

    def _same(self, said: Said, row: Alignment) -> bool:
        return not said.problems and applied(said, row, self.catalogue)[0] == row

    def _new(self, said: Said) -> ImportedRow:
        row, problems = self._with_beside(said, Alignment(), None)
        return self._row(State.NEW, said, row, None, problems)

    def _gone(self, said: Said) -> ImportedRow:
        row, problems = self._with_beside(said, Alignment(), None)
        as_new = (Choice({}, key="choice-as-new"),)
        problem = Problem("", said.line.where, TableProblem("error-row-gone"), as_new, State.CONFLICT)
        return self._row(State.CONFLICT, said, row, None, (*problems, problem))

    def _known(self, said: Said, now: Alignment) -> ImportedRow:
        base = self._base(said, now)
        mine, problems = self._with_beside(said, base or now, base)
        if base is None:
            clashes = _differing(mine, now)
            together = mine
        else:
            together, clashes = merged(base, mine, now)
        if clashes:
            problems = (*problems, self._clash(said, clashes, together, now))
        state = State.EQUAL if together == now else State.CHANGED
        return self._row(state, said, together, now, problems)

    def _base(self, said: Said, now: Alignment) -> Alignment | None:
        # The row as it was exported, None where it has moved on since and nobody knows from what.
        version = self.exported.versions.get(said.id)
        if not said.id or not self.exported.texts or version == now.version:
            return now
        if version is not None:
            return self.as_it_was(now.id, version)
        same = self.sheet is not None and self.sheet.revision == self.exported.revision
        return now if same or now.version <= 1 else None

    def _with_beside(
        self, said: Said, start: Alignment, base: Alignment | None
    ) -> tuple[Alignment, tuple[Problem, ...]]:
        row, problems = applied(said, start, self.catalogue)
        if said.alone and row != base:
            as_is = (Choice({}, key="choice-as-it-is"),)
            refusal = TableProblem("error-only-on-handout")
            return row, (*problems, Problem("", said.line.where, refusal, as_is))
        if said.beside is None or (not problems and _says_the_same(said, said.beside)):
            return row, problems
        other, _ = applied(said.beside, row, self.catalogue)
        printed = applied(said.beside, base, self.catalogue)[0] if base else None
        asked = {problem.field for problem in problems}
        for names in _ON_BOTH:
            here, there = _part(row, names), _part(other, names)
            if here == there or asked & set(names):
                continue
            if base and printed and _part(printed, names) == _part(base, names):
                continue  # the handout is as it was exported: what was written, was written in the full table
            if base and here == _part(base, names):
                row = replace(row, **there)
                continue
            problems = (*problems, self._disagreement(said, names, here, there))
        return row, problems

    def _disagreement(
        self, said: Said, names: Sequence[str], here: Mapping[str, Any], there: Mapping[str, Any]
    ) -> Problem:
        name, beside = names[-1], said.beside or said
        one, other = (next((text for text in reversed(list(part.values())) if text), "") for part in (here, there))
        refusal = TableProblem(
            "error-tabs-disagree", one=one[:_SHOWN], other=other[:_SHOWN], where=_first_where(beside, names)
        )
        choices = tuple(Choice(part, text[:_SHOWN], "choice-empty") for part, text in ((here, one), (there, other)))
        return Problem(name, _first_where(said, names), refusal, choices)

    def _clash(self, said: Said, clashes: Sequence[str], mine: Alignment, now: Alignment) -> Problem:
        say = wording("alignment", self.language)
        names = [say(key) for key, _, _ in differences(mine, now)]
        own = {name for name in clashes if name in {part.name for part in fields(Alignment)}}
        local = {} if own == set(clashes) else {"local": now.local}
        theirs = {name: getattr(now, name) for name in own} | local
        refusal = TableProblem("error-both-changed", fields=list_written(dict.fromkeys(names), self.language))
        choices = (Choice({}, key="choice-file"), Choice(theirs, key="choice-sheet"))
        return Problem(clashes[0], said.where(clashes[0]), refusal, choices, State.CONFLICT)

    def _row(
        self, state: State, said: Said, row: Alignment, before: Alignment | None, problems: Sequence[Problem]
    ) -> ImportedRow:
        if state is not State.EQUAL and not problems:
            try:
                row = tidy_row(row, self.catalogue)
            except ToolkitError as refusal:
                problems = (Problem("", said.line.where, refusal),)
        return ImportedRow(state_of(state, problems), _where(said, problems), row, before, tuple(problems), said.places)


@dataclass(slots=True)
class _Own:
    """Which lines are which rows of the sheet: rows by lines, repeated lines, and ids that the sheet has no more."""

    rows: dict[int, Alignment] = field(default_factory=dict)
    repeated: set[int] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)


def state_of(settled: State, problems: Sequence[Problem]) -> State:
    """The state of a row with these problems; `settled` is the one that it has without any."""
    if any(problem.state is State.UNCLEAR for problem in problems):
        return State.UNCLEAR
    return State.CONFLICT if problems else settled


def _where(said: Said, problems: Sequence[Problem]) -> str:
    return next((problem.where for problem in problems if problem.where), said.line.where)


def _first_where(said: Said, names: Sequence[str]) -> str:
    return next((said.line.cells[name].where for name in reversed(names) if name in said.line.cells), said.line.where)


def _says_the_same(said: Said, beside: Said) -> bool:
    # By the letter: most rows of a workbook say on the one tab what they say on the other.
    names = [name for unit in _ON_BOTH for name in unit if name in beside.values]
    return not beside.problems and all(beside.values[name] == said.values.get(name) for name in names)


def _part(row: Alignment, names: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}


def _differing(one: Alignment, other: Alignment) -> tuple[str, ...]:
    names = (part.name for part in fields(Alignment) if part.name not in _STANDING)
    return tuple(name for name in names if getattr(one, name) != getattr(other, name))


def _key(focus: str, project: str) -> tuple[str, str]:
    return folded(focus), folded(project)
