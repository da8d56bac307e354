"""The forms by which a person comes into a workshop, says how they take part, and goes on at another browser."""

from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from alignment import centre_name
from alignment.ground.widgets import guarded, language, plain, show_html, speaker
from alignment.store import person_id
from alignment.widgets import access, become, browser, passes, person
from exercises.workshop.facilitation import PACKAGE
from exercises.workshop.joining.codes import Client
from exercises.workshop.joining.seats import groups_fixed
from exercises.workshop.markup import pass_card, spaced, unsent_here
from exercises.workshop.records import Workshop, WorkshopPhase
from exercises.workshop.seat import Seat
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import own_address, own_part, previews, room_form
from exercises.workshop.workshops import shared_workshops


def join_form() -> Workshop | None:
    """Ask for a join code; gives the workshop once it is right. What the address had (from the QR) is tried at once."""
    say = speaker(PACKAGE)
    with st.container(key="door"), st.form("join", border=False):
        typed = st.text_input(say("join-code"), max_chars=24, placeholder="ABC 347", key="join-code")
        pressed = st.form_submit_button(
            say("join"), key="onward-join", type="primary", icon=":material/login:", width="stretch"
        )
    given = st.session_state.pop("asks-to-join", "")
    if not given and not pressed:
        return None
    # The address is None on the machine itself.
    found = shared_workshops().find(given or typed, Client(browser(), st.context.ip_address or ""))
    shared_workshops().show_code(found, person())
    return found


def needs_code(snapshot: Snapshot) -> bool:
    """Whether the person has yet to show the workshop's present code before they may sit down."""
    workshop = snapshot.workshop
    stranger = workshop.phase is WorkshopPhase.OPEN and own_part(snapshot) is None
    return stranger and code_shown(snapshot) != workshop.code


def take_seat(snapshot: Snapshot) -> bool:
    """Ask the person how they take part, all of it optional; gives whether they have just sat down."""
    say, workshop, before = speaker(PACKAGE), snapshot.workshop, own_part(snapshot)
    with st.container(key="door"), room_form(workshop, "seat", "own") as form:
        nickname = form.text_input(
            "nickname", say("nickname"), before.nickname if before else "", max_chars=60, help=say("nickname-help")
        )
        group = centre = None
        if workshop.groups:
            chosen = before.group if before and before.group in workshop.groups else None
            if chosen is not None and groups_fixed(snapshot):
                group = st.pills(
                    say("group"), workshop.groups, default=chosen, format_func=plain, key="group", disabled=True
                )
                st.caption(say("group-fixed"))
            else:
                group = form.pills("group", say("group"), workshop.groups, chosen, format_func=plain)
        if workshop.centres:
            listed = list(workshop.centres)
            centre = form.selectbox(
                "centre",
                say("centre"),
                listed,
                before.centre if before else None,
                format_func=lambda known: centre_name(known, language()),
                placeholder=say("choose-centre"),
            )
        sent = st.form_submit_button(
            say("sit-down"), key="onward-sit-down", type="primary", icon=":material/login:", width="stretch"
        )
    if sent:
        as_found, seated = replace(workshop, code=code_shown(snapshot)), (nickname, group or "", centre or "")
        shared_workshops().join(as_found, person(), *seated, browser=browser(), sent=form.sent)
        form.end()
    return sent


def own_seat(snapshot: Snapshot) -> Seat:
    """The seat of the person; in the desk's preview of a phone one of which nothing is taken. Raises as `seat` does."""
    if previews(snapshot):
        return shared_workshops().empty_seat(snapshot.workshop)
    return shared_workshops().seat(snapshot.workshop.id, person())


def greet() -> None:
    """What a person is told or asked about who they are, above the page: no cookies, a pass, an address of before."""
    say = speaker(PACKAGE)
    if not st.session_state["cookie"]:
        st.warning(say("no-memory"), icon=":material/cookie_off:")
    for name in ("me", "pass"):
        if given := st.query_params.pop(name, ""):
            st.session_state["offered"] = (name, str(given)[:32])
    if "offered" not in st.session_state:
        return
    name, word = st.session_state["offered"]
    if word == person():
        st.session_state.pop("offered")
        return
    with st.container(border=True, key="offer"), guarded(refused=_not_offered):
        owner = person_id(word) if name == "me" else passes().owner(word)
        nickname = access().nicknames(frozenset({owner})).get(owner, "")
        st.markdown(say("go-on-as", name=nickname) if nickname else say("go-on-as-before"))
        st.caption(say("go-on-help"))
        with st.container(horizontal=True):
            if st.button(say("go-on"), key="onward-go-on", type="primary", icon=":material/login:"):
                become(passes().claim(word) if name == "me" else passes().take(word))
            if st.button(say("go-on-not")):
                st.session_state.pop("offered")
                st.rerun()


def _not_offered(refused: str) -> None:
    st.session_state.pop("offered", None)
    st.warning(refused)


def pass_form() -> None:
    """Ask for a pass that was made at another browser."""
    say = speaker(PACKAGE)
    opened = st.expander(say("pass-have"), icon=":material/devices:")
    with opened, st.container(key="door-pass"), st.form("pass", border=False):
        typed = st.text_input(say("pass"), max_chars=12, key="pass-typed")
        if st.form_submit_button(say("pass-take"), width="stretch"):
            st.session_state["offered"] = ("pass", typed)
            st.rerun()


def device_panel(snapshot: Snapshot) -> None:
    """The ways to another device, and to the next person at this one, who need not type the code again."""
    say = speaker(PACKAGE)
    with st.container(key="door-device"), st.expander(say("device"), icon=":material/devices:"):
        another_device()
        st.caption(say("next-person-help"))
        show_html(unsent_here(say("next-person-unsent")))
        if st.button(say("next-person"), icon=":material/person_add:", width="stretch"):
            following = passes().next_person()
            shared_workshops().show_code(snapshot.workshop, following)
            become(following)


def another_device(page: str = "room") -> None:
    """A pass with which the person goes on at another device, on this page of the app, as a code and to be scanned."""
    say = speaker(PACKAGE)
    st.caption(say("pass-help"))
    if st.button(say("pass-make"), icon=":material/qr_code_2:", width="stretch"):
        st.session_state["pass-made"] = passes().make()
    if made := st.session_state.get("pass-made"):
        opened = {name: st.query_params[name] for name in ("workshop", "lang") if name in st.query_params}
        show_html(pass_card(made, f"{own_address()}/{page}?{urlencode({**opened, 'pass': made})}"))


def code_line(workshop: Workshop) -> None:
    """The join code on one line, always in sight."""
    st.markdown(f"{speaker(PACKAGE)('join-code')} **`{spaced(workshop.code)}`**")


def code_shown(snapshot: Snapshot) -> str:
    """The code of the workshop that the person came by, "" for none; who leads it has it before their eyes."""
    own = person_id(person())
    return snapshot.workshop.code if own in snapshot.leaders else snapshot.codes_shown.get(own, "")
