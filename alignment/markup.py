"""A sheet as HTML: its heading and rows as on the handout. Every text is escaped here; `style/sheet.css` dresses it."""

import json
from collections.abc import Mapping
from html import escape
from zlib import crc32

from alignment.centres import centre_name
from alignment.coverage import Coverage
from alignment.hints import HINTS
from alignment.sheet import Alignment, AlignmentSheet
from alignment.suggestions import FITS, Reason, Suggestion
from sdg_data import Catalogue, UnknownCode
from sdg_data.markup import goal_style
from sdg_data.wording import Wording


def heading(sheet: AlignmentSheet, say: Wording) -> str:
    """Title, kind, centre and dates of a sheet, its strategic goal, and the mark of an illustrative case."""
    dates = " – ".join(day.isoformat() for day in (sheet.starts, sheet.ends) if day)
    parts = [say(f"kind-{sheet.kind}"), centre_name(sheet.centre, say.language), dates, sheet.audience]
    facts = "".join(f'<span dir="auto">{escape(part)}</span>' for part in parts if part)
    mark = f'<span class="illustrative">{escape(say("illustrative"))}</span>' if sheet.illustrative else ""
    goal = sheet.strategic_goal or "…"
    return (
        f'<div class="sheet-heading"><h1 dir="auto">{escape(sheet.title)}</h1><p class="facts">{facts}{mark}</p>'
        f'<p class="strategic"><strong>{escape(say("field-strategic-goal"))}:</strong> '
        f"<span dir='auto'>{_lines(goal)}</span></p></div>"
    )


def column_titles(say: Wording) -> str:
    """The four columns of the handout, over the rows."""
    names = ("field-strategic-focus", "field-project", "field-goal", "field-indicator")
    return (
        '<div class="row titles"><span></span>'
        + "".join(f"<span>{escape(say(name))}</span>" for name in names)
        + "</div>"
    )


def typed_state(kept: Mapping[str, str], say: Wording) -> str:
    """Whether what was typed is kept: three answers, of which page.js shows the true one.

    `kept` has the texts that the server has, by the wording keys of their fields. The browser gets their checksums
    (CRC-32 of the UTF-8 bytes, as in ISO 3309) and compares them with what stands in the fields.
    """
    sums = {say(key): crc32(text.encode(errors="replace")) for key, text in kept.items()}
    answers = "".join(
        f'<span class="typed-{state}">{escape(say(f"draft-{state}"))}</span>' for state in ("kept", "saving", "unsaved")
    )
    return f'<p class="typed-state" role="status" data-kept="{escape(json.dumps(sums))}">{answers}</p>'


def row_card(number: int, row: Alignment, catalogue: Catalogue, say: Wording, earned: tuple[str, ...] = ()) -> str:
    """One row of the sheet, numbered as on the handout, with the hints it has earned (names of `HINTS`)."""
    marks = "".join(f"<span>{escape(say(f'hint-{hint}'))}</span>" for hint in HINTS if hint in earned)
    change = f'<em>{escape(say("field-change-tomorrow"))}</em> <span dir="auto">{_lines(row.change_tomorrow)}</span>'
    notes = [
        f'<p class="why" dir="auto">{_lines(row.why)}</p>' if row.why else "",
        f'<p class="why">{change}</p>' if row.change_tomorrow else "",
        f'<p class="hints">{marks}</p>' if marks else "",
    ]
    return (
        f'<div class="row"><span class="number">{number}.</span>'
        f'<div class="focus" dir="auto">{_lines(row.strategic_focus)}</div>'
        f'<div class="project" dir="auto">{_lines(row.project)}</div>{_goal(row, catalogue, say)}'
        f'<div class="indicator-of-row">{_codes(row, catalogue, say)}</div>'
        f'<div class="notes">{"".join(notes)}</div></div>'
    )


def _goal(row: Alignment, catalogue: Catalogue, say: Wording) -> str:
    try:
        goal = catalogue.goal(row.goal)
    except UnknownCode:
        return f'<div class="sdg none">{escape(row.goal) or "–"}</div>'
    manner = f"{say(f'strength-{row.strength}')} · {say(f'link-{row.link}')}"
    return (
        f'<div class="sdg" style="{goal_style(goal)}"><b>{goal.number}</b>'
        f"<span>{escape(catalogue.label(goal.code, say.language))}<small>{escape(manner)}</small></span></div>"
    )


