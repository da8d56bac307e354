"""The game's buttons: the goals to choose from on the phone; asking and laying open on the facilitator's desk."""

import time

import streamlit as st

from exercises.glance.markup import option, question
from exercises.glance.rounds import (
    NAME,
    RESULTS,
    SECONDS,
    Kind,
    Round,
    TooLate,
    answer_name,
    answering,
    answers,
    end_early,
    new_round,
    points,
    reveal_name,
    revealed,
    rounds,
    scores,
)
from exercises.rooms import Snapshot
from exercises.workshops import Facilitation, Seat
from sdg_data import load_catalogue
from sdg_data.widgets import for_html, goal_buttons, plain, speaker

_PACKAGE = "exercises/glance"
_ICONS = (
    (Kind.SCENE, ":material/image_search:"),
    (Kind.TITLE, ":material/title:"),
    (Kind.NUMBER, ":material/looks_one:"),
)


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """The question and its options as long as there is time; then what was answered, and what it was worth."""
    say, asked, me = speaker(_PACKAGE), rounds(snapshot), seat.participant.id
    if RESULTS in snapshot.stage.revealed:
        st.success(say("own-points", count=dict(scores(snapshot)).get(me, 0)), icon=":material/trophy:")
        return
    if not asked:
        st.info(say("before"))
        return
    now = asked[-1]
    own = next((answer for answer in answers(snapshot)[now.id] if answer.person == me), None)
    st.html(f"<div class='glance-question'>{question(now, for_html(_PACKAGE))}</div>")
    if revealed(snapshot, now):
        won = points(now, own) if own else 0
        if won:
            st.success(say("was-right", count=won), icon=":material/check_circle:")
        else:
            st.warning(say("was-wrong", answer=_label(now, own.goal)) if own else say("no-answer"))
    elif own:
        st.success(say("kept", answer=_label(now, own.goal)), icon=":material/check:")
    elif time.time() > now.time.ends:
        st.warning(say("error-too-late"))
    elif goal := _choice(now):
        try:
            seat.contribute(NAME, answer_name(now, me), answering(now, goal, time.time))
        except TooLate as refusal:
            st.warning(refusal.say(say))
        else:
            st.rerun()


def _choice(asked: Round) -> str:
    # Pictures are placed on one of the 17 goals; numbers and titles have four options, without the colours that help.
    with st.container(key="glance-options"):
        if asked.kind is Kind.SCENE:
            return str(goal_buttons(load_catalogue(), None) or "")
        for goal in asked.options:
            if st.button(
                plain(option(asked, goal, for_html(_PACKAGE))), key=f"option-{asked.id}-{goal}", width="stretch"
            ):
                return goal
    return ""


def _label(asked: Round, goal: str) -> str:
    return option(asked, goal, for_html(_PACKAGE))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Ask the next question, lay its answer open, and show at the end what the room knows."""
    say, asked = speaker(_PACKAGE), rounds(snapshot)
    now = asked[-1] if asked else None
    if now and not revealed(snapshot, now):
        st.markdown(
            f"**{say('question', number=now.number)}** · {say('answered', count=len(answers(snapshot)[now.id]))}"
        )
        st.html(f"<div class='glance-question'>{question(now, for_html(_PACKAGE))}</div>")
        if st.button(say("reveal"), type="primary", icon=":material/visibility:", help=say("reveal-help")):
            facilitation.gather(NAME, f"round.{now.id}", end_early(time.time()))
            facilitation.reveal(reveal_name(now))
            st.rerun()
        return
    st.markdown(f"**{say('next')}**")
    seconds = st.segmented_control(
        say("seconds-given"), SECONDS, default=30, required=True, key="glance-seconds",
        format_func=lambda given: say("seconds", count=given),
    )  # fmt: skip
    with st.container(horizontal=True):
        for kind, icon in _ICONS:
            if st.button(say(f"next-{kind}"), type="primary" if kind is Kind.SCENE else "secondary", icon=icon):
                _ask(snapshot, facilitation, kind, seconds)
                st.rerun()
    shown = RESULTS in snapshot.stage.revealed
    if asked and st.button(say("hide-results" if shown else "show-results"), icon=":material/leaderboard:"):
        facilitation.reveal(RESULTS, revealed=not shown)
        st.rerun()


def _ask(snapshot: Snapshot, facilitation: Facilitation, kind: Kind, seconds: int) -> None:
    if RESULTS in snapshot.stage.revealed:
        facilitation.reveal(RESULTS, revealed=False)
    made, content = new_round(snapshot, kind, seconds, time.time())
    facilitation.gather(NAME, made, lambda _: content)
    facilitation.bring_everyone(exercise=NAME)  # the phones load the question
