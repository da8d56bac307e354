"""A chart as a plain record: what is to be seen, without how it is drawn. Everything in it is frozen.

A `key` names the rows behind a mark, as `alignment.atlas` reads it; "" is a mark with none. Colours are "#RRGGBB".
"""

from dataclasses import dataclass

from alignment.ground.lettering import runs_left
from sdg_data.catalogue import contrast

INK = "#1A1A1A"
_PALEST = 0.25  # how much of a cell's colour the smallest number has


@dataclass(frozen=True, slots=True)
class Mark:
    """What a line, a column or a node stands for: its label, the name said in full, and its colour."""

    label: str
    name: str = ""
    colour: str = "#5A6570"


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of a grid."""

    value: float
    key: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: as many values as the chart has parts, what is said at its end, and the rows behind it."""

    mark: Mark
    values: tuple[float, ...]
    said: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A flow from the node at place `start` on one side to the node at place `end` on the other."""

    start: int
    end: int
    value: float
    key: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """What all charts have: a `note` on filters and on what is illustrative, and `words` for who does not see it."""

    title: str
    note: str
    words: str


@dataclass(frozen=True, slots=True)
class Grid(Chart):
    """Numbers in lines and columns; a cell is the stronger in its column's colour the larger its number."""

    lines: tuple[Mark, ...] = ()
    columns: tuple[Mark, ...] = ()
    cells: tuple[tuple[Cell, ...], ...] = ()

    @property
    def most(self) -> float:
        """The largest number, at least 1."""
        return max((cell.value for line in self.cells for cell in line), default=1.0) or 1.0


@dataclass(frozen=True, slots=True)
class Bars(Chart):
    """Bars, each of one or two parts: the first solid, the second hatched. `whole` is where the axis ends."""

    parts: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()
    whole: float = 0.0

    @property
    def most(self) -> float:
        """Where the axis ends: at `whole`, or the longest bar; at least 1."""
        return max(self.whole, 1.0, *(sum(bar.values) for bar in self.bars))


@dataclass(frozen=True, slots=True)
class Flow(Chart):
    """Flows between the nodes of two sides."""

    starts: tuple[Mark, ...] = ()
    ends: tuple[Mark, ...] = ()
    links: tuple[Link, ...] = ()


def marked(chart: Chart) -> tuple[str, ...]:
    """The keys of a chart's marks with a number in them, in the order in which they are read."""
    if isinstance(chart, Grid):
        return tuple(cell.key for line in chart.cells for cell in line if cell.value)
    if isinstance(chart, Bars):
        return tuple(bar.key for bar in chart.bars if bar.key and sum(bar.values))
    return tuple(link.key for link in chart.links if link.key) if isinstance(chart, Flow) else ()


def shade(colour: str, share: float) -> str:
    """A cell's colour: of white and `colour`, the more of the latter the larger the `share` of the largest number."""
    part = _PALEST + (1 - _PALEST) * share
    mixed = (round(255 - part * (255 - int(colour[at : at + 2], 16))) for at in (1, 3, 5))
    return "#" + "".join(f"{one:02X}" for one in mixed)


def text_on(colour: str) -> str:
    """Black or white, whichever is easier to read on `colour`; with full black one of them has at least 4.5:1."""
    return max(("#FFFFFF", "#000000"), key=lambda text: contrast(text, colour))


def isolated(text: str) -> str:
    """The text, in an isolate of its own direction where it runs from right to left.

    "11.a روابط" begins with its code then, which in turn is isolated: it would show as "a.11" there.
    """
    first, _, rest = text.partition(" ")
    if first[:1].isdecimal() and runs_left(rest):
        return f"\u2067\u2066{first}\u2069 {rest}\u2069"
    return f"\u2067{text}\u2069" if runs_left(text) else text


def number(value: float) -> str:
    """A number as short as a cell wants it: 7, 1.5, 340, 1.2k."""
    if value >= 10_000:  # noqa: PLR2004 (five digits do not fit a cell)
        return f"{value / 1000:.0f}k"
    if value >= 1_000:  # noqa: PLR2004
        return f"{value / 1000:.1f}k"
    return f"{value:.0f}" if value == round(value) else f"{value:.1f}"
