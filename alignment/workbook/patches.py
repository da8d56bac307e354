"""A workbook saved, with what openpyxl cannot write: the leave to keep text that looks like a number."""

import io
import re
import zipfile

from openpyxl import Workbook

# Without it every "11.2" and "2030" has a green corner that says "number stored as text", which is what we mean.
_LEAVE = b'<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>'
# The schema orders the elements, and these are the ones that may follow.
_NEXT = re.compile(rb"<drawing |<tableParts|</worksheet>")


def saved(book: Workbook) -> bytes:
    """The workbook as a file, with Excel's warnings about numbers kept as text turned off on every sheet."""
    written, stream = io.BytesIO(), io.BytesIO()
    book.save(written)
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename.startswith("xl/worksheets/sheet"):
                # Text has its < escaped, so the first match is the element itself.
                content = _NEXT.sub(lambda found: _LEAVE + found[0], content, count=1)
            new.writestr(part.filename, content)
    return stream.getvalue()
