"""Views that look closer: at one centre and who could help it, at one sheet before and after, at the data itself."""

from collections.abc import Iterable
from functools import partial
from itertools import groupby
from operator import attrgetter

from alignment.atlas.mark_rows import key_of, strength_keys
from alignment.atlas.tables import FiguresTable
from alignment.atlas.view_parts import COUNTED, PLAIN, Ask, Shown, bars_shown, note_of, title_of
from alignment.charts.chart import Bar, Mark
from alignment.coverage.frames import counts
from alignment.coverage.quality import LACKS, quality
from alignment.coverage.versions import before_after
from alignment.delimited import Value
from alignment.ground.frames import pd
from alignment.ground.written import (
    figures_written,
    list_written,
    names_written,
    number_written,
    share_written,
    texts_written,
)
from alignment.matchmaking import helpers, missing_goals, missing_targets
from alignment.places import region_of
from alignment.sheet import AlignmentSheet, Kind

_BEST = 3  # helpers that are named; all of them are behind the bar
_code = attrgetter("code")


def match(ask: Ask) -> Shown:
    """For each goal or target that the centre lacks, how many centres teach it; the best of them are the table."""
    name, level, naming = ask.naming.name("centre", ask.centre), ask.level, ask.naming
    if level == "goal":
        lacking = missing_goals(ask.centre, ask.rows, ask.goals)
    else:
        lacking = missing_targets(ask.centre, ask.rows, ask.goals, ask.catalogue)
    found = {code: list(those) for code, those in groupby(helpers(ask.centre, ask.rows, lacking, level), _code)}
    bars = []
    language = ask.language
    for code in lacking:
        who = [naming.name("centre", helper.centre) for helper in found.get(code, ())]
        said = list_written(who[:_BEST], language) or ask.say("atlas-nobody")
        if len(who) > _BEST:
            said = ask.say("atlas-and-more", names=names_written(who[:_BEST], language), count=len(who) - _BEST)
        key = key_of(**{level: code}, kind=Kind.COURSE.value, beside=ask.centre) if who else ""
        colour = naming.goal(int(code.partition(".")[0])).colour
        bars.append(Bar(Mark(naming.name(level, code), colour=colour), (float(len(who)),), said, key))
    lines = tuple(
        (
            naming.name(level, helper.code),
            naming.name("centre", helper.centre),
            texts_written(helper.courses, language),
            texts_written(map(str, helper.years), language) or ask.say("atlas-no-year"),
            texts_written((naming.name("tongue", tongue) for tongue in helper.tongues), language) or "–",
            _means(ask, helper.gives),
            _means(ask, helper.gets),
            helper.contact or "–",
            helper.rows,
            helper.hours,
        )
        for those in found.values()
        for helper in those[:_BEST]
    )
    keys = ("field-centre", "atlas-courses", "atlas-years", "field-taught-in", "atlas-gives", "atlas-gets",
            "atlas-contact", "workbook-rows", "field-hours")  # fmt: skip
    headings = ask.headings("workbook-goal-title" if level == "goal" else "field-target", *keys)
    wanted = ask.rows[level].astype(str).isin(lacking) & (ask.rows["kind"] == Kind.COURSE.value)
    note = note_of(ask, rows=ask.rows[(wanted & (ask.rows["centre"] != "")).to_numpy()])
    table = FiguresTable(title_of(ask, "match", centre=name), note, headings, lines, first_number=8, language=language)
    whole = 2.0 * max((sum(bar.values) for bar in bars), default=0.0)  # short bars: the names of the centres take room
    spoken = ((f"{bar.mark.label} ({bar.said})", sum(bar.values)) for bar in bars)
    return bars_shown("match", table, ask.headings("atlas-elsewhere"), bars, spoken=spoken, whole=whole)


def _means(ask: Ask, means: Iterable[str]) -> str:
    return list_written((ask.say(f"means-{one}") for one in means), ask.language) or "–"


