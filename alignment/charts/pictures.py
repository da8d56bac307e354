"""A chart's record as a picture, without a browser, the internet or fonts of the machine.

It is drawn here as SVG and turned into PNG by resvg.

The SVG keeps its letters as text, so that it can be searched and edited; Arabic and Persian are joined and run from
right to left by whatever shows it. For PNG the fonts of `fonts/` do that, and resvg, which looks for one font for a
whole text, is told which stretch of it is of which script.
"""

import math
from collections import Counter

import resvg_py
from markupsafe import Markup

from alignment.charts.canvas import FONTS, MARGIN, MUTED, WIDTH, Canvas, fitting, fonts, width
from alignment.charts.chart import (
    INK,
    MAP_STEPS,
    THIN,
    TICKED,
    Bars,
    Cards,
    Chart,
    Grid,
    Map,
    Spot,
    Tiles,
    TileState,
    shade,
    text_on,
)

__all__ = ["WIDTH", "draw_tile", "hatched_box", "png", "svg"]
_MAP_MIDDLE = MAP_STEPS / 2 + 0.5  # above it is high
_MAP_HIGH, _MAP_LOW = 100.0, 60.0  # a step of a map, and of one whose spots stand in one row each
_FEW = 3  # spots of a square that have room in one row
_SPOT_SIZES = tuple(map(float, range(16, 4, -1)))  # of their numbers
_SLIM = 8.0  # the edge of a picture with nothing above it
_GROUNDS = ("#F7F8FA", "#EEF2F5", "#E2EAF0")  # of squares: low, high by one scale, by both


_LABELS = 0.38  # of a wide picture's width
_LONGEST_BAR, _SHORTEST_BAR = 0.69, 0.25  # of that room: what the longest of a picture has at most, and at least
_CARD = 240  # how much of the width of a picture a card has, at least


def svg(chart: Chart, *, right_to_left: bool = False, wide: int = WIDTH) -> Markup:
    """The chart as an SVG document, so wide and as high as it needs, with its title, its note and its words.

    Letters have the same size in a narrow one: on the same stretch of paper they are larger.
    """
    headed = chart.title or chart.note
    canvas = Canvas(right_to_left, wide, MARGIN if headed else _SLIM)
    canvas.paragraph(chart.title, 30, INK)
    canvas.paragraph(chart.note, 17, MUTED)
    canvas.down += 14 if headed else 0
    if isinstance(chart, Grid):
        _draw_grid(canvas, chart)
    elif isinstance(chart, Bars):
        _draw_bars(canvas, chart)
    elif isinstance(chart, Cards):
        _draw_cards(canvas, chart)
    elif isinstance(chart, Tiles):
        _draw_tiles(canvas, chart)
    elif isinstance(chart, Map):
        _draw_map(canvas, chart)
    return canvas.document(chart.title, chart.words)


def png(picture: str, zoom: int = 2) -> bytes:
    """An SVG document of ours as PNG, `zoom` pixels to a unit."""
    beyond = {letter for letter in set(picture) if not letter.isspace() and not has_letter(letter)}
    try:
        # Letters beyond our fonts (Chinese, say) come from the machine's own, where it has any.
        return _drawn(picture, zoom, ours_do=not beyond)
    except BaseException as panic:  # resvg's panics are no `Exception`, and their class cannot be imported
        if type(panic).__name__ != "PanicException" or not beyond:
            raise
        # Some texts, put together from several of the machine's fonts, are too much for it: then without those letters.
        return _drawn(picture.translate(dict.fromkeys(map(ord, beyond), "?")), zoom, ours_do=True)


def _drawn(picture: str, zoom: int, *, ours_do: bool) -> bytes:
    drawn = resvg_py.svg_to_bytes(
        svg_string=picture,
        zoom=zoom,
        font_files=[str(FONTS / font.file) for font in fonts()],
        font_family=fonts()[0].family,
        sans_serif_family=fonts()[0].family,
        skip_system_fonts=ours_do,
    )
    return bytes(drawn)


def has_letter(character: str) -> bool:
    """Whether one of the fonts of `fonts/` has the character."""
    return any(font.has(character) for font in fonts())


