"""Everything in the atlas as one HTML document to print or to send: pictures, tables, no script, nothing to fetch."""

from collections.abc import Iterable

from markupsafe import Markup

from alignment.atlas.markup import figures_table
from alignment.atlas.view_parts import Shown
from alignment.charts.chart import Grid, Tiles
from alignment.charts.pictures import svg
from alignment.ground.wording import Wording
from alignment.printed import printed
from alignment.workbook import Tab, write_frames
from sdg_data import load_catalogue

_MOST_ROWS = 60  # of a table on paper


def workbook_of(views: Iterable[Shown], say: Wording) -> bytes:
    """The tables of the views as a workbook, a tab each, with charts of Excel's own."""
    tabs = []
    for shown in views:
        for table, name in ((shown.table, say(f"atlas-view-{shown.view}")), (shown.more, say("field-indicator"))):
            if table is not None:
                numbers = range(table.first_number, len(table.columns))
                grid = isinstance(shown.chart, Grid | Tiles) and table is shown.table
                charted = () if grid or not numbers else (table.first_number,)
                tabs.append(
                    Tab(name, table.title, table.note, table.columns, table.rows, charted,
                        tuple(numbers)[:-1] if grid else (), table.share)
                )  # fmt: skip
    return write_frames(tabs, load_catalogue(), say.language)


def document(views: Iterable[Shown], say: Wording) -> bytes:
    """The document, in the direction of the language of `say`; each view begins on a page of its own."""
    sections = []
    for shown in views:
        tables = (figures_table(table, say, _MOST_ROWS) for table in (shown.table, shown.more) if table)
        picture = svg(shown.chart, right_to_left=say.leftward)
        sections.append(Markup("<section>{}{}</section>").format(picture, Markup("").join(tables)))
    title = say("atlas-page-title")
    body = Markup("<h1>{title}</h1>{sections}<footer>{source}</footer>").format(
        title=title, sections=Markup("").join(sections), source=say("workbook-not-endorsed")
    )
    return printed(title, body, "document.css", say)
