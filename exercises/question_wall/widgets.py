"""The question wall's forms: asking and voting beside whatever runs; answering, parking and hiding at the desk."""

import streamlit as st

from alignment.ground.lettering import shortened
from alignment.ground.widgets import guarded, speaker, theirs
from exercises.question_wall import questions
from exercises.question_wall.questions import LONGEST, NAME, PACKAGE, Question, QuestionState
from exercises.workshop.desk.widgets import hidden_choice
from exercises.workshop.facilitation import Facilitation
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import room_form, show_news, when_pressed

_SHORT = 80  # characters of a question in a list of choices


def take_part(snapshot: Snapshot, seat: Seat) -> None:
    """Ask, and see what became of one's own; the room's questions are below, each with its button."""
    _ask(snapshot, seat)


def ask_along(snapshot: Snapshot, seat: Seat) -> None:
    """The same beside whatever the room is at, folded; the questions of the others are drawn once they are wanted."""
    if snapshot.stage.exercise == NAME or NAME in snapshot.stage.locked_answers:
        return
    say = speaker(PACKAGE)
    with st.expander(say("ask-along"), icon=":material/contact_support:", key="question-wall"):
        _ask(snapshot, seat)
        if st.toggle(say("see-others"), key="question-others", persist_state="session"):
            _vote(snapshot, seat)


def _ask(snapshot: Snapshot, seat: Seat) -> None:
    say = speaker(PACKAGE)
    with room_form(seat.workshop, NAME, "ask") as form:
        text = form.text_area("text", say("ask"), max_chars=LONGEST, height=80, help=say("ask-help"))
        sent = st.form_submit_button(say("send"), key="onward-ask", icon=":material/send:", width="stretch")
    if sent:
        with guarded(st.warning):
            questions.ask(seat.sending(form.sent), text)
            form.end()
            st.toast(say("kept"))
            st.rerun()
    for one in questions.every_question(snapshot):
        if one.by == seat.participant.id:
            _own(seat, one)


def _own(seat: Seat, one: Question) -> None:
    say = speaker(PACKAGE)
    with st.container(horizontal=True, vertical_alignment="center", key=f"own-{one.id}"):
        state = f" **{say(f'state-{one.state}')}** {theirs(one.answer)}" if one.state is not QuestionState.OPEN else ""
        st.markdown(f"{theirs(one.text)}{state}", width="stretch")
        if one.state is QuestionState.OPEN and not one.hidden:
            st.button(
                say("take-back"), key=f"back-{one.id}", type="tertiary",
                on_click=when_pressed, args=(questions.take_back, seat, one.id),
            )  # fmt: skip


def _vote(snapshot: Snapshot, seat: Seat) -> None:
    say, mine = speaker(PACKAGE), questions.own_votes(snapshot, seat.participant.id)
    others = [one for one in questions.waiting(snapshot) if one.by != seat.participant.id]
    if not others:
        st.caption(say("none-of-others"))
    for one in others:
        with st.container(horizontal=True, vertical_alignment="center", key=f"vote-{one.id}"):
            st.markdown(theirs(one.text), width="stretch")
            st.button(
                f"▲ {one.votes}", key=f"me-too-{one.id}", help=say("me-too"),
                type="primary" if one.id in mine else "secondary",
                on_click=when_pressed, args=(questions.vote, seat, one.id), kwargs={"wanted": one.id not in mine},
            )  # fmt: skip


def desk_questions(facilitation: Facilitation, snapshot: Snapshot, *, leads: bool) -> None:
    """At the desk beside whatever runs: how many questions wait, what is done with them, and the way to the wall."""
    say = speaker(PACKAGE)
    if snapshot.stage.exercise == NAME:
        return
    if leads:
        show_news(NAME, snapshot.newest(NAME), say("news"))
    if not questions.every_question(snapshot):
        return
    label = say("open-questions", count=len(questions.waiting(snapshot)))
    with st.expander(label, icon=":material/contact_support:", key="desk-questions"):
        if not leads:
            moderate(snapshot, facilitation)
            return
        if st.button(say("show-wall"), key="question-show-wall", icon=":material/cast:"):
            questions.show_wall(facilitation, shown=True)
            st.rerun()
        _settle(snapshot, facilitation)
        moderate(snapshot, facilitation)


def lead(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Answer, park, hide; then back to where the room was."""
    say = speaker(PACKAGE)
    show_news(NAME, snapshot.newest(NAME), say("news"))
    if st.button(say("go-back"), key="question-go-back", icon=":material/undo:"):
        questions.show_wall(facilitation, shown=False)
        st.rerun()
    _settle(snapshot, facilitation)
    moderate(snapshot, facilitation)


def _settle(snapshot: Snapshot, facilitation: Facilitation) -> None:
    say, listed = speaker(PACKAGE), {one.id: one for one in questions.questions(snapshot)}
    chosen = st.selectbox(
        say("which"), list(listed), format_func=lambda name: _named(listed[name]) if name in listed else "",
        key=f"question-{len(listed)}-{len(questions.waiting(snapshot))}",
        placeholder=say("choose") if listed else say("open-questions", count=0),
    )  # fmt: skip
    if chosen is None:
        return
    one = listed[chosen]
    with room_form(facilitation.workshop, NAME, f"settle-{one.id}") as form:
        st.markdown(theirs(one.text))
        answer = form.text_area("text", say("answer"), one.answer, max_chars=LONGEST, height=80)
        with st.container(horizontal=True):
            pressed = [
                state
                for state in (QuestionState.ANSWERED, QuestionState.PARKED, QuestionState.OPEN)
                if (state is not QuestionState.OPEN or one.state is not QuestionState.OPEN)
                and st.form_submit_button(
                    say(f"do-{state}"), type="primary" if state is QuestionState.ANSWERED else "secondary"
                )
            ]
    if pressed:
        questions.settle(facilitation, one.id, pressed[0], answer)
        form.end()
        st.rerun()


def moderate(snapshot: Snapshot, facilitation: Facilitation) -> None:
    """Take questions off the room's screens, or show them again."""
    say, every = speaker(PACKAGE), questions.every_question(snapshot)
    if not every:
        return
    before = {one.id for one in every if one.hidden}
    names = {one.id: _named(one) for one in every}
    hidden = hidden_choice(say("hidden"), names, before, placeholder=say("choose"))
    if st.button(say("hide-these"), key="question-hide-these", icon=":material/visibility_off:"):
        questions.hide(facilitation, {name: name in hidden for name in hidden ^ before})
        st.rerun()


def _named(one: Question) -> str:
    text = shortened(one.text, _SHORT)
    return f"▲ {one.votes} · {text}" if one.votes else text
