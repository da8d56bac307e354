"""How much one person may add in a day, and how much one sheet may hold: nobody fills the disk for everybody else.

The numbers are far above what anybody writes in a workshop. What nobody is named for (the command line, what a
facilitator hands out) is not counted.
"""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, bindparam, func, select

from alignment.errors import AlignmentError
from alignment.store.records import Action
from alignment.store.tables import change_table, document_table

ROWS_OF_A_SHEET = 2_000
SHEETS_A_DAY = 100
ROWS_A_DAY = 3_000
FILES_OF_A_PERSON = 40  # that the atlas keeps
BYTES_OF_FILES = 10_000_000  # of all of them together, as they are kept: a workbook of 150 rows takes some 10,000
_DAY = timedelta(days=1)
# Made once: it is asked before each row that is added.
_ACTS = select(func.count()).where(
    change_table.c.by == bindparam("person"),
    change_table.c.at > bindparam("since"),
    change_table.c.action == bindparam("act"),
)


def check_new_sheet(connection: Connection, by: str, rows: int, title: str) -> None:
    """Raise `AlignmentError` where the person `by` may start no sheet today, or none with so many rows."""
    if _acts_today(connection, by, Action.CREATED) >= SHEETS_A_DAY:
        raise AlignmentError("error-too-many-sheets", most=SHEETS_A_DAY)
    check_new_rows(connection, by, rows, title, there=0)


def check_new_rows(connection: Connection, by: str, rows: int, title: str, there: int) -> None:
    """Raise `AlignmentError` where `by` may not add so many rows to the sheet `title`, which has `there` by now."""
    if there + rows > ROWS_OF_A_SHEET:
        raise AlignmentError("error-sheet-full", title=title, most=ROWS_OF_A_SHEET)
    if _acts_today(connection, by, Action.ADDED) + rows > ROWS_A_DAY:
        raise AlignmentError("error-too-many-rows", most=ROWS_A_DAY)


def count_made_today(connection: Connection, collection: str, by: str) -> int:
    """How many documents of a collection, in whatever space, the person `by` has made within a day."""
    columns = document_table.c
    own = (columns.collection == collection, columns.by == by, columns.made_at > datetime.now(UTC) - _DAY)
    return connection.execute(select(func.count()).where(*own)).scalar_one() if by else 0


def _acts_today(connection: Connection, by: str, action: Action) -> int:
    asked = {"person": by, "since": datetime.now(UTC) - _DAY, "act": action.value}
    return connection.execute(_ACTS, asked).scalar_one() if by else 0
