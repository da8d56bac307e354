"""The forms of who was here before: saying who one was on the phone, and the answer to it at the desk."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from alignment.ground.widgets import guarded, in_local_time, show_html, speaker
from alignment.store import person_id
from alignment.widgets import browser, person
from exercises.workshop.facilitation import PACKAGE, Facilitation
from exercises.workshop.joining.widgets import code_shown
from exercises.workshop.markup import call_number
from exercises.workshop.records import Reply
from exercises.workshop.returning.requests import answer, possible, waiting
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import in_words, the_room
from exercises.workshop.workshops import shared_workshops


def awaits_answer(snapshot: Snapshot) -> bool:
    """Whether the person has said who they were and waits for the desk, which is then shown in place of a seat."""
    own = person_id(person())
    waits = any(request.id == own for request in waiting(snapshot))
    if waits:
        _wait(own)
    return waits


@st.fragment(run_every=3)
def _wait(own: str) -> None:
    say = speaker(PACKAGE)
    with guarded():
        snapshot = the_room()
        request = next((one for one in waiting(snapshot) if one.id == own), None) if snapshot else None
        if snapshot is None or request is None:
            st.rerun()  # it was answered, or has ended
        with st.container(key="door-return"):
            st.info(say("return-waits", who=_names(snapshot)[request.who]), icon=":material/hourglass_top:")
            show_html(call_number(request.number))
            if st.button(say("return-withdraw"), icon=":material/close:", width="stretch"):
                shared_workshops().withdraw_return(snapshot.workshop.id, person())
                st.rerun()


def return_form(snapshot: Snapshot) -> None:
    """Ask a newcomer whether they were here before, and as whom; there is nothing to ask where nobody is missing."""
    say, names, people = speaker(PACKAGE), _names(snapshot), [who.id for who in possible(snapshot)]
    before = snapshot.returns.get(person_id(person()))
    if before and before.reply is Reply.NO:
        st.warning(say("return-refused"), icon=":material/front_hand:")
    elif before and before.reply is Reply.NONE:
        st.warning(say("return-ended"), icon=":material/hourglass_disabled:")
    if not people:
        return
    with st.expander(say("return-have"), icon=":material/person_search:"), st.form("return", border=False):
        with st.container(key="door-return"):
            st.caption(say("return-help"))
            chosen = st.selectbox(
                say("return-who"), people, index=None, format_func=lambda who: names[who],
                placeholder=say("choose-person"), key="return-who",
            )  # fmt: skip
            sent = st.form_submit_button(say("return-ask"), width="stretch")
        if sent and chosen:
            with guarded(st.warning):
                as_found = replace(snapshot.workshop, code=code_shown(snapshot))
                shared_workshops().ask_to_return(as_found, person(), chosen, browser())
                st.rerun()
        elif sent:
            st.warning(say("choose-person"))


def returning_people(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """At the desk, those who say who they were, each with a yes and a no."""
    say, names = speaker(PACKAGE), _names(snapshot)
    for request in waiting(snapshot):
        with st.container(key=f"door-return-{request.id}", border=True):
            st.markdown(say("return-asks", number=str(request.number), who=names[request.who]))
            st.caption(say("return-asks-help"))
            with st.container(horizontal=True):
                yes = st.button(
                    say("return-yes"), key=f"return-yes-{request.id}", type="primary", icon=":material/check:"
                )
                no = st.button(say("return-no"), key=f"return-no-{request.id}", icon=":material/close:")
        if yes or no:
            answer(facilitation, request.id, yes=yes)
            st.rerun()


def _names(snapshot: Snapshot) -> Mapping[str, str]:
    # Those without a nickname, or of the same one, are told apart by when they first sat down.
    words = {who.id: in_words(replace(who, nickname=snapshot.name(who.id))) for who in snapshot.people.values()}
    times = Counter(words.values())
    return {
        own: text if snapshot.name(own) and times[text] == 1 else f"{text} · {in_local_time(snapshot.joined[own])}"
        for own, text in words.items()
    }
