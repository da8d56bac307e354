"""What an exercise of a workshop is. Each has a package of its own; `registry` lists them."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from alignment import AlignmentSheet
from exercises.rooms import Snapshot
from exercises.workshops import Seat
from sdg_data.wording import Wording, wording

# The HTML of a live view by place: "head", "rows/abc"; what stands before the slash names the block it is in.
Parts = Mapping[str, str]
CARD_PARTS = ("audience", "needs", "insight", "tip", "takes", "gives")


class Activity(StrEnum):
    """What kind of activity an exercise is, as trainers' guides sort them."""

    LECTURE = "lecture"
    EXERCISE = "exercise"
    DISCUSSION = "discussion"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of an outcome, for the export: a title, the names of its columns, and rows of texts and numbers."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int | float, ...], ...]


@dataclass(frozen=True)
class Exercise:
    """An exercise as a card and as functions of a workshop's snapshot.

    `name` ("own-course") is its slug: the package is `exercises.own_course`, whose wording has the card's texts
    (`card-title`, `card-audience`, `card-needs`, `card-insight`, `card-tip`, `card-takes`, `card-gives`) and whose
    `widgets` has `take_part(snapshot, seat)` for a phone and `lead(snapshot, facilitation)` for the facilitator's desk.
    What it gathers are the documents of the collection `name` (`snapshot.gathered[name]`).

    `show` is what the projector shows, `follow` what the phones of a group ("" for no group) show below their forms;
    both are drawn anew when something changes, and must show nothing that is still face down. `outcome` is what goes
    into the export. All three are given the exercise's own wording.

    `works_on(snapshot, group, centre)` gives the sheet that somebody aligns while the exercise is on stage, or None;
    their phone has its form and its rows below what the exercise shows. `rehearse(snapshot, seat, chance)` lets one
    simulated participant do once what a person could do now, drawing from `chance`; it returns at once, starts
    nothing, and keeps things only by the seat, which notes them. Where there is nothing to do it does nothing. For
    aligning the rows of a sheet none is needed.
    """

    name: str
    activity: Activity
    minutes: int
    show: Callable[[Snapshot, Wording], Parts]
    follow: Callable[[Snapshot, str, Wording], Parts]
    outcome: Callable[[Snapshot, Wording], tuple[Table, ...]]
    works_on: Callable[[Snapshot, str, str], AlignmentSheet | None] | None = None
    rehearse: Callable[[Snapshot, Seat, random.Random], None] | None = None

    @property
    def package(self) -> str:
        """The package of its texts, as `sdg_data.wording` names it."""
        return f"exercises/{self.name.replace('-', '_')}"

    def say(self, language: str) -> Wording:
        """What the exercise says in `language`."""
        return wording(self.package, language)
