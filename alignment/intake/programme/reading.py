"""From a document to the rows that it proposes: a session of a course is one, and so is a measure of a plan.

A table whose columns are known by their heading is read by its columns. In all else one sign begins a row
(`signs`); headings above it are its strategic focus, what follows is its description. Every line ends up in a row or
among those that were left out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from alignment.intake.document import Document
from alignment.intake.programme.columns import Columns, Role, columns_in, told
from alignment.intake.programme.labels import Label
from alignment.intake.programme.lines import Line, lines_of
from alignment.intake.programme.proposals import LeftKind, LeftOut, Passage, Programme, ProposedRow
from alignment.intake.programme.signs import Sign, begins, kind_of, says, sign_of
from alignment.intake.programme.slots import Slot, names_speakers, slot_of
from alignment.intake.programme.timing import Timing
from alignment.intake.programme.titles import parted
from alignment.intake.programme.written import trimmed, written
from alignment.sheet import Kind

_HEADED_WITHIN = 4  # lines of a table among which its heading is looked for
_LONGEST_TITLE = 150
_MOST_BETWEEN = 8 * 60  # minutes from one start to the next that are a session; more is a night


def read_programme(document: Document) -> Programme:
    """The rows that a programme or a plan in any of the six languages proposes; a document without any has none."""
    lines = lines_of(document)
    columns, headings = _columns_of(lines)
    kind = _kind(lines, columns)
    sign = _sign(lines, columns, kind)
    reading = _Reading(kind, sign)
    for place, (line, own) in enumerate(zip(lines, columns, strict=True)):
        if place in headings:
            reading.leave(line, LeftKind.COLUMNS)
        elif own:
            reading.read_cells(line, own)
        else:
            reading.read_line(line, lines[place + 1] if place + 1 < len(lines) else None)
    return reading.programme()


def _columns_of(lines: Sequence[Line]) -> tuple[list[Columns | None], set[int]]:
    # The columns that each line stands under, and the places of the headings. The columns of a table go for the next
    # as well that is as wide and has no heading: a paste is broken into many tables.
    columns: list[Columns | None] = [None] * len(lines)
    headings: set[int] = set()
    last: Columns | None = None
    for group in range(1, max((line.group for line in lines), default=0) + 1):
        places = [place for place, line in enumerate(lines) if line.group == group]
        heading = next((place for place in places[:_HEADED_WITHIN] if columns_in(lines[place].cells)), None)
        if heading is not None:
            last = columns_in(lines[heading].cells)
            headings.add(heading)
        elif last and not _goes_on([lines[place] for place in places], last):
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


@dataclass(slots=True)
class _Draft:
    """A row while its lines are read."""

    text: str
    timing: Timing | None
    focus: str
    day: str
    passages: list[Passage]
    more: list[str] = field(default_factory=list)
    started: int = 0


@dataclass(slots=True)
class _Reading:
    """Where the reading of a document stands."""

    kind: Kind
    sign: Sign | None
    focus: str = ""
    day: str = ""
    draft: _Draft | None = None
    rows: list[ProposedRow] = field(default_factory=list)
    left: list[LeftOut] = field(default_factory=list)
    starts: list[tuple[int | None, str, int]] = field(default_factory=list)  # row, day, minutes after midnight

    def leave(self, line: Line, kind: LeftKind) -> None:
        self.left.append(LeftOut(line.passage, kind))

    def read_cells(self, line: Line, columns: Columns) -> None:
        """Read a line of a table whose columns are known."""
        said = told(line.cells, columns)
        if len({cell for cell in line.cells if cell}) == 1 and (columns.timed or line.label or not said.title):
            self._read_alone(line)
            return
        self.day, self.focus = said.day or self.day, said.focus or self.focus
        title, description = (said.title, said.description) if said.title else (said.description, "")
        if not re.search(r"[^\W\d_]", title):
            self.leave(line, LeftKind.OTHER)
            return
        self._begin(_Draft(title, said.timing, self.focus, self.day, [line.passage], [description] if description else []))
        self._finish()

    def _read_alone(self, line: Line) -> None:
        # One cell over the whole width: a break, a day, a strand.
        slot = slot_of(written(line.body).plain)
        if line.label is Label.DAY:
            self._enter_day(line)
        elif line.timing or isinstance(slot, LeftKind):
            self._begin(_Draft(line.body, line.timing, self.focus, self.day, [line.passage]))
            self._finish()
        elif names_speakers(line.text.plain):
            self.leave(line, LeftKind.SPEAKER)
        else:
            self._enter(line)

    def read_line(self, line: Line, following: Line | None) -> None:
        """Read a line that is in no table, or in one without a heading."""
        sign, draft = self.sign, self.draft
        starts = sign is not None and begins(line, sign)
        if line.label is Label.DAY and not (starts and line.body):
            self._enter_day(line)
        elif line.says_nothing and not line.timing:
            self.leave(line, LeftKind.OTHER)
        elif starts and not self._is_title(line):
            self.day = line.name if line.label is Label.DAY else self.day
            self._begin(_Draft(_spoken_off(line), line.timing, self.focus, self.day, [line.passage]))
        elif self._is_heading(line, following):
            self._enter(line)
        elif names_speakers(line.text.plain):
            self.leave(line, LeftKind.SPEAKER)
        elif draft and line.timing and not re.search(r"[^\W\d_]{2}", line.body) and not (draft.timing and draft.timing.minutes):
            draft.timing = line.timing
            draft.passages.append(line.passage)
        elif draft and not draft.text:
            draft.text = _spoken_off(line)
            draft.passages.append(line.passage)
        elif isinstance(slot := slot_of(written(line.body).plain), LeftKind):
            self.leave(line, slot)
        elif draft:
            draft.more.append(line.text.shown)
            draft.passages.append(line.passage)
        else:
            self.leave(line, LeftKind.INTRODUCTION)

    def programme(self) -> Programme:
        """What was found, when all lines have been read."""
        self._finish()
        self._fill_hours()
        place = self._place_of_title()
        title = ""
        if place is not None:
            passage = self.left[place].passage
            self.left[place] = LeftOut(passage, LeftKind.TITLE)
            title = trimmed(re.sub(r"\A#+ ", "", written(passage.text).shown.strip(" |")))
        left = sorted(self.left, key=lambda one: one.passage.number)
        return Programme(self.kind, title, tuple(self.rows), tuple(left))

    def _is_title(self, line: Line) -> bool:
        # Where any short line begins a row, the first may be the title all the same.
        called = any(says(kind, line.text.plain) for kind in ("course", "plan", "any"))
        return self.sign is Sign.LINE and line.passage.number == 1 and called

    def _is_heading(self, line: Line, following: Line | None) -> bool:
        if line.level or line.label in {Label.AXIS, Label.MODULE} or line.shouted:
            return True
        if line.label is Label.FIRST and self.sign in {Sign.SECOND, Sign.BULLET}:
            return True
        return self.sign is Sign.BULLET and following is not None and following.bullet and line.short

    def _enter(self, line: Line) -> None:
        self._finish()
        self.leave(line, LeftKind.HEADING)
        if line.passage.number > 1 or line.label in {Label.AXIS, Label.MODULE}:
            self.focus = trimmed(line.text.shown.strip(" |"))

    def _enter_day(self, line: Line) -> None:
        self._finish()
        self.leave(line, LeftKind.DAY)
        self.day = line.name
        if line.body or not self.focus_of_module:
            self.focus = line.body

    @property
    def focus_of_module(self) -> bool:
        return any(one.kind is LeftKind.HEADING and trimmed(one.passage.text) == self.focus for one in self.left)

    def _begin(self, draft: _Draft) -> None:
        self._finish()
        self.draft = draft

    def _finish(self) -> None:
        draft, self.draft = self.draft, None
        if draft is None:
            return
        title, description = parted(draft.text, measure=self.kind is Kind.CITY_PLAN)
        slot = slot_of(written(title).plain) or slot_of(written(draft.text).plain)
        row = None
        if isinstance(slot, LeftKind) or not re.search(r"[^\W\d_]", title):
            kinds = [slot if isinstance(slot, LeftKind) and place < 2 else LeftKind.OTHER for place in range(len(draft.passages))]
            self.left += [LeftOut(passage, kind) for passage, kind in zip(draft.passages, kinds, strict=True)]
        else:
            row = len(self.rows)
            minutes = draft.timing.minutes if draft.timing else None
            self.rows.append(
                ProposedRow(
                    title,
                    _joined([description, *draft.more]),
                    draft.focus,
                    round(minutes / 60, 2) if minutes else None,
                    draft.day,
                    tuple(draft.passages),
                    ticked=slot is None,
                )
            )
        if draft.timing and draft.timing.start is not None:
            self.starts.append((row, draft.day, draft.timing.start))
            if draft.timing.minutes:
                self.starts.append((None, draft.day, draft.timing.start + draft.timing.minutes))

    def _fill_hours(self) -> None:
        # A session of which only the start is known lasts until the next.
        for place, (row, day, start) in enumerate(self.starts[:-1]):
            _, same, end = self.starts[place + 1]
            if row is not None and self.rows[row].hours is None and day == same and 0 < end - start <= _MOST_BETWEEN:
                self.rows[row] = replace(self.rows[row], hours=round((end - start) / 60, 2))

    def _place_of_title(self) -> int | None:
        first = min((row.passages[0].number for row in self.rows), default=0)
        head = [
            place
            for place, one in enumerate(self.left)
            if one.kind in {LeftKind.HEADING, LeftKind.INTRODUCTION}
            and one.passage.number < first
            and len(one.passage.text) <= _LONGEST_TITLE
            and trimmed(one.passage.text) != self.focus
        ]
        texts = {place: written(self.left[place].passage.text).plain for place in head}
        foci = {row.strategic_focus for row in self.rows}
        head = [place for place in head if trimmed(written(self.left[place].passage.text).shown.strip(" |#")) not in foci]
        called = [place for place in head if any(says(kind, texts[place]) for kind in ("course", "plan", "any"))]
        chosen = called or [place for place in head if not texts[place].endswith((",", ".", ":"))]
        return chosen[0] if chosen else None


def _spoken_off(line: Line) -> str:
    # What begins a row, without the cells that name who speaks.
    if not line.cells:
        return line.body
    cells = line.body.split("\t")
    return "\t".join([*cells[:1], *(cell for cell in cells[1:] if not names_speakers(written(cell).plain))])


def _joined(parts: Sequence[str]) -> str:
    text = ""
    for part in filter(None, parts):
        text += f"{' ' if re.search(r'[.!?。؟:;]$', text) else '. '}{part}" if text else part
    return text
