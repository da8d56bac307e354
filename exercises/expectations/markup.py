"""The survey on the wall and on phones, and what of it goes into the export."""

from markupsafe import Markup

from alignment.ground.markup import each
from alignment.ground.wording import Wording
from alignment.workbook import Part
from exercises.expectations.answers import MOMENTS, NAME, STEPS, Answers, answers, revealed
from exercises.workshop.bars import counted_bars
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table, table_face_down
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import lies_open

_MOST_TEXTS = 12  # on phones, the last ones
_WIDEST = 75  # percent of the room for a bar: its figure stands at its end


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The question, its steps and how many have answered; then bars beside what people wrote, at the end the shift."""
    title = Markup("<p class='eyebrow'>{}</p><h2>{}</h2>").format(say("card-title"), say("ask-step"))
    shown = {moment: answers(snapshot, moment) for moment in MOMENTS if revealed(snapshot, moment)}
    waiting = {moment: answers(snapshot, moment).people for moment in MOMENTS if moment not in shown}
    parts = {"title": title}
    if not shown:
        steps = each(Markup("<li>{}</li>"), ((say(f"step-{step}"),) for step in STEPS))
        parts["steps"] = Markup("<ol class='survey-steps'>{}</ol>").format(steps)
    else:
        parts |= _shift(snapshot, say)
        figures = _both(shown, say) if len(shown) > 1 else _figures(*next(iter(shown.items())), say)
        parts["figures"] = Markup("<div class='survey'><div class='survey-figures'>{}</div>{}</div>").format(
            figures, _texts(shown, say)
        )
    for moment, people in waiting.items():
        if people or moment == "before":
            parts[moment] = _awaited(moment, people, say, beside=bool(shown))
    return parts


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones the striking percentages of what lies open; else how many have answered. At the end, the shift."""
    parts = {"title": Markup("<h2>{}</h2>").format(say("card-title"))}
    beside = any(revealed(snapshot, moment) for moment in MOMENTS)
    for moment in MOMENTS:
        found = answers(snapshot, moment)
        if revealed(snapshot, moment):
            texts = each(Markup("<li dir='auto'>{}</li>"), ((text,) for text in found.texts[-_MOST_TEXTS:]))
            parts[moment] = _figures(moment, found, say) + Markup("<ul class='cards'>{}</ul>").format(texts)
        elif found.people or moment == "before":
            parts[moment] = _awaited(moment, found.people, say, beside=beside)
    return parts | _shift(snapshot, say)


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """The counts of the moments that lie open, all once the workshop is over, and everything that people wrote then."""
    found = {moment: answers(snapshot, moment) for moment in MOMENTS}
    shown = {moment: own for moment, own in found.items() if lies_open(snapshot, f"{NAME}.{moment}")}
    closed = [say(f"moment-{moment}") for moment, own in found.items() if own.people and moment not in shown]
    covered = tuple(table_face_down(say, moment) for moment in closed)
    if not shown:
        return covered
    steps: list[tuple[str | int, ...]] = [
        (say(f"step-{step}"), *(own.steps[step - 1] for own in shown.values())) for step in STEPS
    ]
    texts = ((say(f"moment-{moment}"), text) for moment, own in shown.items() for text in own.texts)
    columns = (say("ask-step"), *(say(f"moment-{moment}") for moment in shown))
    return (
        OutcomeTable(say("card-title"), columns, tuple(steps), (Part.ABOUT, *(Part.NUMBER for _ in shown))),
        outcome_table(say, "column-texts", ("moment", "text"), texts, (Part.ABOUT, Part.TEXT)),
        *covered,
    )


def _shift(snapshot: Snapshot, say: Wording) -> dict[str, Markup]:
    before, after = (answers(snapshot, moment) for moment in MOMENTS)
    if not (all(revealed(snapshot, moment) for moment in MOMENTS) and before.people and after.people):
        return {}
    shift = say("shift", before=round(before.mean, 1), after=round(after.mean, 1))
    return {"shift": Markup("<p class='striking'>{}</p>").format(shift)}


def _awaited(moment: str, people: int, say: Wording, *, beside: bool) -> Markup:
    """How many have answered; beside what lies open, for which moment."""
    when = Markup("<b>{}</b> · ").format(say(f"moment-{moment}")) if beside else ""
    return Markup("<p class='note'>{}{}</p>").format(when, say("answered", count=people))


def _figures(moment: str, found: Answers, say: Wording) -> Markup:
    return Markup("<h3>{title}</h3><p class='striking'>{striking}</p>{steps}").format(
        title=say(f"moment-{moment}"),
        striking=_striking(found, say),
        steps=counted_bars((say(f"step-{step}"), count) for step, count in zip(STEPS, found.steps, strict=True)),
    )


def _striking(found: Answers, say: Wording) -> str:
    """The share of those who know the goals well; of no answers there is none."""
    if not found.people:
        return say("answered", count=0)
    return say("striking", percent=found.knowing, count=found.people)


def _both(shown: dict[str, Answers], say: Wording) -> Markup:
    """The steps with a bar for each moment, the later one below."""
    striking = Markup("<p class='survey-{}'><b>{}</b> · {}</p>")
    told = ((moment, say(f"moment-{moment}"), _striking(found, say)) for moment, found in shown.items())
    most = max(1, *(max(found.steps) for found in shown.values()))
    line = Markup("<li class='survey-{}' style='--long:{:.0f}%'><span>{}</span><i></i><b>{}</b></li>")
    lines = (
        (moment, _WIDEST * found.steps[step - 1] / most, say(f"step-{step}") if moment == "before" else "", count)
        for step in STEPS
        for moment, found in shown.items()
        for count in (found.steps[step - 1],)
    )
    return Markup("{}<ul class='bars'>{}</ul>").format(each(striking, told), each(line, lines))


def _texts(shown: dict[str, Answers], say: Wording) -> Markup:
    """All that people wrote at the latest moment of which there is something."""
    moment = next((moment for moment, found in reversed(shown.items()) if found.texts), "")
    if not moment:
        return Markup("")
    cards = each(Markup("<li dir='auto'>{}</li>"), ((text,) for text in shown[moment].texts))
    return Markup("<div class='survey-texts'><h3>{}</h3><ul class='cards' data-pages=''>{}</ul></div>").format(
        say(f"ask-text-{moment}"), cards
    )
