"""A chart as a plain record: what is to be seen, without how it is drawn. Everything in it is frozen.

A `key` names the rows behind a mark, as `alignment.atlas` reads it; "" is a mark with none. Colours are "#RRGGBB".
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from alignment.ground.lettering import runs_left
from sdg_data.catalogue import contrast

INK = "#1A1A1A"
THIN = "#E3E6E9"  # of a cell that stands on too little
NOTHING = "·"
MAP_STEPS = 5  # of either scale of a map
_PALEST = 0.25  # how much of a cell's colour the smallest number has


@dataclass(frozen=True, slots=True)
class Mark:
    """What a line or a column stands for: its label, the name said in full, and its colour.

    One that is `thin` stands on too little to be compared: it is grey, with its numbers.
    """

    label: str
    name: str = ""
    colour: str = "#5A6570"
    thin: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of a grid, and how it is said where that is not the number: "23 %", or "?" for what is not known."""

    value: float
    key: str = ""
    said: str = ""

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.said or (f"{round(self.value, 1):g}" if self.value else NOTHING)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: as many values as the chart has parts, what is said at its end, and the rows behind it.

    `keys` are those of the parts, where each has rows of its own.
    """

    mark: Mark
    values: tuple[float, ...]
    said: str
    key: str = ""
    keys: tuple[str, ...] = ()

    def key_of(self, part: int) -> str:
        """The key of the rows behind one of its parts."""
        return self.keys[part] if self.keys else self.key


@dataclass(frozen=True, slots=True)
class Chart:
    """What all charts have: a `note` on filters and on what is illustrative, and `words` for who does not see it."""

    title: str
    note: str
    words: str


@dataclass(frozen=True, slots=True)
class Grid(Chart):
    """Numbers in lines and columns; a cell is the stronger in its column's colour the higher its step.

    `steps` are where steps begin, from the lowest, as `steps_of` finds them.
    """

    lines: tuple[Mark, ...] = ()
    columns: tuple[Mark, ...] = ()
    cells: tuple[tuple[Cell, ...], ...] = ()
    steps: tuple[float, ...] = (0.0,)

    def fill(self, line: int, column: int) -> str:
        """The colour of a cell; "" of one without a number."""
        value = self.cells[line][column].value
        if not value:
            return ""
        if self.lines[line].thin:
            return THIN
        step = bisect_right(self.steps, value) - 1
        return shade(self.columns[column].colour, max(0, step) / max(1, len(self.steps) - 1))


@dataclass(frozen=True, slots=True)
class Bars(Chart):
    """Bars, each of one or two parts: the first solid, the second hatched. `whole` is where the axis ends.

    Numbers that nothing else is said of are written as `language` does.
    """

    parts: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()
    whole: float = 0.0
    language: str = "en"

    @property
    def colour(self) -> str:
        """The colour of all bars, in which their parts are explained; a grey where they have several."""
        colours = {bar.mark.colour for bar in self.bars}
        return colours.pop() if len(colours) == 1 else Mark("").colour

    @property
    def most(self) -> float:
        """Where the axis ends: at `whole`, or the longest bar; at least 1."""
        return max(self.whole, 1.0, *(sum(bar.values) for bar in self.bars))


@dataclass(frozen=True, slots=True)
class Spot:
    """Something on a map: its number, where it stands, from 1 to `MAP_STEPS`, its colour; broken if `missing`."""

    number: int
    across: int
    up: int
    colour: str
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Map(Chart):
    """Spots on squares, by two scales whose names are `across` and `up`.

    `corners` are the names of the quarters: below at the beginning and at the end of a line, above at either.
    `legend` says what each colour means.
    """

    across: str = ""
    up: str = ""
    corners: tuple[str, str, str, str] = ("", "", "", "")
    spots: tuple[Spot, ...] = ()
    legend: tuple[Mark, ...] = ()


class TileState(StrEnum):
    """What is known of a target: whether it is named, with an indicator or without, else whether a city could act."""

    EXACT = "exact"
    NAMED = "named"
    OPEN = "open"
    LITTLE = "little"


@dataclass(frozen=True, slots=True)
class Tile:
    """A target: its code, its name in full, its state, the number in its corner, and what is told when it is opened.

    One that is `dim` is outside of what a reader looks at; it stays where it is. `said` is its state in words.
    """

    code: str
    name: str
    state: TileState
    said: str
    corner: str = ""
    told: tuple[str, ...] = ()
    dim: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class Tiles(Chart):
    """A column of tiles for each goal, always in the same places; `legend` says what each state means."""

    goals: tuple[Mark, ...] = ()
    columns: tuple[tuple[Tile, ...], ...] = ()
    legend: Mapping[TileState, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Card:
    """What one centre does, as a share for each goal from 0 to 1; one that is `pinned` stands first."""

    mark: Mark
    values: tuple[float, ...]
    said: str
    key: str = ""
    pinned: bool = False


# Every fifth bar of a card has its goal's number below it: where colours are not told apart, places are.
TICKED = 5


@dataclass(frozen=True, slots=True)
class Cards(Chart):
    """Small cards on one shared scale, each with a bar for each of the `goals` and a tick at its `median`."""

    goals: tuple[Mark, ...] = ()
    cards: tuple[Card, ...] = ()
    median: tuple[float, ...] = ()

    @property
    def most(self) -> float:
        """Where the scale of all cards ends: at the largest share of those that are not thin; never 0."""
        return max((value for card in self.cards if not card.mark.thin for value in card.values), default=0.0) or 1.0


def marked(chart: Chart) -> tuple[str, ...]:
    """The keys of a chart's marks with a number in them, in the order in which they are read."""
    if isinstance(chart, Grid):
        return tuple(cell.key for line in chart.cells for cell in line if cell.text != NOTHING)
    if isinstance(chart, Bars):
        parts = ((bar.key_of(part), value) for bar in chart.bars for part, value in enumerate(bar.values))
        return tuple(dict.fromkeys(key for key, value in parts if key and value))
    if isinstance(chart, Tiles):
        return tuple(tile.key for column in chart.columns for tile in column if tile.key)
    return tuple(card.key for card in chart.cards if card.key) if isinstance(chart, Cards) else ()


def steps_of(values: Iterable[float], most: int = 5) -> tuple[float, ...]:
    """Where at most so many steps begin that each have about as many of the `values` above 0; one step for none.

    One global maximum would make most cells of a network look alike.
    """
    there = sorted(value for value in values if value > 0)
    if not there:
        return (0.0,)
    return tuple(sorted({there[len(there) * step // most] for step in range(most)}))


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
