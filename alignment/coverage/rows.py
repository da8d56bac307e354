"""Many sheets as one frame with a line for each of their rows, from which everything else is counted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from typing import TypeAlias

import numpy as np

from alignment.ground.frames import pd
from alignment.ground.mapped import mapped
from alignment.places import region_of
from alignment.sheet import AlignmentSheet, Challenge, Effect, Kind, Link, Strength
from alignment.store import Columns, columns_of
from alignment.store.columns import REASONED
from sdg_data import Catalogue
from sdg_data.catalogue import official_order

NO_YEAR = 0
_OF_A_LINE = 40  # bytes, about
_Column: TypeAlias = "np.ndarray | pd.Categorical"


def rows_frame(sheets: Iterable[AlignmentSheet], catalogue: Catalogue) -> pd.DataFrame:
    """One line a row of `sheets`, in their order: `columns_frame` of sheets that are at hand."""
    return columns_frame(columns_of(sheets), catalogue)


def columns_frame(rows: Columns, catalogue: Catalogue) -> pd.DataFrame:
    """One line a row, in the order of the columns; its label is its place there.

    Codes that `catalogue` lacks are empty.

    The columns:

    - `sheet`: what tells the sheet from others: its id, else the name of the sample, else its title (category)
    - `title`, `centre`: as the sheet has them, "" where it has none (categories)
    - `region`, `tongue`, `subject`: where the sheet is from and the language of the course by the codes of
      `alignment.places`, and its theme; "" where not known (categories)
    - `kind`: "course" or "city_plan" (category)
    - `year`: the year in which it starts, 0 where no date is given (integer)
    - `illustrative`: whether the case is made up for practice (boolean)
    - `number`: the row's number on its sheet, from 1 (integer)
    - `focus`: its strategic focus (category)
    - `goal`: 1 to 17, 0 where none is chosen (integer)
    - `target`: its code (category in the official order; missing where none is chosen)
    - `indicator`: its code; of one that is listed several times, the first of its codes, so that repeats are one
      (category in the official order; missing where none is chosen)
    - `strength`: "main" or "side"; `link`: "direct" or "indirect"; `effect`: "unknown", "helps" or "harms" (categories)
    - `challenge`: "none", "defended" or "sharpened" (category)
    - `reasoned`: whether the row says why it serves its goal (boolean)
    - `hours`: hours of the course given to this row; missing where not known (number)
    - `participants`: how many took part in the course, 0 where not known (integer)
    """
    return pd.DataFrame({name: make() for name, make in _made_of(rows, catalogue).items()}, copy=False)


def frame_laid_aside(rows: Columns, catalogue: Catalogue) -> tuple[pd.DataFrame, Callable[[], None]]:
    """A `columns_frame` of which the rows are on the disk, and a way to give back the memory of what was read of it.

    It is never in memory whole: of a million rows that would be forty megabytes.
    """
    kinds: dict[str, pd.CategoricalDtype] = {}

    def values(name: str, make: Callable[[], _Column]) -> tuple[np.ndarray]:
        made = make()
        if isinstance(made, np.ndarray):
            return (made,)
        kinds[name] = made.dtype
        return (made.codes,)

    columns = _made_of(rows, catalogue)
    kept = mapped({name: partial(values, name, make) for name, make in columns.items()}, len(rows.ids) * _OF_A_LINE)
    own = {
        name: pd.Categorical.from_codes(codes, dtype=kinds[name], validate=False) if name in kinds else codes
        for name, codes in kept.arrays.items()
    }
    return pd.DataFrame(own, copy=False), kept.let_go


def _made_of(rows: Columns, catalogue: Catalogue) -> Mapping[str, Callable[[], _Column]]:
    # The columns of `columns_frame` by name, each made when it is asked for.
    sheets, lengths = rows.sheets, rows.lengths
    of = np.repeat(np.arange(len(sheets), dtype=np.int32), lengths)
    years = np.array([sheet.starts.year if sheet.starts else NO_YEAR for sheet in sheets], dtype=np.int16)
    illustrative = np.array([sheet.illustrative for sheet in sheets], dtype=bool)
    people = np.array([sheet.participants or 0 for sheet in sheets], dtype=np.int32)
    goals = {goal.code: goal.number for goal in catalogue.goals}
    targets = [target.code for target in catalogue.targets]
    firsts = {code.code: min((code.code, *code.same_as), key=official_order) for code in catalogue.indicators}
    once = [code.code for code in catalogue.indicators if firsts[code.code] == code.code]
    places = {code: at for at, code in enumerate(once)}
    # Rows have few combinations of codes: each is looked up once, however many rows have it.
    found = zip(*rows.combinations, strict=True) if rows.combinations else ((),) * 8
    goal, target, indicator, link, strength, effect, challenge, reasoned = found
    return {
        "sheet": lambda: _of_sheets([sheet_key(sheet) for sheet in sheets], of),
        "title": lambda: _of_sheets([sheet.title for sheet in sheets], of),
        "centre": lambda: _of_sheets([sheet.centre for sheet in sheets], of),
        "region": lambda: _of_sheets([region_of(sheet) for sheet in sheets], of),
        "tongue": lambda: _of_sheets([sheet.taught_in for sheet in sheets], of),
        "subject": lambda: _of_sheets([sheet.theme for sheet in sheets], of),
        "kind": lambda: _of_sheets([sheet.kind.value for sheet in sheets], of, [kind.value for kind in Kind]),
        "year": lambda: years[of],
        "illustrative": lambda: illustrative[of],
        "number": lambda: (
            np.arange(1, len(of) + 1, dtype=np.int32) - (np.cumsum(lengths) - lengths).astype(np.int32)[of]
        ),
        "focus": lambda: pd.Categorical.from_codes(rows.focus, dtype=_focuses(rows.focuses), validate=False),
        "goal": lambda: np.array([goals.get(code, 0) for code in goal], dtype=np.int8)[rows.coded],
        "target": lambda: _coded(target, {code: at for at, code in enumerate(targets)}, targets, rows.coded),
        "indicator": lambda: _coded(indicator, {code: places[one] for code, one in firsts.items()}, once, rows.coded),
        "strength": lambda: _coded(strength, {s: n for n, s in enumerate(Strength)}, list(Strength), rows.coded),
        "link": lambda: _coded(link, {k: n for n, k in enumerate(Link)}, list(Link), rows.coded),
        "effect": lambda: _coded(effect, {e: n for n, e in enumerate(Effect)}, list(Effect), rows.coded),
        "challenge": lambda: _coded(challenge, {c: n for n, c in enumerate(Challenge)}, list(Challenge), rows.coded),
        "reasoned": lambda: np.array([one == REASONED for one in reasoned], dtype=bool)[rows.coded],
        "hours": lambda: rows.hours,
        "participants": lambda: people[of],
    }


def sheet_key(sheet: AlignmentSheet) -> str:
    """What tells a sheet from others: its id, else the name of the sample, else its title."""
    return sheet.id or sheet.sample or sheet.title


@lru_cache(maxsize=1)  # a network has two hundred thousand, and the same ones after most changes
def _focuses(texts: tuple[str, ...]) -> pd.CategoricalDtype:
    return pd.CategoricalDtype(texts)


def _of_sheets(values: Sequence[str], of: np.ndarray, categories: Sequence[str] | None = None) -> pd.Categorical:
    # Each sheet's value, repeated for its rows; the categories are in the order in which they first come.
    codes, found = pd.factorize(np.array(values, dtype=object))
    if categories is not None:
        places = np.array([list(categories).index(value) for value in found], dtype=np.int64)
        codes, found = places[codes] if len(places) else codes, np.array(categories, dtype=object)
    return pd.Categorical.from_codes(codes[of], [str(value) for value in found])


def _coded(values: Sequence[str], places: dict[str, int], categories: Sequence[str], of: np.ndarray) -> pd.Categorical:
    # The value of each combination, repeated for the rows that have it.
    codes = np.fromiter((places.get(value, -1) for value in values), dtype=np.int16, count=len(values))
    return pd.Categorical.from_codes(codes[of], [str(category) for category in categories], ordered=True)
