"""Files that a command is given: looked at all together, then kept one by one, or put together in one workbook."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from alignment.errors import NotThere
from alignment.ground.wording import wording
from alignment.intake.document import Document
from alignment.intake.errors import PACKAGE, Unreadable
from alignment.intake.files import Reader
from alignment.intake.programme.importing import import_of
from alignment.intake.programme.reading import read_programme
from alignment.intake.sheets import Import, TableProblem, preview, sheet_of, take_into, take_new
from alignment.sheet import AlignmentSheet
from sdg_data import ToolkitError, load_catalogue

if TYPE_CHECKING:
    from alignment.store import Store

_AT_ONCE = 2  # processes that read files


def look_at(
    files: Sequence[Path],
    store: "Store | None",
    language: str,
    *,
    into: str = "",
    new: bool = False,
    refused: list[ToolkitError] | None = None,
) -> Iterator[tuple[Import, AlignmentSheet | None]]:
    """What each file would do, and the sheet that it would change, None for a new one. Nothing is kept.

    That is the sheet `into`, else the one that a workbook of ours was written from, unless all are to be `new`. Without
    a `store` there are no sheets. A file that is no table may be a programme or a plan, whose rows have no codes yet.
    Raises `Unreadable` or `TableProblem` for the first file that is refused, unless there is a list that takes such
    `refused` ones, and `NotThere` for a sheet `into` that does not exist.
    """
    with ExitStack() as opened, ThreadPoolExecutor(_AT_ONCE) as reading:
        readers: SimpleQueue[Reader] = SimpleQueue()
        for _ in range(_AT_ONCE):
            readers.put(opened.enter_context(Reader()))
        for document in reading.map(partial(_read, readers), files):
            if isinstance(document, Unreadable):
                if refused is None:
                    raise document
                refused.append(document)
                continue
            sheet = None if new or store is None else _sheet(store, into, sheet_of(document))
            as_it_was = partial(store.row_as_it_was, sheet.id) if store and sheet else None
            found = preview(document, sheet, load_catalogue(), language, as_it_was)
            if found.kind == "nothing":
                found = import_of(read_programme(document), document.name, sheet)
                if not found.rows:
                    problem = TableProblem("error-no-table", name=document.name)
                    if refused is None:
                        raise problem
                    refused.append(problem)
                    continue
            yield found, sheet


def keep(store: "Store", found: Import, sheet: AlignmentSheet | None, language: str) -> str:
    """Keep what a file says and nobody has to be asked about; gives what was done as a sentence.

    Raises as `take_into` and `take_new` do.
    """
    say, rows = wording(PACKAGE, language), found.ready
    if sheet is None:
        if not rows:
            return say("report-nothing-written", name=found.name)
        made = take_new(store, found, rows)
        return say("report-written-new", name=found.name, sheet=made.id, rows=len(rows))
    steps = take_into(store, sheet.id, found, rows, heading=not found.heading.problems)
    if not steps:
        return say("report-nothing-written", name=found.name)
    return say("report-written-into", name=found.name, sheet=sheet.id, rows=len(rows))


def _read(readers: SimpleQueue[Reader], file: Path) -> Document | Unreadable:
    reader = readers.get()
    try:
        return reader.read(file.read_bytes(), file.name)
    except Unreadable as refusal:
        return refusal
    except OSError as fault:
        return Unreadable("error-cannot-open", file=str(file), fault=str(fault.strerror))
    finally:
        readers.put(reader)


def _sheet(store: "Store", into: str, own: str) -> AlignmentSheet | None:
    if into:
        return store.sheet(into)
    try:
        return store.sheet(own) if own else None
    except NotThere:  # a workbook of another server
        return None
