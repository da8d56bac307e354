"""What was typed or pasted into a cell, as a row keeps it."""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum

from alignment.checks import MOST_HOURS
from alignment.errors import AlignmentError
from alignment.ground.wording import languages, wording
from alignment.table.errors import TABLE, TableError

# Digits with one decimal sign, or hours and minutes, and perhaps a word for the unit.
_HOURS = re.compile(r"(?P<hours>\d{1,6}(?:[.,٫]\d{1,4})?)(?::(?P<minutes>[0-5]\d))?\s*[^\W\d_]{0,12}\.?")
_LONGEST_SHOWN = 60  # characters of a text that a refusal repeats


def hours_in(text: str) -> float | None:
    """Hours as people write them: "1.5", "1,5", "1:30", "2 h", "١٫٥"; None for nothing.

    Raises `TableError` for what are no hours, `AlignmentError` for more than a row may have.
    """
    typed = "".join(_plain_digit(character) for character in unicodedata.normalize("NFKC", text)).strip()
    if not typed:
        return None
    found = _HOURS.fullmatch(typed)
    if not found:
        raise TableError("error-hours-not-understood", text=text.strip()[:_LONGEST_SHOWN])
    hours = float(re.sub("[,٫]", ".", found["hours"]))
    hours += int(found["minutes"] or 0) / 60
    if hours > MOST_HOURS:
        raise AlignmentError("error-hours", hours=f"{hours:g}", most=f"{MOST_HOURS:g}")
    return hours


def choice_in(text: str, key: str, options: Sequence[StrEnum]) -> StrEnum:
    """The option that a word names in any of the languages ("direct", "indirecte"); the first for nothing.

    Its names are the wording's of `key` ("link-direct"). Raises `TableError` for another word.
    """
    typed = plain_word(text)
    if not typed:
        return options[0]
    for option in options:
        if typed in {plain_word(name) for name in (option.value, *names_of(f"{key}-{option}"))}:
            return option
    raise TableError(f"error-{key}-not-understood", text=text.strip()[:_LONGEST_SHOWN])


def names_of(key: str, package: str = TABLE) -> tuple[str, ...]:
    """What something is called in each of the languages."""
    return tuple(wording(package, code)(key) for code in languages())


def plain_word(text: str) -> str:
    """A text as it is compared: without capitals, spaces around it and signs at its end."""
    return unicodedata.normalize("NFKC", text).casefold().strip(" \t\n\xa0:.*#")


def _plain_digit(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)
