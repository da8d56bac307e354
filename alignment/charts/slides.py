"""A chart as slides of 1920 × 1080 that are read from the last row: no text below 28 px, nothing cut.

What does not fit on one goes on on the next, with the title and the legend again.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from markupsafe import Markup

from alignment.charts.canvas import MARGIN, MUTED, Canvas, fitting, width, wrapped
from alignment.charts.chart import INK, THIN, TICKED, Bars, Cards, Chart, Grid, Mark, Tiles, TileState, text_on
from alignment.charts.pictures import draw_tile, hatched_box

WIDE, HIGH = 1920, 1080
LEAST = 28.0  # px of a text
_TITLE, _TITLE_LINES, _NOTE_LINES = 46.0, 2, 2
_BOTTOM = HIGH - 84.0  # below it stand the buttons and which slide it is
_ACROSS = WIDE - 2 * MARGIN
_LETTERS = 1.06  # how much wider than we think a browser's own letters may be
_LINE, _HIGHEST = 46.0, 68.0  # of a grid or of bars: a line where there are many, and where there are few
_NAMES, _NAME_HIGH = 3, 40.0  # of goals side by side in a legend, and how high a line of them is
_CARDS, _CARD_HIGH, _CARD_HIGHEST = 5, 214.0, 380.0

Painter = Callable[[Canvas], None]


def slides(chart: Chart, *, right_to_left: bool = False) -> tuple[Markup, ...]:
    """The slides of a chart as SVG documents, at least one."""
    free = _BOTTOM - _head(Canvas(right_to_left, WIDE), chart).down
    painted = list(_painters(chart, free))
    made = []
    for at, paint in enumerate(painted, start=1):
        canvas = _head(Canvas(right_to_left, WIDE), chart)
        paint(canvas)
        if len(painted) > 1:
            canvas.text(WIDE / 2, HIGH - 30, f"{at} / {len(painted)}", LEAST, colour=MUTED, anchor="middle")
        canvas.down = HIGH - canvas.edge
        made.append(canvas.document(chart.title, chart.words))
    return tuple(made)


def _painters(chart: Chart, free: float) -> Iterator[Painter]:
    """What draws each slide, below the title, on so many pixels."""
    if isinstance(chart, Grid):
        named = tuple(column for column in chart.columns if column.name)
        lines = tuple(range(len(chart.lines)))
        room = free - _LINE - 10 - _legend_high(named)
        parts = tuple(_evenly(lines, int(room // _LINE)))
        high = _stretched(room, parts, _LINE, _HIGHEST)
        for some in parts:
            yield partial(_grid, chart=chart, lines=some, named=named, high=high)
    elif isinstance(chart, Bars):
        deep = 2 if any(_wide(bar.mark.label) > _LABEL_OF_BAR for bar in chart.bars) else 1
        room, least = free - (_LINE if len(chart.parts) > 1 else 0.0), _LINE + (deep - 1) * 34
        parts = tuple(_evenly(tuple(range(len(chart.bars))), int(room // least)))
        high = _stretched(room, parts, least, least + _HIGHEST - _LINE)
        for bars in parts:
            yield partial(_bars, chart=chart, bars=bars, deep=deep, high=high)
    elif isinstance(chart, Cards):
        room = free - _legend_high(chart.goals)
        parts = tuple(_evenly(tuple(range(len(chart.cards))), int(room // _CARD_HIGH) * _CARDS))
        rows = max(-(-len(part) // _CARDS) for part in parts)
        high = min(_CARD_HIGHEST, room / max(1, rows))
        for cards in parts:
            yield partial(_cards, chart=chart, cards=cards, high=high)
    elif isinstance(chart, Tiles):
        yield partial(_tiles, chart=chart)


def _evenly(places: Sequence[int], most: int) -> Iterator[tuple[int, ...]]:
    """The places in as few slides as there have to be, each with about as many of them."""
    many = max(1, -(-len(places) // max(1, most)))
    own = max(1, -(-len(places) // many))
    yield from (tuple(places[first : first + own]) for first in range(0, max(1, len(places)), own))


def _stretched(room: float, parts: Sequence[Sequence[int]], least: float, most: float) -> float:
    """How high a line is: where there are few of them there is room for more."""
    return max(least, min(most, room / max(1, *map(len, parts), 1)))


def _wide(text: str) -> float:
    return width(text, LEAST) * _LETTERS


def _fits(text: str, wide: float) -> str:
    return fitting(text, wide / _LETTERS, LEAST)


def _head(canvas: Canvas, chart: Chart) -> Canvas:
    for text, size, most, colour in ((chart.title, _TITLE, _TITLE_LINES, INK), (chart.note, LEAST, _NOTE_LINES, MUTED)):
        for line in _lines(text, _ACROSS, size, most):
            canvas.down += size * 1.3
            canvas.text(MARGIN, canvas.down - size * 0.3, line, size, colour=colour)
    canvas.down += 14
    return canvas


def _lines(text: str, wide: float, size: float, most: int) -> list[str]:
    """The text in at most so many lines, the last of which has its end: there a note says what is made up."""
    found = wrapped(text, wide / _LETTERS, size)
    return (
        found
        if len(found) <= most
        else [*found[: most - 1], fitting(" ".join(found[most - 1 :]), wide / _LETTERS, size)]
    )


def _legend_high(marks: Sequence[Mark]) -> float:
    return -(-len(marks) // _NAMES) * _NAME_HIGH + 12 if marks else 0.0


def _legend(canvas: Canvas, marks: Sequence[Mark]) -> None:
    """What the columns are, at the bottom of the slide: a number has no meaning in the last row."""
    deep = -(-len(marks) // _NAMES) * _NAME_HIGH
    _names(canvas, marks, (MARGIN, _BOTTOM - deep, _ACROSS, deep))


def _names(canvas: Canvas, marks: Sequence[Mark], place: tuple[float, float, float, float]) -> None:
    """The marks with their names, side by side in a box: where it begins, how wide and how high it is."""
    left, top, across, deep = place
    down = max(1, -(-len(marks) // _NAMES))
    high = min(_NAME_HIGH, deep / down)
    named = [(mark, mark.name.partition(" ")[2] or mark.name) for mark in marks]
    columns = [named[first : first + down] for first in range(0, len(named), down)]
    needed = [84 + max(_wide(name) for _, name in column) for column in columns]
    given = _shared_out(needed, across)
    spare = (across - sum(given)) / max(1, len(columns))
    for column, own in zip(columns, given, strict=True):
        wide = own + spare
        for at, (mark, name) in enumerate(column):
            middle = top + at * high + high / 2 + 10
            canvas.box(left, top + at * high + 4, 56, high - 6, mark.colour)
            canvas.text(left + 28, middle, mark.label, LEAST, colour=text_on(mark.colour), anchor="middle")
            canvas.text(left + 68, middle, _fits(name, wide - 80), LEAST)
        left += wide


def _shared_out(needed: Sequence[float], across: float) -> list[float]:
    """How wide each column is: as it needs, and where there is too little room the widest give, so that few are cut."""
    most, left = across, across
    for at, need in enumerate(sorted(needed)):
        most = left / (len(needed) - at)
        if need > most:
            return [min(one, most) for one in needed]
        left -= need
    return list(needed)


_LABEL_OF_LINE, _LABEL_OF_BAR, _SAID = 500.0, 700.0, 430.0


def _grid(canvas: Canvas, chart: Grid, lines: tuple[int, ...], named: Sequence[Mark], high: float) -> None:
    wide = (_ACROSS - _LABEL_OF_LINE) / max(1, len(chart.columns))
    left = MARGIN + _LABEL_OF_LINE
    for at, column in enumerate(chart.columns):
        canvas.box(left + at * wide, canvas.down, wide - 3, _LINE - 3, column.colour)
        label = _fits(column.label, wide - 8)
        middle = left + (at + 0.5) * wide - 1.5
        canvas.text(middle, canvas.down + 32, label, LEAST, colour=text_on(column.colour), anchor="middle")
    canvas.down += _LINE
    for line in lines:
        canvas.text(MARGIN, canvas.down + high / 2 + 9, _fits(chart.lines[line].label, _LABEL_OF_LINE - 16), LEAST)
        for at, cell in enumerate(chart.cells[line]):
            own = chart.fill(line, at)
            fill = own or "#F0F2F4"
            canvas.box(left + at * wide, canvas.down, wide - 3, high - 3, fill)
            middle = left + (at + 0.5) * wide - 1.5
            ink = text_on(fill) if own else MUTED
            canvas.text(middle, canvas.down + high / 2 + 9, cell.text, LEAST, colour=ink, anchor="middle")
        canvas.down += high
    _legend(canvas, named)


def _bars(canvas: Canvas, chart: Bars, bars: tuple[int, ...], deep: int, high: float) -> None:
    left = MARGIN + _LABEL_OF_BAR + 16
    said = max((_wide(bar.said) for bar in chart.bars), default=0.0)
    scale = (WIDE - MARGIN - left - min(_SAID, said) - 20) / chart.most
    if len(chart.parts) > 1:
        x = MARGIN
        for part, name in enumerate(chart.parts):
            hatched_box(canvas, (x, canvas.down, 52, 30), chart.colour, hatched=part > 0)
            canvas.text(x + 64, canvas.down + 26, name, LEAST, colour=MUTED)
            x += 64 + _wide(name) + 48
        canvas.down += _LINE
    for place in bars:
        bar = chart.bars[place]
        for down, text in enumerate(_lines(bar.mark.label, _LABEL_OF_BAR, LEAST, deep)):
            canvas.text(MARGIN, canvas.down + 30 + down * 34, text, LEAST)
        x = left
        for part, value in enumerate(bar.values):
            hatched_box(canvas, (x, canvas.down + 3, value * scale, 34), bar.mark.colour, hatched=part > 0)
            x += value * scale
        canvas.text(x + 12, canvas.down + 30, _fits(bar.said, WIDE - MARGIN - x - 12), LEAST)
        canvas.down += high


def _cards(canvas: Canvas, chart: Cards, cards: tuple[int, ...], high: float) -> None:
    wide, top, tallest = _ACROSS / _CARDS, canvas.down, high - 132
    bar = (wide - 24) / max(1, len(chart.goals))
    for at, place in enumerate(cards):
        card = chart.cards[place]
        left, down = MARGIN + at % _CARDS * wide, top + at // _CARDS * high
        canvas.text(left, down + 30, _fits(card.mark.label, wide - 24), LEAST)
        base = down + 44 + tallest
        canvas.box(left, base, wide - 24, 3, INK if card.pinned else MUTED)
        for column, (goal, value, median) in enumerate(zip(chart.goals, card.values, chart.median, strict=True)):
            x, tall = left + column * bar, tallest * min(1.0, value / chart.most)
            canvas.box(x, base - tall, bar - 2, tall, THIN if card.mark.thin else goal.colour)
            canvas.box(x, base - tallest * min(1.0, median / chart.most) - 1.5, bar - 2, 3, INK)
            if column % TICKED == 0:
                canvas.text(x + (bar - 2) / 2, base + 30, goal.label, LEAST, colour=MUTED, anchor="middle")
        canvas.text(left, base + 64, _fits(card.said, wide - 24), LEAST, colour=MUTED)
    _legend(canvas, chart.goals)


def _tiles(canvas: Canvas, chart: Tiles) -> None:
    """The tiles, with the names of their goals in the room below the columns that are shorter than the longest."""
    wide = _ACROSS / max(1, len(chart.columns))
    lengths = sorted(map(len, chart.columns), reverse=True) or [1]
    top, legend = canvas.down + 46, _BOTTOM - 2 * _NAME_HIGH
    high = min(44.0, (legend - 6 - top) / lengths[0])
    for at, (goal, column) in enumerate(zip(chart.goals, chart.columns, strict=True)):
        left = MARGIN + at * wide
        canvas.box(left, top - 44, wide - 4, 40, goal.colour)
        middle = left + wide / 2 - 2
        canvas.text(middle, top - 13, goal.label, 32, colour=text_on(goal.colour), anchor="middle")
        for down, tile in enumerate(column):
            y = top + down * high
            ink = draw_tile(canvas, (left, y, wide - 4, high - 3), goal.colour, tile.state, dim=tile.dim)
            canvas.text(middle, y + high / 2 + 8.5, tile.code, LEAST, colour=ink, anchor="middle")
    names = top + lengths[min(1, len(lengths) - 1)] * high + 4
    _names(canvas, chart.goals, (MARGIN, names, _ACROSS - wide, legend - 6 - names))
    half = _ACROSS / 2
    for at, (state, said) in enumerate(chart.legend.items()):
        x, y = MARGIN + at // 2 * half, legend + at % 2 * _NAME_HIGH
        draw_tile(canvas, (x, y + 4, 56, 32), MUTED, TileState(state))
        canvas.text(x + 72, y + 30, _fits(said, half - 90), LEAST)
