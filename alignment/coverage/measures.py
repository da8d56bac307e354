"""One number for each cell of a grid of goals: what a reader chose to see, and what of it is not known."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from alignment.coverage.frames import counts, grid
from alignment.ground.frames import pd

SHARE, ROWS, HOURS, COURSES, PER_COURSE = "share", "rows", "hours", "courses", "per-course"
PEOPLE_HOURS, PER_PERSON = "people-hours", "per-person"
MEASURED = (SHARE, ROWS, HOURS, PEOPLE_HOURS, PER_PERSON, COURSES, PER_COURSE)
TIMED = frozenset({HOURS, PEOPLE_HOURS, PER_PERSON})  # of which something may not be known
_NEEDED = ("goal", "sheet", "kind", "hours", "participants")
TOO_FEW = 5  # rows: with fewer, one of them is a quarter of all that a centre does


@dataclass(frozen=True, eq=False)
class Measured:
    """A measure by line and goal, with the `values` of the lines and a `total` of each.

    `share` is of the line's own rows, its total their number; `courses` are different sheets, of which one may serve
    several goals, so that the total is no sum. `people-hours` are hours times the participants of their course, of rows
    of which both are known; `per-person` is what of them one participant has, of all those in the line's courses that
    have any. `unknown` are the cells with rows of which no hours (nor participants, where these are counted) are known,
    `untimed` those that have rows of city plans only, which have no hours; a total that is not known is NaN.
    """

    values: np.ndarray
    numbers: np.ndarray
    totals: np.ndarray
    rows: np.ndarray
    unknown: np.ndarray
    untimed: np.ndarray


def measured(rows: pd.DataFrame, by: str, goals: Sequence[int], measure: str) -> Measured:
    """One of `MEASURED` by a column of a `rows_frame`, for each value that occurs and each of `goals`."""
    needed = list(dict.fromkeys((by, *_NEEDED)))  # of a million rows all columns would be forty megabytes
    rows = rows.loc[np.isin(rows["goal"].to_numpy(), goals), needed]
    of_rows, sheets = grid(rows, by, goals), grid(rows, by, goals, "sheets").to_numpy()
    whole = counts(rows, by, measures=("rows", "sheets"))
    counted, totals, nothing = of_rows.to_numpy(), whole["rows"].to_numpy(), np.zeros(sheets.shape, dtype=bool)
    unknown, untimed, numbers = nothing, nothing, counted.astype(np.float64)
    if measure == SHARE:
        numbers = counted / np.maximum(1, totals)[:, None]
    elif measure in TIMED:
        there = rows if measure == HOURS else _attended(rows)
        numbers, known = (_grid_at(of_rows.index, there, by, goals, one) for one in ("hours", "known"))
        timed = grid(rows, by, goals, "timed").to_numpy()
        unknown, untimed = (counted > 0) & (known == 0), (counted > 0) & (timed == 0)
        if measure == PER_PERSON:
            numbers = numbers / np.maximum(1, _people(of_rows.index, there, by))[:, None]
        totals = np.where(known.sum(axis=1) > 0, numbers.sum(axis=1), np.nan)
    elif measure == COURSES:
        numbers, totals = sheets.astype(np.float64), whole["sheets"].to_numpy()
    elif measure == PER_COURSE:
        numbers, totals = counted / np.maximum(1, sheets), totals / np.maximum(1, whole["sheets"].to_numpy())
    return Measured(
        of_rows.index.to_numpy(), numbers, totals.astype(np.float64), whole["rows"].to_numpy(), unknown, untimed
    )


def _attended(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of which hours and participants are known, their hours times the participants."""
    known = rows[(~np.isnan(rows["hours"].to_numpy())) & (rows["participants"].to_numpy() > 0)]
    return known.assign(hours=known["hours"].to_numpy() * known["participants"].to_numpy())


def _grid_at(lines: pd.Index, rows: pd.DataFrame, by: str, goals: Sequence[int], measure: str) -> np.ndarray:
    # Lines of which nothing is known have nothing.
    return np.asarray(grid(rows, by, goals, measure).reindex(lines, fill_value=0).to_numpy(), dtype=np.float64)


def _people(lines: pd.Index, rows: pd.DataFrame, by: str) -> np.ndarray:
    """How many participants the courses of each line have, each course counted once."""
    once = rows.drop_duplicates(list(dict.fromkeys((by, "sheet"))))
    summed = once.groupby(by, observed=True)["participants"].sum()
    return np.asarray(summed.reindex(lines, fill_value=0).to_numpy())


def people_known(rows: pd.DataFrame) -> tuple[int, int]:
    """Of how many courses that serve a goal both hours and participants are known, and how many such courses are."""
    rows = rows[((rows["goal"] != 0) & (rows["kind"] == "course")).to_numpy()]
    return _attended(rows)["sheet"].nunique(), rows["sheet"].nunique()


def hours_known(rows: pd.DataFrame) -> tuple[float, int]:
    """The share of courses' rows with a goal of which the hours are known, and how many rows of plans have none."""
    linked = rows["goal"].to_numpy() != 0
    timed = (rows["kind"] == "course").to_numpy()
    known = ~np.isnan(rows["hours"].to_numpy())
    of_courses = int((linked & timed).sum())
    return float((linked & timed & known).sum()) / max(1, of_courses), int((linked & ~timed).sum())
