"""Where each stakeholder stands: in the 25 squares of the map, and in the rings of the onion. Geometry only.

Everything is in the units of a drawing's own width and height, x from the left, y from the top.
"""

import itertools
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from exercises.stakeholders.stakeholder import SCALE, Stakeholder

HIGH = 4  # from here on influence, or interest, is high
_RING_NAME = 1.8  # of a text's height, kept free at the top of a ring
_NAMED = (SCALE[-1], HIGH - 1)  # the upper row of each half of the map has the names of its parts
_BESIDE, _BELOW = 6, 3  # what is kept free in a square besides
_SMALLER = 3  # by how much dots are made smaller that would lie on each other
_NAME, _WIDEST = 12.0, 16.0  # of a text's height: the least and the most room for a dot with its name


@dataclass(frozen=True, slots=True)
class Canvas:
    """A drawing's size: `dot` is the radius of a stakeholder's dot, `text` the height of a name, 0 for no names.

    `margin` is for the figures and the names of the axes, on the left and below. `label` is the height of what else is
    written: of the names of rings and axes, and of the parts of the map where there are such. `least` is the radius
    below which nobody reads a dot's number. `columns` and `rows` are the widths and heights of the map's squares, by
    interest and by influence.
    """

    width: int
    height: int
    dot: int
    text: int
    margin: int
    label: int
    parts: bool = True
    least: int = 0
    columns: tuple[float, ...] = ()
    rows: tuple[float, ...] = ()

    def head(self, influence: int) -> int:
        """What is kept free at the top of a square of this influence for the name of its part of the map."""
        return self.label + 6 if self.parts and influence in _NAMED else 2

    @property
    def line(self) -> int:
        """The height of a dot with its name."""
        return 2 * self.dot + 4


