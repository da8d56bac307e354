"""The roadmap's form: where one's centre stands and its next step on the phone; revealing on the facilitator's desk."""

import streamlit as st

from alignment import centre_name
from exercises.roadmap.positions import (
    LONGEST,
    NAME,
    REVEALED,
    STEPS,
    own_position,
    people,
    position,
    position_name,
    revealed,
)
from exercises.rooms import Snapshot
from exercises.workshops import Facilitation, Seat
from sdg_data.widgets import language, plain, speaker

_PACKAGE = "exercises/roadmap"


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Ask where the person's centre stands, and what it does next; they can change it at any time."""
    say, me = speaker(_PACKAGE), seat.participant
    given = own_position(snapshot, me.id)
    if me.centre:
        st.markdown(f"### {plain(centre_name(me.centre, language()))}")
    elif snapshot.workshop.centres:
        st.info(say("choose-centre"), icon=":material/location_city:")
    with st.form("roadmap", border=False):
        step = st.radio(
            say("ask-step"), STEPS, index=STEPS.index(given["step"]) if given else None, key="roadmap-step",
            format_func=lambda each: f"{each} · {say(f'step-{each}')}",
            captions=[say(f"about-{each}") for each in STEPS],
        )  # fmt: skip
        text = st.text_area(say("next-step"), given["next"] if given else "", max_chars=LONGEST, key="roadmap-next")
        sent = st.form_submit_button(say("send-again" if given else "send"), type="primary", width="stretch")
    if sent and step:
        kept = position(step, text or "")
        seat.contribute(NAME, position_name(me.id), lambda _: kept)
        st.rerun()
    elif sent:
        st.warning(say("choose-step"))
    elif given:
        st.success(say("kept"))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Lay the positions open, or turn them down again."""
    say, shown = speaker(_PACKAGE), revealed(snapshot)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(say("answered", count=people(snapshot)), width="stretch")
        icon = ":material/visibility_off:" if shown else ":material/visibility:"
        if st.button(say("conceal" if shown else "reveal"), type="secondary" if shown else "primary", icon=icon):
            facilitation.reveal(REVEALED, revealed=not shown)
            st.rerun()
