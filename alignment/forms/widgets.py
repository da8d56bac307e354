"""The form of a row on a page. What happens in it goes to the server by `alignment.forms.post`, without a run."""

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from alignment.forms.answers import NEW, RowForms
from alignment.ground.widgets import for_html, guarded, language, on_server
from alignment.sheet import Alignment, AlignmentSheet
from alignment.store import row_before
from alignment.widgets import access, browser_in_addresses

_form = st.components.v2.component(
    "sdg_alignment.row_form", js=(Path(__file__).parent / "form.js").read_text(encoding="utf-8"), isolate_styles=False
)


def row_form(sheet: AlignmentSheet, row_id: str, number: int) -> None:
    """The form of one row, which the person has a draft of. The page runs again when the form is done with."""
    with guarded():
        draft = access().drafts(sheet.id).get(row_id, Alignment(id=row_id))
        _show(sheet, number, f"row-form-{row_id or 'new'}", _drawn(sheet, draft, number))


def row_form_alone(sheet: AlignmentSheet) -> None:
    """The form of the row that the person writes, or the way to a new one; the sheet itself is shown elsewhere.

    No run of the page is needed to open it, to fill it in or to save it, and none draws it: a whole room's pages run
    when the facilitator goes on, and most have the form that they show. One that has none yet asks for it.
    """
    with guarded():
        drafts = access().drafts(sheet.id)
        chosen = str(st.session_state.get("open-row") or NEW)
        row_id = chosen if chosen in drafts else next(iter(drafts), NEW)
        number = sheet.number_of(row_id) if sheet.row(row_id) else len(sheet.rows) + 1
        say = for_html("alignment")
        way = {"add": say("add-row" if sheet.rows else "add-first-row"), "on": say("go-on-with-row")}
        begun = row_id if row_id in drafts else None
        _show(sheet, number, f"row-form-{sheet.id}", "", way=way, begun=begun)


def open_row(row_id: str | None) -> None:
    """Open the form of a row, None for no form, and run the page again."""
    st.session_state["open-row"] = row_id
    st.session_state["row-opened"] = st.session_state.get("row-opened", 0) + 1
    st.session_state.pop("undo", None)
    bring_into_sight(row_id or NEW)
    st.rerun()


def bring_into_sight(row_id: str) -> None:
    """Have the next run of the sheet's page show the part with this row; none or a new one changes nothing."""
    if row_id != NEW:
        st.session_state["row-in-sight"] = row_before(row_id) or row_id


def _drawn(sheet: AlignmentSheet, draft: Alignment, number: int) -> str:
    return RowForms(access(), sheet.id, for_html("alignment")).opened(draft, number)


def _show(sheet: AlignmentSheet, number: int, key: str, form: str, **more: Any) -> None:
    # The script keeps a form that is open as the person has it: it takes this one where `opened` is another word.
    times = st.session_state.get("row-opened", 0)
    query = urlencode({"lang": language(), **browser_in_addresses()})
    told = {
        "url": on_server(f"/row/{sheet.id}?{query}"),
        "codes": on_server(f"/codes/{language()}"),
        "number": number,
        "opened": f"{times}/{language()}",
        "form": form,
    }
    _form(key=key, data={**told, "focus": times > 0, **more}, on_done_change=lambda: _done(key))


def _done(key: str) -> None:
    # A form was saved, dropped or left: which one is open now, and what of the sheet has to be in sight.
    told = (st.session_state.get(key) or {}).get("done") or {}
    st.session_state["open-row"] = told.get("open")
    st.session_state.pop("undo", None)
    bring_into_sight(str(told.get("saved") or NEW))
