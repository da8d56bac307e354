"""The presentations' forms: the answers of one's own centre on the phone; the floor and its clock on the desk."""

import time
from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from alignment import centre_name
from alignment.store import Document
from exercises.presentations.profiles import (
    LONGEST,
    NAME,
    NOW,
    QUESTIONS,
    SECONDS,
    Presentation,
    TooLong,
    answer_name,
    answering,
    at_question,
    centres_of,
    moved,
    presentation,
    profile,
    start,
)
from exercises.rooms import Snapshot
from exercises.workshops import Facilitation, Seat
from sdg_data.widgets import language, plain, speaker

_PACKAGE = "exercises/presentations"
_Gather = Callable[[str, Callable[[Document | None], Mapping[str, Any]]], Document]


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """The five questions to the person's own centre, one at a time."""
    say, centre = speaker(_PACKAGE), seat.participant.centre
    if not centre:
        st.info(say("choose-centre" if snapshot.workshop.centres else "no-centres"), icon=":material/location_city:")
        return
    st.markdown(f"### {plain(centre_name(centre, language()))}")
    st.markdown(say("intro"))
    _answer_form(snapshot, centre, lambda name, change: seat.contribute(NAME, name, change))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Give a centre the floor, move its clock and the questions, and type for it where it likes."""
    say, listed, at = speaker(_PACKAGE), centres_of(snapshot), presentation(snapshot)
    if not listed:
        st.info(say("no-centres"))
        return

    def gather(change: Callable[[Document | None], Mapping[str, Any]]) -> None:
        facilitation.gather(NAME, NOW, change)
        st.rerun()

    next_place = listed.index(at.centre) + 1 if at.centre in listed else 0
    with st.container(horizontal=True, vertical_alignment="bottom"):
        centre = st.selectbox(
            say("centre"), listed, index=next_place % len(listed), key=f"floor-after-{at.centre}",
            format_func=lambda known: centre_name(known, language()),
        )  # fmt: skip
        label = say("start", minutes=SECONDS // 60)
        if st.button(label, type="secondary" if at.centre else "primary", icon=":material/play_arrow:"):
            gather(lambda _: start(str(centre), time.time()))
    if at.centre:
        _clock_buttons(at, gather)
        number = st.segmented_control(
            say("question-shown"), QUESTIONS, default=at.question, required=True,
            key=f"question-{at.centre}-{at.question}",
        )  # fmt: skip
        st.caption(say(f"question-{number}"))
        if number != at.question:
            gather(at_question(number))
    with st.expander(say("type-for"), icon=":material/keyboard:"):
        own = st.selectbox(
            say("centre"), listed, index=listed.index(at.centre) if at.centre in listed else 0, key=f"for-{at.centre}",
            format_func=lambda known: centre_name(known, language()),
        )  # fmt: skip
        _answer_form(snapshot, str(own), lambda name, change: facilitation.gather(NAME, name, change))


def _clock_buttons(at: Presentation, gather: Callable[[Any], None]) -> None:
    say, stands = speaker(_PACKAGE), at.time is not None and at.time.paused is not None
    now = time.time()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{plain(centre_name(at.centre, language()))}**", width="content")
        if stands and st.button(say("resume"), type="primary", icon=":material/play_arrow:"):
            gather(moved(lambda clock: clock.resume(now)))
        if not stands and st.button(say("pause"), icon=":material/pause:"):
            gather(moved(lambda clock: clock.pause(now)))
        if st.button(say("one-minute-more"), icon=":material/more_time:"):
            gather(moved(lambda clock: clock.extend(60, now)))
        if st.button(say("end"), icon=":material/stop:", help=say("end-help")):
            gather(lambda _: start("", now))


def _answer_form(snapshot: Snapshot, centre: str, gather: _Gather) -> None:
    # What stood there when somebody began to write stays in the session: a colleague who saves meanwhile neither loses
    # their text to this one nor takes this one's out of the field.
    say, own, kept = speaker(_PACKAGE), profile(snapshot, centre), st.session_state
    first_open = next((number for number in QUESTIONS if not own.answers[number - 1]), QUESTIONS[0])
    number = st.segmented_control(
        say("question"), QUESTIONS, default=kept.setdefault(f"first-{centre}", first_open), required=True,
        key=f"asked-{centre}", label_visibility="collapsed",
    )  # fmt: skip
    begun = f"begun-{centre}-{number}"
    saves, seen = kept.setdefault(begun, (0, own.answers[number - 1]))
    with st.form(f"answer-{centre}-{number}", border=False):
        text = st.text_area(
            say(f"question-{number}"), seen, max_chars=LONGEST, height=150, persist_state="session",
            key=f"text-{centre}-{number}-{saves}",
        )  # fmt: skip
        sent = st.form_submit_button(say("save"), type="primary", width="stretch")
    if sent:
        try:
            made = gather(answer_name(centre, number), answering(centre, number, text or "", seen))
        except TooLong as refusal:
            st.warning(refusal.say(say))
            return
        kept[begun] = (saves + 1, made.content["text"])
        st.rerun()
    elif saves:
        st.success(say("saved", done=own.answered, questions=len(QUESTIONS)))
