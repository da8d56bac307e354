"""What is missing in the sheets themselves, so that a reader knows how far to trust the counts."""

from collections.abc import Iterable

import pandas as pd

from alignment.sheet import AlignmentSheet, Kind


def quality(sheets: Iterable[AlignmentSheet]) -> pd.DataFrame:
    """How many sheets and rows lack what: `check`, `count`, and `of` how many, in the order of the next lines.

    Sheets: how many in all, made up for practice, without centre, without date, without rows. Rows: how many in all,
    without goal, with a goal and no target, with a goal and no indicator; of courses' rows those without hours.
    """
    sheets = tuple(sheets)
    rows = [row for sheet in sheets for row in sheet.rows]
    linked = [row for row in rows if row.goal]
    timed = [row for sheet in sheets if sheet.kind is Kind.COURSE for row in sheet.rows]
    found = {
        "sheets": (len(sheets), len(sheets)),
        "illustrative": (sum(sheet.illustrative for sheet in sheets), len(sheets)),
        "no-centre": (sum(not sheet.centre for sheet in sheets), len(sheets)),
        "no-year": (sum(sheet.starts is None for sheet in sheets), len(sheets)),
        "no-rows": (sum(not sheet.rows for sheet in sheets), len(sheets)),
        "rows": (len(rows), len(rows)),
        "no-goal": (len(rows) - len(linked), len(rows)),
        "no-target": (sum(not row.target for row in linked), len(linked)),
        "no-indicator": (sum(not row.indicator for row in linked), len(linked)),
        "no-hours": (sum(row.hours is None for row in timed), len(timed)),
    }
    return pd.DataFrame(found.values(), columns=["count", "of"], index=pd.Index(found, name="check"))
