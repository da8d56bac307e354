"""Which format a file has, told by what it holds, and who reads it. Each that nobody reads has its own sentence."""

import re

from alignment.intake.archive import Archive
from alignment.intake.document import Document
from alignment.intake.docx import read_docx
from alignment.intake.elements import elements, named
from alignment.intake.encodings import decoded
from alignment.intake.errors import Unreadable
from alignment.intake.ods import read_ods
from alignment.intake.odt import read_odt
from alignment.intake.office import CONTENT_TYPES, main_part
from alignment.intake.opendocument import CONTENT
from alignment.intake.pdf import read_pdf
from alignment.intake.plain import read_plain
from alignment.intake.pptx import read_pptx
from alignment.intake.xlsx import read_xlsx

_ARCHIVE, _EMPTY_ARCHIVE = b"PK\x03\x04", b"PK\x05\x06"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what Office wrote before 2007, and locks files in to this day
_INSIDE_COMPOUND = (
    ("EncryptedPackage", "error-read-password"),
    ("WordDocument", "error-read-doc"),
    ("PowerPoint", "error-read-ppt"),
    ("Workbook", "error-read-xls"),
    ("Book", "error-read-xls"),
)
_BEGINNINGS = (
    (b"{\\rtf", "error-read-rtf"),
    (b"\x89PNG", "error-read-picture"),
    (b"\xff\xd8\xff", "error-read-picture"),
    (b"GIF8", "error-read-picture"),
    (b"BM", "error-read-picture"),
    (b"II*\x00", "error-read-picture"),
    (b"MM\x00*", "error-read-picture"),
    (b"RIFF", "error-read-picture"),
    (b"\x1f\x8b", "error-read-packed"),
    (b"7z\xbc\xaf", "error-read-packed"),
    (b"Rar!", "error-read-packed"),
)
_HEAD_OF_PDF = 1_024  # bytes within which a PDF says that it is one
_PHONE_PICTURES = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")  # from the fifth byte on
_WEB_PAGE = re.compile(
    r"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html\b|head\b|table\b|meta\b)", re.IGNORECASE | re.DOTALL
)
_MAIL = re.compile(r"(?:MIME-Version|Received|Return-Path): ", re.IGNORECASE)
_OFFICE = (("wordprocessingml", read_docx), ("spreadsheetml", read_xlsx), ("presentationml", read_pptx))
_OPEN = "application/vnd.oasis.opendocument."  # and the kind: "text", "text-template"
_MACROS = re.compile(r"vbaProject\.bin$|^Basic/|^Scripts/")
_APPLE = re.compile(r"\.iwa$|^index\.(?:xml|apxl)(?:\.gz)?$|^Index\.zip$")
_MANIFEST = "META-INF/manifest.xml"
_MOST_TYPE = 100  # characters of the part of an OpenDocument file that says what it is


def read(content: bytes, ending: str = "") -> Document:
    """The document in a file. `ending` (".csv") only decides between a text and separated values.

    Raises `Unreadable` for whatever is not read, and for what has no text.
    """
    document = _read(content, ending)
    if not any(block.text or (block.table and block.table.lines) for block in document.blocks):
        raise Unreadable("error-read-nothing")
    return document


def _read(content: bytes, ending: str) -> Document:
    if content.startswith((_ARCHIVE, _EMPTY_ARCHIVE)):
        return _in_archive(Archive(content))
    if content.startswith(_COMPOUND):
        inside = (key for stream, key in _INSIDE_COMPOUND if stream.encode("utf-16-le") in content)
        raise Unreadable(next(inside, "error-read-unknown"))
    if b"%PDF-" in content[:_HEAD_OF_PDF]:
        return read_pdf(content)
    if content[4:12] in _PHONE_PICTURES:
        raise Unreadable("error-read-picture")
    for beginning, key in _BEGINNINGS:
        if content.startswith(beginning):
            raise Unreadable(key)
    text, encoding = decoded(content)
    if _WEB_PAGE.match(text[:2_000]) or _MAIL.match(text):
        raise Unreadable("error-read-web-page")
    if text.startswith("<?xml"):
        raise Unreadable("error-read-unknown")
    return read_plain(text, encoding, ending)


def _in_archive(archive: Archive) -> Document:
    if any(map(_MACROS.search, archive.names)):
        raise Unreadable("error-read-macros")
    if any(map(_APPLE.search, archive.names)):
        raise Unreadable("error-read-apple")
    told = archive.beginning("mimetype")[:_MOST_TYPE].decode("ascii", "replace").strip()
    if told.startswith(_OPEN):
        return _open(archive, told.removeprefix(_OPEN).removesuffix("-template"))
    if CONTENT_TYPES not in archive.names:
        raise Unreadable("error-read-packed")
    main = main_part(archive)
    of_parts = {
        said.get("PartName") or said.get("Extension"): said.get("ContentType")
        for said in elements(archive.chunks(CONTENT_TYPES), named("Override", "Default"))
    }
    kind = of_parts.get(f"/{main}") or of_parts.get("xml", "")
    if "macroEnabled" in kind:
        raise Unreadable("error-read-macros")
    if "sheet.binary" in kind:
        raise Unreadable("error-read-xls")
    for family, read_it in _OFFICE:
        if family in kind and kind.endswith("main+xml"):
            return read_it(archive)
    raise Unreadable("error-read-unknown")


def _open(archive: Archive, kind: str) -> Document:
    if b"encryption-data" in b"".join(archive.chunks(_MANIFEST) if _MANIFEST in archive.names else ()):
        raise Unreadable("error-read-password")
    if kind == "presentation":
        raise Unreadable("error-read-ppt")
    if kind not in ("text", "spreadsheet"):
        raise Unreadable("error-read-unknown")
    if CONTENT not in archive.names:
        raise Unreadable("error-read-broken")
    return read_odt(archive) if kind == "text" else read_ods(archive)
