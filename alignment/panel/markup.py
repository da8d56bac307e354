"""The panel beside a sheet as HTML, and the band of a phone. `style/panel.css` dresses both."""

from collections.abc import Iterable

from markupsafe import Markup

from alignment.coverage import EVERY_COURSE, Coverage, GoalCoverage, coverage_of
from alignment.ground.markup import each, goal_style
from alignment.ground.wording import Wording
from alignment.ground.written import countable
from alignment.markup import what_rows_do
from alignment.panel.gap import Gap, next_gap
from alignment.sheet import AlignmentSheet, Kind
from sdg_data import Catalogue

# A script finds both by these names, and puts what the server tells it into them.
PANEL, BAND = "panel", "band"

_PANEL = Markup(
    '<section class="goal-panel" aria-label="{}" data-beside="panel"><p class="reached">{}</p>{}{}{}{}{}{}</section>'
)
_BAND = Markup(
    '<section class="goal-panel-band" aria-label="{}" data-beside="band"><p class="reached">{}</p>{}</section>'
)
_LAMPS = Markup('<div class="lamps" aria-hidden="true">{}</div>')
_LIT = Markup('<span class="lit" style="{}" title="{}">{}</span>')
_UNLIT = Markup('<span title="{}">{}</span>')
_GOALS = Markup('<ul class="{}">{}</ul>')
_BARRED = Markup(
    '<li><b class="number" style="{}">{}</b><span class="title">{}</span>'
    '<span class="bar"><i style="inline-size:calc((100% - 4.2em) * {:.3f});background:{}"></i><b>{}</b></span></li>'
)
_NOTE = Markup('<p class="note">{}</p>')
_NOTHING = Markup("")
_GAP = Markup('<p class="gap"><strong>{}</strong> {}</p>')


def beside(sheet: AlignmentSheet, catalogue: Catalogue, say: Wording) -> dict[str, Markup]:
    """The panel and the band for a sheet as it is now, by their names."""
    covered = coverage_of(sheet, catalogue)
    gap = next_gap(sheet, catalogue, say.language)
    panel = goal_panel(covered, sheet.kind, gap, catalogue, say, effects=what_rows_do(sheet, say))
    return {PANEL: panel, BAND: goal_band(covered, catalogue, say)}


def goal_panel(
    covered: Coverage, kind: Kind, gap: Gap | None, catalogue: Catalogue, say: Wording, *, effects: Markup = _NOTHING
) -> Markup:
    """The goals that are reached, lit and named, each with a bar as long as its hours and the figure at its end.

    `effects` says what the rows do to their goals. Where no row says how long it takes, rows are counted. Of a course,
    goals 4 and 17 come after the others: every course touches them, and their bars would make those of the others
    short; they have the figure alone.
    """
    apart = EVERY_COURSE if kind is Kind.COURSE else ()
    hours = _hours_are_known(covered)
    own = covered.without(apart).touched
    most = max((_measure(entry, hours=hours) for entry in own), default=0.0) or 1.0
    last = [entry for entry in covered.touched if entry.goal in apart]
    untimed = sum(entry.rows - entry.timed for entry in covered.touched) if hours else 0
    return _PANEL.format(
        say("panel"),
        reach_in_words(covered, say),
        _lamps(covered, catalogue, say),
        _bars(own, most, catalogue, say, hours=hours),
        _NOTE.format(say("panel-apart")) + _figures(last, catalogue, say, hours=hours) if last else "",
        _NOTE.format(say("panel-untimed", rows=untimed)) if untimed else "",
        effects,
        _GAP.format(say("panel-gap"), gap_in_words(gap, catalogue, say)) if gap else "",
    )


def goal_band(covered: Coverage, catalogue: Catalogue, say: Wording) -> Markup:
    """What a phone keeps in sight: how many hours reach how many goals, and which goals are lit."""
    return _BAND.format(say("panel"), reach_in_words(covered, say), _lamps(covered, catalogue, say))


def reach_in_words(covered: Coverage, say: Wording) -> str:
    """How many hours reach how many goals: "29 hours reach 5 goals"; rows, where no row says how long it takes."""
    if not covered.touched:
        return say("panel-nothing")
    if _hours_are_known(covered):
        hours = sum(entry.hours for entry in covered.touched)
        return say("panel-hours", hours=countable(hours), goals=sum(entry.timed > 0 for entry in covered.touched))
    return say("panel-rows", rows=covered.rows, goals=len(covered.touched))


def gap_in_words(gap: Gap, catalogue: Catalogue, say: Wording) -> str:
    """Which goal might be missing, and what speaks for it."""
    goal = {"goal": gap.goal, "label": catalogue.label(gap.goal, say.language)}
    if gap.same:
        return say("panel-gap-same", **goal, number=str(gap.number), code=gap.code, same=gap.same)
    where = say("panel-in-row", number=str(gap.number)) if gap.number else say("panel-in-heading")
    if gap.words:
        return say("panel-gap-words", **goal, where=where, words=" … ".join(gap.words))
    return say("panel-gap-meant", **goal, where=where)


def _hours_are_known(covered: Coverage) -> bool:
    return any(entry.hours for entry in covered.touched)


def _measure(entry: GoalCoverage, *, hours: bool) -> float:
    return entry.hours if hours else float(entry.rows)


def _figure(entry: GoalCoverage, say: Wording, *, hours: bool) -> str:
    if not hours:
        return say("panel-of-rows", rows=entry.rows)
    return say("panel-of-hours", hours=countable(entry.hours)) if entry.timed else "–"


def _lamps(covered: Coverage, catalogue: Catalogue, say: Wording) -> Markup:
    lamps = []
    for entry in covered.goals:
        goal = catalogue.goal(entry.goal)
        name = f"{goal.number} {catalogue.label(goal.code, say.language)}"
        lamps.append(
            _LIT.format(goal_style(goal), name, goal.number) if entry.rows else _UNLIT.format(name, goal.number)
        )
    return _LAMPS.format(Markup("").join(lamps))


def _bars(entries: Iterable[GoalCoverage], most: float, catalogue: Catalogue, say: Wording, *, hours: bool) -> Markup:
    goals = [(entry, catalogue.goal(entry.goal)) for entry in entries]
    drawn = (
        (
            goal_style(goal),
            goal.number,
            catalogue.label(goal.code, say.language),
            _measure(entry, hours=hours) / most,
            goal.colour,
            _figure(entry, say, hours=hours),
        )
        for entry, goal in goals
    )
    return _GOALS.format("goals", each(_BARRED, drawn)) if goals else Markup("")


def _figures(entries: Iterable[GoalCoverage], catalogue: Catalogue, say: Wording, *, hours: bool) -> Markup:
    line = Markup('<li><b class="number" style="{}">{}</b><span class="title">{}</span><b class="figure">{}</b></li>')
    goals = ((entry, catalogue.goal(entry.goal)) for entry in entries)
    drawn = (
        (goal_style(goal), goal.number, catalogue.label(goal.code, say.language), _figure(entry, say, hours=hours))
        for entry, goal in goals
    )
    return _GOALS.format("apart", each(line, drawn))
