"""The rehearsal on the facilitator's desk."""

import random
from functools import partial

import streamlit as st

from alignment.ground.widgets import speaker
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.rehearsal.people import MOST_SIMULATED, PACKAGE, shared_rehearsal
from exercises.workshop.snapshots import Snapshot, shared_snapshots

_USUAL = 8


def rehearsal_panel(registry: Registry, facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Add simulated participants, let each act once, and take them away with what they did."""
    say, rehearsal = speaker(PACKAGE), shared_rehearsal(registry, facilitation)
    there = sum(who.simulated for who in snapshot.people.values())
    more = MOST_SIMULATED - there
    with st.expander(say("title"), icon=":material/smart_toy:", expanded=there > 0):
        st.markdown(say("intro"))
        if there:
            st.warning(say("there", count=there), icon=":material/smart_toy:")
        look = partial(shared_snapshots().snapshot, snapshot.workshop.id)
        with st.container(horizontal=True, vertical_alignment="bottom"):
            if more > 0:
                count = st.number_input(say("how-many"), 1, more, min(_USUAL, more), width=140)
                if st.button(say("add"), icon=":material/person_add:", type="secondary" if there else "primary"):
                    rehearsal.add(int(count))
                    st.rerun()
            if there and st.button(say("act"), icon=":material/play_arrow:", type="primary", help=say("act-help")):
                st.toast(say("acted", count=rehearsal.act(look, random.Random())))  # noqa: S311 (no secret)
                st.rerun()
            if there and st.button(say("play"), icon=":material/fast_forward:", help=say("play-help")):
                with st.spinner(say("play")):
                    rehearsal.play(look, random.Random())  # noqa: S311 (no secret)
                st.rerun()
            if there and st.button(say("remove"), icon=":material/person_remove:", help=say("remove-help")):
                st.toast(say("removed", count=rehearsal.remove()))
                st.rerun()
