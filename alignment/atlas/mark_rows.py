"""The rows behind a mark of a chart. A mark's key is written as in an address: "centre=cairo&goal=6"."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode

import numpy as np

from alignment.atlas.naming import Naming
from alignment.atlas.tables import FiguresTable
from alignment.coverage.quality import lacking
from alignment.ground.frames import pd
from alignment.sheet import Strength

COLUMNS = (
    "sheet", "centre", "region", "kind", "year", "group", "goal", "target", "theme", "effect", "strength", "beside",
    "lacks", "subject",
)  # fmt: skip
_NUMBERS = frozenset({"goal", "year"})


def key_of(**values: object) -> str:
    """The key of the rows that have these values in these columns."""
    return urlencode(values)


def strength_keys(**values: object) -> tuple[str, ...]:
    """The keys of the two parts of a bar of these rows: what the goal is for, and what serves it besides."""
    return tuple(key_of(**values, strength=strength.value) for strength in Strength)


def clicked(event: Mapping[str, Any]) -> str | None:
    """The key of the mark that a selection event of a plotly chart is about; None where there is none."""
    for point in event.get("selection", {}).get("points", ()):
        key = point.get("customdata")
        key = key[0] if isinstance(key, list) and key else key
        if isinstance(key, str) and key:
            return key
    return None


def behind(rows: pd.DataFrame, key: str, naming: Naming) -> pd.DataFrame:
    """The lines of a `rows_frame` behind a key; a key that is none of ours has none."""
    kept = np.ones(len(rows), dtype=bool)
    asked = parse_qsl(key, keep_blank_values=True)
    for column, value in asked:
        if column not in COLUMNS:
            return rows[:0]
        if column == "theme":
            kept &= rows["goal"].isin(naming.goals_of(value)).to_numpy()
        elif column == "lacks":
            kept &= lacking(rows, value)
        elif column == "beside":  # of other centres than this one
            kept &= ~rows["centre"].isin([value, ""]).to_numpy()
        else:
            wanted = (int(value) if value.isdecimal() else -1) if column in _NUMBERS else value
            kept &= (rows[column] == wanted).to_numpy()
    return rows[kept] if asked else rows[:0]


def what_is_behind(key: str, naming: Naming) -> str:
    """The key in words: "Cairo · 6 Clean water and sanitation"."""
    asked = parse_qsl(key, keep_blank_values=True)
    return " · ".join(naming.name(column, value) for column, value in asked)


def behind_table(
    key: str, rows: pd.DataFrame, projects: Sequence[str], naming: Naming, *, note: str, left_out: int = 0
) -> FiguresTable:
    """The rows behind a key, with the project of each, as a table with the sheet that each is from."""
    say = naming.say
    columns = (
        *(say(name) for name in ("choose-sheet", "field-centre", "workbook-number", "field-strategic-focus")),
        *(say(f"field-{name}") for name in ("project", "goal", "target", "indicator")),
        *(say(f"field-{name}") for name in ("strength", "link", "effect", "hours")),
    )
    lines = zip(
        *(rows[name] for name in ("title", "centre", "number", "focus")),
        projects,
        rows["goal"],
        *(rows[name].astype(object).fillna("") for name in ("target", "indicator", "strength", "link", "effect")),
        rows["hours"],
        rows["illustrative"],
        strict=True,
    )
    table = tuple(
        (
            f"{title} ({say('illustrative')})" if made_up else str(title),
            naming.name("centre", centre),
            int(number),
            focus,
            project,
            int(goal) or "",
            target,
            indicator,
            say(f"strength-{strength}"),
            say(f"link-{link}"),
            say(f"effect-{effect}"),
            "" if np.isnan(hours) else float(hours),
        )
        for title, centre, number, focus, project, *codes, strength, link, effect, hours, made_up in lines
        for goal, target, indicator in (codes,)
    )
    title = what_is_behind(key, naming)
    return FiguresTable(title, note, columns, table, first_number=len(columns), left_out=left_out)
