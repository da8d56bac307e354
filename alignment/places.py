"""Countries, the region of the world that each is in, and languages of teaching, by their codes.

Countries are those of ISO 3166-1 ("EG"), regions the subregions of the UN's standard M49 ("015"), languages those of
ISO 639 ("fr"). How a language calls them is CLDR's.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from alignment.centres import known_centres
from alignment.ground.wording import languages
from alignment.ground.written import known_tongues, territory_written, tongue_written
from alignment.sheet import AlignmentSheet
from sdg_data.catalogue import csv_rows
from sdg_data.words import plain


@lru_cache(maxsize=1)
def regions() -> Mapping[str, str]:
    """The region of each country by its code."""
    lines = csv_rows(Path(__file__).parent / "data" / "regions.csv")
    return MappingProxyType({line["country"]: line["region"] for line in lines})


def country_of(sheet: AlignmentSheet) -> str:
    """The code of the country that a sheet is from: that it says, else that of its centre, else ""."""
    centre = known_centres().get(sheet.centre)
    return sheet.country or (centre.country if centre else "")


def region_of(sheet: AlignmentSheet) -> str:
    """The code of the region that a sheet is from, "" where its country is not known."""
    return regions().get(country_of(sheet), "")


@lru_cache(maxsize=1)
def tongues() -> tuple[str, ...]:
    """The codes of the languages that courses are taught in: those of the toolkit first."""
    return tuple(dict.fromkeys((*languages(), *known_tongues())))


def country_in(text: str) -> str:
    """The code of the country that a text names, in any language of the toolkit or by its code; "" for none."""
    return _names_of_countries().get(plain(text), "")


def tongue_in(text: str) -> str:
    """The code of the language that a text names, as `country_in`, or by the name that the language has for itself."""
    named = plain(text)
    # Its names in the toolkit's languages first: to know what all others call themselves, each is loaded.
    return (_names_of_tongues().get(named) or _own_names_of_tongues().get(named, "")) if named else ""


@lru_cache(maxsize=1)
def _names_of_countries() -> Mapping[str, str]:
    named = {plain(territory_written(code, spoken)): code for spoken in languages() for code in regions()}
    return MappingProxyType(named | {code.lower(): code for code in regions()})


@lru_cache(maxsize=1)
def _names_of_tongues() -> Mapping[str, str]:
    named = {plain(tongue_written(code, spoken)): code for code in tongues() for spoken in languages()}
    return MappingProxyType(named | {code: code for code in tongues()})


@lru_cache(maxsize=1)
def _own_names_of_tongues() -> Mapping[str, str]:
    return MappingProxyType({plain(tongue_written(code, code)): code for code in tongues()})
