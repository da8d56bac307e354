"""A chart's record as a figure of plotly. Labels stand above their marks, so that a phone shows them whole.

The figures have no title of their own: the page's heading is it, which a screen reader reads and a phone wraps. Nor has
a grid a heading: `alignment.atlas.markup.goal_heads` stays in sight while a reader goes down sixty lines.
"""

from itertools import chain

import plotly.graph_objects as go
from markupsafe import Markup, escape
from plotly.graph_objects import Figure

from alignment.charts.canvas import fitting, width
from alignment.charts.chart import Bars, Chart, Grid, isolated, text_on
from alignment.ground.written import number_written

__all__ = ["Figure", "figure"]

_LINE = 58  # pixels of a line of a grid
_BAR, _MORE = 46, 20  # pixels of a bar with its name above it, and of a second line of the name
_PHONE, _LETTERS = 340, 15  # pixels of a phone's page, and of the letters
_LONGEST_LINE = 46  # characters that a phone has room for
_CELL, _PART = Markup("%s<br>%s<br><b>%s</b>"), Markup("%s<br>%s: <b>%s</b>")
_QUIET = "rgba(128,128,128,0.75)"


def figure(chart: Chart, *, right_to_left: bool = False) -> go.Figure:
    """The figure of a chart; right-to-left pages have theirs mirrored. Marks carry their key as custom data."""
    drawn = go.Figure()
    drawn.update_layout(
        showlegend=False,
        margin={"l": 4, "r": 4, "t": 4, "b": 4},
        dragmode=False,
        hovermode="closest",
        clickmode="event+select",
    )
    if isinstance(chart, Grid):
        _draw_grid(drawn, chart, right_to_left)
    elif isinstance(chart, Bars):
        _draw_bars(drawn, chart, right_to_left)
    return drawn


def _draw_grid(drawn: go.Figure, chart: Grid, right_to_left: bool) -> None:  # noqa: FBT001
    wide, many = len(chart.columns), len(chart.lines)
    fills = [[chart.fill(y, x) for x in range(wide)] for y in range(many)]
    # Each colour has a stretch of one scale of its own, so that there is nothing between two of them.
    colours = list(dict.fromkeys(filter(None, chain(*fills)))) or ["#FFFFFF"]
    scale = [(edge / len(colours), colour) for at, colour in enumerate(colours) for edge in (at, at + 1)]
    place = {colour: at + 0.5 for at, colour in enumerate(colours)}
    shown: list[list[float | None]] = []
    edges = [0.0]
    for line_at, line in enumerate(fills):
        shown += [[None] * wide, [place.get(fill) for fill in line]]
        edges += [line_at + 0.5, line_at + 1.0]
    drawn.add_heatmap(
        x=list(range(wide)),
        y=edges,
        z=shown,
        zmin=0,
        zmax=len(colours),
        colorscale=scale,
        showscale=False,
        xgap=2,
        ygap=1,
        hoverinfo="skip",
    )
    cells = [(x, y, cell) for y, line in enumerate(chart.cells) for x, cell in enumerate(line)]
    drawn.add_scatter(
        x=[x for x, _, _ in cells],
        y=[y + 0.75 for _, y, _ in cells],
        mode="markers+text",
        text=[cell.text for _, _, cell in cells],
        textfont={
            "size": 13,
            "color": [text_on(fills[y][x]) if fills[y][x] else _QUIET for x, y, _ in cells],
        },
        # Invisible, and as large as a cell of a phone: it is what a click meets, since plotly selects no heatmap cells.
        marker={"size": 19, "symbol": "square", "color": "rgba(0,0,0,0)"},
        selected={"marker": {"opacity": 0}},
        unselected={"marker": {"opacity": 0}, "textfont": {}},
        customdata=[cell.key for _, _, cell in cells],
        hovertext=[
            str(_CELL % (isolated(line.name or line.label), isolated(column.name or column.label), cell.text))
            for x, y, cell in cells
            for line, column in ((chart.lines[y], chart.columns[x]),)
        ],
        hoverinfo="text",
    )
    side = "left" if right_to_left else "right"
    _add_texts(
        drawn,
        [-0.5] * many,
        [at + 0.27 for at in range(many)],
        [_escaped(_beginning(mark.label, _LONGEST_LINE)) for mark in chart.lines],
        side=side,
    )
    _set_axes(drawn, (-0.5, wide - 0.5), (many + 0.05, -0.05), right_to_left)
    drawn.update_layout(height=_LINE * max(1, many) + 12)


