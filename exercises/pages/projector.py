import streamlit as st

from alignment.ground.widgets import guarded, speaker
from alignment.widgets import dress_sheet
from exercises.registry import REGISTRY
from exercises.workshop.live.widgets import live
from exercises.workshop.widgets import dress_room, screen_word, the_screen

# Show: what the room is at, in large type, and how to join. There is nothing to press.
dress_sheet()
dress_room(REGISTRY.names)
with guarded(refused=st.info):
    snapshot = the_screen()
    if snapshot is None:
        st.info(speaker("exercises/workshop")("no-workshop-open"))
        st.stop()
    with st.container(key="projector"):
        live(REGISTRY, snapshot, "projector", screen=screen_word())
