"""A poster as plain frozen records: a title, tiles in the colours of goals, and a few short sections on one page."""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from alignment.ground.records import content_of, record_of
from alignment.paper.records import Body


class PosterFormat(StrEnum):
    """What a poster is made into."""

    PDF = "pdf"
    SVG = "svg"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class PosterTile:
    """A goal: its number and colour, "#RRGGBB", its title, and how much of the course or plan it has, in words."""

    code: str
    colour: str
    name: Body
    said: Body


@dataclass(frozen=True, slots=True)
class PosterSection:
    """A heading with what stands below it."""

    title: Body
    bodies: tuple[Body, ...]


@dataclass(frozen=True, slots=True)
class Poster:
    """A poster in a language; `name` is that of the file, `alternative` says all of it to who does not see it."""

    language: str
    leftward: bool
    name: str
    kind: Body
    title: Body
    goal_label: Body
    goal: Body
    notice: Body
    tiles: tuple[PosterTile, ...]
    sections: tuple[PosterSection, ...]
    foot: Body

    @property
    def alternative(self) -> str:
        """All that it says, in the order in which it is read."""
        tiles = (f"{tile.code} {tile.name.text}: {tile.said.text}" for tile in self.tiles)
        sections = (f"{one.title.text}: {'; '.join(body.text for body in one.bodies)}" for one in self.sections)
        parts = (self.kind.text, self.title.text, self.goal.text, self.notice.text, *tiles, *sections, self.foot.text)
        return ". ".join(filter(None, parts))


def content_of_poster(poster: Poster) -> dict[str, Any]:
    """The poster as JSON keeps it; names of its parts with hyphens, as the template knows them."""
    content = content_of(poster)
    return {**content, "goal-label": content["goal_label"]}


def packed_poster(poster: Poster) -> bytes:
    """The poster as JSON text."""
    return json.dumps(content_of(poster), ensure_ascii=False).encode("utf-8", "replace")


def unpacked_poster(text: bytes) -> Poster:
    """The poster that `packed_poster` made `text` of. Raises `ValueError` for anything else."""
    found: Poster = record_of(Poster, json.loads(text))
    return found
