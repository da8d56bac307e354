import streamlit as st

from alignment import NotThere, centre_name, coverage, hints
from alignment.charts import coverage_bars, coverage_in_words
from alignment.coverage import EVERY_COURSE
from alignment.markup import heading
from alignment.widgets import dress_sheet, heading_bar, open_sheet, rows_of, start_form, the_store
from alignment.workbook import file_name, write_workbook
from sdg_data import load_catalogue
from sdg_data.widgets import for_html, language, plain, speaker

say, catalogue, store = speaker("alignment"), load_catalogue(), the_store()
spoken = language()
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
    st.html(heading(sheet, for_html("alignment")))
    heading_bar(store, sheet)
    rows_of(sheet, catalogue, hints(sheet, catalogue))

# Show: what it covers. Act: take it away.
with side:
    st.download_button(
        say("export"),
        lambda: write_workbook(sheet, catalogue, spoken, centre_name(sheet.centre, spoken)),
        file_name(sheet),
        on_click="ignore",
        icon=":material/download:",
        type="primary",
        width="stretch",
    )
    apart = EVERY_COURSE if st.toggle(say("set-apart"), key="set-apart", persist_state="session") else ()
    covered = coverage(sheet, catalogue)
    words = coverage_in_words(covered, catalogue, for_html("alignment"))
    figure = coverage_bars(covered, catalogue, for_html("alignment"), apart)
    st.plotly_chart(figure, config={"displayModeBar": False}, alt=words, key="coverage")
    st.caption(plain(words))
    st.page_link("alignment/pages/history.py", label=say("page-history"), icon=":material/history:")
    if st.button(say("start-another"), icon=":material/note_add:", type="tertiary"):
        open_sheet("")
        st.rerun()
