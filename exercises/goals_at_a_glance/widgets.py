"""The game's buttons: the goals to choose from on the phone; asking and laying open on the facilitator's desk."""

import time

import streamlit as st
from markupsafe import Markup

from alignment.ground.widgets import for_html, goal_buttons, plain, show_html, speaker
from exercises.goals_at_a_glance import rounds
from exercises.goals_at_a_glance.markup import option, question
from exercises.goals_at_a_glance.rounds import PACKAGE, RESULTS, SECONDS, QuestionKind, Round
from exercises.workshop.desk.widgets import reveal_button
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import when_pressed
from sdg_data import load_catalogue

_ICONS = (
    (QuestionKind.SCENE, ":material/image_search:"),
    (QuestionKind.TITLE, ":material/title:"),
    (QuestionKind.NUMBER, ":material/looks_one:"),
)


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """The question and its options as long as there is time; then what was answered, and what it was worth."""
    say, asked, me = speaker(PACKAGE), rounds.rounds(snapshot), seat.participant.id
    if RESULTS in snapshot.stage.revealed:
        st.success(say("own-points", count=dict(rounds.scores(snapshot)).get(me, 0)), icon=":material/trophy:")
        return
    if not asked:
        st.info(say("before"))
        return
    now = asked[-1]
    own = rounds.own_answer(snapshot, now, me)
    _show_question(now)
    if rounds.revealed(snapshot, now):
        won = rounds.points(now, own) if own else 0
        if won:
            st.success(say("was-right", count=won), icon=":material/check_circle:")
        else:
            st.warning(say("was-wrong", answer=_label(now, own.goal)) if own else say("no-answer"))
    elif own:
        st.success(say("kept", answer=_label(now, own.goal)), icon=":material/check:")
    elif time.time() > now.time.ends:
        st.warning(say("error-too-late"))
    else:
        _choose(seat, now)


def _show_question(asked: Round) -> None:
    show_html(Markup("<div class='glance-question'>{}</div>").format(question(asked, for_html(PACKAGE))))


def _choose(seat: Seat, asked: Round) -> None:
    # Pictures are placed on one of the 17 goals; numbers and titles have four options, without the colours that help.
    def pressed(goal: str) -> None:
        when_pressed(rounds.answer, seat, asked, goal, time.time)

    with st.container(key="glance-options"):
        if asked.kind is QuestionKind.SCENE:
            goal_buttons(load_catalogue(), None, pressed)
            return
        for goal in asked.options:
            key = f"option-{asked.id}-{goal}"
            st.button(plain(_label(asked, goal)), key=key, width="stretch", on_click=pressed, args=(goal,))


def _label(asked: Round, goal: str) -> str:
    return option(asked, goal, for_html(PACKAGE))


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Ask the next question, lay its answer open, and show at the end what the room knows."""
    say, asked = speaker(PACKAGE), rounds.rounds(snapshot)
    now = asked[-1] if asked else None
    if now and not rounds.revealed(snapshot, now):
        st.markdown(f"**{say('question', number=now.number)}**")
        _show_question(now)
        if st.button(say("reveal"), type="primary", icon=":material/visibility:", help=say("reveal-help")):
            rounds.lay_open(facilitation, now, time.time)
            st.rerun()
        return
    st.markdown(f"**{say('next')}**")
    seconds = st.segmented_control(
        say("seconds-given"), SECONDS, default=30, required=True, key="glance-seconds",
        format_func=lambda given: say("seconds", count=given),
    )  # fmt: skip
    with st.container(horizontal=True):
        for kind, icon in _ICONS:
            if st.button(say(f"next-{kind}"), type="primary" if kind is QuestionKind.SCENE else "secondary", icon=icon):
                rounds.ask(facilitation, kind, seconds, time.time)
                st.rerun()
    if asked:
        shown = RESULTS in snapshot.stage.revealed
        reveal_button(facilitation, RESULTS, shown=shown, package=PACKAGE, subject="results")
