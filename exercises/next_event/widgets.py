"""The plan on the phone, one point at a time, and the promises; what the room still lacks on the facilitator's desk."""

from datetime import UTC, datetime

import streamlit as st

from alignment import AlignmentSheet, NotThere, centre_name
from alignment.drafting.choices import day_kept, number_kept
from alignment.drafting.widgets import DraftedForm
from alignment.ground.widgets import for_html, language, speaker, theirs
from alignment.ground.written import colon, day_written
from alignment.widgets import access
from exercises.next_event.checks.widgets import promise_link
from exercises.next_event.plan import (
    LONGEST,
    MOST_PEOPLE,
    NAME,
    PACKAGE,
    POINTS,
    Plan,
    begin_plan,
    change_plan,
    event_plan,
    plan_id,
)
from exercises.next_event.prefill import first_plan, offered_sheets
from exercises.next_event.promises import LONGEST as LONGEST_PROMISE
from exercises.next_event.promises import (
    MONTHS,
    every_promise,
    hidden_promises,
    hide_promises,
    last_day,
    months_later,
    own_promises,
    promise,
)
from exercises.workshop.desk.widgets import hidden_choice
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import room_form

_PROMISES = 8  # the step after the seven points


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Start the plan from what the workshop knows, then one point at a time, and the promises at the end."""
    say, who = speaker(PACKAGE), seat.participant
    st.markdown(f"### {say('card-title')}")
    shared = _is_shared(snapshot, seat)
    own = event_plan(snapshot, plan_id(who, shared=shared))
    if own is None:
        _start(snapshot, seat, shared=shared)
        return
    if own.course:
        st.caption(theirs(own.course))
    done = len(own.complete_points)
    st.progress(done / len(POINTS), say("points-complete", complete=done, points=len(POINTS)))
    step = _step(own)
    if step == _PROMISES:
        _promise(snapshot, seat)
    else:
        _point(seat, own, step)


def _is_shared(snapshot: Snapshot, seat: Seat) -> bool:
    say, who = speaker(PACKAGE), seat.participant
    if not who.centre:
        return False
    has_own, has_shared = (event_plan(snapshot, plan_id(who, shared=shared)) for shared in (False, True))
    chosen = st.segmented_control(
        say("whose"), ["own", "centre"], default="centre" if has_shared and not has_own else "own", required=True,
        format_func=lambda which: say(f"whose-{which}", centre=centre_name(who.centre, language())), key="whose-plan",
        label_visibility="collapsed", width="stretch",
    )  # fmt: skip
    return chosen == "centre"


def _start(snapshot: Snapshot, seat: Seat, *, shared: bool) -> None:
    say, who = speaker(PACKAGE), seat.participant
    st.markdown(say("start-intro"))
    sheets = {sheet.id: sheet for sheet in offered_sheets(snapshot, who, _open_sheet())}
    chosen = ""
    if sheets:
        chosen = st.selectbox(
            say("column-course"), [*sheets, ""], key="plan-course",
            format_func=lambda name: sheets[name].title if name else say("no-course"),
        )  # fmt: skip
    if st.button(say("start"), type="primary", icon=":material/event:", width="stretch"):
        begin_plan(seat, first_plan(snapshot, who, sheets.get(chosen or ""), for_html(PACKAGE), shared=shared))
        st.rerun()


def _open_sheet() -> AlignmentSheet | None:
    """The sheet outside workshops that the person has open."""
    try:
        sheet = access().sheet(st.session_state.get("sheet", ""))
    except NotThere:
        return None
    return None if sheet.workshop else sheet


def _step(own: Plan) -> int:
    say = speaker(PACKAGE)
    steps = [*range(1, len(POINTS) + 1), _PROMISES]
    key = f"plan-step-{own.id}"
    if "plan-go" in st.session_state:
        st.session_state[key] = st.session_state.pop("plan-go")
    first = next((number for number in steps if number not in own.complete_points), _PROMISES)
    label = {number: f"✓ {number}" if number in own.complete_points else str(number) for number in steps}
    step = st.pills(
        say("points"), steps, default=first, required=True, key=key, label_visibility="collapsed",
        format_func=lambda number: say("promises") if number == _PROMISES else label[number],
    )  # fmt: skip
    return int(step or first)


def _point(seat: Seat, own: Plan, number: int) -> None:
    say, fields = speaker(PACKAGE), POINTS[number - 1]
    with room_form(seat.workshop, NAME, f"{own.id}.{number}") as form:
        st.markdown(f"**{number}. {say(f'point-{number}')}**")
        # What this person saw when the form came up: what a colleague changes meanwhile is not theirs to undo.
        seen = {name: form.seen(name, own.values[name]) for name in fields}
        typed = {name: _field(form, name, seen[name]) for name in fields}
        sent = st.form_submit_button(say("keep"), type="primary", width="stretch")
    if sent:
        change_plan(seat.sending(form.sent), own, seen, typed)
        form.end()
        st.session_state["plan-go"] = number + 1
        st.toast(say("kept"))
        st.rerun()


def _field(form: DraftedForm, name: str, value: str) -> str:
    say = speaker(PACKAGE)
    label = say(f"field-{name}")
    if name == "date":
        day = form.date_input(name, label, day_kept(value, None))
        return day.isoformat() if day else ""
    if name == "people":
        people = form.number_input(name, label, 1, MOST_PEOPLE, number_kept(value, 1, MOST_PEOPLE, None))
        return str(people) if people else ""
    if name in {"place", "timing"}:
        return form.text_input(name, label, value, max_chars=LONGEST)
    return form.text_area(name, label, value, max_chars=LONGEST, height=240 if name == "agenda" else 110)


def _promise(snapshot: Snapshot, seat: Seat) -> None:
    say, given = speaker(PACKAGE), own_promises(snapshot, seat.participant.id)
    last = last_day(snapshot) or datetime.now(UTC).date()
    with room_form(seat.workshop, NAME, "promises") as form:
        st.markdown(say("promises-intro"))
        texts = {
            months: form.text_area(
                f"promise-{months}", say("promise-by", day=day_written(months_later(last, months), say.language)),
                given[months], max_chars=LONGEST_PROMISE, height=90,
            )
            for months in MONTHS
        }  # fmt: skip
        sent = st.form_submit_button(say("promise-keep"), type="primary", width="stretch")
    if sent:
        promise(seat.sending(form.sent), texts)
        form.end()
        st.rerun()
    elif any(given.values()):
        st.success(say("promise-kept"))
        promise_link(snapshot)


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Promises that the room need not see."""
    moderate(snapshot, facilitation)


def moderate(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Take promises off the projector, or show them again."""
    say = speaker(PACKAGE)
    made = reversed(every_promise(snapshot))
    names = {own.by: f"{snapshot.name(own.by) or say('somebody')}{colon(language())}{own.text}" for own in made}
    if names:
        hidden = hidden_promises(snapshot)
        off = hidden_choice(say("promises-hidden"), names, hidden)
        if off != hidden:
            hide_promises(facilitation, hidden, off)
            st.rerun()
