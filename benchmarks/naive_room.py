"""A room as one writes it in Streamlit at first: every page reads the store, and looks every second for what is new.

It is the yardstick of `python -m benchmarks.live`, which starts it as a server of its own; `workshop` in its address is
the id of a sheet. It has the fields that count there, and nothing else: no drafts, no suggestions, no access.
"""

import streamlit as st

from alignment import Alignment
from alignment.store import shared_store

store, sheet_id = shared_store(), st.query_params.get("workshop", "")


@st.fragment(run_every=1)
def show_rows():
    """Draw all rows, as they are now."""
    for number, row in enumerate(store.sheet(sheet_id).rows, 1):
        st.markdown(f"{number}. **{row.strategic_focus}** · {row.project} · {row.goal}")


st.title("The room's sheet")
if not st.session_state.get("writing"):
    if st.button("Add a row"):
        st.session_state["writing"] = True
        st.rerun()
else:
    focus = st.text_area("Strategic focus")
    project = st.text_area("Project example")
    goal = st.selectbox("SDG number", [str(number) for number in range(1, 18)], index=None)
    if st.button("Save"):
        store.add_row(sheet_id, Alignment(strategic_focus=focus, project=project, goal=goal or ""))
        st.session_state["writing"] = False
        st.rerun()
show_rows()
