"""Views of all rows together: by centre, course, year, target and focus; coverage, gaps, balance."""

import numpy as np

from alignment.atlas.mark_rows import key_of
from alignment.atlas.tables import FiguresTable, Line, Lines
from alignment.atlas.view_parts import COUNTED, PLAIN, Ask, Shown, bars_shown, note_of, title_of, words_of
from alignment.charts.chart import Bar, Cell, Flow, Grid, Link, Mark, number
from alignment.coverage.frames import OTHERS, balance, counts, flow, gaps, grid, shares
from alignment.delimited import Value
from alignment.ground.written import list_written, share_written
from sdg_data import Reach

MOST_LINES, MOST_FOCUSES = 60, 12


def by_centre(ask: Ask) -> Shown:
    """Centres by goal."""
    return _goal_grid(ask, "goals", "centre")


def by_course(ask: Ask) -> Shown:
    """Courses and plans by goal."""
    return _goal_grid(ask, "courses", "sheet")


def by_year(ask: Ask) -> Shown:
    """Years by goal."""
    return _goal_grid(ask, "years", "year")


def by_effect(ask: Ask) -> Shown:
    """What the rows do to the goals: help, harm, not known yet."""
    return _goal_grid(ask, "effects", "effect")


def _goal_grid(ask: Ask, view: str, by: str) -> Shown:
    counted = grid(ask.rows, by, ask.goals, ask.measure)
    title, note = title_of(ask, view), note_of(ask, ask.measure)
    values, numbers, naming = counted.index.to_numpy(), counted.to_numpy(), ask.naming
    sums = numbers.sum(axis=1)

    def line(at: int) -> Line:
        return (naming.name(by, values[at]), *numbers[at].tolist(), float(sums[at]))

    headings = (ask.say(f"atlas-by-{by}"), *(str(goal) for goal in ask.goals), ask.say("atlas-sum"))
    table = FiguresTable(title, note, headings, Lines(len(counted), line))
    kept = sorted(np.argsort(-sums, kind="stable")[:MOST_LINES].tolist())
    names = {at: naming.name(by, values[at]) for at in kept}
    if len(kept) < len(counted):
        note = f"{note} · {ask.say('atlas-note-largest', shown=len(kept), all=len(counted))}"
    cells = tuple(
        tuple(
            Cell(float(value), key_of(**{by: values[at], "goal": goal}))
            for goal, value in zip(ask.goals, numbers[at].tolist(), strict=True)
        )
        for at in kept
    )
    words = words_of(
        title,
        ((f"{names[at]}, {goal}", cell.value) for at, own in zip(kept, cells, strict=True)
         for goal, cell in zip(ask.goals, own, strict=True)),
    )  # fmt: skip
    chart = Grid(title, note, words, tuple(Mark(names[at]) for at in kept), ask.naming.goals(ask.goals), cells)
    return Shown(view, chart, table)


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
            Bar(Mark(name, colour=goal.colour), (main, side), f"{number(main + side)} · {reach}",
                key_of(goal=ask.goal, target=target.code))
        )  # fmt: skip
        numbers = found[list(COUNTED)] if found is not None else [0] * len(COUNTED)
        lines.append((name, reach, *map(float, numbers)))
    title, note = title_of(ask, "targets", goal=goal.name), note_of(ask, "rows")
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
    table = FiguresTable(title, note, headings, tuple(lines), first_number=2)
    return bars_shown("targets", table, ask.headings("strength-main", "strength-side"), bars, more=more)


def _indicator(ask: Ask, code: str) -> str:
    # An indicator that is listed several times is one line, with all of its codes.
    twins = ask.catalogue.indicator(code).same_as
    return f"{' = '.join((code, *twins))} {ask.catalogue.label(code, ask.naming.say.language)}"


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
        percent = share_written(found["reachable_share"], ask.naming.say.language)
        said = ask.say("atlas-of", count=reachable, of=can, percent=percent)
        key = "" if centre is None else key_of(centre=centre)
        bars.append(Bar(Mark(name, colour=PLAIN), (float(reachable),), said, key))
        lines.append((name, *(float(found[column]) for column in named.columns)))
    title, note = title_of(ask, "coverage", of=can), note_of(ask)
    headings = ask.headings(
        "field-centre", "atlas-goals", "workbook-targets", "atlas-share", "atlas-reachable", "atlas-reachable-share"
    )
    table = FiguresTable(title, note, headings, tuple(lines), share=(3, 5))
    return bars_shown("coverage", table, ask.headings("atlas-reachable"), bars, whole=float(can))


