"""Sweeping up what nobody needs any more, but not behind the heels of whoever comes to fetch it."""

import threading
import time
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Swept = TypeVar("Swept")

KEPT = 30.0  # seconds, far more than a slow line takes to ask for what it was told of


def seldom(
    sweep: Callable[[Swept], None], seconds: float = KEPT, clock: Callable[[], float] = time.monotonic
) -> Callable[[Swept], None]:
    """The same method, which does nothing when it is called again before so many seconds have passed.

    Streamlit sweeps after each run of anybody's page, and throws away in the second sweep what was written for a person
    who pressed a download button. Where a hundred phones are open both may come before that person's browser has asked
    for the file, whose address it was told a moment ago.
    """
    lock, last = threading.Lock(), [-float("inf")]

    @wraps(sweep)
    def spaced(of: Swept) -> None:
        now = clock()
        with lock:
            if now - last[0] < seconds:
                return
            last[0] = now
        sweep(of)

    return spaced
