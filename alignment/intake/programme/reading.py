"""From a document to the rows that it proposes: a session of a course is one, and so is a measure of a plan.

A table whose columns are known by their heading is read by its columns. In all else one sign begins a row
(`signs`); headings above it are its strategic focus, what follows is its description. Every line ends up in a row or
among those that were left out.
"""

from collections.abc import Sequence
from itertools import groupby

from alignment.intake.document import Document
from alignment.intake.programme.assembly import Assembly
from alignment.intake.programme.columns import Columns, Role, columns_in, told
from alignment.intake.programme.lines import Line, lines_of
from alignment.intake.programme.proposals import LeftKind, Programme
from alignment.intake.programme.signs import Sign, kind_of, says, sign_of
from alignment.sheet import Kind

_HEADED_WITHIN = 4  # lines of a table among which its heading is looked for


def read_programme(document: Document) -> Programme:
    """The rows that a programme or a plan in any of the six languages proposes; a document without any has none."""
    lines = lines_of(document)
    columns, headings = _columns_of(lines)
    kind = _kind(lines, columns)
    assembly = Assembly(kind, _sign(lines, columns, kind))
    for place, (line, own) in enumerate(zip(lines, columns, strict=True)):
        if place in headings:
            assembly.leave(line, LeftKind.COLUMNS)
        elif own:
            assembly.read_cells(line, own)
        else:
            assembly.read_line(line, lines[place + 1] if place + 1 < len(lines) else None)
    return assembly.programme()


def _columns_of(lines: Sequence[Line]) -> tuple[list[Columns | None], set[int]]:
    # The columns that each line stands under, and the places of the headings. The columns of a table go for the next
    # as well that is as wide and has no heading: a paste is broken into many tables.
    columns: list[Columns | None] = [None] * len(lines)
    headings: set[int] = set()
    last: Columns | None = None
    for group, own in groupby(range(len(lines)), key=lambda place: lines[place].group):
        places = list(own) if group else []
        heading = next((place for place in places[:_HEADED_WITHIN] if columns_in(lines[place].cells)), None)
        if heading is not None:
            last = columns_in(lines[heading].cells)
            headings.add(heading)
        elif not last or not _goes_on([lines[place] for place in places], last):
            continue
        for place in places:
            if heading is None or place > heading:
                columns[place] = last
    return columns, headings


def _goes_on(lines: Sequence[Line], columns: Columns) -> bool:
    as_wide = all(len(line.cells) <= len(columns.roles) for line in lines)
    return as_wide and (not columns.timed or any(told(line.cells, columns).timing for line in lines))


def _kind(lines: Sequence[Line], columns: Sequence[Columns | None]) -> Kind:
    known = [one for one in columns if one]
    if any(one.timed for one in known):
        return Kind.COURSE
    kind = kind_of(lines)
    of_plan = any({Role.FOCUS, Role.OTHER} & set(one.roles) for one in known)
    return Kind.CITY_PLAN if of_plan and not says("course", lines[0].text.plain) else kind


def _sign(lines: Sequence[Line], columns: Sequence[Columns | None], kind: Kind) -> Sign | None:
    if any(one and one.timed for one in columns):
        return Sign.TIME
    return None if any(columns) else sign_of(lines, kind)
