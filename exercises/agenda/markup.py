"""The agenda as HTML: the projector, the facilitator's list, the proposal to squeeze. Every text is escaped here.

`style/agenda.css` dresses it and `style/countdown.js` moves the countdowns. Times are in 24 hours, at the day's offset.
"""

from datetime import datetime, timedelta
from html import escape

from exercises.agenda.clock import MINUTE, Clock, Moment, State, ends_at, forecast, late_by
from exercises.agenda.squeezing import Squeeze
from sdg_data.wording import Wording

_SOON = 0.15  # of a slot's time is left, or a minute: the countdown says so in colour


def projector(clock: Clock, now: datetime, say: Wording) -> str:
    """What the room sees: the slot that runs with its countdown and the next one; before the day, when it begins."""
    if clock.over:
        return f'<section class="agenda-projector"><h1>{escape(say("agenda-day-over"))}</h1></section>'
    shown = [moment for moment in forecast(clock, now) if moment.turn.state in {State.RUNNING, State.WAITING}]
    label = say("agenda-now" if clock.running else "agenda-next")
    title = escape(shown[0].turn.slot.title(say.language))
    then = _next(shown[1], clock, say) if len(shown) > 1 else ""
    kind = f"agenda-{shown[0].turn.slot.kind}"
    return (
        f'<section class="agenda-projector {kind}"><p class="agenda-label">{escape(label)}</p>'
        f'<h1 dir="auto">{title}</h1>{countdown(clock, now, say)}{then}</section>'
    )


def countdown(clock: Clock, now: datetime, say: Wording) -> str:
    """The countdown to the end of the slot that runs, or to the opening of the day; else nothing.

    It carries the instants in epoch milliseconds, and the server's `now`: whoever shows it needs no right clock.
    """
    running = clock.running
    if running and running.began and running.ends:
        word, begins, ends = say("agenda-time-left"), running.began, running.ends
        until = f'<span class="agenda-until">{_worded_time("agenda-until", ends, clock, say)}</span>'
    elif clock.over or any(turn.began for turn in clock.turns):
        return ""
    else:
        word, begins, ends = say("agenda-begins-in"), min(now, clock.opens), clock.opens
        until = f'<span class="agenda-until">{_time(ends, clock)}</span>'
    whole = ends - begins
    soon = max(MINUTE, whole * _SOON)
    state = " agenda-over" if ends < now else " agenda-soon" if ends - now <= soon else ""
    gone = 100.0 if ends <= now or not whole else max(0.0, 100 * ((now - begins) / whole))
    return (
        f'<div class="agenda-countdown{state}" role="timer" data-begins="{_epoch(begins)}" data-ends="{_epoch(ends)}" '
        f'data-soon="{soon // timedelta(milliseconds=1)}" data-server-now="{_epoch(now)}" style="--gone:{gone:.1f}%">'
        f'<span class="agenda-word">{escape(word)}</span>'
        f'<span class="agenda-word-late">{escape(say("agenda-late-by"))}</span>'
        f'<span class="agenda-digits" dir="ltr">{digits(ends - now)}</span>{until}'
        '<span class="agenda-bar"></span></div>'
    )


