"""A workbook saved, with what openpyxl cannot write: leave to keep text that looks like a number, and the usual form.

openpyxl's drawings and links between parts are right by the standard, and yet readers stop at them that know the form
which Excel gives them: ExcelJS asks for drawings by the prefix `xdr` and takes every target for a relative one, and
SheetJS makes another letter of one that is written as a number above 65,535. What a font says, the standard puts in an
order.
"""

import io
import posixpath
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
_NUMBERED = re.compile(rb"(?:&#(?:1[6-9]\d|[2-9]\d\d|\d{4,7});)+")  # letters beyond ASCII; text has its & escaped
_DRAWING = re.compile(r"xl/drawings/[^/]+\.xml")
_UNPREFIXED = re.compile(rb"<(/?)(?=\w+[\s/>])")  # text and attributes have their < escaped
_TARGET = re.compile(rb'(?<=Target=")/([^"]+)')
_FONT = re.compile(rb"(?<=<font>).*?(?=</font>)")
_LOOK = re.compile(rb"<(\w+)[^>]*/>")
_LOOKS = (b"b", b"i", b"strike", b"condense", b"extend", b"outline", b"shadow", b"u", b"vertAlign", b"sz", b"color",
          b"name", b"family", b"charset", b"scheme")  # fmt: skip
_EXCEL_OF_TODAY = 191029  # how Excel since 2019 calls its way to compute


class _Archive(zipfile.ZipFile):
    """The file in the making. openpyxl brings each tab as a file of its own, and what else there is as text."""

    def write(self, filename: Any, arcname: Any = None, *_: Any) -> None:
        # Text has its < escaped, so the first match is the element itself.
        content = _NUMBERED.sub(lambda found: _letters(found[0]), Path(filename).read_bytes())
        self.writestr(arcname, _NEXT.sub(lambda found: _LEAVE + found[0], content, count=1))

    def writestr(self, zinfo_or_arcname: Any, data: Any, *rest: Any) -> None:
        name = str(zinfo_or_arcname).lstrip("/")
        content: bytes = data.encode() if isinstance(data, str) else data
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            content = _TARGET.sub(lambda found: _from(folder, found[1].decode()), content)
        elif _DRAWING.fullmatch(name):
            content = _UNPREFIXED.sub(rb"<\1xdr:", content).replace(b"xmlns=", b"xmlns:xdr=", 1)
        elif name == "xl/styles.xml":
            content = _FONT.sub(lambda found: _in_order(found[0]), content)
        super().writestr(zinfo_or_arcname, content, *rest)


def _letters(numbers: bytes) -> bytes:
    return "".join(chr(int(number)) for number in numbers[2:-1].split(b";&#")).encode()


def _from(folder: str, target: str) -> bytes:
    """The way to a part from the folder that a link is said in."""
    return posixpath.relpath(target, folder or ".").encode()


def _in_order(font: bytes) -> bytes:
    return b"".join(look[0] for look in sorted(_LOOK.finditer(font), key=lambda look: _LOOKS.index(look[1])))


def saved(book: Workbook) -> bytes:
    """The workbook as a file, in the form that other programs know it by.

    Excel's warnings about numbers kept as text are turned off on every sheet.
    """
    # A workbook that no older Excel computed, and that has nothing to compute, is closed without "save the changes?".
    book.calculation.fullCalcOnLoad = None
    book.calculation.calcId = _EXCEL_OF_TODAY
    stream = io.BytesIO()
    with _Archive(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).save()
    return stream.getvalue()
