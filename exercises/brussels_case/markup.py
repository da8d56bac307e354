"""The case on the wall and on phones: its questions and rows, and the model answer beside what the room said."""

from markupsafe import Markup

from alignment.ground.markup import each, goal_style
from alignment.ground.wording import Wording, wording
from alignment.ground.written import list_written, share_written, texts_written
from alignment.workbook import Part
from exercises.brussels_case.answers import city_answers
from exercises.brussels_case.comparison import Comparison, comparisons, mean_score
from exercises.brussels_case.preparing import (
    coding,
    copies,
    groups_face_down,
    place,
    revealed_focuses,
    the_case,
    works_on,
)
from exercises.cases import Case, ModelAnswer
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table, table_face_down
from exercises.workshop.markup import coding_parts, sheet_parts
from exercises.workshop.snapshots import Snapshot
from sdg_data import load_catalogue


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The three questions with the city's answers; then, below them, the room's rows or how far the groups are.

    In their place comes what lies open of the model. The model answer of a strategic focus is nowhere in it before the
    facilitator reveals it.
    """
    plan, frame = the_case(say.language), wording("exercises/workshop", say.language)
    title = Markup("<p class='eyebrow'>{} {}</p><h2 dir='auto'>{}</h2>").format(
        say("card-title"), _mark(say), plan.title
    )
    if open_focuses := revealed_focuses(snapshot, plan):
        agreement, *focuses = _model(snapshot, plan, open_focuses, say).values()
        sections = each(Markup("<section data-part=''>{}</section>"), ((focus,) for focus in focuses))
        model = Markup("<div class='model' data-pages='.model-row'>{}</div>").format(sections)
        return {"title": title + agreement, "model": model}
    if not place(snapshot):
        return {"title": title, "questions": _questions(plan, say, city_answers(snapshot))}
    questions = {"questions": _questions(plan, say)}
    if own := coding(snapshot):
        parts = coding_parts(snapshot, own, frame, title)
        return {**parts, **({} if "heatmap" in parts else questions)}
    rows = sheet_parts(snapshot, works_on(snapshot, "", ""), frame)
    # Until there is something to cover, the questions stand where the coverage will be.
    begun = any(one.answered for one in comparisons(snapshot, plan))
    rows = {place: html for place, html in rows.items() if place != "title" and (begun or place != "coverage")}
    return {"title": title, **({} if begun else questions), **rows}


def tally(snapshot: Snapshot, say: Wording) -> tuple[str, ...]:
    """To how many projects there is an answer; nothing before the case is prepared."""
    if not place(snapshot):
        return ()
    plan = the_case(say.language)
    done = sum(one.answered > 0 for one in comparisons(snapshot, plan))
    return (say("done", done=done, rows=len(plan.projects), sheets=len(copies(snapshot))),)


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones the questions with the city's answers, or what lies open of the model; the rows of one's sheet follow.

    Once the groups' answers are revealed the questions make room for them.
    """
    plan = the_case(say.language)
    open_focuses = revealed_focuses(snapshot, plan)
    shown: Parts = {"questions": _questions(plan, say, city_answers(snapshot), marked=True)}
    if open_focuses:
        shown = {"title": _title(plan, say), **_model(snapshot, plan, open_focuses, say)}
    elif coding(snapshot) and not groups_face_down(snapshot):
        shown = {"title": _title(plan, say)}
    return {f"case/{place}": html for place, html in shown.items()}  # one block, which stays above that of the rows


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """The city's answers, what lies open of the room's and of the model's, and what in the case is made up."""
    plan = the_case(say.language)
    given = [pair for pair in zip(plan.questions, city_answers(snapshot), strict=True) if pair[1]]
    asked = (outcome_table(say, "questions", ("question", "answer"), given, (Part.ABOUT, Part.TEXT)),) if given else ()
    if not place(snapshot):
        return asked
    open_focuses = revealed_focuses(snapshot, plan)
    columns = ("number", "focus", "project", "said", "model", "agreement")
    compared = () if groups_face_down(snapshot) else comparisons(snapshot, plan)
    rows = (_outcome_row(one, one.project.strategic_focus in open_focuses, say.language) for one in compared)
    closed = groups_face_down(snapshot) and any(
        snapshot.answered.get(sheet.id) for sheet, _ in copies(snapshot).values()
    )
    about = ((say("facts"), plan.facts), (say("made-up"), plan.made_up))
    return (
        table_face_down(say, say("card-title")) if closed else outcome_table(say, "card-title", columns, rows),
        *asked,
        outcome_table(say, "about-case", ("kind", "text"), about, (Part.ABOUT, Part.TEXT)),
    )


