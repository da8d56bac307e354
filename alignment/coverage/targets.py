"""Who names which target: how many rows, courses and centres, and which of them most."""

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from alignment.coverage.frames import counts
from alignment.ground.frames import pd


def named_targets(rows: pd.DataFrame) -> pd.DataFrame:
    """For each target that a row names: `rows`, of them `exact` ones with an indicator, `sheets`, and `centres`.

    Rows without a centre are counted, but are of none.
    """
    found = counts(rows, "target", measures=("rows", "exact", "sheets"))
    of_centres = counts(rows[(rows["centre"] != "").to_numpy()], "target", measures=("centres",))["centres"]
    return found.assign(centres=of_centres.reindex(found.index, fill_value=0).astype(int))


def who_names(rows: pd.DataFrame, most: int = 3) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """For each target the centres with most rows on it, at most so many, each with the sheet that has most of them.

    Sheets are told by what tells them apart in the frame; rows without a centre are nobody's.
    """
    codes, centres, sheets = (rows[name].cat.codes.to_numpy() for name in ("target", "centre", "sheet"))
    kept = np.flatnonzero((codes >= 0) & (rows["centre"] != "").to_numpy())
    if not len(kept):
        return MappingProxyType({})
    kept = kept[np.argsort(codes[kept], kind="stable")]
    names = (rows[name].cat.categories for name in ("target", "centre", "sheet"))
    targets, centre_names, sheet_names = names
    there, begins = np.unique(codes[kept], return_index=True)
    found = {}
    for code, own in zip(there, np.split(kept, begins[1:]), strict=True):
        by_centre = np.bincount(centres[own])
        best = np.argsort(-by_centre, kind="stable")[:most]
        found[str(targets[code])] = tuple(
            (str(centre_names[at]), str(sheet_names[np.bincount(sheets[own[centres[own] == at]]).argmax()]))
            for at in best
            if by_centre[at]
        )
    return MappingProxyType(found)
