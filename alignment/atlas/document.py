"""Everything in the atlas as one HTML document to print or to send: pictures, tables, no script, nothing to fetch."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from alignment.atlas.asking import Shown
from alignment.atlas.markup import figures_table
from alignment.charts.chart import Grid
from alignment.charts.pictures import svg
from alignment.workbook import Tab, write_frames
from sdg_data import load_catalogue
from sdg_data.wording import Wording, languages

_MOST_ROWS = 60  # of a table on paper


def workbook_of(views: Iterable[Shown], say: Wording) -> bytes:
    """The tables of the views as a workbook, a tab each, with charts of Excel's own."""
    tabs = []
    for shown in views:
        for table, name in ((shown.table, say(f"atlas-view-{shown.view}")), (shown.more, say("field-indicator"))):
            if table is not None:
                numbers = range(table.first_number, len(table.columns))
                grid = isinstance(shown.chart, Grid) and table is shown.table
                charted = () if grid or not numbers else (table.first_number,)
                tabs.append(
                    Tab(name, table.title, table.note, table.columns, table.rows, charted,
                        tuple(numbers)[:-1] if grid else (), table.share)
                )  # fmt: skip
    return write_frames(tabs, load_catalogue(), say.language)


def document(views: Iterable[Shown], say: Wording) -> bytes:
    """The document, in the direction of the language of `say`; each view begins on a page of its own."""
    spoken = languages()[say.language]
    style = (Path(__file__).parent.parent / "style" / "document.css").read_text(encoding="utf-8")
    parts = []
    for shown in views:
        tables = "".join(figures_table(table, say, _MOST_ROWS) for table in (shown.table, shown.more) if table)
        parts.append(f"<section>{svg(shown.chart, right_to_left=spoken.direction == 'rtl')}{tables}</section>")
    title, source = escape(say("atlas-page-title")), escape(say("workbook-not-endorsed"))
    page = (
        f'<!doctype html><html lang="{spoken.code}" dir="{spoken.direction}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{style}</style></head>'
        f"<body><h1>{title}</h1>{''.join(parts)}<footer>{source}</footer></body></html>"
    )
    return page.encode()
