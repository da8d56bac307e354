"""Rows come together, line by line: what begins one, what belongs to it, and what is left out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from alignment.intake.programme.columns import Columns, told
from alignment.intake.programme.labels import Label
from alignment.intake.programme.lines import Line
from alignment.intake.programme.proposals import LeftKind, LeftOut, Passage, Programme, ProposedRow
from alignment.intake.programme.signs import Sign, begins, heads, says
from alignment.intake.programme.slots import names_speakers, slot_of
from alignment.intake.programme.timing import Timing
from alignment.intake.programme.titles import parted
from alignment.intake.programme.written import cleaned, has_letters, trimmed, written
from alignment.sheet import Kind

_LONGEST_TITLE = 150  # signs of what may be the title of a document
_MOST_BETWEEN = 8 * 60  # minutes from one start to the next that are a session; more is a night


@dataclass(slots=True)
class _Draft:
    """A row while its lines are read."""

    text: str
    timing: Timing | None
    focus: str
    day: str
    passages: list[Passage]
    more: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Assembly:
    """The rows and left lines of a document of a `kind`, as far as it has been read; `sign` begins a row in it."""

    kind: Kind
    sign: Sign | None
    focus: str = ""
    focus_of_day: bool = False
    day: str = ""
    draft: _Draft | None = None
    rows: list[ProposedRow] = field(default_factory=list)
    left: list[LeftOut] = field(default_factory=list)
    starts: list[tuple[int | None, str, int]] = field(default_factory=list)  # row, day, minutes after midnight

    def leave(self, line: Line, kind: LeftKind) -> None:
        """Leave a line out."""
        self.left.append(LeftOut(line.passage, kind))

    def read_cells(self, line: Line, columns: Columns) -> None:
        """Read a line of a table whose columns are known."""
        said = told(line.cells, columns)
        alone = len({cell for cell in line.cells if cell}) == 1 and not said.sessions
        if alone and (columns.timed or line.label or not said.title):
            self._read_alone(line)
            return
        for day, session in said.sessions:
            self._begin(_Draft(session, said.timing, self.focus, day, [line.passage]))
            self._finish()
        if said.sessions:
            return
        self.day, self.focus = said.day or self.day, said.focus or self.focus
        title, description = (said.title, said.description) if said.title else (said.description, "")
        if not has_letters(title):
            self.leave(line, LeftKind.OTHER)
            return
        more = [description] if description else []
        self._begin(_Draft(title, said.timing, self.focus, self.day, [line.passage], more))
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
        """Read a line that is in no table, or in one without a heading; `following` is the next of the document."""
        starts = self.sign is not None and begins(line, self.sign) and not self._is_title(line)
        if line.label is Label.DAY and not (starts and line.body and self.sign is Sign.TIME):
            self._enter_day(line)
        elif line.says_nothing and not line.timing:
            self.leave(line, LeftKind.OTHER)
        elif self.draft and _only_a_time(line) and _takes_time(self.draft, starts=starts):
            self.draft.timing = line.timing
            self.draft.passages.append(line.passage)
        elif starts:
            self.day = line.name if line.label is Label.DAY else self.day
            self._begin(_Draft(_spoken_off(line), line.timing, self.focus, self.day, [line.passage]))
        elif line.label is Label.SESSION and self.sign is Sign.TIME and line.body:
            self._begin(_Draft(line.body, None, self.focus, self.day, [line.passage]))  # its time comes after it
        elif self._is_heading(line, following):
            self._enter(line)
        else:
            self._add(line)

    def _add(self, line: Line) -> None:
        # A line that begins nothing: it belongs to the row before it, or to none.
        slot = slot_of(written(line.body).plain)
        if names_speakers(line.text.plain):
            self.leave(line, LeftKind.SPEAKER)
        elif self.draft and not self.draft.text:
            self.draft.text = _spoken_off(line)
            self.draft.passages.append(line.passage)
        elif isinstance(slot, LeftKind):
            self.leave(line, slot)
        elif self.draft:
            self.draft.more.append(line.text.shown)
            self.draft.passages.append(line.passage)
        else:
            self.leave(line, LeftKind.INTRODUCTION)

    def programme(self) -> Programme:
        """What was found, when all lines have been read."""
        self._finish()
        self._fill_hours()
        title = self._title()
        if title:
            self.left.remove(title)
            self.left.append(LeftOut(title.passage, LeftKind.TITLE))
        used = {passage.number for row in self.rows for passage in row.passages}
        once = {one.passage.number: one for one in self.left if one.passage.number not in used}  # a line may be several
        left = sorted(once.values(), key=lambda one: one.passage.number)
        return Programme(self.kind, _heading(title.passage) if title else "", tuple(self.rows), tuple(left))

    def _is_title(self, line: Line) -> bool:
        # Where any short line begins a row, the first may be the title all the same.
        return self.sign in {Sign.LINE, Sign.SENTENCE} and line.passage.number == 1 and _calls_itself(line.text.shown)

    def _is_heading(self, line: Line, following: Line | None) -> bool:
        if line.level or line.shouted or heads(line, self.sign):
            return True
        return self.sign is Sign.BULLET and following is not None and following.bullet and line.short

    def _enter(self, line: Line) -> None:
        self._finish()
        self.leave(line, LeftKind.HEADING)
        if line.passage.number > 1 or line.label:
            self.focus, self.focus_of_day = _heading(line.passage), False

    def _enter_day(self, line: Line) -> None:
        self._finish()
        self.leave(line, LeftKind.DAY)
        self.day = line.name
        if line.body or self.focus_of_day:  # a module may go on from one day to the next
            self.focus, self.focus_of_day = line.body, True

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
        if isinstance(slot, LeftKind) or not has_letters(title):
            kind = slot if isinstance(slot, LeftKind) else LeftKind.OTHER
            said = 1 + (len(draft.passages) > len(draft.more) + 1)  # its time and its name may stand on two lines
            kinds = [kind if place < said else LeftKind.OTHER for place in range(len(draft.passages))]
            self.left += map(LeftOut, draft.passages, kinds)
        else:
            row = len(self.rows)
            minutes = draft.timing.minutes if draft.timing else None
            hours = round(minutes / 60, 2) if minutes else None
            described = _joined([description, *draft.more])
            of = (title, described, draft.focus, hours, draft.day, tuple(draft.passages))
            self.rows.append(ProposedRow(*of, ticked=slot is None))
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

    def _title(self) -> LeftOut | None:
        # Of what stands before the first row and is the focus of none, what calls itself a course or a plan.
        first = min((row.passages[0].number for row in self.rows), default=0)
        foci = {row.strategic_focus for row in self.rows}
        head = [
            one
            for one in sorted(self.left, key=lambda one: one.passage.number)
            if one.kind in {LeftKind.HEADING, LeftKind.INTRODUCTION}
            and one.passage.number < first
            and len(one.passage.text) <= _LONGEST_TITLE
            and _heading(one.passage) not in foci
        ]
        names = [one for one in head if not one.passage.text.endswith((",", ".", ":", "،", ";"))]
        return next(iter([one for one in names if _calls_itself(one.passage.text)] or names), None)


def _calls_itself(text: str) -> bool:
    return any(says(kind, written(text).plain) for kind in ("course", "plan", "any"))


def _heading(passage: Passage) -> str:
    return trimmed(re.sub(r"\A#+ ", "", cleaned(passage.text).strip(" |")))


def _takes_time(draft: _Draft, *, starts: bool) -> bool:
    return not draft.timing or (not draft.timing.minutes and not starts)


def _only_a_time(line: Line) -> bool:
    return line.timing is not None and not re.search(r"[^\W\d_]{2}", line.body) and line.label is None


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
