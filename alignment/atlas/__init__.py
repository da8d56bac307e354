"""The atlas: how courses and city plans map to goals across the training centres.

- `network`: the sheets that count for somebody, and what was drawn from them, made once per version of them;
  `gathering`: of database, samples and workbooks; `kept`: what was made before
- `choices`: what a reader can choose, and what of it a view has a use for
- `views`: what can be looked at, by name; `mosaic_view`, `network_views`, `close_views`, `likeness_views`,
  `fingerprint_view`: how each is made, of `view_parts`
- `findings`: what stands out, in five sentences
- `naming`: how values are called in a language
- `mark_rows`: the rows behind a mark of a chart
- `tables`: frames as tables with headings in words, and as CSV by `alignment.delimited`
- `address`: a reader's choices, kept in the address
- `printing`: everything as one page to print; `markup`: tables on the page

It needs pandas, so only the page that shows it imports it.
"""

from pathlib import Path

from alignment.atlas.address import keep, settle
from alignment.atlas.choices import (
    CLOSER,
    FILTERS,
    LISTED,
    MEASURES,
    MOMENT,
    SOURCES,
    UNUSED,
    Request,
    options,
    request_of,
)
from alignment.atlas.mark_rows import behind, clicked, what_is_behind
from alignment.atlas.network import Atlas
from alignment.atlas.printing import document, workbook_of
from alignment.atlas.tables import csv_of
from alignment.atlas.views import VIEWS

__all__ = [
    "CLOSER",
    "FILTERS",
    "LISTED",
    "MEASURES",
    "MOMENT",
    "SOURCES",
    "STYLES",
    "UNUSED",
    "VIEWS",
    "WALL_STYLE",
    "Atlas",
    "Request",
    "behind",
    "clicked",
    "csv_of",
    "document",
    "keep",
    "options",
    "request_of",
    "settle",
    "what_is_behind",
    "workbook_of",
]

STYLES = tuple(Path(__file__).parents[1] / "style" / name for name in ("atlas.css", "mosaic.css"))
WALL_STYLE = Path(__file__).parents[1] / "style" / "atlas_wall.css"
