"""The agenda at the desk: opening a day, going on through it, and squeezing what is left."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from types import MappingProxyType

import streamlit as st

from alignment.ground.widgets import for_html, guarded, language, show_html, speaker
from alignment.ground.wording import wording
from alignment.ground.written import day_order
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
from exercises.agenda.onward import onwards
from exercises.agenda.programme_files import PACKAGE, programmes
from exercises.agenda.running import change_clock, clock_of, close_day, put_clock, start_turn
from exercises.agenda.squeezing import squeeze
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import PACKAGE as FRAME
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.hours import instant, zone_at
from exercises.workshop.records import WorkshopPhase
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import the_desk, the_room

_ICONS = MappingProxyType(
    {
        "step": ":material/visibility:",
        "within": ":material/skip_next:",
        "slot": ":material/skip_next:",
        "end": ":material/flag:",
    }
)


def desk_agenda(registry: Registry, facilitation: Facilitation, snapshot: Snapshot, *, leads: bool) -> None:
    """The agenda's part of the desk: the day's clock, what comes next at one press, and all slots; first, which day."""
    say, clock = speaker(PACKAGE), clock_of(snapshot)
    if clock and snapshot.workshop.phase is WorkshopPhase.OPEN:
        _day_now(clock, leads=leads)
    if not leads:
        if clock:
            _slots(registry, facilitation, clock, leads=False)
        return
    _go_on(registry)
    if clock is None:
        _choose_day(facilitation)
        return
    with st.container(horizontal=True, key="agenda-actions"):
        if clock.running:
            for minutes in (1, 5):
                if st.button(f"+{minutes}", key=f"agenda-plus-{minutes}", help=say("agenda-longer", count=minutes)):
                    more = partial(extend, turn_id=clock.running.id, by=minutes, now=datetime.now(UTC))
                    _change(facilitation, more, "agenda-longer", count=minutes)
        if any(turn.began for turn in clock.turns) and st.button(say("agenda-back"), icon=":material/undo:"):
            _change(facilitation, back, "agenda-back")
    _slots(registry, facilitation, clock, leads=True)
    if st.button(say("agenda-another-day"), type="tertiary", icon=":material/event_repeat:"):
        close_day(facilitation)
        st.rerun()


@st.fragment(run_every=3)
def _go_on(registry: Registry) -> None:
    """The one button that goes on: by what waits in the exercise, else within the slot, by the next, or the day's end.

    The keyboard presses it. What waits comes by itself as people answer. The button's key tells what it does: a second
    press that was meant for the same comes to nothing. Who may press is asked with the press: Streamlit keeps this for
    a session, and would run it with what somebody else may do who had the session before.
    """
    with guarded():
        if (snapshot := the_room()) is None:
            return
        say, steps = speaker(PACKAGE), onwards(registry, snapshot, wording(PACKAGE, language()))
        if not steps:
            return
        first, *others = steps
        what = say("agenda-end-day") if first.kind == "end" else say("agenda-go-on", title=first.title)
        with st.container(key="desk-next"):
            label = f"{what} **{say('agenda-key')}**"
            pressed = st.button(label, key=first.key, type="primary", icon=_ICONS[first.kind], width="stretch")
        straight = next((step for step in others if step.kind == "slot"), None)
        onwards_to = say("agenda-straight-on", title=straight.title) if straight else ""
        if straight and st.button(onwards_to, key="straight-on", type="tertiary", icon=_ICONS["slot"]):
            straight.act(the_desk()[0], datetime.now(UTC))
            st.rerun()
        if pressed:
            first.act(the_desk()[0], datetime.now(UTC))
            st.rerun()


def _choose_day(facilitation: Facilitation) -> None:
    """Choose a programme and one of its days, and open it."""
    say, listed = speaker(PACKAGE), programmes()
    st.markdown(say("agenda-intro"))
    first = facilitation.workshop.programme
    fullest = max(listed, key=lambda known: sum(len(day.slots) for day in listed[known].days))
    name = st.selectbox(
        say("agenda-programme"),
        list(listed),
        index=list(listed).index(first if first in listed else fullest),
        format_func=lambda known: listed[known].title_in(language()),
    )
    days, (left, right) = listed[name].days, st.columns(2)
    number = left.selectbox(say("agenda-day"), range(len(days)), format_func=lambda day: str(day + 1))
    at = right.time_input(say("agenda-time"), days[number].starts, step=300, key=f"agenda-time-{name}-{number}")
    starts = facilitation.workshop.starts
    usual = starts + timedelta(days=number) if starts else date.today()  # noqa: DTZ011 (the room's own date)
    on = st.date_input(say("agenda-date"), usual, format=day_order(language()), key=f"agenda-date-{number}")
    zone = zone_at(facilitation.workshop, st.context.timezone)
    st.caption(say("agenda-zone", zone=zone or speaker(FRAME)("zone-of-server")))
    if st.button(say("agenda-open"), type="primary", icon=":material/event:", width="stretch"):
        put_clock(facilitation, open_day(days[number], instant(on, at, zone)))
        st.rerun()


@st.fragment(run_every=20)
def _day_now(shown: Clock, *, leads: bool) -> None:
    """The clock, and how late the day is, which grows by itself; the page runs again where the day was changed."""
    with guarded():
        snapshot = the_room()
        if snapshot is None or clock_of(snapshot) != shown:
            st.rerun()
        drawn, now = for_html(PACKAGE), datetime.now(UTC)
        with st.container(key="agenda-now"):
            show_html(agenda_heading(shown, now, drawn) + agenda_clock(shown, now, drawn))
        if leads and shown.waiting and late_by(shown, now) > 0:
            _squeeze(the_desk()[0], shown, now)


def _slots(registry: Registry, facilitation: Facilitation, clock: Clock, *, leads: bool) -> None:
    moments = forecast(clock, datetime.now(UTC))
    with st.container(key="agenda-slots", gap=None):
        for number, moment in enumerate(moments):
            _turn(registry, facilitation, clock, moment, moments[number + 1 :], leads=leads)


def _squeeze(facilitation: Facilitation, clock: Clock, now: datetime) -> None:
    say, proposal = speaker(PACKAGE), squeeze(clock, now)
    with st.expander(say("agenda-squeeze"), icon=":material/compress:"):
        show_html(squeeze_proposal(proposal, now, for_html(PACKAGE)))
        if proposal.changes and st.button(say("agenda-apply"), icon=":material/check:"):
            _change(facilitation, lambda latest: squeeze(latest, datetime.now(UTC)).after, "agenda-apply")


def _turn(
    registry: Registry,
    facilitation: Facilitation,
    clock: Clock,
    moment: Moment,
    later: tuple[Moment, ...],
    *,
    leads: bool,
) -> None:
    say, turn = speaker(PACKAGE), moment.turn
    after = next((other.turn for other in later if other.turn.state == TurnState.WAITING), None)
    actions = {TurnState.WAITING: ["start", "skip", *(["later"] if after else [])], TurnState.SKIPPED: ["bring-back"]}
    with st.container(horizontal=True, vertical_alignment="center", wrap=False, gap=None, key=f"turn-{turn.id}"):
        show_html(turn_row(moment, clock, for_html(PACKAGE)), width="stretch")
        if turn.state not in actions or not leads:
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
