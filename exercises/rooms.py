"""Rooms: the state of a workshop, read once per version for the whole process and shared as one frozen snapshot.

A hundred phones look at one workshop. Whoever asks first after a change reads what changed, and only that; everybody
else is given the same object. Pages and the live view are drawn from snapshots, never from the store.
"""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from types import MappingProxyType

from alignment import AlignmentSheet, NotThere
from alignment.store import Document, Store, shared_store
from exercises.errors import NoSuchWorkshop
from exercises.workshop import (
    FRAME,
    Coding,
    Participant,
    Phase,
    Stage,
    Workshop,
    coding_of,
    participant_of,
    stage_of,
    workshop_of,
)

TYPING = timedelta(minutes=5)  # a row is being edited as long as somebody typed into it within this time
_LOOK_AGAIN = 1.0  # seconds between two looks at who is typing: drafts are kept far more often than rows
_FRESH = timedelta(seconds=40)  # a server that has not said for so long who is there is taken to be gone
_ROOMS = 50  # kept in memory


@dataclass(frozen=True)
class Snapshot:
    """A workshop at one moment. `number` grows with every change that this process sees of it.

    `sheets` are by id, `sheet_groups` says whose each is ("" for everybody's); `typing` has the ids of the people who
    type into a row, by sheet and row; `gathered` has what exercises keep, by exercise, oldest first; `present` are the
    ids of those who have the workshop open now.
    """

    number: int
    workshop: Workshop
    stage: Stage
    stage_version: int
    people: Mapping[str, Participant]
    sheets: Mapping[str, AlignmentSheet]
    sheet_groups: Mapping[str, str]
    codings: tuple[Coding, ...]
    typing: Mapping[str, Mapping[str, tuple[str, ...]]]
    gathered: Mapping[str, tuple[Document, ...]]
    present: frozenset[str]

    def name(self, person: str) -> str:
        """The nickname of a participant, "" where they gave none or the facilitator hid it."""
        hidden = person in self.stage.hidden_people
        return "" if hidden or person not in self.people else self.people[person].nickname

    def sheet_of(self, group: str, place: str = "") -> AlignmentSheet | None:
        """The sheet that a group works on: its own copy where the sheet is one of a double coding.

        `place` is the id of a sheet or of a double coding, "" for the stage's.
        """
        place = place or self.stage.sheet
        for coding in self.codings:
            if place in {coding.id, *coding.sheets.values()}:
                return self.sheets.get(coding.sheets.get(group, ""))
        return self.sheets.get(place)

    def coding(self, place: str = "") -> Coding | None:
        """The double coding of this id, or, for "", the one that the room is at, if it is at one."""
        return next((coding for coding in self.codings if coding.id == (place or self.stage.sheet)), None)

    def face_down(self, coding: Coding) -> bool:
        """Whether a double coding is not revealed; once the workshop is over, nothing is face down any more."""
        return coding.id not in self.stage.revealed and self.workshop.phase is Phase.OPEN


@dataclass
class _Room:
    """What is known of one workshop; only who holds the lock touches it."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    version: int = 0
    documents: dict[tuple[str, str], Document] = field(default_factory=dict)
    sheets: dict[str, AlignmentSheet] = field(default_factory=dict)
    typing: dict[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    looked: float = 0.0
    snapshot: Snapshot | None = None


class Rooms:
    """The snapshots of a store's workshops. One for the process; safe to share among threads."""

    def __init__(self, store: Store, clock: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._clock = clock
        self._lock = threading.Lock()
        self._rooms: dict[str, _Room] = {}

    def snapshot(self, workshop_id: str) -> Snapshot:
        """The workshop as it is now; the same object as long as nothing changes. Raises `NoSuchWorkshop`."""
        with self._lock:
            room = self._rooms.pop(workshop_id, None) or _Room()
            self._rooms[workshop_id] = room  # the last used comes last
            while len(self._rooms) > _ROOMS:
                self._rooms.pop(next(iter(self._rooms)))
        with room.lock:
            if self._read_changes(room, workshop_id) or room.snapshot is None:
                room.snapshot = _snapshot(room, workshop_id)
            return room.snapshot

    def _read_changes(self, room: _Room, workshop_id: str) -> bool:
        versions = self._store.versions([workshop_id], room.sheets)
        changed = False
        if versions.get(workshop_id, 0) > room.version:
            for document in self._store.documents(workshop_id, since=room.version):
                room.documents[document.collection, document.id] = document
                room.version = max(room.version, document.stamp)
            changed = True
        wanted = {name for (collection, name), d in room.documents.items() if collection == "sheet" and not d.deleted}
        for sheet_id in wanted:
            known = room.sheets.get(sheet_id)
            if known is None or known.revision != versions.get(sheet_id):
                try:
                    room.sheets[sheet_id] = self._store.sheet(sheet_id, known)
                except NotThere:
                    room.sheets.pop(sheet_id, None)
                    if known is None:
                        continue
                changed = True
        return self._look_who_types(room) or changed

    def _look_who_types(self, room: _Room) -> bool:
        now = self._clock()
        if now - room.looked < _LOOK_AGAIN:
            return False
        room.looked = now
        since = datetime.now(UTC) - TYPING
        found = {sheet_id: self._store.editors(sheet_id, since) for sheet_id in room.sheets}
        before, room.typing = room.typing, found
        return found != before


@lru_cache(maxsize=None)  # noqa: UP033 (as many as stores, which the store counts)
def _rooms_of(store: Store) -> Rooms:
    return Rooms(store)


def shared_rooms() -> Rooms:
    """The rooms of the store that the whole process shares. Raises `StoreFailed`."""
    return _rooms_of(shared_store())


def _snapshot(room: _Room, workshop_id: str) -> Snapshot:
    there = [document for document in room.documents.values() if not document.deleted]
    by_collection: dict[str, list[Document]] = {}
    for document in there:
        by_collection.setdefault(document.collection, []).append(document)
    if "workshop" not in by_collection:
        raise NoSuchWorkshop("error-no-such-workshop", workshop=workshop_id)
    stage = by_collection.get("stage", [])
    since = datetime.now(UTC) - _FRESH
    present = (document.content["ids"] for document in by_collection.get("presence", []) if document.at > since)
    return Snapshot(
        number=room.snapshot.number + 1 if room.snapshot else 1,
        workshop=workshop_of(by_collection["workshop"][0].content, workshop_id),
        stage=stage_of(stage[0].content) if stage else Stage(),
        stage_version=stage[0].version if stage else 0,
        people=MappingProxyType({d.id: participant_of(d.content, d.id) for d in by_collection.get("participant", [])}),
        sheets=MappingProxyType(dict(room.sheets)),
        sheet_groups=MappingProxyType({d.id: str(d.content["group"]) for d in by_collection.get("sheet", [])}),
        codings=tuple(coding_of(document.content, document.id) for document in by_collection.get("coding", [])),
        typing=MappingProxyType(dict(room.typing)),
        gathered=MappingProxyType({name: _oldest_first(d) for name, d in by_collection.items() if name not in FRAME}),
        present=frozenset(name for ids in present for name in ids),
    )


def _oldest_first(documents: list[Document]) -> tuple[Document, ...]:
    return tuple(sorted(documents, key=lambda document: (document.made_at, document.id)))
