"""Who could help whom: for what a centre lacks, the centres that have it, with their courses and their means."""

from collections.abc import Sequence
from dataclasses import dataclass

from alignment.centres import Centre, Means, known_centres
from alignment.coverage.rows import NO_YEAR
from alignment.ground.frames import pd
from sdg_data import Catalogue, Reach

_NEEDED = ("centre", "title", "hours", "year", "tongue")


@dataclass(frozen=True, slots=True)
class Helper:
    """A centre that covers a goal or a target, by its `code`, which another lacks: its rows there and their hours.

    `hours` are None where none are known, `courses` the titles of its courses on it, `years` those in which they were.
    `gives` is what the other needs and this one offers; `gets` what this one needs and the other offers.
    `tongues` are the languages in which it taught them, `contact` is whom to ask, "" where the centre named nobody.
    """

    code: str
    centre: str
    rows: int
    hours: float | None
    courses: tuple[str, ...]
    years: tuple[int, ...]
    gives: tuple[Means, ...]
    gets: tuple[Means, ...]
    tongues: tuple[str, ...] = ()
    contact: str = ""


def missing_goals(centre: str, rows: pd.DataFrame, goals: Sequence[int]) -> tuple[str, ...]:
    """The codes of those of `goals` that no row of the centre serves."""
    served = set(rows.loc[rows["centre"] == centre, "goal"].unique())
    return tuple(str(goal) for goal in goals if goal not in served)


def missing_targets(centre: str, rows: pd.DataFrame, goals: Sequence[int], catalogue: Catalogue) -> tuple[str, ...]:
    """The targets of `goals` that a city can act on and that no row of the centre names."""
    named = set(rows.loc[rows["centre"] == centre, "target"].dropna().unique())
    there = (target for goal in goals for target in catalogue.targets_of(goal) if target.reach is not Reach.LITTLE)
    return tuple(target.code for target in there if target.code not in named)


def helpers(centre: str, rows: pd.DataFrame, lacking: Sequence[str], level: str = "goal") -> tuple[Helper, ...]:
    """For each goal or target that the centre lacks, in order, the centres with a course on it.

    `rows` is a `rows_frame` of all centres, `level` the column that has what is `lacking`. Of the helpers of one, those
    come first whose means match best, then those with most rows. City plans help nobody to hold a course, so they are
    left out.
    """
    places = {code: place for place, code in enumerate(lacking)}
    asked = rows[level].isin([int(code) for code in lacking] if level == "goal" else lacking)
    asked &= (rows["kind"] == "course") & (rows["centre"] != centre) & (rows["centre"] != "")
    taught = rows.loc[asked, [level, *_NEEDED]]  # all columns of a million rows would be forty megabytes
    found = []
    for (code, other), own in taught.groupby([level, "centre"], observed=True):
        gives, gets = _match(known_centres().get(centre), known_centres().get(str(other)))
        titles = tuple(own["title"].cat.categories[pd.unique(own["title"].cat.codes)])
        hours = float(own["hours"].sum()) if own["hours"].notna().any() else None
        years = tuple(sorted({int(year) for year in own["year"].unique()} - {NO_YEAR}))
        tongues = tuple(sorted(set(own["tongue"].unique()) - {""}))
        known = known_centres().get(str(other))
        contact = known.contact if known else ""
        found.append(Helper(str(code), str(other), len(own), hours, titles, years, gives, gets, tongues, contact))
    return tuple(
        sorted(found, key=lambda one: (places[one.code], -len(one.gives) - len(one.gets), -one.rows, one.centre))
    )


def _match(needing: Centre | None, helping: Centre | None) -> tuple[tuple[Means, ...], tuple[Means, ...]]:
    if needing is None or helping is None:
        return (), ()
    gives = tuple(means for means in Means if means in needing.needs and means in helping.offers)
    gets = tuple(means for means in Means if means in helping.needs and means in needing.offers)
    return gives, gets
