"""How a sheet is shared, and what ends it."""

from urllib.parse import urlencode

import streamlit as st

from alignment.access import Opened
from alignment.ground.widgets import guarded, speaker
from alignment.sheet import AlignmentSheet
from alignment.widgets import access, reached_at


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
                _link(say(f"share-{opened}"), word)
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


def _link(label: str, word: str) -> None:
    # The page's script has it copied when it is pressed: by way of the selection, which plain http has as well.
    st.text_input(
        label,
        f"{reached_at()}/sheet?{urlencode({'open': word})}",
        key=f"shared-link-{word}",
        help=speaker("alignment")("share-copy"),
        icon=":material/content_copy:",
    )