def profile(ask: Ask) -> Shown:
    """What the chosen centre covers, beside the network."""
    own = ask.rows[(ask.rows["centre"] == ask.centre).to_numpy()]
    name = ask.naming.name("centre", ask.centre)
    counted = counts(own, "goal", measures=tuple(COUNTED))
    all_rows = counts(ask.rows, "goal", measures=("rows",))
    # Bars of one question share one scale: that of the centre with most.
    whole = float(counts(ask.rows, "centre", "goal", measures=("rows",))["rows"].max() if len(ask.rows) else 0)
    written = partial(number_written, language=ask.language)
    bars: list[Bar] = []
    lines: list[tuple[Value, ...]] = []
    for goal in ask.naming.goals(ask.goals):
        at = int(goal.label)
        found = counted.loc[at] if at in counted.index else pd.Series(0.0, index=counted.columns)
        everywhere = float(all_rows["rows"].get(at, 0))
        said = ask.say("atlas-of-network", count=written(float(found["rows"])), all=written(everywhere))
        mark = Mark(goal.name, colour=goal.colour)
        values = (float(found["main"]), float(found["side"]))
        keys = strength_keys(centre=ask.centre, goal=at)
        bars.append(Bar(mark, values, said, key_of(centre=ask.centre, goal=at), keys))
        numbers = found[list(COUNTED)]
        lines.append((goal.name, *map(float, numbers), everywhere))
    headings = ask.headings("workbook-goal-title", *COUNTED.values(), "atlas-network")
    table = FiguresTable(
        title_of(ask, "profile", centre=name), note_of(ask), headings, tuple(lines), language=ask.language
    )
    return bars_shown("profile", table, ask.headings("strength-main", "strength-side"), bars, whole=whole)


def quality_of_data(ask: Ask) -> Shown:
    """What is missing in the sheets of the chosen centres, kinds and years."""
    kept = [
        sheet
        for sheet in ask.sheets
        if (not ask.filters.centres or sheet.centre in ask.filters.centres)
        and (not ask.filters.regions or region_of(sheet) in ask.filters.regions)
        and (not ask.filters.tongues or sheet.taught_in in ask.filters.tongues)
        and (not ask.filters.subjects or sheet.theme in ask.filters.subjects)
        and (not ask.filters.kinds or sheet.kind in ask.filters.kinds)
        and (not ask.filters.years or (sheet.starts.year if sheet.starts else 0) in ask.filters.years)
    ]
    found = quality(kept, ask.rows)
    language = ask.language
    keys = [key_of(lacks=check) if check in LACKS else "" for check in found.index]
    rows = [(ask.say(f"quality-{check}"), int(line["count"]), int(line["of"])) for check, line in found.iterrows()]
    bars = [
        Bar(Mark(name, colour=PLAIN), (count / max(1, of) * 100,), ask.say("atlas-of", count=count, of=of,
            percent=share_written(count / max(1, of), language)), key if count else "")
        for key, (name, count, of) in zip(keys, rows, strict=True)
    ]  # fmt: skip
    headings = ask.headings("atlas-check", "atlas-count", "atlas-count-of")
    table = FiguresTable(
        title_of(ask, "quality"), note_of(ask, rows=ask.rows), headings, tuple(rows), language=language
    )
    return bars_shown("quality", table, ("%",), bars, spoken=((name, count) for name, count, _ in rows), whole=100.0)


def versions(ask: Ask) -> Shown:
    """The chosen sheet before and after; the chart has the goals that it serves in either, the table has all."""
    before, after = ask.versions or (AlignmentSheet(), AlignmentSheet())
    found = before_after(before, after, ask.catalogue).loc[list(ask.goals)]
    title = title_of(ask, "versions", title=after.title)
    served = tuple(goal for goal in ask.goals if found.loc[goal, "before"] or found.loc[goal, "after"])
    bars = []
    for goal in ask.naming.goals(served or ask.goals):
        line = found.loc[int(goal.label)]
        # After, and what that is more or less than before: an arrow would point the wrong way in half of the languages.
        said = figures_written((line["after"], f"({line['change']:+d})"), ask.language, " ")
        kept = min(line["before"], line["after"])
        values = (float(kept), float(abs(line["change"])))
        bars.append(Bar(Mark(goal.name, colour=goal.colour), values, said))
    lines: tuple[tuple[Value, ...], ...] = tuple(
        (goal.name, *map(int, found.loc[int(goal.label)])) for goal in ask.naming.goals(ask.goals)
    )
    keys = ("atlas-before", "atlas-after", "atlas-change", "atlas-targets-before", "atlas-targets-after")
    note = ask.say("illustrative") if after.illustrative else ""
    table = FiguresTable(title, note, ask.headings("workbook-goal-title", *keys), lines, language=ask.language)
    spoken = ((goal.name, float(found.loc[int(goal.label), "after"])) for goal in ask.naming.goals(served))
    return bars_shown("versions", table, ask.headings("atlas-unchanged", "atlas-change"), bars, spoken=spoken)
