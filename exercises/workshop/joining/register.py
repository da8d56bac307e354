"""The register of all workshops' codes: which workshop a code, the word of a QR code or a code written down opens.

Nothing is ever struck out of it: the code of a finished workshop can say so, and none is given to a second workshop,
where people who still have it would walk in.
"""

import hmac
import re
from collections.abc import Iterable
from dataclasses import replace

from alignment.access import Standing
from alignment.ground.records import record_of
from alignment.store import Store, Transaction, hashed
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop
from exercises.workshop.joining.codes import is_word, new_code, new_word
from exercises.workshop.records import Workshop

CODES = "codes"  # the space of the codes of all workshops
_MARK = re.compile(r"[0-9a-f]{64}")  # what `hashed` gives
_CODE, _WORD, _RECOVERY, _SCREEN, _PROMISES = "code", "word", "recovery", "screen", "promises"


def with_new_code(workshop: Workshop, codes: Transaction, letters: int) -> Workshop:
    """The workshop with a code and a word that were never given before, both registered in the space of codes.

    Raises `ExerciseError` where no code is found.
    """
    code = next((code for code in (new_code(letters) for _ in range(100)) if codes.document(_CODE, code) is None), "")
    if not code:
        raise ExerciseError("error-no-code-free")
    return with_old_code(replace(workshop, code=code), codes)


def with_old_code(workshop: Workshop, codes: Transaction) -> Workshop:
    """The workshop with the code that it has, registered as its own from now on, and with a new word.

    The word is registered as its hash; the workshop has it as it is, since its QR code is drawn from it.
    """
    word = new_word()
    codes.keep(_CODE, workshop.code, {"workshop": workshop.id})
    codes.keep(_WORD, hashed(word), {"workshop": workshop.id})
    return replace(workshop, word=word)


def code_in_use(codes: Transaction, code: str) -> Workshop | None:
    """The open workshop that people join by this code now, or None."""
    found = codes.document(_CODE, code)
    if found is None:
        return None
    space = str(found.content["workshop"])
    kept = codes.document_of(space, "workshop", "workshop")
    workshop = record_of(Workshop, kept.content, id=space) if kept else None
    return workshop if workshop and workshop.code == code else None


def registered(store: Store, given: str) -> str:
    """The id of the workshop that a tidy code or a word was given to, whether or not it still opens it.

    Raises `NoSuchWorkshop`.
    """
    found = store.document(CODES, _WORD, hashed(given)) if is_word(given) else store.document(CODES, _CODE, given)
    if found is None:
        raise NoSuchWorkshop("error-no-such-word" if is_word(given) else "error-no-such-code", code=given)
    return str(found.content["workshop"])


def new_screen(transaction: Transaction, workshop_id: str) -> str:
    """A new word for the link of a workshop's screen, registered as its hash."""
    word = new_word()
    transaction.in_space(CODES).keep(_SCREEN, hashed(word), {"workshop": workshop_id})
    return word


def screen_of(store: Store, word: str) -> str:
    """The id of the workshop whose screen this word opens, or did before it was renewed. Raises `NoSuchWorkshop`."""
    found = store.document(CODES, _SCREEN, hashed(word)) if is_word(word) else None
    if found is None:
        raise NoSuchWorkshop("error-no-such-screen")
    return str(found.content["workshop"])


def register_promises(transaction: Transaction, workshop_id: str, mark: str) -> None:
    """Register the word of a link to somebody's promises, by its hash."""
    transaction.in_space(CODES).keep(_PROMISES, mark, {"workshop": workshop_id})


def register_promises_again(codes: Transaction, workshop_id: str, marks: Iterable[str]) -> None:
    """Register the links of a workshop that was brought back; a word that was given in another one stays that one's."""
    for mark in marks:
        if _MARK.fullmatch(mark) and codes.document(_PROMISES, mark) is None:
            codes.keep(_PROMISES, mark, {"workshop": workshop_id})


def promises_of(store: Store, mark: str) -> str:
    """The id of the workshop in which the word of this hash was given for somebody's promises, "" for none."""
    found = store.document(CODES, _PROMISES, mark)
    return str(found.content["workshop"]) if found else ""


def register_recovery(transaction: Transaction, workshop_id: str, mark: str) -> None:
    """Register the code that a facilitator writes down, by the mark as which it is kept, as the workshop's good one."""
    transaction.keep("key", _RECOVERY, {"hash": mark})
    transaction.in_space(CODES).keep(_RECOVERY, mark, {"workshop": workshop_id})


def recovered(store: Store, mark: str) -> str:
    """The id of the workshop whose facilitator once wrote down the code of this mark. Raises `NoSuchWorkshop`."""
    found = store.document(CODES, _RECOVERY, mark)
    if found is None:
        raise NoSuchWorkshop("error-no-such-recovery")
    return str(found.content["workshop"])


def grant_recovered(transaction: Transaction, mark: str, person: str) -> None:
    """Let the person of this id lead the workshop by its key, for the code of this mark.

    Raises `NoSuchWorkshop` for a code that went with a key of before.
    """
    good, key = transaction.document("key", _RECOVERY), transaction.document("key", Standing.FACILITATOR.value)
    if good is None or key is None or not hmac.compare_digest(str(good.content["hash"]), mark):
        raise NoSuchWorkshop("error-no-such-recovery")
    transaction.keep("grant", person, {"key": key.content["hash"]})
