from dataclasses import replace

import streamlit as st

from alignment import centre_name, known_samples
from alignment.ground.widgets import for_html, language, show_html, speaker
from alignment.markup import column_titles, heading, row_card
from alignment.store import shared_store
from alignment.widgets import coverage_panel, dress_sheet, open_sheet, person, take_away
from sdg_data import load_catalogue

say, catalogue, spoken = speaker("alignment"), load_catalogue(), language()
dress_sheet()

# Choose: one of the samples.
st.title(say("page-examples"))
st.caption(say("examples-intro"))
samples = known_samples()
names = list(samples)
chosen = st.selectbox(
    say("choose-example"),
    names,
    index=names.index(wanted) if (wanted := st.query_params.get("example")) in names else 0,
    format_func=lambda name: f"{centre_name(samples[name].sheet.centre, spoken)} · {samples[name].sheet.title}",
    key="example",
    persist_state="session",
)
sample = samples[chosen]
sheet = sample.sheet

# Show: the sheet, what is made up in it, and what it covers.
main, side = st.columns([3, 1], gap="medium")
with main:
    show_html(heading(sheet, for_html("alignment")))
    st.info(say("example-honest", facts=sample.facts, made_up=sample.made_up))
    with st.container(key="titles-alone"):
        show_html(column_titles(for_html("alignment")))
    for number, row in enumerate(sheet.rows, 1):
        with st.container(key=f"sheet-row-{row.id}"):
            show_html(row_card(number, row, catalogue, for_html("alignment")))

# Act: start from a copy, or take it away.
with side:
    if st.button(say("copy-example"), icon=":material/content_copy:", type="primary", width="stretch"):
        copy = shared_store().create_sheet(replace(sheet, id=""), person())
        open_sheet(copy.id)
        st.switch_page("alignment/pages/sheet.py")
    take_away(sheet, catalogue)
    coverage_panel(sheet, catalogue)