def focus_to_goal(ask: Ask) -> Shown:
    """From strategic focus to goal."""
    found = flow(ask.rows, MOST_FOCUSES)
    focuses, numbers = list(dict.fromkeys(found["focus"])), sorted(set(found["goal"]))
    title, note = title_of(ask, "focus"), note_of(ask, ask.measure)
    # A flow without hours has no width to draw.
    drawn = found[found[ask.measure] > 0]
    links = tuple(
        Link(
            focuses.index(line.focus),
            numbers.index(line.goal),
            float(getattr(line, ask.measure)),
            key_of(focus=line.focus, goal=line.goal) if line.focus else "",
        )
        for line in drawn.itertuples()
    )
    names = [focus if focus != OTHERS else ask.say("atlas-others") for focus in focuses]
    words = words_of(title, ((f"{line.focus or ask.say('atlas-others')} → {line.goal}", getattr(line, ask.measure))
                           for line in drawn.itertuples()))  # fmt: skip
    chart = Flow(
        title,
        note,
        words,
        tuple(map(Mark, names)),
        tuple(Mark(goal.name, colour=goal.colour) for goal in ask.naming.goals(numbers)),
        links,
    )
    lines = tuple(
        (names[focuses.index(line.focus)], ask.naming.goal(line.goal).name, float(line.rows), float(line.hours))
        for line in found.itertuples()
    )
    headings = ask.headings("field-strategic-focus", "workbook-goal-title", "workbook-rows", "field-hours")
    table = FiguresTable(title, note, headings, lines, first_number=2)
    return Shown("focus", chart, table)


def open_gaps(ask: Ask) -> Shown:
    """The targets in a city's reach that no row names, counted by goal; the table lists them."""
    missing = gaps(ask.rows, ask.everywhere, ask.catalogue, ask.goals)
    bars = []
    for goal in ask.naming.goals(ask.goals):
        can = [target for target in ask.catalogue.targets_of(goal.label) if target.reach is not Reach.LITTLE]
        gap = int((missing["goal"] == int(goal.label)).sum())
        said = ask.say("atlas-open", open=gap, of=len(can))
        mark = Mark(goal.name, colour=goal.colour)
        bars.append(Bar(mark, (float(len(can) - gap), float(gap)), said, key_of(goal=goal.label)))
    title, note = title_of(ask, "gaps"), note_of(ask)
    lines = tuple(
        (ask.naming.name("target", code), ask.say(f"atlas-reach-{line['reach']}"), float(line["elsewhere"]))
        for code, line in missing.iterrows()
    )
    headings = ask.headings("field-target", "atlas-reach", "atlas-elsewhere")
    table = FiguresTable(title, note, headings, lines, first_number=2)
    spoken = ((bar.mark.label, bar.values[-1]) for bar in bars)
    return bars_shown("gaps", table, ask.headings("atlas-named", "atlas-not-named"), bars, spoken=spoken)


def five_themes(ask: Ask) -> Shown:
    """The balance of people, planet, prosperity, peace and partnership."""
    found = balance(ask.rows, ask.catalogue)
    title, note = title_of(ask, "balance"), note_of(ask, ask.measure)
    bars, lines = [], []
    for theme, line in found.iterrows():
        goals = [goal for goal in ask.naming.goals_of(str(theme)) if goal in ask.goals]
        name = f"{ask.naming.name('theme', theme)} ({list_written(goals, ask.naming.say.language) or '–'})"
        share = line[ask.measure] / max(1.0, found[ask.measure].sum())
        said = f"{number(line[ask.measure])} · {share_written(share, ask.naming.say.language)}"
        bars.append(Bar(Mark(name, colour=PLAIN), (float(line[ask.measure]),), said, key_of(theme=theme)))
        lines.append((name, float(line["rows"]), float(line["share"]), float(line["hours"])))
    headings = ask.headings("atlas-themes", "workbook-rows", "atlas-share-rows", "field-hours")
    table = FiguresTable(title, note, headings, tuple(lines), share=(2,))
    return bars_shown("balance", table, ask.headings(f"measure-{ask.measure}"), bars)
