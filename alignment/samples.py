"""Sample sheets for practice, from `network/samples`: made up, and marked so wherever they are shown."""

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


@dataclass(frozen=True, slots=True)
class Sample:
    """A sheet for practice: `facts` says which parts of it are public facts, `made_up` which are not."""

    name: str
    sheet: AlignmentSheet
    facts: str
    made_up: str


@lru_cache(maxsize=1)
def known_samples() -> Mapping[str, Sample]:
    """The samples of `network/samples` by name, in the order of the centres. Raises `AlignmentError`."""
    order = list(known_centres())
    found = sorted(
        map(read_sample, (NETWORK / "samples").glob("*.toml")), key=lambda s: (order.index(s.sheet.centre), s.name)
    )
    return MappingProxyType({sample.name: sample for sample in found})


def read_sample(file: Path) -> Sample:
    """The sample of one file. Raises `AlignmentError` that names the file, and the place and what is wrong there."""
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
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


def _strange(place: str, content: Any, known: Any) -> Iterator[str]:
    """The places in a file that the record made of it does not have."""
    if isinstance(content, dict):
        for name, below in content.items():
            own = f"{place}.{name}"
            yield from _strange(own, below, known[name]) if name in known else (own,)
    elif isinstance(content, list):
        for number, (below, its) in enumerate(zip(content, known, strict=True)):
            yield from _strange(f"{place}[{number}]", below, its)
