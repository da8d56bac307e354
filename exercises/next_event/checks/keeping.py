"""What became of promises: their person says so by a link, with one tap each, also when the workshop ended long ago.

The link opens the promises of one person and nothing else. Who has it needs no account, cookie or code; so it is a word
that nobody guesses, good until some months after the last promise is due, and a new one ends it. A promise and what is
said of it live as long as their workshop does.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from alignment.checks import tidy_line
from alignment.store import Store, hashed, person_id, shared_store
from exercises.next_event.plan import NAME, PACKAGE
from exercises.next_event.promises import MONTHS, Promise, every_promise, last_day, months_later
from exercises.workshop.acts import Act
from exercises.workshop.errors import ExerciseError
from exercises.workshop.joining.codes import new_word
from exercises.workshop.joining.register import promises_of, register_promises
from exercises.workshop.records import Workshop
from exercises.workshop.secretariat import every_workshop
from exercises.workshop.snapshots import Snapshot, shared_snapshots
from exercises.workshop.state import WorkshopState, kept

LONGEST = 300  # characters of what somebody says beside their tap
LASTS = 9  # months after the workshop: three more than the last promise has
_LINK, _CHECK = "link", "check"  # the kinds of documents, each with the person's id


class NoPromisesThere(ExerciseError, package=PACKAGE):
    """A link of promises that opens nothing (any more), or a promise that is not asked after yet."""


class Kept(StrEnum):
    """What became of a promise."""

    KEPT = "kept"
    PARTLY = "partly"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class Check:
    """A promise and what its person said of it; None where they have said nothing, and `text` is "" for no words."""

    promise: Promise
    kept: Kept | None = None
    text: str = ""

    def asked(self, today: date) -> bool:
        """Whether it is due, so that its person is asked."""
        return self.promise.due <= today


def today() -> date:
    """The day by which promises are due, in UTC."""
    return datetime.now(UTC).date()


def good_until(workshop: WorkshopState) -> date:
    """The last day on which the links of a workshop's promises open them."""
    made = (document.made_at.date() for document in workshop.kind(NAME, "promise"))
    return months_later(last_day(workshop) or max(made, default=today()), LASTS)


def checks(workshop: WorkshopState) -> tuple[Check, ...]:
    """All promises, those that are due first come first, each with what was said of it."""
    return tuple(_check(workshop, promise) for promise in every_promise(workshop))


def checks_of(workshop: WorkshopState, person: str) -> tuple[Check, ...]:
    """The same of one participant, by id."""
    return tuple(_check(workshop, promise) for promise in every_promise(workshop) if promise.by == person)


def counted(found: tuple[Check, ...], months: int, day: date) -> Mapping[str, int]:
    """How many promises for so many months there are, how many of them are due, and what became of those, by `Kept`.

    "silent" are those that are due and of which nothing was said.
    """
    own = [check for check in found if check.promise.months == months]
    said = {kept.value: sum(check.kept is kept for check in own) for kept in Kept}
    silent = sum(check.asked(day) and check.kept is None for check in own)
    return {"all": len(own), "due": sum(check.asked(day) for check in own), **said, "silent": silent}


class Checks:
    """The links of promises in a store, and what is answered by them. Safe to share among threads."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def new_link(self, workshop_id: str, person: str) -> str:
        """A new word for the link of the promises of the holder of the token `person`; the one before ends.

        Raises `NoSuchWorkshop`, and `NoPromisesThere` for who takes no part in it.
        """
        own = person_id(person)
        with self._store.acting(workshop_id, own) as transaction:
            act = Act(transaction, workshop_id)
            if own not in act.people:
                raise NoPromisesThere("error-no-such-promises")
            word = new_word()
            act.keep(NAME, f"{_LINK}.{own}", {"hash": hashed(word)})
            register_promises(transaction, workshop_id, hashed(word))
        return word

    def workshop_of(self, word: str) -> str:
        """The id of the workshop whose promises a link of this word opens, or once did. Raises `NoPromisesThere`."""
        if found := promises_of(self._store, hashed(word)):
            return found
        raise NoPromisesThere("error-no-such-promises")

    def answer(self, word: str, months: int, kept_so: Kept, text: str, day: date) -> None:
        """Say on a `day` what became of a promise for so many months, by the link of this word.

        Raises `NoPromisesThere` for a link that opens nothing any more, and for a promise that is not due.
        """
        workshop_id = self.workshop_of(word)
        with self._store.acting(workshop_id) as transaction:
            act = Act(transaction, workshop_id)
            person = holder(act, word, day)
            if not any(check.promise.months == months and check.asked(day) for check in checks_of(act, person)):
                raise NoPromisesThere("error-no-such-promises")
            said = {"kept": kept_so.value, "text": tidy_line(text, LONGEST), "on": day.isoformat()}
            name = f"{_CHECK}.{person}"
            act.keep(NAME, name, {**kept(act, NAME, name), str(months): said})


def holder(workshop: WorkshopState, word: str, day: date) -> str:
    """The id of the participant whose promises the link of this word opens on this day. Raises `NoPromisesThere`."""
    mark, found = hashed(word), workshop.kind(NAME, _LINK)
    good = (document for document in found if hmac.compare_digest(str(document.content.get("hash", "")), mark))
    person = next((document.id.partition(".")[2] for document in good), "")
    if person not in workshop.people or day > good_until(workshop):
        raise NoPromisesThere("error-no-such-promises")
    return person


def links(workshop: WorkshopState) -> tuple[str, ...]:
    """The marks of the words of all links that open promises."""
    return tuple(str(document.content.get("hash", "")) for document in workshop.kind(NAME, _LINK))


def shared_checks() -> Checks:
    """Those of the store that the whole process shares. Raises `StoreFailed`."""
    return Checks(shared_store())


def opened_by(word: str, day: date) -> tuple[Snapshot, str]:
    """The workshop and the participant, by id, whose promises the link of this word opens. Raises `NoPromisesThere`."""
    snapshot = followed(shared_checks().workshop_of(word))
    return snapshot, holder(snapshot, word, day)


def followed(workshop_id: str) -> Snapshot:
    """A workshop whole: for its promises only, and who may read them is asked by who shows them."""
    return shared_snapshots().snapshot(workshop_id)


def every_followed() -> tuple[Workshop, ...]:
    """All workshops, for the secretariat, the newest first. Raises `StoreFailed`."""
    return tuple(reversed(tuple(every_workshop(shared_store()))))


def by_months(snapshot: Snapshot, day: date) -> Mapping[int, Mapping[str, int]]:
    """The counts of a workshop by the months that promises have."""
    found = checks(snapshot)
    return {months: counted(found, months, day) for months in MONTHS}


def _check(workshop: WorkshopState, promise: Promise) -> Check:
    said = kept(workshop, NAME, f"{_CHECK}.{promise.by}").get(str(promise.months), {})
    return Check(promise, Kept(said["kept"]) if said else None, str(said.get("text", "")))
