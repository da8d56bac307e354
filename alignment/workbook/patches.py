"""A workbook saved, with what openpyxl cannot write: the leave to keep text that looks like a number."""

import io
import re
import zipfile
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

# Without it every "11.2" and "2030" has a green corner that says "number stored as text", which is what we mean.
_LEAVE = b'<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>'
# The schema orders the elements, and these are the ones that may follow.
_NEXT = re.compile(rb"<drawing |<tableParts|</worksheet>")
_EXCEL_OF_TODAY = 191029  # how Excel since 2019 calls its way to compute


class _Archive(zipfile.ZipFile):
    """The file in the making. openpyxl brings each tab as a file of its own, and what else there is as text."""

    def write(self, filename: Any, arcname: Any = None, *_: Any) -> None:
        # Text has its < escaped, so the first match is the element itself.
        content = Path(filename).read_bytes()
        self.writestr(arcname, _NEXT.sub(lambda found: _LEAVE + found[0], content, count=1))


def saved(book: Workbook) -> bytes:
    """The workbook as a file, with Excel's warnings about numbers kept as text turned off on every sheet."""
    # A workbook that no older Excel computed, and that has nothing to compute, is closed without "save the changes?".
    book.calculation.fullCalcOnLoad = None
    book.calculation.calcId = _EXCEL_OF_TODAY
    stream = io.BytesIO()
    with _Archive(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).save()
    return stream.getvalue()
