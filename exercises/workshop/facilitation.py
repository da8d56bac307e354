"""What who leads may do: each act is one transaction, one entry in the list of what can be taken back."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from copy import copy
from dataclasses import dataclass, field, replace
from typing import Any, Self

from alignment import NotThere
from alignment.access import Standing
from alignment.ground.records import content_of, record_of
from alignment.ground.wording import languages
from alignment.store import Document, SentForm, Step, Store, Transaction, Whole, hashed, person_id
from exercises.workshop.acts import FacilitatorAct
from exercises.workshop.errors import NotFacilitator
from exercises.workshop.joining.codes import IN_A_ROOM
from exercises.workshop.joining.register import CODES, with_new_code
from exercises.workshop.keys.giving import give_key, new_key
from exercises.workshop.keys.standing import LeadVerb, hashes_of, may_lead, standing_by
from exercises.workshop.records import Workshop, WorkshopPhase, check_open, tidy_workshop
from exercises.workshop.undoing import undone
from exercises.workshop.wall import WALL, Wall, place_of, turned

PACKAGE = "exercises/workshop"
_ACTS = "action"  # the collection of what can be taken back
_MOST_ACTS = 50


@dataclass(frozen=True, slots=True)
class Said:
    """What an act is called: a key of the wording of a package, mostly that of the button pressed, and its values."""

    package: str
    key: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Change:
    """What an act did to a document: the entries that differ, before and after; None where there was no document."""

    collection: str
    id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class _Done:
    """An act as it is kept to be taken back; `locked` says of each sheet it locked or unlocked how it was before.

    `started` are the sheets that it began, `added` the rows that it put into others.
    `number` counts the acts of a workshop. Those of before it was there come first, by their stamps.
    """

    said: Said
    changes: tuple[_Change, ...]
    locked: dict[str, bool] = field(default_factory=dict)
    started: tuple[str, ...] = ()
    number: int = 0
    added: dict[str, tuple[Step, ...]] = field(default_factory=dict)


class Facilitation:
    """The hand on a workshop of who leads it, or helps to. Every act looks the key up: a renewed one ends it at once.

    `proof` is the hash of the key, from who holds it, or as it was granted to the person of the id `leader`. What each
    key is for, `may_lead` says: what an act is (its verb) is asked of it in the act's transaction.
    """

    def __init__(self, store: Store, workshop: Workshop, proof: str, leader: str = "") -> None:
        self._store = store
        self._proof = proof
        self._leader = leader
        self.sitting = ""
        self.workshop = workshop

    def at(self, sitting: str) -> Self:
        """The same hand, whose acts are those of a sitting of an exercise."""
        own = copy(self)
        own.sitting = sitting
        return own

    @contextmanager
    def act(
        self, said: str, package: str = PACKAGE, *, verb: LeadVerb = LeadVerb.LEAD, wakes: bool = True, **values: Any
    ) -> Iterator[FacilitatorAct]:
        """What the block does is one act, called `said` in the wording of `package`, and one entry to take back.

        The phones' forms ask anew afterwards; not so where nothing that they ask depends on it (`wakes`). An act that
        changed nothing is no entry. Raises `NotFacilitator` once the key has been renewed, and for an act of this
        `verb` by somebody whose key is not for it.
        """
        with self.unrecorded(verb) as act:
            yield act
            if changed := bool(act.changed):
                _remember(act, Said(package, said, values))
            if act.calls or (changed and wakes):
                act.wake()

    @contextmanager
    def unrecorded(self, verb: LeadVerb = LeadVerb.LEAD) -> Iterator[FacilitatorAct]:
        """An act that is no entry to take back, since it cannot be. Raises as `act` does."""
        with self._store.acting(self.workshop.id) as transaction:
            self._look_up(transaction.documents("key"), verb)
            yield FacilitatorAct(transaction, self.workshop.id).at(self.sitting)

    def undo(self) -> Said | None:
        """Take back the facilitator's last act, whole; gives what it was, None where there is none.

        What others did since to what it changed stays.
        """
        with self.unrecorded() as act:
            transaction = act.frame
            last = max(transaction.documents(_ACTS), key=_in_order, default=None)
            if last is None:
                return None
            transaction.remove(_ACTS, [last.id])
            done = record_of(_Done, last.content)
            for change in reversed(done.changes):
                _take_back(transaction, change)
            for sheet_id, locked in done.locked.items():
                transaction.lock_sheet(sheet_id, locked=locked)
            for sheet_id, steps in done.added.items():
                with suppress(NotThere):  # somebody put the sheet away
                    act.take_back_rows(sheet_id, steps)
            for sheet_id in done.started:
                transaction.put_away_sheet(sheet_id, although_locked=True)
            for change in done.changes:
                if change.collection == "participant" and change.after is None and (back := act.people.get(change.id)):
                    transaction.call_person(back.id, back.nickname)
            act.wake()
            return done.said

    def bring_everyone(self, exercise: str = "", sheet: str = "") -> None:
        """Make this where the room works, and bring everybody there."""
        with self.act("bring-everyone", verb=LeadVerb.BRING_ON) as act:
            act.bring_everyone(exercise, sheet)

    def lock(self, exercise: str = "", *, locked: bool = True) -> None:
        """Stop every change of the workshop's sheets, or of the answers of an exercise, or allow them again."""
        with self.act(("lock" if locked else "unlock") + ("-answers" if exercise else "")) as act:
            if exercise:
                act.lock_answers(exercise, locked=locked)
            else:
                act.lock(locked=locked)

    def blank_wall(self, *, blank: bool = True) -> None:
        """Make the wall dark, or show it again. The button that did it takes it back: it is no entry of the undo."""
        with self.unrecorded(LeadVerb.BRING_ON) as act:
            _hang(act, lambda wall, _: replace(wall, blank=blank))

    def turn_wall(self, by: int = 1) -> None:
        """Turn the pages of the wall on, or back where `by` is below zero; they rest there for a while."""
        with self.unrecorded(LeadVerb.BRING_ON) as act:
            _hang(act, lambda wall, staged: turned(wall, staged, by, time.time()))

    def lay_over(self, companion: str) -> None:
        """Lay what goes along with the exercises over whatever is on the wall; "" takes it away."""
        with self.unrecorded(LeadVerb.BRING_ON) as act:
            place = place_of(act.stage)
            _hang(act, lambda wall, _: replace(wall, over=companion, place=place))

    def speak_also(self, language: str) -> None:
        """Let the wall say its titles in a second language as well, by its code; "" or an unknown one for none."""
        with self.unrecorded() as act:
            _hang(act, lambda wall, _: replace(wall, second=language if language in languages() else ""))

    def reset(self, exercise: str) -> int:
        """Put away everything that one exercise gathered; gives how much that was. `undo` has it again."""
        with self.act("reset-exercise") as act:
            return act.reset(exercise)

    def announce(self, workshop: Workshop, sent: SentForm | None = None) -> Workshop:
        """Change name, place, dates, language, centres, groups or programme; the drafts of the form `sent` go."""
        tidy = tidy_workshop(workshop)
        with self.unrecorded() as act:
            now = act.workshop
            kept = replace(tidy, id=now.id, code=now.code, word=now.word, phase=now.phase)
            act.frame.keep("workshop", "workshop", content_of(kept, "id"))
            if sent:
                act.forget(sent)
        self.workshop = kept
        return kept

    def renew_key(self) -> str:
        """A new key; the old link opens nothing any more, and who came by it leads no more, but for who renewed it.

        With the key go the code that was written down and the co-facilitators' link: who had the one could make the
        other.
        """
        with self.unrecorded() as act:
            key = give_key(act.frame, self.workshop.id, self._leader)
        self._proof = hashed(key)
        return key

    def renew_co_key(self) -> str:
        """A new key for co-facilitators; who came by the one before helps no more. It is kept nowhere."""
        with self.unrecorded() as act:
            return new_key(act.frame, Standing.CO_FACILITATOR)

    def renew_code(self) -> Workshop:
        """A new code and a new QR code; the old ones open nothing any more. Who takes part goes on taking part.

        Those who were removed may come back by the new one. Raises `NoSuchWorkshop` for a finished workshop.
        """
        with self.unrecorded() as act:
            check_open(act.workshop)
            renewed = with_new_code(act.workshop, act.frame.in_space(CODES), len(act.workshop.code))
            act.frame.keep("workshop", "workshop", content_of(renewed, "id"))
            act.wake()
        self.workshop = renewed
        return renewed

    def close(self, *, archive: bool = False) -> Workshop:
        """End the workshop: its code only says so from now on, its sheets are locked. Archived, lists leave it out."""
        phase = WorkshopPhase.ARCHIVED if archive else WorkshopPhase.CLOSED
        with self.unrecorded() as act:
            act.lock()
            ended = replace(act.workshop, code="", word="", phase=phase)
            act.frame.keep("workshop", "workshop", content_of(ended, "id"))
            act.wake()
        self.workshop = ended
        return ended

    def reopen(self, letters: int = IN_A_ROOM) -> Workshop:
        """Go on with a closed workshop: with a new code of so many letters, and sheets that can be changed."""
        with self.unrecorded() as act:
            opened = act.workshop
            if opened.phase is not WorkshopPhase.OPEN:
                opened = with_new_code(replace(opened, phase=WorkshopPhase.OPEN), act.frame.in_space(CODES), letters)
                act.frame.keep("workshop", "workshop", content_of(opened, "id"))
                act.lock(locked=False)
                act.wake()
        self.workshop = opened
        return opened

    def grant(self, person: str) -> None:
        """Let the holder of the token `person` do what the key is for, until it is renewed; who leads goes on to."""
        with self.unrecorded(LeadVerb.WATCH) as act:
            before = act.document("grant", person_id(person))
            hashes = hashes_of(act.frame.documents("key"))
            if before is None or standing_by(str(before.content["key"]), hashes) is not Standing.FACILITATOR:
                act.frame.keep("grant", person_id(person), {"key": self._proof})

    def whole(self) -> Whole:
        """All that belongs to the workshop, as of one moment, for a backup. Raises `NotFacilitator`."""
        found = self._store.whole(self.workshop.id)
        (space,) = found.spaces
        self._look_up((document for document in space.documents if document.collection == "key"), LeadVerb.LEAD)
        return found

    def check(self, verb: LeadVerb = LeadVerb.LEAD) -> None:
        """Raises `NotFacilitator` once the key has been renewed, and for one that is not for this."""
        self._look_up(self._store.documents(self.workshop.id, collection="key"), verb)

    def _look_up(self, keys: Iterable[Document], verb: LeadVerb) -> None:
        standing = standing_by(self._proof, hashes_of(keys))
        if standing is None:
            raise NotFacilitator("error-not-facilitator", name=self.workshop.name)
        if verb not in may_lead(standing):
            raise NotFacilitator("error-co-facilitator", name=self.workshop.name)


