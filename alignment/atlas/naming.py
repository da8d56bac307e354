"""How the values of a `rows_frame` are called in a person's language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from alignment.centres import centre_name
from alignment.charts.chart import Mark
from alignment.coverage.quality import LACKS, WASHED
from alignment.ground.wording import Wording
from alignment.ground.written import territory_written, tongue_written
from alignment.sheet import AlignmentSheet
from sdg_data import Catalogue
from sdg_data.catalogue import LEVELS

_FILTERS = MappingProxyType(
    {name: f"atlas-{name}" for name in ("centres", "years", "themes", "regions", "tongues", "subjects")}
    | {"apart": "atlas-set-apart"}
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
        if column == "centre":
            named = centre_name(text, say.language) or say("atlas-no-centre")
        elif column == "sheet":
            sheet = self.sheets.get(text)
            named = f"{self.name('centre', sheet.centre)} · {sheet.title}" if sheet else text
        elif column == "year":
            named = say("atlas-no-year") if text == "0" else text
        elif column in {"level", "order"}:
            named = say(f"atlas-{column}-{text}")
        elif column == "theme":
            named = say(f"theme-{text}")
        elif column == "region":
            named = territory_written(text, say.language) if text else say("atlas-no-region")
        elif column == "tongue":
            named = tongue_written(text, say.language) if text else say("heading-not-said")
        elif column == "subject":
            named = text or say("heading-not-said")
        elif column == "lacks":
            named = say(f"quality-{text}") if text in {*LACKS, *WASHED} else text
        elif column == "beside":
            named = say("atlas-beside", centre=self.name("centre", text))
        elif column in {"kind", "effect", "strength"}:
            named = say(f"{column}-{text}")
        elif column in LEVELS:
            named = f"{text} {self.catalogue.label(text, say.language)}".strip()
        else:
            named = text or say("atlas-others")
        return named

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
