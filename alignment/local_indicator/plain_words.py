"""What a city measures for each indicator, in plain words: the files of `words/`, one a language."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from alignment.errors import AlignmentError
from alignment.ground.records import Meta, record_of

WORDS = Path(__file__).parent / "words"
_Words = Annotated[str, Meta(pattern=r"\S")]


@dataclass(frozen=True, slots=True)
class PlainWords:
    """What is counted, over whom, in which unit, and where a city finds the figure; none is empty."""

    code: _Words
    measure: _Words
    people: _Words
    unit: _Words
    source: _Words


@lru_cache(maxsize=1)
def known_words() -> Mapping[str, Mapping[str, PlainWords]]:
    """The lines of `words/` by language and code, read once for the whole process. Raises as `read_words` does."""
    return MappingProxyType({file.stem: read_words(file) for file in sorted(WORDS.glob("*.csv"))})


def read_words(file: Path) -> Mapping[str, PlainWords]:
    """The lines of a file laid out as the folder's README says, by code, in the order of the file.

    Raises `AlignmentError` that names the file and the line where a cell is missing or empty, where there is one too
    many, where a code comes twice, or where the file is not in UTF-8.
    """
    found: dict[str, PlainWords] = {}
    line = 1
    try:
        with file.open(encoding="utf-8-sig", newline="") as text:  # spreadsheet programs put a byte order mark first
            rows = csv.DictReader(text, strict=True)
            for row in rows:
                line = rows.line_num
                words = _new(record_of(PlainWords, row), found)
                found[words.code] = words
    except (ValueError, csv.Error) as fault:
        raise AlignmentError("error-plain-words", file=str(file), line=line, fault=str(fault)) from fault
    return MappingProxyType(found)


def _new(words: PlainWords, found: Mapping[str, PlainWords]) -> PlainWords:
    if words.code in found:
        raise ValueError(words.code)
    return words
