"""Aligning courses and city plans with the goals: sheets, their store, coverage, charts and workbooks.

The map, from the record outwards:

- `sheet`, `local_indicator`: what a trainer fills in; `checks`: whether it can be kept; `hints`: what a colleague asks
- `access`: who may what with a sheet, as one pure function; `secretariat`: the link of those who may do everything
- `coverage`: what sheets cover; `charts`: the same as figures (the one door to plotly) and as pictures (to resvg)
- `atlas`: how all sheets together map to goals; `matchmaking`: who could help whom
- `store`: sheets, history and drafts in a database (the one door to SQL)
- `table`: a sheet edited as a table, each act kept at once
- `panel`: what a sheet reaches, beside it, and the goal that may be missing
- `drafting`: what people type into forms is kept while they type
- `intake`: what people bring along: files of office programs, PDFs (their libraries' one door) and pasted texts, read
- `workbook`: the sheet as Excel (the one door to openpyxl); `python -m alignment export` writes it without a browser
- `centres`, `samples`: the network and its samples, from plain files in `network/`
- `ground`: what every page stands on, those of other packages as well
- `markup`: a sheet as HTML; `catalogue_markup`: goals and targets
- `widgets`, those of `forms`, `heading`, `intake`, `live`, `panel`, `rows`, `sharing` and `table`, and `pages`: the
  only parts that know Streamlit
"""

from alignment.centres import centre_name, known_centres
from alignment.checks import check_codes
from alignment.coverage import coverage_of
from alignment.errors import AlignmentError, NotThere
from alignment.hints import hints_of
from alignment.local_indicator import LocalIndicator
from alignment.samples import known_samples
from alignment.sheet import Alignment, AlignmentSheet, Challenge, Effect, Kind, Link, Strength

__all__ = [
    "Alignment",
    "AlignmentError",
    "AlignmentSheet",
    "Challenge",
    "Effect",
    "Kind",
    "Link",
    "LocalIndicator",
    "NotThere",
    "Strength",
    "centre_name",
    "check_codes",
    "coverage_of",
    "hints_of",
    "known_centres",
    "known_samples",
]
