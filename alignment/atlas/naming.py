"""How the values of a `rows_frame` are called in a person's language."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from alignment.centres import centre_name
from alignment.charts.chart import Mark
from alignment.ground.wording import Wording
from alignment.ground.written import territory_written, tongue_written
from alignment.sheet import AlignmentSheet
from sdg_data import Catalogue
from sdg_data.catalogue import LEVELS

_FILTERS = MappingProxyType(
    {name: f"atlas-{name}" for name in ("centres", "years", "themes", "regions", "tongues", "subjects")}
    | {"apart": "atlas-set-apart"}
)
_SAID: Mapping[str, Callable[[str], str]] = MappingProxyType(  # columns whose values the wording says, and its keys
    {
        "theme": lambda value: f"theme-{value}",
        "kind": lambda value: f"kind-{value}",
        "effect": lambda value: f"effect-{value}",
        "strength": lambda value: f"strength-{value}",
        "level": lambda value: f"atlas-level-{value}",
        "order": lambda value: f"atlas-order-{value}",
        "lacks": lambda value: f"quality-{value}",
    }
)
_NOT_GIVEN = MappingProxyType(
    {"centre": "atlas-no-centre", "year": "atlas-no-year", "region": "atlas-no-region"}
    | {"other": "atlas-no-mark"}
    | dict.fromkeys(("tongue", "subject"), "heading-not-said")
)
_WRITTEN: Mapping[str, Callable[[str, str], str]] = MappingProxyType(
    {"centre": centre_name, "other": centre_name, "region": territory_written, "tongue": tongue_written}
)


@dataclass(frozen=True, slots=True)
class Naming:
    """Names for centres, sheets, years, goals, targets, focuses and themes, in the language of `say`.

    `sheets` has the sheets by what tells them apart in the frame.
    """

    catalogue: Catalogue
    say: Wording
    sheets: Mapping[str, AlignmentSheet]

    def name(self, column: str, value: object) -> str:
        """The name of a value of a column."""
        text, say = str(value), self.say
        if column in _SAID:
            return say(_SAID[column](text))
        if column in LEVELS:
            return f"{text} {self.catalogue.label(text, say.language)}".strip()
        if column == "sheet":
            sheet = self.sheets.get(text)
            return f"{self.name('centre', sheet.centre)} · {sheet.title}" if sheet else text
        if column == "beside":
            return say("atlas-beside", centre=self.name("centre", text))
        if text in {"", "0"} and column in _NOT_GIVEN:
            return say(_NOT_GIVEN[column])
        written = _WRITTEN.get(column)
        return written(text, say.language) if written else text or say("atlas-others")

    def filter_label(self, name: str) -> str:
        """The key of the sentence that a filter is called by; `name` is that of `Filters`."""
        return _FILTERS.get(name, f"field-{name.removesuffix('s')}")

    def goal(self, number: int) -> Mark:
        """A goal as a mark: its number, its name, its official colour."""
        goal = self.catalogue.goal(number)
        return Mark(goal.code, self.name("goal", goal.code), goal.colour)

    def goals(self, numbers: Iterable[int]) -> tuple[Mark, ...]:
        """Several goals as marks."""
        return tuple(self.goal(number) for number in numbers)

    def goals_of(self, theme: str) -> tuple[int, ...]:
        """The numbers of a theme's goals; none for what is no theme."""
        return tuple(goal.number for goal in self.catalogue.goals if goal.theme == theme)
