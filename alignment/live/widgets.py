"""What others do in a sheet, on its page."""

from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from alignment.checks import LONGEST_NAME, tidy_name
from alignment.ground.widgets import guarded, language, on_server, plain, put_style, speaker
from alignment.live.markup import PACKAGE
from alignment.live.scripts import LINE
from alignment.live.views import ROWS, shown_rows
from alignment.sheet import AlignmentSheet
from alignment.widgets import access, browser_in_addresses

_HERE = Path(__file__).parent
_sheet = st.components.v2.component(
    "sdg_workshop.sheet", js=LINE + (_HERE / "sheet.js").read_text(encoding="utf-8"), isolate_styles=False
)


def live_sheet(sheet: AlignmentSheet, view: str) -> None:
    """Who else has the sheet open, and their rows among those that `rows_of` or `rows_to_read` has just shown.

    It takes no run of the page; that comes a while later, once nobody types in it, for what is counted beside the rows.
    """
    put_style(_HERE / "style" / "sheet.css")
    part = int(st.session_state.get("rows-part", 0)) if view == ROWS else 0
    query = urlencode({"lang": language(), "part": part, **browser_in_addresses()})
    _sheet(
        key=f"live-{sheet.id}",
        data={
            "address": on_server(f"/live/sheet/{sheet.id}/{view}?{query}"),
            "revision": sheet.revision,
            "rows": [row.id for _, row in shown_rows(sheet, part)] if view == ROWS else [],
        },
        on_changed_change=_nothing,
    )


def own_nickname() -> None:
    """By which name those who work on a sheet know the person, where they give one."""
    say, sheets = speaker(PACKAGE), access()
    nickname = sheets.nickname()
    with st.popover(
        plain(nickname) or say("no-nickname"), icon=":material/person:", type="tertiary", key="own-nickname"
    ):
        given = st.text_input(say("nickname"), nickname, max_chars=LONGEST_NAME, help=say("nickname-help"))
    with guarded():
        if tidy_name(given) != nickname:
            sheets.take_nickname(given)
            st.rerun()


def _nothing() -> None:
    """Streamlit tells of a change only where somebody listens."""
