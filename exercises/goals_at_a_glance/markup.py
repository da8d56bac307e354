"""The game on the wall and on phones, and what of it goes into the export."""

from collections import Counter

from markupsafe import Markup

from alignment.ground.markup import each, goal_style
from alignment.ground.wording import Wording
from alignment.ground.written import texts_written
from alignment.workbook import Part
from exercises.goals_at_a_glance import rounds
from exercises.goals_at_a_glance.rounds import RESULTS, Answer, GoalResult, QuestionKind, Round
from exercises.workshop.bars import DrawnBar, bars
from exercises.workshop.countdown import clock_face
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table, table_face_down
from exercises.workshop.snapshots import Snapshot
from sdg_data import load_catalogue

_BEST = 3  # nicknames that the room sees
_MOST_CONFUSED = 3  # goals that the room took one for, most of all


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The question and its countdown; once it lies open, the answers over the goals; at the end what the room knows."""
    asked = rounds.rounds(snapshot)
    if RESULTS in snapshot.stage.revealed:
        return {"title": _title(say("card-title"), say("results")), **_results(snapshot, say)}
    if not asked:
        before = Markup("<p class='note'>{}</p>").format(say("before"))
        return {"title": Markup("<h2>{}</h2>").format(say("card-title")), "note": before}
    now = asked[-1]
    given = rounds.answers(snapshot)[now.id]
    parts = {
        "title": _title(f"{say('card-title')} · {say('question', number=now.number)}", say(f"ask-{now.kind}")),
        "question": Markup("<p class='scene'>{}</p>").format(_asked(now, say)),
    }
    if rounds.revealed(snapshot, now):
        return parts | {"answer": right_answer(now, say), "spread": _spread(now, given, say)}
    parts["clock"] = clock_face(now.time, say("time-left"), say("time-over"))
    parts["answered"] = Markup("<p class='striking'>{}</p>").format(say("answered", count=len(given)))
    return parts


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones the countdown below the options; then the answer; at the end what the room knows."""
    asked = rounds.rounds(snapshot)
    if RESULTS in snapshot.stage.revealed:
        heading = Markup("<h3>{}</h3>").format(say("results"))
        return {place: heading + html if place == "known" else html for place, html in _results(snapshot, say).items()}
    if not asked:
        return {}
    if rounds.revealed(snapshot, asked[-1]):
        return {"answer": right_answer(asked[-1], say)}
    return {"clock": clock_face(asked[-1].time, say("time-left"), say("time-over"))}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """Question by question how many were right, and goal by goal what the room knows and confuses.

    A question whose answer lies face down is not among them.
    """
    given = rounds.answers(snapshot)
    asked, closed = [], []
    for one in rounds.rounds(snapshot):
        if not rounds.revealed(snapshot, one):
            closed.append(table_face_down(say, say("question", number=one.number)))
            continue
        right = sum(answer.goal == one.goal for answer in given[one.id])
        asked.append((one.number, _asked(one, say), _named(one.goal, say), len(given[one.id]), right))
    known = (
        (_named(known.goal, say), known.answers, known.right, _pairs(known, say)) for known in rounds.results(snapshot)
    )
    counts = (Part.NUMBER, Part.NUMBER)
    return (
        outcome_table(
            say,
            "card-title",
            ("number", "question", "goal", "answers", "right"),
            asked,
            (Part.ABOUT, Part.ABOUT, Part.ABOUT, *counts),
        ),
        outcome_table(
            say, "results", ("goal", "answers", "right", "confused"), known, (Part.ABOUT, *counts, Part.NOTE)
        ),
        *closed,
    )


def question(asked: Round, say: Wording) -> Markup:
    """What is asked, in large type. It never says the answer."""
    return Markup("<p class='ask'>{}</p><p class='scene'>{}</p>").format(say(f"ask-{asked.kind}"), _asked(asked, say))


def right_answer(asked: Round, say: Wording) -> Markup:
    """The right goal on its colour, and why it is that one."""
    catalogue, scene = load_catalogue(), rounds.picture(asked, say.language)
    why = scene.why if scene else say("why-match", number=asked.goal, title=catalogue.label(asked.goal, say.language))
    target = Markup("")
    if scene:
        label = f"{scene.target} {catalogue.label(scene.target, say.language)}"
        target = Markup("<p class='fact'>{}</p>").format(say("closest-target", target=label))
    return Markup("<div class='glance-answer'>{tile}<div><p class='why'>{why}</p>{target}</div></div>").format(
        tile=_tile(asked.goal, say), why=why, target=target
    )


