"""The sheet that a trainer fills in: an `AlignmentSheet` of ordered rows, each an `Alignment`.

It is the workshop's handout (strategic goal; strategic focus, project example, SDG number, SDG indicator) with what the
room missed on paper: a target, a reason, the link's strength and effect, and a local indicator. Everything here is
frozen; `dataclasses.replace` makes the changed copy.
"""

from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum

from alignment.local_indicator import LocalIndicator
from sdg_data import Catalogue
from sdg_data.catalogue import LEVELS
from sdg_data.codes import read_one_code

ROW_TEXTS = ("strategic_focus", "project", "goal", "target", "indicator", "why", "change_tomorrow")


class Kind(StrEnum):
    """What a sheet aligns."""

    COURSE = "course"
    CITY_PLAN = "city_plan"


class Link(StrEnum):
    """Whether a project serves the goal itself (direct) or by way of something else (indirect)."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class Strength(StrEnum):
    """Whether the goal is what the project is for (main) or what it serves besides (side)."""

    MAIN = "main"
    SIDE = "side"


class Effect(StrEnum):
    """What the project does to the goal; `UNKNOWN` as long as nobody has said."""

    UNKNOWN = "unknown"
    HELPS = "helps"
    HARMS = "harms"


class Challenge(StrEnum):
    """What became of the link when another group challenged it; `NONE` where none did. One withdrawn is gone."""

    NONE = "none"
    DEFENDED = "defended"
    SHARPENED = "sharpened"


@dataclass(frozen=True, slots=True)
class Alignment:
    """One row of a sheet: a project of a strategic focus, linked to a goal and perhaps a target and an indicator.

    `goal` is the goal's number as a code ("11") and, like `target` and `indicator`, "" where nothing is chosen.
    `hours` is the time that the course gives to this very row, None where it is not known, as in a city plan; a session
    that serves two goals is divided between its two rows, so that hours can be added up.
    `challenge` holds for the codes that the row has now: with other codes it is another link, which nobody challenged.
    `accepted` and `rejected` are the targets that were suggested for the row and taken, or put aside, by the person.
    `version` counts the saved changes of the row, from 1; 0 is a row that was never saved. The store gives the `id` and
    the `author`, the id of the person who added the row.
    """

    strategic_focus: str = ""
    project: str = ""
    goal: str = ""
    target: str = ""
    indicator: str = ""
    why: str = ""
    link: Link = Link.DIRECT
    strength: Strength = Strength.MAIN
    effect: Effect = Effect.UNKNOWN
    change_tomorrow: str = ""
    hours: float | None = None
    local: LocalIndicator = field(default_factory=LocalIndicator)
    challenge: Challenge = Challenge.NONE
    accepted: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    id: str = ""
    version: int = 0
    author: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing has been filled in."""
        return all(getattr(self, name) == getattr(_BLANK, name) for name in _FILLED_IN)

    @property
    def codes(self) -> tuple[str, str, str]:
        """What the row is linked to: goal, target and indicator."""
        return self.goal, self.target, self.indicator

    @property
    def finest_code(self) -> str:
        """The most exact code of the row: its indicator, else its target, else its goal, else ""."""
        return self.indicator or self.target or self.goal

    def having(self, **texts: str) -> "Alignment":
        """The row with these of its text fields changed."""
        return replace(self, **texts)  # type: ignore[arg-type]

    def completed(self, catalogue: Catalogue) -> "Alignment":
        """The row with each code in its own place, and the empty goal or target that a finer code implies filled in.

        "11.2" typed as a goal becomes goal 11 and target 11.2, and so does "SDG target 11,2": a text that names one
        code is taken for it, any other stays as it is. A code that is in its place is never replaced.
        """
        typed = {level: getattr(self, level) for level in LEVELS}
        if all(catalogue.level(text) == level for level, text in typed.items()):  # as in most rows
            return self
        codes = {level: read_one_code(text) or text for level, text in typed.items()}
        for place in (*LEVELS, *LEVELS):  # twice: one code may have to leave before another can come
            level = catalogue.level(codes[place])
            if level and level != place and codes[level] in {"", codes[place]}:
                codes[level], codes[place] = codes[place], ""
        if catalogue.level(codes["indicator"]) == "indicator":
            indicator = catalogue.indicator(codes["indicator"])
            if codes["goal"] in {"", str(indicator.goal)}:  # a clash of goals is for the person to settle
                codes["target"] = codes["target"] or indicator.target
        if catalogue.level(codes["target"]) == "target":
            codes["goal"] = codes["goal"] or str(catalogue.target(codes["target"]).goal)
        return self if codes == typed else self.having(**codes)


_BLANK = Alignment()
_FILLED_IN = tuple(
    part.name for part in fields(Alignment) if part.name not in {"accepted", "rejected", "id", "version", "author"}
)


@dataclass(frozen=True, slots=True)
class AlignmentSheet:
    """A course or a city plan with its rows, in order.

    `version` counts the saved changes of the heading, `revision` those of anything in the sheet. `illustrative` marks
    a case made up for practice; it is shown wherever the sheet is. `sample` names the sample it was copied from.
    `workshop` is the id of the workshop that the sheet belongs to, "" for a sheet on its own; nobody can change a sheet
    that is `locked`. One that is `apart` is a group's copy of a case: it may lie face down, and counts in no atlas.
    `taught_in` is the language of a course and `country` where it is, by the codes of `alignment.places`, "" where not
    said; `participants` is how many took part, `theme` what the course is about in a few words.
    """

    kind: Kind = Kind.COURSE
    title: str = ""
    centre: str = ""
    strategic_goal: str = ""
    audience: str = ""
    starts: date | None = None
    ends: date | None = None
    taught_in: str = ""
    country: str = ""
    theme: str = ""
    participants: int | None = None
    illustrative: bool = False
    sample: str = ""
    workshop: str = ""
    locked: bool = False
    apart: bool = False
    rows: tuple[Alignment, ...] = ()
    id: str = ""
    version: int = 0
    revision: int = 0

    def row(self, row_id: str) -> Alignment | None:
        """The row with this id, or None."""
        return next((row for row in self.rows if row.id == row_id), None)

    def number_of(self, row_id: str) -> int:
        """The number of a row as the handout counts: 1, 2, 3. Raises `ValueError` for a row that is not there."""
        return [row.id for row in self.rows].index(row_id) + 1
