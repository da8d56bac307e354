"""A workbook of ours read back: the sheet that it was written from, with what people changed in the full table."""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from alignment.checks import tidy_heading, tidy_row
from alignment.errors import AlignmentError
from alignment.ground.lettering import one_line
from alignment.ground.records import record_of
from alignment.ground.wording import languages, wording
from alignment.sheet import Alignment, AlignmentSheet, Effect, Link, Strength
from alignment.workbook.identity import FORMAT, META
from alignment.workbook.text import typed_text
from sdg_data import Catalogue, ToolkitError

LARGEST = 5_000_000  # bytes; a sheet of 1,000 long rows has a tenth of that
_LARGEST_UNPACKED = 60_000_000
_MOST_ROWS = 5_000
_HEADING = ("title", "centre", "strategic_goal", "audience", "starts", "ends", "sample")
_TEXTS = ("strategic_focus", "project", "why", "change_tomorrow")
_CODES = ("goal", "target", "indicator")


def read_workbook(content: bytes, name: str, catalogue: Catalogue) -> AlignmentSheet:
    """The sheet of a workbook that `write_workbook` wrote, whatever program saved it since.

    Rows are those of the full table, checked like any row; empty ones are passed over, local indicators are left out.
    Raises `AlignmentError` with the file's `name`, for what is too large, no workbook of ours, or has a faulty row.
    """
    try:
        heading, lines = _parts(content)
        sheet = _heading(heading)
        wordings = {code: wording("alignment", code) for code in languages()}
        say = wordings.get(str(heading.get("language")), wordings["en"])
        words = {
            name: {say(f"{name}-{option}"): option for option in options}
            for name, options in (("link", Link), ("strength", Strength), ("effect", Effect))
        }
        fields = (*_TEXTS, *_CODES, *words, "hours")
        columns = {one_line(say(f"field-{field.replace('_', '-')}")): field for field in fields}
        columns[one_line(say("workbook-row-id"))] = "id"
        places = {columns[title]: at for at, title in enumerate(map(_text, lines[0])) if title in columns}
        if "goal" not in places:
            raise AlignmentError("error-not-our-workbook", file=name)
        rows = []
        for number, line in enumerate(lines[1:], 1):
            cells = {field: line[at] if at < len(line) else None for field, at in places.items()}
            if any(cells.get(field) is not None for field in (*_TEXTS, *_CODES)):
                rows.append(_row(cells, words, catalogue, number))
        return replace(sheet, rows=tuple(rows))
    except ToolkitError as fault:
        if fault.key in {"error-not-our-workbook", "error-workbook-too-large"}:
            raise AlignmentError(fault.key, file=name) from fault
        raise AlignmentError("error-workbook-row", file=name, fault=str(fault)) from fault
    except (
        InvalidFileException,
        zipfile.BadZipFile,
        LookupError,
        ValueError,
        TypeError,
        OSError,
        SyntaxError,
    ) as fault:
        raise AlignmentError("error-not-our-workbook", file=name) from fault


def _parts(content: bytes) -> tuple[Mapping[str, Any], list[tuple[Any, ...]]]:
    """The names and values of the hidden tab, and the lines of the full table: the second tab, if by another name."""
    if len(content) > LARGEST:
        raise AlignmentError("error-workbook-too-large", file="")
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        if sum(part.file_size for part in packed.infolist()) > _LARGEST_UNPACKED:
            raise AlignmentError("error-workbook-too-large", file="")
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        if META not in book.sheetnames or len(book.sheetnames) < 2:  # noqa: PLR2004
            raise AlignmentError("error-not-our-workbook", file="")
        facts = [line[:2] for line in book[META].iter_rows(max_row=_MOST_ROWS, max_col=2, values_only=True)]
        full = next((_text(fact[1]) for fact in facts if fact[0] == "full"), "")
        full = full if full in book.sheetnames else book.sheetnames[1]
        table = book[full].iter_rows(max_row=_MOST_ROWS + 1, max_col=40, values_only=True)
        return {str(fact[0]): fact[1] for fact in facts if fact[0] != "row"}, list(table)
    finally:
        book.close()


def _heading(facts: Mapping[str, Any]) -> AlignmentSheet:
    if int(facts["format"]) > FORMAT:
        raise AlignmentError("error-not-our-workbook", file="")
    texts = {name: text for name in _HEADING if (text := _text(facts.get(name)))}
    sheet = record_of(AlignmentSheet, texts, kind=_text(facts["kind"]), illustrative=bool(int(facts["illustrative"])))
    return replace(tidy_heading(sheet), id=_text(facts.get("sheet"))[:32], revision=int(facts["revision"]))


def _row(
    cells: Mapping[str, Any], words: Mapping[str, Mapping[str, StrEnum]], catalogue: Catalogue, number: int
) -> Alignment:
    hours = cells.get("hours")
    chosen = {name: own[text] for name, own in words.items() if (text := _text(cells.get(name))) in own}
    row = Alignment(hours=float(hours) if isinstance(hours, int | float) else None)
    row = replace(row, **chosen)  # type: ignore[arg-type]
    row = row.having(**{field: _text(cells.get(field)) for field in (*_TEXTS, *_CODES)})
    row_id = _text(cells.get("id"))[:32] or str(number)
    return replace(tidy_row(row, catalogue), id=row_id)


def _text(value: Any) -> str:
    # A program may have turned a code such as 11 into a number.
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else typed_text(str(value))
