"""A sheet as HTML: its heading and rows as on the handout. `style/sheet.css` dresses it."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from markupsafe import Markup

from alignment.centres import centre_name
from alignment.coverage import Coverage, effects_of
from alignment.ground.markup import each, goal_style
from alignment.ground.wording import Wording
from alignment.ground.written import colon, days_written, territory_written, texts_written, tongue_written
from alignment.hints import sheet_hints
from alignment.history import Altered
from alignment.reasons import because
from alignment.sheet import Alignment, AlignmentSheet, Challenge, Effect
from alignment.suggestions import Suggestion
from sdg_data import Catalogue, UnknownCode

# What a page draws for each of its rows: places marked by % are filled in half the time of those of `format`.
_ROW = Markup(
    '<div class="row"><span class="number">%d.</span><div class="focus" dir="auto">%s</div>'
    '<div class="project" dir="auto">%s</div>%s<div class="indicator-of-row">%s</div><div class="notes">%s</div></div>'
)
_GOAL = Markup('<div class="sdg" style="%s"><b>%d</b><span>%s<small>%s</small></span></div>')
_HARMS = Markup('<em class="harms">%s</em>')
_NO_GOAL = Markup('<div class="sdg none">%s</div>')
_CODE = Markup("<p><b><bdi>%s</bdi></b> %s</p>")
_LOCAL = Markup('<p class="local">%s%s<span dir="auto">%s</span></p>')
_NO_CODE = Markup('<p class="none">–</p>')
_WHY = Markup('<p class="why" dir="auto">%s</p>')
_CHANGE = Markup('<p class="why"><em>%s</em> <span dir="auto">%s</span></p>')
_HINTS, _HINT = Markup('<p class="hints">%s</p>'), Markup("<span>%s</span>")
_COLUMNS = Markup(
    '<div class="coverage-strip" style="grid-template-columns:repeat(%d,1fr)" role="img" aria-label="%s">%s</div>'
)
_COLUMN = Markup('<div class="column" title="%s"><b>%s</b><div class="bars">%s</div><span style="%s">%d</span>%s</div>')
_BAR = Markup('<i class="%s" style="height:%.0f%%;background:%s"></i>')
_HARM = Markup('<i class="harm" style="--part:%.2f;color:%s"></i><b>−%d</b>')
_EFFECT = Markup('<span class="{}" style="flex-grow:{}"></span>')


def heading(sheet: AlignmentSheet, say: Wording) -> Markup:
    """Title, kind, centre and dates of a sheet, its strategic goal if it has one, and whether it is illustrative."""
    dates = days_written(sheet.starts, sheet.ends, say.language)
    tongue = tongue_written(sheet.taught_in, say.language)
    people = say("heading-participants", count=sheet.participants) if sheet.participants else ""
    place = territory_written(sheet.country, say.language)
    centre = centre_name(sheet.centre, say.language)
    parts = (say(f"kind-{sheet.kind}"), centre, place, dates, sheet.audience, sheet.theme, tongue, people)
    facts = [Markup('<span dir="auto">{}</span>').format(part) for part in parts if part]
    if sheet.illustrative:
        facts.append(Markup('<span class="illustrative">{}</span>').format(say("illustrative")))
    goal = [(say("workbook-strategic-goal"), _lines(sheet.strategic_goal))] if sheet.strategic_goal else []
    return Markup('<div class="sheet-heading"><h1 dir="auto">{}</h1><p class="facts">{}</p>{}</div>').format(
        sheet.title,
        Markup("").join(facts),
        each(Markup('<p class="strategic"><strong>{}</strong> <span dir="auto">{}</span></p>'), goal),
    )


def change_line(what: str, when: str, by: str) -> Markup:
    """What was changed, when and by whom: in one line, or below each other where there is no room for that."""
    return Markup('<p class="change-line"><strong>{}</strong><span>{}</span><span dir="auto">{}</span></p>').format(
        what, when, by
    )


def column_titles(say: Wording) -> Markup:
    """The four columns of the handout, over the rows."""
    names = ("field-strategic-focus", "field-project", "field-goal", "field-indicator")
    titles = each(Markup("<span>{}</span>"), ((say(name),) for name in names))
    return Markup('<div class="row titles"><span></span>{}</div>').format(titles)


def typed_answers(say: Wording) -> Markup:
    """The three answers to whether what was typed is kept, of which the script of the form shows the true one."""
    states = ((state, say(f"draft-{state}")) for state in ("kept", "saving", "unsaved"))
    return each(Markup('<span class="typed-{}">{}</span>'), states)


@lru_cache(maxsize=2048)  # the pages of a room draw the same rows at each of their runs
def row_card(number: int, row: Alignment, catalogue: Catalogue, say: Wording, earned: tuple[str, ...] = ()) -> Markup:
    """One row of the sheet, numbered as on the handout, with the hints it has earned."""
    notes = []
    if row.why:
        notes.append(_WHY % _lines(row.why))
    if row.change_tomorrow:
        notes.append(_CHANGE % (say("field-change-tomorrow"), _lines(row.change_tomorrow)))
    if earned:
        notes.append(_HINTS % Markup("").join(_HINT % say(f"hint-{hint}") for hint in earned))
    return _ROW % (
        number,
        _lines(row.strategic_focus),
        _lines(row.project),
        _goal(row, catalogue, say),
        _codes(row, catalogue, say),
        Markup("").join(notes),
    )


def _goal(row: Alignment, catalogue: Catalogue, say: Wording) -> Markup:
    try:
        goal = catalogue.goal(row.goal)
    except UnknownCode:
        return _NO_GOAL % (row.goal or "–")
    label, manner = catalogue.label(goal.code, say.language), [say(f"strength-{row.strength}"), say(f"link-{row.link}")]
    if row.effect is not Effect.UNKNOWN:
        said = say(f"effect-{row.effect}")
        manner.append(_HARMS % said if row.effect is Effect.HARMS else said)
    if row.challenge is not Challenge.NONE:
        manner.append(say(f"challenge-{row.challenge}"))
    return _GOAL % (goal_style(goal), goal.number, label, Markup(" · ").join(manner))


def _codes(row: Alignment, catalogue: Catalogue, say: Wording) -> Markup:
    lines = [_CODE % (code, catalogue.label(code, say.language)) for code in (row.target, row.indicator) if code]
    if row.local.measure:
        lines.append(_LOCAL % (say("local-short"), colon(say.language), row.local.measure))
    return Markup("").join(lines) or _NO_CODE


def _lines(text: str) -> Markup:
    return Markup("<br>").join(text.split("\n"))


def offers(title: str, advice: str, cards: Iterable[tuple[Markup, Markup, Markup]], *, opened: bool) -> Markup:
    """Cards under a title that folds: of each the card itself and the two things that can be done with it."""
    folded = Markup('<details class="suggestions"{}><summary>{}</summary><p class="advice">{}</p><ul>{}</ul></details>')
    each_card = each(Markup('<li>{}<span class="answers">{}{}</span></li>'), cards)
    return folded.format(Markup(" open") if opened else "", title, advice, each_card)


def suggestion_card(suggestion: Suggestion, catalogue: Catalogue, say: Wording) -> Markup:
    """A suggested target: how well it fits, why, and its likely indicator, where one is likelier than the others."""
    target = suggestion.target.code
    fit = suggestion.fit
    likely = (
        (say("likely-indicator"), indicator.code, catalogue.label(indicator.code, say.language))
        for indicator in (suggestion.likely,)
        if indicator
    )
    return Markup(
        '<div class="suggestion"><span class="code" style="{style}"><bdi>{code}</bdi></span>'
        '<div><strong>{label}</strong> <span class="fit" title="{fit}">{marks}</span>'
        "<p>{because}</p>{likely}</div></div>"
    ).format(
        style=goal_style(suggestion.goal),
        code=target,
        label=catalogue.label(target, say.language),
        fit=say(f"fit-{fit}"),
        marks="●" * fit + "○" * (3 - fit),
        because=because(suggestion, catalogue, say),
        likely=each(Markup("<p><small>{}</small> <b><bdi>{}</bdi></b> {}</p>"), likely),
    )


def altered_fields(found: tuple[Altered, ...], say: Wording) -> Markup:
    """What a change altered, field by field: what stood there before, and what stands there since."""
    fields = (
        (one.field, say("altered-before"), _lines(one.before or "–"), say("altered-after"), _lines(one.after or "–"))
        for one in found
    )
    lines = each(
        Markup(
            "<li><b>{}</b>"
            '<p><small>{}</small> <span dir="auto">{}</span></p>'
            '<p><small>{}</small> <span dir="auto">{}</span></p></li>'
        ),
        fields,
    )
    return Markup('<ul class="altered">{}</ul>').format(lines)


def named_row(number: int, row: Alignment) -> Markup:
    """Which row something is about: its number, 0 for one that is not there any more, and its project or focus."""
    name = row.project or row.strategic_focus
    return Markup('<p class="named-row"><b>{}</b> <span dir="auto">{}</span></p>').format(
        f"{number}." if number else "", name.partition("\n")[0]
    )


def versions(differing: list[tuple[str, str, str]], say: Wording) -> Markup:
    """Two versions side by side, field by field: wording key, mine, theirs."""
    fields = ((say(key), _lines(mine), _lines(theirs)) for key, mine, theirs in differing)
    lines = each(Markup('<tr><th>{}</th><td dir="auto">{}</td><td dir="auto">{}</td></tr>'), fields)
    return Markup('<table class="versions"><tr><th></th><th>{}</th><th>{}</th></tr>{}</table>').format(
        say("version-mine"), say("version-theirs"), lines
    )


@lru_cache(maxsize=256)  # as rows are
def coverage_strip(covered: Coverage, catalogue: Catalogue, say: Wording) -> Markup:
    """What a sheet covers as 17 columns in the goals' colours: as high as their rows, side rows paler, with the count.

    Rows that harm a goal hang below it, hatched, with their count under a minus sign.
    It weighs a hundredth of a drawn chart, so that phones and the projector can have it anew after each row.
    """
    most = max((max(entry.rows, entry.harms) for entry in covered.goals), default=0) or 1
    columns = []
    for entry in covered.goals:
        goal = catalogue.goal(entry.goal)
        bars = [
            _BAR % (kind, 100 * count / most, goal.colour)
            for kind, count in (("side", entry.side), ("main", entry.main))
            if count
        ]
        name = f"{goal.number} {catalogue.label(goal.code, say.language)}{colon(say.language)}{entry.rows}"
        harm = Markup("")
        if entry.harms:
            name = f"{name} · {say('effect-harms')}{colon(say.language)}{entry.harms}"
            harm = _HARM % (entry.harms / most, goal.colour, entry.harms)
        columns.append(_COLUMN % (name, entry.rows or "", Markup("").join(bars), goal_style(goal), goal.number, harm))
    words = coverage_in_words(covered, catalogue, say)
    return _COLUMNS % (len(columns), words, Markup("").join(columns))


def coverage_in_words(covered: Coverage, catalogue: Catalogue, say: Wording) -> str:
    """The coverage as a sentence, for those who do not see it: how many goals, and which ones with how many rows.

    Where rows harm a goal, a second sentence says which.
    """

    def named(numbers: Iterable[tuple[int, int]]) -> str:
        goals = (f"{goal}\u00a0{catalogue.label(str(goal), say.language)} ({rows})" for goal, rows in numbers)
        return texts_written(goals, say.language) or "–"

    goals = named((entry.goal, entry.rows) for entry in covered.touched)
    words = say("coverage-in-words", touched=len(covered.touched), rows=covered.rows, goals=goals)
    if not covered.harmed:
        return words
    harmed = named((entry.goal, entry.harms) for entry in covered.harmed)
    return f"{words} · {say('coverage-harmed', goals=harmed)}"


def effects_figure(counted: Mapping[Effect, int], say: Wording) -> Markup:
    """How many rows help their goal, harm it, or nobody knows yet: one bar of three looks, and the numbers in words.

    Nothing as long as nobody has said what any row does.
    """
    if not counted[Effect.HELPS] and not counted[Effect.HARMS]:
        return Markup("")
    parts = [(effect, count) for effect, count in counted.items() if count]
    named = each(
        Markup('<li><span class="{}"></span>{} <b>{}</b></li>'),
        ((effect, say(f"effect-{effect}"), count) for effect, count in parts),
    )
    return Markup(
        '<div class="effects"><p><b>{}</b></p><div class="bar" aria-hidden="true">{}</div><ul>{}</ul></div>'
    ).format(say("effects-of-rows"), each(_EFFECT, parts), named)


def what_rows_do(sheet: AlignmentSheet, say: Wording) -> Markup:
    """What the rows of a sheet do to their goals, and the hints that it has earned as a whole."""
    return effects_figure(effects_of(sheet), say) + hints_of_sheet(sheet_hints(sheet), say)


def hints_of_sheet(earned: Iterable[str], say: Wording) -> Markup:
    """The hints that a whole sheet has earned, nothing for none."""
    return each(Markup('<p class="sheet-hint">{}</p>'), ((say(f"sheet-hint-{hint}"),) for hint in earned))
