"""A chart's record as a picture, without a browser, the internet or fonts of the machine.

It is drawn here as SVG and turned into PNG by resvg.

The SVG keeps its letters as text, so that it can be searched and edited; Arabic and Persian are joined and run from
right to left by whatever shows it. For PNG the fonts of `fonts/` do that, and resvg, which looks for one font for a
whole text, is told which stretch of it is of which script.
"""

import itertools
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import resvg_py
from markupsafe import Markup

from alignment.charts.chart import INK, Bars, Chart, Flow, Grid, Link, Mark, isolated, number, shade, text_on
from alignment.ground.lettering import ems, holdable
from sdg_data.catalogue import csv_rows

WIDTH = 1200  # units of the drawing; a PNG has twice as many pixels
_FONTS = Path(__file__).parent / "fonts"
_MUTED, _MARGIN = "#5A6570", 36.0
# Places marked by % are filled in half the time of those of `format`, and a picture has a thousand boxes.
_BOX = Markup('<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"/>')
_RIBBON = Markup('<path d="%s" fill="%s" fill-opacity="0.45"/>')
_TEXT = Markup('<text x="%.1f" y="%.1f" font-size="%s" fill="%s" text-anchor="%s">%s</text>')


def svg(chart: Chart, *, right_to_left: bool = False) -> Markup:
    """The chart as an SVG document, `WIDTH` wide and as high as it needs, with its title, its note and its words."""
    canvas = _Canvas(right_to_left)
    canvas.paragraph(chart.title, 30, INK)
    canvas.paragraph(chart.note, 17, _MUTED)
    canvas.down += 14
    if isinstance(chart, Grid):
        _draw_grid(canvas, chart)
    elif isinstance(chart, Bars):
        _draw_bars(canvas, chart)
    elif isinstance(chart, Flow):
        _draw_flow(canvas, chart)
    return canvas.document(chart.title, chart.words)


def png(picture: str, zoom: int = 2) -> bytes:
    """An SVG document of ours as PNG, `zoom` pixels to a unit."""
    beyond = {
        letter for letter in set(picture) if not letter.isspace() and not any(font.has(letter) for font in _fonts())
    }
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
        font_files=[str(_FONTS / font.file) for font in _fonts()],
        font_family=_fonts()[0].family,
        sans_serif_family=_fonts()[0].family,
        skip_system_fonts=ours_do,
    )
    return bytes(drawn)


@dataclass(frozen=True, slots=True)
class _Font:
    file: str
    family: str
    letters: tuple[tuple[int, int], ...]

    def has(self, character: str) -> bool:
        return any(first <= ord(character) <= last for first, last in self.letters)


@lru_cache(maxsize=1)
def _fonts() -> tuple[_Font, ...]:
    """The fonts of `fonts/fonts.csv`; the first is for whatever no other has."""
    found = []
    for line in csv_rows(_FONTS / "fonts.csv"):
        ranges = (span.split("-") for span in line["letters"].split())
        found.append(_Font(line["file"], line["family"], tuple((int(a, 16), int(b, 16)) for a, b in ranges)))
    return tuple(found)


