"""A line of a table as what it says of a row, and what that makes of a row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import isclose
from typing import Any

from alignment.checks import check_codes, tidy
from alignment.ground.lettering import holdable
from alignment.intake.document import Cell
from alignment.intake.sheets.cells import choice_in, code_in, hours_in, text_in
from alignment.intake.sheets.records import Choice, Place, Problem, TableProblem
from alignment.intake.sheets.sections import Line, Section
from alignment.intake.sheets.words import CHOICES, LOCAL, LOCAL_PREFIX, TEXTS, cut_marks
from alignment.sheet import Alignment
from sdg_data import Catalogue, ToolkitError
from sdg_data.catalogue import LEVELS

_EMPTY = Cell()
_ENDS = "…"
_LONGEST_CODE = 200  # characters; what is longer names no code, and the refusal says its beginning


@dataclass(frozen=True, slots=True)
class Said:
    """What a line says: values by the fields of a row, of the local indicator by its own, and the cells they are from.

    A field that the table has no column for is not there; one whose cell is empty is. `whole` are the codes as one
    value, as far as they are understood. `beside` is what another tab says of the same row, `alone` whether only the
    handout has the row, although its workbook has the full table.
    """

    line: Line
    values: Mapping[str, Any]
    local: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    id: str = ""
    number: str = ""
    places: tuple[Place, ...] = ()
    beside: "Said | None" = None
    alone: bool = False

    @property
    def says_something(self) -> bool:
        """Whether there is more in it than a number, a choice or an hour."""
        texts = any(self.values.get(name) for name in (*TEXTS, *LEVELS)) or any(self.local.values())
        return texts or any(problem.field in LEVELS for problem in self.problems)

    def where(self, name: str) -> str:
        """The cell of a field, else the first of the line."""
        cell = self.line.cells.get(name)
        return cell.where if cell else self.line.where


def said_in(
    section: Section, line: Line, catalogue: Catalogue, beside: Sequence[Cell] = (), *, numbers: bool = False
) -> Said:
    """What a line of a table says; `beside` are the cells that another tab has of the same row."""
    columns, cells = set(section.columns.values()), line.cells
    values: dict[str, Any] = {}
    problems: list[Problem | None] = []
    local = {part: text_in(cells.get(LOCAL_PREFIX + part, _EMPTY)) for part in LOCAL if LOCAL_PREFIX + part in columns}
    for name in TEXTS:
        if name in columns:
            values[name] = text_in(cells.get(name, _EMPTY))
    for level in LEVELS:
        if level in columns:
            others = [cell for other, cell in cells.items() if other in LEVELS and other != level]
            asked = (cells.get(level, _EMPTY), level, (*others, *line.again, *beside), catalogue)
            values[level], problem = code_in(*asked, numbers=numbers)
            problems.append(problem)
    for name in CHOICES:
        if name in columns:
            values[name], problem = choice_in(cells.get(name, _EMPTY), name)
            problems.append(problem)
    for name in ("hours", "minutes"):
        if name in columns:
            values["hours"], problem = hours_in(cells.get(name, _EMPTY), minutes=name == "minutes")
            problems.append(problem)
    return Said(
        line,
        values,
        local,
        tuple(filter(None, problems)),
        cells.get("id", _EMPTY).text[:32],
        cells.get("number", _EMPTY).text.rstrip("."),
        (line.place,),
    )


def applied(said: Said, base: Alignment, catalogue: Catalogue) -> tuple[Alignment, tuple[Problem, ...]]:
    """`base` with what a line says put in, and what is to be asked before it can be kept.

    What the line only repeats stays as it is, whatever of it a workbook could not hold or show.
    """
    problems = list(said.problems)
    changes: dict[str, Any] = {}
    for name in TEXTS:
        if name in said.values:
            changes[name] = _text(said, name, said.values[name], getattr(base, name), problems)
    asked = {problem.field for problem in problems}
    for name in CHOICES:
        if said.values.get(name):
            changes[name] = CHOICES[name](said.values[name])
    if "hours" in said.values and "hours" not in asked:
        hours = said.values["hours"]
        same = hours is not None and base.hours is not None and isclose(hours, base.hours)
        changes["hours"] = base.hours if same else hours
    local = {part: _text(said, LOCAL_PREFIX + part, text, getattr(base.local, part), problems)
             for part, text in said.local.items()}  # fmt: skip
    changes |= _codes(said, base, catalogue)
    if any(getattr(base.local, part) != text for part, text in local.items()):
        changes["local"] = replace(base.local, **local)
    row = replace(base, **changes)
    if not asked & set(LEVELS):
        problems += _code_problems(said, row, catalogue)
    return row, tuple(problems)


def asked_of_codes(row: Alignment, where: str, catalogue: Catalogue) -> tuple[Problem, ...]:
    """What is wrong with the codes of a row, with the answers that would put them right."""
    return tuple(
        Problem(
            problem.field,
            where,
            problem.error(),
            tuple(Choice(remedy, list(remedy.values())[-1]) for remedy in problem.remedies),
        )
        for problem in check_codes(row, catalogue)
    )


def _code_problems(said: Said, row: Alignment, catalogue: Catalogue) -> list[Problem]:
    found = asked_of_codes(row, said.line.where, catalogue)
    return [replace(problem, where=said.where(problem.field)) for problem in found]


def _codes(said: Said, base: Alignment, catalogue: Catalogue) -> dict[str, str]:
    texts: dict[str, Any] = {level: _tidied(said.values[level]) for level in LEVELS if level in said.values}
    if not texts:
        return {}
    read = Alignment(**texts).completed(catalogue)
    before: dict[str, str] = {level: getattr(base, level) for level in LEVELS}
    now: dict[str, str] = {level: getattr(read, level) for level in LEVELS}
    # A table without a column of targets says nothing of the target, as long as the goal is the same.
    silent = "target" not in texts and not read.target and (read.goal, read.indicator) == (base.goal, base.indicator)
    return before if silent else now


def _text(said: Said, name: str, text: str, before: str, problems: list[Problem]) -> str:
    if text == before:
        return before
    try:
        new = tidy(holdable(text))
    except ToolkitError as refusal:
        problems.append(Problem(name, said.where(name), refusal))
        return before
    if new == (before and tidy(holdable(before))):
        return before
    if _ENDS in new:
        kept = _uncut(new)
        # The handout shows only the beginning of a long text.
        if before and len(kept) < len(new) and " ".join(before.split()).startswith(" ".join(kept.split())):
            return before
        if any(mark.strip() in new for mark in cut_marks()):
            problems.append(Problem(name, said.where(name), TableProblem("error-text-cut"),
                                    (Choice({name: kept}, key="choice-as-it-is"),)))  # fmt: skip
            return kept
    return new


def _uncut(text: str) -> str:
    return text.rpartition(_ENDS)[0].rstrip()


def _tidied(text: str) -> str:
    try:
        return tidy(text)
    except ToolkitError:
        return text[:_LONGEST_CODE]