def digits(left: timedelta) -> str:
    """A countdown's digits: "4:05", "1:02:30"; what is left counts its last second, what is over only whole ones."""
    seconds = abs(-(-left // timedelta(seconds=1)))
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"


def agenda_heading(clock: Clock, now: datetime, say: Wording) -> str:
    """When the day ends, as planned and as things stand, and whether that is on time."""
    late = late_by(clock, now)
    kind = "late" if late > 0 else "early" if late < 0 else "on-time"
    badge = f'<span class="agenda-badge agenda-{kind}">{escape(say(f"agenda-{kind}", count=abs(late)))}</span>'
    ends = _changed(_time(clock.closes, clock), _time(ends_at(clock, now), clock))
    return f'<p class="agenda-heading"><span>{escape(say("agenda-ends"))} {ends}</span>{badge}</p>'


def turn_row(moment: Moment, clock: Clock, say: Wording) -> str:
    """One slot of the facilitator's list: its time and minutes, planned and new where they differ, and its state."""
    turn = moment.turn
    planned = _time(turn.planned, clock) if turn.planned else ""
    times = _changed(planned, _time(moment.starts, clock)) if moment.starts else f"<s>{planned}</s>"
    minutes = _changed(str(turn.slot.minutes), escape(say("agenda-minutes", count=turn.minutes)), turn.minutes)
    title, note = escape(turn.slot.title(say.language)), escape(turn.slot.note(say.language))
    hint = f'<p dir="auto">{note}</p>' if note else ""
    state = "" if turn.state == State.WAITING else escape(say(f"agenda-state-{turn.state}"))
    return (
        f'<div class="agenda-turn agenda-{turn.slot.kind} agenda-{turn.state}">'
        f'<span class="agenda-times">{times}</span><div><strong dir="auto">{title}</strong>{hint}</div>'
        f'<span class="agenda-length">{minutes}</span><span class="agenda-state">{state}</span></div>'
    )


def agenda_list(clock: Clock, now: datetime, say: Wording) -> str:
    """The whole day as the facilitator sees it: the heading and every slot."""
    rows = "".join(turn_row(moment, clock, say) for moment in forecast(clock, now))
    return f'{agenda_heading(clock, now, say)}<div class="agenda-list">{rows}</div>'


def squeeze_proposal(proposal: Squeeze, now: datetime, say: Wording) -> str:
    """The slots to come as they stand and as they would be squeezed, side by side, and whether the day ends on time."""
    if not proposal.short and not proposal.changes:
        return f'<p class="agenda-verdict agenda-on-time">{escape(say("agenda-squeeze-none"))}</p>'
    met = _worded_time("agenda-squeeze-met", ends_at(proposal.after, now), proposal.after, say)
    short = escape(say("agenda-squeeze-short", count=proposal.short))
    kind, text = ("late", short) if proposal.short else ("on-time", met)
    verdict = f'<p class="agenda-verdict agenda-{kind}">{text}</p>'
    columns = ("agenda-column-slot", "agenda-column-now", "agenda-column-squeezed")
    head = "".join(f'<th scope="col">{escape(say(key))}</th>' for key in columns)
    both = zip(forecast(proposal.before, now), forecast(proposal.after, now), strict=True)
    rows = "".join(_squeezed(*pair, proposal.after, say) for pair in both if pair[0].turn.state == State.WAITING)
    return f'{verdict}<table class="agenda-squeeze"><tr>{head}</tr>{rows}</table>' if rows else verdict


def _squeezed(before: Moment, after: Moment, clock: Clock, say: Wording) -> str:
    least = after.turn.minutes <= after.turn.slot.least
    mark = f" <small>{escape(say('agenda-least'))}</small>" if least else ""
    cells = "".join(
        f"<td>{_time(moment.starts, clock) if moment.starts else ''} "
        f"<span>{escape(say('agenda-minutes', count=moment.turn.minutes))}</span>{extra}</td>"
        for moment, extra in ((before, ""), (after, mark))
    )
    changed = ' class="agenda-changed"' if before.turn.minutes != after.turn.minutes else ""
    title = escape(before.turn.slot.title(say.language))
    return f'<tr{changed}><th scope="row" dir="auto">{title}</th>{cells}</tr>'


def _next(moment: Moment, clock: Clock, say: Wording) -> str:
    label, minutes = escape(say("agenda-next")), escape(say("agenda-minutes", count=moment.turn.minutes))
    starts = _time(moment.starts, clock) if moment.starts else ""
    title = escape(moment.turn.slot.title(say.language))
    return (
        f'<p class="agenda-then"><span class="agenda-label">{label}</span> {starts} '
        f'<strong dir="auto">{title}</strong> <span class="agenda-length">{minutes}</span></p>'
    )


def _changed(planned: str, now: str, number: int | None = None) -> str:
    """What it is now, after what was planned, struck out, where that differs (`number` is what to compare it with)."""
    same = planned in {"", now if number is None else str(number)}
    return now if same else f"<s>{planned}</s> {now}"


def _time(instant: datetime, clock: Clock) -> str:
    return f'<time dir="ltr">{instant.astimezone(clock.opens.tzinfo):%H:%M}</time>'


def _worded_time(key: str, instant: datetime, clock: Clock, say: Wording) -> str:
    return escape(say(key, time=f"{instant.astimezone(clock.opens.tzinfo):%H:%M}"))


def _epoch(instant: datetime) -> int:
    return int(instant.timestamp() * 1000)
