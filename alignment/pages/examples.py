from dataclasses import replace

import streamlit as st

from alignment import centre_name, known_samples
from alignment.ground.widgets import for_html, language, show_html, speaker
from alignment.markup import heading
from alignment.rows.widgets import rows_to_read
from alignment.widgets import access, coverage_panel, dress_sheet, effects_panel, open_sheet, take_away
from sdg_data import load_catalogue

say, catalogue, spoken = speaker("alignment"), load_catalogue(), language()
dress_sheet()

# Choose: one of the samples.
st.title(say("page-examples"))
st.caption(say("examples-intro"))
samples = known_samples(spoken)
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
    rows_to_read(sheet, catalogue)

# Act: start from a copy, or take it away.
with side:
    if st.button(say("copy-example"), icon=":material/content_copy:", type="primary", width="stretch"):
        copy = access().create_sheet(replace(sheet, id=""))
        open_sheet(copy.id)
        st.switch_page("alignment/pages/sheet.py")
    take_away(sheet, catalogue)
    coverage_panel(sheet, catalogue)
    effects_panel(sheet)
