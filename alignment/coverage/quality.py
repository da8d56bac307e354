"""What is missing in the sheets themselves, so that a reader knows how far to trust the counts."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from alignment.coverage.rows import sheet_key
from alignment.sheet import AlignmentSheet, Effect, Kind


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
    linked = rows["goal"].to_numpy() != 0
    target, indicator = (rows[name].cat.codes.to_numpy() < 0 for name in ("target", "indicator"))
    unsaid = (rows["effect"] == Effect.UNKNOWN.value).to_numpy()
    timed = (rows["kind"] == Kind.COURSE.value).to_numpy()
    found = {
        "sheets": (len(sheets), len(sheets)),
        "illustrative": (sum(sheet.illustrative for sheet in sheets), len(sheets)),
        "no-centre": (sum(not sheet.centre for sheet in sheets), len(sheets)),
        "no-year": (sum(sheet.starts is None for sheet in sheets), len(sheets)),
        "no-rows": (len(sheets) - filled, len(sheets)),
        "rows": (len(rows), len(rows)),
        "no-goal": (int((~linked).sum()), len(rows)),
        "no-target": (int((linked & target).sum()), int(linked.sum())),
        "no-indicator": (int((linked & indicator).sum()), int(linked.sum())),
        "no-effect": (int((linked & unsaid).sum()), int(linked.sum())),
        "no-hours": (int((timed & rows["hours"].isna().to_numpy()).sum()), int(timed.sum())),
    }
    return pd.DataFrame(found.values(), columns=["count", "of"], index=pd.Index(found, name="check"))
