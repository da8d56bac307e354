"""The workshops of a store: making, finding and joining them.

What a workshop keeps lies in a space of its own in the store, as documents; its sheets are sheets like any other that
bear its id. `Workshops.facilitation` asks for the facilitator's key and gives a `Facilitation`, the only way to lock,
hide, reveal, call, undo, reset and close: a page without the key has nothing to call.
"""

from dataclasses import replace
from functools import lru_cache

from alignment.checks import tidy_name
from alignment.ground.records import content_of, record_of
from alignment.store import SentForm, Store, hashed, new_id, person_id, shared_store
from exercises.workshop.acts import Act
from exercises.workshop.backup.restoring import restore_uploaded
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.joining.codes import IN_A_ROOM, Client, Doorkeeper, is_word, tidy_code
from exercises.workshop.joining.register import (
    CODES,
    grant_recovered,
    recovered,
    registered,
    screen_of,
    with_new_code,
)
from exercises.workshop.joining.seats import browser_in, called, check_group, check_newcomer
from exercises.workshop.keys.giving import give_key
from exercises.workshop.keys.recovery import recovery_mark, tidy_recovery
from exercises.workshop.keys.standing import LeadVerb
from exercises.workshop.reach.keeping import with_new_screen
from exercises.workshop.records import (
    Participant,
    Reach,
    ReturnRequest,
    Stage,
    Workshop,
    WorkshopPhase,
    check_open,
    in_preview,
    opens_screen,
    tidy_workshop,
)
from exercises.workshop.returning.requests import ask, withdraw
from exercises.workshop.seat import Seat

WORKSHOPS_A_DAY = 20  # of one person


