"""A workshop: what it is, who takes part, and what the room is at. Everything here is frozen."""

import hmac
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from alignment.checks import tidy, tidy_name
from alignment.ground.moments import zone_names
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop

# The collections of a workshop's space that belong to no exercise.
FRAME = (
    "workshop", "key", "grant", "stage", "participant", "shown", "removed", "sheet", "coding", "action", "presence",
    "rehearsal", "return", "wall", "reach", "sitting",
)  # fmt: skip
PREVIEW = "preview"  # in an address: who leads looks at a phone as the room has it
MOST_GROUPS = 12
MOST_CENTRES = 100


class WorkshopPhase(StrEnum):
    """Whether people can join (open), only look back (closed), or the list leaves it out (archived)."""

    OPEN = "open"
    CLOSED = "closed"
    ARCHIVED = "archived"


class InAtlas(StrEnum):
    """From when on a workshop's sheets count in everybody's atlas, without its hidden rows."""

    AFTER_END = "after-end"
    NOW = "now"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Workshop:
    """A workshop as it is announced: `code` is what people type to join, `word` what its QR code carries instead.

    Both are "" once it is closed; a workshop of before there were words has none.
    `language` is a code of the toolkit's languages, `centres` are ids of the network or names, `groups` are names.
    `programme` names the template of the agenda, `zone` is the IANA name of the time zone of its days where somebody
    chose one.
    """

    name: str = ""
    place: str = ""
    starts: date | None = None
    ends: date | None = None
    language: str = "en"
    centres: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    programme: str = ""
    in_atlas: InAtlas = InAtlas.AFTER_END
    phase: WorkshopPhase = WorkshopPhase.OPEN
    code: str = ""
    word: str = ""
    zone: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Stage:
    """What the room is at; only the facilitator changes it.

    `exercise` (the key of a sitting of one) and `sheet` are where everybody works, "" for none; `called` counts how
    often everybody was brought there. `locked` stops every change of the workshop's sheets, `locked_answers` names the
    exercises that take no more answers. `revealed` names what was face down and lies open,
    `hidden_rows` and `hidden_people` are ids that are not shown to the room. `more` lets more people in than come
    unasked.
    """

    exercise: str = ""
    sheet: str = ""
    called: int = 0
    locked: bool = False
    locked_answers: tuple[str, ...] = ()
    revealed: tuple[str, ...] = ()
    hidden_rows: tuple[str, ...] = ()
    hidden_people: tuple[str, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Reach:
    """How the room comes to the workshop, as its facilitator says; "" is what the app finds by itself, or nothing.

    `address` is where phones reach the app, `network` and `password` are those of the room's wifi, to be shown beside
    the join code. `screen` is the word in the link of the room's screen, which opens nothing else. A backup has none
    of them: another laptop stands in another network.
    """

    address: str = ""
    network: str = ""
    password: str = ""
    screen: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody in the room: an id drawn from their token, and, if they like, a nickname, a group and a centre.

    `browser` tells whose seats are of one browser, and says nothing outside of this workshop.
    """

    id: str
    nickname: str = ""
    group: str = ""
    centre: str = ""
    simulated: bool = False
    browser: str = ""


def in_preview(workshop: Workshop) -> Participant:
    """Whom the desk's preview of a phone shows: nobody in particular, of no group and of the first centre."""
    return Participant("", centre=next(iter(workshop.centres), ""))


@dataclass(frozen=True, slots=True)
class Coding:
    """A case that groups align face down: `sheets` are each group's copy, `rows` its row ids in the case's order."""

    id: str
    title: str
    sheets: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Reply(StrEnum):
    """What became of a request: nothing yet, the desk said no, or who asked thought better of it."""

    NONE = "none"
    NO = "no"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ReturnRequest:
    """Somebody, a stranger by the id `id`, says that they are the participant `who`; `browser` is as a participant's.

    They came by the join code `code` and have `asked` so often. It is good `until` a moment in epoch seconds.
    """

    id: str
    who: str
    browser: str = ""
    code: str = ""
    asked: int = 0
    until: float = 0.0
    reply: Reply = Reply.NONE

    @property
    def number(self) -> int:
        """Two figures that phone and desk show, so that the facilitator knows whose request it is."""
        return 10 + int(self.id[:6], 16) % 90

    @property
    def waits(self) -> bool:
        """Whether the desk may still answer it."""
        return self.reply is Reply.NONE and time.time() < self.until


def opens_screen(reach: Reach, word: str) -> bool:
    """Whether this is the word of the room's screen now."""
    return bool(reach.screen) and hmac.compare_digest(reach.screen.encode(), word.encode())


def lies_face_down(workshop: Workshop, stage: Stage, coding: Coding) -> bool:
    """Whether a double coding is not revealed; once the workshop is over, nothing is face down any more."""
    return coding.id not in stage.revealed and workshop.phase is WorkshopPhase.OPEN


def check_open(workshop: Workshop) -> None:
    """Raises `NoSuchWorkshop` once the workshop is closed: nobody joins it or adds to it any more."""
    if workshop.phase is not WorkshopPhase.OPEN:
        raise NoSuchWorkshop("error-workshop-closed", name=workshop.name)


def tidy_workshop(workshop: Workshop) -> Workshop:
    """The workshop fit for keeping: names in one line, no group twice.

    Raises `ExerciseError` without a name, with dates the wrong way or with more groups than a projector shows, and
    `AlignmentError` for a name that is too long.
    """
    name, place = tidy_name(workshop.name), tidy_name(workshop.place)
    if not name:
        raise ExerciseError("error-workshop-name")
    if workshop.starts and workshop.ends and workshop.ends < workshop.starts:
        raise ExerciseError("error-workshop-dates", starts=workshop.starts, ends=workshop.ends)
    groups = _distinct(workshop.groups)
    if len(groups) > MOST_GROUPS:
        raise ExerciseError("error-too-many-groups", groups=len(groups), most=MOST_GROUPS)
    centres = _distinct(workshop.centres)[:MOST_CENTRES]
    programme = tidy(workshop.programme)[:40]
    zone = workshop.zone if workshop.zone in zone_names() else ""
    tidied = replace(workshop, name=name, place=place, groups=groups, centres=centres)
    return replace(tidied, programme=programme, zone=zone)


def _distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(tidy_name, names))))
