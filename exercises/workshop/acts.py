"""Acts: what a participant or the facilitator does is one transaction, over however many documents and sheets.

Whatever an act reads is read within that transaction: a stage, a ballot or a ranking that is open there is still open
when the act is kept.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import Any, Self

from alignment import Alignment, AlignmentError, AlignmentSheet, NotThere
from alignment.access import Thing, Verb, Who, may
from alignment.editing import unanswered
from alignment.ground.records import content_of, record_of
from alignment.store import (
    Access,
    Changed,
    Content,
    Document,
    SentForm,
    SeveralRows,
    StaleRow,
    Step,
    Transaction,
    new_id,
)
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop
from exercises.workshop.records import FRAME, Coding, Participant, Stage, Workshop, check_open
from exercises.workshop.rooms import room_of, standing_of
from exercises.workshop.sittings import SITTING, Sitting, exercise_of, named_at, place_at, stage_at

Change = Callable[[Document | None], Content]


class Act:
    """What one person does in a workshop, as a `WorkshopState` that can be written to: documents of exercises only."""

    def __init__(self, transaction: Transaction, workshop_id: str) -> None:
        self._transaction = transaction
        self._sitting = ""
        found = transaction.document("workshop", "workshop")
        if found is None:
            raise NoSuchWorkshop("error-no-such-workshop", workshop=workshop_id)
        self.workshop = record_of(Workshop, found.content, id=workshop_id)

    def at(self, sitting: str) -> Self:
        """The same act as the exercise of this sitting sees it: its own documents are those of the sitting."""
        self._sitting = sitting
        return self

    @property
    def changed(self) -> tuple[Changed, ...]:
        """What the act has done to documents so far."""
        return tuple(self._transaction.changed)

    @property
    def stage(self) -> Stage:
        """What the room is at."""
        return stage_at(self._stage, self._sitting)

    @property
    def _stage(self) -> Stage:
        found = self._transaction.document("stage", "stage")
        return record_of(Stage, found.content if found else {})

    @property
    def sittings(self) -> Mapping[str, Sitting]:
        """What the sittings of exercises are for, by key; under the exercise's name, the sitting that it is at."""
        found = {d.id: record_of(Sitting, d.content) for d in self._transaction.documents(SITTING)}
        own = {exercise_of(self._sitting): found.get(self._sitting, Sitting())} if self._sitting else {}
        return found | own

    @cached_property
    def people(self) -> Mapping[str, Participant]:
        """Those who take part, by id."""
        return {d.id: record_of(Participant, d.content, id=d.id) for d in self._transaction.documents("participant")}

    @cached_property
    def codings(self) -> tuple[Coding, ...]:
        """The cases that groups align face down."""
        return tuple(record_of(Coding, d.content, id=d.id) for d in self._transaction.documents("coding"))

    @property
    def sheets(self) -> Mapping[str, AlignmentSheet]:
        """The workshop's sheets, by id, as they are now; one that somebody put away is left out."""
        found = {}
        for document in self._transaction.documents("sheet"):
            with suppress(NotThere):
                found[document.id] = self._transaction.sheet(document.id)
        return found

    def document(self, collection: str, document_id: str) -> Document | None:
        """What an exercise keeps under this id, None where there is none."""
        return self._transaction.document(place_at(self._sitting, collection), document_id)

    def kind(self, collection: str, kind: str = "") -> tuple[Document, ...]:
        """What an exercise keeps under ids that begin with this kind, the oldest first."""
        found = self._transaction.documents(place_at(self._sitting, collection))
        return tuple(document for document in found if not kind or document.id.startswith(f"{kind}."))

    def keep(self, exercise: str, document_id: str, content: Mapping[str, Any]) -> Document:
        """Keep a document of an exercise; "" makes a new one. Raises `ExerciseError` for what belongs to the frame."""
        return self._transaction.keep(_of_exercise(place_at(self._sitting, exercise)), document_id, content)

    def change(self, exercise: str, document_id: str, change: Change) -> Document:
        """Keep what `change` makes of a document of an exercise, or of None. What it raises is passed on."""
        before = self.document(exercise, document_id) if document_id else None
        return self.keep(exercise, document_id, change(before))

    def remove(self, exercise: str, ids: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Put documents of an exercise away, all of them where none are named; gives the ids of those there were."""
        return self._transaction.remove(_of_exercise(place_at(self._sitting, exercise)), ids)

    def forget(self, sent: SentForm) -> None:
        """Forget the drafts of a form whose texts this act keeps."""
        self._transaction.forget_form(sent)

    def _start_sheet(self, sheet: AlignmentSheet, group: str = "", person: str = "") -> AlignmentSheet:
        made = self._transaction.create_sheet(replace(sheet, workshop=self.workshop.id), person)
        self._transaction.keep("sheet", made.id, {"group": group})
        return made


class ParticipantAct(Act):
    """What a participant does. It begins only while the workshop is open and they take part in it."""

    def __init__(self, transaction: Transaction, workshop_id: str, participant_id: str, token: str) -> None:
        super().__init__(transaction, workshop_id)
        self._token, self._own = token, participant_id
        check_open(self.workshop)
        if transaction.document("participant", participant_id) is None:
            raise NoSuchWorkshop("error-not-joined", name=self.workshop.name)

    def keep(self, exercise: str, document_id: str, content: Mapping[str, Any]) -> Document:
        """As every act does; raises `ExerciseError` besides while the facilitator has the exercise's answers locked."""
        self._check_taken(exercise)
        return super().keep(exercise, document_id, content)

    def remove(self, exercise: str, ids: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """As every act does; raises as `keep` does."""
        self._check_taken(exercise)
        return super().remove(exercise, ids)

    def _check_taken(self, exercise: str) -> None:
        if exercise in self.stage.locked_answers:
            raise ExerciseError("error-answers-locked")

    def start_sheet(self, exercise: str, document_id: str, sheet: AlignmentSheet, group: str = "") -> str:
        """Start a sheet that a document of an exercise names as its "sheet"; gives the id of that sheet.

        It is the room's, or that of a `group`. Where there is one already it is that one. Raises `AlignmentError` while
        the facilitator has the workshop's sheets locked.
        """
        if self.stage.locked:
            raise AlignmentError("error-sheet-locked", title=sheet.title)
        if found := self.document(exercise, document_id):
            return str(found.content["sheet"])
        made = self._start_sheet(sheet, group, self._token)
        self.keep(exercise, document_id, {"sheet": made.id})
        return made.id

    def row(self, sheet_id: str, row_id: str) -> Alignment | None:
        """A row of a sheet of the workshop as it is now, or None."""
        with suppress(NotThere):
            return self._transaction.sheet(sheet_id).row(row_id)
        return None

    def save_row(self, sheet_id: str, row: Alignment) -> Alignment:
        """Keep a row of a sheet that the participant may write in, changed from `row.version`, and give it as kept.

        Raises `AlignmentError` as a save on the sheet's own page does.
        """
        sheet, own = self._transaction.sheet(sheet_id), self.document("sheet", sheet_id)
        standing = standing_of(self.people[self._own].group, str(own.content["group"]) if own else "")
        room = room_of(self.workshop, self.stage, self.codings, sheet_id, frozenset({standing}))
        thing = Thing(workshop=True, apart=sheet.apart, face_down=room.face_down)  # that it is locked, the store says
        if own is None or Verb.WRITE not in may(Who(self._own, standings=room.standings), thing):
            raise AlignmentError("error-only-to-read", title=sheet.title)
        return self._transaction.save_row(sheet_id, row, self._token)

    def rows_of(self, access: Access, sheet_id: str) -> SeveralRows:
        """Rows of a sheet that the participant may write in, as part of the act. Raises as `Access` does."""
        return access.rows_within(self._transaction, sheet_id)

    def put_away(self, sheet_id: str) -> None:
        """Put a sheet of the workshop away that the participant may write in and that has no rows."""
        if not self._transaction.sheet(sheet_id).rows:
            self._transaction.remove("sheet", (sheet_id,))
            self._transaction.put_away_sheet(sheet_id)

    def note(self, collection: str, content: Content) -> None:
        """Keep something about what was done, outside of any exercise."""
        self._transaction.keep(collection, "", content)


class FacilitatorAct(Act):
    """What the facilitator does: besides documents of exercises, the stage, the sheets and what is revealed."""

    def __init__(self, transaction: Transaction, workshop_id: str) -> None:
        super().__init__(transaction, workshop_id)
        self.locked_before: dict[str, bool] = {}
        self.started: list[str] = []
        self.added: dict[str, tuple[Step, ...]] = {}
        self.calls = False

    @property
    def frame(self) -> Transaction:
        """All that the act may change, what belongs to no exercise included."""
        return self._transaction

    def begin(self, exercise: str, document_id: str, content: Mapping[str, Any]) -> None:
        """Make a document that participants write into as well, where there is none yet.

        It stays when the act is taken back, with what they have put into it since.
        """
        if self.document(exercise, document_id) is None:
            self.keep(exercise, document_id, content)
            self._transaction.changed.pop()

    def bring_everyone(self, exercise: str = "", sheet: str = "") -> None:
        """Make this where the room works, and call the phones there, also those that were there before."""
        self.turn_stage(exercise=place_at(self._sitting, exercise), sheet=sheet)
        self.calls = True

    def reveal(self, what: str, *, revealed: bool = True) -> None:
        """Lay open what was face down, or turn it down again."""
        self.turn_stage(revealed=_with(self._stage.revealed, named_at(self._sitting, what), there=revealed))

    def hide_row(self, row_id: str, *, hidden: bool = True) -> None:
        """Take a row off the projector and other people's phones, or show it again. Nothing is deleted."""
        self.turn_stage(hidden_rows=_with(self.stage.hidden_rows, row_id, there=hidden))

    def hide_person(self, participant_id: str, *, hidden: bool = True) -> None:
        """Show somebody without their nickname, or with it again."""
        self.turn_stage(hidden_people=_with(self.stage.hidden_people, participant_id, there=hidden))

    def move_person(self, participant_id: str, group: str) -> None:
        """Put a participant into another group, "" for none, also while a case lies face down.

        Raises `ExerciseError` for one who does not take part (any more) and for a group that there is not.
        """
        if group and group not in self.workshop.groups:
            raise ExerciseError("error-no-such-group", group=group)
        moved = replace(self._participant(participant_id), group=group)
        self._transaction.keep("participant", moved.id, content_of(moved, "id"), moved.id)

    def remove_person(self, participant_id: str) -> None:
        """Make a participant a stranger: what they wrote stays, their nickname goes.

        Neither they nor somebody new from their browser can sit down again before the code has been renewed. Raises
        `ExerciseError` for one who does not take part (any more).
        """
        gone = self._participant(participant_id)
        self._transaction.remove("participant", [gone.id])
        self._transaction.remove("shown", [gone.id])
        self._transaction.keep("removed", gone.id, {"code": self.workshop.code, "browser": gone.browser})
        self._transaction.call_person(gone.id, "")

    def let_more_in(self) -> None:
        """Let more people take part than come unasked."""
        self.turn_stage(more=True)

    def _participant(self, participant_id: str) -> Participant:
        if participant_id not in self.people:
            raise ExerciseError("error-person-gone")
        return self.people[participant_id]

    def lock(self, *, locked: bool = True) -> None:
        """Stop every change of the workshop's sheets, or allow them again."""
        for sheet_id, sheet in self.sheets.items():
            self.locked_before.setdefault(sheet_id, sheet.locked)
            self._transaction.lock_sheet(sheet_id, locked=locked)
        self.turn_stage(locked=locked)

    def lock_answers(self, exercise: str, *, locked: bool = True) -> None:
        """Take no more answers to an exercise, nor changes of those there are, or take them again."""
        own = place_at(self._sitting, exercise)
        self.turn_stage(locked_answers=_with(self._stage.locked_answers, own, there=locked))

    def add_sheet(self, sheet: AlignmentSheet, group: str = "") -> AlignmentSheet:
        """Keep a sheet for the room, or for one group; locked where the others are."""
        made = self._start_sheet(replace(sheet, locked=self.stage.locked), group)
        self.started.append(made.id)
        return made

    def add_rows(self, sheet_id: str, rows: Sequence[Alignment]) -> None:
        """Keep new rows at the end of a sheet of the workshop. Raises `AlignmentError` for one that takes none."""
        if sheet_id not in self.sheets:
            raise NotThere("error-no-such-sheet", sheet=sheet_id)
        several = self._transaction.several_rows(sheet_id)
        several.add(rows, "", new_id())
        self.added[sheet_id] = (*self.added.get(sheet_id, ()), *several.steps)

    def take_back_rows(self, sheet_id: str, steps: Sequence[Step]) -> None:
        """Take back what an act added to a sheet; a row that somebody has changed since stays."""
        locked = self._transaction.sheet(sheet_id).locked
        if locked:
            self._transaction.lock_sheet(sheet_id, locked=False)
        several = self._transaction.several_rows(sheet_id)
        for step in reversed(steps):
            with suppress(StaleRow):
                several.take_back((step,))
        if locked:
            self._transaction.lock_sheet(sheet_id, locked=True)

    def start_coding(self, case: AlignmentSheet) -> Coding:
        """Give each group an unanswered copy of a case, face down. Raises `ExerciseError` without two groups."""
        groups = self.workshop.groups
        if len(groups) < 2:  # noqa: PLR2004 (what "double" means)
            raise ExerciseError("error-coding-needs-groups")
        blank = replace(case, apart=True, rows=tuple(map(unanswered, case.rows)))
        sheets = {group: self.add_sheet(blank, group) for group in groups}
        coding = Coding(
            new_id(),
            next(iter(sheets.values())).title,
            {group: sheet.id for group, sheet in sheets.items()},
            {group: tuple(row.id for row in sheet.rows) for group, sheet in sheets.items()},
        )
        self._transaction.keep("coding", coding.id, content_of(coding, "id"))
        return coding

    def reset(self, exercise: str) -> int:
        """Put away everything that one exercise gathered; gives how much that was.

        What comes next is taken, and starts face down.
        """
        gone = self.remove(exercise)
        own = f"{place_at(self._sitting, exercise)}."
        self.lock_answers(exercise, locked=False)
        self.turn_stage(revealed=tuple(what for what in self._stage.revealed if not what.startswith(own)))
        return len(gone)

    def turn_stage(self, **values: Any) -> None:
        """Change these of the stage's facts."""
        before = self._stage
        after = replace(before, **values)
        if after != before:
            self._transaction.keep("stage", "stage", content_of(after))

    def wake(self) -> None:
        """Let the phones' forms ask anew: they look for the stage's count."""
        self.turn_stage(called=self.stage.called + 1)


def _of_exercise(exercise: str) -> str:
    if exercise in FRAME:
        raise ExerciseError("error-no-such-exercise", exercise=exercise)
    return exercise


def _with(names: tuple[str, ...], name: str, *, there: bool) -> tuple[str, ...]:
    rest = tuple(other for other in names if other != name)
    return (*rest, name) if there else rest
