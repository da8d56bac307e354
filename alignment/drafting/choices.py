"""What was chosen in a form rather than typed, as a draft keeps it: by codes, which are the same in every language.

A draft comes from a browser: what is no option any more, no day or no number within bounds counts as not kept.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

CHOSEN = "chosen-"  # begins the names of what was chosen and not typed
NONE = ""  # what is kept where somebody chose nothing
_YEARS = range(1900, 2201)  # a list of ten years before and after a day outside of them ends where dates end


def coded(options: Iterable[object]) -> dict[str, Any]:
    """Options by the codes under which a draft keeps them: of a number its digits, of a choice its word."""
    return {str(option): option for option in options}


def option_kept(kept: str | None, options: Sequence[object], otherwise: Any, *, required: bool = False) -> Any:
    """The option that was chosen, None for none; `otherwise` where nothing is kept, or what is not offered any more."""
    if kept == NONE and not required:
        return None
    return coded(options).get(kept or "", otherwise)


def options_kept(kept: str | None, options: Sequence[object], otherwise: Sequence[Any]) -> list[Any]:
    """The options that were chosen, kept a line each; those that are not offered any more are left out."""
    if kept is None:
        return list(otherwise)
    known = coded(options)
    return [known[code] for code in dict.fromkeys(kept.split("\n")) if code in known]


def day_kept(kept: str | None, otherwise: date | None) -> date | None:
    """The day that was chosen, kept as "2026-05-28", None for none."""
    if kept == NONE:
        return None
    with suppress(ValueError):
        day = date.fromisoformat(kept or "")
        return day if day.year in _YEARS else otherwise
    return otherwise


def number_kept(kept: str | None, least: int, most: int, otherwise: int | None) -> int | None:
    """The whole number from `least` to `most` that was entered, None for none."""
    if kept == NONE:
        return None
    number = int(kept) if kept and kept.isdecimal() and len(kept) <= len(str(most)) else least - 1
    return number if least <= number <= most else otherwise
