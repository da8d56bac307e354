import streamlit as st

from exercises.agenda.running import clock_of
from exercises.agenda.widgets import choose_day, day
from exercises.errors import NotFacilitator
from exercises.widgets import dress_room, the_facilitation, the_room
from sdg_data.widgets import guarded, speaker

say = speaker("exercises")
dress_room()
st.title(say("nav-agenda"))

# Choose: the day of a programme.
try:
    facilitation, snapshot = the_facilitation(), the_room()
except NotFacilitator as refusal:
    st.error(refusal.say(say))
    st.stop()
if facilitation is None or snapshot is None:
    st.info(say("lead-needs-link"))
    st.stop()
with guarded():
    clock = clock_of(snapshot)
    if clock is None:
        st.markdown(say("agenda-intro"))
        choose_day(facilitation)
        st.stop()

    # Show and act: the day as it runs.
    day(facilitation, clock)
