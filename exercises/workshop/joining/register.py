"""The register of all workshops' codes: which workshop a code, or the word of a QR code, opens.

Nothing is ever struck out of it: the code of a finished workshop can say so, and none is given to a second workshop,
where people who still have it would walk in.
"""

from dataclasses import replace

from alignment.store import Store, Transaction, hashed
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop
from exercises.workshop.joining.codes import is_word, new_code, new_word
from exercises.workshop.records import Workshop

CODES = "codes"  # the space of the codes of all workshops
_CODE, _WORD = "code", "word"


def with_new_code(workshop: Workshop, codes: Transaction, letters: int) -> Workshop:
    """The workshop with a code and a word that were never given before, both registered in the space of codes.

    The word is registered as its hash; the workshop has it as it is, since its QR code is drawn from it.
    Raises `ExerciseError` where no code is found.
    """
    code = next((code for code in (new_code(letters) for _ in range(100)) if codes.document(_CODE, code) is None), "")
    if not code:
        raise ExerciseError("error-no-code-free")
    word = new_word()
    codes.keep(_CODE, code, {"workshop": workshop.id})
    codes.keep(_WORD, hashed(word), {"workshop": workshop.id})
    return replace(workshop, code=code, word=word)


def registered(store: Store, given: str) -> str:
    """The id of the workshop that a tidy code or a word was given to, whether or not it still opens it.

    Raises `NoSuchWorkshop`.
    """
    found = store.document(CODES, _WORD, hashed(given)) if is_word(given) else store.document(CODES, _CODE, given)
    if found is None:
        raise NoSuchWorkshop("error-no-such-word" if is_word(given) else "error-no-such-code", code=given)
    return str(found.content["workshop"])
