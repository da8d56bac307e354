"""Join codes: made so that people can read them aloud, guarded so that nobody can guess them.

A QR code carries a word instead, which nobody types. It is too long to be guessed, so no doorkeeper asks after it.
"""

import math
import re
import secrets
import threading
import time
import unicodedata
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

from exercises.workshop.errors import NoSuchWorkshop, TooManyTries

# No letter or figure here looks or sounds like another: no 0 O Q D, 1 I L, 2 Z, 5 S, 8 B, 6 G, U V, M N.
LETTERS = "ACEFHJKMPRTWXY3479"
# How many of the 18 a code has: 34 million codes where only a room's network reaches the app, and 11,000 million where
# the whole world may try.
IN_A_ROOM, ON_THE_INTERNET = 6, 8
_WORD = re.compile(r"[A-Za-z0-9_-]{22}")
_REMEMBERED = 20_000  # clients, for each limit


def letters_for(address: str) -> int:
    """How many letters a new code has where people reach the app at `address`: a certificate means the internet."""
    return ON_THE_INTERNET if address.startswith("https:") else IN_A_ROOM


def new_code(letters: int = IN_A_ROOM) -> str:
    """A code of so many letters and figures."""
    return "".join(secrets.choice(LETTERS) for _ in range(letters))


def tidy_code(typed: str) -> str:
    """A code as it was meant: capital letters, without the spaces and hyphens that people put in.

    Raises `NoSuchWorkshop` for what cannot be a code.
    """
    code = letters_in(typed)
    if not code:
        raise NoSuchWorkshop("error-no-code")
    if len(code) not in {IN_A_ROOM, ON_THE_INTERNET} or set(code) - set(LETTERS):
        raise NoSuchWorkshop("error-no-such-code", code=typed[:40].upper().strip())
    return code


def letters_in(typed: str) -> str:
    """The capital letters and figures of what somebody typed as a code, 40 signs of it at most."""
    text = unicodedata.normalize("NFKC", typed[:40]).upper()
    # Arabic and Persian keyboards have figures of their own.
    return "".join(str(unicodedata.digit(sign, sign)) for sign in text if sign.isalnum())


def new_word() -> str:
    """A word of 128 random bits, for a QR code."""
    return secrets.token_urlsafe(16)


def is_word(given: str) -> bool:
    """Whether this has the form of a QR code's word; no code has."""
    return _WORD.fullmatch(given) is not None


@dataclass(frozen=True, slots=True)
class Client:
    """Who tries a code: the opaque id of their browser and their network address, "" for what is not known."""

    browser: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """So many wrong codes at once, and then so many a second, of all for whom `whose` gives the same.

    Those for whom it gives "" it does not count.
    """

    whose: Callable[[Client], str]
    at_once: int
    a_second: float


def of_browser(client: Client) -> str:
    """The browser."""
    return client.browser


def of_address(client: Client) -> str:
    """The IPv4 address, or the /56 of IPv6 that a household or an office is given."""
    return _network(client.address, 32, 56)


def of_network(client: Client) -> str:
    """The /24 of IPv4, or the /48 of IPv6: as much as one customer of a provider easily gets."""
    return _network(client.address, 24, 48)


# A room behind one address mistypes too: a hundred people, two in five of them, at once. Whoever keeps guessing is
# stopped by their browser before they use up what the room has, and by their network where they drop their cookies.
# Nothing is counted for a whole server or workshop: a few strangers could lock everybody out. What these figures do is
# shown by `benchmarks/doorkeeper.py`.
LIMITS = (Limit(of_browser, 10, 0.1), Limit(of_address, 60, 0.5), Limit(of_network, 240, 2.0))


@dataclass
class _Tries:
    """The tries that are left, as of a moment."""

    left: float
    at: float


class Doorkeeper:
    """Counts wrong codes and lets nobody try on beyond the limits. A right code is never counted.

    Safe to share among threads; remembers a bounded number of clients. Tries that are under way at the same moment may
    all be let through, which are no more than the server runs pages at once.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, limits: tuple[Limit, ...] = LIMITS) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._counts = [(limit, OrderedDict[str, _Tries]()) for limit in limits]  # those counted last come last

    def may_try(self, client: Client) -> None:
        """Raises `TooManyTries`, with the seconds to wait, for a client that has used up what a limit leaves it."""
        waits = 0.0
        with self._lock:
            for limit, counted in self._counts:
                if tries := counted.get(limit.whose(client)):
                    self._restore(tries, limit)
                    waits = max(waits, (1 - tries.left) / limit.a_second)
        if waits > 0:
            raise TooManyTries("error-too-many-tries", seconds=math.ceil(waits))

    def was_wrong(self, client: Client) -> None:
        """Count a code that opens nothing."""
        with self._lock:
            for limit, counted in self._counts:
                whose = limit.whose(client)
                if not whose:
                    continue
                tries = counted.pop(whose, None) or _Tries(limit.at_once, self._clock())
                self._restore(tries, limit)
                tries.left -= 1
                counted[whose] = tries
                while len(counted) > _REMEMBERED:
                    counted.popitem(last=False)

    def _restore(self, tries: _Tries, limit: Limit) -> None:
        now = self._clock()
        tries.left = min(limit.at_once, tries.left + (now - tries.at) * limit.a_second)
        tries.at = now


def _network(address: str, ipv4: int, ipv6: int) -> str:
    try:
        known = ip_address(address)
    except ValueError:
        return "unknown"  # this machine itself, or a proxy that does not say: counted as one place
    if isinstance(known, IPv6Address) and known.ipv4_mapped:  # as a socket for both kinds gives IPv4
        known = known.ipv4_mapped
    length = ipv4 if known.version == 4 else ipv6  # noqa: PLR2004 (the name of the protocol)
    return f"{known.version}/{int(known) >> (known.max_prefixlen - length):x}"
