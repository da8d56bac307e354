"""What a view is made from and what comes of it, and what all views share: title, note, sentence, bars."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

import numpy as np

from alignment.atlas.naming import Naming
from alignment.atlas.tables import FiguresTable
from alignment.charts.chart import Bar, Bars, Chart
from alignment.coverage.filters import Filters
from alignment.coverage.focuses import FocusGroups
from alignment.coverage.measures import HOURS, TIMED, hours_known, people_known
from alignment.ground.frames import pd
from alignment.ground.written import colon, list_written, number_written, share_written, texts_written
from alignment.mosaic import Named
from alignment.sheet import AlignmentSheet
from sdg_data import Catalogue

_MOST_SAID = 6  # numbers in the sentence of a chart
PLAIN = "#2F6690"  # of bars that stand for no goal; 6:1 on white pages, 3:1 on dark ones
COUNTED = MappingProxyType(  # what tables of counts give of `counts`, with the keys of the headings
    {"rows": "workbook-rows", "main": "strength-main", "side": "strength-side", "direct": "link-direct"}
    | {"indirect": "link-indirect", "hours": "field-hours", "sheets": "atlas-sheets"}
)


@dataclass(frozen=True, eq=False)
class Ask:
    """What a view is made from: the rows asked for, in whose words, and the choices.

    `everywhere` gives the targets that rows of the whole network name, without any filter; `groups` are those of its
    focuses, of which each row has one in the column `group`, for views that ask for it.
    """

    rows: pd.DataFrame
    everywhere: Callable[[], Mapping[str, Named]]
    sheets: tuple[AlignmentSheet, ...]
    naming: Naming
    filters: Filters
    measure: str
    goal: int
    centre: str
    order: str
    level: str
    versions: tuple[AlignmentSheet, AlignmentSheet] | None
    groups: FocusGroups | None = None
    beside: str = ""

    @property
    def catalogue(self) -> Catalogue:
        """The framework."""
        return self.naming.catalogue

    @property
    def goals(self) -> tuple[int, ...]:
        """The numbers of the goals that are looked at."""
        return self.filters.goals(self.catalogue)

    @property
    def language(self) -> str:
        """The code of the reader's language."""
        return self.naming.say.language

    def without_rows(self, *, named: bool) -> "Ask":
        """The same for what is kept and asked for names later: it holds no network, but for its sheets' names."""
        naming = self.naming if named else replace(self.naming, sheets={})
        return replace(self, rows=pd.DataFrame(), everywhere=dict, sheets=(), naming=naming)

    def say(self, key: str, **values: object) -> str:
        """A sentence in the reader's language."""
        return self.naming.say(key, **values)

    def headings(self, *keys: str) -> tuple[str, ...]:
        """The sentences of several keys: headings of columns, or the parts of bars."""
        return tuple(map(self.say, keys))


@dataclass(frozen=True, eq=False)
class Shown:
    """A view made: the chart, the same as a table, and a second table where a view has one."""

    view: str
    chart: Chart
    table: FiguresTable
    more: FiguresTable | None = None


def bars_shown(
    view: str,
    table: FiguresTable,
    parts: tuple[str, ...],
    bars: Sequence[Bar],
    *,
    spoken: Iterable[tuple[str, float]] | None = None,
    whole: float = 0.0,
    more: FiguresTable | None = None,
) -> Shown:
    """A view of bars, with its table; its sentence says the sums of the bars, where `spoken` has no other numbers."""
    told = ((bar.mark.label, sum(bar.values)) for bar in bars) if spoken is None else spoken
    words = words_of(table.title, told, table.language)
    return Shown(view, Bars(table.title, table.note, words, parts, tuple(bars), whole, table.language), table, more)


def title_of(ask: Ask, view: str, **values: object) -> str:
    """The title of a view; it says which goals are set apart."""
    title = ask.say(f"atlas-title-{view}", **values)
    if not ask.filters.apart:
        return title
    apart = ask.filters.apart
    goals = list_written(apart, ask.language)
    return ask.say("atlas-title-apart", title=title, count=len(apart), goals=goals)


def note_of(ask: Ask, measure: str = "", *, rows: pd.DataFrame | None = None) -> str:
    """What is counted (of the measures, where one is given), of what, and what of it is made up.

    It stands on the chart, since a chart travels without its page. `rows` are the very ones that the chart counts,
    where these are not all that serve a goal.
    """
    if rows is None:
        rows = ask.rows[ask.rows["goal"].to_numpy() != 0]
    chosen, name = ask.filters, ask.naming.name
    parts = [
        ask.say(f"measure-{measure}-note") if measure else "",
        *(name("centre", centre) for centre in chosen.centres),
        *(name("region", region) for region in chosen.regions),
        *(name("tongue", tongue) for tongue in chosen.tongues),
        *(name("subject", subject) for subject in chosen.subjects),
        *(name("kind", kind) for kind in chosen.kinds),
        *(name("year", year) for year in chosen.years),
        *(name("theme", theme) for theme in chosen.themes),
        *(ask.say(f"strength-{strength}") for strength in chosen.strengths),
        *(ask.say(f"link-{link}") for link in chosen.links),
        *(ask.say(f"effect-{effect}") for effect in chosen.effects),
        *(hours_note(ask, rows, measure) if measure in TIMED else ()),
    ]
    return " · ".join(filter(None, (*parts, illustrative_note(ask, rows))))


def hours_note(ask: Ask, rows: pd.DataFrame, measure: str = HOURS) -> tuple[str, ...]:
    """Of how much the hours (and participants) are known, and how many rows have none at all, being of plans."""
    share, plans = hours_known(rows)
    if measure == HOURS:
        said = ask.say("atlas-hours-known", share=share_written(share, ask.language))
    else:
        known, of = people_known(rows)
        said = ask.say("atlas-people-known", known=known, of=of)
    return (said, *((ask.say("atlas-hours-plans", count=plans),) if plans else ()))


def illustrative_note(ask: Ask, rows: pd.DataFrame) -> str:
    """How many of the sheets of these rows are made up for practice; "" where none is."""
    sheet = rows["sheet"].cat.codes.to_numpy()
    made_up, sheets = (
        int(np.count_nonzero(np.bincount(some, minlength=1)))
        for some in (sheet[rows["illustrative"].to_numpy()], sheet)
    )
    return ask.say("atlas-note-illustrative", count=made_up, of=sheets) if made_up else ""


def words_of(
    title: str, values: Iterable[tuple[str, float]], language: str, say: Callable[[float], str] | None = None
) -> str:
    """The chart in a sentence: its title and its largest numbers, each as `say` says it."""
    largest = sorted(((name, value) for name, value in values if value), key=lambda pair: -pair[1])[:_MOST_SAID]
    between, say = colon(language), say or partial(number_written, language=language)
    told = texts_written((f"{name}{between}{say(value)}" for name, value in largest), language)
    return f"{title}{between}{told or '–'}"
