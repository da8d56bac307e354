"""The empty handout on a page: as a workbook to fill in, and on paper."""

from urllib.parse import urlencode

import streamlit as st

from alignment.access import Opened, Verb
from alignment.ground.widgets import language, speaker
from alignment.handout.paper import paper
from alignment.sheet import AlignmentSheet, Kind
from alignment.widgets import access, reached_at
from alignment.workbook import handout_file_name, write_handout
from sdg_data import load_catalogue


def handout_to_start_with() -> None:
    """The handout for a course or a city plan, for who has no sheet yet."""
    say = speaker("alignment")
    with st.expander(say("handout"), icon=":material/edit_document:"):
        st.markdown(say("handout-intro"))
        kind = st.segmented_control(
            say("field-kind"),
            list(Kind),
            format_func=lambda one: say(f"kind-{one}"),
            required=True,
            default=Kind.COURSE,
            key="handout-kind",
        )
        _buttons(AlignmentSheet(kind=kind))


def handout_of(sheet: AlignmentSheet) -> None:
    """The handout for a sheet that is there: on paper its QR code opens it, by a link where one has been made."""
    say = speaker("alignment")
    st.caption(say("handout-of-a-sheet"))
    opened, word = _link_made(sheet.id)
    if opened:
        st.caption(say("handout-with-link", link=say(f"share-{opened}"), share=say("share")))
    asked = {"open": word} if opened else {"sheet": sheet.id}
    _buttons(sheet, f"{reached_at()}/sheet?{urlencode(asked)}")


def _link_made(sheet_id: str) -> tuple[Opened | None, str]:
    """The link that the person has made to the sheet, that to edit first: who is handed a handout is to write."""
    if Verb.SHARE in access().verbs(sheet_id):
        shared = access().sharing(sheet_id)
        for opened, word in ((Opened.EDIT, shared.edit), (Opened.VIEW, shared.view)):
            if word:
                return opened, word
    return None, ""


def _buttons(sheet: AlignmentSheet, address: str = "") -> None:
    say, spoken = speaker("alignment"), language()
    for label, icon, made, ending in (
        ("handout-excel", "table_view", lambda: write_handout(load_catalogue(), sheet.kind, spoken), "xlsx"),
        ("handout-paper", "print", lambda: paper(sheet, spoken, address), "html"),
    ):
        st.download_button(
            say(label),
            made,
            handout_file_name(sheet.kind, spoken, ending),
            on_click="ignore",
            icon=f":material/{icon}:",
            width="stretch",
        )
