"""Turns: how many pages may run at the same moment."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Turns:
    """Lets a few threads work at a time; the others wait, though never for long.

    The interpreter runs one thread at a time anyway. When a room's pages all run at once, they take it from each other
    at every small write and lock, and all of them come late; a few at a time, each is done before the next begins.
    """

    def __init__(self, at_once: int, patience: float) -> None:
        """`patience`: seconds after which a thread goes on without a turn, so that a slow page stops nobody."""
        self._free = threading.BoundedSemaphore(at_once)
        self._patience = patience
        self._own = threading.local()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """While the block runs the thread has a turn; one within another is the same turn."""
        if getattr(self._own, "has", False):
            yield
            return
        given = self._free.acquire(timeout=self._patience)
        self._own.has = True
        try:
            yield
        finally:
            self._own.has = False
            if given:
                self._free.release()
