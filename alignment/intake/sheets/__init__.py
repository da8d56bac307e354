"""Tables of alignments come in: workbooks of ours, hand-filled handouts, lists of experts.

The map:

- `words`: what columns, choices, units and months are called; plain files in `words/`
- `sections`: where tables stand in a document, by the lines that name columns
- `cells`: what a cell means, whatever a spreadsheet program made of it
- `lines`: what a line says of a row; `tabs`: what several tabs say of the same one; `heading`: what stands above
- `states`: rows beside those of a sheet; `previewing`: all of it, before anything is kept
- `records`: what a preview gives; `report`: the same to read
- `counting`: a file that is only looked at
- `taking`: what was chosen is kept; `merging`: the rows of many files in one workbook
"""

from alignment.intake.sheets.counting import counted_rows, look_into, sheet_to_count
from alignment.intake.sheets.merging import Merged, merge
from alignment.intake.sheets.previewing import preview, preview_for, settled, sheet_of
from alignment.intake.sheets.records import (
    Choice,
    Import,
    ImportedHeading,
    ImportedRow,
    LeftOut,
    Problem,
    State,
    TableProblem,
)
from alignment.intake.sheets.report import report_content, report_lines
from alignment.intake.sheets.taking import take_into, take_new

__all__ = [
    "Choice",
    "Import",
    "ImportedHeading",
    "ImportedRow",
    "LeftOut",
    "Merged",
    "Problem",
    "State",
    "TableProblem",
    "counted_rows",
    "look_into",
    "merge",
    "preview",
    "preview_for",
    "report_content",
    "report_lines",
    "settled",
    "sheet_of",
    "sheet_to_count",
    "take_into",
    "take_new",
]
