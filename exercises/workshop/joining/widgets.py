"""The forms by which a person comes into a workshop and says how they take part."""

import streamlit as st

from alignment import centre_name
from alignment.ground.widgets import language, speaker
from alignment.widgets import person
from exercises.workshop.facilitation import PACKAGE
from exercises.workshop.markup import spaced
from exercises.workshop.records import Workshop
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import own_part, room_form
from exercises.workshop.workshops import shared_workshops


def join_form() -> Workshop | None:
    """Ask for a join code; gives the workshop once it is right. One in the address (from the QR) is tried at once."""
    say = speaker(PACKAGE)
    given = st.query_params.get("join", "")
    if given:
        st.query_params.pop("join")
        return shared_workshops().find(given, _client())
    with st.form("join", border=False):
        typed = st.text_input(say("join-code"), max_chars=12, placeholder="ABC 347", key="join-code")
        pressed = st.form_submit_button(say("join"), type="primary", icon=":material/login:", width="stretch")
    return shared_workshops().find(typed, _client()) if pressed else None


def take_seat(snapshot: Snapshot) -> bool:
    """Ask the person how they take part, all of it optional; gives whether they have just sat down."""
    say, workshop, before = speaker(PACKAGE), snapshot.workshop, own_part(snapshot)
    with room_form(workshop, "seat", "own") as form:
        nickname = form.text_input(
            "nickname", say("nickname"), before.nickname if before else "", max_chars=60, help=say("nickname-help")
        )
        group = centre = None
        if workshop.groups:
            chosen = before.group if before and before.group in workshop.groups else None
            group = st.pills(say("group"), workshop.groups, default=chosen, key="group")
        if workshop.centres:
            listed = list(workshop.centres)
            centre = st.selectbox(
                say("centre"),
                listed,
                index=listed.index(before.centre) if before and before.centre in listed else None,
                format_func=lambda known: centre_name(known, language()),
                placeholder=say("choose-centre"),
                key="centre",
            )
        sent = st.form_submit_button(say("sit-down"), type="primary", icon=":material/login:", width="stretch")
    if sent:
        shared_workshops().join(workshop, person(), nickname, group or "", centre or "", sent=form.sent)
        form.end()
    return sent


def code_line(workshop: Workshop) -> None:
    """The join code on one line, always in sight."""
    st.markdown(f"{speaker(PACKAGE)('join-code')} **`{spaced(workshop.code)}`**")


def _client() -> str:
    # Whose tries of codes are counted together.
    return st.context.ip_address or "localhost"
