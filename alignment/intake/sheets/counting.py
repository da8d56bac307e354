"""A file that is looked at and not kept: the sheet that can be counted of it."""

from dataclasses import replace
from pathlib import PurePath

from alignment.intake.document import Document
from alignment.intake.sheets.previewing import preview
from alignment.intake.sheets.records import Import, ImportedRow, State, TableProblem
from alignment.sheet import AlignmentSheet
from sdg_data import load_catalogue


def look_into(document: Document, language: str) -> Import:
    """What a document says as a table. Raises `TableProblem` for one that has none, such as a programme."""
    found = preview(document, None, load_catalogue(), language)
    if found.kind == "nothing":
        raise TableProblem("error-no-table", name=document.name)
    return found


def counted_rows(found: Import) -> tuple[ImportedRow, ...]:
    """The rows of a file that ask nothing and do not stand in it before."""
    return tuple(row for row in found.rows if not row.problems and row.state is not State.LEFT_OUT)


def sheet_to_count(found: Import) -> AlignmentSheet:
    """The sheet of a file with the rows that are counted, by the file's name where it has no title.

    A workbook of ours has the id and the revision of the sheet that it was written from.
    """
    rows = tuple(replace(row.row, id=f"{number}") for number, row in enumerate(counted_rows(found), 1))
    own = found.heading.heading
    title = own.title or PurePath(found.name).stem
    return replace(own, title=title, rows=rows, id=found.sheet_id, revision=found.revision)
