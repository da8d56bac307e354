"""Two changes of one row, made from the same version of it, put together field by field."""

from dataclasses import fields, replace
from typing import Any

from alignment.local_indicator import LocalIndicator
from alignment.sheet import Alignment
from sdg_data.catalogue import LEVELS

# The codes of a row belong together: a goal of one person with a target of another would be nobody's answer.
_UNITS: tuple[tuple[str, ...], ...] = (
    LEVELS,
    *((part.name,) for part in fields(Alignment) if part.name not in {*LEVELS, "id", "version", "author", "local"}),
)
_LISTS = ("accepted", "rejected")


def merged(base: Alignment, mine: Alignment, theirs: Alignment) -> tuple[Alignment, tuple[str, ...]]:
    """`theirs` with my changes since `base` put in, and the names of the fields that both changed differently.

    A field of that second list keeps my text in the row; where the list is empty the row holds both people's work. The
    version is that of `theirs`.
    """
    clashes: list[str] = []
    together = theirs
    for unit in _UNITS:
        changes = _merged_unit(unit, base, mine, theirs, clashes)
        together = replace(together, **changes)
    local: dict[str, str] = {}
    for part in fields(LocalIndicator):
        local |= _merged_unit((part.name,), base.local, mine.local, theirs.local, clashes)
    return replace(together, local=replace(theirs.local, **local)), tuple(clashes)


def _merged_unit(names: tuple[str, ...], base: Any, mine: Any, theirs: Any, clashes: list[str]) -> dict[str, Any]:
    was, own, other = ([getattr(row, name) for name in names] for row in (base, mine, theirs))
    if own in (was, other):
        return {}
    if other != was and names[0] in _LISTS:
        return {names[0]: tuple(dict.fromkeys((*other[0], *own[0])))}
    if other != was:
        clashes.extend(name for name, a, b in zip(names, own, other, strict=True) if a != b)
    return dict(zip(names, own, strict=True))
