"""The mosaic as HTML: a disclosure for each target, which keys and screen readers know."""

from markupsafe import Markup

from alignment.charts.canvas import widest
from alignment.charts.chart import Tile, Tiles, isolated, text_on
from alignment.ground.markup import each

_COLUMN = Markup(
    '<section style="--goal:{colour};--on:{ink};--widest:{widest:.2f}">'
    '<h4 title="{name}"><b>{number}</b> <span>{label}</span></h4>{tiles}</section>'
)
_OPENS = Markup(
    '<details name="mosaic" class="tile {state}{dim}"><summary aria-label="{said}" title="{name}">'
    '<b dir="ltr">{code}</b><small>{corner}</small></summary>'
    '<div class="told"><h5>{name}</h5>{told}</div></details>'
)


def mosaic(chart: Tiles, *more: str) -> Markup:
    """The tiles with their legend, to which `more` sentences are added; a tile opens to what is told of it."""
    columns = Markup("").join(
        _COLUMN.format(
            colour=goal.colour,
            ink=text_on(goal.colour),
            name=isolated(goal.name),
            number=goal.label,
            label=goal.name.partition(" ")[2],
            widest=widest(goal.name),
            tiles=Markup("").join(_tile(tile) for tile in column),
        )
        for goal, column in zip(chart.goals, chart.columns, strict=True)
    )
    legend = each(Markup('<span><i class="tile {}"></i>{}</span>'), chart.legend.items())
    rest = each(Markup("<span>{}</span>"), ((one,) for one in more))
    return Markup(
        '<div class="mosaic" role="group" aria-label="{words}"><p class="mosaic-legend">{legend}{rest}</p>'
        '<div class="mosaic-columns">{columns}</div></div>'
    ).format(words=chart.words, legend=legend, rest=rest, columns=columns)


def _tile(tile: Tile) -> Markup:
    return _OPENS.format(
        state=tile.state.value,
        dim=" dim" if tile.dim else "",
        said=" · ".join(filter(None, (isolated(tile.name), *tile.told[:2]))),
        name=isolated(tile.name),
        code=tile.code,
        corner=tile.corner,
        told=each(Markup("<p>{}</p>"), ((isolated(line),) for line in tile.told)),
    )
