"""The debate on the projector and on phones, and what of it goes into the export.

A phone's buttons name what they do (`data-act="act"`); the page of the person who pressed one does it.
"""

from html import escape

from exercises.debate.arguments import SIDES, Argument, arguments, strongest_first, votes_revealed
from exercises.debate.ballots import CHOICES, MOMENTS, Phase, ballot, open_moment, phase, revealed, shift
from exercises.debate.floor import Floor, floor
from exercises.debate.material import material
from exercises.exercise import Parts, Table
from exercises.figures import bars
from exercises.rooms import Snapshot
from sdg_data.wording import Wording

_MOST_ARGUMENTS = 6  # of a side on the projector; phones show all
_FEWER_ARGUMENTS = 4  # where the result of a vote stands above them
_MOST_WAITING = 5  # of the queue that are named
_SOON = 20_000  # milliseconds before the end at which the countdown says so in colour


def show(snapshot: Snapshot, say: Wording) -> Parts:
    """The question, the vote that runs or its result, who speaks, and the arguments in two columns."""
    parts, now = {"title": f"<h2>{escape(material(say.language).question)}</h2>"}, phase(snapshot)
    if moment := open_moment(snapshot):
        parts["voting"] = _voting(snapshot, moment, say)
    results = _results(snapshot, say)
    parts |= results
    if now is Phase.DEBATE:
        parts |= _speaking(floor(snapshot), snapshot, say)
    if now is not Phase.FIRST_VOTE:
        parts |= _listed(snapshot, say, _FEWER_ARGUMENTS if results else _MOST_ARGUMENTS)
    return parts


def follow(snapshot: Snapshot, group: str, say: Wording) -> Parts:  # noqa: ARG001 (the same for every group)
    """Who speaks and who waits, with the button for one's hand; the arguments, each to be found strong; the results."""
    if open_moment(snapshot):
        return {}
    parts = _results(snapshot, say)
    if debating := phase(snapshot) is Phase.DEBATE:
        parts |= _speaking(floor(snapshot), snapshot, say)
        hands = "".join(
            f"<button type='button' data-act='act' data-value='hand.{way}' class='{way}'>{escape(say(key))}</button>"
            for way, key in (("up", "hand-up"), ("down", "hand-down"))
        )
        parts["hand"] = f"<div class='debate-hand'>{hands}</div>"
    return parts | _listed(snapshot, say, 0, pressed=debating)


def outcome(snapshot: Snapshot, say: Wording) -> tuple[Table, ...]:
    """The two votes with the shift between them, and all arguments with how many find them strong."""
    before, after = (ballot(snapshot, moment) for moment in MOMENTS)
    votes = tuple(
        (say(f"choice-{choice}"), earlier, later, later - earlier)
        for choice, earlier, later in zip(CHOICES, before.counts, after.counts, strict=True)
    )
    found = strongest_first(arguments(snapshot, say.language))
    listed = tuple(
        (say(f"side-{a.side}"), a.text, a.votes, say("origin-room" if a.by else "origin-prepared"))
        for side in SIDES
        for a in found
        if a.side == side
    )
    return (
        Table(
            say("card-title"),
            (say("column-choice"), say("moment-before"), say("moment-after"), say("column-shift")),
            votes,
        ),
        Table(
            say("arguments"),
            (say("column-side"), say("column-argument"), say("column-strong"), say("column-origin")),
            listed,
        ),
    )


def _voting(snapshot: Snapshot, moment: str, say: Wording) -> str:
    count = say("voted", count=len(ballot(snapshot, moment).votes), people=len(snapshot.people))
    return (
        f"<p class='striking'>{escape(say(f'moment-{moment}'))}: {escape(count)}</p>"
        f"<p class='note'>{escape(say('vote-secret'))}</p>"
    )


def _results(snapshot: Snapshot, say: Wording) -> dict[str, str]:
    shown = [moment for moment in MOMENTS if revealed(snapshot, moment)]
    ballots = {moment: ballot(snapshot, moment) for moment in shown}
    most = max((count for found in ballots.values() for count in found.counts), default=0)
    figures = "".join(
        f"<div><h3>{escape(say(f'moment-{moment}'))}</h3>"
        f"{bars(zip((say(f'choice-{choice}') for choice in CHOICES), found.counts, strict=True), most)}</div>"
        for moment, found in ballots.items()
    )
    parts = {"results": f"<div class='debate-results'>{figures}</div>"} if shown else {}
    if len(shown) == len(MOMENTS):
        parts["shift"] = _shift(snapshot, say)
    return parts


