"""What somebody means who types a code, or words, where a goal, a target or an indicator is asked for."""

from collections.abc import Iterator

from alignment.sheet import Alignment
from sdg_data import Catalogue, read_codes, search
from sdg_data.catalogue import LEVELS, Level
from sdg_data.codes import only_codes, read_one_code

_OFFERED = 12
_MOST = 3  # codes that are offered where one was not understood


def understood(entered: Alignment, before: Alignment, catalogue: Catalogue, language: str) -> Alignment:
    """The row as its person means it: what is new in it since `before` chosen by `chosen_code`, and then completed."""
    row = entered
    for level in LEVELS:
        if getattr(entered, level) != getattr(before, level):
            row = row.having(**{level: chosen_code(getattr(entered, level), level, row, catalogue, language)})
    return row.completed(catalogue)


def chosen_code(typed: str, level: Level, row: Alignment, catalogue: Catalogue, language: str) -> str:
    """The code that somebody means by what they typed into the box of `level`, else the very text.

    A code may be of another level, as `Alignment.completed` expects it. Words mean the best entry of the search that
    the level can take, under the row's own goal and target where one fits: for a goal's box this may be a target,
    which says more, as long as the row has none.
    """
    typed = typed.strip()
    if catalogue.level(typed) or read_codes(typed):
        return read_one_code(typed) or typed
    found = tuple(_found(typed, level, catalogue, language, finer=level == "goal" and not row.target))
    return next((code for code in found if _under(code, level, row, catalogue)), next(iter(found), typed))


def offered_codes(typed: str, level: Level, row: Alignment, catalogue: Catalogue, language: str) -> tuple[str, ...]:
    """The codes to choose from while somebody types into the box of `level`, best first, at most a dozen.

    Those of the row's own goal and target come first; a code of another level stands among them where it was typed.
    """
    if catalogue.level(typed) or read_codes(typed):
        own = read_one_code(typed) or typed
        found = [own, *(match.code for match in search(own, language, limit=300) if match.level == level)]
    else:
        found = list(_found(typed, level, catalogue, language, finer=level == "goal" and not row.target))
    found = [code for code in dict.fromkeys(found) if catalogue.level(code)]
    return tuple(sorted(found, key=lambda code: not _under(code, level, row, catalogue)))[:_OFFERED]


def near_codes(typed: str, level: Level, row: Alignment, catalogue: Catalogue) -> tuple[str, ...]:
    """Codes of `level` to offer for a text that names none: those found by its words, else those written most like it.

    At most three, best first; of the row's goal before any other; none where nothing is like it.
    """
    goal = int(row.goal) if level != "goal" and catalogue.level(row.goal) == "goal" else None
    found = tuple(dict.fromkeys(_found(typed, level, catalogue, "en")))
    return found[:_MOST] or catalogue.nearest(typed, level, goal) or catalogue.nearest(typed, level)


def _found(typed: str, level: Level, catalogue: Catalogue, language: str, *, finer: bool = False) -> Iterator[str]:
    # The codes that words find, best first, each brought to the level: an indicator stands for its target and goal.
    for match in () if only_codes(typed) else search(typed, language):
        parts = match.code.split(".")
        depth = LEVELS.index(level) + 1
        if len(parts) >= depth:
            yield ".".join(parts[: max(depth, 2 if finer else 0)])
        elif level == "indicator" and match.level == "target":
            yield from (indicator.code for indicator in catalogue.indicators_of(match.code)[:1])


def _under(code: str, level: Level, row: Alignment, catalogue: Catalogue) -> bool:
    above = [getattr(row, other) for other in LEVELS[: LEVELS.index(level)]]
    return all(code.startswith(f"{other}.") for other in above if catalogue.level(other))
