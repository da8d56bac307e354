import streamlit as st

from alignment.widgets import dress_sheet
from exercises.widgets import dress_room, live, the_room
from sdg_data.widgets import speaker

# Show: what the room is at, in large type, and how to join. There is nothing to press.
snapshot = the_room()
dress_sheet()
dress_room()
if snapshot is None:
    st.info(speaker("exercises")("no-workshop-open"))
    st.stop()
with st.container(key="projector"):
    live(snapshot, "projector")
