import streamlit as st

from alignment.ground.widgets import speaker
from alignment.widgets import dress_sheet
from exercises.registry import REGISTRY
from exercises.workshop.live.widgets import live
from exercises.workshop.widgets import dress_room, the_room

# Show: what the room is at, in large type, and how to join. There is nothing to press.
snapshot = the_room()
dress_sheet()
dress_room(REGISTRY.names)
if snapshot is None:
    st.info(speaker("exercises/workshop")("no-workshop-open"))
    st.stop()
with st.container(key="projector"):
    live(REGISTRY, snapshot, "projector")
