"""Counts from a `rows_frame`: plain frames, zeros included only where it is said.

Everywhere `rows` are rows of sheets, `hours` the sum of their known hours, `sheets`, `targets` and `indicators` numbers
of different ones (an indicator that is listed several times is one), and every share lies between 0 and 1.
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from sdg_data import Catalogue, Reach

OTHERS = ""  # the focus under which those beyond the largest ones go


def counts(rows: pd.DataFrame, *by: str) -> pd.DataFrame:
    """Every measure of the rows, by one or several columns of the frame; without any, one line of totals.

    They are `rows`, `main`, `side`, `direct`, `indirect`, `hours`, `sheets`, `targets` and `indicators`.
    Only what occurs has a line; rows without a value (no goal, no target, no indicator) are not counted. The lines are
    in the order of the columns' categories or numbers.
    """
    for column in by:
        rows = rows[rows[column].to_numpy() != 0] if column == "goal" else rows[_codes(rows[column]) >= 0]
    parts = [_codes(rows[column]) for column in by]
    sizes = [int(part.max(initial=-1)) + 1 for part in parts]
    key = np.ravel_multi_index(parts, sizes) if by and len(rows) else np.zeros(len(rows), dtype=np.int64)
    found, group = np.unique(key, return_inverse=True)
    many = len(found)
    strength, link = rows["strength"].cat.codes.to_numpy(), rows["link"].cat.codes.to_numpy()
    table = {
        "rows": np.bincount(group, minlength=many),
        "main": np.bincount(group[strength == 0], minlength=many),
        "side": np.bincount(group[strength == 1], minlength=many),
        "direct": np.bincount(group[link == 0], minlength=many),
        "indirect": np.bincount(group[link == 1], minlength=many),
        "hours": np.bincount(group, np.nan_to_num(rows["hours"].to_numpy()), minlength=many),
        "sheets": _different(group, rows["sheet"], many),
        "targets": _different(group, rows["target"], many),
        "indicators": _different(group, rows["indicator"], many),
    }
    if not by:
        return pd.DataFrame(table)
    places = np.unravel_index(found, sizes) if many else [np.array([], dtype=np.int64)] * len(by)
    values = [_values(rows[column], place) for column, place in zip(by, places, strict=True)]
    index = pd.MultiIndex.from_arrays(values, names=by) if len(by) > 1 else pd.Index(values[0], name=by[0])
    return pd.DataFrame(table, index=index)


def grid(rows: pd.DataFrame, by: str, goals: Sequence[int], measure: str = "rows") -> pd.DataFrame:
    """One measure by a column (lines, those that occur) and goal (one column for each of `goals`), zeros included."""
    counted = counts(rows, by, "goal")[measure].unstack("goal", fill_value=0)  # noqa: PD010 (what it is)
    there = [value for value in _in_order(rows[by]) if value in counted.index]
    return counted.reindex(index=there, columns=list(goals), fill_value=0)


def shares(rows: pd.DataFrame, by: str, catalogue: Catalogue) -> pd.DataFrame:
    """How much of the framework is touched, by a column of the frame; `by` "" is one line for all rows.

    `goals`, `targets` and `reachable` are numbers of different ones: reachable targets are those on which a city can
    act, directly or in part. `share` is of all 169 targets, `reachable_share` of those a city can act on.
    """
    lines = {value: rows[rows[by] == value] for value in _in_order(rows[by])} if by else {"": rows}
    can = {target.code for target in catalogue.targets if target.reach is not Reach.LITTLE}
    table = []
    for value, own in lines.items():
        touched = set(own["target"].dropna().unique())
        goals = set(own["goal"].unique()) - {0}
        table.append(
            (value, len(goals), len(touched), len(touched) / len(catalogue.targets), len(touched & can),
             len(touched & can) / len(can))
        )  # fmt: skip
    columns = [by or "all", "goals", "targets", "share", "reachable", "reachable_share"]
    return pd.DataFrame(table, columns=columns).set_index(by or "all")


def balance(rows: pd.DataFrame, catalogue: Catalogue) -> pd.DataFrame:
    """People, planet, prosperity, peace, partnership: `rows`, `hours` and the `share` of the rows, zeros included."""
    themes = {goal.number: goal.theme.value for goal in catalogue.goals}
    counted = counts(rows, "goal")[["rows", "hours"]]
    summed = counted.groupby(counted.index.map(themes)).sum()
    summed = summed.reindex(list(dict.fromkeys(themes.values())), fill_value=0).rename_axis("theme")
    return summed.assign(share=summed["rows"] / max(1, summed["rows"].sum()))


def flow(rows: pd.DataFrame, most: int) -> pd.DataFrame:
    """From strategic focus to goal: `focus`, `goal`, `rows`, `hours`; all but the `most` largest are `OTHERS`."""
    linked = rows[(rows["goal"] != 0) & (rows["focus"] != "")]
    largest = linked["focus"].value_counts(sort=True)
    kept = largest.sort_index().sort_values(ascending=False, kind="stable").index[:most]
    focus = linked["focus"].where(linked["focus"].isin(kept), OTHERS)
    counted = linked.assign(focus=focus).groupby(["focus", "goal"], sort=True)
    table = counted.agg(rows=("goal", "size"), hours=("hours", "sum")).reset_index()
    order = {value: place for place, value in enumerate([*kept, OTHERS])}
    return table.sort_values(
        ["focus", "goal"], key=lambda c: c.map(order) if c.name == "focus" else c, ignore_index=True
    )


def gaps(rows: pd.DataFrame, everywhere: pd.DataFrame, catalogue: Catalogue, goals: Sequence[int]) -> pd.DataFrame:
    """The targets of `goals` that a city can act on and that none of `rows` names, in the official order.

    `goal`, `reach` ("direct" or "partly"), and `elsewhere`: how many different centres name it in `everywhere`.
    """
    named = set(rows["target"].dropna().unique())
    found = everywhere[everywhere["target"].notna() & (everywhere["centre"] != "")]
    pairs = found[["target", "centre"]].drop_duplicates()
    elsewhere = pairs["target"].value_counts()
    missing = [
        (target.code, target.goal, target.reach.value, int(elsewhere.get(target.code, 0)))
        for target in catalogue.targets
        if target.goal in goals and target.reach is not Reach.LITTLE and target.code not in named
    ]
    return pd.DataFrame(missing, columns=["target", "goal", "reach", "elsewhere"]).set_index("target")


def _codes(column: pd.Series) -> np.ndarray:
    codes = column.cat.codes if isinstance(column.dtype, pd.CategoricalDtype) else column
    return np.asarray(codes, dtype=np.int64)


def _values(column: pd.Series, places: np.ndarray) -> np.ndarray:
    if isinstance(column.dtype, pd.CategoricalDtype):
        return np.array([column.cat.categories[place] for place in places], dtype=object)
    return places


def _in_order(column: pd.Series) -> list[object]:
    # The values that occur, in the order of the categories or of the numbers.
    if isinstance(column.dtype, pd.CategoricalDtype):
        there = np.unique(column.cat.codes.to_numpy())
        return [column.cat.categories[code] for code in there if code >= 0]
    return [int(value) for value in np.unique(column.to_numpy())]


def _different(group: np.ndarray, column: pd.Series, many: int) -> np.ndarray:
    # How many different values each group has; a missing one is none.
    codes, size = column.cat.codes.to_numpy(), max(1, len(column.cat.categories))
    there = codes >= 0
    pairs = np.unique(group[there] * size + codes[there])
    return np.bincount(pairs // size, minlength=many)
