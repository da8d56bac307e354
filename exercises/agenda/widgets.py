"""The facilitator's agenda: opening a day, moving through it, and squeezing what is left."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

import streamlit as st

from exercises.agenda.clock import (
    Clock,
    Moment,
    State,
    back,
    bring_back,
    extend,
    forecast,
    late_by,
    open_day,
    skip,
    start,
    swap,
)
from exercises.agenda.markup import agenda_heading, countdown, squeeze_proposal, turn_row
from exercises.agenda.programme import programme, programmes
from exercises.agenda.running import change_clock, close_day, put_clock
from exercises.agenda.squeezing import squeeze
from exercises.registry import known_exercise
from exercises.workshops import Facilitation
from sdg_data.widgets import for_html, language, speaker


def choose_day(facilitation: Facilitation) -> None:
    """Choose a programme and one of its days, and open it."""
    say, listed = speaker("exercises"), programmes()
    first = facilitation.workshop.programme
    fullest = max(listed, key=lambda known: sum(len(day.slots) for day in listed[known].days))
    name = st.selectbox(
        say("agenda-programme"),
        list(listed),
        index=list(listed).index(first if first in listed else fullest),
        format_func=lambda known: listed[known].title(language()),
    )
    days = programme(name).days
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


def day(facilitation: Facilitation, clock: Clock) -> None:
    """The day as it stands: what runs, what comes, and what to do about being late."""
    say, drawn, now = speaker("exercises"), for_html("exercises"), datetime.now(UTC)
    with st.container(key="agenda-now"):
        st.html(agenda_heading(clock, now, drawn) + countdown(clock, now, drawn))
    with st.container(horizontal=True):
        if clock.following and st.button(
            say("agenda-go-on", title=clock.following.slot.title(language())),
            type="primary",
            icon=":material/skip_next:",
        ):
            _start(facilitation, clock.following.id)
        if clock.running:
            for minutes in (1, 5):
                if st.button(f"+{minutes}", key=f"agenda-plus-{minutes}", help=say("agenda-longer", count=minutes)):
                    _extend(facilitation, clock.running.id, minutes)
        if any(turn.began for turn in clock.turns) and st.button(say("agenda-back"), icon=":material/undo:"):
            _change(facilitation, back)
    proposal = squeeze(clock, now)
    if late_by(clock, now) > 0:
        with st.expander(say("agenda-squeeze"), icon=":material/compress:", expanded=True):
            st.html(squeeze_proposal(proposal, now, drawn))
            if proposal.changes and st.button(say("agenda-apply"), icon=":material/check:"):
                _change(facilitation, lambda latest: squeeze(latest, datetime.now(UTC)).after)
    moments = forecast(clock, now)
    for number, moment in enumerate(moments):
        _turn(facilitation, clock, moment, moments[number + 1 :])
    if st.button(say("agenda-another-day"), type="tertiary", icon=":material/event_repeat:"):
        close_day(facilitation)
        st.rerun()


def _turn(facilitation: Facilitation, clock: Clock, moment: Moment, later: tuple[Moment, ...]) -> None:
    say, turn = speaker("exercises"), moment.turn
    after = next((other.turn for other in later if other.turn.state == State.WAITING), None)
    actions = {State.WAITING: ["start", "skip", *(["later"] if after else [])], State.SKIPPED: ["bring-back"]}
    with st.container(horizontal=True, vertical_alignment="center", key=f"turn-{turn.id}"):
        st.html(turn_row(moment, clock, for_html("exercises")), width="stretch")
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
        _start(facilitation, turn.id)
    elif action == "skip":
        _change(facilitation, lambda latest: skip(latest, turn.id, datetime.now(UTC)))
    elif action == "bring-back":
        _change(facilitation, lambda latest: bring_back(latest, turn.id))
    elif action == "later" and after:
        _change(facilitation, lambda latest: swap(latest, turn.id, after.id))


def _start(facilitation: Facilitation, turn_id: str) -> None:
    started: list[str] = []

    def begin(latest: Clock) -> Clock:
        started.append(latest.turn(turn_id).slot.exercise)
        return start(latest, turn_id, datetime.now(UTC))

    change_clock(facilitation, begin)
    if known_exercise(started[-1]):
        facilitation.bring_everyone(exercise=started[-1])
    st.rerun()


def _extend(facilitation: Facilitation, turn_id: str, minutes: int) -> None:
    _change(facilitation, lambda latest: extend(latest, turn_id, minutes, datetime.now(UTC)))


def _change(facilitation: Facilitation, change: Callable[[Clock], Clock]) -> None:
    change_clock(facilitation, change)
    st.rerun()