def _draw_bars(drawn: go.Figure, chart: Bars, right_to_left: bool) -> None:  # noqa: FBT001
    high = _BAR + _MORE * any("\n" in bar.mark.label for bar in chart.bars)
    names = (high - _BAR + 28) / high / 2  # where the middle of the names is in a bar's room
    places = [at + 1 - 13 / high for at in range(len(chart.bars))]
    for part, name in enumerate(chart.parts):
        pattern = {"shape": "/", "fgcolor": "white", "fillmode": "overlay", "solidity": 0.35} if part else {}
        drawn.add_bar(
            x=[bar.values[part] for bar in chart.bars],
            y=places,
            width=19 / high,
            orientation="h",
            marker={"color": [bar.mark.colour for bar in chart.bars], "pattern": pattern},
            customdata=[bar.key_of(part) for bar in chart.bars],
            hovertext=[
                str(_PART % (isolated(bar.mark.name or bar.mark.label), isolated(name), said))
                for bar in chart.bars
                for said in (number_written(round(bar.values[part], 1), chart.language),)
            ],
            hoverinfo="text",
            selected={"marker": {"opacity": 1}},
            unselected={"marker": {"opacity": 1}},
        )
    # Names and what is said at the ends are one layer of text, the last one, which the page gives its own colour.
    many, ends = len(chart.bars), [sum(bar.values) for bar in chart.bars]
    texts = [
        str(Markup("<br>").join(isolated(fitting(line, _PHONE, _LETTERS)) for line in bar.mark.label.split("\n")))
        for bar in chart.bars
    ]
    texts += [f" {_escaped(bar.said)} " for bar in chart.bars]
    side = "left" if right_to_left else "right"
    _add_texts(drawn, [0] * many + ends, [at + names for at in range(many)] + places, texts, side=side)
    # What is said at a bar's end has room on a phone as well: of its width the bar gets what that leaves.
    free = (_PHONE - min(width(f"  {bar.said} ", _LETTERS), _PHONE * 0.7) for bar in chart.bars)
    whole = max([chart.most * 1.2, *(end * _PHONE / room for end, room in zip(ends, free, strict=True))])
    _set_axes(drawn, (0, whole), (len(chart.bars) + 0.05, -0.05), right_to_left)
    drawn.update_layout(barmode="stack", height=high * max(1, len(chart.bars)) + 12)


def _add_texts(
    drawn: go.Figure,
    x: list[float],
    y: list[float],
    texts: list[str],
    *,
    colours: list[str] | None = None,
    side: str = "center",
) -> None:
    font = {"size": 15} | ({"color": colours} if colours else {})
    drawn.add_scatter(
        x=x,
        y=y,
        mode="text",
        text=texts,
        textposition=f"middle {side}",
        textfont=font,
        hoverinfo="skip",
        cliponaxis=False,
    )


def _beginning(text: str, most: int) -> str:
    # Titles of one kind differ at their ends: "… for senior officials, module 7".
    return text if len(text) <= most else f"{text[: most - most // 3 - 1].rstrip()}…{text[-(most // 3) :].lstrip()}"


def _set_axes(
    drawn: go.Figure,
    across: tuple[float, float],
    down: tuple[float, float],
    right_to_left: bool,  # noqa: FBT001
) -> None:
    bare = {"visible": False, "fixedrange": True, "showgrid": False, "zeroline": False}
    drawn.update_xaxes(range=across[::-1] if right_to_left else across, **bare)
    drawn.update_yaxes(range=down, **bare)


def _escaped(text: str) -> str:
    # Plotly reads a few tags in texts; a person's title must not bring any.
    return str(escape(isolated(text)))
