"""The case on the projector and on phones: its questions and rows, and the model answer beside what the room said."""

from html import escape

from exercises.brussels_case.comparison import Comparison, comparisons, mean_score
from exercises.brussels_case.preparing import coding, face_down, place, revealed_focuses, the_case, works_on
from exercises.cases import Case, ModelAnswer
from exercises.exercise import Parts, Table
from exercises.markup import coding_parts, sheet_parts
from exercises.rooms import Snapshot
from sdg_data import load_catalogue
from sdg_data.markup import goal_style
from sdg_data.wording import Wording, wording


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The three questions with the room's rows, or how far the groups are; in their place what lies open of the model.

    The model answer of a strategic focus is nowhere in it before the facilitator reveals it.
    """
    plan, frame = the_case(say.language), wording("exercises", say.language)
    if open_focuses := revealed_focuses(snapshot, plan):
        return _model(snapshot, plan, open_focuses, say)
    questions = {"questions": _questions(plan, say, marked=False)}
    if not place(snapshot):
        return {"title": _title(plan, say), **questions}
    if own := coding(snapshot):
        return {"mark": f"<p>{_mark(say)}</p>", **questions, **coding_parts(snapshot, own, frame)}
    rows = dict(sheet_parts(snapshot, works_on(snapshot, "", ""), frame))
    return {"title": rows.pop("title", _title(plan, say)), **questions, **rows}


def follow(snapshot: Snapshot, group: str, say: Wording) -> Parts:  # noqa: ARG001 (the rows of the group come with the page)
    """On phones the questions, or what lies open of the model; the rows of one's own sheet follow."""
    plan = the_case(say.language)
    open_focuses = revealed_focuses(snapshot, plan)
    shown = (
        _model(snapshot, plan, open_focuses, say) if open_focuses else {"questions": _questions(plan, say, marked=True)}
    )
    return {f"case/{place}": html for place, html in shown.items()}  # one block, which stays above that of the rows


def outcome(snapshot: Snapshot, say: Wording) -> tuple[Table, ...]:
    """What lies open of what the room said of each project and of the model; and what in the case is made up."""
    if not place(snapshot):
        return ()
    plan = the_case(say.language)
    open_focuses = revealed_focuses(snapshot, plan)
    columns = ("number", "focus", "project", "said", "model", "agreement")
    compared = () if face_down(snapshot) else comparisons(snapshot, plan)
    rows = tuple(_outcome_row(one, one.project.strategic_focus in open_focuses) for one in compared)
    about = ((say("facts"), plan.facts), (say("made-up"), plan.made_up))
    return (
        Table(say("card-title"), tuple(say(f"column-{name}") for name in columns), rows),
        Table(say("about-case"), (say("column-kind"), say("column-text")), about),
    )


def _outcome_row(one: Comparison, is_open: bool) -> tuple[str | int | float, ...]:  # noqa: FBT001 (one of two facts)
    said = "; ".join(" ".join(filter(None, (code, _groups(groups)))) for code, groups in one.said.items())
    model = "; ".join(answer.target for answer in one.project.answers) if is_open else ""
    score = f"{100 * one.score:.0f} %" if is_open and one.score is not None else ""
    return (one.number, one.project.strategic_focus, one.project.title, said, model, score)


def _groups(groups: tuple[str, ...]) -> str:
    named = ", ".join(filter(None, groups))
    return f"({named})" if named else ""


def _title(plan: Case, say: Wording) -> str:
    return f"<h2 dir='auto'>{escape(plan.title)} {_mark(say)}</h2>"


def _mark(say: Wording) -> str:
    return f"<span class='illustrative'>{escape(wording('alignment', say.language)('illustrative'))}</span>"


def _questions(plan: Case, say: Wording, *, marked: bool) -> str:
    asked = "".join(f"<li>{escape(question)}</li>" for question in plan.questions)
    mark = _mark(say) if marked else ""
    return f"<div class='case-questions'><h3>{escape(say('questions'))} {mark}</h3><ol>{asked}</ol></div>"


def _model(snapshot: Snapshot, plan: Case, open_focuses: tuple[str, ...], say: Wording) -> Parts:
    shown = tuple(one for one in comparisons(snapshot, plan) if one.project.strategic_focus in open_focuses)
    mean = mean_score(shown)
    whole = say("agreement", percent=round(100 * mean)) if mean is not None else say("no-answer")
    parts = {
        "title": _title(plan, say),
        "agreement": f"<p class='agreement'>{escape(whole)} <small>{escape(say('model-note'))}</small></p>",
    }
    for number, focus in enumerate(plan.strategic_focuses, 1):
        if focus in open_focuses:
            blocks = "".join(_project(one, say) for one in shown if one.project.strategic_focus == focus)
            parts[f"focus-{number}"] = f"<h3 dir='auto'>{escape(focus)}</h3>{blocks}"
    return parts


def _project(one: Comparison, say: Wording) -> str:
    said = "".join(_said(code, groups, code in one.model, say) for code, groups in one.said.items())
    score = escape(say("agreement", percent=round(100 * one.score))) if one.score is not None else ""
    answers = "".join(_answer(answer, say) for answer in one.project.answers)
    return (
        f"<div class='model-row'><p class='model-project'><b>{one.number}.</b> "
        f"<span dir='auto'>{escape(one.project.title)}</span> <span class='score'>{score}</span></p>"
        f"<div><small>{escape(say('room-said'))}</small>"
        f"<p class='said-goals'>{said or escape(say('no-answer'))}</p></div>"
        f"<div><small>{escape(say('model-answer'))}</small><ul>{answers}</ul></div></div>"
    )


def _said(code: str, groups: tuple[str, ...], shared: bool, say: Wording) -> str:  # noqa: FBT001 (read beside its name)
    goal = load_catalogue().goal(code)
    names = ", ".join(filter(None, groups))
    mark = f"<b title='{escape(say('shared'))}'>✓</b>" if shared else ""
    return (
        f"<span class='goal-chip' style='{goal_style(goal)}' "
        f"title='{escape(load_catalogue().label(code, say.language))}'>{code}{mark}</span>"
        + (f"<small dir='auto'>{escape(names)}</small>" if names else "")
    )


def _answer(answer: ModelAnswer, say: Wording) -> str:
    catalogue, its = load_catalogue(), wording("alignment", say.language)
    manner = f"{its(f'strength-{answer.strength}')} · {its(f'link-{answer.link}')}"
    return (
        f"<li><span class='goal-chip' style='{goal_style(catalogue.goal(answer.goal))}'>"
        f"<bdi>{escape(answer.target)}</bdi></span> <b>{escape(catalogue.label(answer.target, say.language))}</b> "
        f"<small>{escape(manner)}</small><span class='why' dir='auto'>{escape(answer.why)}</span></li>"
    )
