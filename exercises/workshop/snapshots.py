"""Snapshots: the state of a workshop, read once per version for the whole process and shared as one frozen snapshot.

A hundred phones look at one workshop. Whoever asks first after a change reads what changed, and only that; everybody
else is given the same object. Pages and the live view are drawn from snapshots, never from the store, and from what
`shown_to` leaves of them.
"""

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property, lru_cache
from types import MappingProxyType

from alignment import AlignmentSheet, NotThere
from alignment.access import Standing
from alignment.agreement import answers_of
from alignment.ground.records import record_of
from alignment.store import Document, Store, shared_store
from exercises.workshop.errors import NoSuchWorkshop
from exercises.workshop.keys.standing import hashes_of, standing_by
from exercises.workshop.presence import PRESENCE, here, last_seen
from exercises.workshop.records import FRAME, Coding, Participant, Reach, ReturnRequest, Stage, Workshop
from exercises.workshop.sittings import SITTING, Sitting, exercise_of, stage_at
from exercises.workshop.wall import WALL, Wall

TYPING = timedelta(minutes=5)  # a row is being edited as long as somebody typed into it within this time
_LOOK_AGAIN = 1.0  # seconds between two looks at who is typing: drafts are kept far more often than rows
_MOST_WORKSHOPS = 50  # kept in memory