def _codes(row: Alignment, catalogue: Catalogue, say: Wording) -> str:
    lines = [
        f"<p><b><bdi>{escape(code)}</bdi></b> {escape(catalogue.label(code, say.language))}</p>"
        for code in (row.target, row.indicator)
        if code
    ]
    if not row.local.empty:
        lines.append(
            f'<p class="local">{escape(say("local-short"))}: <span dir="auto">{escape(row.local.measure)}</span></p>'
        )
    return "".join(lines) or '<p class="none">–</p>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def suggestion_card(suggestion: Suggestion, catalogue: Catalogue, say: Wording) -> str:
    """A suggested target: how well it fits, its likeliest indicator, and the reasons, each with where it comes from."""
    target = suggestion.target.code
    fit = sum(suggestion.score >= step for step in (0.0, *FITS))
    reasons = "".join(
        f"<li>{escape(_reason(reason, say))} <small>{escape(say(f'source-{reason.source}'))}</small></li>"
        for reason in suggestion.reasons
    )
    first = [indicator.code for indicator in suggestion.indicators[:1]]
    likely = "".join(
        f"<p><small>{escape(say('likely-indicator'))}</small> <b><bdi>{code}</bdi></b> "
        f"{escape(catalogue.label(code, say.language))}</p>"
        for code in first
    )
    return (
        f'<div class="suggestion"><span class="code" style="{goal_style(suggestion.goal)}"><bdi>{target}</bdi></span>'
        f"<div><strong>{escape(catalogue.label(target, say.language))}</strong> "
        f'<span class="fit" title="{escape(say(f"fit-{fit}"))}">{"●" * fit}{"○" * (3 - fit)}</span>'
        f"{likely}<ul>{reasons}</ul></div></div>"
    )


def _reason(reason: Reason, say: Wording) -> str:
    words = ", ".join(reason.words)
    return say("reason", words=words, passage=reason.passage) if words else say("reason-meant", passage=reason.passage)


def parts_legend(parts: tuple[str, ...]) -> str:
    """What the parts of a chart's bars are: the first solid, the second hatched; nothing where there is only one."""
    names = "".join(f"<span><i></i>{escape(part)}</span>" for part in parts)
    return f'<p class="legend">{names}</p>'


def versions(differing: list[tuple[str, str, str]], say: Wording) -> str:
    """Two versions side by side, field by field: wording key, mine, theirs."""
    lines = "".join(
        f'<tr><th>{escape(say(key))}</th><td dir="auto">{_lines(mine)}</td><td dir="auto">{_lines(theirs)}</td></tr>'
        for key, mine, theirs in differing
    )
    head = "".join(f"<th>{escape(say(key))}</th>" for key in ("version-mine", "version-theirs"))
    return f'<table class="versions"><tr><th></th>{head}</tr>{lines}</table>'


def coverage_strip(covered: Coverage, catalogue: Catalogue, say: Wording) -> str:
    """What a sheet covers as 17 columns in the goals' colours: as high as their rows, side rows paler, with the count.

    It weighs a hundredth of a drawn chart, so that phones and the projector can have it anew after each row.
    """
    most = max((entry.rows for entry in covered.goals), default=0) or 1
    columns = []
    for entry in covered.goals:
        goal = catalogue.goal(entry.goal)
        name = f"{goal.number} {catalogue.label(goal.code, say.language)}: {entry.rows}"
        bars = "".join(
            f'<i class="{kind}" style="height:{100 * count / most:.0f}%;background:{goal.colour}"></i>'
            for kind, count in (("side", entry.side), ("main", entry.main))
            if count
        )
        columns.append(
            f'<div class="column" title="{escape(name)}"><b>{entry.rows or ""}</b><div class="bars">{bars}</div>'
            f'<span style="{goal_style(goal)}">{goal.number}</span></div>'
        )
    words = coverage_in_words(covered, catalogue, say)
    count = len(columns)
    return (
        f'<div class="coverage-strip" style="grid-template-columns:repeat({count},1fr)" dir="ltr" role="img" '
        f'aria-label="{escape(words)}">{"".join(columns)}</div>'
    )


def coverage_in_words(covered: Coverage, catalogue: Catalogue, say: Wording) -> str:
    """The coverage as a sentence, for those who do not see it: how many goals, and which ones with how many rows."""
    named = ", ".join(
        f"{entry.goal} {catalogue.label(str(entry.goal), say.language)} ({entry.rows})" for entry in covered.touched
    )
    return say("coverage-in-words", touched=len(covered.touched), rows=covered.rows, goals=named or "–")
