import streamlit as st

from alignment.ground.widgets import guarded, speaker
from exercises.agenda.running import clock_of
from exercises.agenda.widgets import choose_day, day
from exercises.registry import REGISTRY
from exercises.workshop.widgets import dress_room, the_desk

dress_room(REGISTRY.names)
st.title(speaker("exercises/workshop")("nav-agenda"))

# Choose: the day of a programme.
facilitation, snapshot = the_desk()
with guarded():
    clock = clock_of(snapshot)
    if clock is None:
        st.markdown(speaker("exercises/agenda")("agenda-intro"))
        choose_day(facilitation)
        st.stop()

    # Show and act: the day as it runs.
    day(REGISTRY, facilitation, clock)