def _draw_grid(canvas: Canvas, chart: Grid) -> None:
    wide = (canvas.wide - 2 * MARGIN) / max(1, len(chart.columns))
    for at, column in enumerate(chart.columns):
        canvas.box(MARGIN + at * wide, canvas.down, wide - 3, 38, column.colour)
        middle = MARGIN + (at + 0.5) * wide - 1.5
        canvas.text(middle, canvas.down + 26, column.label, 20, colour=text_on(column.colour), anchor="middle")
    canvas.down += 42
    for down, (mark, line) in enumerate(zip(chart.lines, chart.cells, strict=True)):
        canvas.down += 26
        canvas.text(MARGIN, canvas.down, fitting(mark.label, canvas.wide - 2 * MARGIN, 18), 18)
        canvas.down += 7
        for at, cell in enumerate(line):
            own = chart.fill(down, at)
            fill = own or "#F0F2F4"
            canvas.box(MARGIN + at * wide, canvas.down, wide - 3, 34, fill)
            middle = MARGIN + (at + 0.5) * wide - 1.5
            canvas.text(
                middle, canvas.down + 24, cell.text, 18, colour=text_on(fill) if own else MUTED, anchor="middle"
            )
        canvas.down += 36


def _draw_bars(canvas: Canvas, chart: Bars) -> None:
    beside = canvas.wide > WIDTH  # there is room for the labels at the side of the bars
    left = MARGIN + (canvas.wide * _LABELS if beside else 0.0)
    room = canvas.wide - MARGIN - left
    said = max((width(bar.said, 18) for bar in chart.bars), default=0.0) + 12  # at the end of a bar
    scale = min(room * _LONGEST_BAR, max(room - said, room * _SHORTEST_BAR)) / chart.most
    if len(chart.parts) > 1:
        canvas.down += 8
        x = MARGIN
        for part, name in enumerate(chart.parts):
            hatched_box(canvas, (x, canvas.down, 30, 18), chart.colour, hatched=part > 0)
            canvas.text(x + 38, canvas.down + 15, name, 16, colour=MUTED)
            x += 38 + width(name, 16) + 30
        canvas.down += 30
    for bar in chart.bars:
        canvas.down += 5 if beside else 24
        label, down = (left - MARGIN - 16, 19) if beside else (canvas.wide - 2 * MARGIN, 0)
        canvas.text(MARGIN, canvas.down + down, fitting(bar.mark.label, label, 18), 18)
        canvas.down += 0 if beside else 7
        x = left
        for part, value in enumerate(bar.values):
            hatched_box(canvas, (x, canvas.down, value * scale, 24), bar.mark.colour, hatched=part > 0)
            x += value * scale
        canvas.text(x + 10, canvas.down + 19, fitting(bar.said, canvas.wide - MARGIN - x - 10, 18), 18)
        canvas.down += 30


