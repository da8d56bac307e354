"""The agenda as HTML: the facilitator's list, the proposal to squeeze; and what of it is exported.

`style.css` dresses it and the workshop's `countdown.js` moves the clock. Times are in 24 hours, at the day's offset.
"""

from datetime import datetime

from markupsafe import Markup

from alignment.ground.markup import each
from alignment.ground.wording import Wording
from alignment.ground.written import day_written
from exercises.agenda.clock import MINUTE, Clock, Moment, TurnState, countdown, ends_at, forecast, late_by
from exercises.agenda.programme_files import Day, programmes
from exercises.agenda.running import days_run
from exercises.agenda.squeezing import Squeeze
from exercises.workshop.countdown import clock_face
from exercises.workshop.exercise import OutcomeTable
from exercises.workshop.snapshots import Snapshot

_SOON = 0.15  # of a slot's time is left, or a minute: the clock says so in colour


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:
    """A table for each day that ran, as planned and as it was, then for each that was planned and has not run."""
    ran = days_run(snapshot)
    return (*(_ran(clock, say) for clock in ran), *_planned(snapshot.workshop.programme, ran, say))


def _ran(clock: Clock, say: Wording) -> OutcomeTable:
    zone = clock.opens.tzinfo
    rows: list[tuple[str | int, ...]] = []
    for turn in clock.turns:
        times = [f"{time.astimezone(zone):%H:%M}" if time else "" for time in (turn.planned, turn.began, turn.ended)]
        rows.append((times[0], turn.slot.title_in(say.language), turn.slot.minutes, *times[1:]))
    columns = ("planned", "slot", "minutes", "began", "ended")
    return OutcomeTable(
        day_written(clock.opens.date(), say.language), tuple(say(f"column-{name}") for name in columns), tuple(rows)
    )


def _planned(name: str, ran: tuple[Clock, ...], say: Wording) -> tuple[OutcomeTable, ...]:
    if name not in programmes():
        return ()
    columns = tuple(say(f"column-{column}") for column in ("planned", "slot", "minutes"))
    tables = []
    for number, day in enumerate(programmes()[name].days, 1):
        if any(_is_of(clock, day) for clock in ran):
            continue
        timed = zip(day.starting_times, day.slots, strict=True)
        rows = tuple((f"{starts:%H:%M}", slot.title_in(say.language), slot.minutes) for starts, slot in timed)
        tables.append(OutcomeTable(say("day", number=str(number)), columns, rows))
    return tuple(tables)


def _is_of(clock: Clock, day: Day) -> bool:
    """Whether a clock is of this day of a programme: a slot may have been added or left out, most are the same."""
    slots = [turn.slot for turn in clock.turns]
    return 2 * sum(slot in slots for slot in day.slots) > len(day.slots)


def agenda_clock(clock: Clock, now: datetime, say: Wording) -> Markup:
    """The countdown to the end of the slot that runs, or to the opening of the day; else nothing."""
    time = countdown(clock, now)
    if time is None:
        return Markup("")
    running = clock.running
    if running and running.ends:
        word, over, until = (
            "agenda-time-left",
            "agenda-time-over",
            _worded_time("agenda-until", running.ends, clock, say),
        )
    else:
        word, over, until = "agenda-begins-in", "agenda-begins-now", _time(clock.opens, clock)
    soon = max(MINUTE.total_seconds(), _SOON * time.seconds)
    late = running is not None
    face = clock_face(time, say(word), say(over), late=late, until=until, soon=soon, now=now.timestamp())
    return Markup("<div class='agenda-clock'>{}</div>").format(face)


def agenda_heading(clock: Clock, now: datetime, say: Wording) -> Markup:
    """When the day ends, as planned and as things stand, and until it is over whether that is on time."""
    late = late_by(clock, now)
    kind = "late" if late > 0 else "early" if late < 0 else "on-time"
    badge = Markup("<span class='agenda-badge agenda-{}'>{}</span>").format(
        kind, say(f"agenda-{kind}", count=abs(late))
    )
    return Markup("<p class='agenda-heading'><span>{label} {ends}</span>{badge}</p>").format(
        label=say("agenda-ends"),
        ends=_changed(_time(clock.closes, clock), _time(ends_at(clock, now), clock)),
        badge="" if clock.over else badge,
    )


