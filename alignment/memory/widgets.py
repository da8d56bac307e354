"""What the network did before, below a row that somebody writes."""

from urllib.parse import urlencode

import streamlit as st

from alignment.ground.widgets import for_html, language, show_html, speaker
from alignment.memory.markup import PACKAGE, remembered_card
from alignment.memory.remembering import Remembered, remember, with_choices
from alignment.sheet import Alignment, AlignmentSheet
from alignment.widgets import access
from sdg_data import load_catalogue


def remembered(sheet: AlignmentSheet, row: Alignment) -> Alignment | None:
    """Cards of at most three rows of others that are like `row` of `sheet`; nothing where none is.

    Gives `row` with the choices of one of them when the person has pressed its "Copy its choices", else None.
    Raises `StoreFailed` when the database fails.
    """
    found = remember(access(), sheet, row, language())
    if not found:
        return None
    say, chosen = speaker(PACKAGE), None
    with st.expander(say("memory"), expanded=not row.target, icon=":material/history_edu:"):
        st.caption(say("memory-advice"))
        for one in found:
            key = f"{row.id or 'new'}-{one.row.id}"
            with st.container(key=f"remembered-{key}", horizontal=True, vertical_alignment="center"):
                show_html(remembered_card(one, load_catalogue(), for_html(PACKAGE)))
                with st.container(horizontal=True, width="content"):
                    if st.button(say("memory-copy"), key=f"copy-{key}"):
                        chosen = one
                    if one.readable:
                        st.link_button(
                            say("memory-look"), _address(one), type="tertiary", icon=":material/open_in_new:"
                        )
    return with_choices(row, chosen.row) if chosen else None


def _address(one: Remembered) -> str:
    # Of the very sheet, for who goes there may not change it; of a sample on the page of the examples.
    page, where = ("sheet", {"sheet": one.sheet.id}) if one.sheet.id else ("examples", {"example": one.sheet.sample})
    return f"/{page}?{urlencode({**where, 'lang': language()})}"