def _draw_cards(canvas: Canvas, chart: Cards) -> None:
    across = max(1, canvas.wide // _CARD)
    wide, high, room = (canvas.wide - 2 * MARGIN) / across, 124.0, 64.0
    bar = (wide - 18) / max(1, len(chart.goals))
    top = canvas.down
    for at, card in enumerate(chart.cards):
        left, down = MARGIN + at % across * wide, top + at // across * high
        canvas.text(left, down + 16, fitting(card.mark.label, wide - 18, 15), 15)
        base = down + 24 + room
        canvas.box(left, base, wide - 18, 2, INK if card.pinned else MUTED)
        for place, (goal, value, median) in enumerate(zip(chart.goals, card.values, chart.median, strict=True)):
            tall = room * min(1.0, value / chart.most)
            x = left + place * bar
            canvas.box(x, base - tall, bar - 1, tall, THIN if card.mark.thin else goal.colour)
            canvas.box(x, base - room * min(1.0, median / chart.most) - 1, bar - 1, 2, INK)
            if place % TICKED == 0:
                canvas.text(x + (bar - 1) / 2, base + 13, goal.label, 10, colour=MUTED, anchor="middle")
        canvas.text(left, base + 28, card.said, 12, colour=MUTED)
    canvas.down = top + -(-len(chart.cards) // across) * high


def _draw_tiles(canvas: Canvas, chart: Tiles) -> None:
    wide, high = (canvas.wide - 2 * MARGIN) / max(1, len(chart.columns)), 32.0
    top = canvas.down + 40
    for at, (goal, column) in enumerate(zip(chart.goals, chart.columns, strict=True)):
        left = MARGIN + at * wide
        canvas.box(left, top - 38, wide - 3, 34, goal.colour)
        canvas.text(left + wide / 2 - 1.5, top - 14, goal.label, 19, colour=text_on(goal.colour), anchor="middle")
        for down, tile in enumerate(column):
            y = top + down * high
            ink = draw_tile(canvas, (left, y, wide - 3, high - 3), goal.colour, tile.state, dim=tile.dim)
            middle = left + wide / 2 - 1.5 - (8 if tile.corner else 0)
            canvas.text(middle, y + 20, tile.code, 15, colour=ink, anchor="middle")
            canvas.text(left + wide - 8, y + 13, tile.corner, 11, colour=ink, anchor="end")
    canvas.down = top + high * max((len(column) for column in chart.columns), default=0) + 6
    for state, said in chart.legend.items():
        draw_tile(canvas, (MARGIN, canvas.down + 4, 34, 20), MUTED, state)
        canvas.text(MARGIN + 46, canvas.down + 20, said, 16)
        canvas.down += 28


def draw_tile(
    canvas: Canvas, place: tuple[float, float, float, float], colour: str, state: TileState, *, dim: bool = False
) -> str:
    """Draw a tile, told apart from those of other states by its edge as well; gives the colour for what is on it."""
    fill, edge, ink = {
        TileState.EXACT: (colour, colour, text_on(colour)),
        TileState.NAMED: (shade(colour, 0), colour, INK),
        TileState.OPEN: ("#FFFFFF", INK, INK),
        TileState.LITTLE: ("#F0F2F4", "#F0F2F4", MUTED),
    }[state]
    if dim:
        fill, edge, ink = "#FFFFFF", "#D5DADF", MUTED
    canvas.edged(place, fill, edge, dashed=state is TileState.OPEN)
    return ink


def _draw_map(canvas: Canvas, chart: Map) -> None:
    wide = (canvas.wide - 2 * MARGIN) / MAP_STEPS
    crowd = max(Counter((spot.across, spot.up) for spot in chart.spots).values(), default=0)
    high = _MAP_HIGH if crowd > _FEW else _MAP_LOW
    canvas.down += 20
    canvas.text(MARGIN, canvas.down, f"↑ {chart.up}", 18, colour=MUTED)
    canvas.down += 10
    top = canvas.down
    for across in range(1, MAP_STEPS + 1):
        for up in range(1, MAP_STEPS + 1):
            place = (MARGIN + (across - 1) * wide, top + (MAP_STEPS - up) * high, wide - 3, high - 3)
            canvas.box(*place, _GROUNDS[(across > _MAP_MIDDLE) + (up > _MAP_MIDDLE)])
            _draw_spots(canvas, [spot for spot in chart.spots if (spot.across, spot.up) == (across, up)], place)
    bottom = top + MAP_STEPS * high
    for at, name in enumerate(chart.corners):
        x, anchor = (canvas.wide - MARGIN - 11, "end") if at % 2 else (MARGIN + 8, "start")
        canvas.text(x, top + 20 if at > 1 else bottom - high + 20, name, 16, colour=MUTED, anchor=anchor)
    canvas.text(canvas.wide - MARGIN, bottom + 20, f"{chart.across} {'←' if canvas.right_to_left else '→'}", 18,
                colour=MUTED, anchor="end")  # fmt: skip
    canvas.down, x = bottom + 46, MARGIN
    for mark in chart.legend:
        long = 40 + width(mark.label, 16) + 26
        if x + long > canvas.wide - MARGIN:
            canvas.down, x = canvas.down + 28, MARGIN
        _draw_spot(canvas, (x, canvas.down - 15, 30, 20), mark.colour, missing=mark.thin)
        canvas.text(x + 38, canvas.down, mark.label, 16)
        x += long
    canvas.down += 6


def _draw_spots(canvas: Canvas, spots: list[Spot], place: tuple[float, float, float, float]) -> None:
    """Numbers in rows, below the room for a quarter's name, as large as there is room for all of them."""
    left, top, wide, high = place[0] + 4, place[1] + 26, place[2] - 8, place[3] - 30
    for size in _SPOT_SIZES:
        step, down = size * 1.7 + 4, size * 1.25 + 3
        across = max(1, int(wide // step))
        if math.ceil(len(spots) / across) * down <= high:
            break
    for at, spot in enumerate(spots):
        x, y = left + at % across * step, top + at // across * down
        ink = _draw_spot(canvas, (x, y, step - 4, down - 3), spot.colour, missing=spot.missing)
        middle, line = x + (step - 4) / 2, y + (down - 3) / 2 + size * 0.36
        canvas.text(middle, line, str(spot.number), size, colour=ink, anchor="middle")


def _draw_spot(canvas: Canvas, place: tuple[float, float, float, float], colour: str, *, missing: bool) -> str:
    if missing:
        canvas.edged(place, "#FFFFFF", colour, dashed=True)
        return INK
    canvas.box(*place, colour)
    return text_on(colour)


def hatched_box(canvas: Canvas, place: tuple[float, float, float, float], fill: str, *, hatched: bool) -> None:
    """Draw a box, hatched where it is the second part of a bar."""
    canvas.box(*place, fill)
    if hatched:
        canvas.box(*place, "url(#hatch)")