def _hang(act: FacilitatorAct, change: Callable[[Wall, float], Wall]) -> None:
    kept, stage = act.frame.document(WALL, WALL), act.frame.document("stage", "stage")
    before = record_of(Wall, kept.content) if kept else Wall()
    act.frame.keep(WALL, WALL, content_of(change(before, stage.at.timestamp() if stage else 0.0)))


def _remember(act: FacilitatorAct, said: Said) -> None:
    changes = []
    for changed in act.changed:
        before, after = (dict(content) if content is not None else None for content in (changed.before, changed.after))
        if before is not None and after is not None:  # only what differs: a ballot holds two hundred votes
            for name in [name for name, value in before.items() if name in after and after[name] == value]:
                del before[name], after[name]
        changes.append(_Change(changed.collection, changed.id, before, after))
    earlier = sorted(act.frame.documents(_ACTS), key=_in_order)
    number = _in_order(earlier[-1])[0] + 1 if earlier else 1
    done = _Done(said, tuple(changes), act.locked_before, tuple(act.started), number, act.added)
    act.frame.keep(_ACTS, "", content_of(done))
    if old := earlier[: 1 - _MOST_ACTS]:
        act.frame.remove(_ACTS, [document.id for document in old])


def _in_order(kept: Document) -> tuple[int, int]:
    return kept.content.get("number", 0), kept.stamp


def _take_back(transaction: Transaction, change: _Change) -> None:
    now = transaction.document(change.collection, change.id)
    if change.after is None:
        transaction.bring_back(change.collection, [change.id])
    elif now is not None and change.before is None:
        if now.content == change.after:  # else somebody has gone on with it
            transaction.remove(change.collection, [change.id])
    elif now is not None:
        transaction.keep(change.collection, change.id, undone(change.before, change.after, now.content), now.by)