class _Canvas:
    """A drawing in the making; `down` is how far it is filled. Right-to-left drawings are mirrored, their texts not."""

    def __init__(self, right_to_left: bool) -> None:  # noqa: FBT001
        self.right_to_left, self.down = right_to_left, _MARGIN
        self._parts: list[Markup] = []

    def box(self, x: float, y: float, wide: float, high: float, fill: str) -> None:
        left = WIDTH - x - wide if self.right_to_left else x
        self._parts.append(_BOX % (left, y, wide, high, fill))

    def ribbon(self, start: tuple[float, float], end: tuple[float, float], high: float, fill: str) -> None:
        (x, y), (to_x, to_y) = ((self._across(at), down) for at, down in (start, end))
        middle = (x + to_x) / 2
        path = (
            f"M{x:.1f},{y:.1f} C{middle:.1f},{y:.1f} {middle:.1f},{to_y:.1f} {to_x:.1f},{to_y:.1f} "
            f"L{to_x:.1f},{to_y + high:.1f} C{middle:.1f},{to_y + high:.1f} {middle:.1f},{y + high:.1f} "
            f"{x:.1f},{y + high:.1f} Z"
        )
        self._parts.append(_RIBBON % (path, fill))

    def text(self, x: float, y: float, text: str, size: float, *, colour: str = INK, anchor: str = "start") -> None:
        if self.right_to_left and anchor != "middle":
            anchor = "end" if anchor == "start" else "start"
        self._parts.append(_TEXT % (self._across(x), y, f"{size:g}", colour, anchor, _runs(text)))

    def paragraph(self, text: str, size: float, colour: str) -> None:
        for line in _wrapped(text, WIDTH - 2 * _MARGIN, size):
            self.down += size * 1.3
            self.text(_MARGIN, self.down, line, size, colour=colour)
        self.down += size * 0.3

    def document(self, title: str, words: str) -> Markup:
        return Markup(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high:.0f}" width="{wide}" '
            'height="{high:.0f}" font-family="{fonts}, sans-serif" direction="ltr" role="img">'
            "<title>{title}</title><desc>{words}</desc>"
            '<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" '
            'patternTransform="rotate(45)"><rect width="3" height="8" fill="#FFFFFF"/></pattern></defs>'
            '<rect width="{wide}" height="{high:.0f}" fill="#FFFFFF"/>{parts}</svg>'
        ).format(
            wide=WIDTH,
            high=self.down + _MARGIN,
            fonts=", ".join(f"'{font.family}'" for font in _fonts()),
            title=holdable(title),
            words=holdable(words),
            parts=Markup("").join(self._parts),
        )

    def _across(self, x: float) -> float:
        return WIDTH - x if self.right_to_left else x


def _draw_grid(canvas: _Canvas, chart: Grid) -> None:
    wide, most = (WIDTH - 2 * _MARGIN) / max(1, len(chart.columns)), chart.most
    for at, column in enumerate(chart.columns):
        canvas.box(_MARGIN + at * wide, canvas.down, wide - 3, 38, column.colour)
        middle = _MARGIN + (at + 0.5) * wide - 1.5
        canvas.text(middle, canvas.down + 26, column.label, 20, colour=text_on(column.colour), anchor="middle")
    canvas.down += 42
    for mark, line in zip(chart.lines, chart.cells, strict=True):
        canvas.down += 26
        canvas.text(_MARGIN, canvas.down, _fitting(mark.label, WIDTH - 2 * _MARGIN, 18), 18)
        canvas.down += 7
        for at, (cell, column) in enumerate(zip(line, chart.columns, strict=True)):
            fill = shade(column.colour, cell.value / most) if cell.value else "#F0F2F4"
            canvas.box(_MARGIN + at * wide, canvas.down, wide - 3, 34, fill)
            middle, said = _MARGIN + (at + 0.5) * wide - 1.5, number(cell.value) if cell.value else "·"
            canvas.text(
                middle, canvas.down + 24, said, 18, colour=text_on(fill) if cell.value else _MUTED, anchor="middle"
            )
        canvas.down += 36


def _draw_bars(canvas: _Canvas, chart: Bars) -> None:
    scale = (WIDTH - 2 * _MARGIN) / (chart.most * 1.45)
    if len(chart.parts) > 1:
        canvas.down += 8
        x = _MARGIN
        for part, name in enumerate(chart.parts):
            _hatched_box(canvas, (x, canvas.down, 30, 18), _MUTED, hatched=part > 0)
            canvas.text(x + 38, canvas.down + 15, name, 16, colour=_MUTED)
            x += 38 + _width(name, 16) + 30
        canvas.down += 30
    for bar in chart.bars:
        canvas.down += 24
        canvas.text(_MARGIN, canvas.down, _fitting(bar.mark.label, WIDTH - 2 * _MARGIN, 18), 18)
        canvas.down += 7
        x = _MARGIN
        for part, value in enumerate(bar.values):
            _hatched_box(canvas, (x, canvas.down, value * scale, 24), bar.mark.colour, hatched=part > 0)
            x += value * scale
        canvas.text(x + 10, canvas.down + 19, bar.said, 18)
        canvas.down += 30


