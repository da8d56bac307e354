"""What is missing in the sheets themselves, so that a reader knows how far to trust the counts."""

from collections.abc import Sequence

import numpy as np

from alignment.coverage.rows import sheet_key
from alignment.ground.frames import pd
from alignment.sheet import AlignmentSheet, Challenge, Effect, Kind, Link

LACKS = ("no-goal", "no-target", "no-indicator", "no-effect", "no-hours")  # what a row can lack
WASHED = ("indirect", "no-indicator", "no-reason", "untested")  # what makes a link easy to say and hard to hold to


def lacking(rows: pd.DataFrame, check: str) -> np.ndarray:
    """Which rows of a `rows_frame` lack what a check of `LACKS` or `WASHED` looks for; none for another name."""
    linked = rows["goal"].to_numpy() != 0
    if check == "no-goal":
        return np.asarray(~linked)
    if check in {"no-target", "no-indicator"}:
        found = rows[check.removeprefix("no-")].cat.codes.to_numpy() < 0
    elif check == "no-effect":
        found = (rows["effect"] == Effect.UNKNOWN.value).to_numpy()
    elif check == "no-reason":
        found = ~rows["reasoned"].to_numpy()
    elif check == "indirect":
        found = (rows["link"] == Link.INDIRECT.value).to_numpy()
    elif check == "untested":
        found = (rows["challenge"] == Challenge.NONE.value).to_numpy()
    elif check == "no-hours":
        return np.asarray((rows["kind"] == Kind.COURSE.value).to_numpy() & rows["hours"].isna().to_numpy())
    else:
        found = np.zeros(len(rows), dtype=bool)
    return np.asarray(linked & found)


def quality(sheets: Sequence[AlignmentSheet], rows: pd.DataFrame) -> pd.DataFrame:
    """How many sheets and rows lack what: `check`, `count`, and `of` how many, in the order of the next lines.

    Sheets: how many in all, made up for practice, without centre, without date, without rows. Rows: how many in all,
    without goal, with a goal and no target, with a goal and no indicator, with a goal and nothing said of the effect on
    it; of courses' rows those without hours.
    `rows` is a `rows_frame` that may have the rows of other sheets as well.
    """
    there = rows["sheet"].cat.categories.isin([sheet_key(sheet) for sheet in sheets])
    rows = rows[there[rows["sheet"].cat.codes.to_numpy()]]
    filled = np.count_nonzero(np.bincount(rows["sheet"].cat.codes.to_numpy(), minlength=1))
    linked = int((rows["goal"].to_numpy() != 0).sum())
    timed = int((rows["kind"] == Kind.COURSE.value).to_numpy().sum())
    of = {"no-goal": len(rows), "no-hours": timed}
    found = {
        "sheets": (len(sheets), len(sheets)),
        "illustrative": (sum(sheet.illustrative for sheet in sheets), len(sheets)),
        "no-centre": (sum(not sheet.centre for sheet in sheets), len(sheets)),
        "no-year": (sum(sheet.starts is None for sheet in sheets), len(sheets)),
        "no-rows": (len(sheets) - filled, len(sheets)),
        "rows": (len(rows), len(rows)),
        **{check: (int(lacking(rows, check).sum()), of.get(check, linked)) for check in LACKS},
    }
    return pd.DataFrame(found.values(), columns=["count", "of"], index=pd.Index(found, name="check"))
