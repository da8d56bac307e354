"""The desk's part on how phones come here: at which address, whether one has, by which wifi."""

from urllib.parse import urlsplit

import streamlit as st

from alignment.ground.widgets import base_path, for_html, guarded, speaker
from exercises.workshop.address import given_address, is_address_of_this_machine, machine_addresses, with_host
from exercises.workshop.facilitation import PACKAGE, Facilitation
from exercises.workshop.reach.arrivals import shared_arrivals
from exercises.workshop.reach.keeping import renew_screen, say_reach
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import own_address, page_address, room_form, the_room

_SAID = "reach-said"  # how often the person has said something of it


def reach_panel(facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Where phones reach the app and by which wifi, to be chosen, and whether one has come by the address shown."""
    say = speaker(PACKAGE)
    _phones_here()
    _warn_of_a_lost_address(snapshot.reach.address)
    # Another key is another popover, which is closed: what was under this one is to be seen.
    said = st.session_state.setdefault(_SAID, 0)
    opened = st.popover(say("reach"), icon=":material/wifi:", width="stretch", key=f"reach-{said}")
    with opened, guarded(), st.container(key="door-reach"):
        with room_form(facilitation.workshop, "workshop", "reach") as form:
            address = _address_choice(snapshot.reach.address)
            with st.container(key="reach-wifi"):
                network = form.text_input(
                    "network", say("reach-network"), snapshot.reach.network, max_chars=32, autocomplete="off"
                )
                known, told = snapshot.reach.password, say("reach-help")
                password = form.text_input(
                    "password", say("reach-password"), known, max_chars=63, autocomplete="off", help=told
                )
            if st.form_submit_button(say("reach-save"), type="primary", width="stretch"):
                say_reach(facilitation, address, network, password, form.sent)
                form.end()
                st.session_state[_SAID] += 1
                st.rerun()
        if st.button(say("screen-renew"), icon=":material/cast:", help=say("screen-renew-help"), width="stretch"):
            renew_screen(facilitation)
            st.session_state[_SAID] += 1
            st.rerun()


def _address_choice(chosen: str) -> str:
    say = speaker(PACKAGE)
    if given_address():
        st.caption(say("reach-given"))
        return chosen
    here = st.context.url or page_address()
    own = {with_host(here, one.host, base_path()): one for one in machine_addresses()}
    labels = {address: f"{_short(address)} · {one.network}" for address, one in own.items()}
    labels[""] = for_html(PACKAGE)("reach-found", address=_short(page_address()))
    listed = list(dict.fromkeys(("", *own, *filter(None, [chosen]))))
    found = st.selectbox(
        say("reach-address"),
        listed,
        listed.index(chosen),
        format_func=lambda address: labels.get(address, _short(address)),
        accept_new_options=True,
        help=say("reach-address-help"),
    )
    return found or ""


def _warn_of_a_lost_address(chosen: str) -> None:
    if not chosen or given_address() or shared_arrivals().people(chosen):
        return
    if not is_address_of_this_machine(urlsplit(chosen).hostname or ""):
        st.warning(speaker(PACKAGE)("reach-gone", address=_short(chosen)), icon=":material/wifi_off:")


@st.fragment(run_every=3)
def _phones_here() -> None:
    with guarded():
        if snapshot := the_room():
            say, count = speaker(PACKAGE), len(shared_arrivals().people(own_address()) - snapshot.leaders.keys())
            icon = ":material/phonelink_ring:" if count else ":material/phonelink_erase:"
            st.caption(f"{icon} {say('reach-some', count=count) if count else say('reach-none')}")


def _short(address: str) -> str:
    return address.rpartition("//")[2]
