"""Tables of the atlas as HTML. `style/atlas.css` dresses it."""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from functools import lru_cache
from urllib.parse import urlencode

from markupsafe import Markup

from alignment.atlas.findings import Finding
from alignment.atlas.tables import FiguresTable
from alignment.charts.canvas import fitting, widest
from alignment.charts.chart import TICKED, Bars, Cards, Grid, isolated, text_on
from alignment.ground.markup import each
from alignment.ground.wording import Wording

_LABEL = 245.0  # how wide a line's name is on paper, one line at a size of 11
MOST_ROWS = 300  # on a page; the files to take away have all


def figures_table(table: FiguresTable, say: Wording, most: int = MOST_ROWS) -> Markup:
    """The table with its title as caption, numbers aligned; beyond `most` rows it says how many more there are."""
    numeric = Markup(' class="n"')
    head = ((numeric if at >= table.first_number else "", name) for at, name in enumerate(table.columns))
    lines = (
        _line(tuple(isinstance(value, str) for value in row))
        % tuple(isolated(value) if isinstance(value, str) else table.said(at, value) for at, value in enumerate(row))
        for row in table.rows[:most]
    )
    left_out = table.left_out + len(table.rows) - most
    notes = [table.note] if table.note else []
    notes += [say("atlas-more-rows", count=left_out)] if left_out > 0 else []
    return Markup(
        '<div class="figures"><table><caption>{title}</caption><thead><tr>{head}</tr></thead>'
        "<tbody>{lines}</tbody></table>{notes}</div>"
    ).format(
        title=table.title,
        head=each(Markup('<th scope="col"{}>{}</th>'), head),
        lines=Markup("").join(lines),
        notes=each(Markup('<p class="fact">{}</p>'), ((note,) for note in notes)),
    )


def parts_legend(chart: Bars) -> Markup:
    """What the parts of a chart's bars are: the first solid, the second hatched; nothing where there is only one."""
    form = Markup('<span><i style="--bar:{}"></i>{}</span>')
    names = each(form, ((chart.colour, part) for part in chart.parts))
    return Markup('<p class="legend">{}</p>').format(names) if chart.parts[1:] else Markup("")


def goal_heads(chart: Grid) -> Markup:
    """The goals above the columns of a grid, with their names where there is room; they stay while the page moves."""
    heads = (
        (column.colour, text_on(column.colour), widest(name), column.name, column.label, name)
        for column in chart.columns
        for name in (column.name.partition(" ")[2],)
    )
    form = Markup('<div style="background:{};color:{};--widest:{:.2f}" title="{}"><b>{}</b> <span>{}</span></div>')
    return Markup('<div class="goal-heads" style="--many:{}" aria-hidden="true">{}</div>').format(
        len(chart.columns), each(form, heads)
    )


def findings_list(found: Iterable[Finding], say: Wording, page: str, query: Mapping[str, str]) -> Markup:
    """What stands out, each a link to the view that shows it: the address `page`, with what else the `query` has."""
    links = ((f"{page}?{urlencode({**query, **dict(one.opens)})}", one.sentence) for one in found)
    lines = each(Markup('<li><a href="{}" target="_self">{}</a></li>'), links)
    return Markup('<h4>{}</h4><ul class="findings">{}</ul>').format(say("findings-title"), lines) if lines else lines


def fingerprint_cards(chart: Cards) -> Markup:
    """A card for each centre; on the bars of all of them the ticks stand at the same heights."""
    ticks = [100 * min(1.0, median / chart.most) for median in chart.median]
    bar = Markup('<span title="{}"><i style="height:{:.0f}%;background:{}"></i><u style="bottom:{:.0f}%"></u></span>')
    form = Markup(
        '<li class="{}"><b dir="auto" title="{}">{}</b><div class="bars" aria-hidden="true">{}</div>{}{}</li>'
    )
    numbers = ((goal.label if at % TICKED == 0 else "",) for at, goal in enumerate(chart.goals))
    below = Markup('<div class="bars below" aria-hidden="true">{}</div>').format(
        each(Markup("<span>{}</span>"), numbers)
    )
    cards = (
        (
            "pinned" if card.pinned else "thin" if card.mark.thin else "",
            card.mark.label,
            card.mark.label,
            each(
                bar,
                (
                    (isolated(goal.name), 100 * min(1.0, value / chart.most), goal.colour, tick)
                    for goal, value, tick in zip(chart.goals, card.values, ticks, strict=True)
                ),
            ),
            below,
            Markup("<small>{}</small>").format(card.said),
        )
        for card in chart.cards
    )
    return Markup('<ul class="fingerprints" aria-label="{}">{}</ul>').format(chart.words, each(form, cards))


def slide(drawn: bytes, words: str) -> Markup:
    """A slide of a chart as PNG, as large as the screen that it is shown on; a page takes no drawing as it is."""
    picture = b64encode(drawn).decode("ascii")
    return Markup('<div class="slide"><img alt="{}" src="data:image/png;base64,{}"></div>').format(words, picture)


def grid_table(chart: Grid) -> Markup:
    """A grid as a table in its colours, with the goals named above each page that it goes on to."""
    heads = (
        (column.colour, text_on(column.colour), column.label, column.name.partition(" ")[2]) for column in chart.columns
    )
    lines = (
        Markup('<tr><th scope="row"><bdi>{}</bdi></th>{}</tr>').format(
            isolated(fitting(mark.label, _LABEL, 11)),
            Markup("").join(_coloured(chart.fill(down, at), cell.text) for at, cell in enumerate(cells)),
        )
        for down, (mark, cells) in enumerate(zip(chart.lines, chart.cells, strict=True))
    )
    return Markup(
        '<table class="grid"><caption>{title}<small>{note}</small></caption><thead><tr><td></td>{heads}</tr></thead>'
        "<tbody>{lines}</tbody></table>"
    ).format(
        title=chart.title,
        note=chart.note,
        heads=each(Markup('<th scope="col" style="background:{};color:{}"><b>{}</b><span>{}</span></th>'), heads),
        lines=Markup("").join(lines),
    )


def _coloured(fill: str, text: str) -> Markup:
    style = Markup(' style="background:{};color:{}"').format(fill, text_on(fill)) if fill else Markup("")
    return Markup("<td{}>{}</td>").format(style, text)


@lru_cache(maxsize=64)
def _line(texts: tuple[bool, ...]) -> Markup:
    """A row with a place for each value, that of a text or that of a number. Most rows of a table are of one kind."""
    cells = (Markup("<td><bdi>%s</bdi></td>") if text else Markup('<td class="n">%s</td>') for text in texts)
    return Markup("<tr>{}</tr>").format(Markup("").join(cells))
