"""Counts from a `rows_frame`: plain frames, zeros included only where it is said.

Everywhere `rows` are rows of sheets, `hours` the sum of their known hours, `sheets`, `targets` and `indicators` numbers
of different ones (an indicator that is listed several times is one), and every share lies between 0 and 1.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from types import MappingProxyType
from typing import TypeAlias

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
_SUMMED = frozenset({"rows", "hours", "known", "exact", *_SORTS})  # the others are numbers of different values
_BLOCK, _OF_32_BITS, _NONE = 2**16, 2**31, np.zeros(0, dtype=np.int64)
_Piece: TypeAlias = tuple[slice, np.ndarray, np.ndarray]
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
    group = _codes(rows[by]) if by else np.zeros(len(rows), dtype=np.int8)
    many = int(group.max(initial=-1)) + 1 if by else 1
    there = np.flatnonzero(_among(group, np.zeros_like(group), many, 1)) if by else np.zeros(1, dtype=np.int64)
    can = np.array([target.reach is not Reach.LITTLE for target in catalogue.targets])
    goals = _among(group, _codes(rows["goal"]), many, _MOST_GOAL + 1)[there, 1:].sum(axis=1)
    touched = _among(group, _codes(rows["target"]), many, len(can))[there]
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
    sizes = [int(part.max(initial=-1)) + 1 for part in whole]
    pieces = [_piece(by, whole, sizes, at) for at in _blocks(len(rows))]
    found, place_of = _distinct([key for _, _, key in pieces], math.prod(sizes))
    if not by:
        found = np.zeros(1, dtype=np.int64)  # one line of totals, also of no rows
    many, table = len(found), {}
    for measure in measures:
        if measure not in _SUMMED:
            other = rows[measure.removesuffix("s")]
            pairs = [(place_of(key), _codes(other)[at][kept]) for at, kept, key in pieces]
            table[measure] = _different(pairs, many, len(other.cat.categories))
        else:
            table[measure] = np.zeros(many, dtype=np.float64 if measure == "hours" else np.int64)
            for at, kept, key in pieces:
                table[measure] += _measure(rows, measure, (at, kept), place_of(key), many)
    places = np.unravel_index(found, sizes) if by and many else (np.array([], dtype=np.int64),) * len(by)
    return tuple(places), table


def _blocks(count: int) -> Iterable[slice]:
    # Rows that are worked with at once: whatever has a number for each of a million takes eight megabytes.
    return (slice(begin, min(begin + _BLOCK, count)) for begin in range(0, count, _BLOCK))


def _piece(by: Sequence[str], whole: Sequence[np.ndarray], sizes: Sequence[int], at: slice) -> _Piece:
    # Of some rows: which of them have a value in each column, and what stands for the values of those.
    parts = [part[at].astype(np.int64) for part in whole]
    kept = np.ones(at.stop - at.start, dtype=bool)
    for name, part in zip(by, parts, strict=True):
        kept &= part > 0 if name == "goal" else part >= 0
    key = np.zeros(int(kept.sum()), dtype=np.int64)
    for part, size in zip(parts, sizes, strict=True):
        key = key * size + part[kept]
    return at, kept, key.astype(np.int32) if math.prod(sizes) < _OF_32_BITS else key


def _among(group: np.ndarray, codes: np.ndarray, many: int, size: int) -> np.ndarray:
    return _occurs(((group[at], codes[at]) for at in _blocks(len(group))), many, size)


def _measure(
    rows: pd.DataFrame, measure: str, some: tuple[slice, np.ndarray], group: np.ndarray, many: int
) -> np.ndarray:
    # A measure that can be summed, of some rows with a group each.
    at, kept = some

    def own(name: str) -> np.ndarray:
        codes: np.ndarray = _codes(rows[name])[at][kept]
        return codes

    if measure == "hours":
        hours: np.ndarray = np.bincount(group, np.nan_to_num(own("hours")), minlength=many)
        return hours
    if measure == "known":
        group = group[~np.isnan(own("hours"))]
    elif measure == "exact":
        group = group[own("indicator") >= 0]
    elif measure in _SORTS:
        sort, code = _SORTS[measure]
        group = group[own(sort) == code]
    return np.bincount(group, minlength=many)


def _distinct(keys: Sequence[np.ndarray], size: int) -> tuple[np.ndarray, Callable[[np.ndarray], np.ndarray]]:
    # As `np.unique`, and what gives the places of keys in it; without sorting where not too many could occur.
    if size > _DENSE:
        found = np.unique(np.concatenate([_NONE, *map(np.unique, keys)]))
        return found, lambda key: np.searchsorted(found, key)
    occurs = np.zeros(size, dtype=bool)
    for key in keys:
        occurs[key] = True
    places = np.cumsum(occurs, dtype=np.int32) - 1
    return np.flatnonzero(occurs), lambda key: places[key]


def _occurs(pairs: Iterable[tuple[np.ndarray, np.ndarray]], many: int, size: int) -> np.ndarray:
    # Which values occur in which group; what is missing (below 0) in either occurs nowhere.
    occurs = np.zeros(many * size, dtype=bool)
    for group, codes in pairs:
        there = (group >= 0) & (codes >= 0)
        occurs[group[there].astype(np.int64) * size + codes[there]] = True
    shaped: np.ndarray = np.reshape(occurs, (many, size))
    return shaped


def _codes(column: pd.Series) -> np.ndarray:
    # A place among the categories, in as few bits as the column has, or the number itself; nothing is copied.
    codes: np.ndarray = (column.cat.codes if isinstance(column.dtype, pd.CategoricalDtype) else column).to_numpy()
    return codes


def _values(column: pd.Series, places: np.ndarray) -> np.ndarray:
    if isinstance(column.dtype, pd.CategoricalDtype):
        return np.asarray(column.cat.categories.to_numpy(dtype=object)[places])
    return places


def _different(pairs: Sequence[tuple[np.ndarray, np.ndarray]], many: int, size: int) -> np.ndarray:
    # How many different values each group has; a missing one is none.
    if many * size <= _DENSE:
        found: np.ndarray = np.count_nonzero(_occurs(pairs, many, size), axis=1)
        return found
    each = [np.unique(group[codes >= 0].astype(np.int64) * size + codes[codes >= 0]) for group, codes in pairs]
    return np.bincount(np.unique(np.concatenate([_NONE, *each])) // size, minlength=many)
