"""The questions on the wall and on phones, and in the export. Nobody is named beside a question."""

from markupsafe import Markup

from alignment.ground.wording import Wording
from alignment.workbook import Part
from exercises.question_wall import questions
from exercises.question_wall.questions import NAME, Question, QuestionState
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table
from exercises.workshop.snapshots import Snapshot


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The questions in pages: the open ones first, the most wanted at the top, then the answered and the parked."""
    title = Markup("<p class='eyebrow'>{}</p><h2>{}</h2>").format(say("card-title"), say("ask"))
    shown = dict(_listed(snapshot, say, pressing=False))
    return {"title": title + shown.pop("count", Markup("")), **shown}


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """On phones the same, with a button to vote at each that is open."""
    return _listed(snapshot, say, pressing=True)


def tally(snapshot: Snapshot, say: Wording) -> tuple[str, ...]:
    """How many questions wait."""
    return (say("open-questions", count=len(questions.waiting(snapshot))),)


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """Every question that the room sees, with its votes, its state and what was answered."""
    rows = ((one.text, one.votes, say(f"state-{one.state}"), one.answer) for one in questions.questions(snapshot))
    parts = (Part.TEXT, Part.NUMBER, Part.NOTE, Part.NOTE)
    return (outcome_table(say, "card-title", ("question", "votes", "state", "answer"), rows, parts),)


def _listed(snapshot: Snapshot, say: Wording, *, pressing: bool) -> Parts:
    found = questions.questions(snapshot)
    if not found:
        return {"note": Markup("<p class='note'>{}</p>").format(say("none-yet"))}
    cards = Markup("").join(_card(one, say, pressing=pressing) for one in found)
    listed = Markup("<ul class='questions cards' data-pages='' data-largest='52'>{}</ul>").format(cards)
    count = say("open-questions", count=len(questions.waiting(snapshot)))
    return {"count": Markup("<p class='question-count'>{}</p>").format(count), "questions": listed}


def _card(one: Question, say: Wording, *, pressing: bool) -> Markup:
    opened = one.state is QuestionState.OPEN
    state = Markup("") if opened else Markup("<b>{}</b> ").format(say(f"state-{one.state}"))
    return Markup("<li class='question {state}'><p dir='auto'>{text}</p>{answer}{votes}</li>").format(
        state=one.state,
        text=one.text,
        answer=Markup("")
        if opened
        else Markup("<p class='answer'>{}<span dir='auto'>{}</span></p>").format(state, one.answer),
        votes=_votes(one, say, pressing=pressing and opened),
    )


def _votes(one: Question, say: Wording, *, pressing: bool) -> Markup:
    count = Markup("<b class='votes' title='{}'>▲ {}</b>").format(say("votes", count=one.votes), one.votes)
    if not pressing:
        return count if one.votes else Markup("")
    button = Markup("<button type='button' data-act='{}' data-value='{}'>{} {}</button>")
    return button.format(NAME, one.id, count, say("me-too"))
