"""Simulated participants of a workshop: adding them, letting them act, taking them away with what they did."""

import random
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from alignment import Alignment, NotThere
from alignment.store import Change, Document, Store, person_id
from exercises.registry import known_exercise, sheet_in_hand
from exercises.rehearsal.aligning import align_a_row
from exercises.rooms import Snapshot
from exercises.workshop import FRAME, Participant, content_of, participant_of
from exercises.workshops import Facilitation, Seat
from sdg_data import ToolkitError
from sdg_data.wording import wording

MOST_SIMULATED = 30
_COLLECTION = "rehearsal"  # of the frame: no exercise sees it
_SEED = "seed"
_WHOLE_HISTORY = 100_000


class SimulatedSeat(Seat):
    """The seat of a simulated participant: it notes what documents it makes, so that they can be taken away.

    `acted` says whether anything has been kept for it.
    """

    acted = False

    def contribute(
        self, exercise: str, document_id: str, change: Callable[[Document | None], Mapping[str, Any]]
    ) -> Document:
        """As a person's seat does."""
        before: list[Document | None] = []

        def noted(document: Document | None) -> Mapping[str, Any]:
            before.append(document)
            return change(document)

        kept = super().contribute(exercise, document_id, noted)
        self.acted = True
        if before[-1] is None:
            made = {"collection": exercise, "id": kept.id}
            self._store.put_document(self.workshop.id, _COLLECTION, "", made, self.participant.id)
        return kept

    def align(self, sheet_id: str, row: Alignment) -> Alignment:
        """As a person's seat does."""
        kept = super().align(sheet_id, row)
        self.acted = True
        return kept


