"""The atlas: how courses and city plans map to goals across the training centres.

- `gathering`: the sheets of database, samples and imported workbooks, read once per version for the whole process
- `views`: what can be looked at, by name; `network_views`, `close_views`: how each is made from an ask (`asking`)
- `naming`: how values are called in a language
- `behind`: the rows behind a mark of a chart
- `tables`: frames as tables with headings in words, and as CSV
- `address`: a reader's choices, kept in the address
- `document`: everything as one page to print; `markup`: tables on the page

It needs pandas, so only the page that shows it imports it.
"""

from alignment.atlas.address import keep, settle
from alignment.atlas.asking import Shown
from alignment.atlas.behind import behind, behind_table, clicked, what_is_behind
from alignment.atlas.document import document, workbook_of
from alignment.atlas.gathering import (
    CLOSER,
    FILTERS,
    FIRST,
    SOURCES,
    Atlas,
    Network,
    Request,
    atlas_of,
    options,
)
from alignment.atlas.tables import Table, csv_of
from alignment.atlas.views import VIEWS

__all__ = [
    "CLOSER",
    "FILTERS",
    "FIRST",
    "SOURCES",
    "VIEWS",
    "Atlas",
    "Network",
    "Request",
    "Shown",
    "Table",
    "atlas_of",
    "behind",
    "behind_table",
    "clicked",
    "csv_of",
    "document",
    "keep",
    "options",
    "settle",
    "what_is_behind",
    "workbook_of",
]
