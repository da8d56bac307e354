"""Who has come by which address: that a phone reaches the app by the one on the wall, nothing shows but a phone."""

import threading
from functools import lru_cache

_MOST_ADDRESSES, _MOST_PEOPLE = 50, 1_000  # people at each; beyond that it is known that it works


class Arrivals:
    """Who has come from another machine, by the address at which they have the app, since the server started.

    Safe to share among threads.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._people: dict[str, set[str]] = {}

    def note(self, address: str, person: str) -> None:
        """Somebody, by their id, has the app at this address."""
        with self._lock:
            if address not in self._people and len(self._people) >= _MOST_ADDRESSES:
                self._people.pop(next(iter(self._people)))
            people = self._people.setdefault(address, set())
            if len(people) < _MOST_PEOPLE:
                people.add(person)

    def has(self, address: str, person: str) -> bool:
        """Whether somebody has come by this address."""
        with self._lock:
            return person in self._people.get(address, ())

    def people(self, address: str) -> frozenset[str]:
        """The ids of those who have come by this address."""
        with self._lock:
            return frozenset(self._people.get(address, ()))


@lru_cache(maxsize=1)
def shared_arrivals() -> Arrivals:
    """Those of the whole process."""
    return Arrivals()
