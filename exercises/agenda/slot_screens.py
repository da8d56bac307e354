"""What the wall has for slots that look back, or at how trainers are trained: nothing there is to be answered."""

from markupsafe import Markup

from alignment import centre_name
from alignment.ground.markup import each
from alignment.ground.wording import Wording, wording
from exercises.presentations.profiles import PACKAGE as PRESENTATIONS
from exercises.presentations.profiles import QUESTIONS, profiles
from exercises.workshop.exercise import Parts
from exercises.workshop.snapshots import Snapshot

_LINES = 5  # about how a training for trainers runs
_POINTS = 7  # of the plan with which a trainer leaves


def recap(snapshot: Snapshot, say: Wording) -> Parts:
    """The day before in short: the five questions, and under each what the centres answered."""
    asked, known = wording(PRESENTATIONS, say.language), profiles(snapshot)
    card = Markup("<div class='question other' data-part=''><p class='asked'><b>{}</b> <span>{}</span></p>{}</div>")
    said = Markup("<p class='said' dir='auto'><b>{}</b> {}</p>")
    cards = []
    for number in QUESTIONS:
        given = ((centre_name(one.centre, say.language), one.answers[number - 1]) for one in known)
        answers = each(said, (pair for pair in given if pair[1]))
        cards.append(card.format(number, asked(f"question-{number}"), answers))
    listed = Markup("<div class='questions' data-pages='.said' data-largest='36'>{}</div>")
    return {
        "asked": Markup("<p class='asked'>{}</p>").format(say("wall-recap")),
        "recap": listed.format(Markup("").join(cards)),
    }


def training(say: Wording) -> Parts:
    """How a training for trainers runs, and the seven points of the plan with which each leaves it."""
    its = wording("exercises/next_event", say.language)
    columns = (
        (say("wall-training"), (say(f"wall-training-{number}") for number in range(1, _LINES + 1))),
        (say("wall-training-plan"), (f"{number}. {its(f'point-{number}')}" for number in range(1, _POINTS + 1))),
    )
    line = Markup("<li><span>{}</span></li>")
    section = Markup("<section><h2>{}</h2><ul data-pages='' data-largest='40'>{}</ul></section>")
    days = each(section, ((heading, each(line, ((text,) for text in texts))) for heading, texts in columns))
    return {"days": Markup("<div class='wall-days'>{}</div>").format(days)}
