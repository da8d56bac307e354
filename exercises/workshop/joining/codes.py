"""Join codes: made so that people can read them aloud, guarded so that nobody can guess them."""

import math
import secrets
import threading
import time
import unicodedata
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from exercises.workshop.errors import NoSuchWorkshop, TooManyTries

# No letter or figure here looks or sounds like another: no 0 O Q D, 1 I L, 2 Z, 5 S, 8 B, 6 G, U V, M N.
LETTERS = "ACEFHJKMPRTWXY3479"
LENGTH = 6  # 18 letters, six times: 34 million codes

# Tries of codes that do not exist, per client: thirty at once (a room behind one address mistypes too), then one every
# two seconds. At that pace the 34 million codes take two years. Of the whole server: three hundred, then five a second.
_CLIENT = (30, 0.5)
_SERVER = (300, 5.0)
_CLIENTS_REMEMBERED = 20_000


def new_code() -> str:
    """A code of six letters and figures."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def tidy_code(typed: str) -> str:
    """A code as it was meant: capital letters, without the spaces and hyphens that people put in.

    Raises `NoSuchWorkshop` for what cannot be a code.
    """
    text = unicodedata.normalize("NFKC", typed[:40]).upper()
    # Arabic and Persian keyboards have figures of their own.
    code = "".join(str(unicodedata.digit(sign, sign)) for sign in text if sign.isalnum())
    if len(code) != LENGTH or set(code) - set(LETTERS):
        raise NoSuchWorkshop("error-no-such-code", code=text.strip() or "–")
    return code


@dataclass
class _Bucket:
    """So many tries at once, and then so many a second."""

    tries: float
    at: float


class Doorkeeper:
    """Counts wrong codes, per client and for the whole server, and lets nobody try on beyond the measure.

    A right code of a client without wrong ones is never kept waiting. Safe to share among threads; remembers a bounded
    number of clients.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._clients: OrderedDict[str, _Bucket] = OrderedDict()
        self._server = _Bucket(_SERVER[0], clock())

    def may_try(self, client: str) -> None:
        """Raises `TooManyTries` for a client that has to wait. `client` is its network address."""
        with self._lock:
            bucket = self._clients.get(client)
            if bucket is None:
                return
            waits = max(self._wait(bucket, *_CLIENT), self._wait(self._server, *_SERVER))
        if waits > 0:
            raise TooManyTries("error-too-many-tries", seconds=math.ceil(waits))

    def was_wrong(self, client: str) -> None:
        """Count a code that does not exist."""
        with self._lock:
            bucket = self._clients.pop(client, None) or _Bucket(_CLIENT[0], self._clock())
            self._wait(bucket, *_CLIENT)
            bucket.tries -= 1
            self._clients[client] = bucket
            self._wait(self._server, *_SERVER)
            self._server.tries -= 1
            while len(self._clients) > _CLIENTS_REMEMBERED:
                self._clients.popitem(last=False)

    def _wait(self, bucket: _Bucket, most: int, a_second: float) -> float:
        # Fills the bucket up to now; gives the seconds until it has a try.
        now = self._clock()
        bucket.tries = min(most, bucket.tries + (now - bucket.at) * a_second)
        bucket.at = now
        return max(0.0, (1 - bucket.tries) / a_second)
