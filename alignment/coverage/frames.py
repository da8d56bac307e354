"""Counts from a `rows_frame`: plain frames, zeros included only where it is said.

Everywhere `rows` are rows of sheets, `hours` the sum of their known hours, `sheets`, `targets` and `indicators` numbers
of different ones (an indicator that is listed several times is one), and every share lies between 0 and 1.
"""

import math
from collections.abc import Sequence
from types import MappingProxyType

import numpy as np

from alignment.ground.frames import pd
from sdg_data import Catalogue, Reach

MEASURES = ("rows", "main", "side", "direct", "indirect", "hours", "sheets", "targets", "indicators",
            "known", "timed", "exact")  # fmt: skip
_MOST_GOAL = 17
_SORTS = MappingProxyType(  # the column of a measure, and the place of what it counts among the column's categories
    {"main": ("strength", 0), "side": ("strength", 1), "direct": ("link", 0), "indirect": ("link", 1)}
    | {"timed": ("kind", 0)}
)
_DENSE = 2**25  # cells: up to there a table with a place for whatever could occur is faster than sorting what does


def counts(rows: pd.DataFrame, *by: str, measures: Sequence[str] = MEASURES) -> pd.DataFrame:
    """Some `measures` of the rows, by one or several columns of the frame; without any, one line of totals.

    They are `rows`, `main`, `side`, `direct`, `indirect`, `hours`, `sheets`, `targets`, `indicators`; `known` are the
    rows whose hours are known, `timed` those of courses, which alone have
    hours, and `exact` those with an indicator.
    Only what occurs has a line; rows without a value (no goal, no target, no indicator) are not counted. The lines are
    in the order of the columns' categories or numbers.
    """
    places, table = _counted(rows, by, measures)
    if not by:
        return pd.DataFrame(table)
    values = [_values(rows[column], place) for column, place in zip(by, places, strict=True)]
    index = pd.MultiIndex.from_arrays(values, names=by) if len(by) > 1 else pd.Index(values[0], name=by[0])
    return pd.DataFrame(table, index=index)


def grid(rows: pd.DataFrame, by: str, goals: Sequence[int], measure: str = "rows") -> pd.DataFrame:
    """One measure by a column (lines, those that occur) and goal (one column for each of `goals`), zeros included."""
    (lines, columns), table = _counted(rows, (by, "goal"), (measure,))
    there, line = np.unique(lines, return_inverse=True)
    counted = np.zeros((len(there), _MOST_GOAL + 1), dtype=table[measure].dtype)
    counted[line, columns] = table[measure]
    return pd.DataFrame(counted[:, list(goals)], index=_values(rows[by], there), columns=list(goals))


def shares(rows: pd.DataFrame, by: str, catalogue: Catalogue) -> pd.DataFrame:
    """How much of the framework is touched, by a column of the frame; `by` "" is one line for all rows.

    `goals`, `targets` and `reachable` are numbers of different ones: reachable targets are those on which a city can
    act, directly or in part. `share` is of all 169 targets, `reachable_share` of those a city can act on.
    """
    group = _codes(rows[by]) if by else np.zeros(len(rows), dtype=np.int64)
    there = np.flatnonzero(np.bincount(group[group >= 0])) if by else np.zeros(1, dtype=np.int64)
    many = int(there.max(initial=-1)) + 1
    can = np.array([target.reach is not Reach.LITTLE for target in catalogue.targets])
    goals = _occurs(group, rows["goal"].to_numpy(), many, _MOST_GOAL + 1)[there, 1:].sum(axis=1)
    touched = _occurs(group, rows["target"].cat.codes.to_numpy(), many, len(can))[there]
    targets, reachable = touched.sum(axis=1), touched[:, can].sum(axis=1)
    table = {
        "goals": goals,
        "targets": targets,
        "share": targets / len(can),
        "reachable": reachable,
        "reachable_share": reachable / can.sum(),
    }
    index = pd.Index(_values(rows[by], there) if by else [""], name=by or "all")
    return pd.DataFrame(table, index=index)


