"""Views of all rows together: by centre, region, course, theme, year, focus and target; coverage, balance."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from alignment.atlas.mark_rows import key_of, strength_keys
from alignment.atlas.tables import UNKNOWN, FiguresTable, Line, Lines
from alignment.atlas.view_parts import COUNTED, PLAIN, Ask, Shown, bars_shown, note_of, title_of, words_of
from alignment.charts.chart import Bar, Cell, Grid, Mark, steps_of
from alignment.coverage.fingerprints import by_likeness
from alignment.coverage.frames import balance, counts, shares
from alignment.coverage.measures import SHARE, TIMED, TOO_FEW, Measured, measured
from alignment.delimited import Value
from alignment.ground.written import (
    figures_written,
    list_written,
    names_written,
    number_written,
    share_written,
    short_number_written,
    texts_written,
)
from sdg_data import Reach

MOST_LINES = 60
_MOST_FOCUSES = 40  # that are named of a group
_ENOUGH_A_YEAR, _MOVED = 30, 0.03  # rows, and how much a share has to differ, from where a trend is one
_LITTLE = 0.005  # what would be rounded to no per cent
_ROSE, _FELL = "↑", "↓"
NO_HOURS = "–"  # of a cell with rows of city plans only


def by_centre(ask: Ask) -> Shown:
    """Centres by goal."""
    return _goal_grid(ask, "goals", "centre")


def by_region(ask: Ask) -> Shown:
    """Regions of the world by goal."""
    return _goal_grid(ask, "regions", "region")


def by_theme(ask: Ask) -> Shown:
    """Themes of courses by goal, as their sheets say them; those that say none are a line of their own."""
    return _goal_grid(ask, "themes", "subject")


def by_course(ask: Ask) -> Shown:
    """Courses and plans by goal."""
    return _goal_grid(ask, "courses", "sheet")


def by_year(ask: Ask) -> Shown:
    """Years by goal; of shares the last year says which have risen or fallen since the first with enough rows."""
    shown = _goal_grid(ask, "years", "year")
    chart = shown.chart
    if ask.measure != SHARE or ask.order != "network" or not isinstance(chart, Grid):
        return shown
    rows = counts(ask.rows[np.isin(ask.rows["goal"].to_numpy(), ask.goals)], "year", measures=("rows",))["rows"]
    enough = [at for at, (year, many) in enumerate(rows.items()) if year and many >= _ENOUGH_A_YEAR]
    if len(enough) < 2:  # noqa: PLR2004 (a trend is between two)
        return shown
    first, last = enough[0], enough[-1]
    moved = tuple(_moved(one, other) for one, other in zip(chart.cells[first], chart.cells[last], strict=True))
    cells = (*chart.cells[:last], moved, *chart.cells[last + 1 :])
    between = {"first": chart.lines[first].label, "last": chart.lines[last].label}
    note = f"{chart.note} · {ask.say('atlas-trend', **between)}"
    return replace(shown, chart=replace(chart, cells=cells, note=note))


def _moved(first: Cell, last: Cell) -> Cell:
    rise = last.value - first.value
    return replace(last, said=f"{last.text} {_ROSE if rise > 0 else _FELL}") if abs(rise) >= _MOVED else last


def by_effect(ask: Ask) -> Shown:
    """What the rows do to the goals: help, harm, not known yet."""
    return _goal_grid(ask, "effects", "effect")


def by_focus(ask: Ask) -> Shown:
    """Groups of strategic focuses by goal; a second table says which focuses are in each."""
    shown = _goal_grid(ask, "focus", "group")
    groups, rows = ask.groups, counts(ask.rows, "group", measures=("rows",))["rows"]
    lines = tuple(
        (_group_name(ask, name), texts_written(members[:_MOST_FOCUSES], ask.naming.say.language), len(members),
         float(rows.get(name, 0)))
        for name, members in zip(groups.names, groups.members, strict=True)
    ) if groups else ()  # fmt: skip
    headings = ask.headings("atlas-by-group", "field-strategic-focus", "atlas-focuses", "workbook-rows")
    more = FiguresTable(
        ask.say("atlas-focus-groups"), shown.table.note, headings, lines, first_number=2, language=ask.language
    )
    return replace(shown, more=more)


def _group_name(ask: Ask, name: str) -> str:
    # A group is called by the focus that most rows of it have.
    count = ask.groups.size_of(name) - 1 if ask.groups else 0
    return ask.say("atlas-focus-like", focus=name, count=count) if name and count else ask.naming.name("group", name)


def _goal_grid(ask: Ask, view: str, by: str) -> Shown:
    found = measured(ask.rows, by, ask.goals, ask.measure)
    title, note = title_of(ask, view), note_of(ask, ask.measure)
    many, wide = found.numbers.shape
    bare = ask.without_rows(named=by == "sheet")  # for the lines, which are made while the view is kept

    def name(at: int) -> str:
        named = _group_name(bare, found.values[at]) if by == "group" else bare.naming.name(by, found.values[at])
        if bare.measure in TIMED and by == "sheet" and found.untimed[at].any():
            return bare.say("atlas-plan-no-hours", title=named)
        return bare.say("atlas-few-rows", name=named, count=int(found.rows[at])) if thin(at) else named

    def thin(at: int) -> bool:
        return by == "centre" and found.rows[at] < TOO_FEW

    def line(at: int) -> Line:
        numbers = (None if found.unknown[at, place] else float(found.numbers[at, place]) for place in range(wide))
        total = float(found.totals[at])
        return (name(at), *numbers, None if np.isnan(total) else total)

    last = ask.say("workbook-rows" if ask.measure == SHARE else "atlas-sum")
    headings = (ask.say(f"atlas-by-{by}"), *(str(goal) for goal in ask.goals), last)
    share = tuple(range(1, wide + 1)) if ask.measure == SHARE else ()
    table = FiguresTable(title, note, headings, Lines(many, line), share=share, language=ask.language)
    kept = _in_order(ask, found, np.argsort(-found.rows, kind="stable")[:MOST_LINES].tolist(), name)
    steps = steps_of(found.numbers[[at for at in kept if not thin(at)]].ravel())
    if len(kept) < many:
        note = f"{note} · {ask.say('atlas-note-largest', shown=len(kept), all=many)}"
    if len(steps) > 1:
        said = names_written((_said(ask, step) for step in steps), ask.language)
        note = f"{note} · {ask.say('atlas-steps', steps=said)}"
    cells = tuple(
        tuple(
            Cell(value, key_of(**{by: found.values[at], "goal": goal}), _in_cell(ask, found, at, place))
            for place, (goal, value) in enumerate(zip(ask.goals, found.numbers[at].tolist(), strict=True))
        )
        for at in kept
    )
    marks = tuple(Mark(name(at), thin=thin(at)) for at in kept)
    words = words_of(
        title,
        ((f"{mark.label}, {goal}", cell.value) for mark, own in zip(marks, cells, strict=True)
         for goal, cell in zip(ask.goals, own, strict=True) if not mark.thin),
        ask.language,
        lambda value: _said(ask, value),
    )  # fmt: skip
    return Shown(view, Grid(title, note, words, marks, ask.naming.goals(ask.goals), cells, steps), table)


def _in_order(ask: Ask, found: Measured, kept: list[int], name: Callable[[int], str]) -> list[int]:
    """The places of lines as the reader wants them; those of too few rows come last where numbers are compared."""
    if ask.order == "alike":
        return [kept[place] for place in by_likeness(found.numbers[kept])]
    if ask.order == "most":
        return sorted(kept, key=lambda at: (found.rows[at] < TOO_FEW, -np.nan_to_num(_ranked(ask, found, at))))
    return sorted(kept, key=lambda at: name(at).casefold()) if ask.order == "name" else sorted(kept)


def _ranked(ask: Ask, found: Measured, line: int) -> float:
    # Every line's shares add up to one: there the rows are compared.
    return float(found.rows[line] if ask.measure == SHARE else found.totals[line])


def _said(ask: Ask, value: float) -> str:
    if ask.measure != SHARE:
        return short_number_written(value, ask.language)
    # What there is of is not "0 %": a cell says so, too.
    little = 0 < value <= _LITTLE
    return (_less(ask) if little else "") + share_written(0.01 if little else value, ask.language)


def _less(ask: Ask) -> str:
    # From right to left the sign would turn round and stand behind its number.
    return "\u200e<" if ask.naming.say.leftward else "<"


def _in_cell(ask: Ask, found: Measured, line: int, place: int) -> str:
    if found.unknown[line, place]:
        return NO_HOURS if found.untimed[line, place] else UNKNOWN
    value = float(found.numbers[line, place])
    # A phone has no room for seventeen signs; the note says that these are per cent.
    if value and ask.measure == SHARE:
        return number_written(round(value * 100), ask.language) if value > _LITTLE else f"{_less(ask)}1"
    return short_number_written(value, ask.language) if value else ""


def targets(ask: Ask) -> Shown:
    """The targets of the chosen goal, and its indicators."""
    goal = ask.naming.goal(ask.goal)
    own = ask.rows[ask.rows["goal"] == ask.goal]
    counted = counts(own, "target", measures=tuple(COUNTED))
    indicators = counts(own, "indicator", measures=("rows", "hours", "sheets"))
    lines: list[tuple[Value, ...]] = []
    bars = []
    for target in ask.catalogue.targets_of(ask.goal):
        found = counted.loc[target.code] if target.code in counted.index else None
        main, side = (float(found[name]) if found is not None else 0.0 for name in ("main", "side"))
        reach, name = ask.say(f"atlas-reach-{target.reach}"), ask.naming.name("target", target.code)
        bars.append(
            Bar(Mark(name, colour=goal.colour), (main, side), f"{number_written(main + side, ask.language)} · {reach}",
                key_of(goal=ask.goal, target=target.code), strength_keys(goal=ask.goal, target=target.code))
        )  # fmt: skip
        numbers = found[list(COUNTED)] if found is not None else [0] * len(COUNTED)
        lines.append((name, reach, *map(float, numbers)))
    title, note = title_of(ask, "targets", goal=goal.name), note_of(ask, "rows", rows=own)
    more = FiguresTable(
        ask.say("atlas-indicators-of", goal=goal.name),
        note,
        ask.headings("field-indicator", "workbook-rows", "field-hours", "atlas-sheets"),
        tuple(
            (_indicator(ask, str(code)), float(line["rows"]), float(line["hours"]), float(line["sheets"]))
            for code, line in indicators.iterrows()
        ),
    )
    headings = ask.headings("field-target", "atlas-reach", *COUNTED.values())
    table = FiguresTable(title, note, headings, tuple(lines), first_number=2, language=ask.language)
    return bars_shown("targets", table, ask.headings("strength-main", "strength-side"), bars, more=more)


def _indicator(ask: Ask, code: str) -> str:
    # An indicator that is listed several times is one line, with all of its codes.
    twins = ask.catalogue.indicator(code).same_as
    return f"{' = '.join((code, *twins))} {ask.catalogue.label(code, ask.language)}"


def coverage_by_centre(ask: Ask) -> Shown:
    """How much of what a city can act on each centre names, and all together."""
    named = shares(ask.rows, "centre", ask.catalogue)
    total = shares(ask.rows, "", ask.catalogue).iloc[0]
    can = sum(target.reach is not Reach.LITTLE for target in ask.catalogue.targets)
    lines: list[tuple[Value, ...]] = []
    bars = []
    for centre, found in [*named.iterrows(), (None, total)]:
        name = ask.say("atlas-together") if centre is None else ask.naming.name("centre", centre)
        reachable = int(found["reachable"])
        percent = share_written(found["reachable_share"], ask.language)
        said = ask.say("atlas-of", count=reachable, of=can, percent=percent)
        key = "" if centre is None else key_of(centre=centre)
        bars.append(Bar(Mark(name, colour=PLAIN), (float(reachable),), said, key))
        lines.append((name, *(float(found[column]) for column in named.columns)))
    title, note = title_of(ask, "coverage", of=can), note_of(ask)
    headings = ask.headings(
        "field-centre", "atlas-goals", "workbook-targets", "atlas-share", "atlas-reachable", "atlas-reachable-share"
    )
    table = FiguresTable(title, note, headings, tuple(lines), share=(3, 5), language=ask.language)
    return bars_shown("coverage", table, ask.headings("atlas-reachable"), bars, whole=float(can))


def five_themes(ask: Ask) -> Shown:
    """The balance of people, planet, prosperity, peace and partnership."""
    found = balance(ask.rows, ask.catalogue)
    title, note = title_of(ask, "balance"), note_of(ask, ask.measure)
    bars, lines = [], []
    for theme, line in found.iterrows():
        goals = [goal for goal in ask.naming.goals_of(str(theme)) if goal in ask.goals]
        name = f"{ask.naming.name('theme', theme)} ({list_written(goals, ask.language) or '–'})"
        share = line[ask.measure] / max(1.0, found[ask.measure].sum())
        counted = number_written(line[ask.measure], ask.language)
        said = figures_written((counted, share_written(share, ask.language)), ask.language)
        bars.append(Bar(Mark(name, colour=PLAIN), (float(line[ask.measure]),), said, key_of(theme=theme)))
        lines.append((name, float(line["rows"]), float(line["share"]), float(line["hours"])))
    headings = ask.headings("atlas-themes", "workbook-rows", "atlas-share-rows", "field-hours")
    table = FiguresTable(title, note, headings, tuple(lines), share=(2,), language=ask.language)
    return bars_shown("balance", table, ask.headings(f"measure-{ask.measure}"), bars)
