"""What was made before and may be asked for again."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar, cast

Made = TypeVar("Made")


class Kept:
    """What was made before, by key, up to `most` things; the one not asked for the longest goes first.

    Safe among threads: what several ask for at once is made once.
    """

    def __init__(self, most: int) -> None:
        self._most, self._lock = most, threading.RLock()
        self._made: OrderedDict[Hashable, object] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """The thing of this key, made now if it is not there."""
        with self._lock:
            if key not in self._made:
                while len(self._made) >= self._most:  # before the next is made: there is room for so many and no more
                    self._made.popitem(last=False)
                self._made[key] = make()
            self._made.move_to_end(key)
            return cast("Made", self._made[key])
