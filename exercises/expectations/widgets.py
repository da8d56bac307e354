"""The survey's forms: five steps and a sentence on the phone; revealing on the facilitator's desk."""

import streamlit as st

from alignment.ground.widgets import guarded, speaker
from exercises.expectations.answers import LONGEST, MOMENTS, NAME, PACKAGE, STEPS, answer, ask, asked_now, revealed
from exercises.workshop.desk.widgets import reveal_button
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import kept
from exercises.workshop.widgets import room_form


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Ask once at the start, and again for the end once the facilitator does, each until the answers lie open."""
    say, moment = speaker(PACKAGE), asked_now(snapshot)
    if revealed(snapshot, moment):
        return
    given = kept(snapshot, NAME, f"{moment}.{seat.participant.id}")
    st.markdown(f"### {say(f'moment-{moment}')}")
    with room_form(seat.workshop, NAME, moment) as form:
        step = form.radio(
            "step", say("ask-step"), STEPS, given.get("step"), format_func=lambda value: say(f"step-{value}")
        )
        text = form.text_area("text", say(f"ask-text-{moment}"), given.get("text", ""), max_chars=LONGEST)
        sent = st.form_submit_button(say("send-again" if given else "send"), type="primary", width="stretch")
    if sent and step is None:
        st.warning(say("choose-step"))
    elif sent and step:
        with guarded(st.warning):
            answer(seat.sending(form.sent), moment, step, text)
            form.end()
            st.rerun()
    elif given:
        st.success(say("thanks"))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Lay the answers of a moment open, or turn them down again; ask for the end, or for the start again."""
    say, now = speaker(PACKAGE), asked_now(snapshot)
    for moment in MOMENTS[: 1 + MOMENTS.index(now)]:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{say(f'moment-{moment}')}**", width="stretch")
            reveal_button(facilitation, f"{NAME}.{moment}", shown=revealed(snapshot, moment), package=PACKAGE)
    other = MOMENTS[1 - MOMENTS.index(now)]
    if snapshot.kind(NAME, MOMENTS[1]):
        return  # somebody has answered for the end: it stays asked
    if st.button(say(f"ask-{other}"), key=f"ask-{other}", icon=":material/campaign:"):
        ask(facilitation, other)
        st.rerun()