def _outcome_row(one: Comparison, is_open: bool, language: str) -> tuple[str | int | float, ...]:  # noqa: FBT001 (a fact)
    told = (f"{code} ({names})" if (names := _names(groups, language)) else code for code, groups in one.said.items())
    said = texts_written(told, language)
    model = texts_written((answer.target for answer in one.project.answers) if is_open else (), language)
    score = share_written(one.score, language) if is_open and one.score is not None else ""
    return (one.number, one.project.strategic_focus, one.project.title, said, model, score)


def _names(groups: tuple[str, ...], language: str) -> str:
    return list_written(filter(None, groups), language)


def _title(plan: Case, say: Wording) -> Markup:
    return Markup("<h2 dir='auto'>{} {}</h2>").format(plan.title, _mark(say))


def _mark(say: Wording) -> Markup:
    mark = wording("alignment", say.language)("illustrative")
    return Markup("<span class='illustrative'>{}</span>").format(mark)


def _questions(plan: Case, say: Wording, answers: tuple[str, ...] = (), *, marked: bool = False) -> Markup:
    asked = zip(plan.questions, answers or ("",) * len(plan.questions), strict=True)
    listed = each(Markup("<li><span>{}</span>{}</li>"), ((question, _city_said(text)) for question, text in asked))
    return Markup("<div class='case-questions{kind}'><h3>{title} {mark}</h3><ol{pages}>{listed}</ol></div>").format(
        kind=" presented" if any(answers) else "",
        title=say("questions"),
        mark=_mark(say) if marked else "",
        pages=Markup(" data-pages='' data-largest='46'") if any(answers) else "",
        listed=listed,
    )


def _city_said(text: str) -> Markup:
    return each(Markup("<p class='city-said' dir='auto'>{}</p>"), ((line,) for line in text.splitlines() if line))


def _model(snapshot: Snapshot, plan: Case, open_focuses: tuple[str, ...], say: Wording) -> Parts:
    shown = tuple(one for one in comparisons(snapshot, plan) if one.project.strategic_focus in open_focuses)
    mean = mean_score(shown)
    whole = say("agreement", percent=round(100 * mean)) if mean is not None else say("no-answer")
    agreement = Markup("<p class='agreement'>{} <small>{}</small></p>").format(whole, say("model-note"))
    parts = {"agreement": agreement}
    for number, focus in enumerate(plan.strategic_focuses, 1):
        if focus in open_focuses:
            projects = (_project(one, say) for one in shown if one.project.strategic_focus == focus)
            parts[f"focus-{number}"] = Markup("<h3 dir='auto'>{}</h3>{}").format(focus, Markup("").join(projects))
    return parts


def _project(one: Comparison, say: Wording) -> Markup:
    said = Markup("").join(_said(code, groups, code in one.project.goals, say) for code, groups in one.said.items())
    return Markup(
        "<div class='model-row'><p class='model-project'><b>{number}.</b> "
        "<span dir='auto'>{title}</span> <span class='score'>{score}</span></p>"
        "<div><small>{room_said}</small><p class='said-goals'>{said}</p></div>"
        "<div><small>{model_answer}</small><ul>{answers}</ul></div></div>"
    ).format(
        number=one.number,
        title=one.project.title,
        score=say("agreement", percent=round(100 * one.score)) if one.score is not None else "",
        room_said=say("room-said"),
        said=said or say("no-answer"),
        model_answer=say("model-answer"),
        answers=Markup("").join(_answer(answer, say) for answer in one.project.answers),
    )


def _said(code: str, groups: tuple[str, ...], shared: bool, say: Wording) -> Markup:  # noqa: FBT001 (read beside its name)
    catalogue, names = load_catalogue(), _names(groups, say.language)
    return Markup(
        "<span class='said-goal'><span class='goal-chip' style='{style}' title='{label}'>{code}{mark}</span>"
        "{names}</span>"
    ).format(
        style=goal_style(catalogue.goal(code)),
        label=catalogue.label(code, say.language),
        code=code,
        mark=Markup("<b title='{}'>✓</b>").format(say("shared")) if shared else "",
        names=Markup("<small dir='auto'>{}</small>").format(names) if names else "",
    )


def _answer(answer: ModelAnswer, say: Wording) -> Markup:
    catalogue, its = load_catalogue(), wording("alignment", say.language)
    return Markup(
        "<li><span class='goal-chip' style='{style}'><bdi>{target}</bdi></span> <b>{label}</b> "
        "<small>{strength} · {link}</small><span class='why' dir='auto'>{why}</span></li>"
    ).format(
        style=goal_style(catalogue.goal(answer.goal)),
        target=answer.target,
        label=catalogue.label(answer.target, say.language),
        strength=its(f"strength-{answer.strength}"),
        link=its(f"link-{answer.link}"),
        why=answer.why,
    )