def turn_row(moment: Moment, clock: Clock, say: Wording) -> Markup:
    """One slot of the facilitator's list: its time and minutes, planned and new where they differ, and its state."""
    turn, slot = moment.turn, moment.turn.slot
    planned = _time(turn.planned, clock)
    note = slot.note_in(say.language)
    return Markup(
        "<div class='agenda-turn agenda-{kind} agenda-{turn}'><span class='agenda-times'>{times}</span>"
        "<div><strong dir='auto'>{title}</strong>{hint}</div>"
        "<span class='agenda-length'>{minutes}</span><span class='agenda-state'>{state}</span></div>"
    ).format(
        kind=slot.kind,
        turn=turn.state,
        times=_changed(planned, _time(moment.starts, clock)) if moment.starts else Markup("<s>{}</s>").format(planned),
        title=slot.title_in(say.language),
        hint=Markup("<p dir='auto'>{}</p>").format(note) if note else "",
        minutes=_changed(
            str(slot.minutes) if slot.minutes != turn.minutes else "", say("agenda-minutes", count=turn.minutes)
        ),
        state="" if turn.state == TurnState.WAITING else say(f"agenda-state-{turn.state}"),
    )


def squeeze_proposal(proposal: Squeeze, now: datetime, say: Wording) -> Markup:
    """The slots to come as they stand and as they would be squeezed, side by side, and whether the day ends on time."""
    if not proposal.short and not proposal.changes:
        return _verdict("on-time", say("agenda-squeeze-none"))
    met = _worded_time("agenda-squeeze-met", ends_at(proposal.after, now), proposal.after, say)
    short = say("agenda-squeeze-short", count=proposal.short)
    verdict = _verdict("late", short) if proposal.short else _verdict("on-time", met)
    columns = ("agenda-column-slot", "agenda-column-now", "agenda-column-squeezed")
    head = each(Markup("<th scope='col'>{}</th>"), ((say(key),) for key in columns))
    both = zip(forecast(proposal.before, now), forecast(proposal.after, now), strict=True)
    waiting = [pair for pair in both if pair[0].turn.state == TurnState.WAITING]
    rows = Markup("").join(_squeezed(*pair, proposal.after, say) for pair in waiting)
    table = Markup("<table class='agenda-squeeze'><tr>{}</tr>{}</table>").format(head, rows)
    return verdict + table if rows else verdict


def _verdict(kind: str, text: str) -> Markup:
    return Markup("<p class='agenda-verdict agenda-{}'>{}</p>").format(kind, text)


def _squeezed(before: Moment, after: Moment, clock: Clock, say: Wording) -> Markup:
    least = after.turn.minutes <= after.turn.slot.least
    mark = Markup(" <small>{}</small>").format(say("agenda-least")) if least else ""
    times = (
        (_time(moment.starts, clock) if moment.starts else "", say("agenda-minutes", count=moment.turn.minutes), extra)
        for moment, extra in ((before, ""), (after, mark))
    )
    cells = each(Markup("<td>{} <span>{}</span>{}</td>"), times)
    return Markup("<tr class='{kind}'><th scope='row' dir='auto'>{title}</th>{cells}</tr>").format(
        kind="agenda-changed" if before.turn.minutes != after.turn.minutes else "",
        title=before.turn.slot.title_in(say.language),
        cells=cells,
    )


def _changed(planned: str, now: str) -> Markup:
    """What it is now, after what was planned, struck out, where that is known and differs."""
    return Markup("{}").format(now) if planned in {"", now} else Markup("<s>{}</s> {}").format(planned, now)


def _time(instant: datetime, clock: Clock) -> Markup:
    return Markup("<time dir='ltr'>{:%H:%M}</time>").format(instant.astimezone(clock.opens.tzinfo))


def _worded_time(key: str, instant: datetime, clock: Clock, say: Wording) -> str:
    return say(key, time=f"{instant.astimezone(clock.opens.tzinfo):%H:%M}")
