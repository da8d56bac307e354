"""The game on the projector and on phones, and what of it goes into the export. Every text is escaped here."""

from collections import Counter
from html import escape

from exercises.countdown import clock_face
from exercises.exercise import Parts, Table
from exercises.glance.rounds import (
    RESULTS,
    Answer,
    GoalResult,
    Kind,
    Round,
    answers,
    picture,
    results,
    revealed,
    rounds,
    scores,
)
from exercises.rooms import Snapshot
from sdg_data import load_catalogue
from sdg_data.markup import goal_style
from sdg_data.wording import Wording

_BEST = 3  # nicknames that the room sees


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The question and its countdown; once it lies open, the answers over the goals; at the end what the room knows."""
    parts = {"title": f"<h2>{escape(say('card-title'))}</h2>"}
    asked = rounds(snapshot)
    if RESULTS in snapshot.stage.revealed:
        return parts | _results(snapshot, say)
    if not asked:
        return parts | {"note": f"<p class='note'>{escape(say('before'))}</p>"}
    now = asked[-1]
    given = answers(snapshot)[now.id]
    parts["question"] = f"<p class='label'>{escape(say('question', number=now.number))}</p>{question(now, say)}"
    if revealed(snapshot, now):
        return parts | {"answer": right_answer(now, say), "spread": _spread(now, given, say)}
    parts["clock"] = clock_face(now.time, say("time-left"), say("time-over"))
    parts["answered"] = f"<p class='striking'>{escape(say('answered', count=len(given)))}</p>"
    return parts


def follow(snapshot: Snapshot, group: str, say: Wording) -> Parts:  # noqa: ARG001 (the same for every group)
    """On phones the countdown below the options; then the answer; at the end what the room knows."""
    asked = rounds(snapshot)
    if RESULTS in snapshot.stage.revealed:
        return _results(snapshot, say)
    if not asked:
        return {}
    if revealed(snapshot, asked[-1]):
        return {"answer": right_answer(asked[-1], say)}
    return {"clock": clock_face(asked[-1].time, say("time-left"), say("time-over"))}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[Table, ...]:
    """Question by question how many were right, and goal by goal what the room knows and confuses."""
    given = answers(snapshot)
    asked = tuple(
        (each.number, _asked(each, say), _named(each.goal, say), len(given[each.id]), _right(each, given[each.id]))
        for each in rounds(snapshot)
    )
    known = tuple(
        (_named(known.goal, say), known.answers, known.right, _pairs(known, say))
        for known in results(snapshot, every=True)
    )
    goal, counted, right = say("column-goal"), say("column-answers"), say("column-right")
    return (
        Table(say("card-title"), (say("column-number"), say("column-question"), goal, counted, right), asked),
        Table(say("results"), (goal, counted, right, say("column-confused")), known),
    )


def question(asked: Round, say: Wording) -> str:
    """What is asked, in large type. It never says the answer."""
    text = _asked(asked, say)
    return f"<p class='ask'>{escape(say(f'ask-{asked.kind}'))}</p><p class='scene'>{escape(text)}</p>"


def right_answer(asked: Round, say: Wording) -> str:
    """The right goal on its colour, and why it is that one."""
    catalogue, scene = load_catalogue(), picture(asked, say.language)
    why = scene.why if scene else say("why-match", number=asked.goal, title=catalogue.label(asked.goal, say.language))
    target = ""
    if scene:
        label = f"{scene.target} {catalogue.label(scene.target, say.language)}"
        target = f"<p class='fact'>{escape(say('closest-target', target=label))}</p>"
    return (
        f"<div class='glance-answer'>{_tile(asked.goal, say)}<div><p class='why'>{escape(why)}</p>{target}</div></div>"
    )


def option(asked: Round, goal: str, say: Wording) -> str:
    """What stands on an option: the number, the title, or both, so that it does not say what is asked."""
    title = load_catalogue().label(goal, say.language)
    return {Kind.TITLE: title, Kind.NUMBER: goal}.get(asked.kind, f"{goal} {title}")


def _asked(asked: Round, say: Wording) -> str:
    title, scene = load_catalogue().label(asked.goal, say.language), picture(asked, say.language)
    return {Kind.TITLE: say("goal-number", number=asked.goal), Kind.NUMBER: title}.get(
        asked.kind, scene.scene if scene else ""
    )


def _spread(asked: Round, given: tuple[Answer, ...], say: Wording) -> str:
    catalogue, counts = load_catalogue(), Counter(answer.goal for answer in given)
    counts[asked.goal] += 0  # the right one is shown even where nobody chose it
    most = max(counts.values()) or 1
    bars = "".join(
        f"<li class='{'right' if code == asked.goal else 'wrong'}'><span>{escape(_named(code, say))}</span>"
        f"<i style='inline-size:{80 * counts[code] / most:.0f}%;{goal_style(catalogue.goal(int(code)))}'></i>"
        f"<b>{counts[code]}</b></li>"
        for code in sorted(counts, key=int)
    )
    right = escape(say("were-right", right=counts[asked.goal], count=len(given)))
    return f"<p class='striking'>{right}</p><ul class='bars glance-bars'>{bars}</ul>"


def _results(snapshot: Snapshot, say: Wording) -> dict[str, str]:
    known = results(snapshot)
    if not known:
        return {"note": f"<p class='note'>{escape(say('no-results'))}</p>"}
    best = []
    for person, total in scores(snapshot)[:_BEST]:
        name, won = snapshot.name(person) or say("somebody"), say("points", count=total)
        best += [f"<li><bdi>{escape(name)}</bdi> <b>{escape(won)}</b></li>"] if total else []
    podium = f"<h3>{escape(say('best'))}</h3><ol class='podium'>{''.join(best)}</ol>" if best else ""
    return {"best": podium, "known": f"<h3>{escape(say('results'))}</h3><ul class='known'>{_known(known, say)}</ul>"}


def _known(known: tuple[GoalResult, ...], say: Wording) -> str:
    # What the room knows least comes first: that is what there is to talk about.
    lines = []
    for result in sorted(known, key=lambda result: (_share(result), int(result.goal))):
        pairs = _pairs(result, say)
        mixed = f"<small>{escape(say('confused-with', goals=pairs))}</small>" if pairs else ""
        percent = round(100 * _share(result))
        said = escape(say("percent-right", percent=percent, count=result.answers))
        lines.append(
            f"<li>{_tile(result.goal, say)}<div><span class='share'><i style='inline-size:{percent}%'></i></span>"
            f"<span>{said}</span>{mixed}</div></li>"
        )
    return "".join(lines)


def _tile(goal: str, say: Wording) -> str:
    catalogue = load_catalogue()
    return (
        f"<p class='tile' style='{goal_style(catalogue.goal(int(goal)))}'><b>{goal}</b>"
        f"<span>{escape(catalogue.label(goal, say.language))}</span></p>"
    )


def _share(result: GoalResult) -> float:
    return result.right / result.answers if result.answers else 0.0


def _pairs(result: GoalResult, say: Wording) -> str:
    return ", ".join(f"{_named(goal, say)} ({count})" for goal, count in result.confused)


def _named(goal: str, say: Wording) -> str:
    return f"{goal} {load_catalogue().label(goal, say.language)}"


def _right(asked: Round, given: tuple[Answer, ...]) -> int:
    return sum(answer.goal == asked.goal for answer in given)
