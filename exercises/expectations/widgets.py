"""The survey's forms: five steps and a sentence on the phone; revealing on the facilitator's desk."""

import streamlit as st

from alignment.checks import tidy
from exercises.expectations.answers import MOMENTS, NAME, STEPS, answers, revealed
from exercises.rooms import Snapshot
from exercises.workshops import Facilitation, Seat
from sdg_data.widgets import speaker

_LONGEST = 300  # characters of an expectation: it has to be read from the back of a room
_PACKAGE = "exercises/expectations"


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Ask once at the start; once the first answers lie open, ask again for the end."""
    say = speaker(_PACKAGE)
    moment = "after" if revealed(snapshot, "before") else "before"
    own = f"{moment}.{seat.participant.id}"
    given = next((d.content for d in snapshot.gathered.get(NAME, ()) if d.id == own), None)
    st.markdown(f"### {say(f'moment-{moment}')}")
    with st.form(f"survey-{moment}", border=False):
        step = st.radio(
            say("ask-step"), STEPS, index=STEPS.index(given["step"]) if given else None,
            format_func=lambda value: say(f"step-{value}"), key=f"step-{moment}",
        )  # fmt: skip
        text = st.text_area(
            say(f"ask-text-{moment}"), given["text"] if given else "", max_chars=_LONGEST, key=f"text-{moment}"
        )
        sent = st.form_submit_button(say("send-again" if given else "send"), type="primary", width="stretch")
    if sent and step is None:
        st.warning(say("choose-step"))
    elif sent:
        seat.contribute(NAME, own, lambda _: {"step": step, "text": tidy(text or "")[:_LONGEST]})
        st.rerun()
    elif given:
        st.success(say("thanks"))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Lay the answers of a moment open, or turn them down again."""
    say = speaker(_PACKAGE)
    for moment in MOMENTS:
        shown, count = revealed(snapshot, moment), answers(snapshot, moment).people
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{say(f'moment-{moment}')}** · {say('answered', count=count)}", width="stretch")
            label = say("conceal" if shown else "reveal")
            if st.button(label, key=f"reveal-{moment}", type="secondary" if shown else "primary"):
                facilitation.reveal(f"{NAME}.{moment}", revealed=not shown)
                st.rerun()
