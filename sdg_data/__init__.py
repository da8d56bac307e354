"""The official framework of the Sustainable Development Goals, and nothing else.

`load_catalogue()` gives the 17 goals, 169 targets and 251 listed indicators as frozen records. The map:

- `catalogue`: the records and how they are read from `data/`
- `codes`: `read_codes("SDG 6 and target ۱۱٫۲")` gives `("6", "11.2")`: the codes in a text, however people write them
- `finding`: find entries by code or words
- `concepts`: what city officials call their work, in six languages, and the targets that it serves
- `matching`, `words`: which targets speak of what a text speaks of, by the concepts and glossaries in `data/`
- `senses`: what a word of several senses means where it stands
- `refresh`: compare with the UN Statistics Division's own list (`python -m sdg_data refresh`)
- `errors`, `sentences`: the one family of exceptions, and its English sentences

Importing it loads the standard library alone; matching adds numpy, rapidfuzz and snowballstemmer when it is first used.
"""

from sdg_data.catalogue import Catalogue, Goal, Indicator, Reach, Target, Theme, contrast, load_catalogue
from sdg_data.codes import read_codes
from sdg_data.errors import ToolkitError, UnknownCode
from sdg_data.finding import Match, search

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
    "read_codes",
    "search",
]
