"""What was found in what somebody brought along, as HTML. `style/bring.css` dresses it."""

from collections.abc import Iterable

from markupsafe import Markup

from alignment.editing import differences
from alignment.ground.markup import each, goal_style
from alignment.ground.wording import Wording, wording
from alignment.ground.written import colon
from alignment.intake.document import Document
from alignment.intake.places import place_said
from alignment.intake.programme.proposals import LeftOut
from alignment.intake.programme.review import Proposal, Review, Verdict
from alignment.intake.sheets.counting import counted_rows
from alignment.intake.sheets.records import Import, ImportedRow, State
from alignment.reasons import because
from sdg_data import Catalogue

_NOTE = Markup('<p class="bring-note">{}</p>')
_CARD = Markup(
    '<div class="proposal {verdict}"><p class="named"><span>{number}</span> <b dir="auto">{title}</b>{hours}{focus}</p>'
    '<p class="source" dir="auto"><bdi>{where}</bdi> · {source}</p>{target}</div>'
)
_TARGET = Markup('<p class="served"><span class="code" style="{}"><bdi>{}</bdi></span> <b>{}</b> <small>{}</small></p>')


def notes_of(document: Document | Review | Import, say: Wording) -> Markup:
    """What a reader should know of how the document was read."""
    return each(_NOTE, ((note.said(say),) for note in document.notes))


def going_on(review: Review, say: Wording) -> Markup:
    """What the review is of that somebody comes back to, and how that document was read."""
    title = review.title or review.name
    said = say("bring-going-on", title=title) if title else say("bring-going-on-untitled")
    return _NOTE.format(said) + notes_of(review, say)


def proposal_card(number: int, one: Proposal, catalogue: Catalogue, say: Wording) -> Markup:
    """A proposed row: what it is called, how long it takes, where it stands in the document, what it may serve."""
    row = one.row
    hours = Markup(' <span class="hours">{}</span>').format(say("bring-hours", hours=row.hours)) if row.hours else ""
    focus = Markup(' <span class="focus" dir="auto">{}</span>').format(row.strategic_focus)
    return _CARD.format(
        verdict=one.verdict,
        number=f"{number}.",
        title=row.title,
        hours=hours,
        focus=focus if row.strategic_focus else "",
        where=place_said(row.where, say),
        source=row.source,
        target=_served(one, catalogue, say) if one.verdict is not Verdict.DROPPED else "",
    )


def left_out_lines(left: Iterable[LeftOut], say: Wording) -> Markup:
    """The lines that are in no row, each with what it was taken for."""
    lines = ((say(f"left-kind-{one.kind}"), place_said(one.passage.where, say), one.passage.text) for one in left)
    line = Markup('<li><small>{} · {}</small> <span dir="auto">{}</span></li>')
    return Markup('<ul class="left-out">{}</ul>').format(each(line, lines))


def _served(one: Proposal, catalogue: Catalogue, say: Wording) -> Markup:
    if not one.target:
        return _NOTE.format(say("bring-no-target"))
    target = catalogue.target(one.target)
    found = next((each_one for each_one in one.suggestions if each_one.target.code == one.target), None)
    why = because(found, catalogue, wording("alignment", say.language)) if found else ""
    goal = catalogue.goal(target.goal)
    return _TARGET.format(goal_style(goal), target.code, catalogue.label(target.code, say.language), why)


def imported_row(row: ImportedRow, catalogue: Catalogue, say: Wording) -> Markup:
    """A row of a table: its place, what taking it would do, and what it says; of a changed one what was before."""
    codes = each(
        Markup('<span class="code" style="{}"><bdi>{}</bdi></span>'),
        (
            (goal_style(catalogue.goal(row.row.goal)) if catalogue.level(row.row.goal) == "goal" else "", code)
            for code in (row.row.goal, row.row.target, row.row.indicator)
            if code
        ),
    )
    own = wording("alignment", say.language)
    changed = differences(row.before, row.row) if row.before and row.state is State.CHANGED else ()
    changes = ((own(key), colon(say.language), before, now) for key, before, now in changed)
    return Markup(
        '<div class="imported {state}"><small><b>{named}</b> <bdi>{where}</bdi></small> <b dir="auto">{project}</b>'
        ' <span dir="auto">{focus}</span> {codes}{changes}</div>'
    ).format(
        state=row.state,
        named=say(f"state-{row.state}", rows=1),
        where=place_said(row.where, say),
        project=row.row.project,
        focus=row.row.strategic_focus,
        codes=codes,
        changes=each(Markup('<p><small>{}{}<del dir="auto">{}</del> <ins dir="auto">{}</ins></small></p>'), changes),
    )


def import_lines(found: Import, say: Wording) -> Markup:
    """What of a file is not taken, each with its place and why."""
    lines = [(place_said(one.where, say), one.say(say.language), one.text) for one in found.left_out]
    line = Markup('<li><small><bdi>{}</bdi> · {}</small> <span dir="auto">{}</span></li>')
    missing = Markup("<p>{}</p>").format(say("report-missing", rows=len(found.missing))) if found.missing else ""
    return Markup('<ul class="left-out">{}</ul>{}').format(each(line, lines), missing)


def counted_file(found: Import, say: Wording) -> Markup:
    """How many rows of a file are counted, and to open what of it is not, each with its place and why."""
    asked = [problem for row in found.rows for problem in row.problems]
    said = say("counted-file", name=found.name, rows=len(counted_rows(found)))
    left = sum(bool(row.problems) or row.state is State.LEFT_OUT for row in found.rows)
    left += sum(len(one.places) for one in found.left_out)
    if not left and not found.heading.problems:
        return Markup('<p class="counted-file">{}</p>').format(said)
    asking = each(
        Markup("<li>{}</li>"), ((problem.say(say.language),) for problem in (*found.heading.problems, *asked))
    )
    repeated = each(
        Markup("<li><small><bdi>{}</bdi> · {}</small></li>"),
        (
            (place_said(row.where, say), say("left-repeated"))
            for row in found.rows
            if row.state is State.LEFT_OUT and not row.problems
        ),
    )
    return Markup(
        '<details class="counted-file"><summary>{} {}</summary><ul class="left-out">{}{}</ul>{}{}</details>'
    ).format(said, say("counted-left", lines=left), asking, repeated, import_lines(found, say), notes_of(found, say))
