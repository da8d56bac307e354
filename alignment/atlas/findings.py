"""What stands out in the rows that a reader looks at, as a few sentences that each open the view which shows it."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from alignment.atlas.view_parts import Ask
from alignment.coverage.frames import counts
from alignment.coverage.targets import named_targets, who_names
from alignment.ground.frames import pd
from alignment.ground.written import share_written, texts_written
from sdg_data import Reach

_ENOUGH_ROWS, _ENOUGH_CENTRES, _ENOUGH_A_YEAR = 50, 3, 30  # below them a sentence would say more than there is
_MOST_NAMED, _RISE = 3, 0.05


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence, and what of the address opens the view that shows it."""

    sentence: str
    opens: tuple[tuple[str, str], ...]


def findings(ask: Ask) -> tuple[Finding, ...]:
    """At most five, none where there is too little to say anything of."""
    rows = ask.rows[ask.rows["goal"].to_numpy() != 0]
    centres = rows["centre"][(rows["centre"] != "").to_numpy()].nunique()
    if len(rows) < _ENOUGH_ROWS or centres < _ENOUGH_CENTRES:
        return ()
    return (*_of_targets(ask, rows), _of_goals(ask, rows), *_of_years(ask, rows), _of_indicators(ask, rows))


def _of_targets(ask: Ask, rows: pd.DataFrame) -> Iterator[Finding]:
    named = named_targets(rows)
    looked_at = [target for target in ask.catalogue.targets if target.goal in ask.goals]
    there = set(named.index)
    missing = [one.code for one in looked_at if one.reach is not Reach.LITTLE and one.code not in there]
    if missing:
        first = texts_written((ask.naming.name("target", code) for code in missing[:_MOST_NAMED]), ask.language)
        yield Finding(ask.say("finding-nobody", count=len(missing), first=first), (("view", "mosaic"),))
    alone = [str(code) for code in named.index[(named["centres"] == 1).to_numpy()]]
    if alone:
        ((centre, _),) = who_names(rows, 1)[alone[0]]
        first = f"{ask.naming.name('target', alone[0])} ({ask.naming.name('centre', centre)})"
        opens = (("view", "targets"), ("of-goal", alone[0].partition(".")[0]))
        yield Finding(ask.say("finding-alone", count=len(alone), first=first), opens)


def _of_goals(ask: Ask, rows: pd.DataFrame) -> Finding:
    by_goal = counts(rows, "goal", measures=("rows",))["rows"]
    share = share_written(by_goal.max() / by_goal.sum(), ask.language)
    goal = ask.naming.name("goal", int(by_goal.idxmax()))
    return Finding(ask.say("finding-most", goal=goal, share=share), (("view", "goals"),))


def _of_years(ask: Ask, rows: pd.DataFrame) -> Iterator[Finding]:
    by_year = counts(rows, "year", measures=("rows",))["rows"]
    years = [int(year) for year in by_year.index[(by_year >= _ENOUGH_A_YEAR).to_numpy()] if year]
    if len(years) < 2:  # noqa: PLR2004 (a rise is between two)
        return
    year = rows["year"].to_numpy()
    first, last = (np.bincount(rows["goal"].to_numpy()[year == one], minlength=18) for one in (years[0], years[-1]))
    before, after = first / first.sum(), last / last.sum()
    goal = int((after - before).argmax())
    if after[goal] - before[goal] >= _RISE:
        shares = {when: share_written(own[goal], ask.language) for when, own in (("before", before), ("after", after))}
        between = {"first": str(years[0]), "last": str(years[-1])}
        spoken = ask.say("finding-rise", goal=ask.naming.name("goal", goal), **between, **shares)
        yield Finding(spoken, (("view", "years"),))


def _of_indicators(ask: Ask, rows: pd.DataFrame) -> Finding:
    share = share_written(rows["indicator"].notna().mean(), ask.language)
    return Finding(ask.say("finding-indicators", share=share), (("view", "quality"),))
