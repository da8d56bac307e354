"""The workshops of a store: making, finding and joining them.

What a workshop keeps lies in a space of its own in the store, as documents; its sheets are sheets like any other that
bear its id. `Workshops.facilitation` asks for the facilitator's key and gives a `Facilitation`, the only way to lock,
hide, reveal, call, undo, reset and close: a page without the key has nothing to call.
"""

import secrets
from dataclasses import replace
from functools import lru_cache

from alignment.checks import tidy_name
from alignment.ground.records import content_of, record_of
from alignment.store import SentForm, Store, Transaction, new_id, person_id, shared_store
from exercises.workshop.acts import Act
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop
from exercises.workshop.facilitation import CODES, Facilitation, hashed
from exercises.workshop.joining.codes import Doorkeeper, new_code, tidy_code
from exercises.workshop.records import Participant, Stage, Workshop, WorkshopPhase, check_open, tidy_workshop
from exercises.workshop.seat import Seat

MOST_PARTICIPANTS = 500


class Workshops:
    """The workshops of one store. Safe to share among threads; the doorkeeper's count is this object's own."""

    def __init__(self, store: Store, doorkeeper: Doorkeeper | None = None) -> None:
        self._store = store
        self._doorkeeper = doorkeeper or Doorkeeper()

    def create(self, workshop: Workshop) -> tuple[Workshop, str]:
        """Keep a new workshop; gives it with its id and code, and the facilitator's key, which is kept nowhere.

        Raises `ExerciseError` or `AlignmentError` for what cannot be kept.
        """
        workshop = replace(tidy_workshop(workshop), id=new_id(), phase=WorkshopPhase.OPEN)
        key = secrets.token_urlsafe(24)
        with self._store.acting(workshop.id) as transaction:
            workshop = replace(workshop, code=_take_code(transaction.in_space(CODES), workshop.id))
            transaction.keep("key", "facilitator", {"hash": hashed(key)})
            transaction.keep("stage", "stage", content_of(Stage()))
            transaction.keep("workshop", "workshop", content_of(workshop, "id"))
        return workshop, key

    def workshop(self, workshop_id: str) -> Workshop:
        """The workshop of this id. Raises `NoSuchWorkshop`."""
        found = self._store.document(workshop_id, "workshop", "workshop")
        if found is None:
            raise NoSuchWorkshop("error-no-such-workshop", workshop=workshop_id)
        return record_of(Workshop, found.content, id=workshop_id)

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
        self,
        workshop: Workshop,
        person: str,
        nickname: str = "",
        group: str = "",
        centre: str = "",
        *,
        sent: SentForm | None = None,
    ) -> Participant:
        """Let the holder of the token `person` take part, or change how they take part; a nickname is optional.

        The drafts of the form `sent` that says so are forgotten with it.
        Raises `NoSuchWorkshop` for a closed workshop, `ExerciseError` for a full one or a group that it does not have.
        """
        who = Participant(person_id(person), tidy_name(nickname), group, tidy_name(centre))
        with self._store.acting(workshop.id, who.id) as transaction:
            act = Act(transaction, workshop.id)
            check_open(act.workshop)
            if group and group not in act.workshop.groups:
                raise ExerciseError("error-no-such-group", group=group)
            if len(act.people) >= MOST_PARTICIPANTS and who.id not in act.people:
                raise ExerciseError("error-workshop-full", most=MOST_PARTICIPANTS)
            transaction.name_person(person, who.nickname)
            transaction.keep("participant", who.id, content_of(who, "id"))
            if sent:
                transaction.forget_form(sent)
        return who

    def seat(self, workshop_id: str, person: str) -> Seat:
        """What the holder of the token may do in exercises. Raises `NoSuchWorkshop` for a closed one or a stranger."""
        workshop = self.workshop(workshop_id)
        check_open(workshop)
        found = self._store.document(workshop_id, "participant", person_id(person))
        if found is None:
            raise NoSuchWorkshop("error-not-joined", name=workshop.name)
        return Seat(self._store, workshop, record_of(Participant, found.content, id=found.id), person)

    def facilitation(self, workshop_id: str, key: str) -> Facilitation:
        """What only the facilitator may do, for the holder of the key. Raises `NotFacilitator` or `NoSuchWorkshop`."""
        workshop = self.workshop(workshop_id)
        facilitation = Facilitation(self._store, workshop, key)
        facilitation.check()
        return facilitation

    def duplicate(self, workshop_id: str, key: str) -> tuple[Workshop, str]:
        """A new workshop like a finished one, without its answers, people and sheets; with a key of its own."""
        before = self.facilitation(workshop_id, key).workshop
        return self.create(replace(before, starts=None, ends=None))

    def _of_code(self, code: str) -> Workshop:
        found = self._store.document(CODES, "code", code)
        if found is None:
            raise NoSuchWorkshop("error-no-such-code", code=code)
        return self.workshop(found.content["workshop"])


@lru_cache(maxsize=None)  # noqa: UP033 (as many as stores, which the store counts)
def _workshops_of(store: Store) -> Workshops:
    return Workshops(store)


def shared_workshops() -> Workshops:
    """The workshops of the store that the whole process shares, with one doorkeeper. Raises `StoreFailed`."""
    return _workshops_of(shared_store())


def _take_code(codes: Transaction, workshop_id: str) -> str:
    for _ in range(100):
        code = new_code()
        if codes.document("code", code) is None:
            codes.keep("code", code, {"workshop": workshop_id})
            return code
    raise ExerciseError("error-no-code-free")