class Workshops:
    """The workshops of one store. Safe to share among threads; the doorkeeper's count is this object's own."""

    def __init__(self, store: Store, doorkeeper: Doorkeeper | None = None) -> None:
        self._store = store
        self._doorkeeper = doorkeeper or Doorkeeper()

    def create(
        self, workshop: Workshop, person: str = "", letters: int = IN_A_ROOM, sent: SentForm | None = None
    ) -> tuple[Workshop, str]:
        """Keep a new workshop, with a code of so many letters; gives it, and the facilitator's key, kept nowhere.

        The holder of the token `person` leads it; without one it is not counted as anybody's. The drafts of the form
        `sent` that says so are forgotten with it. Raises `ExerciseError` or `AlignmentError` for what cannot be kept.
        """
        workshop = replace(tidy_workshop(workshop), id=new_id(), phase=WorkshopPhase.OPEN)
        with self._store.acting(workshop.id, person_id(person)) as transaction:
            codes = transaction.in_space(CODES)
            if codes.made_today("code") >= WORKSHOPS_A_DAY:
                raise ExerciseError("error-too-many-workshops", most=WORKSHOPS_A_DAY)
            workshop = with_new_code(workshop, codes, letters)
            key = give_key(transaction, workshop.id, person_id(person))
            transaction.keep("stage", "stage", content_of(Stage()))
            with_new_screen(transaction, workshop.id)
            transaction.keep("workshop", "workshop", content_of(workshop, "id"))
            if sent:
                transaction.forget_form(sent)
        return workshop, key

    def workshop(self, workshop_id: str) -> Workshop:
        """The workshop of this id. Raises `NoSuchWorkshop`."""
        found = self._store.document(workshop_id, "workshop", "workshop")
        if found is None:
            raise NoSuchWorkshop("error-no-such-workshop", workshop=workshop_id)
        return record_of(Workshop, found.content, id=workshop_id)

    def find(self, given: str, client: Client) -> Workshop:
        """The open workshop of a code as somebody typed it, or of a QR code's word, which no doorkeeper asks after.

        Raises `NoSuchWorkshop`, also for a code that was renewed or whose workshop is over, and `TooManyTries` for a
        client that tries too many codes. What cannot be a code is no try.
        """
        if is_word(given):
            return self._opened_by(given)
        code = tidy_code(given)
        self._doorkeeper.may_try(client)
        try:
            return self._opened_by(code)
        except NoSuchWorkshop:
            self._doorkeeper.was_wrong(client)
            raise

    def on_screen(self, word: str) -> Workshop:
        """The workshop whose screen the link of this word shows. Raises `NoSuchWorkshop`, also for a renewed one."""
        workshop_id = screen_of(self._store, word)
        kept = self._store.document(workshop_id, "reach", "reach")
        if kept is None or not opens_screen(record_of(Reach, kept.content), word):
            raise NoSuchWorkshop("error-no-such-screen")
        return self.workshop(workshop_id)

    def show_code(self, workshop: Workshop, person: str) -> None:
        """Remember that the holder of the token `person` came by the present code of a workshop, as `find` gave it."""
        with self._store.acting(workshop.id, person_id(person)) as transaction:
            transaction.keep("shown", person_id(person), {"code": workshop.code})

    def join(
        self,
        workshop: Workshop,
        person: str,
        nickname: str = "",
        group: str = "",
        centre: str = "",
        *,
        browser: str = "",
        sent: SentForm | None = None,
    ) -> Participant:
        """Let the holder of the token `person` take part, or change how they take part; a nickname is optional.

        They are called as `called` says: by a number where they give none, or one that somebody has.
        `workshop` is as `find` gave it: who is new needs its present code. `browser` is the opaque id of theirs; the
        drafts of the form `sent` that says so are forgotten with it.
        Raises `NoSuchWorkshop` for a closed workshop or a renewed code, `ExerciseError` for a full workshop or browser,
        for one who was removed, for a group that there is not, and for another group while a case lies face down.
        """
        mark, nickname = browser_in(workshop.id, browser), tidy_name(nickname)
        who = Participant(person_id(person), nickname, group, tidy_name(centre), browser=mark)
        with self._store.acting(workshop.id, who.id) as transaction:
            act = Act(transaction, workshop.id)
            check_open(act.workshop)
            if group and group not in act.workshop.groups:
                raise ExerciseError("error-no-such-group", group=group)
            if before := act.people.get(who.id):
                check_group(act, before, group)
            else:
                check_newcomer(act, who, workshop.code)
            who = replace(who, nickname=called(act, who.id, nickname))
            if before is None or nickname != before.nickname:  # the number is the room's, and follows nobody out of it
                transaction.name_person(person, nickname)
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

    def empty_seat(self, workshop: Workshop) -> Seat:
        """The seat of nobody, for the desk's preview of a phone: what it does is refused as a stranger's."""
        return Seat(self._store, workshop, in_preview(workshop))

    def facilitation(self, workshop_id: str, key: str) -> Facilitation:
        """What the holder of a key may do at the desk. Raises `NotFacilitator` or `NoSuchWorkshop`."""
        facilitation = Facilitation(self._store, self.workshop(workshop_id), hashed(key))
        facilitation.check(LeadVerb.WATCH)
        return facilitation

    def desk(self, workshop_id: str, person: str, verb: LeadVerb = LeadVerb.WATCH) -> Facilitation:
        """The same for a person to whom this was granted, the holder of the token. Raises the same."""
        workshop, found = self.workshop(workshop_id), self._store.document(workshop_id, "grant", person_id(person))
        proof = str(found.content["key"]) if found else ""
        facilitation = Facilitation(self._store, workshop, proof, person_id(person))
        facilitation.check(verb)
        return facilitation

    def recover(self, typed: str, client: Client, person: str) -> Workshop:
        """Let the holder of the token `person` lead the workshop whose code its facilitator wrote down; gives it.

        Nothing is renewed by it. The doorkeeper counts a wrong code as any other. Raises `NoSuchWorkshop` and
        `TooManyTries`.
        """
        code = tidy_recovery(typed)
        self._doorkeeper.may_try(client)
        mark = recovery_mark(code)
        try:
            workshop_id = recovered(self._store, mark)
            with self._store.acting(workshop_id, person_id(person)) as transaction:
                grant_recovered(transaction, mark, person_id(person))
        except NoSuchWorkshop:
            self._doorkeeper.was_wrong(client)
            raise
        return self.workshop(workshop_id)

    def ask_to_return(self, workshop: Workshop, person: str, who: str, browser: str = "") -> None:
        """Ask the desk to let the holder of the token `person` be the participant of the id `who` from now on.

        `workshop` and `browser` are as for `join`. Raises what `ask` does.
        """
        request = ReturnRequest(person_id(person), who, browser_in(workshop.id, browser), workshop.code)
        with self._store.acting(workshop.id, request.id) as transaction:
            ask(transaction, Act(transaction, workshop.id), request)

    def withdraw_return(self, workshop_id: str, person: str) -> None:
        """Ask for it no longer."""
        with self._store.acting(workshop_id, person_id(person)) as transaction:
            withdraw(transaction, Act(transaction, workshop_id), person_id(person))

    def duplicate(self, before: Facilitation, person: str = "", letters: int = IN_A_ROOM) -> tuple[Workshop, str]:
        """A new workshop like a finished one, without its answers, people and sheets, with its own key and code.

        Raises `NotFacilitator`.
        """
        before.check()
        return self.create(replace(before.workshop, starts=None, ends=None), person, letters)

    def restore(
        self, data: bytes, registry: Registry, person: str, *, copy: bool = False, letters: int = IN_A_ROOM
    ) -> tuple[Workshop, str]:
        """Bring back the one workshop of a backup that somebody uploads; gives it and the facilitator's new key.

        The holder of the token `person` leads it. Raises what `restore_uploaded` does.
        """
        return restore_uploaded(self._store, data, registry, person, copy=copy, letters=letters)

    def _opened_by(self, given: str) -> Workshop:
        workshop = self.workshop(registered(self._store, given))
        check_open(workshop)
        if given not in {workshop.code, workshop.word}:
            raise NoSuchWorkshop("error-code-renewed")
        return workshop


@lru_cache(maxsize=None)  # noqa: UP033 (as many as stores, which the store counts)
def _workshops_of(store: Store) -> Workshops:
    return Workshops(store)


def shared_workshops() -> Workshops:
    """The workshops of the store that the whole process shares, with one doorkeeper. Raises `StoreFailed`."""
    return _workshops_of(shared_store())
