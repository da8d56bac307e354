import streamlit as st

from alignment import NotThere, hints_of
from alignment.access import Verb
from alignment.ground.widgets import for_html, show_html, speaker
from alignment.handout.widgets import handout_of
from alignment.heading.widgets import heading_bar, show_unsaved_heading, start_form
from alignment.intake.widgets import undo_of_taken, way_to_bring
from alignment.live.widgets import live_sheet, own_nickname
from alignment.markup import heading
from alignment.panel.markup import beside
from alignment.panel.widgets import goal_band, goal_panel
from alignment.poster.widgets import poster_and_handout
from alignment.rows.widgets import rows_of, rows_to_read
from alignment.sharing.widgets import share_panel
from alignment.table.widgets import TABLE_VIEW, chosen_view, sheet_table
from alignment.widgets import access, dress_sheet, open_sheet, take_away
from sdg_data import load_catalogue

say, catalogue, sheets = speaker("alignment"), load_catalogue(), access()
dress_sheet()

# Choose: the sheet of the address, or a new one.
if not st.session_state["sheet"]:
    st.title(say("start-title"))
    way_to_bring()
    if made := start_form():
        open_sheet(made.id)
        st.rerun()
    st.stop()
try:
    sheet = sheets.sheet(st.session_state["sheet"])
except NotThere as gone:
    st.warning(gone.say(say))
    show_unsaved_heading(st.session_state["sheet"])
    if st.button(say("start-another")):
        open_sheet("")
        st.rerun()
    st.stop()
verbs = sheets.verbs(sheet.id)

shown = beside(sheet, catalogue, for_html("alignment"))
goal_band(shown)
main, side = st.columns([3, 1], gap="medium")

# Show and act: the sheet itself.
with main:
    show_html(heading(sheet, for_html("alignment")))
    if Verb.WRITE in verbs:
        heading_bar(sheet)
    else:
        st.info(say("sheet-only-to-read"), icon=":material/visibility:")
        show_unsaved_heading(sheet.id)
    with st.container(key="sheet-views", horizontal=True, vertical_alignment="center"):
        view, others = chosen_view(), st.container()
        if Verb.WRITE in verbs and not sheet.workshop:
            own_nickname()
    undo_of_taken(sheet.id)
    with st.container(key="sheet-rows"):
        if view == TABLE_VIEW:
            sheet_table(sheet, writes=Verb.WRITE in verbs)
        elif Verb.WRITE in verbs:
            rows_of(sheet, catalogue, hints_of(sheet, catalogue))
        else:
            rows_to_read(sheet, catalogue)
    with others:
        live_sheet(sheet, view)

# Act: take it away, share it. Show: what it reaches.
with side:
    with take_away(sheet, catalogue, "primary"):
        poster_and_handout(sheet)
        handout_of(sheet)
    if Verb.SHARE in verbs:
        share_panel(sheet)
    if Verb.WRITE in verbs:
        way_to_bring()
    if Verb.HISTORY in verbs:
        st.page_link("alignment/pages/history.py", label=say("page-history"), icon=":material/history:")
    if st.button(say("start-another"), icon=":material/note_add:", type="tertiary"):
        open_sheet("")
        st.rerun()
    goal_panel(shown)
