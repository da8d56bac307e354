"""The workshops of a store: making and joining them, and what only the facilitator may do.

What a workshop keeps lies in a space of its own in the store, as documents; its sheets are sheets like any other that
bear its id. `Workshops.facilitation` asks for the facilitator's key and gives a `Facilitation`, the only way to lock,
hide, reveal, call, undo, reset and close: a page without the key has nothing to call.
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from alignment import Alignment, AlignmentError, AlignmentSheet, NotThere
from alignment.checks import tidy_name
from alignment.editing import unanswered
from alignment.store import Document, Store, new_id, person_id, shared_store
from exercises.errors import ExerciseError, NoSuchWorkshop, NotFacilitator
from exercises.joining import Doorkeeper, new_code, tidy_code
from exercises.workshop import (
    FRAME,
    Coding,
    Participant,
    Phase,
    Stage,
    Workshop,
    content_of,
    participant_of,
    stage_of,
    tidy_workshop,
    workshop_of,
)

CODES = "codes"  # the space of the codes of all workshops
MOST_PARTICIPANTS = 500
_MOST_ACTIONS = 50  # that can be undone, one after the other


class Workshops:
    """The workshops of one store. Safe to share among threads; the doorkeeper's count is this object's own."""

    def __init__(self, store: Store, doorkeeper: Doorkeeper | None = None) -> None:
        self._store = store
        self._doorkeeper = doorkeeper or Doorkeeper()

    def create(self, workshop: Workshop) -> tuple[Workshop, str]:
        """Keep a new workshop; gives it with its id and code, and the facilitator's key, which is kept nowhere.

        Raises `ExerciseError` or `AlignmentError` for what cannot be kept.
        """
        workshop = replace(tidy_workshop(workshop), id=new_id(), phase=Phase.OPEN)
        workshop = replace(workshop, code=self._take_code(workshop.id))
        key = secrets.token_urlsafe(24)
        put = self._store.put_document
        put(workshop.id, "key", "facilitator", {"hash": _hashed(key)})
        put(workshop.id, "stage", "stage", content_of(Stage()))
        put(workshop.id, "workshop", "workshop", content_of(workshop))
        return workshop, key

    def workshop(self, workshop_id: str) -> Workshop:
        """The workshop of this id. Raises `NoSuchWorkshop`."""
        found = self._store.document(workshop_id, "workshop", "workshop")
        if found is None:
            raise NoSuchWorkshop("error-no-such-workshop", workshop=workshop_id)
        return workshop_of(found.content, workshop_id)

    def find(self, typed: str, client: str) -> Workshop:
        """The open workshop of a code as somebody typed it. `client` is their network address.

        Raises `NoSuchWorkshop`, and `TooManyTries` for those who try too many.
        """
        self._doorkeeper.may_try(client)
        try:
            return self._of_code(tidy_code(typed))
        except NoSuchWorkshop:
            self._doorkeeper.was_wrong(client)
            raise

    def join(
        self, workshop: Workshop, person: str, nickname: str = "", group: str = "", centre: str = ""
    ) -> Participant:
        """Let the holder of the token `person` take part, or change how they take part; a nickname is optional.

        Raises `NoSuchWorkshop` for a closed workshop, `ExerciseError` for a full one or a group that it does not have.
        """
        workshop = self.workshop(workshop.id)
        if workshop.phase is not Phase.OPEN:
            raise NoSuchWorkshop("error-workshop-closed", name=workshop.name)
        if group and group not in workshop.groups:
            raise ExerciseError("error-no-such-group", group=group)
        who = Participant(person_id(person), tidy_name(nickname), group, tidy_name(centre))
        there = self._store.documents(workshop.id, collection="participant")
        if len(there) >= MOST_PARTICIPANTS and who.id not in {document.id for document in there}:
            raise ExerciseError("error-workshop-full", most=MOST_PARTICIPANTS)
        self._store.name_person(person, who.nickname)
        self._store.put_document(workshop.id, "participant", who.id, content_of(who), who.id)
        return who

    def participant(self, workshop_id: str, person: str) -> Participant | None:
        """How the holder of the token takes part, or None who does not."""
        found = self._store.document(workshop_id, "participant", person_id(person))
        return participant_of(found.content, found.id) if found else None

    def seat(self, workshop_id: str, person: str) -> "Seat":
        """What the holder of the token may do in exercises. Raises `NoSuchWorkshop` for a closed one or a stranger."""
        workshop, participant = self.workshop(workshop_id), self.participant(workshop_id, person)
        if workshop.phase is not Phase.OPEN:
            raise NoSuchWorkshop("error-workshop-closed", name=workshop.name)
        if participant is None:
            raise NoSuchWorkshop("error-not-joined", name=workshop.name)
        return Seat(self._store, workshop, participant, person)

    def facilitation(self, workshop_id: str, key: str) -> "Facilitation":
        """What only the facilitator may do, for the holder of the key. Raises `NotFacilitator` or `NoSuchWorkshop`."""
        workshop = self.workshop(workshop_id)
        found = self._store.document(workshop_id, "key", "facilitator")
        if found is None or not hmac.compare_digest(str(found.content["hash"]), _hashed(key)):
            raise NotFacilitator("error-not-facilitator", name=workshop.name)
        return Facilitation(self._store, workshop, key)

    def duplicate(self, workshop_id: str, key: str) -> tuple[Workshop, str]:
        """A new workshop like a finished one, without its answers, people and sheets; with a key of its own."""
        before = self.facilitation(workshop_id, key).workshop
        return self.create(replace(before, starts=None, ends=None))

    def _of_code(self, code: str) -> Workshop:
        found = self._store.document(CODES, "code", code)
        if found is None:
            raise NoSuchWorkshop("error-no-such-code", code=code)
        return self.workshop(found.content["workshop"])

    def _take_code(self, workshop_id: str) -> str:
        for _ in range(100):
            code = new_code()
            try:
                self._store.change_document(CODES, "code", code, _if_free(workshop_id))
            except _CodeTaken:
                continue
            return code
        raise ExerciseError("error-no-code-free")


@lru_cache(maxsize=None)  # noqa: UP033 (as many as stores, which the store counts)
def _workshops_of(store: Store) -> Workshops:
    return Workshops(store)


def shared_workshops() -> Workshops:
    """The workshops of the store that the whole process shares, with one doorkeeper. Raises `StoreFailed`."""
    return _workshops_of(shared_store())


class Facilitation:
    """The facilitator's hand on one workshop. Every method looks the key up again: a renewed key ends it at once."""

    def __init__(self, store: Store, workshop: Workshop, key: str) -> None:
        self._store = store
        self._key = _hashed(key)
        self.workshop = workshop

    def renew_key(self) -> str:
        """A new key; the old link opens nothing any more."""
        key = secrets.token_urlsafe(24)
        self._change("key", "facilitator", lambda _: {"hash": _hashed(key)})
        self._key = _hashed(key)
        return key

    def announce(self, workshop: Workshop) -> Workshop:
        """Change name, place, dates, language, centres, groups or programme."""
        kept = replace(tidy_workshop(workshop), id=self.workshop.id, code=self.workshop.code, phase=self.workshop.phase)
        self._change("workshop", "workshop", lambda _: content_of(kept))
        self.workshop = kept
        return kept

    def bring_everyone(self, exercise: str = "", sheet: str = "") -> Stage:
        """Make this where the room works, and bring everybody there."""
        return self._stage(lambda stage: replace(stage, exercise=exercise, sheet=sheet, called=stage.called + 1))

    def lock(self, *, locked: bool = True) -> Stage:
        """Stop every change of the workshop's sheets, or allow them again."""
        for document in self._own("sheet"):
            self._store.lock_sheet(document.id, locked=locked)
        return self._stage(lambda stage: replace(stage, locked=locked))

    def reveal(self, what: str, *, revealed: bool = True) -> Stage:
        """Lay open what was face down, or turn it down again."""
        return self._stage(lambda stage: replace(stage, revealed=_with(stage.revealed, what, there=revealed)))

    def hide_row(self, row_id: str, *, hidden: bool = True) -> Stage:
        """Take a row off the projector and other people's phones, or show it again. Nothing is deleted."""
        return self._stage(lambda stage: replace(stage, hidden_rows=_with(stage.hidden_rows, row_id, there=hidden)))

    def hide_person(self, participant_id: str, *, hidden: bool = True) -> Stage:
        """Show somebody without their nickname, or with it again."""
        return self._stage(
            lambda stage: replace(stage, hidden_people=_with(stage.hidden_people, participant_id, there=hidden))
        )

    def add_sheet(self, sheet: AlignmentSheet, group: str = "") -> AlignmentSheet:
        """Keep a sheet for the room, or for one group."""
        self.check()
        stage = self._store.document(self.workshop.id, "stage", "stage")
        locked = bool(stage and stage.content["locked"])
        made = self._store.create_sheet(replace(sheet, workshop=self.workshop.id, locked=locked))
        self._change("sheet", made.id, lambda _: {"group": group})
        return made

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
        self._change("coding", coding.id, lambda _: content_of(coding))
        return coding

    def reset(self, exercise: str) -> int:
        """Put away everything that one exercise gathered; gives how much that was. `undo` has it again."""
        if exercise in FRAME:
            raise ExerciseError("error-no-such-exercise", exercise=exercise)
        self.check()
        gone = self._store.remove_documents(self.workshop.id, exercise)
        # What comes next starts face down.
        own = f"{exercise}."
        self._stage(
            lambda stage: replace(stage, revealed=tuple(what for what in stage.revealed if not what.startswith(own))),
            remember=False,
        )
        self._remember({"exercise": exercise, "ids": list(gone)})
        return len(gone)

    def undo(self) -> bool:
        """Take back the facilitator's last change of the stage, or the last reset; False where there is none."""
        self.check()
        actions = self._own("action")
        if not actions:
            return False
        last = max(actions, key=lambda document: document.stamp)
        self._store.remove_documents(self.workshop.id, "action", [last.id])
        if "stage" in last.content:
            before = stage_of(last.content["stage"])
            now = self._stage(lambda stage: replace(before, called=stage.called + 1), remember=False)
            for document in self._own("sheet"):
                self._store.lock_sheet(document.id, locked=now.locked)
        else:
            self._store.bring_back_documents(self.workshop.id, last.content["exercise"], last.content["ids"])
        return True

    def close(self, *, archive: bool = False) -> Workshop:
        """End the workshop: its code opens nothing any more and its sheets are locked. Archived, lists leave it out."""
        self.lock()
        if self.workshop.code:
            self._store.remove_documents(CODES, "code", [self.workshop.code])
        ended = replace(self.workshop, code="", phase=Phase.ARCHIVED if archive else Phase.CLOSED)
        self._change("workshop", "workshop", lambda _: content_of(ended))
        self.workshop = ended
        return ended

    def gather(
        self, exercise: str, document_id: str, change: Callable[[Document | None], Mapping[str, Any]]
    ) -> Document:
        """Change a document of an exercise as its facilitator."""
        if exercise in FRAME:
            raise ExerciseError("error-no-such-exercise", exercise=exercise)
        return self._change(exercise, document_id, change)

    def check(self) -> None:
        """Raises `NotFacilitator` once the key has been renewed."""
        found = self._store.document(self.workshop.id, "key", "facilitator")
        if found is None or found.content["hash"] != self._key:
            raise NotFacilitator("error-not-facilitator", name=self.workshop.name)

    def _change(
        self, collection: str, document_id: str, change: Callable[[Document | None], Mapping[str, Any]]
    ) -> Document:
        self.check()
        return self._store.change_document(self.workshop.id, collection, document_id, change)

    def _stage(self, change: Callable[[Stage], Stage], *, remember: bool = True) -> Stage:
        before: list[Stage] = []

        def changed(document: Document | None) -> Mapping[str, Any]:
            before.append(stage_of(document.content) if document else Stage())
            return content_of(change(before[0]))

        stage = stage_of(self._change("stage", "stage", changed).content)
        if remember and stage != before[0]:
            self._remember({"stage": content_of(before[0])})
        return stage

    def _remember(self, action: Mapping[str, Any]) -> None:
        self._store.put_document(self.workshop.id, "action", "", action)
        old = sorted(self._own("action"), key=lambda document: document.stamp)[:-_MOST_ACTIONS]
        if old:
            self._store.remove_documents(self.workshop.id, "action", [document.id for document in old])

    def _own(self, collection: str) -> list[Document]:
        found = self._store.documents(self.workshop.id, collection=collection)
        return [document for document in found if not document.deleted]


