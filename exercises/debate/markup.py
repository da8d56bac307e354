"""The debate on the projector and on phones, and what of it goes into the export."""

from collections.abc import Iterator

from markupsafe import Markup

from alignment.ground.markup import each
from alignment.ground.wording import Wording
from alignment.workbook import Part
from exercises.debate.arguments import SIDES, Argument, arguments, strongest_first, votes_revealed
from exercises.debate.ballots import (
    CHOICES,
    MOMENTS,
    DebateStep,
    asked,
    ballot,
    debate_step,
    open_moment,
    revealed,
    shift,
)
from exercises.debate.material import material
from exercises.debate.speakers import Speakers, speakers_now
from exercises.workshop.bars import counted_bars
from exercises.workshop.countdown import clock_face
from exercises.workshop.exercise import OutcomeTable, Parts, outcome_table, table_face_down
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import is_over

_MOST_WAITING = 5  # of the queue that are named


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The question; the vote that runs or its result; who speaks; and the arguments of either side, in pages.

    Once nobody debates any more the vote has the wall for itself, until it is revealed how strong the arguments are.
    """
    parts = {"title": Markup("<h2>{}</h2>").format(asked(snapshot, material(say.language)))}
    results, now = _results(snapshot, say), debate_step(snapshot)
    if now in {DebateStep.FIRST_VOTE, DebateStep.SECOND_VOTE}:
        parts["voting"] = _voting(snapshot, open_moment(snapshot), say)
    elif now is DebateStep.OVER and not results:
        parts["voting"] = _counted(snapshot, MOMENTS[-1], say)
    parts |= results
    if now is DebateStep.DEBATE:
        parts |= _speaking(speakers_now(snapshot), snapshot, say)
    if now is DebateStep.DEBATE or (now is DebateStep.OVER and votes_revealed(snapshot)):
        parts |= {side: _side(side, snapshot, say) for side in SIDES}
    return parts


def tally(snapshot: Snapshot, say: Wording) -> tuple[str, ...]:
    """How many arguments are on the table, and how many wait to speak."""
    count, waiting = len(arguments(snapshot, say.language)), len(speakers_now(snapshot).queue)
    return say("arguments-count", count=count), say("waiting-count", count=waiting)


def follow(snapshot: Snapshot, say: Wording) -> Parts:
    """Who speaks and who waits, with the button for one's hand; the arguments, each to be found strong; the results."""
    if open_moment(snapshot):
        return {}
    parts = _results(snapshot, say)
    if debating := debate_step(snapshot) is DebateStep.DEBATE:
        parts |= _speaking(speakers_now(snapshot), snapshot, say)
        hand = Markup("<button type='button' data-act='debate' data-value='hand.{0}' class='{0}'>{1}</button>")
        hands = each(hand, ((way, say(f"hand-{way}")) for way in ("up", "down")))
        parts["hand"] = Markup("<div class='debate-hand'>{}</div>").format(hands)
    return parts | _listed(snapshot, say, pressed=debating)


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """The votes that lie open, with the shift between them, and all arguments.

    How many find an argument strong, and the order that this makes, is in it once it lies open.
    """
    return (*_voted(snapshot, say), *_argued(snapshot, say))


def _voted(snapshot: Snapshot, say: Wording) -> Iterator[OutcomeTable]:
    ballots = {moment: ballot(snapshot, moment) for moment in MOMENTS}
    shown = {moment: own for moment, own in ballots.items() if revealed(snapshot, moment)}
    question = asked(snapshot, material(say.language))
    if shown:
        counts = list(zip(*(own.counts for own in shown.values()), strict=True))
        rows = [(say(f"choice-{choice}"), *own) for choice, own in zip(CHOICES, counts, strict=True)]
        columns = [say("column-choice"), *(say(f"moment-{moment}") for moment in shown)]
        if len(shown) == len(MOMENTS):
            columns.append(say("column-shift"))
            rows = [(*row, later - earlier) for row, (earlier, later) in zip(rows, counts, strict=True)]
        parts = (Part.ABOUT, *(Part.NUMBER for _ in columns[1:]))
        yield OutcomeTable(question, tuple(columns), tuple(rows), parts)
    elif not any(own.votes for own in ballots.values()):
        yield OutcomeTable(question, (say("column-choice"),), ())
    for moment, own in ballots.items():
        if own.votes and moment not in shown:
            yield table_face_down(say, f"{question} · {say(f'moment-{moment}')}")


def _argued(snapshot: Snapshot, say: Wording) -> Iterator[OutcomeTable]:
    found = arguments(snapshot, say.language)
    counted = votes_revealed(snapshot) or (is_over(snapshot) and any(a.votes for a in found))
    listed = sorted(strongest_first(found) if counted else found, key=lambda argument: SIDES.index(argument.side))
    rows = (
        (
            say(f"side-{a.side}"),
            a.text,
            *((a.votes,) if counted else ()),
            say("origin-room" if a.by else "origin-prepared"),
        )
        for a in listed
    )
    columns = ("side", "argument", *(("strong",) if counted else ()), "origin")
    parts = (Part.ABOUT, Part.TEXT, *((Part.NUMBER,) if counted else ()), Part.NOTE)
    yield outcome_table(say, "arguments", columns, rows, parts)
    if not counted and any(a.votes for a in found):
        yield table_face_down(say, say("column-strong"))


