"""How a sheet is shared, and what ends it; the same for the secretariat's link, by which all sheets are shared."""

from urllib.parse import urlencode

import streamlit as st

from alignment.access import Opened
from alignment.ground.widgets import guarded, in_local_time, link_to_copy, speaker
from alignment.secretariat import link_of
from alignment.sheet import AlignmentSheet
from alignment.store import Colleague
from alignment.widgets import access, reached_at

_NEW = "secretariat-word"  # the word of a link that was just made, until it has been kept


def share_panel(sheet: AlignmentSheet) -> None:
    """The sheet's links, each made when it is asked for; whether the atlas counts it; and the end of sharing."""
    say, sheets = speaker("alignment"), access()
    with st.expander(say("share"), icon=":material/share:"), guarded():
        shared = sheets.sharing(sheet.id)
        st.caption(say("share-intro"))
        for opened, word in ((Opened.VIEW, shared.view), (Opened.EDIT, shared.edit)):
            if word is None:
                if st.button(say(f"share-{opened}"), key=f"share-{opened}", icon=":material/link:", width="stretch"):
                    sheets.share(sheet.id, opened)
                    st.rerun()
            elif word:
                _link(say(f"share-{opened}"), f"{reached_at()}/sheet?{urlencode({'open': word})}", word)
            else:
                st.caption(say("error-link-of-another", title=sheet.title))
        published = st.toggle(say("publish"), shared.published, key=f"publish-{sheet.id}", help=say("publish-help"))
        if published != shared.published:
            sheets.publish(sheet.id, published=published)
            st.rerun()
        if shared.any and st.button(say("share-stop"), icon=":material/link_off:", help=say("share-stop-help")):
            sheets.stop_sharing(sheet.id)
            st.session_state.pop(f"publish-{sheet.id}", None)
            st.rerun()


def secretariat_panel() -> None:
    """For the secretariat, and nobody else: who else has opened its link, and a new one that ends what that gave."""
    say, sheets = speaker("alignment"), access()
    if not sheets.in_secretariat():
        return
    with (
        st.container(key="door-secretariat"),
        st.expander(say("secretariat"), icon=":material/admin_panel_settings:", expanded=_NEW in st.session_state),
        guarded(),
    ):
        st.markdown(say("secretariat-intro"))
        others = sheets.colleagues()
        st.markdown(say("secretariat-others", count=len(others)))
        st.markdown("  \n".join(map(_colleague, others)))  # two spaces begin a new line
        if word := st.session_state.get(_NEW):
            st.warning(say("secretariat-once"), icon=":material/key:")
            _link(say("secretariat"), link_of(word, reached_at()), word)
            if st.button(say("secretariat-kept"), icon=":material/check:"):
                st.session_state.pop(_NEW)
                st.rerun()
        elif st.button(say("secretariat-renew"), icon=":material/key:", help=say("secretariat-renew-help")):
            st.session_state[_NEW] = sheets.renew_secretariat()
            st.rerun()


def _colleague(one: Colleague) -> str:
    say, when = speaker("alignment"), in_local_time(one.since)
    key = "secretariat-one" if one.nickname else "secretariat-somebody"
    return say(key, name=one.nickname, moment=when)


def _link(label: str, address: str, word: str) -> None:
    link_to_copy(label, address, word, help=speaker("alignment")("share-copy"))