def option(asked: Round, goal: str, say: Wording) -> str:
    """What stands on an option: the number, the title, or both, so that it does not say what is asked."""
    title = load_catalogue().label(goal, say.language)
    return {QuestionKind.TITLE: title, QuestionKind.NUMBER: goal}.get(asked.kind, f"{goal} {title}")


def _title(eyebrow: str, heading: str) -> Markup:
    return Markup("<p class='eyebrow'>{}</p><h2>{}</h2>").format(eyebrow, heading)


def _asked(asked: Round, say: Wording) -> str:
    title, scene = load_catalogue().label(asked.goal, say.language), rounds.picture(asked, say.language)
    return {QuestionKind.TITLE: say("goal-number", number=asked.goal), QuestionKind.NUMBER: title}.get(
        asked.kind, scene.scene if scene else ""
    )


def _spread(asked: Round, given: tuple[Answer, ...], say: Wording) -> Markup:
    catalogue, counts = load_catalogue(), Counter(answer.goal for answer in given)
    counts[asked.goal] += 0  # the right one is shown even where nobody chose it
    most = max(counts.values()) or 1
    chosen = (
        DrawnBar(
            _named(code, say),
            counts[code] / most,
            str(counts[code]),
            goal_style(catalogue.goal(int(code))),
            "right" if code == asked.goal else "wrong",
        )
        for code in sorted(counts, key=int)
    )
    right = say("were-right", right=counts[asked.goal], count=len(given))
    drawn = bars(chosen, "glance-bars")
    return Markup("<p class='striking'>{}</p><div data-pages='li'>{}</div>").format(right, drawn)


def _results(snapshot: Snapshot, say: Wording) -> dict[str, Markup]:
    known = rounds.results(snapshot)
    if not known:
        return {"note": Markup("<p class='note'>{}</p>").format(say("no-results"))}
    won = (
        (snapshot.name(person) or say("somebody"), say("points", count=total))
        for person, total in rounds.scores(snapshot)[:_BEST]
        if total
    )
    best = each(Markup("<li><bdi>{}</bdi> <b>{}</b></li>"), won)
    podium = Markup("<h3>{title}</h3><ol class='podium'>{best}</ol>").format(title=say("best"), best=best)
    # What the room knows least comes first: that is what there is to talk about.
    least = sorted(known, key=lambda result: (_share(result), int(result.goal)))
    lines = Markup("").join(_known(result, say) for result in least)
    return {
        "best": podium if best else Markup(""),
        "known": Markup("<ul class='known' data-pages=''>{}</ul>").format(lines),
    }


def _known(result: GoalResult, say: Wording) -> Markup:
    pairs, percent = _pairs(result, say, _MOST_CONFUSED), round(100 * _share(result))
    return Markup(
        "<li>{tile}<div><span class='share'><i style='inline-size:{percent}%'></i></span>"
        "<span>{said}</span>{mixed}</div></li>"
    ).format(
        tile=_tile(result.goal, say),
        percent=percent,
        said=say("percent-right", percent=percent, count=result.answers),
        mixed=Markup("<small>{}</small>").format(say("confused-with", goals=pairs)) if pairs else "",
    )


def _tile(goal: str, say: Wording) -> Markup:
    catalogue = load_catalogue()
    return Markup("<p class='tile' style='{style}'><b>{goal}</b><span>{label}</span></p>").format(
        style=goal_style(catalogue.goal(int(goal))), goal=goal, label=catalogue.label(goal, say.language)
    )


def _share(result: GoalResult) -> float:
    return result.right / result.answers if result.answers else 0.0


def _pairs(result: GoalResult, say: Wording, most: int | None = None) -> str:
    return texts_written((f"{_named(goal, say)} ({count})" for goal, count in result.confused[:most]), say.language)


def _named(goal: str, say: Wording) -> str:
    return f"{goal} {load_catalogue().label(goal, say.language)}"
