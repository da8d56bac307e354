"""Rows as plain data, one line each, for programs that are no spreadsheets: CSV with the separator that one needs."""

import csv
import io
from collections.abc import Iterable, Sequence
from enum import StrEnum

from alignment.ground.lettering import holdable
from alignment.ground.wording import Wording
from alignment.sheet import Alignment, AlignmentSheet

Value = str | int | float | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # how a spreadsheet takes text for a formula
_TEXTS = ("strategic_focus", "project", "goal", "target", "indicator", "why")
_CHOICES = ("link", "strength", "effect")


class Separator(StrEnum):
    """What stands between two values; in countries that write 1,5, spreadsheets expect the semicolon."""

    COMMA = "comma"
    SEMICOLON = "semicolon"
    TAB = "tab"

    @property
    def sign(self) -> str:
        """The separator itself."""
        return {"comma": ",", "semicolon": ";", "tab": "\t"}[self]


def delimited(lines: Iterable[Sequence[Value]], separator: Separator = Separator.COMMA) -> bytes:
    """The lines, the first with the names of the columns, in UTF-8 and such that a spreadsheet runs nothing in them.

    A text that it could take for a formula gets an apostrophe in front, as OWASP advises; the byte order mark tells
    Excel that it is UTF-8. Whole numbers have no decimals.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=separator.sign)
    for line in lines:
        writer.writerow([_plain(value) for value in line])
    return stream.getvalue().encode("utf-8-sig")


def _plain(value: Value) -> Value:
    if isinstance(value, str):
        text = holdable(value)
        return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
    return int(value) if isinstance(value, float) and value.is_integer() else value


def rows_of(sheet: AlignmentSheet, say: Wording) -> Iterable[Sequence[Value]]:
    """The rows of a sheet for `delimited`, under the names of their fields; made-up ones say so each."""
    names = (*_TEXTS, *_CHOICES, "hours", "change_tomorrow")
    note = (say("workbook-note"),) if sheet.illustrative else ()
    yield (say("workbook-number"), *(say(f"field-{name.replace('_', '-')}") for name in names), *note)
    for number, row in enumerate(sheet.rows, 1):
        said = ("" if row.empty else say(f"{name}-{getattr(row, name)}") for name in _CHOICES)
        own = (say("workbook-illustrative-short"),) if note else ()
        yield (number, *_texts(row), *said, "" if row.hours is None else row.hours, row.change_tomorrow, *own)


def _texts(row: Alignment) -> tuple[str, ...]:
    return tuple(getattr(row, name) for name in _TEXTS)
