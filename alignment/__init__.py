"""Aligning courses and city plans with the goals: sheets, their store, coverage, charts and workbooks.

The map, from the record outwards:

- `sheet`, `local_indicator`: what a trainer fills in; `checks`: whether it can be kept; `hints`: what a colleague asks
- `coverage`: what sheets cover; `charts`: the same as figures (the one door to plotly) and as pictures (to resvg)
- `atlas`: how all sheets together map to goals; `matchmaking`: who could help whom
- `store`: sheets, history and drafts in a database (the one door to SQL)
- `workbook`: the sheet as Excel (the one door to openpyxl); `python -m alignment export` writes it without a browser
- `centres`, `samples`: the network and its samples, from plain files in `network/`
- `markup`: a sheet as HTML
- `widgets`, those of `forms` and `rows`, and `pages`: the only parts that know Streamlit
"""

from alignment.centres import Centre, centre_name, centres
from alignment.checks import CodeProblem, check_codes
from alignment.coverage import Coverage, GoalCoverage, coverage
from alignment.errors import AlignmentError, NotThere
from alignment.hints import hints
from alignment.local_indicator import LocalIndicator
from alignment.samples import Sample, sample, samples
from alignment.sheet import Alignment, AlignmentSheet, Kind, Link, Strength

__all__ = [
    "Alignment",
    "AlignmentError",
    "AlignmentSheet",
    "Centre",
    "CodeProblem",
    "Coverage",
    "GoalCoverage",
    "Kind",
    "Link",
    "LocalIndicator",
    "NotThere",
    "Sample",
    "Strength",
    "centre_name",
    "centres",
    "check_codes",
    "coverage",
    "hints",
    "sample",
    "samples",
]
