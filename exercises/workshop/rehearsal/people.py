"""Simulated participants of a workshop: adding them, letting them act, taking them away with what they did."""

import random
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from alignment import Alignment, NotThere
from alignment.ground.records import content_of, record_of
from alignment.ground.wording import wording
from alignment.store import Document, Store, Transaction, person_id, shared_store
from exercises.workshop.acts import ParticipantAct
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.records import FRAME, Participant, Workshop
from exercises.workshop.rehearsal.aligning import align_a_row
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from sdg_data import ToolkitError

MOST_SIMULATED = 100
_MOST_STEPS = 16  # of a facilitator in one exercise: a quiz has as many
_COLLECTION = "rehearsal"  # of the frame: no exercise sees it
_SEED = "seed"
PACKAGE = "exercises/workshop/rehearsal"


class SimulatedSeat(Seat):
    """The seat of a simulated participant: it notes what documents it makes, so that they can be taken away.

    `acted` says whether anything has been kept for it, at whichever sitting.
    """

    def __init__(self, store: Store, workshop: Workshop, participant: Participant, token: str) -> None:
        super().__init__(store, workshop, participant, token)
        self._kept: list[bool] = []  # which the seat at a sitting shares

    @property
    def acted(self) -> bool:
        """Whether anything has been kept for it so far."""
        return any(self._kept)

    @contextmanager
    def act(self) -> Iterator[ParticipantAct]:
        """As a person's seat does."""
        with super().act() as act:
            yield act
            for changed in act.changed:
                if changed.before is None and changed.collection not in FRAME:
                    act.note(_COLLECTION, {"collection": changed.collection, "id": changed.id})
            self._kept.append(bool(act.changed))

    def align(self, sheet_id: str, row: Alignment) -> Alignment:
        """As a person's seat does."""
        kept = super().align(sheet_id, row)
        self._kept.append(True)
        return kept