def _hatched_box(canvas: _Canvas, place: tuple[float, float, float, float], fill: str, *, hatched: bool) -> None:
    canvas.box(*place, fill)
    if hatched:
        canvas.box(*place, "url(#hatch)")


def _draw_flow(canvas: _Canvas, chart: Flow) -> None:
    total = sum(link.value for link in chart.links) or 1.0
    most = max(len(chart.starts), len(chart.ends), 1)
    high, gap = 34.0 * most, 14.0
    scale = (high - gap * (most - 1)) / total
    left, right = WIDTH * 0.36, WIDTH * 0.66
    top = canvas.down + 6
    start_at = _node_places(chart.starts, [link.start for link in chart.links], chart.links, (top, high, gap, scale))
    end_at = _node_places(chart.ends, [link.end for link in chart.links], chart.links, (top, high, gap, scale))
    for marks, places, x in ((chart.starts, start_at, left - 14), (chart.ends, end_at, right)):
        for mark, (y, thick) in zip(marks, places, strict=True):
            canvas.box(x, y, 14, max(1.5, thick), mark.colour)
            inner = x < right
            label = _fitting(mark.label, left - _MARGIN - 30 if inner else WIDTH - right - _MARGIN - 30, 16)
            canvas.text(x - 8 if inner else x + 22, y + thick / 2 + 6, label, 16, anchor="end" if inner else "start")
    from_y, to_y = [y for y, _ in start_at], [y for y, _ in end_at]
    for link in chart.links:
        thick = link.value * scale
        canvas.ribbon((left, from_y[link.start]), (right, to_y[link.end]), thick, chart.ends[link.end].colour)
        from_y[link.start] += thick
        to_y[link.end] += thick
    canvas.down = top + high


def _node_places(
    marks: tuple[Mark, ...], sides: list[int], links: tuple[Link, ...], measures: tuple[float, float, float, float]
) -> list[tuple[float, float]]:
    # Where each node begins and how high it is; the nodes of a side are spread over the whole height.
    top, high, gap, scale = measures
    thick = [0.0] * len(marks)
    for at, link in zip(sides, links, strict=True):
        thick[at] += link.value * scale
    spread = (high - sum(thick)) / (len(marks) - 1) if len(marks) > 1 else gap
    begins = itertools.accumulate((one + spread for one in thick[:-1]), initial=top) if marks else ()
    return list(zip(begins, thick, strict=True))


@lru_cache(maxsize=2048)  # the cells of a grid say a few numbers over and over
def _runs(text: str) -> Markup:
    """The text as spans of one script each, in an isolate of its own direction where it runs from right to left."""
    text = isolated(holdable(text))
    usual = _fonts()[0].family
    families = [next((font.family for font in _fonts() if font.has(character)), usual) for character in text]
    spans: list[str] = []
    for family, places in itertools.groupby(range(len(text)), key=lambda at: families[at]):
        run = "".join(text[at] for at in places)
        span = Markup("<tspan font-family=\"'{}', sans-serif\">{}</tspan>")
        spans.append(run if family == usual else span.format(family, run))
    return Markup("").join(spans)


def _width(text: str, size: float) -> float:
    return sum(map(ems, text)) * size


def _fitting(text: str, wide: float, size: float) -> str:
    text = " ".join(text.split())
    if _width(text, size) <= wide:
        return text
    while text and _width(text, size) > wide - size:
        text = text[: len(text) - max(1, len(text) // 40)]
    return text.rstrip() + "…"


def _wrapped(text: str, wide: float, size: float) -> list[str]:
    made: list[str] = []
    for word in text.split():
        if made and _width(f"{made[-1]} {word}", size) <= wide:
            made[-1] += f" {word}"
        else:
            made.append(_fitting(word, wide, size))
    return made