def balance(rows: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """People, planet, prosperity, peace, partnership: `rows`, `hours` and the `share` of the rows, zeros included."""
    themes = {goal.number: goal.theme.value for goal in catalogue.goals}
    counted = counts(rows, "goal", measures=("rows", "hours"))
    summed = counted.groupby(counted.index.map(themes)).sum()
    summed = summed.reindex(list(dict.fromkeys(themes.values())), fill_value=0).rename_axis("theme")
    return summed.assign(share=summed["rows"] / max(1, summed["rows"].sum()))


def _counted(
    rows: pd.DataFrame, by: Sequence[str], measures: Sequence[str]
) -> tuple[tuple[np.ndarray, ...], dict[str, np.ndarray]]:
    # The places of what occurs, by column, in order, and the measures of each.
    whole = [_codes(rows[column]) for column in by]
    there = np.ones(len(rows), dtype=bool)
    for name, part in zip(by, whole, strict=True):
        there &= part > 0 if name == "goal" else part >= 0
    kept = slice(None) if there.all() else there
    parts = [part[kept] for part in whole]
    sizes = [int(part.max(initial=-1)) + 1 for part in parts]
    many_rows = int(there.sum())
    key = np.ravel_multi_index(parts, sizes) if by and many_rows else np.zeros(many_rows, dtype=np.int64)
    found, group = _distinct(key, math.prod(sizes)) if by else (np.zeros(1, dtype=np.int64), key)
    many = len(found)

    def kept_of(name: str) -> np.ndarray:
        return _codes(rows[name])[kept]

    table = {}
    for measure in measures:
        if measure == "rows":
            table[measure] = np.bincount(group, minlength=many)
        elif measure == "hours":
            table[measure] = np.bincount(group, np.nan_to_num(rows["hours"].to_numpy()[kept]), minlength=many)
        elif measure == "known":
            table[measure] = np.bincount(group[~np.isnan(rows["hours"].to_numpy()[kept])], minlength=many)
        elif measure == "exact":
            table[measure] = np.bincount(group[kept_of("indicator") >= 0], minlength=many)
        elif measure in _SORTS:
            sort, code = _SORTS[measure]
            table[measure] = np.bincount(group[kept_of(sort) == code], minlength=many)
        else:
            other = measure.removesuffix("s")
            table[measure] = _different(group, kept_of(other), many, len(rows[other].cat.categories))
    places = np.unravel_index(found, sizes) if by and many else (np.array([], dtype=np.int64),) * len(by)
    return tuple(places), table


def _distinct(key: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    # As `np.unique` with its inverse, without sorting where there are not too many that could occur.
    if size > _DENSE:
        return np.unique(key, return_inverse=True)
    occurs = np.zeros(size, dtype=bool)
    occurs[key] = True
    return np.flatnonzero(occurs), (np.cumsum(occurs, dtype=np.int32) - 1)[key]


def _occurs(group: np.ndarray, codes: np.ndarray, many: int, size: int) -> np.ndarray:
    # Which values occur in which group; what is missing (below 0) in either occurs nowhere.
    there = (group >= 0) & (codes >= 0)
    occurs = np.zeros(many * size, dtype=bool)
    occurs[group[there].astype(np.int64) * size + codes[there]] = True
    shaped: np.ndarray = np.reshape(occurs, (many, size))
    return shaped


def _codes(column: pd.Series) -> np.ndarray:
    codes = column.cat.codes if isinstance(column.dtype, pd.CategoricalDtype) else column
    return np.asarray(codes, dtype=np.int64)


def _values(column: pd.Series, places: np.ndarray) -> np.ndarray:
    if isinstance(column.dtype, pd.CategoricalDtype):
        return np.asarray(column.cat.categories.to_numpy(dtype=object)[places])
    return places


def _different(group: np.ndarray, codes: np.ndarray, many: int, size: int) -> np.ndarray:
    # How many different values each group has; a missing one is none.
    if many * size <= _DENSE:
        found: np.ndarray = np.count_nonzero(_occurs(group, codes, many, size), axis=1)
        return found
    there = codes >= 0
    pairs = np.unique(group[there].astype(np.int64) * size + codes[there])
    return np.bincount(pairs // size, minlength=many)
