"""Who could help whom: for what a centre lacks, the centres that have it, with their courses and their means."""

from dataclasses import dataclass

import pandas as pd

from alignment.centres import Centre, Means, known_centres


@dataclass(frozen=True, slots=True)
class Helper:
    """A centre that covers a goal which another lacks: its rows, hours, and the titles of its courses on that goal.

    `gives` is what the other needs and this one offers; `gets` what this one needs and the other offers.
    """

    goal: int
    centre: str
    rows: int
    hours: float
    courses: tuple[str, ...]
    gives: tuple[Means, ...]
    gets: tuple[Means, ...]


def missing_goals(centre: str, rows: pd.DataFrame, goals: tuple[int, ...]) -> tuple[int, ...]:
    """Those of `goals` that no row of the centre serves."""
    served = set(rows.loc[rows["centre"] == centre, "goal"].unique())
    return tuple(goal for goal in goals if goal not in served)


def helpers(centre: str, rows: pd.DataFrame, goals: tuple[int, ...]) -> tuple[Helper, ...]:
    """For each of `goals` that the centre lacks, in order, the centres with a course on it.

    `rows` is a `rows_frame` of all centres. Of the helpers of a goal, those come first whose means match best, then
    those with most rows. City plans help nobody to hold a course, so they are left out.
    """
    lacking = missing_goals(centre, rows, goals)
    taught = rows[(rows["kind"] == "course") & (rows["centre"] != centre) & (rows["centre"] != "")]
    taught = taught[taught["goal"].isin(lacking)]
    found = []
    for (goal, other), own in taught.groupby(["goal", "centre"], observed=True):
        gives, gets = _match(known_centres().get(centre), known_centres().get(str(other)))
        titles = tuple(own["title"].cat.categories[pd.unique(own["title"].cat.codes)])
        found.append(Helper(int(goal), str(other), len(own), float(own["hours"].sum()), titles, gives, gets))
    return tuple(sorted(found, key=lambda one: (one.goal, -len(one.gives) - len(one.gets), -one.rows, one.centre)))


def _match(needing: Centre | None, helping: Centre | None) -> tuple[tuple[Means, ...], tuple[Means, ...]]:
    if needing is None or helping is None:
        return (), ()
    gives = tuple(means for means in Means if means in needing.needs and means in helping.offers)
    gets = tuple(means for means in Means if means in helping.needs and means in needing.offers)
    return gives, gets