class Rehearsal:
    """What a facilitator who practises alone may do; every method asks first whether they still are the facilitator."""

    def __init__(self, store: Store, facilitation: Facilitation) -> None:
        self._store = store
        self._facilitation = facilitation
        self._workshop = facilitation.workshop

    def add(self, count: int) -> int:
        """Add simulated participants, spread over groups and centres, up to `MOST_SIMULATED`; gives how many came."""
        self._facilitation.check()
        say = wording("exercises/rehearsal", self._workshop.language)
        there = len(self._simulated())
        token = self._store.change_document(self._workshop.id, _COLLECTION, _SEED, _seed).content["token"]
        groups, centres = self._workshop.groups or ("",), self._workshop.centres or ("",)
        numbers = range(there, min(MOST_SIMULATED, there + count))
        for number in numbers:
            who = Participant(
                person_id(_token(token, number)),
                say("name", number=str(number + 1)),
                groups[number % len(groups)],
                centres[number % len(centres)],
                simulated=True,
            )
            self._store.put_document(self._workshop.id, "participant", who.id, content_of(who), who.id)
        return len(numbers)

    def act(self, look: Callable[[], Snapshot], chance: random.Random) -> int:
        """Let each simulated participant do one thing in what is on stage; gives how many did.

        `look` gives the workshop as it is now: each of them sees what those before did. Who had nothing to do, or was
        refused as a person would be, is not counted.
        """
        self._facilitation.check()
        seats = self._seats()
        for seat in seats:
            with suppress(ToolkitError):
                _act(look(), seat, chance)
        return sum(seat.acted for seat in seats)

    def remove(self) -> int:
        """Take the simulated participants away with everything they did; gives how many they were.

        Rows go back to what people made of them; what people did on top of a simulated change stays, and so does what
        many share, as a ballot, without the simulated in it.
        """
        self._facilitation.check()
        workshop, gone = self._workshop.id, frozenset(self._simulated())
        there = [document for document in self._store.documents(workshop) if not document.deleted]
        kept = {d.id for d in there if d.collection == "sheet" and not self._take_back_sheet(d, gone)}
        people = {d.id for d in there if d.collection == "participant"} - gone
        made = {(d.content["collection"], d.content["id"]) for d in there if d.collection == _COLLECTION and d.by}
        for document in there:
            key = (document.collection, document.id)
            sheet = document.content.get("sheet")
            by_people = sheet in kept if sheet else document.by in people
            if key in made and not by_people and not _lists(document.content, gone):
                self._store.remove_documents(workshop, document.collection, [document.id])
            elif document.collection not in FRAME and _without(document.content, gone) != document.content:
                self._store.change_document(workshop, *key, lambda now: _without(now.content if now else {}, gone))
        self._store.remove_documents(workshop, "participant", gone)
        self._store.remove_documents(workshop, _COLLECTION)
        return len(gone)

    def _take_back_sheet(self, document: Document, gone: frozenset[str]) -> bool:
        """Undo what the simulated did on a sheet; whether the sheet went with it, being theirs alone."""
        try:
            sheet = self._store.sheet(document.id)
        except NotThere:  # somebody put it away
            return True
        by_row: dict[str, list[Change]] = {}
        for change in self._store.history(sheet.id, _WHOLE_HISTORY):  # the last first
            by_row.setdefault(change.row_id, []).append(change)
        if sheet.locked:
            self._store.lock_sheet(sheet.id, locked=False)
        theirs = document.by in gone
        if theirs and all(change.by in gone for changes in by_row.values() for change in changes):
            self._store.remove_documents(self._workshop.id, "sheet", [sheet.id])
            self._store.delete_sheet(sheet.id)
            return True
        for row in sheet.rows:
            changes = by_row.get(row.id, [])
            of_people = next((change for change in changes if change.by not in gone), changes[-1] if theirs else None)
            if changes and changes[0].by in gone and of_people:
                self._store.restore(sheet.id, of_people.id)
            elif not of_people:
                self._store.delete_row(sheet.id, row.id, row.version)
        if sheet.locked:
            self._store.lock_sheet(sheet.id, locked=True)
        return False

    def _simulated(self) -> Mapping[str, Participant]:
        found = self._store.documents(self._workshop.id, collection="participant")
        people = (participant_of(document.content, document.id) for document in found if not document.deleted)
        return {who.id: who for who in people if who.simulated}

    def _seats(self) -> list[SimulatedSeat]:
        seed, people = self._store.document(self._workshop.id, _COLLECTION, _SEED), self._simulated()
        if seed is None:
            return []
        tokens = [_token(seed.content["token"], number) for number in range(MOST_SIMULATED)]
        return [
            SimulatedSeat(self._store, self._workshop, people[person_id(token)], token)
            for token in tokens
            if person_id(token) in people
        ]


def _act(snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
    stage, own = snapshot.stage, seat.participant
    listed = known_exercise(stage.exercise)
    if listed and listed.rehearse:
        listed.rehearse(snapshot, seat, chance)
    elif sheet := sheet_in_hand(snapshot, own.group, own.centre):
        align_a_row(snapshot, sheet, seat, chance)


def _seed(document: Document | None) -> Mapping[str, Any]:
    # Nobody in the room can take a simulated participant's seat: their tokens are drawn from this one.
    return document.content if document else {"token": secrets.token_urlsafe(18)}


def _token(seed: str, number: int) -> str:
    return f"{seed}.{number}"


def _lists(content: Any, gone: frozenset[str]) -> bool:
    """Whether any of these ids are listed or name an entry: the content is of many people, as a ballot is."""
    if isinstance(content, Mapping):
        return not gone.isdisjoint(content) or any(_lists(value, gone) for value in content.values())
    return isinstance(content, list | tuple) and any(
        value in gone if isinstance(value, str) else _lists(value, gone) for value in content
    )


def _without(content: Any, gone: frozenset[str]) -> Any:
    """The content without these ids, wherever they are listed, name an entry or stand alone: in votes, for instance."""
    if isinstance(content, Mapping):
        return {key: _without(value, gone) for key, value in content.items() if key not in gone}
    if isinstance(content, list | tuple):
        return [_without(value, gone) for value in content if not (isinstance(value, str) and value in gone)]
    return "" if isinstance(content, str) and content in gone else content
