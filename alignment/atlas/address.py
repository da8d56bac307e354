"""A reader's choices in the address, so that it can be shared: the same in every language, and checked on the way in.

`session` and `address` are whatever keeps a person's values and the query of their address: plain mappings.
"""

from collections.abc import Mapping, MutableMapping, Sequence
from typing import Any

_BETWEEN = ","  # several values of one choice; no centre's id has a comma


def settle(
    session: MutableMapping[str, Any],
    address: Mapping[str, str],
    options: Mapping[str, Sequence[Any]],
    fallbacks: Mapping[str, Any],
) -> None:
    """Give every choice a value of its `options`: that of the session, of the address, or the fallback.

    A choice whose fallback is a list can have several; the fallback "" is the first option. What is no option (any
    more) is dropped.
    """
    for name, fallback in at_first(options, fallbacks).items():
        many, there = isinstance(fallback, list), options[name]
        if name in session:
            chosen = session[name] if many else [session[name]]
            chosen = [one for one in chosen or () if one in there]
        elif name in address:
            texts = address[name].split(_BETWEEN) if many else [address[name]]
            chosen = [option for option in there if str(option) in texts]
        else:
            chosen = list(fallback) if many else []
        value = chosen if many else (chosen or [fallback])[0]
        if name not in session or session[name] != value:
            session[name] = value


def keep(
    session: Mapping[str, Any],
    address: MutableMapping[str, str],
    options: Mapping[str, Sequence[Any]],
    fallbacks: Mapping[str, Any],
) -> None:
    """Write the choices into the address; one that is as it was at first is left out."""
    for name, fallback in at_first(options, fallbacks).items():
        value = session.get(name, fallback)
        text = _BETWEEN.join(map(str, value)) if isinstance(value, list | tuple) else str(value)
        if value == fallback or value is None:
            if name in address:
                del address[name]
        elif address.get(name) != text:
            address[name] = text


def at_first(options: Mapping[str, Sequence[Any]], fallbacks: Mapping[str, Any]) -> Mapping[str, Any]:
    """The fallbacks with the first option, or "" without any, for each that is ""."""
    return {name: next(iter(options[name]), "") if fallback == "" else fallback for name, fallback in fallbacks.items()}
