"""The local indicator: a global indicator turned into one that this city or this course can measure."""

import re
from dataclasses import dataclass

from sdg_data import Indicator

_COUNTED = (
    "men, women and children|population|persons|people|women|girls|children|youth|adults|households|individuals|"
    "schools|cities|teachers|young people|countries|deaths|migrants|victims|seats|managers|jobs|health facilities"
)
_WHO = re.compile(
    rf"\b(?:of|among) (?:the )?(?P<who>(?:[a-z-]+ ){{0,2}}(?:{_COUNTED})(?: aged [\d–]+ years(?: and older)?)?)\b"
)
_BREAKDOWN = re.compile(r"(?:, by |,? disaggregated by |, distinguishing | by (?:sex|age|type|sector|urban)\b).*$")
# In order: the first pattern found in the official text decides. None stands for the words of the text itself.
_UNITS = (
    (re.compile(r"\(in ([^)]+)\)"), None),
    (re.compile(r"\b(per [\d,]+ (?:live births|population|inhabitants|uninfected population|women))"), None),
    (re.compile(r"^Ratio\b"), "ratio"),
    (
        re.compile(
            r"^(?:Proportion|Percentage|Share|Prevalence|Coverage)\b|\bas a (?:proportion|percentage|share) of\b"
        ),
        "%",
    ),
    (re.compile(r"\b(?:[Uu]nemployment|literacy|[Gg]rowth|[Cc]ompletion|[Pp]articipation|recycling) rate\b"), "%"),
    (re.compile(r"^(?:\(a\) )?(?:Number|Total number)\b"), "number"),
    (re.compile(r"\bindex\b", re.IGNORECASE), "index"),
    (re.compile(r"^(?:Total|Amount|Volume|Dollar value)\b"), "money"),
)


@dataclass(frozen=True, slots=True)
class LocalIndicator:
    """What is measured, where, on whom, from which value to which. All fields are free text, years as well."""

    measure: str = ""
    place: str = ""
    population: str = ""
    unit: str = ""
    baseline: str = ""
    baseline_year: str = ""
    aim: str = ""
    aim_year: str = ""
    source: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing has been filled in."""
        return self == LocalIndicator()

    @classmethod
    def drawn_from(cls, indicator: Indicator, place: str = "") -> "LocalIndicator":
        """A first draft out of the official text: what is measured, who is counted and in which unit.

        The official English sentences are regular ("Proportion of X …", "Number of X …, by sex", "X per 100,000
        population"); where one is not, the field stays empty for the person to fill. The breakdown ("by sex, age …")
        is left out: a city seldom has it, and the official text stays beside the draft.
        """
        measure = _BREAKDOWN.sub("", indicator.text)
        who = _WHO.search(measure)
        return cls(
            measure=measure,
            place=place,
            population=who["who"] if who else "",
            unit=_unit(indicator.text),
            aim_year="2030",
        )


def _unit(text: str) -> str:
    for pattern, unit in _UNITS:
        found = pattern.search(text)
        if found:
            return found[1] if unit is None else unit
    return ""
