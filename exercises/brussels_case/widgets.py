"""The case on the facilitator's desk: prepare it, reveal the groups' answers, then the model answer for discussion."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial

import streamlit as st

from alignment.ground.widgets import guarded, language, plain, speaker
from exercises.brussels_case import preparing
from exercises.brussels_case.answers import LONGEST, QUESTIONS, answer_id, answering, city_answers
from exercises.brussels_case.preparing import PACKAGE
from exercises.workshop.acts import Act
from exercises.workshop.desk.widgets import reveal_button
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import room_form, row_buttons

_LEAST_GROUPS = 2


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Say what to do; the form of a row and the rows themselves stand below. Who presents the city may type for it."""
    say = speaker(PACKAGE)
    if not preparing.revealed_focuses(snapshot, preparing.the_case(language())):
        with st.expander(say("present"), icon=":material/location_city:"):
            _answer_form(snapshot, "own", seat.act)
    if not preparing.place(snapshot):
        st.info(say("not-prepared"))
    elif preparing.works_on(snapshot, seat.participant.group, ""):
        st.caption(say("how", **row_buttons()))
    else:
        st.info(say("choose-group"))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """In order of use: type for the city, prepare the case, reveal the groups, reveal the model."""
    say, plan = speaker(PACKAGE), preparing.the_case(language())
    with st.expander(say("type-answers"), icon=":material/keyboard:"):
        _answer_form(snapshot, "for", partial(facilitation.act, "type-answers", PACKAGE, wakes=False))
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


def _answer_form(snapshot: Snapshot, whose: str, acting: Callable[[], AbstractContextManager[Act]]) -> None:
    say, given, session = speaker(PACKAGE), city_answers(snapshot), st.session_state
    asked = preparing.the_case(language()).questions
    number = st.segmented_control(
        say("question"), QUESTIONS, default=QUESTIONS[0], required=True, key=f"city-asked-{whose}",
        label_visibility="collapsed",
    )  # fmt: skip
    name = answer_id(number)
    with room_form(snapshot.workshop, preparing.NAME, f"{whose}.{name}") as form:
        seen = form.seen("text", given[number - 1])
        text = form.text_area("text", plain(asked[number - 1]), seen, max_chars=LONGEST, height=150)
        sent = st.form_submit_button(say("save-answer"), type="primary", width="stretch")
    saved = f"saved-city-{name}"
    if sent:
        with guarded(st.warning):
            with acting() as act:
                act.change(preparing.NAME, name, answering(text, seen))
                act.forget(form.sent)
            form.end()
            session[saved] = True
            st.rerun()
    elif saved in session:
        st.success(say("answer-saved", done=sum(map(bool, given)), questions=len(QUESTIONS)))


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