class Seat:
    """What one participant may do in a workshop besides working on its sheets: contribute to its exercises."""

    def __init__(self, store: Store, workshop: Workshop, participant: Participant, token: str = "") -> None:
        self._store = store
        self._token = token
        self.workshop = workshop
        self.participant = participant

    def contribute(
        self, exercise: str, document_id: str, change: Callable[[Document | None], Mapping[str, Any]]
    ) -> Document:
        """Change a document of an exercise, or make a new one where `document_id` is "".

        Where each participant has one answer, the id ends in their own ("before.<participant>"): one transaction reads
        and writes it, so that clicks at once count once.
        """
        if exercise in FRAME:
            raise ExerciseError("error-no-such-exercise", exercise=exercise)
        by = self.participant.id
        return self._store.change_document(self.workshop.id, exercise, document_id, change, by)

    def withdraw(self, exercise: str, document_id: str) -> None:
        """Take an own contribution back; somebody else's stays."""
        found = self._store.document(self.workshop.id, exercise, document_id)
        if exercise not in FRAME and found is not None and found.by == self.participant.id:
            self._store.remove_documents(self.workshop.id, exercise, [document_id])

    def start_sheet(self, exercise: str, document_id: str, sheet: AlignmentSheet) -> str:
        """Start a sheet that a document of an exercise names as its "sheet"; gives the id of that sheet.

        Where several do so at once there is one sheet: that of the first. Raises `AlignmentError` while the
        facilitator has the workshop's sheets locked.
        """
        stage = self._store.document(self.workshop.id, "stage", "stage")
        if stage and stage.content["locked"]:
            raise AlignmentError("error-sheet-locked", title=sheet.title)
        made = self._store.create_sheet(replace(sheet, workshop=self.workshop.id), self._token)
        named = {"sheet": made.id}
        kept = self.contribute(exercise, document_id, lambda before: before.content if before else named)
        if kept.content["sheet"] != made.id:
            self._store.delete_sheet(made.id)
            return str(kept.content["sheet"])
        self._store.put_document(self.workshop.id, "sheet", made.id, {"group": ""}, self.participant.id)
        return made.id

    def align(self, sheet_id: str, row: Alignment) -> Alignment:
        """Keep a row of one of the workshop's sheets, or a new one where it has no id. Raises `AlignmentError`."""
        if self._store.document(self.workshop.id, "sheet", sheet_id) is None:
            raise NotThere("error-no-such-sheet", sheet=sheet_id)
        keep = self._store.save_row if row.id else self._store.add_row
        return keep(sheet_id, row, person=self._token)


class _CodeTaken(Exception):
    """Another workshop has this code."""


def _if_free(workshop_id: str) -> Callable[[Document | None], Mapping[str, Any]]:
    def content(document: Document | None) -> Mapping[str, Any]:
        if document is not None:
            raise _CodeTaken
        return {"workshop": workshop_id}

    return content


def _hashed(key: str) -> str:
    # The key has 192 random bits: nobody can try them out, so a plain hash keeps it.
    return hashlib.sha256(key.encode()).hexdigest()


def _with(names: tuple[str, ...], name: str, *, there: bool) -> tuple[str, ...]:
    rest = tuple(other for other in names if other != name)
    return (*rest, name) if there else rest
