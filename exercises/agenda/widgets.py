"""The facilitator's agenda: opening a day, moving through it, and squeezing what is left."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial

import streamlit as st

from alignment.ground.widgets import for_html, language, show_html, speaker
from exercises.agenda.clock import (
    Clock,
    Moment,
    TurnState,
    back,
    bring_back,
    extend,
    forecast,
    late_by,
    open_day,
    skip,
    swap,
)
from exercises.agenda.markup import agenda_clock, agenda_heading, squeeze_proposal, turn_row
from exercises.agenda.programme_files import PACKAGE, programmes
from exercises.agenda.running import change_clock, close_day, put_clock, start_turn
from exercises.agenda.squeezing import squeeze
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import Facilitation


def choose_day(facilitation: Facilitation) -> None:
    """Choose a programme and one of its days, and open it."""
    say, listed = speaker(PACKAGE), programmes()
    first = facilitation.workshop.programme
    fullest = max(listed, key=lambda known: sum(len(day.slots) for day in listed[known].days))
    name = st.selectbox(
        say("agenda-programme"),
        list(listed),
        index=list(listed).index(first if first in listed else fullest),
        format_func=lambda known: listed[known].title_in(language()),
    )
    days = listed[name].days
    columns = st.columns(3)
    number = columns[0].selectbox(say("agenda-day"), range(len(days)), format_func=lambda day: str(day + 1))
    starts = facilitation.workshop.starts
    usual = starts + timedelta(days=number) if starts else date.today()  # noqa: DTZ011 (the room's own date)
    on = columns[1].date_input(say("agenda-date"), usual, format="YYYY-MM-DD", key=f"agenda-date-{number}")
    at = columns[2].time_input(say("agenda-time"), days[number].starts, step=300, key=f"agenda-time-{name}-{number}")
    if st.button(say("agenda-open"), type="primary", icon=":material/event:"):
        # The browser tells its offset the way JavaScript counts it: minutes to add for UTC.
        zone = timezone(-timedelta(minutes=st.context.timezone_offset or 0))
        put_clock(facilitation, open_day(days[number], datetime.combine(on, at, zone)))
        st.rerun()


def day(registry: Registry, facilitation: Facilitation, clock: Clock) -> None:
    """The day as it stands: what runs, what comes, and what to do about being late."""
    say, drawn, now = speaker(PACKAGE), for_html(PACKAGE), datetime.now(UTC)
    with st.container(key="agenda-now"):
        show_html(agenda_heading(clock, now, drawn) + agenda_clock(clock, now, drawn))
    with st.container(horizontal=True):
        if coming := clock.following:
            title = coming.slot.title_in(language())
            if st.button(say("agenda-go-on", title=title), type="primary", icon=":material/skip_next:"):
                _start(registry, facilitation, coming.id, "agenda-go-on", title=title)
        if clock.running:
            for minutes in (1, 5):
                if st.button(f"+{minutes}", key=f"agenda-plus-{minutes}", help=say("agenda-longer", count=minutes)):
                    more = partial(extend, turn_id=clock.running.id, by=minutes, now=datetime.now(UTC))
                    _change(facilitation, more, "agenda-longer", count=minutes)
        if any(turn.began for turn in clock.turns) and st.button(say("agenda-back"), icon=":material/undo:"):
            _change(facilitation, back, "agenda-back")
    if late_by(clock, now) > 0:
        _squeeze(facilitation, clock, now)
    moments = forecast(clock, now)
    for number, moment in enumerate(moments):
        _turn(registry, facilitation, clock, moment, moments[number + 1 :])
    if st.button(say("agenda-another-day"), type="tertiary", icon=":material/event_repeat:"):
        close_day(facilitation)
        st.rerun()


def _squeeze(facilitation: Facilitation, clock: Clock, now: datetime) -> None:
    say, proposal = speaker(PACKAGE), squeeze(clock, now)
    with st.expander(say("agenda-squeeze"), icon=":material/compress:", expanded=True):
        show_html(squeeze_proposal(proposal, now, for_html(PACKAGE)))
        if proposal.changes and st.button(say("agenda-apply"), icon=":material/check:"):
            _change(facilitation, lambda latest: squeeze(latest, datetime.now(UTC)).after, "agenda-apply")


def _turn(
    registry: Registry, facilitation: Facilitation, clock: Clock, moment: Moment, later: tuple[Moment, ...]
) -> None:
    say, turn = speaker(PACKAGE), moment.turn
    after = next((other.turn for other in later if other.turn.state == TurnState.WAITING), None)
    actions = {TurnState.WAITING: ["start", "skip", *(["later"] if after else [])], TurnState.SKIPPED: ["bring-back"]}
    with st.container(horizontal=True, vertical_alignment="center", key=f"turn-{turn.id}"):
        show_html(turn_row(moment, clock, for_html(PACKAGE)), width="stretch")
        if turn.state not in actions:
            return
        action = st.menu_button(
            say("agenda-more"),
            actions[turn.state],
            format_func=lambda chosen: say(f"agenda-do-{chosen}"),
            key=f"turn-more-{turn.id}",
            type="tertiary",
        )
    if action == "start":
        _start(registry, facilitation, turn.id, "agenda-do-start")
    elif action == "skip":
        _change(facilitation, lambda latest: skip(latest, turn.id, datetime.now(UTC)), "agenda-do-skip")
    elif action == "bring-back":
        _change(facilitation, lambda latest: bring_back(latest, turn.id), "agenda-do-bring-back")
    elif action == "later" and after:
        _change(facilitation, lambda latest: swap(latest, turn.id, after.id), "agenda-do-later")


def _start(registry: Registry, facilitation: Facilitation, turn_id: str, said: str, **values: object) -> None:
    start_turn(registry, facilitation, turn_id, datetime.now(UTC), said, **values)
    st.rerun()


def _change(facilitation: Facilitation, change: Callable[[Clock], Clock], said: str, **values: object) -> None:
    change_clock(facilitation, change, said, **values)
    st.rerun()