def _voting(snapshot: Snapshot, moment: str, say: Wording) -> Markup:
    return _counted(snapshot, moment, say) + Markup("<p class='note'>{}</p>").format(say("vote-secret"))


def _counted(snapshot: Snapshot, moment: str, say: Wording) -> Markup:
    # How many voted, and nothing of what.
    voted, people = len(ballot(snapshot, moment).votes), len(snapshot.people)
    return Markup(
        "<div class='debate-turnout'><h3>{moment}</h3><p class='striking'>{count}</p>"
        "<span class='share'><i style='inline-size:{share}%'></i></span></div>"
    ).format(
        moment=say(f"moment-{moment}"),
        count=say("voted", count=voted, people=people),
        share=100 * voted // max(1, people),
    )


def _results(snapshot: Snapshot, say: Wording) -> dict[str, Markup]:
    ballots = {moment: ballot(snapshot, moment) for moment in MOMENTS if revealed(snapshot, moment)}
    if not ballots:
        return {}
    most = max(count for found in ballots.values() for count in found.counts)
    choices = [say(f"choice-{choice}") for choice in CHOICES]
    drawn = (
        (say(f"moment-{moment}"), counted_bars(zip(choices, found.counts, strict=True), most))
        for moment, found in ballots.items()
    )
    figures = each(Markup("<div><h3>{}</h3>{}</div>"), drawn)
    parts = {"results": Markup("<div class='debate-results'>{}</div>").format(figures)}
    if len(ballots) == len(MOMENTS):
        parts["shift"] = _shift(snapshot, say)
    return parts


def _shift(snapshot: Snapshot, say: Wording) -> Markup:
    before, after = (ballot(snapshot, moment) for moment in MOMENTS)
    found = shift(before, after)
    moves = each(
        Markup("<li><span>{}</span> <b dir='ltr'>{}</b></li>"),
        ((say(f"choice-{choice}"), _signed(by)) for choice, by in zip(CHOICES, found.differences, strict=True)),
    )
    return Markup("<div class='debate-shift'><p class='striking'>{}</p><ul>{}</ul></div>").format(
        say("changed", count=found.changed, twice=found.twice), moves
    )


def _signed(number: int) -> str:
    return f"{number:+d}".replace("-", "−") if number else "0"


def _speaking(known: Speakers, snapshot: Snapshot, say: Wording) -> dict[str, Markup]:
    parts, nobody = {}, say("somebody")
    if known.speaker:
        parts["speaker"] = Markup(
            "<div class='debate-speaker' data-author='{person}'>"
            "<p><span>{speaks}</span> <strong dir='auto'>{name}</strong></p>{clock}</div>"
        ).format(
            person=known.speaker,
            speaks=say("speaks"),
            name=snapshot.name(known.speaker) or nobody,
            clock=clock_face(known.time, say("time-left"), say("time-over"), late=True),
        )
    if known.queue:
        waiting = ((person, snapshot.name(person) or nobody) for person in known.queue[:_MOST_WAITING])
        names = each(Markup("<li data-author='{}' dir='auto'>{}</li>"), waiting)
        rest = len(known.queue) - _MOST_WAITING
        more = Markup("<li>{}</li>").format(say("more", count=rest)) if rest > 0 else ""
        parts["queue"] = Markup("<div class='debate-queue'><span>{}</span><ol>{}{}</ol></div>").format(
            say("queue"), names, more
        )
    return parts


def _side(side: str, snapshot: Snapshot, say: Wording) -> Markup:
    cards = ((_card(argument, say, votes=votes_revealed(snapshot)),) for argument in _of_side(side, snapshot, say))
    return Markup("{}<ul data-pages='' data-largest='40'>{}</ul>").format(
        _side_name(side, say), each(Markup("<li>{}</li>"), cards)
    )


def _listed(snapshot: Snapshot, say: Wording, *, pressed: bool) -> dict[str, Markup]:
    parts, votes = {}, votes_revealed(snapshot)
    for side in SIDES:
        parts[f"rows/{side}"] = _side_name(side, say)
        for argument in _of_side(side, snapshot, say):
            parts[f"rows/{argument.id}"] = _card(argument, say, votes=votes, pressed=pressed)
    return parts


def _side_name(side: str, say: Wording) -> Markup:
    return Markup("<h3 class='debate-side {}'>{}</h3>").format(side, say(f"side-{side}"))


def _of_side(side: str, snapshot: Snapshot, say: Wording) -> tuple[Argument, ...]:
    # Until the votes lie open the order must not tell them.
    own = tuple(argument for argument in arguments(snapshot, say.language) if argument.side == side)
    return strongest_first(own) if votes_revealed(snapshot) else own


def _card(argument: Argument, say: Wording, *, votes: bool, pressed: bool = False) -> Markup:
    count = button = foot = Markup("")
    if votes and argument.votes:
        count = Markup("<b>{}</b>").format(say("strong-count", count=argument.votes))
    if pressed:
        button = Markup("<button type='button' data-act='debate' data-value='strong.{}'>{}</button>").format(
            argument.id, say("strong")
        )
    if count or button:
        foot = Markup("<div class='debate-foot'>{}{}</div>").format(count, button)
    return Markup("<div class='debate-argument {side}'><p dir='auto'>{text}</p>{foot}</div>").format(
        side=argument.side, text=argument.text, foot=foot
    )
