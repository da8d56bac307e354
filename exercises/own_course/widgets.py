"""The forms of exercise 2: whose course, its sessions with their hours; and the manner, on the facilitator's desk."""

import streamlit as st

from alignment import centre_name, known_centres
from alignment.ground.widgets import guarded, language, plain, speaker
from alignment.ground.written import colon
from alignment.widgets import person
from exercises.own_course import courses
from exercises.own_course.courses import PACKAGE
from exercises.own_course.reflections import (
    ASKED,
    LONGEST,
    every_reflection,
    hidden_reflections,
    hide_reflections,
    own_reflection,
    reflect,
)
from exercises.own_course.sessions import read_sessions
from exercises.workshop.desk.widgets import hidden_choice
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import room_form, row_buttons
from exercises.workshop.workshops import shared_workshops

_LONGEST_TITLE = 120


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Ask for the centre, then for its sessions; once there is a course, say what to do: its rows stand below.

    Of a course of one's own it is asked besides what makes aligning it hard, and what it makes possible.
    """
    say, own = speaker(PACKAGE), seat.participant
    if courses.works_on(snapshot, own.group, own.centre):
        st.caption(say("how", **row_buttons()))
        if not courses.with_case(snapshot):
            _ask_reflection(snapshot, seat)
    elif snapshot.stage.locked:
        st.info(say("locked"))
    elif not own.centre:
        _ask_centre(snapshot, seat)
    else:
        _ask_sessions(seat)


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Choose the manner with one press."""
    say, at_case = speaker(PACKAGE), courses.with_case(snapshot)
    st.markdown(say("manner-case" if at_case else "manner-own"))
    with st.container(horizontal=True):
        if st.button(say("bring-to-case"), icon=":material/mosque:", type="secondary" if at_case else "primary"):
            courses.bring_to_case(facilitation)
            st.rerun()
        if st.button(say("bring-to-own"), icon=":material/diversity_3:", type="primary" if at_case else "secondary"):
            courses.bring_to_own(facilitation)
            st.rerun()
    moderate(snapshot, facilitation)


def moderate(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Take what people say of aligning their own course off the projector, or show it again."""
    say = speaker(PACKAGE)
    given = reversed(every_reflection(snapshot))
    names = {
        one.by: f"{snapshot.name(one.by) or centre_name(one.centre, language())}{colon(language())}{one.text}"
        for one in given
    }
    if names:
        hidden = hidden_reflections(snapshot)
        off = hidden_choice(say("reflections-hidden"), names, hidden)
        if off != hidden:
            hide_reflections(facilitation, hidden, off)
            st.rerun()


def _ask_reflection(snapshot: Snapshot, seat: Seat) -> None:
    say, given = speaker(PACKAGE), own_reflection(snapshot, seat.participant.id)
    with (
        st.expander(say("reflect"), icon=":material/balance:"),
        room_form(seat.workshop, courses.NAME, "reflection") as form,
    ):
        texts = {
            asked: form.text_area(asked, say(f"ask-{asked}"), given[asked], max_chars=LONGEST, height=90)
            for asked in ASKED
        }
        sent = st.form_submit_button(say("reflect-keep"), type="primary", width="stretch")
    if sent:
        reflect(seat.sending(form.sent), texts)
        form.end()
        st.toast(say("reflect-kept"))
        st.rerun()


def _ask_centre(snapshot: Snapshot, seat: Seat) -> None:
    say, own = speaker(PACKAGE), seat.participant
    listed = list(snapshot.workshop.centres or known_centres())
    chosen = st.selectbox(
        say("ask-centre"), listed, index=None, placeholder=say("choose-centre"), key="own-course-centre",
        format_func=lambda known: centre_name(known, language()), accept_new_options=not snapshot.workshop.centres,
    )  # fmt: skip
    if chosen:
        with guarded():
            shared_workshops().join(seat.workshop, person(), own.nickname, own.group, chosen)
            st.rerun()


def _ask_sessions(seat: Seat) -> None:
    say = speaker(PACKAGE)
    st.markdown(f"### {say('start', centre=centre_name(seat.participant.centre, language()))}")
    with room_form(seat.workshop, courses.NAME, "course") as form:
        title = form.text_input("title", say("ask-title"), max_chars=_LONGEST_TITLE)
        typed = form.text_area(
            "sessions", say("ask-sessions"), placeholder=say("example-sessions"), height=200, max_chars=9_000,
            help=say("sessions-help"),
        )  # fmt: skip
        sent = st.form_submit_button(say("start-course"), type="primary", width="stretch")
    prepared = plain(courses.prepared_course(seat.workshop.language).title)
    copied = st.button(say("start-from-case"), help=prepared, width="stretch", icon=":material/content_copy:")
    with guarded():
        if sent:
            courses.start_course(seat, title, read_sessions(typed), form.sent)
            form.end()
        if copied:
            courses.start_from_prepared(seat)
        if sent or copied:
            st.rerun()
