"""The official framework of the Sustainable Development Goals, and nothing else.

`load_catalogue()` gives the 17 goals, 169 targets and 251 listed indicators as frozen records. The map:

- `catalogue`: the records and how they are read from `data/`
- `search`: find entries by code or words
- `refresh`: compare with the UN Statistics Division's own list (`python -m sdg_data refresh`)
- `wording`, `errors`: sentences from plain files, and the one family of exceptions that uses them
- `widgets`, `pages`: the only parts that know Streamlit
"""

from sdg_data.catalogue import Catalogue, Goal, Indicator, Reach, Target, Theme, contrast, load_catalogue
from sdg_data.errors import ToolkitError, UnknownCode
from sdg_data.search import Match, search

__all__ = [
    "Catalogue",
    "Goal",
    "Indicator",
    "Match",
    "Reach",
    "Target",
    "Theme",
    "ToolkitError",
    "UnknownCode",
    "contrast",
    "load_catalogue",
    "search",
]