class Rehearsal:
    """What a facilitator who practises alone may do; every method asks first whether they still are the facilitator."""

    def __init__(self, registry: Registry, store: Store, facilitation: Facilitation) -> None:
        self._registry = registry
        self._store = store
        self._facilitation = facilitation
        self._workshop = facilitation.workshop

    def add(self, count: int) -> int:
        """Add simulated participants, spread over groups and centres, up to `MOST_SIMULATED`; gives how many came."""
        say = wording(PACKAGE, self._workshop.language)
        groups, centres = self._workshop.groups or ("",), self._workshop.centres or ("",)
        with self._facilitation.act("add", PACKAGE) as act:
            there = sum(who.simulated for who in act.people.values())
            seed = act.document(_COLLECTION, _SEED)
            token = seed.content["token"] if seed else secrets.token_urlsafe(18)
            act.frame.keep(_COLLECTION, _SEED, {"token": token})
            numbers = range(there, min(MOST_SIMULATED, there + count))
            for number in numbers:
                who = Participant(
                    person_id(_token(token, number)),
                    say("name", number=str(number + 1)),
                    groups[number % len(groups)],
                    centres[number % len(centres)],
                    simulated=True,
                )
                act.frame.keep("participant", who.id, content_of(who, "id"), who.id)
        return len(numbers)

    def act(self, look: Callable[[], Snapshot], chance: random.Random) -> int:
        """Let each simulated participant do one thing in what is on stage; gives how many did.

        `look` gives the workshop as it is now: each of them sees what those before did. Who had nothing to do, or was
        refused as a person would be, is not counted.
        """
        self._facilitation.check()
        seats = self.seats()
        for seat in seats:
            with suppress(ToolkitError):
                self._act(look(), seat, chance)
        return sum(seat.acted for seat in seats)

    def play(self, look: Callable[[], Snapshot], chance: random.Random) -> int:
        """Play all exercises to their end, as both days have them; gives how many did something in the last one.

        In each everybody is brought there, acts, and what waits for the facilitator is done, as long as there is
        something. `look` is as for `act`.
        """
        done = 0
        for listed in self._registry.exercises:
            self._facilitation.bring_everyone(exercise=listed.name)
            if listed.begin:
                listed.begin(self._facilitation)
            done = self.act(look, chance)
            for _ in range(_MOST_STEPS):
                if (step := self._registry.next_step(look())) is None:
                    break
                step.act(self._facilitation)
                done = self.act(look, chance)
        return done

    def remove(self) -> int:
        """Take the simulated participants away with everything they did; gives how many they were.

        Rows go back to what people made of them; what people did on top of a simulated change stays, and so does what
        many share, as a ballot, without the simulated in it.
        """
        with self._facilitation.unrecorded() as act:
            gone = frozenset(who.id for who in act.people.values() if who.simulated)
            there = act.frame.documents()
            kept = {d.id for d in there if d.collection == "sheet" and not _take_back_sheet(act.frame, d, gone)}
            people = frozenset(act.people).union(d.id for d in act.kind("removed")) - gone
            made = {(d.content["collection"], d.content["id"]) for d in there if d.collection == _COLLECTION and d.by}
            for document in there:
                place = (document.collection, document.id)
                sheet = document.content.get("sheet")
                by_people = sheet in kept if sheet else document.by in people
                left = _without(document.content, gone)
                if place in made and not by_people and not _lists(document.content, gone):
                    act.frame.remove(document.collection, [document.id])
                elif document.collection not in FRAME and left != document.content:
                    act.frame.keep(*place, left)
            act.frame.remove("participant", gone)
            act.frame.remove(_COLLECTION)
            act.wake()
        return len(gone)

    def _act(self, snapshot: Snapshot, seat: Seat, chance: random.Random) -> None:
        own, listed = seat.participant, self._registry.known(snapshot.stage.exercise)
        if listed and listed.rehearse:
            listed.rehearse(snapshot, seat, chance)
        elif sheet := self._registry.sheet_in_hand(snapshot, own.group, own.centre):
            align_a_row(snapshot, sheet, seat, chance)

    def seats(self) -> tuple[SimulatedSeat, ...]:
        """The seats of the simulated participants, in the order in which they were added."""
        seed = self._store.document(self._workshop.id, _COLLECTION, _SEED)
        if seed is None:
            return ()
        there = self._store.documents(self._workshop.id, collection="participant")
        people = {d.id: record_of(Participant, d.content, id=d.id) for d in there if not d.deleted}
        tokens = [_token(seed.content["token"], number) for number in range(MOST_SIMULATED)]
        own = {token: people[person_id(token)] for token in tokens if person_id(token) in people}
        return tuple(SimulatedSeat(self._store, self._workshop, who, token) for token, who in own.items())


def shared_rehearsal(registry: Registry, facilitation: Facilitation) -> Rehearsal:
    """The rehearsal of a workshop of the store that the whole process shares. Raises `StoreFailed`."""
    return Rehearsal(registry, shared_store(), facilitation)


def _take_back_sheet(frame: Transaction, document: Document, gone: frozenset[str]) -> bool:
    """Undo what the simulated did on a sheet; whether the sheet went with it, being theirs alone."""
    try:
        sheet = frame.sheet(document.id)
    except NotThere:  # somebody put it away
        return True
    history = frame.history(sheet.id, None)  # the last change first
    theirs = document.by in gone
    if theirs and all(change.by in gone for change in history):
        frame.remove("sheet", [sheet.id])
        frame.put_away_sheet(sheet.id, although_locked=True)
        return True
    if sheet.locked:
        frame.lock_sheet(sheet.id, locked=False)
    for row in sheet.rows:
        changes = [change for change in history if change.row_id == row.id]
        of_people = next((change for change in changes if change.by not in gone), changes[-1] if theirs else None)
        if changes and changes[0].by in gone and of_people:
            frame.restore_row(sheet.id, of_people.id)
        elif not of_people:
            frame.delete_row(sheet.id, row.id, row.version)
    if sheet.locked:
        frame.lock_sheet(sheet.id, locked=True)
    return False


def _token(seed: str, number: int) -> str:
    # Nobody in the room can take a simulated participant's seat: their tokens are drawn from a secret one.
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
