"""The code that a facilitator writes down: twelve letters that open the desk where the link is lost.

It is drawn from the facilitator's key and goes with it. Twelve of 18 letters are 50 bits: too many to be guessed behind
the doorkeeper, who counts wrong ones as he counts join codes; too few for a plain hash, which whoever has a copy of
the database could try out in a day. So it is kept as a hash that takes its time.
"""

import hashlib
import hmac

from exercises.workshop.errors import NoSuchWorkshop
from exercises.workshop.joining.codes import LETTERS, letters_in

LENGTH = 12
_COST, _BLOCK = 2**12, 8  # 4 MB and a hundredth of a second each


def recovery_code(key: str) -> str:
    """The code that goes with a facilitator's key."""
    number = int.from_bytes(hmac.digest(key.encode(), b"recovery", "sha256"))
    return "".join(LETTERS[number // len(LETTERS) ** place % len(LETTERS)] for place in range(LENGTH))


def in_threes(code: str) -> str:
    """A code as people copy and read one aloud."""
    return " ".join(code[place : place + 3] for place in range(0, len(code), 3))


def tidy_recovery(typed: str) -> str:
    """A code as it was meant, however it was typed. Raises `NoSuchWorkshop` for what cannot be one."""
    code = letters_in(typed)
    if len(code) != LENGTH or set(code) - set(LETTERS):
        raise NoSuchWorkshop("error-no-such-recovery")
    return code


def recovery_mark(code: str) -> str:
    """A code as it is kept: the same for the same code, so that its workshop is found by it."""
    return hashlib.scrypt(code.encode(), salt=b"sdg-workshop recovery", n=_COST, r=_BLOCK, p=1, dklen=32).hex()
