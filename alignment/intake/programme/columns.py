"""What the columns of a table are, by the words of its heading."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from alignment.intake.programme.labels import Label, labelled
from alignment.intake.programme.timing import Timing, timing_of_cell, until
from alignment.intake.programme.words import DATA, folded, key
from alignment.intake.programme.written import trimmed, written
from sdg_data.catalogue import csv_rows

_ENOUGH = 2  # known words that make a line the heading of a table


class Role(StrEnum):
    """What a column holds."""

    TIME = "time"
    DURATION = "duration"
    TITLE = "title"
    DESCRIPTION = "description"
    FOCUS = "focus"
    SPEAKER = "speaker"
    DAY = "day"
    NUMBER = "number"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Columns:
    """The roles of a table's columns, None for one that is not known, and their headings, folded.

    `days` are the headings of a timetable that has a column for each day, "" for those that are none; else empty.
    """

    roles: tuple[Role | None, ...]
    headings: tuple[str, ...]
    days: tuple[str, ...] = ()

    @property
    def timed(self) -> bool:
        """Whether a column says when, or how long."""
        return bool({Role.TIME, Role.DURATION} & set(self.roles))


@dataclass(frozen=True, slots=True)
class Told:
    """What a line of a table says, by its columns; `sessions` are those of a timetable, each with its day."""

    title: str
    description: str
    focus: str
    day: str
    timing: Timing | None
    sessions: tuple[tuple[str, str], ...] = ()


def columns_in(cells: Sequence[str]) -> Columns | None:
    """The columns that a line of a table is the heading of; None where it is none."""
    headings = tuple(written(cell).plain.strip(" \t*:.") for cell in cells)
    roles = tuple(_role(heading) for heading in headings)
    labels = [labelled(written(cell)) for cell in cells]
    days = tuple(own.itself if own.label is Label.DAY and not own.rest else "" for own in labels)
    if sum(map(bool, days)) >= _ENOUGH:
        return Columns(tuple(None if day else role for day, role in zip(days, roles, strict=True)), headings, days)
    if len({role for role in roles if role}) < _ENOUGH:
        return None
    if Role.TITLE not in roles:
        # Something must be what the row is about: a column that nobody knows, else the description, else the focus.
        free = [
            place for place, (role, heading) in enumerate(zip(roles, headings, strict=True)) if not role and heading
        ]
        for other in (Role.DESCRIPTION, Role.FOCUS):
            free += [place for place, role in enumerate(roles) if role is other]
        roles = tuple(Role.TITLE if place == next(iter(free), -1) else role for place, role in enumerate(roles))
    return Columns(roles, headings) if Role.TITLE in roles else None


def told(cells: Sequence[str], columns: Columns) -> Told:
    """What the cells of a line say under these columns."""
    own = [(role, heading, cell) for role, heading, cell in zip(columns.roles, columns.headings, cells, strict=False)]
    timings = [
        timing
        for role, heading, cell in own
        if role in {Role.TIME, Role.DURATION} and cell and (timing := timing_of_cell(written(cell).plain, heading))
    ]
    starts = [one for one in timings if one.start is not None and not one.minutes]
    if len(starts) == 2 and len(timings) == 2:  # noqa: PLR2004 - a column for the start, and one for the end
        timings = [until(*starts)]
    if columns.days:
        sessions = tuple((day, trimmed(cell)) for day, cell in zip(columns.days, cells, strict=False) if day and cell)
        return Told("", "", "", "", next(iter(timings), None), sessions)
    titles = [trimmed(cell) for role, _, cell in own if role is Role.TITLE and cell]
    numbers = [cell for role, _, cell in own if role is Role.NUMBER and re.search(r"[^\W\d_]{2}", cell)]
    descriptions = [trimmed(cell) for role, _, cell in own if role is Role.DESCRIPTION and cell] + titles[1:]
    return Told(
        title=_without_label(titles[0]) if titles else "",
        description=". ".join(descriptions),
        focus=next((trimmed(cell) for role, _, cell in own if role is Role.FOCUS and cell), "") or "".join(numbers[:1]),
        day=next((trimmed(cell) for role, _, cell in own if role is Role.DAY and cell), ""),
        timing=next((one for one in timings if one.minutes), next(iter(timings), None)),
    )


def _without_label(title: str) -> str:
    own = labelled(written(title))
    return own.rest or title if own.label in {Label.SESSION, Label.FIRST, Label.SECOND} else title


def _role(heading: str) -> Role | None:
    whole = re.sub(r"\s*[(\[].*\Z", "", heading)
    for words in (heading, whole, *re.split(r"\s*[/,&]\s*|\s+-\s+", whole)):
        if role := _roles().get(key(words)):
            return role
    return None


@lru_cache(maxsize=1)
def _roles() -> Mapping[str, Role]:
    known: dict[str, Role] = {}
    for row in csv_rows(DATA / "headers.csv"):
        for word in folded(row["words"]):
            known.setdefault(key(word), Role(row["role"]))
    return MappingProxyType(known)
