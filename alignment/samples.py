"""Sample sheets for practice, from `network/samples`: made up, and marked so wherever they are shown.

Each is written in English; `network/samples/texts/<language>.csv` has its texts in another language, each beside the
English one. What a language lacks is shown in English.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from alignment.centres import NETWORK, known_centres
from alignment.checks import tidy_heading, tidy_row
from alignment.errors import AlignmentError
from alignment.ground.records import content_of, record_of
from alignment.sheet import AlignmentSheet
from sdg_data import ToolkitError, load_catalogue
from sdg_data.catalogue import csv_rows


@dataclass(frozen=True, slots=True)
class Sample:
    """A sheet for practice: `facts` says which parts of it are public facts, `made_up` which are not."""

    name: str
    sheet: AlignmentSheet
    facts: str
    made_up: str


@lru_cache(maxsize=16)
def known_samples(language: str = "en") -> Mapping[str, Sample]:
    """The samples of `network/samples` by name, in the order of the centres. Raises `AlignmentError`."""
    order, texts = list(known_centres()), sample_texts(language)
    found = sorted(
        (read_sample(file, texts) for file in (NETWORK / "samples").glob("*.toml")),
        key=lambda sample: (order.index(sample.sheet.centre), sample.name),
    )
    return MappingProxyType({sample.name: sample for sample in found})


def sample_texts(language: str) -> Mapping[str, str]:
    """The texts of all samples in `language`, by the English ones; none for a language without a file."""
    file = NETWORK / "samples" / "texts" / f"{language}.csv"
    return {line["en"]: line["text"] for line in csv_rows(file)} if language.isalpha() and file.is_file() else {}


def read_sample(file: Path, texts: Mapping[str, str] = MappingProxyType({})) -> Sample:
    """The sample of one file, said with `texts` where they have its own.

    Raises `AlignmentError` that names the file, and the place and what is wrong there.
    """
    try:
        content = _said(tomllib.loads(file.read_text(encoding="utf-8")), texts)
        facts, made_up = content.pop("facts"), content.pop("made_up")
        sheet = record_of(AlignmentSheet, content, sample=file.stem)
        if strange := list(_strange("$", content, content_of(sheet))):
            raise AlignmentError("error-sample-field", places=", ".join(strange))
        if sheet.centre not in known_centres():
            raise AlignmentError("error-no-such-centre", centre=sheet.centre)
        # Ids by place: a sample is never saved, but its rows are told apart like those of any sheet.
        rows = tuple(
            replace(tidy_row(row, load_catalogue()), id=f"{file.stem}-{number}")
            for number, row in enumerate(sheet.rows, 1)
        )
        return Sample(file.stem, replace(tidy_heading(sheet), rows=rows), facts, made_up)
    except (ToolkitError, ValueError, KeyError) as fault:
        raise AlignmentError("error-sample", file=f"{NETWORK.name}/samples/{file.name}", fault=str(fault)) from fault


def _said(content: Any, texts: Mapping[str, str]) -> Any:
    """The content of a file with each text as `texts` have it."""
    if isinstance(content, dict):
        return {name: _said(below, texts) for name, below in content.items()}
    if isinstance(content, list):
        return [_said(below, texts) for below in content]
    return texts.get(content, content) if isinstance(content, str) else content


def _strange(place: str, content: Any, known: Any) -> Iterator[str]:
    """The places in a file that the record made of it does not have."""
    if isinstance(content, dict):
        for name, below in content.items():
            own = f"{place}.{name}"
            yield from _strange(own, below, known[name]) if name in known else (own,)
    elif isinstance(content, list):
        for number, (below, its) in enumerate(zip(content, known, strict=True)):
            yield from _strange(f"{place}[{number}]", below, its)
