"""A sheet without a browser, in the format of the file's ending: a workbook, its handout, or its poster."""

from pathlib import Path

from alignment.centres import centre_name
from alignment.errors import AlignmentError
from alignment.ground.written import names_written
from alignment.handout.filled import filled
from alignment.paper import PaperFormat, PosterFormat, make, make_poster
from alignment.poster.gathering import poster_of
from alignment.sheet import AlignmentSheet
from alignment.workbook import write_workbook
from sdg_data import load_catalogue

_WORKBOOK = "xlsx"


class ExportRefused(AlignmentError):
    """A file whose ending names no format that the sheet, or its poster, could be written in."""


def exported(sheet: AlignmentSheet, file: Path, language: str, *, poster: bool) -> bytes:
    """The bytes of the file. Raises `ExportRefused` for its ending, and `PaperFailed` as `alignment.paper` does."""
    ending = file.suffix.lower().removeprefix(".")
    endings = [*PosterFormat] if poster else [_WORKBOOK, *PaperFormat]
    if ending not in endings:
        known = names_written((f".{one}" for one in endings), language)
        raise ExportRefused("command-export-ending", file=str(file), endings=known)
    if poster:
        return make_poster(poster_of(sheet, language), PosterFormat(ending))
    if ending == _WORKBOOK:
        return write_workbook(sheet, load_catalogue(), language, centre_name(sheet.centre, language))
    return make(filled(sheet, language), PaperFormat(ending))
