"""The forms by which a person comes into a workshop and says how they take part."""

from contextlib import suppress
from dataclasses import replace

import streamlit as st

from alignment import centre_name
from alignment.ground.widgets import language, speaker
from alignment.widgets import browser, person
from exercises.workshop.errors import NotFacilitator
from exercises.workshop.facilitation import PACKAGE
from exercises.workshop.joining.codes import Client
from exercises.workshop.joining.seats import groups_fixed
from exercises.workshop.markup import spaced
from exercises.workshop.records import Workshop, WorkshopPhase
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import own_part
from exercises.workshop.workshops import shared_workshops

_CAME_BY = "came-by"  # in the session: the code, or that of the QR code, by which the person came


def join_form() -> Workshop | None:
    """Ask for a join code; gives the workshop once it is right. What the address had (from the QR) is tried at once."""
    say = speaker(PACKAGE)
    with st.container(key="door"), st.form("join", border=False):
        typed = st.text_input(say("join-code"), max_chars=24, placeholder="ABC 347", key="join-code")
        pressed = st.form_submit_button(say("join"), type="primary", icon=":material/login:", width="stretch")
    given = st.session_state.pop("asks-to-join", "")
    if not given and not pressed:
        return None
    # The address is None on the machine itself.
    found = shared_workshops().find(given or typed, Client(browser(), st.context.ip_address or ""))
    st.session_state[_CAME_BY] = found.code
    return found


def needs_code(snapshot: Snapshot) -> bool:
    """Whether the person has yet to show the workshop's present code before they may sit down."""
    workshop = snapshot.workshop
    stranger = workshop.phase is WorkshopPhase.OPEN and own_part(snapshot) is None
    return stranger and _code_shown(workshop) != workshop.code


def take_seat(snapshot: Snapshot) -> bool:
    """Ask the person how they take part, all of it optional; gives whether they have just sat down."""
    say, workshop, before = speaker(PACKAGE), snapshot.workshop, own_part(snapshot)
    with st.container(key="door"), st.form("seat", border=False):
        nickname = st.text_input(
            say("nickname"), before.nickname if before else "", max_chars=60, help=say("nickname-help"), key="nickname"
        )
        group = centre = None
        if workshop.groups:
            chosen = before.group if before and before.group in workshop.groups else None
            fixed = chosen is not None and groups_fixed(snapshot)
            group = st.pills(say("group"), workshop.groups, default=chosen, key="group", disabled=fixed)
            if fixed:
                st.caption(say("group-fixed"))
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
        if not st.form_submit_button(say("sit-down"), type="primary", icon=":material/login:", width="stretch"):
            return False
    as_found = replace(workshop, code=_code_shown(workshop))
    shared_workshops().join(as_found, person(), nickname, group or "", centre or "", browser=browser())
    return True


def code_line(workshop: Workshop) -> None:
    """The join code on one line, always in sight."""
    st.markdown(f"{speaker(PACKAGE)('join-code')} **`{spaced(workshop.code)}`**")


def _code_shown(workshop: Workshop) -> str:
    # Who leads the workshop has the code before their eyes.
    if key := st.session_state.get("key", ""):
        with suppress(NotFacilitator):
            shared_workshops().facilitation(workshop.id, key)
            return workshop.code
    return str(st.session_state.get(_CAME_BY, ""))
