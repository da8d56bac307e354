import streamlit as st

from alignment import NotThere, hints_of
from alignment.forms.widgets import heading_bar, start_form
from alignment.ground.widgets import for_html, show_html, speaker
from alignment.markup import heading
from alignment.rows.widgets import rows_of
from alignment.store import shared_store
from alignment.widgets import coverage_panel, dress_sheet, open_sheet, take_away
from sdg_data import load_catalogue

say, catalogue, store = speaker("alignment"), load_catalogue(), shared_store()
dress_sheet()

# Choose: the sheet of the address, or a new one.
if not st.session_state["sheet"]:
    st.title(say("start-title"))
    if made := start_form(store):
        open_sheet(made.id)
        st.rerun()
    st.stop()
try:
    sheet = store.sheet(st.session_state["sheet"])
except NotThere as gone:
    st.warning(gone.say(say))
    if st.button(say("start-another")):
        open_sheet("")
        st.rerun()
    st.stop()

main, side = st.columns([3, 1], gap="medium")

# Show and act: the sheet itself.
with main:
    show_html(heading(sheet, for_html("alignment")))
    heading_bar(store, sheet)
    rows_of(sheet, catalogue, hints_of(sheet, catalogue))

# Show: what it covers. Act: take it away.
with side:
    take_away(sheet, catalogue, "primary")
    coverage_panel(sheet, catalogue)
    st.page_link("alignment/pages/history.py", label=say("page-history"), icon=":material/history:")
    if st.button(say("start-another"), icon=":material/note_add:", type="tertiary"):
        open_sheet("")
        st.rerun()
