"""Sample sheets for practice, from `network/samples`: made up, and marked so wherever they are shown."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from alignment.centres import NETWORK, centres
from alignment.checks import tidy_heading, tidy_row
from alignment.errors import AlignmentError, NotThere
from alignment.local_indicator import LocalIndicator
from alignment.sheet import Alignment, AlignmentSheet, Kind, Link, Strength
from sdg_data import ToolkitError, load_catalogue


@dataclass(frozen=True, slots=True)
class Sample:
    """A sheet for practice: `facts` says which parts of it are public facts, `made_up` which are not."""

    name: str
    sheet: AlignmentSheet
    facts: str
    made_up: str


@lru_cache(maxsize=1)
def samples() -> Mapping[str, Sample]:
    """The samples of `network/samples` by name, in the order of the centres. Raises `AlignmentError`."""
    order = list(centres())
    found = sorted(
        map(read_sample, (NETWORK / "samples").glob("*.toml")), key=lambda s: (order.index(s.sheet.centre), s.name)
    )
    return MappingProxyType({sample.name: sample for sample in found})


def sample(name: str) -> Sample:
    """The sample of this name. Raises `NotThere`."""
    if name not in samples():
        raise NotThere("error-no-such-sample", sample=name)
    return samples()[name]


def read_sample(file: Path) -> Sample:
    """The sample of one file. Raises `AlignmentError` that names the file and what is wrong in it."""
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
        facts, made_up = content.pop("facts"), content.pop("made_up")
        rows = tuple(tidy_row(_row(row), load_catalogue()) for row in content.pop("rows"))
        content |= {"kind": Kind(content["kind"]), "rows": rows, "sample": file.stem}
        sheet = tidy_heading(AlignmentSheet(**content))
        if sheet.centre not in centres():
            raise AlignmentError("error-no-such-centre", centre=sheet.centre)
    except (ToolkitError, ValueError, KeyError, TypeError) as fault:
        raise AlignmentError("error-sample", file=file.name, fault=str(fault)) from fault
    # Ids by place: a sample is never saved, but its rows are told apart like those of any sheet.
    rows = tuple(replace(row, id=f"{file.stem}-{number}") for number, row in enumerate(sheet.rows, 1))
    return Sample(file.stem, replace(sheet, rows=rows), facts, made_up)


def _row(content: dict[str, Any]) -> Alignment:
    content = content | {"local": LocalIndicator(**content.get("local", {}))}
    content |= {
        "link": Link(content.get("link", Link.DIRECT)),
        "strength": Strength(content.get("strength", Strength.MAIN)),
        "hours": float(content["hours"]) if "hours" in content else None,
    }
    return Alignment(**content)
