"""The families of letters by place: those that Word has, and those that stand in for each other."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from sdg_data.catalogue import csv_rows


@lru_cache(maxsize=1)
def families() -> Mapping[str, str]:
    """The families of `families.csv`, by place ("word-latin")."""
    lines = csv_rows(Path(__file__).parent / "families.csv")
    return MappingProxyType({line["place"]: line["family"] for line in lines})
