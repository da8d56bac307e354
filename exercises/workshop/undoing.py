"""Taking back what somebody did, while others may have gone on: pure functions on contents as JSON keeps them."""

from collections.abc import Mapping
from typing import Any


def undone(before: Any, after: Any, now: Any) -> Any:
    """What `now` would be without the change from `before` to `after`; what others did to it since stays.

    Of entries by name each is taken back on its own. Of a list, what the change added goes and what it took away comes
    back, in its old place as far as there is one. Where somebody else has changed the very same value since, theirs
    stays. Where nobody has, that is `before`.
    """
    if now == after:
        return before
    if isinstance(before, Mapping) and isinstance(after, Mapping) and isinstance(now, Mapping):
        return _entries(before, after, now)
    if isinstance(before, list | tuple) and isinstance(after, list | tuple) and isinstance(now, list | tuple):
        return _listed(list(before), list(after), list(now))
    return now


def _entries(before: Mapping[str, Any], after: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    kept = dict(now)
    for name in [*before, *(name for name in after if name not in before)]:
        if name not in after:
            kept.setdefault(name, before[name])
        elif name not in before:
            if name in now and now[name] == after[name]:
                del kept[name]
        elif name in now:
            kept[name] = undone(before[name], after[name], now[name])
    return kept


def _listed(before: list[Any], after: list[Any], now: list[Any]) -> list[Any]:
    added = [entry for entry in after if entry not in before]
    kept = [entry for entry in now if entry not in added]
    for place, entry in enumerate(before):
        if entry in after or entry in kept:
            continue
        neighbours = [other for other in before[:place] if other in kept]
        kept.insert(kept.index(neighbours[-1]) + 1 if neighbours else 0, entry)
    return kept
