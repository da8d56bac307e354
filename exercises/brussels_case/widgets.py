"""The case on the facilitator's desk: prepare it, reveal the groups' answers, then the model answer for discussion."""

import streamlit as st

from alignment.ground.widgets import guarded, language, plain, speaker
from exercises.brussels_case import preparing
from exercises.brussels_case.preparing import PACKAGE
from exercises.workshop.desk.widgets import reveal_button
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot

_LEAST_GROUPS = 2


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Say what to do; the form of a row and the rows themselves stand below."""
    say = speaker(PACKAGE)
    if not preparing.place(snapshot):
        st.info(say("not-prepared"))
    elif preparing.works_on(snapshot, seat.participant.group, ""):
        st.caption(say("how"))
    else:
        st.info(say("choose-group"))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """In order of use: prepare the case, reveal the groups, reveal the model."""
    say, plan = speaker(PACKAGE), preparing.the_case(language())
    if not preparing.place(snapshot):
        _preparation(snapshot, facilitation)
    else:
        if preparing.coding(snapshot):
            shown = not preparing.groups_face_down(snapshot)
            reveal_button(facilitation, preparing.place(snapshot), shown=shown, package=PACKAGE, subject="groups")
        _reveal_model(snapshot, facilitation)
    with st.expander(say("about-case"), icon=":material/info:"):
        st.markdown(plain(plan.facts))
        st.markdown(plain(plan.made_up))


def _preparation(snapshot: Snapshot, facilitation: Facilitation) -> None:
    say = speaker(PACKAGE)
    groups = snapshot.workshop.groups
    st.markdown(say("prepare-intro"))
    with st.container(horizontal=True), guarded():
        together = st.button(say("prepare-together"), type="primary", icon=":material/groups:")
        in_groups = st.button(
            say("prepare-groups"), icon=":material/visibility_off:", disabled=len(groups) < _LEAST_GROUPS
        )
        if together or in_groups:
            preparing.prepare(facilitation, in_groups=in_groups)
            st.rerun()
    if len(groups) < _LEAST_GROUPS:
        st.caption(say("groups-first"))


def _reveal_model(snapshot: Snapshot, facilitation: Facilitation) -> None:
    say, plan = speaker(PACKAGE), preparing.the_case(language())
    st.markdown(f"**{say('model-answer')}**")
    if preparing.groups_face_down(snapshot):
        st.caption(say("groups-before-model"))
        return
    shown = preparing.revealed_focuses(snapshot, plan)
    for number, focus in enumerate(plan.strategic_focuses, 1):
        reveal_button(
            facilitation, preparing.focus_key(number), shown=focus in shown, package=PACKAGE, subject="focus",
            width="stretch", focus=focus,
        )  # fmt: skip