@dataclass(frozen=True)
class Snapshot:
    """A workshop at one moment. `number` grows with every change that this process sees of it.

    `sheets` are by id, `sheet_groups` says whose each is ("" for everybody's); `typing` has the ids of the people who
    type into a row, by sheet and row; `gathered` has what exercises keep, by exercise and id, oldest first; `present`
    are the ids of those who have the workshop open now, `seen` says when people were last here, in epoch seconds, as
    far as that is known, `joined` when they first sat down. `leaders` are those who lead or help to, `codes_shown` has
    the code that somebody came by, `returns` what those ask who say that they were here before: all by id. `answered`
    says of a case that groups align, and have not revealed, how many of its rows each copy has answered, by sheet.
    The simulated of a rehearsal are always here. `staged` is when the stage was changed last, in epoch seconds, `reach`
    says how the room comes here. `sittings` says what those of exercises are for, by key. It is a `WorkshopState`.
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
    gathered: Mapping[str, Mapping[str, Document]]
    present: frozenset[str]
    leaders: Mapping[str, Standing] = field(default_factory=dict)
    codes_shown: Mapping[str, str] = field(default_factory=dict)
    seen: Mapping[str, float] = field(default_factory=dict)
    joined: Mapping[str, datetime] = field(default_factory=dict)
    returns: Mapping[str, ReturnRequest] = field(default_factory=dict)
    answered: Mapping[str, int] = field(default_factory=dict)
    reach: Reach = field(default_factory=Reach)
    wall: Wall = field(default_factory=Wall)
    staged: float = 0.0
    sittings: Mapping[str, Sitting] = field(default_factory=dict)

    @cached_property
    def shown(self) -> dict[tuple[str, str], "Snapshot"]:
        """What `shown_to` has made of it so far, by group and person."""
        return {}

    @cached_property
    def _at(self) -> dict[str, "Snapshot"]:
        return {}

    def at(self, sitting: str) -> "Snapshot":
        """The workshop as the exercise of this sitting sees it: its own documents are those of the sitting."""
        exercise = exercise_of(sitting)
        if sitting == exercise:
            return self
        found = self._at.get(sitting)
        if found is None:
            found = self._at[sitting] = replace(
                self,
                stage=stage_at(self.stage, sitting),
                gathered=MappingProxyType({**self.gathered, exercise: self.gathered.get(sitting, {})}),
                sittings=MappingProxyType({**self.sittings, exercise: self.sittings.get(sitting, Sitting())}),
            )
        return found

    @cached_property
    def _kinds(self) -> dict[tuple[str, str], tuple[Document, ...]]:
        return {}  # filled by `kind`: two threads at once find the same, so that neither needs to wait

    def document(self, collection: str, document_id: str) -> Document | None:
        """What an exercise keeps under this id, None where there is none."""
        return self.gathered.get(collection, {}).get(document_id)

    def kind(self, collection: str, kind: str = "") -> tuple[Document, ...]:
        """What an exercise keeps under ids that begin with this kind ("idea" finds "idea.x"), the oldest first."""
        found = self._kinds.get((collection, kind))
        if found is None:
            every = self.gathered.get(collection, {}).values()
            found = tuple(document for document in every if not kind or document.id.startswith(f"{kind}."))
            self._kinds[collection, kind] = found
        return found

    def newest(self, collection: str) -> int:
        """The stamp of the last change of what an exercise has gathered; 0 where there is nothing."""
        return max((document.stamp for document in self.kind(collection)), default=0)

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


@dataclass
class _Seen:
    """What is known of one workshop; only who holds the lock touches it."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    version: int = 0
    documents: dict[tuple[str, str], Document] = field(default_factory=dict)
    sheets: dict[str, AlignmentSheet] = field(default_factory=dict)
    typing: dict[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    looked: float = 0.0
    snapshot: Snapshot | None = None


class Snapshots:
    """The snapshots of a store's workshops. One for the process; safe to share among threads."""

    def __init__(self, store: Store, clock: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._clock = clock
        self._lock = threading.Lock()
        self._seen: dict[str, _Seen] = {}

    def snapshot(self, workshop_id: str) -> Snapshot:
        """The workshop as it is now; the same object as long as nothing changes. Raises `NoSuchWorkshop`."""
        with self._lock:
            seen = self._seen.pop(workshop_id, None) or _Seen()
            self._seen[workshop_id] = seen  # the last used comes last
            while len(self._seen) > _MOST_WORKSHOPS:
                self._seen.pop(next(iter(self._seen)))
        with seen.lock:
            if self._read_changes(seen, workshop_id) or seen.snapshot is None:
                seen.snapshot = _snapshot(seen, workshop_id)
            return seen.snapshot

    def _read_changes(self, seen: _Seen, workshop_id: str) -> bool:
        versions = self._store.versions([workshop_id], seen.sheets)
        changed = False
        if versions.get(workshop_id, 0) > seen.version:
            for document in self._store.documents(workshop_id, since=seen.version):
                seen.documents[document.collection, document.id] = document
                seen.version = max(seen.version, document.stamp)
            changed = True
        wanted = {name for (collection, name), d in seen.documents.items() if collection == "sheet" and not d.deleted}
        for gone in seen.sheets.keys() - wanted:  # its act was taken back
            del seen.sheets[gone]
        for sheet_id in wanted:
            known = seen.sheets.get(sheet_id)
            if known is None or known.revision != versions.get(sheet_id):
                try:
                    seen.sheets[sheet_id] = self._store.sheet(sheet_id, known)
                except NotThere:
                    seen.sheets.pop(sheet_id, None)
                    if known is None:
                        continue
                changed = True
        return self._look_who_types(seen) or changed

    def _look_who_types(self, seen: _Seen) -> bool:
        now = self._clock()
        if now - seen.looked < _LOOK_AGAIN:
            return False
        seen.looked = now
        since = datetime.now(UTC) - TYPING
        found = {sheet_id: self._store.editors(sheet_id, since) for sheet_id in seen.sheets}
        before, seen.typing = seen.typing, found
        return found != before


@lru_cache(maxsize=None)  # noqa: UP033 (as many as stores, which the store counts)
def _snapshots_of(store: Store) -> Snapshots:
    return Snapshots(store)


def shared_snapshots() -> Snapshots:
    """The snapshots of the store that the whole process shares. Raises `StoreFailed`."""
    return _snapshots_of(shared_store())


def snapshot_of(workshop_id: str, documents: Iterable[Document], sheets: Mapping[str, AlignmentSheet]) -> Snapshot:
    """The workshop that these documents and sheets, by id, make, wherever they are kept. Raises `NoSuchWorkshop`.

    Raises `ValueError`, `KeyError` or `TypeError` for documents of the frame that are none.
    """
    kept = {(document.collection, document.id): document for document in documents}
    return _snapshot(_Seen(documents=kept, sheets=dict(sheets)), workshop_id)


def _snapshot(seen: _Seen, workshop_id: str) -> Snapshot:
    found: dict[str, dict[str, Document]] = {}
    for document in sorted(seen.documents.values(), key=lambda document: (document.made_at, document.id)):
        if not document.deleted:
            found.setdefault(document.collection, {})[document.id] = document
    frame = {name: found.pop(name, {}) for name in FRAME}
    if not frame["workshop"]:
        raise NoSuchWorkshop("error-no-such-workshop", workshop=workshop_id)
    stage, reach = frame["stage"].get("stage"), frame["reach"].get("reach")
    hashes = hashes_of(frame["key"].values())
    granted = ((d.id, standing_by(str(d.content["key"]), hashes)) for d in frame["grant"].values())
    people = {d.id: record_of(Participant, d.content, id=d.id) for d in frame["participant"].values()}
    at = record_of(Stage, stage.content) if stage else Stage()
    wall = frame[WALL].get(WALL)
    codings = tuple(record_of(Coding, d.content, id=d.id) for d in frame["coding"].values())
    return Snapshot(
        number=seen.snapshot.number + 1 if seen.snapshot else 1,
        workshop=record_of(Workshop, frame["workshop"]["workshop"].content, id=workshop_id),
        stage=at,
        stage_version=stage.version if stage else 0,
        people=MappingProxyType(people),
        sheets=MappingProxyType(dict(seen.sheets)),
        sheet_groups=MappingProxyType({d.id: str(d.content["group"]) for d in frame["sheet"].values()}),
        codings=codings,
        typing=MappingProxyType(dict(seen.typing)),
        gathered=MappingProxyType({name: MappingProxyType(own) for name, own in found.items()}),
        present=here(frame[PRESENCE].values()) | {who.id for who in people.values() if who.simulated},
        leaders=MappingProxyType({person: standing for person, standing in granted if standing}),
        codes_shown=MappingProxyType({d.id: str(d.content["code"]) for d in frame["shown"].values()}),
        seen=MappingProxyType(last_seen(frame[PRESENCE].values())),
        joined=MappingProxyType({d.id: d.made_at for d in frame["participant"].values()}),
        returns=MappingProxyType(
            {d.id: record_of(ReturnRequest, d.content, id=d.id) for d in frame["return"].values()}
        ),
        answered=MappingProxyType(
            {
                sheet: sum(map(bool, answers_of(seen.sheets[sheet], coding.rows[group], "goal")))
                for coding in codings
                if coding.id not in at.revealed
                for group, sheet in coding.sheets.items()
                if sheet in seen.sheets
            }
        ),
        reach=record_of(Reach, reach.content) if reach else Reach(),
        wall=record_of(Wall, wall.content) if wall else Wall(),
        staged=stage.at.timestamp() if stage else 0.0,
        sittings=MappingProxyType({d.id: record_of(Sitting, d.content) for d in frame[SITTING].values()}),
    )
