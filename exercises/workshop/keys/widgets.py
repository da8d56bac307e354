"""The links and the code of those who lead a workshop: shown once, renewed, and typed where a link is lost."""

import streamlit as st

from alignment.ground.widgets import language, link_to_copy, show_html, speaker
from alignment.widgets import browser, person
from exercises.workshop.facilitation import PACKAGE, Facilitation
from exercises.workshop.joining.codes import Client
from exercises.workshop.keys.recovery import recovery_code
from exercises.workshop.markup import written_code
from exercises.workshop.records import Workshop
from exercises.workshop.widgets import open_workshop, own_address
from exercises.workshop.workshops import shared_workshops

_CO_KEY = "show-co-key"


def new_links(workshop: Workshop) -> None:
    """What has just been made, to be kept: the facilitator's link with its code, a co-facilitator's link."""
    say = speaker(PACKAGE)
    shown = (("show-key", "key-once", "key-link", "key-kept"), (_CO_KEY, "co-key-once", "co-key-link", "co-key-kept"))
    for name, once, label, is_kept in shown:
        if key := st.session_state.get(name):
            with st.container(key=f"door-{name}"):
                st.warning(say(once), icon=":material/key:")
                link = f"{own_address()}/open/{workshop.id}?lang={language()}#{key}"
                link_to_copy(say(label), link, name)
                if name != _CO_KEY:
                    st.markdown(say("recovery-once"))
                    show_html(written_code(recovery_code(key)))
                if st.button(say(is_kept), icon=":material/check:"):
                    st.session_state.pop(name)
                    st.rerun()


def renew_buttons(facilitation: Facilitation) -> None:
    """New links: the facilitator's own, and one for somebody who helps."""
    say, workshop = speaker(PACKAGE), facilitation.workshop
    if st.button(say("key-renew"), icon=":material/key:", help=say("key-renew-help")):
        open_workshop(workshop.id, facilitation.renew_key())
        st.rerun()
    if st.button(say("co-key-renew"), icon=":material/handshake:", help=say("co-key-renew-help")):
        st.session_state[_CO_KEY] = facilitation.renew_co_key()
        st.rerun()


def recovery_form() -> Workshop | None:
    """Ask for the code that a facilitator wrote down; gives the workshop that the person leads by it from now on."""
    say = speaker(PACKAGE)
    opened = st.expander(say("recovery-have"), icon=":material/key:")
    with opened, st.container(key="door-recovery"), st.form("recovery", border=False):
        typed = st.text_input(say("recovery-code"), max_chars=40, key="recovery-typed", autocomplete="off")
        if not st.form_submit_button(say("recovery-open"), width="stretch"):
            return None
    # The address is None on the machine itself.
    return shared_workshops().recover(typed, Client(browser(), st.context.ip_address or ""), person())
