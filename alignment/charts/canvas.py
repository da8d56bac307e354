"""A drawing in the making: boxes and texts, in the script and direction of each, that need no browser to be placed."""

import itertools
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup

from alignment.charts.chart import INK, isolated
from alignment.ground.lettering import both_ends, ems, holdable, one_line, pieces, runs_left
from sdg_data.catalogue import csv_rows

WIDTH = 1200  # units of the drawing; a PNG has twice as many pixels
FONTS = Path(__file__).parent / "fonts"
MUTED, MARGIN = "#5A6570", 36.0
# Places marked by % are filled in half the time of those of `format`, and a picture has a thousand boxes.
_BOX = Markup('<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"/>')
_EDGED = Markup('<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s" stroke="%s" stroke-width="2"%s/>')
_TEXT = Markup('<text x="%.1f" y="%.1f" font-size="%s" fill="%s" text-anchor="%s">%s</text>')


@dataclass(frozen=True, slots=True)
class Font:
    """A font of ours: its file, its family and the ranges of letters that it is for."""

    file: str
    family: str
    letters: tuple[tuple[int, int], ...]

    def has(self, character: str) -> bool:
        """Whether it is for this letter."""
        return any(first <= ord(character) <= last for first, last in self.letters)


@lru_cache(maxsize=1)
def fonts() -> tuple[Font, ...]:
    """The fonts of `fonts/fonts.csv`; the first is for whatever no other has."""
    found = []
    for line in csv_rows(FONTS / "fonts.csv"):
        ranges = (span.split("-") for span in line["letters"].split())
        found.append(Font(line["file"], line["family"], tuple((int(a, 16), int(b, 16)) for a, b in ranges)))
    return tuple(found)


class Canvas:
    """A drawing in the making, `wide` units across; `down` is how far it is filled.

    Right-to-left drawings are mirrored, their texts not. `edge` is what stays free above and below.
    """

    def __init__(self, right_to_left: bool, wide: int = WIDTH, edge: float = MARGIN) -> None:  # noqa: FBT001
        self.right_to_left, self.wide, self.edge, self.down = right_to_left, wide, edge, edge
        self._parts: list[Markup] = []

    def box(self, x: float, y: float, wide: float, high: float, fill: str) -> None:
        """A filled box."""
        left = self.wide - x - wide if self.right_to_left else x
        self._parts.append(_BOX % (left, y, wide, high, fill))

    def edged(self, place: tuple[float, float, float, float], fill: str, edge: str, *, dashed: bool) -> None:
        """A box with an edge that lies within it; `place` is where it begins, how wide and how high it is."""
        x, y, wide, high = place
        left = self.wide - x - wide if self.right_to_left else x
        dashes = Markup(' stroke-dasharray="4 3"') if dashed else ""
        self._parts.append(_EDGED % (left + 1, y + 1, wide - 2, high - 2, fill, edge, dashes))

    def text(self, x: float, y: float, text: str, size: float, *, colour: str = INK, anchor: str = "start") -> None:
        """A text of one line that begins, ends or has its middle at `x`."""
        if self.right_to_left and anchor != "middle":
            anchor = "end" if anchor == "start" else "start"
        self._parts.append(_TEXT % (self._across(x), y, f"{size:g}", colour, anchor, _runs(text)))

    def paragraph(self, text: str, size: float, colour: str) -> None:
        """A text of as many lines as it needs, below what is there."""
        for line in wrapped(text, self.wide - 2 * MARGIN, size):
            self.down += size * 1.3
            self.text(MARGIN, self.down, line, size, colour=colour)
        self.down += size * 0.3 if text else 0

    def document(self, title: str, words: str) -> Markup:
        """All that was drawn as an SVG document with its title and its words."""
        return Markup(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high:.0f}" width="{wide}" '
            'height="{high:.0f}" font-family="{fonts}, sans-serif" direction="ltr" role="img">'
            "<title>{title}</title><desc>{words}</desc>"
            '<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" '
            'patternTransform="rotate(45)"><rect width="3" height="8" fill="#FFFFFF"/></pattern></defs>'
            '<rect width="{wide}" height="{high:.0f}" fill="#FFFFFF"/>{parts}</svg>'
        ).format(
            wide=self.wide,
            high=self.down + self.edge,
            fonts=", ".join(f"'{font.family}'" for font in fonts()),
            title=holdable(title),
            words=holdable(words),
            parts=Markup("").join(self._parts),
        )

    def _across(self, x: float) -> float:
        return self.wide - x if self.right_to_left else x


@lru_cache(maxsize=1)
def _hangul() -> Font:
    return next(font for font in fonts() if font.has("\uac00"))


_NO_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@lru_cache(maxsize=2048)  # the cells of a grid say a few numbers over and over
def _runs(text: str) -> Markup:
    """The text as spans of one script each, in an isolate of its own direction where it runs from right to left."""
    usual, leftward = fonts()[0].family, runs_left(holdable(text))
    text = isolated(holdable(text))
    if not leftward and any(map(_hangul().has, text)):
        text = text.translate(_NO_ISOLATES)  # after a syllable resvg draws a box in place of each
    families = [next((font.family for font in fonts() if font.has(character)), usual) for character in text]
    spans: list[str] = []
    for family, places in itertools.groupby(range(len(text)), key=lambda at: families[at]):
        run = "".join(text[at] for at in places)
        span = Markup("<tspan font-family=\"'{}', sans-serif\">{}</tspan>")
        spans.append(run if family == usual else span.format(family, run))
    return Markup("").join(spans)


def width(text: str, size: float) -> float:
    """About how wide a text is."""
    return sum(map(ems, text)) * size


def widest(text: str) -> float:
    """About how wide its widest word is, counted in the size of its letters."""
    return max((width(word, 1) for word in text.split()), default=1.0)


def fitting(text: str, wide: float, size: float) -> str:
    """The text, or as much of its beginning and its end as there is room for: titles of one kind differ at the end."""
    text = one_line(text)
    short, kept = text, len(text)
    while kept > 0 and width(short, size) > wide:
        kept -= max(1, kept // 40)
        end = kept // 3
        short = both_ends(text, kept - end, end)
    return short


def wrapped(text: str, wide: float, size: float) -> list[str]:
    """The text in lines that are no wider; a longer word is fitted."""
    made: list[str] = []
    for word in pieces(text):
        if made and width(f"{made[-1]} {word}", size) <= wide:
            made[-1] += f" {word}"
        else:
            made.append(fitting(word, wide, size))
    return made
