"""Who has which sheet open now, as far as one server knows: in its memory, and nowhere else.

A page says every few seconds that it is still there. Whoever leaves is gone in a moment, and whoever's line is dead a
little later.
"""

import time
from collections.abc import Callable, Mapping
from typing import NamedTuple

STAYS = 15.0  # seconds for which somebody counts as there after they were last heard of
_RELOAD = 2.0  # seconds: a reload is no leaving
_MOST = 500  # people at one sheet who are told apart; more are not counted


class Presence:
    """People at sheets, all by their ids. Only the event loop touches it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._there: dict[str, dict[str, _There]] = {}  # by sheet and person
        self._streams: dict[str, dict[str, int]] = {}  # of a person, by sheet

    def heard(self, sheet: str, person: str, *, writes: bool) -> None:
        """A page of theirs is there; `writes` says whether they may write in the sheet."""
        there = self._there.setdefault(sheet, {})
        if person in there or len(there) < _MOST:
            there[person] = _There(self._clock() + STAYS, writes)

    def came(self, sheet: str, person: str) -> None:
        """A page of theirs has opened a stream."""
        own = self._streams.setdefault(person, {})
        own[sheet] = own.get(sheet, 0) + 1

    def left(self, sheet: str, person: str) -> None:
        """A stream of theirs has ended; where it was their last one they are gone in a moment."""
        own = self._streams.get(person, {})
        own[sheet] = own.get(sheet, 1) - 1
        if own[sheet] > 0:
            return
        del own[sheet]
        if not own:
            self._streams.pop(person, None)
        if found := self._there.get(sheet, {}).get(person):
            self._there[sheet][person] = found._replace(until=min(found.until, self._clock() + _RELOAD))

    def streams(self, person: str) -> int:
        """How many streams somebody has open, whatever they look at."""
        return sum(self._streams.get(person, {}).values())

    def here(self, sheet: str) -> Mapping[str, bool]:
        """Who is at a sheet now, and whether they may write in it."""
        now = self._clock()
        still = {person: found for person, found in self._there.pop(sheet, {}).items() if found.until > now}
        if still:
            self._there[sheet] = still
        return {person: found.writes for person, found in still.items()}


class _There(NamedTuple):
    until: float
    writes: bool
