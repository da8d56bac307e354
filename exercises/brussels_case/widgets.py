"""The case on the facilitator's desk: prepare it, reveal the groups' answers, then the model answer for discussion."""

import streamlit as st

from exercises.brussels_case.comparison import comparisons
from exercises.brussels_case.preparing import (
    NAME,
    coding,
    copies,
    face_down,
    focus_key,
    place,
    prepare,
    revealed_focuses,
    the_case,
    works_on,
)
from exercises.rooms import Snapshot
from exercises.workshops import Facilitation, Seat
from sdg_data.widgets import guarded, language, plain, speaker

_PACKAGE = "exercises/brussels_case"
_LEAST_GROUPS = 2


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Say what to do; the form of a row and the rows themselves stand below."""
    say = speaker(_PACKAGE)
    if not place(snapshot):
        st.info(say("not-prepared"))
    elif works_on(snapshot, seat.participant.group, ""):
        st.caption(say("how"))
    else:
        st.info(say("choose-group"))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """In order of use: prepare the case, follow how far the room is, reveal the groups, reveal the model."""
    say, plan = speaker(_PACKAGE), the_case(language())
    if not place(snapshot):
        _preparation(snapshot, facilitation)
    else:
        whole = len(plan.projects)
        done = sum(one.answered > 0 for one in comparisons(snapshot, plan))
        st.markdown(say("done", done=done, rows=whole, sheets=len(copies(snapshot))))
        if coding(snapshot):
            _reveal_groups(snapshot, facilitation)
        _reveal_model(snapshot, facilitation)
    with st.expander(say("about-case"), icon=":material/info:"):
        st.markdown(plain(plan.facts))
        st.markdown(plain(plan.made_up))


def _preparation(snapshot: Snapshot, facilitation: Facilitation) -> None:
    say = speaker(_PACKAGE)
    groups = snapshot.workshop.groups
    st.markdown(say("prepare-intro"))
    with st.container(horizontal=True), guarded():
        together = st.button(say("prepare-together"), type="primary", icon=":material/groups:")
        in_groups = st.button(
            say("prepare-groups"), icon=":material/visibility_off:", disabled=len(groups) < _LEAST_GROUPS
        )
        if together or in_groups:
            prepare(facilitation, in_groups=in_groups)
            st.rerun()
    if len(groups) < _LEAST_GROUPS:
        st.caption(say("groups-first"))


def _reveal_groups(snapshot: Snapshot, facilitation: Facilitation) -> None:
    say, hidden = speaker(_PACKAGE), face_down(snapshot)
    if st.button(
        say("reveal-groups" if hidden else "conceal-groups"),
        type="primary" if hidden else "secondary",
        icon=":material/visibility:" if hidden else ":material/visibility_off:",
        key=f"{NAME}-groups",
    ):
        facilitation.reveal(place(snapshot), revealed=hidden)
        st.rerun()


def _reveal_model(snapshot: Snapshot, facilitation: Facilitation) -> None:
    say, plan = speaker(_PACKAGE), the_case(language())
    st.markdown(f"**{say('model-answer')}**")
    if face_down(snapshot):
        st.caption(say("groups-before-model"))
        return
    shown = revealed_focuses(snapshot, plan)
    for number, focus in enumerate(plan.strategic_focuses, 1):
        is_open = focus in shown
        if st.button(
            say("conceal-focus" if is_open else "reveal-focus", focus=focus),
            icon=":material/visibility_off:" if is_open else ":material/visibility:",
            key=f"{NAME}-model-{number}",
            width="stretch",
        ):
            facilitation.reveal(focus_key(number), revealed=not is_open)
            st.rerun()
