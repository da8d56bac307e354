"""Several rows of one sheet, changed as one act of one person: one transaction, which can be taken back as a whole."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from alignment.checks import tidy_row
from alignment.sheet import Alignment, AlignmentSheet
from alignment.store import sheet_changes as changes
from alignment.store.records import Action, Change, StaleRow, change_of, id_of_word, person_id
from alignment.store.tables import change_table
from sdg_data import load_catalogue


@dataclass(frozen=True, slots=True)
class Step:
    """What an act did to one row: it made this `version` of it.

    Where that is 0 it moved the row, which stood `behind` another one before, "" for the first place. A step without a
    row is one of the heading.
    """

    row: str
    version: int = 0
    behind: str = ""


class SeveralRows:
    """The rows of a sheet within one transaction; `steps` is what the act has done to them so far.

    Methods raise as those of `Access` for one row.
    """

    def __init__(self, connection: Connection, sheet_id: str, person: str) -> None:
        self._connection, self._sheet_id, self._person = connection, sheet_id, person
        self.steps: list[Step] = []

    @property
    def sheet(self) -> AlignmentSheet:
        """The sheet as it is now, with all its rows."""
        return changes.read_sheet(self._connection, self._sheet_id)

    def as_seen(self, row_id: str, version: int) -> Alignment:
        """A row at the version that somebody saw of it. Raises `StaleRow` where there never was such a one."""
        found = changes.row_as_it_was(self._connection, self._sheet_id, row_id, version)
        if found is None:
            raise StaleRow(changes.find_row(self._connection, self._sheet_id, row_id))
        return found

    def save(self, row: Alignment) -> Alignment:
        """Keep a row, changed from `row.version`, put together with what others changed since.

        One that is as it was stays so: nothing is kept. What the person has in the form of the row stays a draft.
        Raises `StaleRow` where both changed one field.
        """
        row = tidy_row(row, load_catalogue())
        now = changes.find_row(self._connection, self._sheet_id, row.id)
        if now and replace(row, version=now.version, author=now.author) == now:
            return now
        return self._done(changes.save_row(self._connection, self._sheet_id, row, self._person, draft_stays=True))

    def add(self, rows: Sequence[Alignment], after: str, word: str) -> tuple[Alignment, ...]:
        """Keep new rows, behind the row `after` or at the end.

        Their ids are drawn from the person and `word`: what a page says a second time, because no answer came, is there
        already and is not added again.
        """
        ids = [self._id_of(word, place) for place in range(len(rows))]
        if rows and self._change(ids[0], 1):
            self.steps.extend(Step(row_id, 1) for row_id in ids)
            return tuple(filter(None, (changes.find_row(self._connection, self._sheet_id, row_id) for row_id in ids)))
        added = changes.add_rows(self._connection, self._sheet_id, rows, after, self._person, ids=ids)
        return tuple(map(self._done, added))

    def added_by(self, word: str) -> str:
        """The id of the row, or the first of the rows, that `add` has made of this `word`; "" where it has not."""
        row_id = self._id_of(word, 0)
        return row_id if self._change(row_id, 1) else ""

    def _id_of(self, word: str, place: int) -> str:
        return id_of_word(self._person, self._sheet_id, word, place)

    def save_heading(self, sheet: AlignmentSheet) -> AlignmentSheet:
        """Keep the heading of `sheet`, changed from `sheet.version`; one that is as it was stays so.

        Raises `StaleHeading` or `AlignmentError`.
        """
        saved = changes.save_heading(self._connection, replace(sheet, id=self._sheet_id), self._person)
        if saved.version != sheet.version:
            self.steps.append(Step("", saved.version))
        return saved

    def move(self, row_id: str, behind: str) -> None:
        """Put a row behind another one, "" for the first place; nothing where it stands there or the other is gone."""
        order = [row.id for row in self.sheet.rows]
        if row_id not in order:
            raise StaleRow(None)
        place = order.index(row_id)
        before = order[place - 1] if place else ""
        rest = ["", *(other for other in order if other != row_id)]
        if behind != before and behind in rest:
            by = rest.index(behind) - place
            changes.move_row(self._connection, self._sheet_id, row_id, by, self._person)
            self.steps.append(Step(row_id, behind=before))

    def delete(self, seen: Iterable[tuple[str, int]]) -> None:
        """Take rows, each last seen at this version, off the sheet; what the person has deleted already stays so."""
        for row_id, version in seen:
            gone = self._change(row_id, version + 1)
            if not (gone and gone.action is Action.DELETED and gone.by == person_id(self._person)):
                gone = changes.delete_row(self._connection, self._sheet_id, row_id, version, self._person)
            self.steps.append(Step(row_id, gone.version))

    def take_back(self, steps: Sequence[Step]) -> None:
        """Undo what an earlier act of the same person did; what others changed since stays.

        Only one's own steps are taken back: those of others are passed over, and what is no longer there to be undone.
        Raises `StaleRow` where somebody else changed the same field since, or a row that would go.
        """
        for step in reversed(steps):
            if step.version == 0:
                self.move(step.row, step.behind)
                continue
            change = self._change(step.row, step.version)
            if change and not step.row and change.by == person_id(self._person):
                self._take_back_heading(change)
            if change and change.row and change.by == person_id(self._person):
                self._take_back(change, change.row)

    def _take_back(self, change: Change, made: Alignment) -> None:
        before = self._change(made.id, made.version - 1)
        now = changes.find_row(self._connection, self._sheet_id, made.id)
        if change.action is Action.DELETED:
            if now is None:
                self._done(changes.restore_row(self._connection, self._sheet_id, change.id, self._person))
        elif before and before.row and before.action is not Action.DELETED:
            self.save(replace(before.row, version=made.version))
        elif now:
            if self._others_changed(made):
                raise StaleRow(now)
            self.delete([(now.id, now.version)])

    def _take_back_heading(self, change: Change) -> None:
        before = self._change("", change.version - 1)
        if before:
            # From the version that it made: where somebody changed the heading since, nothing of theirs is undone.
            self.save_heading(replace(before.heading, version=change.version))

    def _done(self, row: Alignment) -> Alignment:
        self.steps.append(Step(row.id, row.version))
        return row

    def _change(self, row_id: str, version: int) -> Change | None:
        query = select(change_table).filter_by(sheet_id=self._sheet_id, row_id=row_id, version=version)
        query = query.where(change_table.c.action != Action.MOVED.value).order_by(change_table.c.id.desc()).limit(1)
        found = self._connection.execute(query).mappings().first()
        return change_of(found) if found else None

    def _others_changed(self, made: Alignment) -> bool:
        columns = change_table.c
        query = select(columns.id).filter_by(sheet_id=self._sheet_id, row_id=made.id).limit(1)
        query = query.where(columns.version > made.version, columns.by != person_id(self._person))
        return self._connection.scalar(query) is not None
