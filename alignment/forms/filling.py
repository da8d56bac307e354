"""What the form of a row says, put into the row: texts as they were typed, choices, and what a button does."""

import math
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from types import MappingProxyType

from alignment.code_box.offering import code_in
from alignment.editing import with_local, without_local, without_suggested
from alignment.local_indicator import LocalIndicator
from alignment.sheet import Alignment, Effect, Link, Strength
from alignment.taking import taken
from alignment.typed_codes import understood
from sdg_data import Catalogue
from sdg_data.catalogue import LEVELS

TEXTS = ("strategic_focus", "project", "why", "change_tomorrow")
LOCAL = "local-"  # begins the names of the local indicator's fields
_CHOICES = MappingProxyType({"link": Link, "strength": Strength, "effect": Effect})
_LOCAL_NAMES = frozenset(part.name for part in fields(LocalIndicator))


def filled(row: Alignment, typed: Mapping[str, str], catalogue: Catalogue, language: str) -> Alignment:
    """The row with what was `typed` into its fields, by their names; other fields stay as they are.

    A code is what its person means by what they typed, in `language`, and completes the others; a local indicator that
    was drawn from another global one is drawn anew. Raises `ValueError` for a field or a choice that is none.
    """
    before, local = row, row.local
    for name, text in typed.items():
        if name in TEXTS:
            row = row.having(**{name: text})
        elif name in LEVELS:
            row = row.having(**{name: code_in(text)})
        elif name in _CHOICES:
            row = replace(row, **{name: _CHOICES[name](text)})  # type: ignore[arg-type]
        elif name == "hours":
            row = replace(row, hours=_hours(text))
        elif name.removeprefix(LOCAL) in _LOCAL_NAMES and name.startswith(LOCAL):
            local = replace(local, **{name.removeprefix(LOCAL): text})
        else:
            raise ValueError(name)
    row = replace(row, local=local)
    if typed.keys().isdisjoint(LEVELS):
        return row
    row = understood(row, before, catalogue, language)
    if row.local.empty or row.indicator == before.indicator:
        return row
    return with_local(row, before.indicator, row.local.place, language, catalogue)


def _hours(text: str) -> float | None:
    hours = float(text) if text.strip() else None
    if hours is not None and not math.isfinite(hours):  # no database keeps one, and no JSON
        raise ValueError("hours")
    return hours


def pressed(
    act: str, value: str, place: str, catalogue: Catalogue, language: str
) -> Callable[[Alignment], Alignment] | None:
    """What a button of the form does to the row, None for one that does nothing to it.

    "use" and "no" take (`taken`) and put aside a suggested target, the `value`; "localise" draws the local indicator
    from the global one, for the `place` and in the `language`, where it says nothing yet, "globalise" takes it away.
    """
    acts: Mapping[str, Callable[[Alignment], Alignment]] = {
        "use": lambda row: taken(row, value, catalogue, language),
        "no": lambda row: without_suggested(row, value),
        "localise": lambda row: with_local(row, "", place, language, catalogue),
        "globalise": without_local,
    }
    return acts.get(act)


def values_of(row: Alignment, shown: Callable[[str], str]) -> dict[str, str]:
    """What stands in the fields of the form, by their names; `shown` gives a code with its label."""
    values = {name: getattr(row, name) for name in TEXTS}
    values |= {level: shown(getattr(row, level)) for level in LEVELS}
    values |= {"link": row.link, "strength": row.strength, "effect": row.effect}
    values |= {"hours": "" if row.hours is None else f"{row.hours:g}"}
    return values | {LOCAL + part.name: getattr(row.local, part.name) for part in fields(LocalIndicator)}
