"""The second look on the wall and on phones, and what of it goes into the export."""

from types import MappingProxyType

from markupsafe import Markup

from alignment.ground.lettering import shortened
from alignment.ground.markup import each, goal_style
from alignment.ground.wording import Wording, wording
from alignment.ground.written import beside_others, list_written
from alignment.intake.errors import PACKAGE as INTAKE
from alignment.intake.places import place_said
from alignment.reasons import why_of
from exercises.second_look import proposals
from exercises.second_look.proposals import Proposal, Result, Sorted, Step, Verdict
from exercises.second_look.taking import taken_of
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table, table_face_down
from exercises.workshop.snapshots import Snapshot
from sdg_data import UnknownCode, load_catalogue

_SHORT = 110  # characters of a proposal on the wall
_SIGNS = MappingProxyType({Result.AGREED: "✓", Result.REFUSED: "✕", Result.TALK: "⇄", Result.UNSEEN: "…"})


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """How far the pairs are; once it is revealed, what needs talk, what is agreed on and what is refused."""
    now, programme = proposals.step(snapshot), proposals.programme_of(snapshot)
    title = Markup("<p class='eyebrow'>{}</p><h2>{}</h2>").format(say("card-title"), say(f"ask-{now}"))
    if now is Step.LOOKING:
        return {"title": title, "dealt": _how_far(snapshot, say), "pairs": _pairs(snapshot, say)}
    if now is Step.OPEN:
        shown = dict(_shown(snapshot, say))
        return {"title": title + shown.pop("results", Markup("")), **shown}
    if programme is None:
        return {"title": title, "note": Markup("<p class='note'>{}</p>").format(say("before"))}
    return {"title": title, "brought": _brought(snapshot, say)}


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones the same below the form, without the pairs."""
    now = proposals.step(snapshot)
    if now is Step.WAITING:
        return {}
    if now is Step.BROUGHT:
        return {"brought": _brought(snapshot, say)}
    return _shown(snapshot, say) if now is Step.OPEN else {"dealt": _how_far(snapshot, say)}


def tally(snapshot: Snapshot, say: Wording) -> tuple[str, ...]:
    """How many looks have been taken; once it is revealed, what they came to."""
    now = proposals.step(snapshot)
    if now is Step.OPEN:
        counted = proposals.results(proposals.sorted_proposals(snapshot))
        return tuple(say(f"counted-{result}", count=count) for result, count in counted.items() if count)
    done, every = proposals.looks(snapshot)
    return (say("looks", done=done, count=every),) if every else ()


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """Each proposal with what the room says of it, once that is revealed."""
    if proposals.step(snapshot) is Step.LOOKING and snapshot.kind(proposals.NAME, proposals.SAID):
        return (table_face_down(say, say("card-title")),)
    columns = ("focus", "project", "code", "yes", "no", "unsure", "result")
    rows = (
        (
            one.proposal.row.strategic_focus,
            one.proposal.row.project,
            one.proposal.row.finest_code,
            one.said[Verdict.YES],
            one.said[Verdict.NO],
            one.said[Verdict.UNSURE],
            came_to(one, say),
        )
        for one in proposals.sorted_proposals(snapshot)
    )
    found = tuple(rows)
    return (outcome_table(say, "card-title", columns, found),) if found else ()


def came_to(one: Sorted, say: Wording) -> str:
    """What a proposal came to, and whether that was by talking."""
    said = say(f"result-{one.result}")
    return say("after-talk", result=said) if one.settled else said


def card(one: Proposal, say: Wording) -> Markup:
    """A proposal as somebody looks at it: what the document has, and what it is said to serve."""
    row, its = one.row, wording(INTAKE, say.language)
    hours = Markup(" <span class='hours'>{}</span>").format(its("bring-hours", hours=row.hours)) if row.hours else ""
    focus = Markup("<p class='look-focus' dir='auto'>{}</p>").format(row.strategic_focus)
    where = place_said(one.where, its) if one.where else ""
    passage = Markup("<p class='look-source' dir='auto'>{}</p>").format(
        Markup(" · ").join(filter(None, (Markup("<bdi>{}</bdi>").format(where) if where else "", one.passage)))
    )
    why = Markup("<p class='look-why' dir='auto'>{}</p>").format(_why(one, say.language))
    return Markup(
        "<div class='look-card'>{focus}<p class='look-project'><b dir='auto'>{project}</b>{hours}</p>{source}"
        "<p class='look-serves'>{chip} <span>{label}</span></p>{why}</div>"
    ).format(
        focus=focus if row.strategic_focus else "",
        project=row.project,
        hours=hours,
        source=passage if one.passage and one.passage.strip() != row.project.strip() else "",
        chip=_chip(one),
        label=_label(one, say),
        why=why if row.why else "",
    )


def _why(one: Proposal, language: str) -> str:
    # Who brought it may read another language than who looks at it.
    if one.said is None:
        return one.row.why
    return why_of(one.row.target, one.said, load_catalogue(), wording("alignment", language))


def short(one: Proposal) -> str:
    """What a proposal is about, in one line."""
    return shortened(one.row.project or one.row.strategic_focus, _SHORT)


def _brought(snapshot: Snapshot, say: Wording) -> Markup:
    programme = proposals.programme_of(snapshot)
    if programme is None:
        return Markup("")
    return Markup("<p class='striking' dir='auto'>{}</p><p>{}</p>").format(
        programme.title, say("brought", count=len(programme.proposals))
    )


def _how_far(snapshot: Snapshot, say: Wording) -> Markup:
    programme, (done, every) = proposals.programme_of(snapshot), proposals.looks(snapshot)
    count = len(programme.proposals) if programme else 0
    return Markup("<p class='striking'>{}</p><p>{}</p>").format(
        say("dealt", count=count), say("looks", done=done, count=every)
    )


def _pairs(snapshot: Snapshot, say: Wording) -> Markup:
    dealt = proposals.dealt_of(snapshot)
    said = {person: len(proposals.said_by(snapshot, person)) for person in dealt.hands}
    line = Markup("<li><b>{}</b> <span>{}</span><progress max='{}' value='{}'></progress></li>")
    told = []
    for pair in dealt.pairs:
        here = [person for person in pair if person in snapshot.people and person in dealt.hands]
        if here:
            done, every = sum(said[person] for person in here), sum(len(dealt.hands[person]) for person in here)
            # Each name runs its own way: among others an Arabic one would change places with its number.
            names = [beside_others(snapshot.name(person) or say("somebody")) for person in here]
            told.append((list_written(names, say.language), say("looks-of", done=done, count=every), every, done))
    return Markup("<ul class='look-pairs' data-pages='' data-largest='46'>{}</ul>").format(each(line, told))


def _shown(snapshot: Snapshot, say: Wording) -> Parts:
    found = proposals.sorted_proposals(snapshot)
    cards = Markup("").join(_entry(one, say) for one in found)
    parts = {
        "results": _results(found, say),
        "looks": Markup("<ul class='looks cards' data-pages='' data-largest='46'>{}</ul>").format(cards),
    }
    taken = taken_of(snapshot)
    if taken is None:
        return parts
    sheet = snapshot.sheets.get(taken.sheet)  # one's own outside the workshop is nobody else's business
    said = say("taken-into", count=taken.rows, title=sheet.title) if sheet else say("taken", count=taken.rows)
    return {"results": parts["results"] + Markup("<p class='look-taken'>{}</p>").format(said), "looks": parts["looks"]}


def _results(found: tuple[Sorted, ...], say: Wording) -> Markup:
    counted = proposals.results(found)
    # The word before the number, as it then need not agree with it.
    line = Markup("<li class='{}'><span>{} {}</span> <b>{}</b></li>")
    told = ((result, _SIGNS[result], say(f"result-{result}"), count) for result, count in counted.items())
    shown = (one for one in told if one[3] or one[0] is not Result.UNSEEN)
    return Markup("<ul class='look-results'>{}</ul>").format(each(line, shown))


def _entry(one: Sorted, say: Wording) -> Markup:
    return Markup(
        "<li class='look {kind}'><p class='look-row'>{chip}<span dir='auto'>{project}</span></p>"
        "<small><b>{sign} {result}</b> <span>{said}</span></small></li>"
    ).format(
        kind=one.result,
        chip=_chip(one.proposal),
        project=short(one.proposal),
        sign=_SIGNS[one.result],
        result=came_to(one, say),
        said=say("said", yes=one.said[Verdict.YES], no=one.said[Verdict.NO], unsure=one.said[Verdict.UNSURE]),
    )


def _chip(one: Proposal) -> Markup:
    try:
        style = goal_style(load_catalogue().goal(one.row.goal))
    except UnknownCode:
        return Markup("")
    return Markup("<b class='goal-chip' style='{}'><bdi>{}</bdi></b> ").format(style, one.row.finest_code)


def _label(one: Proposal, say: Wording) -> str:
    code = one.row.target or one.row.goal
    return load_catalogue().label(code, say.language) if code else say("no-target")
