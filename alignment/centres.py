"""The centres of the network, from `network/centres.csv`: a line there adds one."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from alignment.errors import AlignmentError
from sdg_data.catalogue import csv_rows

NETWORK = Path(__file__).parent / "network"


class Means(StrEnum):
    """What a centre can offer to others, or needs from them, to hold a course."""

    CONTENT = "content"
    EXPERTS = "experts"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class Centre:
    """A training centre, or a city that hosts the network. `names` are by language code.

    `country` is a code of two letters, `contact` whom to write to, "" where it gave none for everybody to see.
    `zone` is the IANA name of its time zone, "Africa/Cairo", or "".
    """

    id: str
    names: Mapping[str, str]
    country: str
    role: str
    offers: tuple[Means, ...] = ()
    needs: tuple[Means, ...] = ()
    contact: str = ""
    zone: str = ""

    def name(self, language: str) -> str:
        """Its name in `language`, else in English."""
        return self.names.get(language) or self.names["en"]


@lru_cache(maxsize=1)
def known_centres() -> Mapping[str, Centre]:
    """The centres of `network/centres.csv` by id, in the order of the file."""
    return read_centres(NETWORK / "centres.csv")


def read_centres(file: Path) -> Mapping[str, Centre]:
    """The centres of a file laid out like `network/centres.csv`. Raises `AlignmentError` for means it does not know."""
    found = [
        Centre(
            line.pop("id"),
            country=line.pop("country"),
            role=line.pop("role"),
            contact=line.pop("contact", ""),
            offers=_means(line.pop("offers")),
            needs=_means(line.pop("needs")),
            zone=line.pop("zone", ""),
            names=MappingProxyType(line),
        )
        for line in csv_rows(file)
    ]
    return MappingProxyType({centre.id: centre for centre in found})


def _means(words: str) -> tuple[Means, ...]:
    try:
        return tuple(map(Means, words.split()))
    except ValueError as fault:
        raise AlignmentError("error-means", words=words, known=", ".join(Means)) from fault


def centre_name(centre: str, language: str) -> str:
    """The name of a centre as `AlignmentSheet.centre` keeps it: that of an id, or the very text for one not listed."""
    return known_centres()[centre].name(language) if centre in known_centres() else centre
