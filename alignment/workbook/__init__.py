"""A sheet as an Excel workbook: the handout as it is printed, every field as a table, the counts, the local indicators.

The only part of the toolkit that knows openpyxl. The map:

- `text`: what a cell, a tab, a page heading or a file name may hold
- `measure`: how high a wrapped text stands
- `styles`: the looks, made once a process
- `tabs`: a tab of the workbook, and what all of them share: putting text, direction, paper
- `classic`, `tables`, `summary` with its `chart`: the four tabs that people read
- `handout`: the empty handout to fill in, with its lists
- `frames`: figures of many sheets, each table with its chart
- `report`: another workbook, with its summary (`cover`), tables of any columns (`data_tabs`), and several sheets
- `identity`: what tells a workbook that comes back whose it is
"""

from collections.abc import Collection

from alignment.sheet import AlignmentSheet
from alignment.workbook.classic import write_classic
from alignment.workbook.frames import Tab, write_frames
from alignment.workbook.handout import handout_file_name, write_handout
from alignment.workbook.identity import FORMAT, META, write_identity
from alignment.workbook.patches import saved
from alignment.workbook.report import Part, Report, ReportTab, ReportTable, Value, write_report
from alignment.workbook.summary import write_summary
from alignment.workbook.tables import write_full, write_local
from alignment.workbook.tabs import Export
from alignment.workbook.text import file_name, sheet_names, typed_text
from sdg_data import Catalogue

__all__ = [
    "FORMAT",
    "META",
    "TABS",
    "Part",
    "Report",
    "ReportTab",
    "ReportTable",
    "Tab",
    "Value",
    "file_name",
    "handout_file_name",
    "typed_text",
    "write_frames",
    "write_handout",
    "write_report",
    "write_workbook",
]


_WRITERS = (("classic", write_classic), ("full", write_full), ("summary", write_summary), ("local", write_local))
TABS = tuple(tab for tab, _ in _WRITERS)


def write_workbook(
    sheet: AlignmentSheet,
    catalogue: Catalogue,
    language: str = "en",
    centre_name: str = "",
    tabs: Collection[str] = TABS,
) -> bytes:
    """The sheet as the bytes of an .xlsx file, in the words of `language` (English stands in for a missing one).

    `centre_name` is how the centre is called, where `sheet.centre` is only its key; `tabs` are those of `TABS` that it
    gets, the classic one in any case. Nothing in it is evaluated by a spreadsheet program: text stays text, whatever it
    looks like. Nothing is raised for any text or code: a code that `catalogue` lacks is written as it stands, without a
    label, and is not counted.
    """
    export = Export.begun(sheet, catalogue, language, centre_name)
    chosen = [(tab, write) for tab, write in _WRITERS if tab == "classic" or tab in tabs]
    named = sheet_names([export.say(f"workbook-tab-{tab}") for tab, _ in chosen], taken=(META,))
    names = {tab: name for (tab, _), name in zip(chosen, named, strict=True)}
    for tab, write in chosen:
        write(export, export.book.create_sheet(names[tab]), names)
    write_identity(export, names)
    return saved(export.book)
