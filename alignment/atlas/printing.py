"""Everything in the atlas as one HTML document to print or to send: pictures, tables, no script, nothing to fetch."""

from collections.abc import Iterable

from markupsafe import Markup

from alignment.atlas.markup import figures_table, grid_table
from alignment.atlas.view_parts import Shown
from alignment.charts.chart import Bars, Cards, Grid, Tiles
from alignment.charts.pictures import WIDTH, svg
from alignment.ground.wording import Wording
from alignment.printed import printed
from alignment.workbook import Tab, write_frames
from sdg_data import load_catalogue

_MOST_ROWS, _MOST_BARS = 80, 20  # of a table on paper, and of a picture
_NARROW, _MANY = 6, 12  # columns up to which a table of more rows than this goes on beside itself
_WIDE = 1700  # of a picture of bars or cards: paper is wide


def workbook_of(views: Iterable[Shown], say: Wording) -> bytes:
    """The tables of the views as a workbook, a tab each, with charts of Excel's own."""
    tabs = []
    for shown in views:
        for table in (shown.table, shown.more):
            if table is not None:
                name = say(f"atlas-view-{shown.view}") if table is shown.table else table.columns[0]
                numbers = range(table.first_number, len(table.columns))
                grid = isinstance(shown.chart, Grid | Tiles | Cards) and table is shown.table
                charted = () if grid or not numbers else (table.first_number,)
                tabs.append(
                    Tab(name, table.title, table.note, table.columns, table.rows, charted,
                        tuple(numbers)[:-1] if grid else (), table.share)
                )  # fmt: skip
    return write_frames(tabs, load_catalogue(), say.language)


def document(views: Iterable[Shown], say: Wording) -> bytes:
    """The document, in the direction of the language of `say`. What stands in a picture stands in no table again."""
    sections = (Markup("<section>{}</section>").format(_on_paper(shown, say)) for shown in views)
    title = say("atlas-page-title")
    body = Markup("<h1>{title}</h1>{sections}<footer>{source}</footer>").format(
        title=title, sections=Markup("").join(sections), source=say("workbook-not-endorsed")
    )
    return printed(title, body, "document.css", say)


def _on_paper(shown: Shown, say: Wording) -> Markup:
    # A grid and a long list go on over several sheets of paper, which a picture cannot.
    if isinstance(shown.chart, Grid):
        beside = len(shown.chart.columns) < _NARROW and len(shown.chart.lines) > _MANY
        return _beside_itself(grid_table(shown.chart)) if beside else grid_table(shown.chart)
    if isinstance(shown.chart, Bars) and len(shown.chart.bars) > _MOST_BARS:
        table = figures_table(shown.table, say, _MOST_ROWS)
        beside = shown.table.first_number == 1 and len(shown.table.columns) <= _NARROW  # long names need the width
        return _beside_itself(table) if beside else table
    more = figures_table(shown.more, say, _MOST_ROWS) if shown.more else Markup("")
    more = _beside_itself(more) if shown.more and len(shown.more.rows) > _MANY else more
    wide = WIDTH if isinstance(shown.chart, Tiles) else _WIDE
    return svg(shown.chart, right_to_left=say.leftward, wide=wide) + more


def _beside_itself(table: Markup) -> Markup:
    return Markup('<div class="beside">{}</div>').format(table)
