"""The wall, as the room's screen is called at the desk: what of it is steered from there.

What does not fit on it is shown in pages that turn by themselves. Which one is up is a matter of time alone, so that
the wall, a second one and the desk's preview are at the same without telling each other; `live/wall.js` counts alike.
Instants are seconds since 1970.
"""

from dataclasses import dataclass, replace

from exercises.workshop.records import Stage

WALL = "wall"  # its collection, and the id of the one document in it
EVERY = 12.0  # seconds that a page is up
REST = 60.0  # seconds that one is up which somebody turned to


@dataclass(frozen=True, slots=True)
class Wall:
    """The wall as the desk left it: `blank`, for when the room shall look at somebody, and where its pages were turned.

    `page` counts pages from the first, on and on, and was turned to at the instant `since`. `second` is the code of the
    language that stands beside the first, "" for none. `over` names what goes along with the exercises and lies over
    whatever the room is at, as long as that is at the `place` where it was when the desk laid it there.
    """

    blank: bool = False
    page: int = 0
    since: float = 0.0
    second: str = ""
    over: str = ""
    place: str = ""


def place_of(stage: Stage) -> str:
    """Where the room is, of what is brought and laid open there; hiding a row does not change it."""
    return f"{stage.exercise}/{stage.sheet}/{len(stage.revealed)}"


def lies_over(wall: Wall, stage: Stage) -> str:
    """What lies over whatever the room is at, "" for nothing: what comes on stage later takes its place."""
    return wall.over if wall.place == place_of(stage) else ""


@dataclass(frozen=True, slots=True)
class Turning:
    """Which page is up: `page` from `since` on, the next one `rest` seconds later, then one more each `EVERY`."""

    page: int
    since: float
    rest: float

    def page_at(self, now: float) -> int:
        """The page that is up, counted on and on: where there are three, the fourth is the first again."""
        waited = now - self.since - self.rest
        return self.page if waited < 0 else self.page + 1 + int(waited // EVERY)


def turning(wall: Wall, staged: float) -> Turning:
    """How the pages turn. What comes on stage, or is revealed there, at `staged` begins with its first page."""
    return Turning(wall.page, wall.since, REST) if wall.since > staged else Turning(0, staged, EVERY)


def turned(wall: Wall, staged: float, by: int, now: float) -> Wall:
    """The wall with its pages turned on, or back where `by` is below zero."""
    return replace(wall, page=turning(wall, staged).page_at(now) + by, since=now)
