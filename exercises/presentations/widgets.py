"""The presentations' forms: the answers of one's own centre on the phone; the floor and its clock on the desk."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial

import streamlit as st

from alignment import centre_name
from alignment.ground.widgets import guarded, language, plain, speaker
from exercises.presentations.known_answers import known_answer
from exercises.presentations.profiles import (
    LONGEST,
    NAME,
    PACKAGE,
    QUESTIONS,
    SECONDS,
    Presentation,
    answer_name,
    answering,
    centres_of,
    lead_floor,
    presentation,
    profile,
    start,
)
from exercises.workshop.acts import Act
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import room_form


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """The five questions to the person's own centre, one at a time."""
    say, centre = speaker(PACKAGE), seat.participant.centre
    if not centre:
        st.info(say("choose-centre" if snapshot.workshop.centres else "no-centres"), icon=":material/location_city:")
        return
    st.markdown(f"### {plain(centre_name(centre, language()))}")
    st.markdown(say("intro"))
    _answer_form(snapshot, centre, "own", seat.act)


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Give a centre the floor, move its clock and the questions, and type for it where it likes."""
    say, listed, at = speaker(PACKAGE), centres_of(snapshot), presentation(snapshot)
    if not listed:
        st.info(say("no-centres"))
        return
    next_place = listed.index(at.centre) + 1 if at.centre in listed else 0
    with st.container(horizontal=True, vertical_alignment="bottom"):
        centre = st.selectbox(
            say("centre"), listed, index=next_place % len(listed), key=f"floor-after-{at.centre}",
            format_func=lambda known: centre_name(known, language()),
        )  # fmt: skip
        label = say("start", minutes=SECONDS // 60)
        if st.button(label, type="secondary" if at.centre else "primary", icon=":material/play_arrow:"):
            _turn(facilitation, "start", lambda _: start(str(centre), time.time()), minutes=SECONDS // 60)
    if at.centre:
        _clock_buttons(at, facilitation)
        number = st.segmented_control(
            say("question-shown"), QUESTIONS, default=at.question, required=True,
            key=f"question-{at.centre}-{at.question}",
        )  # fmt: skip
        st.caption(say(f"question-{number}"))
        if number != at.question:
            _turn(facilitation, "question-shown", lambda latest: replace(latest, question=number))
    with st.expander(say("type-for"), icon=":material/keyboard:"):
        own = st.selectbox(
            say("centre"), listed, index=listed.index(at.centre) if at.centre in listed else 0, key=f"for-{at.centre}",
            format_func=lambda known: centre_name(known, language()),
        )  # fmt: skip
        _answer_form(snapshot, str(own), "for", partial(facilitation.act, "type-for", PACKAGE, wakes=False))


def _turn(
    facilitation: Facilitation, said: str, change: Callable[[Presentation], Presentation], **values: object
) -> None:
    lead_floor(facilitation, said, change, **values)
    st.rerun()


def _clock_buttons(at: Presentation, facilitation: Facilitation) -> None:
    say, stands, now = speaker(PACKAGE), at.time.paused is not None, time.time()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{plain(centre_name(at.centre, language()))}**", width="content")
        if stands and st.button(say("resume"), type="primary", icon=":material/play_arrow:"):
            _turn(facilitation, "resume", lambda latest: latest.timed(lambda clock: clock.resume(now)))
        if not stands and st.button(say("pause"), icon=":material/pause:"):
            _turn(facilitation, "pause", lambda latest: latest.timed(lambda clock: clock.pause(now)))
        if st.button(say("one-minute-more"), icon=":material/more_time:"):
            _turn(facilitation, "one-minute-more", lambda latest: latest.timed(lambda clock: clock.extend(60, now)))
        if st.button(say("end"), icon=":material/stop:", help=say("end-help")):
            _turn(facilitation, "end", lambda _: start("", now))


def _answer_form(
    snapshot: Snapshot, centre: str, whose: str, acting: Callable[[], AbstractContextManager[Act]]
) -> None:
    # What stood there when somebody began to write goes along: a colleague who saves meanwhile neither loses their text
    # to this one nor takes this one's out of the field.
    say, own, session = speaker(PACKAGE), profile(snapshot, centre), st.session_state
    first_open = next((number for number in QUESTIONS if not own.answers[number - 1]), QUESTIONS[0])
    number = st.segmented_control(
        say("question"), QUESTIONS, default=session.setdefault(f"first-{centre}", first_open), required=True,
        key=f"asked-{centre}", label_visibility="collapsed",
    )  # fmt: skip
    name = answer_name(centre, number)
    saved = f"saved-{name}"
    with room_form(snapshot.workshop, NAME, f"{whose}.{name}") as form:
        seen = form.seen("text", own.answers[number - 1])
        known = "" if snapshot.document(NAME, name) else known_answer(centre, number, language())
        text = form.text_area("text", say(f"question-{number}"), seen or known, max_chars=LONGEST, height=150)
        if known:
            st.caption(say("known"))
        sent = st.form_submit_button(say("save"), type="primary", width="stretch")
    if sent:
        with guarded(st.warning):
            with acting() as act:
                act.change(NAME, name, answering(centre, number, text, seen))
                act.forget(form.sent)
            form.end()
            session[saved] = True
            st.rerun()
    elif saved in session:
        st.success(say("saved", done=own.answered, questions=len(QUESTIONS)))
