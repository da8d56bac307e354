"""The rehearsal on the facilitator's desk."""

import random

import streamlit as st

from alignment.store import shared_store
from exercises.rehearsal.people import MOST_SIMULATED, Rehearsal
from exercises.rooms import Snapshot, shared_rooms
from exercises.workshops import Facilitation
from sdg_data.widgets import speaker

_USUAL = 8


def rehearsal_panel(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Add simulated participants, let each act once, and take them away with what they did."""
    say, rehearsal = speaker("exercises/rehearsal"), Rehearsal(shared_store(), facilitation)
    there = sum(who.simulated for who in snapshot.people.values())
    with st.expander(say("title"), icon=":material/smart_toy:", expanded=there > 0):
        _panel(rehearsal, snapshot, there)


def _panel(rehearsal: Rehearsal, snapshot: Snapshot, there: int) -> None:
    say = speaker("exercises/rehearsal")
    st.markdown(say("intro"))
    if there:
        st.warning(say("there", count=there), icon=":material/smart_toy:")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if there < MOST_SIMULATED:
            count = st.number_input(
                say("how-many"), 1, MOST_SIMULATED - there, min(_USUAL, MOST_SIMULATED - there), width=140
            )
            if st.button(say("add"), icon=":material/person_add:", type="secondary" if there else "primary"):
                rehearsal.add(int(count))
                st.rerun()
        if there and st.button(say("act"), icon=":material/play_arrow:", type="primary", help=say("act-help")):
            number = snapshot.workshop.id
            acted = rehearsal.act(lambda: shared_rooms().snapshot(number), random.Random())  # noqa: S311 (no secret)
            st.toast(say("acted", count=acted))
            st.rerun()
        if there and st.button(say("remove"), icon=":material/person_remove:", help=say("remove-help")):
            st.toast(say("removed", count=rehearsal.remove()))
            st.rerun()
