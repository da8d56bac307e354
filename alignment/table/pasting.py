"""Lines from a spreadsheet or a list, as the cells of rows."""

import csv
from collections.abc import Mapping, Sequence
from functools import lru_cache
from io import StringIO
from types import MappingProxyType

from alignment.store.quotas import ROWS_OF_A_SHEET
from alignment.table.columns import COLUMNS, Column
from alignment.table.errors import TableError
from alignment.table.reading import names_of, plain_word

# What the columns of our own handout are called at its head, where they have a name there.
_HANDOUT = MappingProxyType(
    {"strategic_focus": "focus", "project": "project", "goal": "goal", "indicator": "indicator"}
)


def lines_in(text: str) -> list[list[str]]:
    """The cells of each line that is not empty, as spreadsheets copy them: tabs between, quotes around line ends.

    Raises `TableError` for more lines than any sheet holds.
    """
    text = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    quoted = any(cell.startswith('"') for line in text.split("\n") for cell in line.split("\t"))
    try:
        lines = list(csv.reader(StringIO(text, newline=""), delimiter="\t", strict=True)) if quoted else []
    except csv.Error:  # a quotation mark that is nothing but one
        lines = []
    found = [line for line in lines or (line.split("\t") for line in text.split("\n")) if any(map(str.strip, line))]
    if len(found) > ROWS_OF_A_SHEET:
        raise TableError("error-too-many-lines", lines=len(found), most=ROWS_OF_A_SHEET)
    return [[cell.strip() for cell in line] for line in found]


def pasted(text: str, columns: Sequence[Column], at: str = "") -> list[Mapping[str, str]]:
    """The cells of each pasted line, by the names of `columns`.

    Where the first line names columns, in any language, it says which is which and is left out. Else they are found by
    their position from the column `at` on; without it from the first, and a list of one column has projects.
    """
    lines = lines_in(text)
    if not lines:
        return []
    names = [column.name for column in columns]
    titles = [_titles().get(plain_word(cell), "") for cell in lines[0]]
    if 2 * len([title for title in titles if title in names]) > len(list(filter(None, lines[0]))) - 1 and any(titles):
        order, lines = titles, lines[1:]
    elif not at and max(map(len, lines)) == 1:
        order = ["project"]
    else:
        order = names[names.index(at) if at in names else 0 :]
    return [{name: cell for name, cell in zip(order, line, strict=False) if name in names} for line in lines]


@lru_cache(maxsize=1)
def _titles() -> Mapping[str, str]:
    found = {}
    for column in COLUMNS:
        names = [column.name, *names_of(f"column-{column.key}"), *names_of(f"field-{column.key}", "alignment")]
        if column.name in _HANDOUT:
            names.extend(names_of(f"workbook-column-{_HANDOUT[column.name]}", "alignment"))
        found.update(dict.fromkeys(map(plain_word, names), column.name))
    return MappingProxyType(found)
