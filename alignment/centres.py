"""The centres of the network, from `network/centres.csv`: a line there adds one."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from sdg_data.catalogue import csv_rows

NETWORK = Path(__file__).parent / "network"


@dataclass(frozen=True, slots=True)
class Centre:
    """A training centre, or a city that hosts the network. `names` are by language code."""

    id: str
    names: Mapping[str, str]
    country: str
    role: str

    def name(self, language: str) -> str:
        """Its name in `language`, else in English."""
        return self.names.get(language) or self.names["en"]


@lru_cache(maxsize=1)
def centres() -> Mapping[str, Centre]:
    """The centres of `network/centres.csv` by id, in the order of the file."""
    found = [
        Centre(line.pop("id"), country=line.pop("country"), role=line.pop("role"), names=MappingProxyType(line))
        for line in csv_rows(NETWORK / "centres.csv")
    ]
    return MappingProxyType({centre.id: centre for centre in found})


def centre_name(centre: str, language: str) -> str:
    """The name of a centre as `AlignmentSheet.centre` keeps it: that of an id, or the very text for one not listed."""
    return centres()[centre].name(language) if centre in centres() else centre