def _shift(snapshot: Snapshot, say: Wording) -> str:
    before, after = (ballot(snapshot, moment) for moment in MOMENTS)
    found = shift(before, after)
    moves = "".join(
        f"<li><span>{escape(say(f'choice-{choice}'))}</span> <b dir='ltr'>{_signed(difference)}</b></li>"
        for choice, difference in zip(CHOICES, found.differences, strict=True)
    )
    changed = escape(say("changed", count=found.changed, twice=found.twice))
    return f"<div class='debate-shift'><p class='striking'>{changed}</p><ul>{moves}</ul></div>"


def _signed(number: int) -> str:
    return f"{number:+d}".replace("-", "−") if number else "0"


def _speaking(known: Floor, snapshot: Snapshot, say: Wording) -> dict[str, str]:
    parts = {}
    if known.speaker:
        parts["speaker"] = (
            f"<div class='debate-speaker' data-author='{escape(known.speaker)}'>"
            f"<p><span>{escape(say('speaks'))}</span> <strong dir='auto'>{_name(known.speaker, snapshot, say)}</strong>"
            f"</p>{_countdown(known, say)}</div>"
        )
    if known.queue:
        names = "".join(
            f"<li data-author='{escape(person)}' dir='auto'>{_name(person, snapshot, say)}</li>"
            for person in known.queue[:_MOST_WAITING]
        )
        rest = len(known.queue) - _MOST_WAITING
        more = f"<li>{escape(say('more', count=rest))}</li>" if rest > 0 else ""
        parts["queue"] = f"<div class='debate-queue'><span>{escape(say('queue'))}</span><ol>{names}{more}</ol></div>"
    return parts


def _name(person: str, snapshot: Snapshot, say: Wording) -> str:
    return escape(snapshot.name(person) or say("somebody"))


def _countdown(known: Floor, say: Wording) -> str:
    # `style/agenda.css` dresses it and `style/countdown.js` moves it, by the time that the live view brings along.
    return (
        f"<div class='agenda-countdown' role='timer' data-begins='{known.begins}' data-ends='{known.ends}' "
        f"data-soon='{_SOON}'><span class='agenda-word'>{escape(say('time-left'))}</span>"
        f"<span class='agenda-word-late'>{escape(say('time-over'))}</span>"
        "<span class='agenda-digits' dir='ltr'></span><span class='agenda-bar'></span></div>"
    )


def _listed(snapshot: Snapshot, say: Wording, most: int, *, pressed: bool = False) -> dict[str, str]:
    found, open_votes = arguments(snapshot, say.language), votes_revealed(snapshot)
    parts = {}
    for side in SIDES:
        own = [argument for argument in found if argument.side == side]
        # Until the votes lie open the order must not tell them: then the latest count, else the strongest.
        shown = own[-most:] if not open_votes else list(strongest_first(tuple(own)))[: most or None]
        more = f" <small>{escape(say('more', count=len(own) - len(shown)))}</small>" if len(own) > len(shown) else ""
        parts[f"rows/{side}"] = f"<h3 class='debate-side {side}'>{escape(say(f'side-{side}'))}{more}</h3>"
        for argument in shown:
            parts[f"rows/{argument.id}"] = _card(argument, say, votes=open_votes, pressed=pressed)
    return parts


def _card(argument: Argument, say: Wording, *, votes: bool, pressed: bool) -> str:
    count = f"<b>{escape(say('strong-count', count=argument.votes))}</b>" if votes and argument.votes else ""
    value = f"strong.{escape(argument.id)}"
    label = escape(say("strong"))
    button = f"<button type='button' data-act='act' data-value='{value}'>{label}</button>" if pressed else ""
    foot = f"<div class='debate-foot'>{count}{button}</div>" if count or button else ""
    return f"<div class='debate-argument {argument.side}'><p dir='auto'>{escape(argument.text)}</p>{foot}</div>"
