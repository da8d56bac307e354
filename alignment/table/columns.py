"""The columns of the table, and what stands in the cells of a row. A further column is a further line of `COLUMNS`."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from alignment.ground.written import typed_number
from alignment.sheet import Alignment, Effect, Kind, Link
from alignment.table.reading import choice_in, hours_in
from sdg_data.catalogue import LEVELS


class Cells(StrEnum):
    """What the cells of a column hold, and so how they are edited."""

    TEXT = "text"
    CODE = "code"
    HOURS = "hours"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Column:
    """A column, by the name of the field of a row that stands in it; a choice has `options`."""

    name: str
    cells: Cells
    options: tuple[StrEnum, ...] = ()

    @property
    def key(self) -> str:
        """The name as wording keys have it: "strategic-focus"."""
        return self.name.replace("_", "-")


COLUMNS = (
    Column("strategic_focus", Cells.TEXT),
    Column("project", Cells.TEXT),
    *(Column(level, Cells.CODE) for level in LEVELS),
    Column("hours", Cells.HOURS),
    Column("link", Cells.CHOICE, tuple(Link)),
    Column("effect", Cells.CHOICE, tuple(Effect)),
)


def columns_of(kind: Kind) -> tuple[Column, ...]:
    """The columns of a sheet of this kind: only a course has hours."""
    return tuple(column for column in COLUMNS if kind is Kind.COURSE or column.cells is not Cells.HOURS)


def cells_of(row: Alignment, language: str) -> dict[str, str]:
    """What stands in the cells of a row, as texts, by the names of the columns: hours with the language's sign."""
    return {column.name: _shown(getattr(row, column.name), language) for column in COLUMNS}


def value_in(name: str, text: str) -> Any:
    """What a row keeps of a text typed into a cell of this column. Raises `TableError` for what says nothing there."""
    column = next(column for column in COLUMNS if column.name == name)
    if column.cells is Cells.HOURS:
        return hours_in(text)
    if column.cells is Cells.CHOICE:
        return choice_in(text, column.key, column.options)
    return text


def together(names: Mapping[str, str] | tuple[str, ...]) -> tuple[str, ...]:
    """These columns, and with a code the others of it: goal, target and indicator of a row belong together."""
    return tuple(column.name for column in COLUMNS
                 if column.name in names or (column.name in LEVELS and set(LEVELS) & set(names)))  # fmt: skip


def _shown(value: object, language: str) -> str:
    return "" if value is None else typed_number(value, language) if isinstance(value, float) else str(value)