WALL = Canvas(1792, 552, 27, 30, 64, 30)
BESIDE_NAMES = Canvas(1110, 540, 27, 0, 72, 33, least=21)  # the wall where the names are listed beside it
NARROW = Canvas(860, 480, 27, 0, 66, 30, least=18)  # the same on a screen of four by three
PHONE = Canvas(360, 330, 10, 0, 34, 13, parts=False, least=7)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the dot of a stakeholder is, and the `room` for its name beside it, in so many `lines`; 0 for none."""

    x: float
    y: float
    room: float = 0.0
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Ring:
    """A ring of the onion, which is cut in half and lies on the ground: half an ellipse around `x`, `ground`."""

    x: float
    ground: float
    rx: float
    ry: float

    @property
    def top(self) -> float:
        """Where the ring begins."""
        return self.ground - self.ry

    def half_width(self, y: float) -> float:
        """How far the ring reaches to either side at this height; 0.0 above it."""
        inside = 1 - ((self.ground - y) / self.ry) ** 2
        return self.rx * math.sqrt(inside) if inside > 0 else 0.0


def square(influence: int, interest: int, canvas: Canvas) -> tuple[float, float, float, float]:
    """Left, top, width and height of a square of the map; influence grows upwards, interest to the right."""
    columns = canvas.columns or ((canvas.width - canvas.margin) / len(SCALE),) * len(SCALE)
    rows = canvas.rows or ((canvas.height - canvas.margin) / len(SCALE),) * len(SCALE)
    left, top = canvas.margin + sum(columns[: interest - 1]), sum(rows[influence:])
    return left, top, columns[interest - 1], rows[influence - 1]


def roomy(listed: Iterable[Stakeholder], canvas: Canvas) -> Canvas:
    """The canvas on which no dot of the map lies on another, as far as that can be.

    Where many share a square its row and column become larger, and then all dots smaller.
    """
    counts = Counter((one.influence, one.interest) for one in listed)
    for smaller in smaller_dots(canvas):
        if all(count <= math.prod(_fits(values, smaller)) for values, count in counts.items()):
            return smaller
        uneven, enough = _uneven(counts, smaller)
        if enough:
            return uneven
    return uneven


def smaller_dots(canvas: Canvas) -> tuple[Canvas, ...]:
    """The canvas, and the same with dots that are smaller and can still be read."""
    return tuple(replace(canvas, dot=dot) for dot in range(canvas.dot, canvas.least - 1, -_SMALLER))


def _fits(values: tuple[int, int], canvas: Canvas) -> tuple[int, int]:
    _, _, width, height = square(*values, canvas)
    return int((width - _BESIDE) // canvas.line), int((height - canvas.head(values[0]) - _BELOW) // canvas.line)


def _uneven(counts: Mapping[tuple[int, int], int], canvas: Canvas) -> tuple[Canvas, bool]:
    """The canvas with rows and columns for as many dots as there are, and whether there was room for them."""
    heads = [canvas.head(influence) + _BELOW for influence in SCALE]
    across, down = canvas.width - canvas.margin - _BESIDE * len(SCALE), canvas.height - canvas.margin - sum(heads)

    def columns_for(rows: tuple[int, ...]) -> tuple[int, ...]:
        needed = (
            (math.ceil(counts[influence, interest] / rows[influence - 1]) for influence in SCALE) for interest in SCALE
        )
        return tuple(max(1, *own) for own in needed)

    # Of all ways to share out the height the one that needs least of the width; of several the most even.
    ways = _shared_out(max(len(SCALE), int(down // canvas.line)), len(SCALE))
    rows = min(ways, key=lambda rows: (sum(columns_for(rows)), max(rows)))
    columns = columns_for(rows)
    rest = [(across - sum(columns) * canvas.line) / len(SCALE), (down - sum(rows) * canvas.line) / len(SCALE)]
    widths = tuple(dots * canvas.line + _BESIDE + rest[0] for dots in columns)
    heights = tuple(dots * canvas.line + head + rest[1] for dots, head in zip(rows, heads, strict=True))
    if min(rest) < 0:  # closer than their size
        widths = tuple((canvas.width - canvas.margin) * dots / sum(columns) for dots in columns)
    return replace(canvas, columns=widths, rows=heights), min(rest) >= 0


@cache
def _shared_out(many: int, parts: int) -> tuple[tuple[int, ...], ...]:
    """All ways to share out so many among so many, of whom each gets one at least."""
    cuts = itertools.combinations(range(1, many), parts - 1)
    return tuple(tuple(end - begin for begin, end in itertools.pairwise((0, *cut, many))) for cut in cuts)


def on_map(listed: Sequence[Stakeholder], canvas: Canvas) -> tuple[Spot, ...]:
    """A spot for each, in their order: in the square of its influence and interest, beside those who share it."""
    squares: dict[tuple[int, int], list[int]] = {}
    for place, one in enumerate(listed):
        squares.setdefault((one.influence, one.interest), []).append(place)
    spots: dict[int, Spot] = {}
    for values, places in squares.items():
        left, top, width, height = square(*values, canvas)
        head = canvas.head(values[0])
        area = (left + _BESIDE / 2, top + head, width - _BESIDE, height - head - _BELOW)
        spots |= dict(zip(places, _in_area(len(places), area, canvas), strict=True))
    return tuple(spots[place] for place in range(len(listed)))


def _in_area(count: int, area: tuple[float, float, float, float], canvas: Canvas) -> list[Spot]:
    left, top, width, height = area
    if canvas.text and count * canvas.line <= height:
        lines = 2 if count * (2.4 * canvas.text) <= height else 1
        step = height / count if lines == 1 else max(height / (count + 1), 2.4 * canvas.text)
        first = top + (height - count * step) / 2 + step / 2
        x, room = left + canvas.dot + 2, width - 2 * canvas.dot - 10
        return [Spot(x, first + n * step, room, lines) for n in range(count)]
    # Too many for their names: dots in rows, closer than their size where nothing else helps.
    across = max(1, int(width // canvas.line))
    if across * (height // canvas.line) < count:
        across = max(range(1, count + 1), key=lambda n: min(width / n, height / math.ceil(count / n)))
    across = min(across, count) or 1
    down = math.ceil(count / across)
    step_x, step_y = min(canvas.line, width / across), min(canvas.line, height / down)
    begin_x, begin_y = left + (width - step_x * across) / 2, top + (height - step_y * down) / 2
    return [Spot(begin_x + (n % across + 0.5) * step_x, begin_y + (n // across + 0.5) * step_y) for n in range(count)]


def rings(count: int, canvas: Canvas) -> tuple[Ring, ...]:
    """The rings of an onion, the innermost first: of the same thickness at the top, all upon the ground."""
    shares = [number / count for number in range(1, count + 1)]
    # The inner ones are wide for their height: names are.
    return tuple(
        Ring(
            canvas.width / 2, canvas.height - 2, canvas.width / 2 * (0.45 + 0.55 * share) - 2, canvas.height * share - 4
        )
        for share in shares
    )


def in_ring(count: int, ring: Ring, inner: Ring | None, canvas: Canvas) -> tuple[Spot, ...]:
    """Spots in a ring, above the ring within it: in rows, with names where there is room for all of them."""
    floor = (inner.top if inner else ring.ground) - 4
    ceiling = ring.top + _RING_NAME * canvas.label
    if not count:
        return ()
    named = ((2.4 * canvas.text, 2), (canvas.line, 1)) if canvas.text else ()
    for line, lines in named:
        for rows in range(1, int((floor - ceiling) // line) + 1):
            heights = _heights(rows, line, ceiling, floor)
            widths = [2 * ring.half_width(y - canvas.dot) for y in heights]
            fits = [int(width // (_NAME * canvas.text)) for width in widths]
            if sum(fits) >= count:
                return _filled(ring, heights, widths, _spread(count, fits), (canvas, lines))
    rows = max(1, int((floor - ceiling) // canvas.line))
    heights = _heights(rows, canvas.line, ceiling, floor)
    widths = [2 * ring.half_width(y - canvas.dot) for y in heights]
    fits = [int(width // canvas.line) for width in widths]
    if sum(fits) < count:  # closer together than their size
        fits = [math.ceil(width * count / sum(widths)) for width in widths]
    return _filled(ring, heights, widths, _spread(count, fits), (canvas, 0))


def apart(spots: Sequence[Spot], canvas: Canvas) -> bool:
    """Whether no dot lies on the one that comes after it."""
    near = 2 * canvas.dot
    return all(math.dist((one.x, one.y), (after.x, after.y)) >= near for one, after in itertools.pairwise(spots))


def _heights(rows: int, line: float, ceiling: float, floor: float) -> list[float]:
    # From the ground up, for that is where a ring is widest.
    return [floor - (floor - ceiling - rows * line) / 2 - (n + 0.5) * line for n in range(rows)]


def _filled(
    ring: Ring, heights: list[float], widths: list[float], counts: list[int], drawn: tuple[Canvas, int]
) -> tuple[Spot, ...]:
    canvas, lines = drawn
    spots: list[Spot] = []
    for y, width, count in zip(heights, widths, counts, strict=True):
        apart = min(_WIDEST * canvas.text if lines else canvas.line, width / max(1, count))
        begin = ring.x - apart * count / 2
        beside, room = (canvas.dot + 4, apart - 2 * canvas.dot - 14) if lines else (apart / 2, 0.0)
        spots += [Spot(begin + n * apart + beside, y, room, lines) for n in range(count)]
    return tuple(spots)


def _spread(count: int, fits: list[int]) -> list[int]:
    """How many go into each row: as few rows as hold them, filled alike."""
    rows = next((n for n in range(1, len(fits) + 1) if sum(fits[:n]) >= count), len(fits))
    left, spread = count, []
    for n, most in enumerate(fits):
        still = max(1, rows - n)
        rest = sum(fits[n + 1 : rows])
        here = min(most, left, max(math.ceil(left / still), left - rest)) if n < rows else 0
        spread.append(here)
        left -= here
    return spread
