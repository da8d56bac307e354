"""A change of a sheet as a person reads it: field by field, what stood there before and what stands there since."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from alignment.centres import centre_name
from alignment.editing import shown_fields
from alignment.ground.wording import Wording
from alignment.ground.written import day_written
from alignment.sheet import Alignment, AlignmentSheet
from sdg_data import Catalogue

_CODES = frozenset(("field-goal", "field-target", "field-indicator"))


@dataclass(frozen=True, slots=True)
class Altered:
    """A field that a change altered, in the words of a language: its name, and its content before and after."""

    field: str
    before: str
    after: str


def altered(
    before: Alignment | AlignmentSheet, after: Alignment | AlignmentSheet, catalogue: Catalogue, say: Wording
) -> tuple[Altered, ...]:
    """The fields in which two states of a row, or of a heading, differ; "" is a field without anything in it."""
    both = zip(shown_fields(before), shown_fields(after), strict=True)
    return tuple(
        Altered(say(key), *(_in_words(key, value, catalogue, say) for value in (one, other)))
        for (key, one), (_, other) in both
        if one != other
    )


def _in_words(key: str, value: object, catalogue: Catalogue, say: Wording) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, StrEnum):
        return say(f"{key.removeprefix('field-')}-{value}")
    if isinstance(value, float):
        return say("amount", amount=value)
    if isinstance(value, date):
        return day_written(value, say.language)
    text = str(value)
    if key in _CODES and catalogue.level(text):
        return f"{text} {catalogue.label(text, say.language)}"
    return centre_name(text, say.language) if key == "field-centre" else text
